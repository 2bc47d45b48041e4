// Outlines with fewer corners, for small scales: shared borders stay shared. Pure.
#pragma once

#include "outlines/shapes.hpp"

#include <vector>

namespace outlines {

// No border moves by more than `tolerance_degrees` of latitude. The shapes are cut into the pieces of border between the corners
// where three meet; each piece is thinned by itself, the same way for both neighbours (Douglas and Peucker), so that no gap and
// no overlap opens between them. A hole or a small island that vanishes is left out; a shape never vanishes whole.
[[nodiscard]] std::vector<Shape> simplified(std::vector<Shape> const& shapes, double tolerance_degrees);

} // namespace outlines
