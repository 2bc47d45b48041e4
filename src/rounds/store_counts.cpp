// The statements about the kept counts of rounds.
#include "rounds/store.hpp"

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kCounts{"rounds.counts", R"(
    SELECT tambon, state, houses, share_satang
    FROM round_counts
    WHERE round_id = ?1
    ORDER BY tambon, state)"};

constexpr Sql kAddToCounts{"rounds.add_to_counts", R"(
    INSERT INTO round_counts (round_id, tambon, state, houses, share_satang)
    VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (round_id, tambon, state) DO UPDATE
    SET houses = round_counts.houses + excluded.houses,
        share_satang = round_counts.share_satang + excluded.share_satang)"};

constexpr Sql kStoredCounts{"rounds.stored_counts", R"(
    SELECT round_id, tambon, state, houses, share_satang
    FROM round_counts
    WHERE houses <> 0 OR share_satang <> 0
    ORDER BY round_id, tambon, state)"};

constexpr Sql kComputedCounts{"rounds.computed_counts", R"(
    SELECT round_id, tambon, state, COUNT(*), CAST(SUM(share_satang) AS BIGINT)
    FROM round_houses
    GROUP BY round_id, tambon, state
    ORDER BY round_id, tambon, state)"};

store::CountOfRound count_from(Row const& row)
{
    return {row.get<RoundId>(0),
            {row.get<base::AreaCode>(1), row.get<HouseState>(2), row.get<std::int64_t>(3), row.get<base::Satang>(4)}};
}

} // namespace

std::span<Sql const> count_statements()
{
    static constexpr Sql all[] = {kCounts, kAddToCounts, kStoredCounts, kComputedCounts};
    return all;
}

namespace store {

std::vector<Count> counts(storage::Reader& db, RoundId id)
{
    return db.all(
        kCounts,
        [](Row const& row) {
            return Count{row.get<base::AreaCode>(0), row.get<HouseState>(1), row.get<std::int64_t>(2), row.get<base::Satang>(3)};
        },
        id);
}

void add_to_counts(storage::Writer& db, RoundId id, base::AreaCode const& tambon, HouseState state, std::int64_t houses,
                   base::Satang share)
{
    db.execute(kAddToCounts, id, tambon, state, houses, share);
}

std::vector<CountOfRound> stored_counts(storage::Reader& db)
{
    return db.all(kStoredCounts, count_from);
}

std::vector<CountOfRound> computed_counts(storage::Reader& db)
{
    return db.all(kComputedCounts, count_from);
}

} // namespace store

} // namespace rounds
