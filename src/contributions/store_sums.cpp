// The statements that add up what was given: by kind and giver, and by house.
#include "contributions/store_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace contributions {

namespace {

using storage::Row;
using storage::Sql;

#define OF_GIVEN                                                                                                                 \
    "FROM contribution_gifts c "                                                                                                 \
    "JOIN contribution_lines l ON l.contribution_id = c.id "                                                                     \
    "WHERE " OF_GIFT "AND " OF_PART "AND c.taken_out_at IS NULL "

constexpr Sql kSums{"contributions.sums", "SELECT c.kind, c.giver, c.organization_id, CAST(SUM(l.amount_satang) AS BIGINT), "
                                          "COUNT(DISTINCT c.id) " OF_GIVEN "GROUP BY c.kind, c.giver, c.organization_id "
                                          "ORDER BY c.kind, c.giver, c.organization_id NULLS FIRST"};

// Gifts that have parts in the area and outside of it.
constexpr Sql kOverTheBorder{"contributions.over_the_border",
                             "SELECT DISTINCT c.id, c.kind, c.giver, c.organization_id " OF_GIVEN
                             "AND EXISTS (SELECT 1 FROM contribution_lines o WHERE o.contribution_id = c.id "
                             "AND (o.tambon < ?2 OR o.tambon >= ?3)) "
                             "ORDER BY c.id"};

constexpr Sql kGivenHouses{"contributions.given_houses",
                           "SELECT c.giver, c.organization_id, COUNT(DISTINCT l.round_house_id) " OF_GIVEN
                           "GROUP BY c.giver, c.organization_id "
                           "ORDER BY c.giver, c.organization_id NULLS FIRST"};

constexpr Sql kCountHouses{"contributions.count_houses", "SELECT COUNT(DISTINCT l.round_house_id) " OF_GIVEN};

constexpr Sql kHouseSums{"contributions.house_sums",
                         "SELECT l.tambon, l.round_house_id, c.giver, c.kind, CAST(SUM(l.amount_satang) AS BIGINT), "
                         "COUNT(*) " OF_GIVEN "GROUP BY l.tambon, l.round_house_id, c.giver, c.kind "
                         "ORDER BY l.tambon, l.round_house_id, c.giver, c.kind"};

#undef OF_GIVEN

void each_within(storage::Reader& db, Sql const& sql, base::AreaCode const& area, rounds::RoundId round,
                 store::Filter const& filter, std::function<void(Row const&)> const& each)
{
    auto const p = patterns_of(filter.terms);
    db.each(sql, each, round, area.lower(), area.upper(), filter.house, filter.kind, filter.giver, filter.organization, p[0],
            p[1], p[2], p[3]);
}

} // namespace

std::span<Sql const> sum_statements()
{
    static constexpr Sql all[] = {kSums, kOverTheBorder, kGivenHouses, kCountHouses, kHouseSums};
    return all;
}

namespace store {

using Organization = std::optional<organizations::OrganizationId>;

std::vector<GiftSum> sums(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter)
{
    std::map<std::tuple<Kind, Giver, Organization>, GiftSum> all;
    std::set<ContributionId> over_the_border;
    auto const asked = asked_of(scope, filter);
    for (auto const& area : asked.areas()) {
        each_within(db, kSums, area, round, filter, [&](Row const& row) {
            std::tuple const key(row.get<Kind>(0), row.get<Giver>(1), row.get<Organization>(2));
            auto& sum = all[key];
            std::tie(sum.kind, sum.giver, sum.organization) = key;
            sum.value += row.get<base::Satang>(3);
            sum.gifts += row.integer(4);
        });
        if (asked.areas().size() > 1) // a gift over two of them was counted in both
            each_within(db, kOverTheBorder, area, round, filter, [&](Row const& row) {
                if (!over_the_border.insert(row.get<ContributionId>(0)).second)
                    --all.at({row.get<Kind>(1), row.get<Giver>(2), row.get<Organization>(3)}).gifts;
            });
    }
    std::vector<GiftSum> ordered;
    for (auto const& [key, sum] : all)
        ordered.push_back(sum);
    return ordered;
}

std::vector<GivenHouses> given_houses(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter)
{
    std::map<std::pair<Giver, Organization>, std::int64_t> houses; // a house lies in one area only
    auto const asked = asked_of(scope, filter);
    for (auto const& area : asked.areas())
        each_within(db, kGivenHouses, area, round, filter,
                    [&](Row const& row) { houses[{row.get<Giver>(0), row.get<Organization>(1)}] += row.integer(2); });
    std::vector<GivenHouses> ordered;
    for (auto const& [key, count] : houses)
        ordered.push_back({key.first, key.second, count});
    return ordered;
}

std::int64_t count_houses(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter)
{
    std::int64_t houses = 0;
    auto const asked = asked_of(scope, filter);
    for (auto const& area : asked.areas())
        each_within(db, kCountHouses, area, round, filter, [&](Row const& row) { houses += row.integer(0); });
    return houses;
}

std::vector<Sum> house_sums(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter)
{
    std::vector<Sum> all;
    auto const asked = asked_of(scope, filter);
    for (auto const& area : asked.areas())
        each_within(db, kHouseSums, area, round, filter, [&](Row const& row) {
            Sum sum;
            sum.tambon = row.get<base::AreaCode>(0);
            sum.house = row.get<rounds::RoundHouseId>(1);
            sum.giver = row.get<Giver>(2);
            sum.kind = row.get<Kind>(3);
            sum.value = row.get<base::Satang>(4);
            sum.times = row.integer(5);
            all.push_back(sum);
        });
    std::ranges::sort(all, {}, [](Sum const& sum) { return std::tuple(sum.tambon, sum.house, sum.giver, sum.kind); });
    return all;
}

} // namespace store

} // namespace contributions
