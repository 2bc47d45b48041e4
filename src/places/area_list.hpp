// The list of places that the program carries: made at build time (tools/make-areas.mjs) and embedded, with the registered
// counts and centre points of Phrae (data/phrae_facts.csv). Reading it is pure; `load` in service.cpp brings it to the store.
#pragma once

#include "places/places.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace places {

// Parses the two lists; throws std::runtime_error naming the line when one is not as the build made it. In the order of the
// codes, so that every place comes after the one it lies in.
[[nodiscard]] std::vector<Area> parse_areas(std::string_view areas_csv, std::string_view facts_csv);

// The embedded list, and the hash of its bytes.
[[nodiscard]] std::vector<Area> carried_areas();
[[nodiscard]] std::string carried_hash();

} // namespace places
