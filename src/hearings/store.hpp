// All SQL of hearings, and rows to structs.
#pragma once

#include "hearings/records.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hearings {

[[nodiscard]] std::span<storage::Sql const> part_statements(); // store_parts.cpp
[[nodiscard]] std::span<storage::Sql const> hall_statements(); // store_hall.cpp

namespace store {

// ---- reading
// Absent when there is none or its tambon lies outside the scope.
[[nodiscard]] std::optional<Hearing> find(storage::Reader&, auth::Scope const&, HearingId);
[[nodiscard]] std::optional<Hearing> find_by_seal_code(storage::Reader&, std::string const& code);
// What a list shows: without agenda, minutes and sealed text.
struct Head {
    HearingId id;
    rounds::RoundId round_id;
    base::AreaCode tambon;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    State state = State::Planned;
    std::optional<HearingId> corrects_id;
    bool made_up = false;
    std::int64_t candidates = 0;
    std::int64_t people = 0;
};
// In these states (none: in any), latest first.
[[nodiscard]] std::vector<Head> heads(storage::Reader&, auth::Scope const&, std::optional<rounds::RoundId> const&,
                                      std::vector<State> const& states);
[[nodiscard]] Whole whole(storage::Reader&, Hearing hearing);

// The sealed hearing that says it corrects this one.
[[nodiscard]] std::optional<HearingId> corrected_by(storage::Reader&, HearingId);
// The planned or open one that says so.
[[nodiscard]] std::optional<HearingId> correction_under_way(storage::Reader&, HearingId);
// A planned or open hearing, other than this one, in which the house is listed.
[[nodiscard]] std::optional<HearingId> listed_in_other(storage::Reader&, rounds::RoundHouseId, HearingId not_this);

// ---- writing
void insert(storage::Writer&, Hearing const&);
// The head of the hearing, its state too. False when it is not of version `expected` any more.
[[nodiscard]] bool update(storage::Writer&, Hearing const&, std::int64_t expected);
void seal(storage::Writer&, Hearing const&);
void replace(storage::Writer&, HearingId, std::vector<Candidate> const&);
void insert(storage::Writer&, HearingId, Attendee const&);
void confirm(storage::Writer&, AttendeeId); // it counts from now on
void remove(storage::Writer&, AttendeeId);  // with its hands; what it said stays
void insert(storage::Writer&, HearingId, Statement const&);
[[nodiscard]] bool update(storage::Writer&, Statement const&, std::int64_t expected);
void remove(storage::Writer&, StatementId);
void insert(storage::Writer&, HearingId, Vote const&);
[[nodiscard]] bool update(storage::Writer&, Vote const&, std::int64_t expected);
void remove(storage::Writer&, VoteId); // with its hands
// The hand and the counts that follow from it. The version stays: whoever closes the vote meanwhile is not refused.
void put_hand(storage::Writer&, Vote const&, Hand const&);
void put_counts(storage::Writer&, Vote const&);
void insert(storage::Writer&, HearingId, Picture const&);
void remove(storage::Writer&, PictureId);
// ---- the hall's door
// The hearing whose code this is, while it is open.
[[nodiscard]] std::optional<HearingId> hall_of(storage::Reader&, std::string const& code, base::Timestamp now);
struct Door {
    std::string code;
    base::Timestamp until;
};
[[nodiscard]] std::optional<Door> door(storage::Reader&, HearingId);
void put_hall(storage::Writer&, HearingId, std::string const& code, base::Timestamp until);
void remove_hall(storage::Writer&, HearingId);

// The parts of a hearing as they came back from a laptop, in the place of those that stand here.
void replace_parts(storage::Writer&, Whole const&);

} // namespace store

} // namespace hearings
