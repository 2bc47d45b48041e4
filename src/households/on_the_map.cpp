// Where households stand on the map: kept with each change, read by the tile.
#include "households/on_the_map.hpp"

#include "base/map_cell.hpp"
#include "households/households.hpp"
#include "households/map_counts.hpp"
#include "households/store.hpp"
#include "platform/storage/many_rows.hpp"

#include <algorithm>

namespace households {

namespace {

using storage::Row;
using storage::Sql;
using storage::to_value;

constexpr std::size_t kStagesAtOnce = 64;

constexpr Sql kPoint{"households.point", R"sql(
SELECT cell, tambon, stage
FROM household_points
WHERE household_id = ?1
ORDER BY household_id
)sql"};

constexpr Sql kPutPoint{"households.put_point", R"sql(
INSERT INTO household_points (household_id, cell, tambon, stage)
VALUES (?1, ?2, ?3, '')
ON CONFLICT (household_id) DO UPDATE
SET cell = excluded.cell, tambon = excluded.tambon
)sql"};

constexpr Sql kSpotsOfTile{"households.spots_of_tile", R"sql(
SELECT cell, household_id, tambon, stage
FROM household_points
WHERE cell >= ?1 AND cell < ?2 AND cell IS NOT NULL AND tambon >= ?3 AND tambon < ?4
ORDER BY cell, household_id
)sql"};

// Where there are fewer households than places, the last one stands there again.
std::string const kShowStageText = R"sql(
UPDATE household_points
SET stage = ?65
WHERE household_id IN )sql" + storage::rows_of_values(kStagesAtOnce, 1);
Sql const kShowStage{"households.show_stage", kShowStageText};

std::string const kPointsOfText = R"sql(
SELECT cell, tambon, stage
FROM household_points
WHERE household_id IN )sql" + storage::rows_of_values(kStagesAtOnce, 1) +
                                  R"sql(
ORDER BY household_id
)sql";
Sql const kPointsOf{"households.points_of", kPointsOfText};

constexpr Sql kStages{"households.stages_on_the_map", R"sql(
SELECT household_id, stage
FROM household_points
ORDER BY household_id
)sql"};

constexpr Sql kPoints{"households.points", R"sql(
SELECT h.id, h.status, h.latitude, h.longitude, h.tambon, p.cell, p.tambon
FROM households h
LEFT JOIN household_points p ON p.household_id = h.id
ORDER BY h.id
)sql"};

std::optional<std::int64_t> cell_of(Status status, std::optional<double> latitude, std::optional<double> longitude)
{
    return status == Status::Active && latitude && longitude ? base::map_cell(*latitude, *longitude) : std::nullopt;
}

std::string in_words(std::optional<std::int64_t> cell, std::string const& tambon)
{
    return tambon.empty() ? "" : tambon + " " + (cell ? std::to_string(*cell) : "-");
}

MapRow map_row_from(Row const& row)
{
    return {row.get<std::optional<std::int64_t>>(0), row.get<std::string>(1), row.get<std::string>(2)};
}

} // namespace

void put_point(storage::Writer& tx, Household const& h)
{
    auto const before = tx.one(kPoint, map_row_from, h.id);
    MapRow const after{cell_of(h.status, h.latitude, h.longitude), h.tambon.str(), before ? before->stage : ""};
    if (before == after)
        return;
    tx.execute(kPutPoint, h.id, after.cell, after.tambon);
    MapCounts counts;
    if (before)
        counts.take_away(*before);
    counts.add(after);
    counts.write(tx);
}

void each_spot(storage::Reader& reader, auth::Scope const& scope, base::CellRange const& cells,
               std::function<void(MapSpot const&)> const& each)
{
    if (scope.empty())
        return;
    Covered covered(scope); // one pass, however many areas there are
    reader.each(
        kSpotsOfTile,
        [&](Row const& row) {
            if (covered(row.text(2)))
                each({row.integer(0), row.text(1), covered.tambon(), row.text(3)});
        },
        cells.from, cells.to, covered.lower(), covered.upper());
}

void show_stage(storage::Writer& tx, std::string_view stage, std::span<HouseholdId const> ids)
{
    MapCounts counts;
    while (!ids.empty()) {
        auto const now = ids.first(std::min(kStagesAtOnce, ids.size()));
        std::vector<storage::Value> values;
        for (auto const& id : now)
            values.push_back(to_value(id));
        values.resize(kStagesAtOnce, values.back());
        tx.each_values(
            kPointsOf,
            [&](Row const& row) {
                auto point = map_row_from(row);
                counts.take_away(point);
                point.stage = stage;
                counts.add(point);
            },
            values);
        values.push_back(to_value(stage));
        tx.execute_values(kShowStage, values);
        ids = ids.subspan(now.size());
    }
    counts.write(tx);
}

void each_stage(storage::Reader& reader, std::function<void(HouseholdId, std::string_view)> const& each)
{
    reader.each(kStages, [&](Row const& row) { each(row.get<HouseholdId>(0), row.text(1)); });
}

void check_points(storage::Reader& reader, std::vector<api::Difference>& differences)
{
    reader.each(kPoints, [&](Row const& row) {
        auto const kept = in_words(row.get<std::optional<std::int64_t>>(5), row.get<std::string>(6));
        auto const cell = cell_of(row.get<Status>(1), row.get<std::optional<double>>(2), row.get<std::optional<double>>(3));
        if (auto const computed = in_words(cell, row.get<std::string>(4)); kept != computed)
            differences.push_back({"map point of household " + row.get<std::string>(0), kept, computed});
    });
}

std::span<Sql const> map_statements()
{
    static Sql const all[] = {kPoint, kPutPoint, kSpotsOfTile, kShowStage, kPointsOf, kStages, kPoints};
    return all;
}

} // namespace households
