// The statements about the houses of rounds.
#include "platform/storage/many_rows.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;
using storage::to_value;

constexpr std::size_t kHousesAtOnce = 128;

constexpr Sql kHouse{"rounds.house", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kHousesOfRound{"rounds.houses", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE round_id = ?1
      AND tambon >= ?2
      AND tambon < ?3
      AND (CAST(?4 AS TEXT) IS NULL OR state = ?4)
      AND (CAST(?5 AS TEXT) IS NULL OR state_since < ?5)
      AND (tambon, id) > (?6, ?7)
    ORDER BY tambon, id
    LIMIT ?8)"};

constexpr Sql kHousesOfHousehold{"rounds.houses_of_household", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE household_id = ?1
    ORDER BY id)"};

constexpr Sql kOtherRound{"rounds.other_round", R"(
    SELECT h.round_id
    FROM round_houses h
    JOIN rounds r ON r.id = h.round_id
    WHERE h.household_id = ?1
      AND r.programme_id = ?2
      AND r.fiscal_year = ?3
      AND h.round_id <> ?4
      AND h.state NOT IN ('reserve', 'withdrawn', 'deceased_or_moved', 'cancelled')
    ORDER BY h.round_id
    LIMIT 1)"};

constexpr Sql kHelpedElsewhere{"rounds.helped_in_other_rounds", R"(
    SELECT DISTINCT household_id
    FROM round_houses
    WHERE round_id <> ?1
      AND state IN ('handed_over', 'closed')
    ORDER BY household_id)"};

constexpr Sql kHasList{"rounds.has_list", R"(
    SELECT h.id
    FROM round_houses h
    JOIN house_moves m ON m.round_house_id = h.id
    WHERE h.round_id = ?1
      AND h.tambon = ?2
      AND m.recorded = 0
      AND m.to_state IN ('ranked', 'reserve')
    ORDER BY h.id
    LIMIT 1)"};

constexpr Sql kInsertHouse{"rounds.insert_house", R"(
    INSERT INTO round_houses (id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

// Where there are fewer houses than places, the last one stands there again (see values_of).
std::string const kStandingsText = R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version,
           (SELECT COALESCE(MAX(m.position), 0) FROM house_moves m WHERE m.round_house_id = h.id)
    FROM round_houses h
    WHERE id IN )" + storage::rows_of_values(kHousesAtOnce, 1) +
                                   R"(
    ORDER BY id)";
Sql const kStandings{"rounds.standings", kStandingsText};

std::string const kSetStatesText = R"(
    UPDATE round_houses
    SET state = ?129,
        state_since = CASE WHEN state_since > ?130 THEN state_since ELSE ?130 END,
        outcome_reason = ?131,
        version = version + 1
    WHERE id IN )" + storage::rows_of_values(kHousesAtOnce, 1);
Sql const kSetStates{"rounds.set_states", kSetStatesText};

// The ids as values, the last one again where they are fewer than a statement takes.
std::vector<storage::Value> values_of(std::span<RoundHouseId const> ids)
{
    std::vector<storage::Value> values;
    values.reserve(kHousesAtOnce + 3);
    for (auto const& id : ids)
        values.push_back(to_value(id));
    values.resize(kHousesAtOnce, values.back());
    return values;
}

store::HouseRecord house_from(Row const& row)
{
    store::HouseRecord record;
    record.house.id = row.get<RoundHouseId>(0);
    record.house.round_id = row.get<RoundId>(1);
    record.house.household_id = row.get<households::HouseholdId>(2);
    record.house.tambon = row.get<base::AreaCode>(3);
    record.house.state = row.get<HouseState>(4);
    record.house.state_since = row.get<base::Date>(5);
    record.house.share = row.get<base::Satang>(6);
    record.outcome_reason = row.get<std::optional<std::string>>(7);
    record.version = row.get<std::int64_t>(8);
    return record;
}

} // namespace

