// Tiles as they are written, read back by other code.
#include "maps/vector_tile.hpp"

#include "maps/wire.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace maps {

namespace {

using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;
using testing::UnorderedElementsAre;

TEST(VectorTile, PointsComeBackWithTheirAttributes)
{
    TileLayer layer("houses");
    Attribute const one[] = {
        {"count", std::int64_t{1}}, {"stage", std::string_view("signed")}, {"household", std::string_view("ก")}};
    Attribute const many[] = {{"count", std::int64_t{300}}, {"stage", std::string_view("signed")}};
    layer.add_point({5, 4095}, one);
    layer.add_point({0, 0}, many);
    auto const read = test::read_tile(layer.tile());
    EXPECT_EQ(read.name, "houses");
    EXPECT_EQ(read.version, 2U);
    EXPECT_EQ(read.extent, 4096U);
    ASSERT_THAT(read.features, SizeIs(2));
    EXPECT_EQ(read.features[0].type, 1U);
    EXPECT_THAT(read.features[0].lines, ElementsAre(ElementsAre(Pair(5, 4095))));
    EXPECT_THAT(read.features[0].tags, UnorderedElementsAre(Pair("count", "1"), Pair("stage", "signed"), Pair("household", "ก")));
    EXPECT_THAT(read.features[1].tags, UnorderedElementsAre(Pair("count", "300"), Pair("stage", "signed")));
}

TEST(VectorTile, ValuesThatAreTheSameStandOnce)
{
    TileLayer layer("houses");
    Attribute const same[] = {{"stage", std::string_view("repairing")}};
    layer.add_point({1, 1}, same);
    auto const first = layer.tile().size();
    for (int i = 0; i < 10; ++i)
        layer.add_point({1, 1}, same);
    auto const each = (layer.tile().size() - first) / 10;
    EXPECT_LT(each, std::string_view("repairing").size() + 12);
    EXPECT_THAT(test::read_tile(layer.tile()).features, SizeIs(11));
}

TEST(VectorTile, RingsTurnAsTheFormatWantsThemHoweverTheyCome)
{
    TileRing const clockwise{{0, 0}, {100, 0}, {100, 100}, {0, 100}}; // on the screen, y to the south
    TileRing const hole{{20, 20}, {40, 20}, {40, 40}, {20, 40}};
    auto const turned = [](TileRing ring) {
        std::reverse(ring.begin(), ring.end());
        return ring;
    };
    for (auto const& outer : {clockwise, turned(clockwise)})
        for (auto const& inner : {hole, turned(hole)}) {
            TileLayer layer("tambons");
            TileLayer::Part const parts[] = {{outer, false}, {inner, true}, {{{-64, 10}, {-60, 10}, {-60, 14}}, false}};
            layer.add_polygon(parts, {}, 540'101);
            auto const read = test::read_tile(layer.tile());
            ASSERT_THAT(read.features, SizeIs(1));
            EXPECT_EQ(read.features[0].type, 3U);
            EXPECT_EQ(read.features[0].id, 540'101U);
            ASSERT_THAT(read.features[0].lines, SizeIs(3));
            EXPECT_EQ(test::twice_area(read.features[0].lines[0]), 20'000);
            EXPECT_EQ(test::twice_area(read.features[0].lines[1]), -800);
            EXPECT_GT(test::twice_area(read.features[0].lines[2]), 0);
            EXPECT_THAT(read.features[0].lines[0],
                        testing::UnorderedElementsAre(Pair(0, 0), Pair(100, 0), Pair(100, 100), Pair(0, 100)));
        }
}

TEST(VectorTile, WhatIsNoRingIsLeftOutAndNothingIsNoTile)
{
    TileLayer layer("tambons");
    EXPECT_TRUE(layer.empty());
    EXPECT_EQ(layer.tile(), "");
    TileLayer::Part const flat[] = {{{{0, 0}, {5, 5}}, false}};
    layer.add_polygon(flat, {}, 1);
    layer.add_polygon({}, {}, 1);
    EXPECT_TRUE(layer.empty());
}

} // namespace

} // namespace maps
