// Doing with places that only this room's routes need; the rest is in places.hpp.
#pragma once

#include "places/places.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace places {

// Up to twenty places given out today that `typed` may mean, in Thai or English, the likeliest first. Nothing typed: nothing.
[[nodiscard]] std::vector<Area> search(storage::Reader& reader, std::string_view typed, std::optional<Level> level);

} // namespace places
