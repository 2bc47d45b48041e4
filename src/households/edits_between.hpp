// Two states of a household as the edit that leads from one to the other. Pure.
#pragma once

#include "households/merge.hpp"
#include "households/values.hpp"

#include <vector>

namespace households {

// What a tidied form changes against the values it started from (`field_values`): people of the start who are not in the form
// have left; health and numbers that the form leaves out stay. Fields that belong together stand together.
[[nodiscard]] std::vector<FieldChange> edits_between(std::vector<FieldValue> const& start, HouseholdForm const& form);

} // namespace households
