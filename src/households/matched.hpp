// Names the member of a found household whose name was typed, where it is not the head.
#pragma once

#include "households/search.hpp"
#include "households/search_text.hpp"

#include <vector>

namespace households {

// Reads people only of households whose head's name does not match. Only those present are named.
void name_matched_members(storage::Reader&, SearchPatterns const& typed, std::vector<ListedHousehold>& found);

} // namespace households
