// Finds households by what was typed, in the order of their places.
//
// An index of trigrams answers candidates; whether all of what was typed matches is looked at in their texts. What one answer
// costs is bounded: it stops at a full page, or when it has looked at enough candidates.
#pragma once

#include "households/search.hpp"

#include <vector>

namespace households {

// `areas` in the order of their codes, none within another; `query.typed` not blank. Throws as `list` does.
[[nodiscard]] SummaryPage find(storage::Reader&, std::vector<base::AreaCode> const& areas, ListQuery const& query);

} // namespace households
