// Recording figures.
#pragma once

#include "figures/records.hpp"
#include "platform/api/call.hpp"
#include "platform/auth/actor.hpp"

namespace figures::service {

// Records a figure, which supersedes the present one unless that was counted on a later day. The same id again with the same
// content answers the same and changes nothing. Throws Problem: 422 with all faults; 403 `figures.outside_area`; 409
// `figures.id_taken`.
Figure record(api::Work& work, auth::Scope const& scope, FigureForm const& form);

} // namespace figures::service
