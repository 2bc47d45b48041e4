// The statements of the map's kept counts.
#include "households/map_counts.hpp"

#include "base/map_cell.hpp"
#include "households/households.hpp"
#include "households/on_the_map.hpp"

#include <algorithm>
#include <iterator>

namespace households {

namespace {

constexpr storage::Sql kAddToMap{"households.add_to_map_counts", R"sql(
INSERT INTO household_map_counts (level, cell, tambon, stage, households, column_sum, row_sum)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (level, cell, tambon, stage) DO UPDATE
SET households = household_map_counts.households + excluded.households,
    column_sum = household_map_counts.column_sum + excluded.column_sum,
    row_sum = household_map_counts.row_sum + excluded.row_sum
)sql"};

constexpr storage::Sql kDropFromMap{"households.drop_map_counts", R"sql(
DELETE FROM household_map_counts
WHERE level = ?1 AND cell = ?2 AND tambon = ?3 AND stage = ?4 AND households = 0
)sql"};

constexpr storage::Sql kCountsOfTile{"households.counts_of_tile", R"sql(
SELECT cell, tambon, stage, households, column_sum, row_sum
FROM household_map_counts
WHERE level = ?1 AND cell >= ?2 AND cell < ?3 AND tambon >= ?4 AND tambon < ?5
ORDER BY cell, tambon, stage
)sql"};

constexpr storage::Sql kKeptMapCounts{"households.kept_map_counts", R"sql(
SELECT level, cell, tambon, stage, households, column_sum, row_sum
FROM household_map_counts
ORDER BY level, cell, tambon, stage
)sql"};

constexpr storage::Sql kAllPoints{"households.all_points", R"sql(
SELECT cell, tambon, stage
FROM household_points
WHERE cell IS NOT NULL
ORDER BY cell, household_id
)sql"};

std::string sums_in_words(MapCounts::Sums const& sums)
{
    return std::to_string(sums.households) + " at " + std::to_string(sums.columns) + " " + std::to_string(sums.rows);
}

std::string name_of_square(MapCounts::Key const& key)
{
    auto const& [level, cell, tambon, stage] = key;
    return "map counts " + std::to_string(level) + "/" + std::to_string(cell) + " " + tambon + " " + stage;
}

} // namespace

void MapCounts::change(MapRow const& row, int sign)
{
    if (!row.cell)
        return;
    auto const place = base::place_of_cell(*row.cell);
    for (auto const level : kMapLevels) {
        auto& sums = sums_[{level, *row.cell >> (2 * (base::kCellZoom - level)), row.tambon, row.stage}];
        sums.households += sign;
        sums.columns += sign * std::int64_t{place.column};
        sums.rows += sign * std::int64_t{place.row};
    }
}

void MapCounts::write(storage::Writer& tx) const
{
    for (auto const& [key, sums] : sums_) {
        if (sums == Sums{})
            continue;
        auto const& [level, cell, tambon, stage] = key;
        tx.execute(kAddToMap, level, cell, tambon, stage, sums.households, sums.columns, sums.rows);
        if (sums.households < 0)
            tx.execute(kDropFromMap, level, cell, tambon, stage);
    }
}

bool has_counts_for(int square_zoom)
{
    return square_zoom <= kMapLevels[std::size(kMapLevels) - 1];
}

void each_count(storage::Reader& reader, auth::Scope const& scope, base::MapTile const& tile, int square_zoom,
                std::function<void(MapCount const&)> const& each)
{
    if (scope.empty())
        return;
    auto const level = *std::ranges::find_if(kMapLevels, [&](int known) { return known >= square_zoom; });
    auto const bits = 2 * (base::kCellZoom - level);
    auto const cells = base::cells_of(tile);
    Covered covered(scope);
    reader.each(
        kCountsOfTile,
        [&](storage::Row const& row) {
            if (covered(row.text(1)))
                each({row.integer(0) << bits, row.text(2), row.integer(3), row.integer(4), row.integer(5)});
        },
        level, cells.from >> bits, cells.to >> bits, covered.lower(), covered.upper());
}

void check_map_counts(storage::Reader& reader, std::vector<api::Difference>& differences)
{
    MapCounts counted;
    reader.each(kAllPoints, [&](storage::Row const& row) {
        counted.add({row.integer(0), row.get<std::string>(1), row.get<std::string>(2)});
    });
    auto missing = counted.sums();
    reader.each(kKeptMapCounts, [&](storage::Row const& row) {
        MapCounts::Key const key{row.get<int>(0), row.integer(1), row.get<std::string>(2), row.get<std::string>(3)};
        MapCounts::Sums const kept{row.integer(4), row.integer(5), row.integer(6)};
        auto const found = missing.extract(key);
        auto const computed = found ? found.mapped() : MapCounts::Sums{};
        if (kept != computed)
            differences.push_back({name_of_square(key), sums_in_words(kept), sums_in_words(computed)});
    });
    for (auto const& [key, sums] : missing)
        differences.push_back({name_of_square(key), "", sums_in_words(sums)});
}

std::span<storage::Sql const> map_count_statements()
{
    static constexpr storage::Sql all[] = {kAddToMap, kDropFromMap, kCountsOfTile, kKeptMapCounts, kAllPoints};
    return all;
}

} // namespace households
