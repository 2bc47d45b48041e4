// All SQL of insights: counts over the views that other rooms publish.
#pragma once

#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

namespace insights::store {

// Active households of the scope that were surveyed at some time and never stood in a round, wherever that was.
[[nodiscard]] std::int64_t count_unplaced(storage::Reader&, auth::Scope const&);

} // namespace insights::store
