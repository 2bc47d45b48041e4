// A hearing as this room keeps it. Its parts are the same on the wire, in the store and in the package for a laptop.
#pragma once

#include "base/area_code.hpp"
#include "base/enums.hpp"
#include "base/fields.hpp"
#include "hearings/hearings.hpp"
#include "households/households.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearings {

using base::fields::Schema;
using base::fields::Tag;

enum class State { Planned, Open, Sealed, Cancelled };
std::span<base::EnumValue<State> const> values_of(State);

enum class QuorumKind { People, HouseholdShare };
std::span<base::EnumValue<QuorumKind> const> values_of(QuorumKind);

// How somebody came into the attendance.
enum class SignedBy { Typed, Paper, Counted, Phone };
std::span<base::EnumValue<SignedBy> const> values_of(SignedBy);

enum class StatementKind { Support, Objection, Question, Information };
std::span<base::EnumValue<StatementKind> const> values_of(StatementKind);

enum class VoteMode { Counts, Hands };
std::span<base::EnumValue<VoteMode> const> values_of(VoteMode);

enum class Choice { InFavour, Against, Abstain };
std::span<base::EnumValue<Choice> const> values_of(Choice);

enum class PictureKind { Meeting, SignInSheet, Other };
std::span<base::EnumValue<PictureKind> const> values_of(PictureKind);

// When a meeting may decide. Which number a village takes is its own matter: data, never code.
struct Quorum {
    QuorumKind kind = QuorumKind::People;
    int number = 30;                     // people, or per cent of the households
    std::optional<int> households_total; // of which the share is taken
    std::string who_counts;              // in words: "ครัวเรือนในหมู่บ้าน ครัวเรือนละ 1 คน"
};
Schema const& schema_of(Tag<Quorum>);

struct Candidate {
    rounds::RoundHouseId round_house_id;
    households::HouseholdId household_id;
    std::string head_name; // as they stood when the house was listed
    std::string house_no;
    std::optional<int> moo;
    std::int64_t members = 0;
    households::DwellingState dwelling_state = households::DwellingState::Damaged;
    std::optional<std::int64_t> score; // points, when somebody gave them
    std::optional<int> place;          // in the people's order, from 1
    std::optional<std::string> reason; // of a deviation from the score
};
Schema const& schema_of(Tag<Candidate>);

struct Attendee {
    AttendeeId id;
    SignedBy signed_by = SignedBy::Typed;
    std::string name; // of a counted group: what it is ("ผู้สังเกตการณ์ด้านหลัง")
    std::optional<std::string> house_no;
    std::optional<int> moo;
    int people = 1;
    int households = 1; // of a counted group; single people are counted by their houses
    bool counts = true; // towards the quorum; a telephone's only once the secretary confirmed it
    base::Timestamp arrived_at;
    std::optional<std::string> device_hash;  // never leaves this installation: it is no field of the schema
    std::optional<std::string> address_hash; // of where an unconfirmed telephone came from; neither does this one
};
Schema const& schema_of(Tag<Attendee>);

struct Statement {
    StatementId id;
    std::optional<rounds::RoundHouseId> round_house_id; // absent: to the meeting as a whole
    StatementKind kind = StatementKind::Information;
    std::string speaker;
    std::string words;
    std::optional<std::string> answer;
    base::Timestamp said_at;
    std::optional<AttendeeId> attendee_id; // whose telephone sent it
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<Statement>);

struct Hand {
    AttendeeId attendee_id;
    Choice choice = Choice::InFavour;
};
Schema const& schema_of(Tag<Hand>);

struct Vote {
    VoteId id;
    std::optional<rounds::RoundHouseId> round_house_id; // absent: a decision of the meeting
    std::string question;
    VoteMode mode = VoteMode::Counts;
    bool open = false; // hands are still being counted
    int in_favour = 0;
    int against = 0;
    int abstain = 0;
    std::int64_t version = 1;
    std::vector<Hand> hands;
};
Schema const& schema_of(Tag<Vote>);

struct Picture {
    PictureId id;
    PictureKind kind = PictureKind::Meeting;
    std::string sha256;
    std::optional<std::string> caption;
    std::optional<base::Timestamp> taken_at;
    int width = 0;
    int height = 0;
};
Schema const& schema_of(Tag<Picture>);

struct Seal {
    std::string text; // canonical
    std::string sha256;
    std::string signature;
    std::string code;
    base::Timestamp at;
    std::string by;
};

struct Hearing {
    HearingId id;
    rounds::RoundId round_id;
    base::AreaCode tambon;
    std::vector<int> villages; // moo; empty: the whole tambon
    std::string title;
    std::string place;
    base::Timestamp held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::optional<std::string> secretary_name;
    std::string agenda; // one item a line
    std::optional<std::string> minutes;
    Quorum quorum;
    State state = State::Planned;
    std::optional<std::string> reason;    // of a cancellation or a correction
    std::optional<HearingId> corrects_id; // a sealed one
    std::optional<base::Timestamp> opened_at;
    std::optional<Seal> seal;
    bool made_up = false;
    std::int64_t version = 1;
};

struct Whole {
    Hearing hearing;
    std::vector<Candidate> candidates; // as listed
    std::vector<Attendee> attendees;
    std::vector<Statement> statements;
    std::vector<Vote> votes;
    std::vector<Picture> pictures;
};

} // namespace hearings
