// The routes of this room in two files.
#pragma once

#include "purchases/views.hpp"

namespace purchases {

void add_round_routes(api::Routes&);
// What the actor may see of a purchase after writing, whatever the route's own permission was.
[[nodiscard]] PurchaseView shown(api::Call&, PurchaseId);

} // namespace purchases
