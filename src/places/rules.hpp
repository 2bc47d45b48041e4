// Decisions about places: how a whole name is written, and what was meant by what somebody typed. Pure.
#pragma once

#include "base/bilingual.hpp"
#include "places/places.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace places::rules {

// "ต.ในเวียง อ.เมืองแพร่ จ.แพร่" from the place itself and the ones it lies in, outermost first; in Bangkok แขวง and เขต.
// English: from the smallest, with commas. Of nothing: the whole country.
[[nodiscard]] base::Bilingual full_name(std::vector<Area> const& outermost_first);
// A full name from the inside: of the area itself, then of each it lies in.
void append_outer(base::Bilingual& name, Area const& area);

// The words of a search, as search keys, at most four: "ต.ในเวียง อ.เมืองแพร่" and "Nai Wiang district" lose the words that
// only say what kind of place it is. Empty when nothing is left to search for.
[[nodiscard]] std::vector<std::string> search_words(std::string_view typed);

// What a place is found, shown and sorted by. `path` of the place it lies in; "" for a province.
struct Keys {
    std::string th;   // search key of the Thai name
    std::string en;   // of the English name
    std::string path; // of both, the postcode, and all names above
    std::string sort; // by the Thai name
};
[[nodiscard]] Keys keys_of(Area const& area, std::string_view path_above);

} // namespace places::rules
