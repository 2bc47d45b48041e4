// Kept totals of an area, for overviews.
#include "households/households.hpp"
#include "households/store.hpp"

namespace households {

namespace {

constexpr storage::Sql kTotals{"households.totals", R"(
SELECT CAST(COALESCE(SUM(households), 0) AS BIGINT), CAST(COALESCE(SUM(people), 0) AS BIGINT)
FROM household_counts
WHERE tambon >= ?1
  AND tambon < ?2)"};
} // namespace

Totals totals(storage::Reader& db, auth::Scope const& scope)
{
    Totals sum;
    for (auto const& area : scope.areas())
        db.each(
            kTotals,
            [&](storage::Row const& row) {
                sum.households += row.integer(0);
                sum.people += row.integer(1);
            },
            area.lower(), area.upper());
    return sum;
}

std::span<storage::Sql const> totals_statements()
{
    static constexpr storage::Sql all[] = {kTotals};
    return all;
}

} // namespace households
