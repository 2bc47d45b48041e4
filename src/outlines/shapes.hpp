// Shapes on the ground: points, rings, polygons with holes, and what can be asked of them. Pure.
#pragma once

#include "base/area_code.hpp"

#include <cstdint>
#include <vector>

namespace outlines {

// A point in ten-millionths of a degree (1 cm), WGS84: exact, so that neighbours share the very same corners.
struct Spot {
    std::int32_t x = 0; // longitude
    std::int32_t y = 0; // latitude
    auto operator<=>(Spot const&) const = default;
};
inline constexpr double kSpotsOfDegree = 10'000'000;
// Degrees must lie within 180 and 90.
[[nodiscard]] Spot spot_at(double latitude, double longitude);
[[nodiscard]] inline double latitude_of(Spot const& spot)
{
    return spot.y / kSpotsOfDegree;
}
[[nodiscard]] inline double longitude_of(Spot const& spot)
{
    return spot.x / kSpotsOfDegree;
}

using Ring = std::vector<Spot>; // closed; the first corner does not stand again at the end
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
    bool operator==(Polygon const&) const = default;
};
using Shape = std::vector<Polygon>;

struct Box {
    Spot low;
    Spot high;
    bool operator==(Box const&) const = default;
};
// Of a shape with at least one corner.
[[nodiscard]] Box box_of(Shape const& shape);
[[nodiscard]] std::size_t corners_of(Shape const& shape);

// Its border belongs to it.
[[nodiscard]] bool holds(Shape const& shape, Spot const& spot);
// From a spot to the nearest piece of border, within or without; good to a hundredth within some hundred kilometres.
[[nodiscard]] double metres_to_border(Shape const& shape, Spot const& spot);

// Compact bytes and back: differences of corners, small numbers short. Throws std::runtime_error for bytes that are not so.
[[nodiscard]] std::vector<std::uint8_t> packed(Shape const& shape);
[[nodiscard]] Shape unpacked(std::vector<std::uint8_t> const& bytes);

} // namespace outlines
