// The parts of the register's routes (`add_routes` adds them all).
#pragma once

#include "platform/api/route.hpp"

namespace households {

void add_edit_routes(api::Routes&); // routes_edits.cpp

} // namespace households
