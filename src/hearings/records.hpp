// What hearings send and receive over the wire, besides their parts (hearing.hpp).
#pragma once

#include "hearings/hearing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearings {

struct HearingRow {
    HearingId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    State state = State::Planned;
    std::int64_t candidates = 0;
    std::int64_t attendees = 0;
    std::optional<HearingId> corrects_id;
    bool made_up = false;
};
Schema const& schema_of(Tag<HearingRow>);

struct HearingList {
    std::vector<HearingRow> items; // latest first
};
Schema const& schema_of(Tag<HearingList>);

struct SealInfo {
    std::string code;
    std::string sha256;
    base::Timestamp sealed_at;
    std::string sealed_by;
};
Schema const& schema_of(Tag<SealInfo>);

// Who is there against who must be.
struct Presence {
    std::int64_t people = 0;     // that count
    std::int64_t households = 0; // that count
    std::int64_t others = 0;     // people present who do not count
    std::int64_t needed = 0;     // people or households, as the rule says
    bool reached = false;
};
Schema const& schema_of(Tag<Presence>);

enum class CheckoutState { Out, Here, Returned, Revoked };
std::span<base::EnumValue<CheckoutState> const> values_of(CheckoutState);

enum class RefusedWhy { Revoked, Tampered, OtherResult };
std::span<base::EnumValue<RefusedWhy> const> values_of(RefusedWhy);

// A result that came and was not taken.
struct RefusedReturn {
    base::Timestamp received_at;
    std::string received_by;
    std::string sha256; // of what it says was sealed
    RefusedWhy why = RefusedWhy::Tampered;
};
Schema const& schema_of(Tag<RefusedReturn>);

// A time that the hearing was given to a laptop.
struct CheckoutView {
    base::Uuid id;
    std::string laptop;
    base::Timestamp made_at;
    std::string made_by;
    CheckoutState state = CheckoutState::Out;
    std::optional<std::string> reason; // of a revocation
    std::optional<base::Timestamp> ended_at;
    std::vector<RefusedReturn> refused;
};
Schema const& schema_of(Tag<CheckoutView>);

// The hall's door for telephones, while it is open.
struct HallDoor {
    std::string code;
    base::Timestamp until;
    std::string url;
    std::string qr_svg;
};
Schema const& schema_of(Tag<HallDoor>);

// What became of a result that a laptop sent.
struct TakenView {
    HearingId id;
    bool already_here = false; // the same one was taken before; nothing changed
};
Schema const& schema_of(Tag<TakenView>);

// The sealed hearing that another one corrects.
struct CorrectedView {
    HearingId id;
    std::string title;
    base::Timestamp held_at;
    std::string seal_code;
};
Schema const& schema_of(Tag<CorrectedView>);

struct HearingView {
    HearingId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::string province_name_th;
    std::string province_name_en;
    std::vector<int> villages;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::optional<std::string> secretary_name;
    std::string agenda;
    std::optional<std::string> minutes;
    Quorum quorum;
    State state = State::Planned;
    std::optional<std::string> reason;
    std::optional<HearingId> corrects_id;
    std::optional<CorrectedView> corrects;
    std::optional<HearingId> corrected_by;         // a sealed one
    std::optional<HearingId> correction_under_way; // planned or open
    std::optional<base::Timestamp> opened_at;
    bool made_up = false;
    std::int64_t version = 1;
    std::vector<Candidate> candidates; // in the people's order, those without a place after them as listed
    std::vector<Attendee> attendees;
    std::vector<Statement> statements;
    std::vector<Vote> votes;
    std::vector<Picture> pictures;
    Presence presence;
    std::vector<rounds::RoundHouseId> deviations; // houses that stand before one with a higher score
    std::optional<SealInfo> seal;
    std::string recorded;                   // differs from the board's when something came, went or changed since
    std::optional<std::string> fingerprint; // of what would be sealed now; the seal asks for the one that was seen
    std::vector<std::string> missing_th;    // what keeps it from being sealed; empty: ready
    std::vector<std::string> missing_en;
    std::vector<std::string> missing_at; // the field of each: where it is mended
    bool can_edit = false;               // by whoever asks
    std::vector<CheckoutView> checkouts; // oldest first
    std::optional<HallDoor> hall;
};
Schema const& schema_of(Tag<HearingView>);

