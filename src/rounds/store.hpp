// All SQL of rounds, and rows to structs.
#pragma once

#include "rounds/records.hpp"
#include "rounds/rules.hpp"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace rounds {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> rule_statements();  // store_rules.cpp
[[nodiscard]] std::span<storage::Sql const> house_statements(); // store_houses.cpp
[[nodiscard]] std::span<storage::Sql const> move_statements();  // store_moves.cpp
[[nodiscard]] std::span<storage::Sql const> count_statements(); // store_counts.cpp
[[nodiscard]] std::span<storage::Sql const> age_statements();   // store_ages.cpp
[[nodiscard]] std::span<storage::Sql const> map_statements();   // store_map.cpp

namespace store {

// ---- programmes and rules
[[nodiscard]] std::vector<ProgrammeView> programmes(storage::Reader&);
[[nodiscard]] std::optional<ProgrammeView> programme(storage::Reader&, ProgrammeId);
void insert(storage::Writer&, ProgrammeView const&);
[[nodiscard]] std::vector<RuleView> rules_of(storage::Reader&, ProgrammeId); // newest year first
[[nodiscard]] std::optional<RuleView> rule(storage::Reader&, RuleId);
void insert(storage::Writer&, RuleView const&);
// Returns false when the stored version is not `expected`.
[[nodiscard]] bool update(storage::Writer&, RuleView const&, std::int64_t expected);
void lock_rule(storage::Writer&, RuleId, base::Timestamp);

// ---- rounds and quotas
struct RoundRecord {
    Round round;
    base::Date opened_on;
    std::optional<std::string> note;
    bool made_up = false;
    std::int64_t version = 1;
};
[[nodiscard]] std::vector<RoundRecord> rounds_within(storage::Reader&, auth::Scope const&); // newest year first
[[nodiscard]] std::optional<RoundRecord> round(storage::Reader&, auth::Scope const&, RoundId);
void insert(storage::Writer&, RoundRecord const&);
[[nodiscard]] bool update(storage::Writer&, RoundRecord const&, std::int64_t expected);
void keep_books(storage::Writer&, RoundId, base::Date since);
void close(storage::Writer&, RoundId, base::Date on, std::string const& number);
void close_tambon(storage::Writer&, RoundId, base::AreaCode const& tambon);
[[nodiscard]] bool is_closed(storage::Reader&, RoundId, base::AreaCode const& tambon);
[[nodiscard]] std::vector<Quota> quotas(storage::Reader&, RoundId);
void replace_quotas(storage::Writer&, RoundId, std::vector<Quota> const&);

// ---- houses
struct HouseRecord {
    House house;
    std::optional<std::string> outcome_reason;
    std::int64_t version = 1;
};
[[nodiscard]] std::optional<HouseRecord> house(storage::Reader&, auth::Scope const&, RoundHouseId);
struct HouseFilter {
    std::optional<HouseState> state;
    std::optional<base::AreaCode> area;
    std::optional<base::Date> since_before; // in the present state since a day before this one
};
// Ordered by tambon and id, after the given place; at most `limit`.
struct HousePlace {
    base::AreaCode tambon;
    RoundHouseId id;
};
[[nodiscard]] std::vector<HouseRecord> houses(storage::Reader&, auth::Scope const&, RoundId, HouseFilter const&,
                                              std::optional<HousePlace> const& after, std::size_t limit);
[[nodiscard]] std::vector<HouseRecord> houses_of_household(storage::Reader&, auth::Scope const&, households::HouseholdId);
// Another round of the same programme and fiscal year in which the household is on the way.
[[nodiscard]] std::optional<RoundId> other_round(storage::Reader&, households::HouseholdId, ProgrammeId, base::FiscalYear,
                                                 RoundId not_this);
// Households with a house that was handed over in another round.
[[nodiscard]] std::vector<households::HouseholdId> helped_in_other_rounds(storage::Reader&, RoundId not_this);
// Some house of this tambon was ranked, or put in reserve, by a list made in the program.
[[nodiscard]] bool has_list(storage::Reader&, RoundId, base::AreaCode const& tambon);
void insert(storage::Writer&, HouseRecord const&);

// A house before its next move.
struct Standing {
    HouseRecord record;
    int moves = 0; // made so far
};
// In the order of `ids`, each once; those that do not exist are left out. For decisions: whatever the scope.
[[nodiscard]] std::vector<Standing> standings(storage::Reader&, std::span<RoundHouseId const> ids);
// The day is `on`, or that of the move before where that is later.
void set_states(storage::Writer&, std::span<RoundHouseId const> ids, HouseState to, base::Date on,
                std::optional<std::string> const& outcome_reason);

// ---- ages (store_ages.cpp)
[[nodiscard]] StateAge age(storage::Reader&, auth::Scope const&, RoundId, HouseState, base::Date today,
                           std::optional<std::int64_t> limit_days);
[[nodiscard]] std::vector<Aged> longest_in(storage::Reader&, auth::Scope const&, RoundId, HouseState, std::size_t most);
[[nodiscard]] StretchAge age(storage::Reader&, auth::Scope const&, RoundId, StretchStates const&, base::Date today,
                             std::int64_t limit_days);
[[nodiscard]] std::vector<Aged> longest_on(storage::Reader&, auth::Scope const&, RoundId, StretchStates const&, std::size_t most);

// ---- the map (store_map.cpp)
// After every change of a state: the households of these houses are shown with the state of their newest round.
void show_on_the_map(storage::Writer&, std::span<RoundHouseId const> ids);
void check_map(storage::Reader&, std::vector<api::Difference>&);

// ---- moves
struct MoveRecord {
    base::Uuid id;
    MoveView move;
    RoundHouseId house;
    int position = 1;
    auth::UserId recorded_by_id;
};
[[nodiscard]] std::vector<MoveView> moves(storage::Reader&, RoundHouseId);
void insert(storage::Writer&, std::span<MoveRecord const>);

// ---- stage limits (store_rules.cpp)
[[nodiscard]] std::vector<StageLimit> stage_limits(storage::Reader&);
[[nodiscard]] bool update(storage::Writer&, StageLimit const&);

// ---- summary
struct Count {
    base::AreaCode tambon;
    HouseState state = HouseState::Surveyed;
    std::int64_t houses = 0;
    base::Satang share;
};
[[nodiscard]] std::vector<Count> counts(storage::Reader&, RoundId); // stored
void add_to_counts(storage::Writer&, RoundId, base::AreaCode const& tambon, HouseState, std::int64_t houses, base::Satang share);
struct CountOfRound {
    RoundId round;
    Count count;
};
[[nodiscard]] std::vector<CountOfRound> stored_counts(storage::Reader&);
[[nodiscard]] std::vector<CountOfRound> computed_counts(storage::Reader&);

} // namespace store

} // namespace rounds
