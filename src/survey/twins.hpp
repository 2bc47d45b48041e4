// Who else has the same: other submissions with the same answers or a picture, houses of the register at the same point.
#pragma once

#include "places/places.hpp"
#include "survey/opened.hpp"
#include "survey/rules.hpp"

namespace survey {

// Fills what the circumstances say of others. One that was sent in place of another, or replaced by it, is not its twin.
void look_at_twins(storage::Reader&, places::Lookup&, auth::Scope const&, Opened const&, Circumstances&);

} // namespace survey
