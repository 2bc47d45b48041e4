// Shapes: what lies within, how far outside, and bytes.
#include "outlines/shapes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace outlines {

namespace {

// A square of 100 with a hole in its middle.
Shape const kFrame{{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}, {{{40, 40}, {60, 40}, {60, 60}, {40, 60}}}}};

TEST(Shapes, HoldWhatLiesWithinAndOnTheBorder)
{
    for (Spot const spot : {Spot{10, 10}, {50, 10}, {0, 50}, {100, 50}, {0, 0}, {100, 100}, {40, 50}, {60, 60}})
        EXPECT_TRUE(holds(kFrame, spot)) << spot.x << " " << spot.y;
    for (Spot const spot : {Spot{50, 50}, {101, 50}, {-1, 0}, {-1, 100}, {50, 101}, {200, 100}})
        EXPECT_FALSE(holds(kFrame, spot)) << spot.x << " " << spot.y;
}

TEST(Shapes, HoldTheSameWhicheverWayTheirRingsTurn)
{
    auto turned = kFrame;
    std::reverse(turned[0].outer.begin(), turned[0].outer.end());
    for (int x = -5; x <= 105; x += 5)
        for (int y = -5; y <= 105; y += 5)
            EXPECT_EQ(holds(kFrame, {x, y}), holds(turned, {x, y})) << x << " " << y;
}

TEST(Shapes, HoldSpotsAtTheHeightOfACornerOnce)
{
    Shape const diamond{{{{0, -10}, {10, 0}, {0, 10}, {-10, 0}}, {}}};
    EXPECT_TRUE(holds(diamond, {-5, 0})) << "the ray runs through a corner";
    EXPECT_FALSE(holds(diamond, {-11, 0}));
    EXPECT_FALSE(holds(diamond, {-5, 10}));
}

TEST(Shapes, AreExactWhereTheWorldEnds)
{
    Shape const world{{{{-1'800'000'000, -900'000'000}, {1'800'000'000, -900'000'000}, {1'800'000'000, 900'000'000}}, {}}};
    EXPECT_TRUE(holds(world, {0, 0})) << "on the diagonal";
    EXPECT_FALSE(holds(world, {-2, 0}));
    EXPECT_TRUE(holds(world, {2, 0}));
}

TEST(Shapes, TellMetresToTheirBorder)
{
    Shape const square{{{spot_at(18, 100), spot_at(18, 101), spot_at(19, 101), spot_at(19, 100)}, {}}};
    EXPECT_NEAR(metres_to_border(square, spot_at(17.99, 100.5)), 1112, 2) << "a hundredth of a degree of latitude";
    EXPECT_NEAR(metres_to_border(square, spot_at(18.5, 101.01)), 1112 * 0.948, 5) << "longitudes are closer in the north";
    EXPECT_NEAR(metres_to_border(square, spot_at(18.01, 100.5)), 1112, 2) << "from within";
    EXPECT_EQ(metres_to_border(square, spot_at(18, 100)), 0);
}

TEST(Shapes, ComeBackFromTheirBytes)
{
    Shape const far{{{{-1'800'000'000, -900'000'000}, {1'800'000'000, 900'000'000}, {5, -7}}, {}}};
    for (auto const& shape : {kFrame, far, Shape{}, Shape{kFrame[0], far[0]}})
        EXPECT_EQ(unpacked(packed(shape)), shape);
    EXPECT_LT(packed(kFrame).size(), 25U) << "small differences are short";
}

TEST(Shapes, DamagedBytesAreRefusedAndNeverReadBeyond)
{
    auto const whole = packed(kFrame);
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_THROW((void)unpacked({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)}), std::runtime_error)
            << length;
    auto longer = whole;
    longer.push_back(0);
    EXPECT_THROW((void)unpacked(longer), std::runtime_error);
    EXPECT_THROW((void)unpacked({0xff, 0xff, 0xff, 0xff, 0x7f}), std::runtime_error) << "counts that cannot be there";
    EXPECT_THROW((void)unpacked({1, 0, 1, 0xfe, 0xff, 0xff, 0xff, 0xff, 0x3f, 0}), std::runtime_error)
        << "a step out of the world";
}

} // namespace

} // namespace outlines
