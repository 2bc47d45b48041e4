// Measures map tiles over many houses: bench_tiles FOLDER [HOUSES]
//
// Makes an SQLite store in FOLDER with HOUSES (1,000,000) points over the province of Phrae, in a tenth of the places more
// densely than in the rest, a tenth of them in a round. Prints a line for each zoom: tiles a second one after the other, the
// slowest, the largest in bytes, and the same of PostGIS's ST_AsMVT over the same points where ONEHOME_TEST_POSTGRES names a
// server with PostGIS (tools/with-postgres build/bench/bench_tiles FOLDER); where it is not installed it says so.
#include "base/map_cell.hpp"
#include "households/demo_dice.hpp"
#include "households/map_counts.hpp"
#include "maps/rules.hpp"
#include "maps/tiles.hpp"
#include "migration_files.hpp"
#include "platform/storage/storage.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace {

using SteadyClock = std::chrono::steady_clock;
using households::demo::Dice;

constexpr int kZooms[] = {5, 8, 10, 12, 14, 16};
constexpr std::size_t kTilesOfAZoom = 40;

struct House {
    double latitude;
    double longitude;
    std::int64_t cell;
    std::string id;
    std::string tambon;
    char const* stage;
};

// Phrae lies between 17.7 and 18.8 north, 99.6 and 100.5 east; a tenth of the houses stand in its towns.
std::vector<House> made_houses(std::int64_t count)
{
    constexpr char const* kStages[] = {"surveyed", "signed", "repairing", "closed"};
    Dice dice(7);
    std::vector<House> houses;
    for (std::int64_t i = 0; i < count; ++i) {
        auto const in_town = i % 10 == 0;
        auto const unit = [&] { return static_cast<double>(dice.next() % 1'000'000) / 1'000'000; };
        House house;
        house.latitude = in_town ? 18.10 + unit() * 0.06 : 17.7 + unit() * 1.1;
        house.longitude = in_town ? 100.10 + unit() * 0.06 : 99.6 + unit() * 0.9;
        house.cell = base::map_cell(house.latitude, house.longitude).value();
        char id[40];
        std::snprintf(id, sizeof id, "017e75a4-2a00-7000-8000-%012lld", static_cast<long long>(i));
        house.id = id;
        house.tambon = "5401" + std::to_string(10 + static_cast<int>((house.latitude - 17.7) * 18)); // one above the other
        house.stage = i % 10 == 3 ? kStages[i / 10 % 4] : "";
        houses.push_back(std::move(house));
    }
    return houses;
}

constexpr storage::Sql kPut{"bench.put_point",
                            "INSERT INTO household_points (household_id, cell, tambon, stage) VALUES (?1, ?2, ?3, ?4)"};
constexpr storage::Sql kPutOther{"bench.put_other",
                                 "INSERT INTO bench_points (id, stage, place) "
                                 "VALUES (?1, ?2, ST_Transform(ST_SetSRID(ST_MakePoint(?3, ?4), 4326), 3857))"};
constexpr storage::Sql kOtherTile{"bench.other_tile", R"(
    SELECT ST_AsMVT(t, 'houses', 4096, 'geom')
    FROM (SELECT id, stage, ST_AsMVTGeom(place, ST_TileEnvelope(CAST(?1 AS INTEGER), CAST(?2 AS INTEGER), CAST(?3 AS INTEGER))) AS geom
          FROM bench_points
          WHERE place && ST_TileEnvelope(CAST(?1 AS INTEGER), CAST(?2 AS INTEGER), CAST(?3 AS INTEGER))) t)"};

void fill(storage::Database& database, std::vector<House> const& houses)
{
    // Points alone: their households would be a hundred times as large, and no tile reads them.
    database.run_script(
        "DROP TABLE household_points;"
        "CREATE TABLE household_points (household_id TEXT NOT NULL PRIMARY KEY, cell BIGINT, tambon TEXT NOT NULL, "
        "stage TEXT NOT NULL);"
        "CREATE INDEX ix_household_points__cell ON household_points (cell, household_id, tambon, stage) "
        "WHERE cell IS NOT NULL;");
    constexpr std::size_t at_once = 50'000;
    for (std::size_t from = 0; from < houses.size(); from += at_once)
        database.write([&](storage::Writer& tx) {
            for (auto i = from; i < std::min(from + at_once, houses.size()); ++i)
                tx.execute(kPut, houses[i].id, houses[i].cell, houses[i].tambon, houses[i].stage);
            households::MapCounts counts;
            for (auto i = from; i < std::min(from + at_once, houses.size()); ++i)
                counts.add({houses[i].cell, houses[i].tambon, houses[i].stage});
            counts.write(tx);
        });
}

