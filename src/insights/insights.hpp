// Overviews: where do we stand, what waits for me, and the open figures. Reads what other features publish; owns no tables.
//
// Recorded figures (with their own day and source) and live ones (counted from records, as of today) are never mixed up: each
// figure says which it is.
#pragma once

#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <span>

namespace insights {

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

} // namespace insights
