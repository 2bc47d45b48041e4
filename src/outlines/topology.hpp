// What shapes do to each other and to themselves: borders that cross, shapes that lie over one another. Behind it is GEOS.
#pragma once

#include "base/bilingual.hpp"
#include "outlines/shapes.hpp"

#include <optional>
#include <span>
#include <vector>

namespace outlines {

// What is wrong with a shape in itself, with the place: a ring that crosses itself or another, a hole outside, parts over one
// another. Absent: it is sound.
[[nodiscard]] std::optional<base::Bilingual> crossing_of(Shape const& shape);

// Two shapes that share ground. Neighbours that were drawn apart always share slivers.
struct Overlap {
    std::size_t one = 0; // places in the list, `one` before `other`
    std::size_t other = 0;
    double part = 0; // shared, of the smaller of both: 0 to 1
};
// Pairs that share more than `at_least`. All shapes must be sound.
[[nodiscard]] std::vector<Overlap> overlaps(std::span<Shape const* const> shapes, double at_least);

} // namespace outlines
