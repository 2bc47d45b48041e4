// The routes of the price book and the kits, which stand in a file of their own. Private to this room.
#pragma once

#include "platform/api/route.hpp"

namespace estimates {

void add_price_routes(api::Routes&);

} // namespace estimates
