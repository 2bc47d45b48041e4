// Cells of the web's map, and tiles as runs of them.
#include "base/map_cell.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace base {

namespace {

constexpr double kPhraeLatitude = 18.1446;
constexpr double kPhraeLongitude = 100.1403;

TEST(MapCell, IsThePlaceThatTheFormulasOfTheMapSay)
{
    auto const cell = map_cell(kPhraeLatitude, kPhraeLongitude);
    ASSERT_TRUE(cell);
    // Worked out by hand with the formulas of EPSG:3857.
    EXPECT_EQ(place_of_cell(*cell), (MapPlace{52'221'936, 30'114'037}));
    EXPECT_EQ(cell_of_place({52'221'936, 30'114'037}), *cell);
}

TEST(MapCell, LiesInTheTilesAboveItAndInNoOther)
{
    auto const cell = map_cell(kPhraeLatitude, kPhraeLongitude).value();
    for (int zoom = 0; zoom <= kCellZoom; ++zoom) {
        auto const place = place_of_cell(cell);
        auto const bits = kCellZoom - zoom;
        auto const tile = map_tile(zoom, place.column >> bits, place.row >> bits).value();
        auto const cells = cells_of(tile);
        EXPECT_TRUE(cells.from <= cell && cell < cells.to) << zoom;
        if (zoom > 0) {
            auto const beside = cells_of({zoom, tile.x ^ 1U, tile.y});
            EXPECT_FALSE(beside.from <= cell && cell < beside.to) << zoom;
        }
    }
    EXPECT_EQ(map_tile(8, 199, 114), (MapTile{8, 199, 114}));
    auto const zoom_8 = cells_of({8, 199, 114});
    EXPECT_TRUE(zoom_8.from <= cell && cell < zoom_8.to) << "the tile that map libraries ask for";
}

TEST(MapCell, ATileIsAsManyCellsAsItHasAndTilesFollowEachOther)
{
    EXPECT_EQ(cells_of({0, 0, 0}).from, 0);
    EXPECT_EQ(cells_of({0, 0, 0}).to, std::int64_t{1} << 52);
    EXPECT_EQ(cells_of({1, 0, 0}).to, cells_of({1, 1, 0}).from);
    EXPECT_EQ(cells_of({1, 1, 0}).to, cells_of({1, 0, 1}).from);
    EXPECT_EQ(cells_of({1, 1, 1}).to, cells_of({0, 0, 0}).to);
}

TEST(MapCell, ThereIsNoneBeyondTheMap)
{
    auto const nothing = std::numeric_limits<double>::quiet_NaN();
    auto const endless = std::numeric_limits<double>::infinity();
    for (auto const& [latitude, longitude] : {std::pair{86.0, 100.0},
                                              {-86.0, 100.0},
                                              {18.0, 180.1},
                                              {18.0, -180.1},
                                              {nothing, 100.0},
                                              {18.0, nothing},
                                              {endless, endless}})
        EXPECT_FALSE(map_cell(latitude, longitude)) << latitude << " " << longitude;
    EXPECT_EQ(place_of_cell(map_cell(0, 180).value()).column, (1U << kCellZoom) - 1) << "the map's last column";
    EXPECT_EQ(place_of_cell(map_cell(0, -180).value()).column, 0U);
    EXPECT_EQ(place_of_cell(map_cell(0, 0).value()), (MapPlace{1U << 25, 1U << 25}));
}

TEST(MapCell, ThereAreNoTilesOutsideTheirZoom)
{
    EXPECT_TRUE(map_tile(0, 0, 0));
    for (auto const& [zoom, x, y] :
         {std::tuple{-1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {3, 8, 0}, {3, 0, 8}, {3, -1, 0}, {3, 0, -1}, {27, 0, 0}})
        EXPECT_FALSE(map_tile(zoom, x, y)) << zoom << " " << x << " " << y;
    EXPECT_FALSE(map_tile(std::numeric_limits<std::int64_t>::max(), 0, 0));
}

TEST(MapCell, DegreesComeBack)
{
    for (auto const latitude : {-80.0, -18.2, 0.0, 5.7, kPhraeLatitude, 20.4, 84.9}) {
        auto const back = degrees_of(map_part(latitude, kPhraeLongitude));
        EXPECT_NEAR(back.latitude, latitude, 1e-9);
        EXPECT_NEAR(back.longitude, kPhraeLongitude, 1e-9);
    }
}

} // namespace

} // namespace base
