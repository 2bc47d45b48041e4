// The list of places that the program carries: made at build time (tools/make-areas.mjs) and embedded, with the registered
// counts and centre points of Phrae (data/phrae_facts.csv). Reading it is pure; `load` in service.cpp brings it to the store.
#pragma once

#include "places/places.hpp"

#include <map>
#include <span>
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

// The embedded list in memory (some 4 MB), read when first asked for: lists and pages name a hundred places, and asking the
// store for each would be half of their time. Good only while the store holds this very list; service.cpp sees to that.
class CarriedList {
public:
    [[nodiscard]] static CarriedList const& get();

    // Absent when the list has no such place.
    [[nodiscard]] Area const* find(base::AreaCode const& code) const;
    // Places directly within, those given out today only, in the order of their codes.
    [[nodiscard]] std::span<Area const* const> children(base::AreaCode const& code) const;

private:
    CarriedList();

    std::vector<Area> areas_; // in the order of their codes
    std::map<base::AreaCode, std::vector<Area const*>> children_;
};

} // namespace places
