// Which tile is meant, houses thinned into dots, outlines cut at a tile's edge.
#include "maps/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace maps::rules {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

base::MapTile const kPhrae{8, 199, 114};

TEST(WantedTile, IsTheOneOfTheAddressAndNothingElse)
{
    EXPECT_EQ(wanted_tile("8", "199", "114.mvt", 18), kPhrae);
    EXPECT_EQ(wanted_tile("0", "0", "0.mvt", 18), (base::MapTile{0, 0, 0}));
    EXPECT_TRUE(wanted_tile("18", "262143", "262143.mvt", 18));
    struct Address {
        char const* z;
        char const* x;
        char const* file;
    };
    for (auto const& [z, x, file] :
         {Address{"19", "0", "0.mvt"}, Address{"8", "256", "0.mvt"}, Address{"8", "0", "256.mvt"}, Address{"8", "-1", "0.mvt"},
          Address{"-1", "0", "0.mvt"}, Address{"8", "199", "114"}, Address{"8", "199", "114.pbf"}, Address{"8", "199", ".mvt"},
          Address{"8", "+199", "114.mvt"}, Address{"8", " 199", "114.mvt"}, Address{"08", "199", "114.mvt"},
          Address{"8", "1e2", "114.mvt"}, Address{"8", "99999999999999999999", "0.mvt"}, Address{"", "", ""},
          Address{"๘", "199", "114.mvt"}, Address{"8", "199", "114.mvt.mvt"}})
        EXPECT_FALSE(wanted_tile(z, x, file, 18)) << z << "/" << x << "/" << file;
}

// Houses at places of a tile's squares, in the order of their cells, as the store gives them.
struct At {
    std::uint32_t square_x = 0;
    std::uint32_t square_y = 0;
    std::string household;
    std::string stage;
};
std::vector<Dot> thinned(base::MapTile const& tile, std::vector<At> const& houses)
{
    struct Placed {
        std::int64_t cell;
        At const* house;
    };
    std::vector<Placed> placed;
    for (auto const& house : houses) {
        auto const square = *base::map_tile(tile.zoom + kSquareZoom, (tile.x << kSquareZoom) + house.square_x,
                                            (tile.y << kSquareZoom) + house.square_y);
        auto const cells = base::cells_of(square);
        placed.push_back({cells.from + (cells.to - cells.from) / 2, &house});
    }
    std::ranges::stable_sort(placed, {}, &Placed::cell);
    std::vector<Dot> dots;
    Thinning thinning(tile, [&](Dot const& dot) { dots.push_back(dot); });
    for (auto const& [cell, house] : placed)
        thinning.add(House{cell, house->household, house->stage});
    thinning.end();
    return dots;
}

TEST(Thinning, AHouseAloneKeepsItsName)
{
    auto const dots = thinned(kPhrae, {{10, 20, "a", "signed"}});
    ASSERT_THAT(dots, SizeIs(1));
    EXPECT_EQ(dots[0].count, 1);
    EXPECT_EQ(dots[0].household, "a");
    EXPECT_EQ(dots[0].most_common(), "signed");
    EXPECT_EQ(dots[0].at, (TilePoint{10 * 64, 20 * 64 + 32})) << "half of a Morton square is its upper half";
}

TEST(Thinning, HousesOfASquareAreOneDotWithCountsByStage)
{
    auto const dots =
        thinned(kPhrae, {{10, 20, "a", "signed"}, {10, 20, "b", ""}, {11, 20, "c", "signed"}, {10, 20, "d", "signed"}});
    ASSERT_THAT(dots, SizeIs(2));
    auto const& several = dots[0].count == 3 ? dots[0] : dots[1];
    auto const& single = dots[0].count == 3 ? dots[1] : dots[0];
    EXPECT_EQ(several.count, 3);
    EXPECT_EQ(several.household, "") << "nobody's name stands for others";
    EXPECT_THAT(several.stages, ElementsAre(Pair("", 1), Pair("signed", 2)));
    EXPECT_EQ(several.most_common(), "signed");
    EXPECT_EQ(single.household, "c");
}