std::span<Sql const> house_statements()
{
    static Sql const all[] = {kHouse,   kHousesOfRound, kHousesOfHousehold, kOtherRound, kHelpedElsewhere,
                              kHasList, kInsertHouse,   kStandings,         kSetStates};
    return all;
}

namespace store {

std::optional<HouseRecord> house(storage::Reader& db, auth::Scope const& scope, RoundHouseId id)
{
    auto record = db.one(kHouse, house_from, id);
    return record && scope.covers(record->house.tambon) ? record : std::nullopt;
}

std::vector<HouseRecord> houses(storage::Reader& db, auth::Scope const& scope, RoundId round, HouseFilter const& filter,
                                std::optional<HousePlace> const& after, std::size_t limit)
{
    auto const within = filter.area ? scope.within(*filter.area) : scope;
    auto const after_tambon = after ? after->tambon.str() : std::string();
    auto const after_id = after ? after->id.str() : std::string();
    std::vector<HouseRecord> found;
    // The areas of a scope are sorted and apart, so their houses follow each other in the order of tambons.
    for (auto const& area : within.areas()) {
        if (found.size() >= limit)
            break;
        db.each(
            kHousesOfRound, [&](Row const& row) { found.push_back(house_from(row)); }, round, area.lower(), area.upper(),
            filter.state, filter.since_before, after_tambon, after_id, limit - found.size());
    }
    return found;
}

std::vector<HouseRecord> houses_of_household(storage::Reader& db, auth::Scope const& scope, households::HouseholdId id)
{
    auto found = db.all(kHousesOfHousehold, house_from, id);
    std::erase_if(found, [&](HouseRecord const& record) { return !scope.covers(record.house.tambon); });
    return found;
}

std::optional<RoundId> other_round(storage::Reader& db, households::HouseholdId household, ProgrammeId programme,
                                   base::FiscalYear year, RoundId not_this)
{
    return db.value<RoundId>(kOtherRound, household, programme, year, not_this);
}

std::vector<households::HouseholdId> helped_in_other_rounds(storage::Reader& db, RoundId not_this)
{
    return db.all(kHelpedElsewhere, [](Row const& row) { return row.get<households::HouseholdId>(0); }, not_this);
}

bool has_list(storage::Reader& db, RoundId round, base::AreaCode const& tambon)
{
    return db.value<RoundHouseId>(kHasList, round, tambon).has_value();
}

void insert(storage::Writer& db, HouseRecord const& r)
{
    db.execute(kInsertHouse, r.house.id, r.house.round_id, r.house.household_id, r.house.tambon, r.house.state,
               r.house.state_since, r.house.share, r.outcome_reason, r.version);
}

std::vector<Standing> standings(storage::Reader& db, std::span<RoundHouseId const> ids)
{
    std::map<RoundHouseId, Standing> found;
    for (auto rest = ids; !rest.empty(); rest = rest.subspan(std::min(kHousesAtOnce, rest.size())))
        db.each_values(
            kStandings,
            [&](Row const& row) { found.try_emplace(row.get<RoundHouseId>(0), Standing{house_from(row), row.get<int>(9)}); },
            values_of(rest.first(std::min(kHousesAtOnce, rest.size()))));
    std::vector<Standing> ordered;
    ordered.reserve(found.size());
    for (auto const& id : ids)
        if (auto node = found.extract(id))
            ordered.push_back(std::move(node.mapped()));
    return ordered;
}

void set_states(storage::Writer& db, std::span<RoundHouseId const> ids, HouseState to, base::Date on,
                std::optional<std::string> const& outcome_reason)
{
    for (auto rest = ids; !rest.empty(); rest = rest.subspan(std::min(kHousesAtOnce, rest.size()))) {
        auto values = values_of(rest.first(std::min(kHousesAtOnce, rest.size())));
        values.push_back(to_value(to));
        values.push_back(to_value(on));
        values.push_back(to_value(outcome_reason));
        db.execute_values(kSetStates, values);
    }
}

} // namespace store

} // namespace rounds
