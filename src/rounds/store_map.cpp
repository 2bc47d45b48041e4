// What the map shows of households: the state of their house in their newest round.
#include "platform/storage/many_rows.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr std::size_t kShownAtOnce = 128;

// Of the households of these houses. Where there are fewer houses than places, the last one stands there again.
std::string const kNewestStatesText = R"(
    SELECT h.household_id,
           (SELECT n.state
            FROM round_houses n
            JOIN rounds r ON r.id = n.round_id
            WHERE n.household_id = h.household_id
            ORDER BY r.fiscal_year DESC, r.opened_on DESC, n.id DESC
            LIMIT 1)
    FROM round_houses h
    WHERE h.id IN )" + storage::rows_of_values(kShownAtOnce, 1) +
                                      R"(
    ORDER BY h.household_id)";
Sql const kNewestStates{"rounds.newest_states", kNewestStatesText};

constexpr Sql kAllStates{"rounds.all_states", R"(
    SELECT h.household_id, h.state
    FROM round_houses h
    JOIN rounds r ON r.id = h.round_id
    ORDER BY h.household_id, r.fiscal_year, r.opened_on, h.id)"};

} // namespace

std::span<Sql const> map_statements()
{
    static Sql const all[] = {kNewestStates, kAllStates};
    return all;
}

namespace store {

void show_on_the_map(storage::Writer& db, std::span<RoundHouseId const> ids)
{
    std::map<std::string, std::vector<households::HouseholdId>> by_state;
    while (!ids.empty()) {
        auto const now = ids.first(std::min(kShownAtOnce, ids.size()));
        std::vector<storage::Value> values;
        for (auto const& id : now)
            values.push_back(storage::to_value(id));
        values.resize(kShownAtOnce, values.back());
        db.each_values(
            kNewestStates,
            [&](Row const& row) { by_state[row.get<std::string>(1)].push_back(row.get<households::HouseholdId>(0)); }, values);
        ids = ids.subspan(now.size());
    }
    for (auto const& [state, shown] : by_state)
        households::show_stage(db, state, shown);
}

void check_map(storage::Reader& db, std::vector<api::Difference>& differences)
{
    std::map<households::HouseholdId, std::string> newest; // the last row of a household is its newest
    db.each(kAllStates,
            [&](Row const& row) { newest.insert_or_assign(row.get<households::HouseholdId>(0), row.get<std::string>(1)); });
    households::each_stage(db, [&](households::HouseholdId id, std::string_view kept) {
        auto const found = newest.find(id);
        auto const computed = found == newest.end() ? std::string() : found->second;
        if (kept != computed)
            differences.push_back({"stage on the map of household " + id.str(), std::string(kept), computed});
    });
}

} // namespace store

} // namespace rounds
