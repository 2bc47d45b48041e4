// Fewer corners, with borders that stay shared.
#include "outlines/simplify.hpp"

#include "outlines/made_outlines.hpp"
#include "outlines/topology.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace outlines {

namespace {

Shape shape_from(test::MadeRing const& ring)
{
    Shape shape(1);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        shape[0].outer.push_back(spot_at(ring[i].second, ring[i].first));
    return shape;
}

std::vector<Shape> grid_of(int columns, int rows, int corners)
{
    test::Grid grid;
    grid.columns = columns;
    grid.corners = corners;
    std::vector<Shape> shapes;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            shapes.push_back(shape_from(test::made_ring(grid, column, row)));
    return shapes;
}

std::size_t corners_in(std::vector<Shape> const& shapes)
{
    std::size_t corners = 0;
    for (auto const& shape : shapes)
        corners += corners_of(shape);
    return corners;
}

// How many sides stand in one ring only.
std::size_t sides_alone(std::vector<Shape> const& shapes)
{
    std::map<std::pair<Spot, Spot>, int> sides;
    for (auto const& shape : shapes)
        for (auto const& polygon : shape)
            for (std::size_t i = 0; i < polygon.outer.size(); ++i) {
                auto const& a = polygon.outer[i];
                auto const& b = polygon.outer[(i + 1) % polygon.outer.size()];
                ++sides[std::minmax(a, b)];
            }
    std::size_t alone = 0;
    for (auto const& [side, times] : sides)
        alone += times == 1 ? 1 : 0;
    return alone;
}

TEST(Simplified, NeighboursKeepTheSameBorder)
{
    auto const full = grid_of(5, 5, 64);
    std::size_t last = corners_in(full);
    for (double const tolerance : {0.0001, 0.0005, 0.002, 0.008}) {
        auto const thin = simplified(full, tolerance);
        ASSERT_EQ(thin.size(), full.size());
        EXPECT_LT(corners_in(thin), last) << tolerance;
        last = corners_in(thin);
        std::size_t inner_sides = 0;
        for (auto const& shape : thin)
            inner_sides += shape[0].outer.size();
        // Every side between two tambons stands in both: alone are those of the grid's outer edge only.
        auto const alone = sides_alone(thin);
        EXPECT_EQ((inner_sides - alone) % 2, 0U);
        EXPECT_LT(alone, inner_sides / 2) << tolerance;
        std::vector<Shape const*> all;
        for (auto const& shape : thin)
            all.push_back(&shape);
        EXPECT_TRUE(overlaps(all, 1e-9).empty()) << tolerance;
    }
}

TEST(Simplified, TheMiddleOneTouchesItsNeighboursAllAround)
{
    auto const thin = simplified(grid_of(3, 3, 64), 0.002);
    std::set<std::pair<Spot, Spot>> others;
    for (std::size_t i = 0; i < thin.size(); ++i)
        if (i != 4)
            for (std::size_t k = 0; k < thin[i][0].outer.size(); ++k)
                others.insert(std::minmax(thin[i][0].outer[k], thin[i][0].outer[(k + 1) % thin[i][0].outer.size()]));
    auto const& middle = thin[4][0].outer;
    for (std::size_t k = 0; k < middle.size(); ++k)
        EXPECT_TRUE(others.contains(std::minmax(middle[k], middle[(k + 1) % middle.size()]))) << k;
}

TEST(Simplified, NoCornerThatWentLiesFurtherThanTheTolerance)
{
    auto const full = grid_of(2, 2, 64);
    constexpr double kTolerance = 0.001;
    auto const thin = simplified(full, kTolerance);
    for (std::size_t i = 0; i < full.size(); ++i)
        for (auto const& spot : full[i][0].outer)
            EXPECT_LE(metres_to_border(thin[i], spot), kTolerance * 111'320 * 1.01);
}

TEST(Simplified, WithoutToleranceOnlyCornersOfStraightLinesGo)
{
    Shape const square{{{{0, 0}, {50, 0}, {100, 0}, {100, 100}, {0, 100}}, {}}};
    EXPECT_EQ(corners_of(simplified({square}, 0)[0]), 4U);
}

TEST(Simplified, AnEnclaveKeepsTheBorderOfTheHoleItFills)
{
    Ring around;
    for (int i = 0; i < 60; ++i)
        around.push_back(
            spot_at(18.5 + 0.2 * std::sin(i * 0.1047) + 0.002 * std::sin(i * 1.7), 100.5 + 0.2 * std::cos(i * 0.1047)));
    Shape const outer{{{spot_at(18, 100), spot_at(18, 101), spot_at(19, 101), spot_at(19, 100)}, {around}}};
    Ring inside(around.rbegin(), around.rend());
    std::rotate(inside.begin(), inside.begin() + 17, inside.end()); // begins elsewhere, turns the other way
    auto const thin = simplified({outer, Shape{{inside, {}}}}, 0.004);
    auto hole = thin[0][0].holes.at(0);
    auto enclave = thin[1][0].outer;
    EXPECT_LT(hole.size(), around.size());
    std::set<Spot> const of_hole(hole.begin(), hole.end());
    std::set<Spot> const of_enclave(enclave.begin(), enclave.end());
    EXPECT_EQ(of_hole, of_enclave);
}

TEST(Simplified, AShapeNeverVanishesAndSpecksOfItDo)
{
    auto const speck = [](double latitude) {
        return Polygon{{spot_at(latitude, 100), spot_at(latitude, 100.001), spot_at(latitude + 0.001, 100.0005)}, {}};
    };
    auto const alone = simplified({Shape{speck(18)}}, 0.01);
    EXPECT_EQ(alone[0], Shape{speck(18)}) << "kept as it was sent";
    Polygon const large{{spot_at(18, 100), spot_at(18, 101), spot_at(19, 101), spot_at(19, 100)}, {speck(18.5).outer}};
    auto const thin = simplified({Shape{large, speck(19.5)}}, 0.01);
    ASSERT_EQ(thin[0].size(), 1U);
    EXPECT_TRUE(thin[0][0].holes.empty());
}

} // namespace

} // namespace outlines
