// Conflicts as one person may see them.
#pragma once

#include "households/conflicts.hpp"
#include "platform/auth/actor.hpp"

#include <span>
#include <vector>

namespace households {

// Health is hidden from those who may not read it; numbers are masked on all sides. What stands in the register is today's value.
[[nodiscard]] std::vector<ConflictView> views_of(storage::Reader&, auth::Actor const&, auth::Scope const&,
                                                 std::span<Conflict const>);

} // namespace households
