// What agreements send and receive over the wire.
#pragma once

#include "agreements/agreement.hpp"
#include "base/fields.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agreements {

using base::fields::Schema;
using base::fields::Tag;

struct PartyView {
    PartyId id;
    PartyRole role = PartyRole::Other;
    std::optional<organizations::OrganizationId> organization_id;
    std::string organization_name;
    std::optional<std::string> representative_name;
    std::optional<std::string> representative_position;
    std::optional<base::AreaCode> tambon;
    std::optional<base::Date> signed_on;
    std::optional<std::string> signed_note;
    bool made_up = false;
};
Schema const& schema_of(Tag<PartyView>);

struct HouseView {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    base::Satang share_satang;
};
Schema const& schema_of(Tag<HouseView>);

struct RemovalView {
    HouseView house;
    std::string reason;
};
Schema const& schema_of(Tag<RemovalView>);

struct ProofLine {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::int64_t houses = 0;
    base::Satang sum_satang;
};
Schema const& schema_of(Tag<ProofLine>);

// houses × share + management = total.
struct Proof {
    std::int64_t houses = 0;
    base::Satang share_satang;
    base::Satang houses_total_satang;
    base::BasisPoints management_bp;
    base::Satang management_satang;
    base::Satang total_satang;
    std::string total_in_words;
    std::optional<base::Satang> stated_satang;
    std::optional<base::Satang> difference_satang; // stated − total
    std::optional<std::string> difference_th;      // "เกินอยู่ 500.00 บาท"; absent when there is none
    std::optional<std::string> difference_en;
    bool holds = false; // a total is stated and equal
    base::Satang envelope_satang;
    base::Satang other_agreements_satang; // agreed already in this round by others in force
    std::vector<ProofLine> lines;         // by tambon
};
Schema const& schema_of(Tag<Proof>);

// A listed house of whose household the register says something else today.
struct DoubtView {
    HouseView house;
    std::string why_th;
    std::string why_en;
};
Schema const& schema_of(Tag<DoubtView>);

struct SealInfo {
    std::string code;
    std::string sha256;
    base::Timestamp sealed_at;
};
Schema const& schema_of(Tag<SealInfo>);

struct VersionRow {
    AgreementId id;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<std::string> number;
    std::optional<base::Date> signed_on;
    std::optional<base::Timestamp> sealed_at;
    std::optional<std::string> seal_code;
    std::int64_t houses = 0;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<VersionRow>);

struct AgreementView {
    AgreementId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::AreaCode province;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> place;
    std::optional<base::Timestamp> held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::string purpose_text;
    std::string terms_text;            // one clause a line
    std::optional<std::string> reason; // of an amendment or termination
    std::optional<base::Date> signed_on;
    std::optional<base::Date> terminated_on;
    bool made_up = false;
    std::int64_t version = 1;
    Proof proof;
    std::vector<PartyView> parties;
    std::vector<HouseView> houses; // of the areas one may see; the proof counts all
    std::vector<HouseView> added;  // of an amendment: those the version before did not have
    std::vector<RemovalView> removed;
    std::optional<SealInfo> seal;
    std::vector<DoubtView> doubts;       // of a draft: houses to look at before the seal, of the areas one may see
    std::vector<std::string> missing_th; // what keeps it from being sealed; empty: ready
    std::vector<std::string> missing_en;
    std::vector<std::string> notes_th; // what one should know besides
    std::vector<std::string> notes_en;
    bool can_edit = false; // by whoever asks
    bool can_seal = false;
    std::vector<VersionRow> versions; // of the chain, oldest first
};
Schema const& schema_of(Tag<AgreementView>);

struct AgreementRow {
    AgreementId id;
    rounds::RoundId round_id;
    std::string title;
    std::optional<std::string> number;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<base::Timestamp> held_at;
    std::optional<base::Date> signed_on;
    std::int64_t houses = 0;
    base::Satang total_satang;
    std::int64_t parties = 0;
    std::int64_t signed_parties = 0;
    bool made_up = false;
};
Schema const& schema_of(Tag<AgreementRow>);

struct AgreementList {
    std::vector<AgreementRow> items; // newest first
};
Schema const& schema_of(Tag<AgreementList>);

struct DraftForm {
    rounds::RoundId round_id;
};
Schema const& schema_of(Tag<DraftForm>);

struct PartyForm {
    std::optional<PartyId> id; // of a party that stays
    PartyRole role = PartyRole::Other;
    std::optional<organizations::OrganizationId> organization_id;
    std::string organization_name;
    std::optional<std::string> representative_name;
    std::optional<std::string> representative_position;
    std::optional<base::AreaCode> tambon;
};
Schema const& schema_of(Tag<PartyForm>);

struct RemovalForm {
    rounds::RoundHouseId round_house_id;
    std::string reason;
};
Schema const& schema_of(Tag<RemovalForm>);

struct AgreementForm {
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> place;
    std::optional<base::Timestamp> held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::string purpose_text;
    std::string terms_text;
    std::optional<base::Satang> stated_total_satang;
    std::vector<PartyForm> parties;
    std::vector<rounds::RoundHouseId> house_ids;
    std::optional<std::vector<RemovalForm>> removed; // of an amendment: houses of the version before that are not in the list
    std::optional<std::string> reason;               // of an amendment
    std::optional<bool> drop_signatures;             // a change of what was signed needs this said
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<AgreementForm>);

// Takes the list of houses anew from the round.
struct RenewalForm {
    std::optional<bool> drop_signatures;
    std::optional<std::int64_t> version;
};
Schema const& schema_of(Tag<RenewalForm>);

struct SignatureForm {
    PartyId party_id;
    base::Date signed_on;
    std::optional<std::string> note;
    std::optional<std::int64_t> version; // of the draft that was read before signing
};
Schema const& schema_of(Tag<SignatureForm>);

// Houses in doubt are sealed only when each was seen and a reason is given; both go into the audit.
struct SealForm {
    std::optional<std::string> reason;
    std::optional<std::vector<rounds::RoundHouseId>> acknowledged;
};
Schema const& schema_of(Tag<SealForm>);

struct ReasonForm {
    std::string reason;
};
Schema const& schema_of(Tag<ReasonForm>);

struct TerminationForm {
    std::string reason;
    base::Date date;                   // from which it no longer holds
    std::optional<std::string> number; // of the letter that says so
};
Schema const& schema_of(Tag<TerminationForm>);

struct TemplateView {
    std::string title;
    std::string purpose;
    std::string terms;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<TemplateView>);

// What everyone may know who holds the paper's code: no persons.
struct SealView {
    bool valid = false;             // all three of the following
    bool text_unchanged = false;    // the kept text has the hash on the paper
    bool rows_unchanged = false;    // what the program shows today is still that text
    bool signature_genuine = false; // sealed by this installation's key
    std::string code;
    std::optional<std::string> number;
    std::string title;
    std::string province_th;
    std::string province_en;
    Kind kind = Kind::Original;
    State state = State::Signed;
    std::optional<base::Timestamp> held_at;
    std::optional<base::Date> signed_on;
    std::optional<base::Date> terminated_on;
    base::Timestamp sealed_at;
    std::vector<std::string> organizations; // the parties; no persons
    std::int64_t houses = 0;
    base::Satang total_satang;
    std::optional<std::string> replaced_by_number; // of the version that took its place or ended it
    std::optional<std::string> replaced_by_code;
    std::string sha256;
    std::string signature;
    std::string public_key;
    bool made_up = false;
};
Schema const& schema_of(Tag<SealView>);

} // namespace agreements
