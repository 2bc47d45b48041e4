// A household as one person may see it.
#pragma once

#include "households/store.hpp"
#include "platform/auth/actor.hpp"

#include <optional>

namespace households {

// Health only where the actor may read it; papers with citizen numbers only where they may see numbers; numbers always masked.
// Throws Problem 404 `households.not_found` outside the scope.
[[nodiscard]] HouseholdView show(storage::Reader&, auth::Actor const&, auth::Scope const&, HouseholdId, base::Date today);

[[nodiscard]] PictureView view_of(Picture const& picture, bool may_see_numbers);

} // namespace households
