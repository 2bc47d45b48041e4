// Two scorecards to begin with. Both are proposals: no official one was found (domain notes, section 2.2), so a province changes
// them on its screen.
#pragma once

#include "selection/records.hpp"

namespace selection::demo {

// House first: what is broken weighs most, then who lives there, then what they live on.
[[nodiscard]] ScorecardForm house_first();
// People first: the same questions, other weights, and what the last survey tells of earlier help and urgency.
[[nodiscard]] ScorecardForm people_first();

} // namespace selection::demo
