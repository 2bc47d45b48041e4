// From a submission into the register: a new household, or an edit of one that is there, with its pictures.
#pragma once

#include "platform/api/call.hpp"
#include "survey/records.hpp"
#include "survey/register_form.hpp"
#include "survey/store.hpp"

#include <span>

namespace survey {

// Registers, or edits the household that the decision names. Throws Problem 422 `survey.nothing_to_register`, `input.invalid`
// with every fault of the register's; 404 and 409 as the register's use cases.
households::HouseholdId take_into_register(api::Work&, auth::Scope const&, Submission const&, DecisionForm const&);

// A picture that arrives after the decision follows the others.
void take_late_picture(api::Work&, Submission const&, SubmissionFile const&);

} // namespace survey
