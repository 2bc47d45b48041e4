// The statements that count how long houses have been where they are.
#include "rounds/store.hpp"

#include <algorithm>

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

// ?5-?7 the first days that lie up to 30, 60 and 90 days back, ?8 the first day that is in time.
constexpr Sql kAge{"rounds.state_age", R"(
    SELECT COUNT(*),
           CAST(COALESCE(SUM(CASE WHEN state_since >= ?5 THEN 1 ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN state_since < ?5 AND state_since >= ?6 THEN 1 ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN state_since < ?6 AND state_since >= ?7 THEN 1 ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN state_since < ?8 THEN 1 ELSE 0 END), 0) AS BIGINT),
           MIN(state_since)
    FROM round_houses
    WHERE round_id = ?1
      AND state = ?2
      AND tambon >= ?3
      AND tambon < ?4)"};

constexpr Sql kLongestIn{"rounds.longest_in", R"(
    SELECT id, household_id, tambon, state, state_since, share_satang, state_since
    FROM round_houses
    WHERE round_id = ?1
      AND state = ?2
      AND tambon >= ?3
      AND tambon < ?4
    ORDER BY state_since, id
    LIMIT ?5)"};

// ?2 the state that began the stretch, ?3-?6 those in which its houses stand, ?9 the first day that is in time.
constexpr Sql kStretch{"rounds.stretch_age", R"(
    SELECT COUNT(*),
           CAST(COALESCE(SUM(CASE WHEN m.happened_on < ?9 THEN 1 ELSE 0 END), 0) AS BIGINT),
           MIN(m.happened_on)
    FROM round_houses h
    JOIN house_moves m ON m.round_house_id = h.id AND m.to_state = ?2
    WHERE h.round_id = ?1
      AND h.state IN (?3, ?4, ?5, ?6)
      AND h.tambon >= ?7
      AND h.tambon < ?8)"};

constexpr Sql kLongestOn{"rounds.longest_on", R"(
    SELECT h.id, h.household_id, h.tambon, h.state, h.state_since, h.share_satang, m.happened_on
    FROM round_houses h
    JOIN house_moves m ON m.round_house_id = h.id AND m.to_state = ?2
    WHERE h.round_id = ?1
      AND h.state IN (?3, ?4, ?5, ?6)
      AND h.tambon >= ?7
      AND h.tambon < ?8
    ORDER BY m.happened_on, h.id
    LIMIT ?9)"};

Aged aged_from(Row const& row, RoundId round)
{
    return {{row.get<RoundHouseId>(0), round, row.get<households::HouseholdId>(1), row.get<base::AreaCode>(2),
             row.get<HouseState>(3), row.get<base::Date>(4), row.get<base::Satang>(5)},
            row.get<base::Date>(6)};
}

void keep_longest(std::vector<Aged>& found, std::size_t most)
{
    std::ranges::stable_sort(found, {}, &Aged::since); // of several areas
    if (found.size() > most)
        found.resize(most);
}

void take_oldest(std::optional<base::Date>& oldest, std::optional<base::Date> const& other)
{
    if (other && (!oldest || *other < *oldest))
        oldest = other;
}

} // namespace

std::span<Sql const> age_statements()
{
    static constexpr Sql all[] = {kAge, kLongestIn, kStretch, kLongestOn};
    return all;
}

namespace store {

StateAge age(storage::Reader& db, auth::Scope const& scope, RoundId round, HouseState state, base::Date today,
             std::optional<std::int64_t> limit_days)
{
    StateAge sum;
    sum.state = state;
    sum.limit_days = limit_days;
    auto const in_time = limit_days ? today.plus_days(-*limit_days) : base::Date(1970, 1, 1);
    for (auto const& area : scope.areas())
        db.each(
            kAge,
            [&](Row const& row) {
                sum.houses += row.integer(0);
                sum.to_30 += row.integer(1);
                sum.to_60 += row.integer(2);
                sum.to_90 += row.integer(3);
                sum.over += row.integer(4);
                take_oldest(sum.oldest, row.get<std::optional<base::Date>>(5));
            },
            round, state, area.lower(), area.upper(), today.plus_days(-30), today.plus_days(-60), today.plus_days(-90), in_time);
    return sum;
}

std::vector<Aged> longest_in(storage::Reader& db, auth::Scope const& scope, RoundId round, HouseState state, std::size_t most)
{
    std::vector<Aged> found;
    for (auto const& area : scope.areas())
        db.each(
            kLongestIn, [&](Row const& row) { found.push_back(aged_from(row, round)); }, round, state, area.lower(), area.upper(),
            static_cast<std::int64_t>(most));
    keep_longest(found, most);
    return found;
}

StretchAge age(storage::Reader& db, auth::Scope const& scope, RoundId round, StretchStates const& s, base::Date today,
               std::int64_t limit_days)
{
    StretchAge sum;
    sum.limit_days = limit_days;
    for (auto const& area : scope.areas())
        db.each(
            kStretch,
            [&](Row const& row) {
                sum.houses += row.integer(0);
                sum.over += row.integer(1);
                take_oldest(sum.oldest, row.get<std::optional<base::Date>>(2));
            },
            round, s.began, s.within[0], s.within[1], s.within[2], s.within[3], area.lower(), area.upper(),
            today.plus_days(-limit_days));
    return sum;
}

std::vector<Aged> longest_on(storage::Reader& db, auth::Scope const& scope, RoundId round, StretchStates const& s,
                             std::size_t most)
{
    std::vector<Aged> found;
    for (auto const& area : scope.areas())
        db.each(
            kLongestOn, [&](Row const& row) { found.push_back(aged_from(row, round)); }, round, s.began, s.within[0], s.within[1],
            s.within[2], s.within[3], area.lower(), area.upper(), static_cast<std::int64_t>(most));
    keep_longest(found, most);
    return found;
}

} // namespace store

} // namespace rounds
