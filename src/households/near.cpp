// Active households that stand at one point.
#include "households/rules.hpp"
#include "households/store.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace households {

namespace {

// A box around the point; what lies in its corners is left out afterwards.
constexpr storage::Sql kInBox{"households.in_box", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key, latitude,
    longitude
FROM households
WHERE latitude >= ?1 AND latitude <= ?2 AND longitude >= ?3 AND longitude <= ?4 AND latitude IS NOT NULL AND status = 'active'
ORDER BY id
LIMIT ?5
)sql"};

constexpr double kMetresOfDegree = 111'000; // a little less than there are, so that the box is large enough

} // namespace

std::vector<Near> standing_within(storage::Reader& reader, auth::Scope const& scope, Spot spot, double metres,
                                  std::span<HouseholdId const> except, std::size_t most)
{
    auto const high = metres / kMetresOfDegree;
    auto const wide = high / std::max(0.01, std::cos(spot.latitude * std::numbers::pi / 180));
    std::vector<Near> found;
    auto const take = [&](storage::Row const& row) {
        auto summary = summary_from(row);
        if (std::ranges::find(except, summary.id) != except.end() ||
            distance_m({spot.latitude, spot.longitude}, {row.real(11), row.real(12)}) > metres)
            return;
        auto& near = found.emplace_back();
        if (scope.covers(summary.tambon))
            near.household = std::move(summary);
    };
    reader.each(kInBox, take, spot.latitude - high, spot.latitude + high, spot.longitude - wide, spot.longitude + wide,
                2 * most + except.size()); // some may stand in the corners
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::span<storage::Sql const> near_statements()
{
    static constexpr storage::Sql all[] = {kInBox};
    return all;
}

} // namespace households
