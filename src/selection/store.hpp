// All SQL of selection, and rows to structs. Rankings are of one tambon: whoever reads their people says for whom.
#pragma once

#include "selection/records.hpp"

#include <optional>
#include <span>
#include <vector>

namespace selection::store {

// ---- scorecards
struct ScorecardRecord {
    ScorecardId id;
    ScorecardId chain;
    std::int64_t version_no = 1;
    std::optional<std::string> note;
    Card card;
    base::Timestamp created_at;
    auth::UserId created_by;
    std::string created_name;
    bool made_up = false;
    std::int64_t rankings = 0; // frozen by it; read only
};
[[nodiscard]] std::vector<ScorecardRecord> scorecards(storage::Reader&); // by chain, newest version first
[[nodiscard]] std::optional<ScorecardRecord> scorecard(storage::Reader&, ScorecardId);
[[nodiscard]] std::int64_t newest_version(storage::Reader&, ScorecardId chain);
void insert(storage::Writer&, ScorecardRecord const&);

// ---- rankings
struct RankingRecord {
    RankingId id;
    rounds::RoundId round;
    base::AreaCode tambon;
    std::int64_t version_no = 1;
    std::optional<RankingId> supersedes;
    bool in_force = true;
    std::string number;
    ScorecardId scorecard;
    base::Date decided_on;
    base::Date objections_until;
    std::optional<std::string> reason;
    std::string fingerprint;
    storage::Bytes document; // encrypted
    base::Timestamp frozen_at;
    auth::UserId frozen_by;
    std::string frozen_name;
    bool made_up = false;
};
// Absent when there is none or its tambon lies outside the scope.
[[nodiscard]] std::optional<RankingRecord> ranking(storage::Reader&, auth::Scope const&, RankingId);
// Of one tambon in a round, newest first; the first is the one in force.
[[nodiscard]] std::vector<RankingRecord> versions(storage::Reader&, auth::Scope const&, rounds::RoundId, base::AreaCode const&);
// In force in a round, by tambon.
[[nodiscard]] std::vector<RankingRecord> in_force(storage::Reader&, auth::Scope const&, rounds::RoundId);
// Every one, in the order in which they were frozen.
[[nodiscard]] std::vector<RankingId> ids(storage::Reader&);
void insert(storage::Writer&, RankingRecord const&);
void supersede(storage::Writer&, RankingId);

struct PlaceRecord {
    std::int64_t place = 1;
    rounds::RoundHouseId house;
    households::HouseholdId household;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::int64_t points = 0;
    Standing standing = Standing::Reserve;
    std::optional<base::Date> filled_on;
    std::optional<rounds::RoundHouseId> filled_for;
};
// The places of a ranking that the scope was asked for before; in order.
[[nodiscard]] std::vector<PlaceRecord> places(storage::Reader&, RankingRecord const&);
void insert(storage::Writer&, RankingId, PlaceRecord const&);
void fill(storage::Writer&, RankingId, PlaceRecord const&);

// ---- objections
struct ObjectionRecord {
    ObjectionView view; // without the head's name
    rounds::RoundId round;
    base::AreaCode tambon;
    std::optional<auth::UserId> decided_by;
};
[[nodiscard]] std::optional<ObjectionRecord> objection(storage::Reader&, auth::Scope const&, ObjectionId);
// Of every version of the tambon's list, newest first.
[[nodiscard]] std::vector<ObjectionRecord> objections(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                      base::AreaCode const&);
// Lists in force with open objections, of whichever version, by id.
[[nodiscard]] std::vector<Contested> contested(storage::Reader&, auth::Scope const&);
void insert(storage::Writer&, ObjectionRecord const&);
// False when it is not open, or no longer of version `expected`.
[[nodiscard]] bool decide(storage::Writer&, ObjectionRecord const&, std::int64_t expected);
[[nodiscard]] std::span<storage::Sql const> objection_statements(); // part of `statements()`

// Standings of a round's list in force, for the check: (ranking, house, household, standing or filled).
struct Kept {
    RankingId ranking;
    rounds::RoundHouseId house;
    households::HouseholdId household;
    bool holds = false;
};
[[nodiscard]] std::vector<Kept> kept(storage::Reader&);

} // namespace selection::store
