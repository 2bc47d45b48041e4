// The council's decision about what was sent.
#pragma once

#include "platform/api/call.hpp"
#include "survey/records.hpp"

#include <string_view>

namespace survey {

// Takes into the register, links to a household, or returns. The same decision again answers the same. Throws Problem: 404; 409
// `survey.already_decided`; 422 `survey.nothing_to_register`, `input.invalid`; and as the register refuses.
void decide(api::Work&, auth::Scope const&, std::string_view instance_id, DecisionForm const&);

} // namespace survey
