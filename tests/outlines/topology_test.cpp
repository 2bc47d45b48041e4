// Borders that cross, and outlines over one another.
#include "outlines/topology.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outlines {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;

Ring square(double west, double south, double side = 1)
{
    return {spot_at(south, west), spot_at(south, west + side), spot_at(south + side, west + side), spot_at(south + side, west)};
}

TEST(Crossing, SoundShapesHaveNone)
{
    EXPECT_EQ(crossing_of({{square(100, 18), {square(100.4, 18.4, 0.2)}}}), std::nullopt);
    EXPECT_EQ(crossing_of({{square(100, 18), {}}, {square(102, 18), {}}}), std::nullopt);
    EXPECT_EQ(crossing_of({{square(100, 18), {}}, {square(101, 19), {}}}), std::nullopt) << "parts that touch in a corner";
}

TEST(Crossing, IsToldWithItsPlaceInBothLanguages)
{
    Ring const bow{spot_at(18, 100), spot_at(19, 101), spot_at(18, 101), spot_at(19, 100)};
    auto const told = crossing_of({{bow, {}}});
    ASSERT_TRUE(told);
    EXPECT_EQ(told->en, "The border crosses itself at [100.500000, 18.500000]");
    EXPECT_THAT(told->th, HasSubstr("ตัดกันเองที่ [100.500000, 18.500000]"));
}

TEST(Crossing, KnowsHolesOutsideAndPartsOverOneAnother)
{
    EXPECT_THAT(crossing_of({{square(100, 18), {square(103, 18)}}})->en, HasSubstr("A hole lies outside"));
    EXPECT_THAT(crossing_of({{square(100, 18), {}}, {square(100.2, 18.2, 0.5), {}}})->en, HasSubstr("lie over one another"));
    EXPECT_TRUE(crossing_of({{square(100, 18), {}}, {square(100.5, 18.5), {}}})) << "parts that cross";
    Ring const spike{spot_at(18, 100), spot_at(18, 101), spot_at(19, 101), spot_at(18, 101)};
    EXPECT_TRUE(crossing_of({{spike, {}}})) << "no ground at all";
}

TEST(Overlaps, TellThePartOfTheSmallerOne)
{
    Shape const large{{square(100, 18), {}}};
    Shape const small{{square(100.9, 18.4, 0.2), {}}}; // half of it
    Shape const beside{{square(101, 19), {}}};
    Shape const apart{{square(104, 18), {}}};
    std::vector<Shape const*> const shapes{&apart, &large, &beside, &small};
    auto const found = overlaps(shapes, 0.01);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].one, 1U);
    EXPECT_EQ(found[0].other, 3U);
    EXPECT_NEAR(found[0].part, 0.5, 1e-6);
    EXPECT_THAT(overlaps(shapes, 0.6), IsEmpty());
}

TEST(Overlaps, ATwinSharesAll)
{
    Shape const one{{square(100, 18), {}}};
    auto const found = overlaps(std::vector<Shape const*>{&one, &one, &one}, 0.01);
    ASSERT_EQ(found.size(), 3U);
    for (auto const& overlap : found)
        EXPECT_NEAR(overlap.part, 1, 1e-9);
}

} // namespace

} // namespace outlines