struct HearingForm {
    std::optional<rounds::RoundId> round_id; // these three of a new one
    std::optional<base::AreaCode> tambon;
    std::optional<HearingId> corrects_id;
    std::optional<std::string> reason; // of a correction
    std::vector<int> villages;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::optional<std::string> secretary_name;
    std::string agenda;
    Quorum quorum;
    std::optional<std::int64_t> version; // of one that exists
};
Schema const& schema_of(Tag<HearingForm>);

// Houses of the round that the hearing could speak about.
struct WaitingHouse {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::int64_t members = 0;
    households::DwellingState dwelling_state = households::DwellingState::Damaged;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::optional<HearingId> listed_in; // another hearing that is not over
};
Schema const& schema_of(Tag<WaitingHouse>);

struct WaitingList {
    std::vector<WaitingHouse> items;
};
Schema const& schema_of(Tag<WaitingList>);

struct ListedForm {
    rounds::RoundHouseId round_house_id;
    std::optional<std::int64_t> score;
};
Schema const& schema_of(Tag<ListedForm>);

struct CandidatesForm {
    std::vector<ListedForm> items;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<CandidatesForm>);

struct OpeningForm {
    std::optional<base::Timestamp> opened_at; // of a meeting that was held before it is recorded; absent: now
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<OpeningForm>);

struct SealForm {
    std::string fingerprint; // of what the secretary saw
};
Schema const& schema_of(Tag<SealForm>);

struct ReasonForm {
    std::string reason;
};
Schema const& schema_of(Tag<ReasonForm>);

struct AttendeeForm {
    std::optional<AttendeeId> id; // made by the device: the same again changes nothing
    SignedBy signed_by = SignedBy::Typed;
    std::string name;
    std::optional<std::string> house_no;
    std::optional<int> moo;
    std::optional<int> people;
    std::optional<int> households;
    std::optional<bool> counts;
};
Schema const& schema_of(Tag<AttendeeForm>);

struct AttendeesForm {
    std::vector<AttendeeForm> items;
};
Schema const& schema_of(Tag<AttendeesForm>);

struct PickedAttendees {
    std::vector<AttendeeId> ids;
};
Schema const& schema_of(Tag<PickedAttendees>);

struct StatementForm {
    std::optional<StatementId> id;
    std::optional<rounds::RoundHouseId> round_house_id;
    StatementKind kind = StatementKind::Information;
    std::string speaker;
    std::string words;
    std::optional<std::string> answer;
    std::optional<std::int64_t> version; // of one that exists
};
Schema const& schema_of(Tag<StatementForm>);

struct PlaceForm {
    rounds::RoundHouseId round_house_id;
    std::optional<std::string> reason;
};
Schema const& schema_of(Tag<PlaceForm>);

struct OrderForm {
    std::vector<PlaceForm> items; // first is helped first; those left out have no place yet
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<OrderForm>);

struct VoteForm {
    std::optional<VoteId> id;
    std::optional<rounds::RoundHouseId> round_house_id;
    std::string question;
    VoteMode mode = VoteMode::Counts;
    std::optional<bool> open; // of hands
    std::optional<int> in_favour;
    std::optional<int> against;
    std::optional<int> abstain;
    std::optional<std::int64_t> version;
};
Schema const& schema_of(Tag<VoteForm>);

struct PictureForm {
    std::string sha256;
    PictureKind kind = PictureKind::Meeting;
    std::optional<std::string> caption;
};
Schema const& schema_of(Tag<PictureForm>);

struct CheckoutForm {
    std::string laptop; // by which people know it
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<CheckoutForm>);

struct MinutesForm {
    std::optional<std::string> minutes;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<MinutesForm>);

// What everyone may know who holds the paper's code: no persons.
struct SealView {
    bool valid = false;
    bool text_unchanged = false;
    bool rows_unchanged = false;
    bool signature_genuine = false;
    std::string code;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    base::Timestamp sealed_at;
    std::string tambon_th;
    std::string tambon_en;
    std::string province_th;
    std::string province_en;
    std::string round_name_th;
    std::string round_name_en;
    std::int64_t houses = 0;
    std::int64_t people = 0; // that counted
    std::optional<std::string> corrected_by_code;
    std::string sha256;
    std::string signature;
    std::string public_key;
    bool made_up = false;
};
Schema const& schema_of(Tag<SealView>);

} // namespace hearings
