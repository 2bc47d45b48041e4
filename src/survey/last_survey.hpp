// The survey of a household that was decided last, as its page shows it: when, by whom, and what it says beside the register.
#pragma once

#include "survey/records.hpp"

namespace survey {

// Care and kinds of help that tell of health only where the reader may read health. Throws Problem 404 `households.not_found`.
[[nodiscard]] HouseholdSurveyView survey_of_household(storage::Reader&, auth::Vault const&, auth::Actor const&,
                                                      auth::Scope const&, households::HouseholdId);

} // namespace survey
