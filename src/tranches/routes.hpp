// The routes of this room in two files.
#pragma once

#include "platform/api/route.hpp"

namespace tranches {

// Tables, papers and payment files.
void add_file_routes(api::Routes&);

} // namespace tranches