// Tiles of a zoom with houses in them, the same ones each time.
std::vector<base::MapTile> tiles_of(std::vector<House> const& houses, int zoom)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    std::vector<base::MapTile> tiles;
    for (std::size_t i = 0; i < houses.size() && tiles.size() < kTilesOfAZoom; i += 977) {
        auto const place = base::place_of_cell(houses[i].cell);
        auto const bits = base::kCellZoom - zoom;
        if (seen.emplace(place.column >> bits, place.row >> bits).second)
            tiles.push_back({zoom, place.column >> bits, place.row >> bits});
    }
    return tiles;
}

struct Measured {
    double per_second = 0;
    double slowest_ms = 0;
    std::size_t largest = 0;
};

Measured measure(std::vector<base::MapTile> const& tiles, std::function<std::size_t(base::MapTile const&)> const& draw)
{
    Measured measured;
    (void)draw(tiles.front()); // prepares statements
    double seconds = 0;
    std::size_t drawn = 0;
    while (seconds < 2 || drawn < tiles.size()) {
        auto const from = SteadyClock::now();
        auto const bytes = draw(tiles[drawn++ % tiles.size()]);
        auto const took = std::chrono::duration<double>(SteadyClock::now() - from).count();
        seconds += took;
        measured.slowest_ms = std::max(measured.slowest_ms, took * 1000);
        measured.largest = std::max(measured.largest, bytes);
    }
    measured.per_second = static_cast<double>(drawn) / seconds;
    return measured;
}

void print(char const* who, int zoom, Measured const& m)
{
    std::printf("%-10s zoom %2d %10.1f tiles/s %10.1f ms slowest %9zu bytes largest\n", who, zoom, m.per_second, m.slowest_ms,
                m.largest);
    std::fflush(stdout);
}

// A server with PostGIS and the same points in it, ready to be asked; nothing where there is none.
std::unique_ptr<storage::Database> other_store(std::vector<House> const& houses)
{
    auto const* const server = std::getenv("ONEHOME_TEST_POSTGRES");
    if (!server) {
        std::puts("PostGIS is not measured: run under tools/with-postgres");
        return nullptr;
    }
    storage::Options options;
    options.engine = storage::Engine::Postgres;
    options.location = server;
    auto database = storage::Database::open(options);
    try {
        database->run_script("CREATE EXTENSION IF NOT EXISTS postgis;");
    } catch (std::exception const&) {
        std::puts("PostGIS is not measured: it is not installed (Debian: postgresql-15-postgis-3)");
        return nullptr;
    }
    database->run_script(
        "DROP TABLE IF EXISTS bench_points;"
        "CREATE TABLE bench_points (id TEXT NOT NULL, stage TEXT NOT NULL, place geometry(Point, 3857) NOT NULL);");
    database->write([&](storage::Writer& tx) {
        for (auto const& house : houses)
            tx.execute(kPutOther, house.id, house.stage, house.longitude, house.latitude);
    });
    database->run_script("CREATE INDEX ix_bench_points ON bench_points USING gist (place); ANALYZE bench_points;");
    return database;
}

std::unique_ptr<storage::Database> own_store(std::filesystem::path const& folder, std::vector<House> const& houses)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    storage::Options options;
    options.location = (folder / "tiles.db").string();
    auto database = storage::Database::open(options);
    (void)storage::migrate(*database, options, storage::from_files(embedded_migrations::files()),
                           base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0));
    fill(*database, houses);
    return database;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: bench_tiles FOLDER [HOUSES]\n";
        return 2;
    }
    auto const houses = made_houses(argc > 2 ? std::atoll(argv[2]) : 1'000'000);
    auto const own = own_store(argv[1], houses);
    auto const other = other_store(houses);
    for (auto const zoom : kZooms) {
        auto const tiles = tiles_of(houses, zoom);
        print("onehome", zoom, measure(tiles, [&](base::MapTile const& tile) {
                  return own->reading(
                      [&](storage::Reader& db) { return maps::houses_tile(db, auth::Scope::everywhere(), tile).bytes.size(); });
              }));
        if (other)
            print("ST_AsMVT", zoom, measure(tiles, [&](base::MapTile const& tile) {
                      return other->reading([&](storage::Reader& db) {
                          return db
                              .one(
                                  kOtherTile, [](storage::Row const& row) { return row.bytes(0).size(); }, tile.zoom, tile.x,
                                  tile.y)
                              .value_or(0);
                      });
                  }));
    }
    own->close();
    return 0;
}
