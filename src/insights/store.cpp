// The statements of insights.
#include "insights/store.hpp"

#include "insights/insights.hpp"

namespace insights {

namespace {

using storage::Sql;

constexpr Sql kUnplaced{"insights.count_unplaced", R"(
    SELECT COUNT(*)
    FROM v_active_households h
    WHERE h.tambon >= ?1
      AND h.tambon < ?2
      AND EXISTS (SELECT 1 FROM v_surveyed_households s WHERE s.household_id = h.household_id)
      AND NOT EXISTS (SELECT 1 FROM v_placed_households p WHERE p.household_id = h.household_id))"};

} // namespace

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kUnplaced};
    return all;
}

namespace store {

std::int64_t count_unplaced(storage::Reader& db, auth::Scope const& scope)
{
    std::int64_t count = 0;
    for (auto const& area : scope.areas())
        count += db.value<std::int64_t>(kUnplaced, area.lower(), area.upper()).value_or(0);
    return count;
}

} // namespace store

} // namespace insights