TEST(Thinning, ATileNeverHasMoreDotsThanSquares)
{
    for (int const zoom : {0, 5, 12, kNearestZoom}) {
        base::MapTile const tile{zoom, 0, 0};
        std::vector<At> houses;
        for (std::uint32_t i = 0; i < 20'000; ++i)
            houses.push_back({i * 7919 % 64, i * 104'729 / 64 % 64, "h", i % 3 == 0 ? "signed" : ""});
        auto const dots = thinned(tile, houses);
        EXPECT_LE(dots.size(), 4096U);
        std::int64_t all = 0;
        for (auto const& dot : dots) {
            all += dot.count;
            EXPECT_TRUE(dot.at.x >= 0 && dot.at.x < kExtent && dot.at.y >= 0 && dot.at.y < kExtent);
        }
        EXPECT_EQ(all, 20'000) << "every house is counted, at zoom " << zoom;
    }
}

TEST(Thinning, CountedHousesGiveTheSameDotsAsTheHousesThemselves)
{
    std::vector<Dot> counted;
    std::vector<Dot> one_by_one;
    Thinning by_counts(kPhrae, [&](Dot const& dot) { counted.push_back(dot); });
    Thinning by_houses(kPhrae, [&](Dot const& dot) { one_by_one.push_back(dot); });
    auto const from = base::cells_of(kPhrae).from;
    auto const square = std::int64_t{1} << (2 * (base::kCellZoom - kPhrae.zoom - kSquareZoom));
    for (std::int64_t i = 0; i < 200; ++i) {
        auto const first = from + i * i % 90 * 7 + i * square / 3; // three to each of the tile's squares
        std::int64_t columns = 0;
        std::int64_t rows = 0;
        for (auto cell = first; cell < first + 1 + i % 3; ++cell) {
            auto const place = base::place_of_cell(cell);
            columns += place.column;
            rows += place.row;
            by_houses.add(House{cell, "h", "signed"});
        }
        by_counts.add(Counted{first, "signed", 1 + i % 3, columns, rows});
    }
    by_houses.end();
    by_counts.end();
    ASSERT_EQ(counted.size(), one_by_one.size());
    EXPECT_GT(counted.size(), 50U);
    for (std::size_t i = 0; i < counted.size(); ++i) {
        EXPECT_EQ(counted[i].at, one_by_one[i].at);
        EXPECT_EQ(counted[i].count, one_by_one[i].count);
        EXPECT_EQ(counted[i].stages, one_by_one[i].stages);
        EXPECT_EQ(counted[i].household, "") << "whose it is, is asked elsewhere";
    }
}

TEST(Thinning, NoHousesAreNoDots)
{
    EXPECT_THAT(thinned(kPhrae, {}), IsEmpty());
}

// A rectangle in units of a tile, as an outline.
outlines::Shape rectangle(base::MapTile const& tile, double west, double north, double east, double south)
{
    auto const across = static_cast<double>(std::int64_t{1} << tile.zoom);
    auto const spot = [&](double x, double y) {
        auto const degrees = base::degrees_of({(tile.x + x / kExtent) / across, (tile.y + y / kExtent) / across});
        return outlines::spot_at(degrees.latitude, degrees.longitude);
    };
    return {{{spot(west, north), spot(east, north), spot(east, south), spot(west, south)}, {}}};
}

TEST(Parts, WhatLiesWithinIsWhole)
{
    auto const parts = parts_of(rectangle(kPhrae, 100, 200, 300, 500), kPhrae);
    ASSERT_THAT(parts, SizeIs(1));
    EXPECT_FALSE(parts[0].is_hole);
    EXPECT_THAT(parts[0].ring, ElementsAre(TilePoint{100, 200}, TilePoint{300, 200}, TilePoint{300, 500}, TilePoint{100, 500}));
}

TEST(Parts, WhatReachesOverIsCutAtTheBuffer)
{
    auto const parts = parts_of(rectangle(kPhrae, -5000, 200, 300, 9000), kPhrae);
    ASSERT_THAT(parts, SizeIs(1));
    for (auto const& point : parts[0].ring) {
        EXPECT_TRUE(point.x == -kBuffer || point.x == 300) << point.x;
        EXPECT_TRUE(point.y == 200 || point.y == kExtent + kBuffer) << point.y;
    }
    auto const all = parts_of(rectangle(kPhrae, -5000, -5000, 9000, 9000), kPhrae);
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all[0].ring, SizeIs(4)) << "a tile in the middle of a tambon";
}

TEST(Parts, WhatIsElsewhereOrASpeckIsLeftOut)
{
    EXPECT_THAT(parts_of(rectangle(kPhrae, 5000, 200, 6000, 500), kPhrae), IsEmpty());
    EXPECT_THAT(parts_of(rectangle(kPhrae, 100, 100, 100.3, 100.3), kPhrae), IsEmpty());
    auto around = rectangle(kPhrae, -5000, -5000, 9000, 9000);
    around[0].holes.push_back(rectangle(kPhrae, -4000, -4000, 8000, 8000)[0].outer);
    auto const in_hole = parts_of(around, kPhrae);
    ASSERT_THAT(in_hole, SizeIs(2)) << "its hole covers the whole tile, so that nothing of it is drawn";
    EXPECT_TRUE(in_hole[1].is_hole);
    EXPECT_EQ(in_hole[0].ring.size(), in_hole[1].ring.size());
}

TEST(Parts, TheBoxOfATileHoldsItsBuffer)
{
    auto const box = box_of(kPhrae);
    auto const in = rectangle(kPhrae, -kBuffer, -kBuffer, kExtent + kBuffer, kExtent + kBuffer);
    auto const whole = outlines::box_of(in);
    EXPECT_NEAR(box.low.x, whole.low.x, 2);
    EXPECT_NEAR(box.low.y, whole.low.y, 2);
    EXPECT_NEAR(box.high.x, whole.high.x, 2);
    EXPECT_NEAR(box.high.y, whole.high.y, 2);
    EXPECT_LE(box_of({0, 0, 0}).high.x, 1'800'000'000) << "the world's tile has no further than the world";
}

} // namespace

} // namespace maps::rules
