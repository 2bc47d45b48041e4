// Map tiles (Mapbox Vector Tile 2.1), drawn by the server from what rooms below keep: outlines of tambons, and houses as points.
//
// A tile is asked for by zoom, column and row of the web's map and is at most some hundred kilobytes at any zoom, however many
// houses there are: where several stand in one of its 64 by 64 squares they are one dot with a count. Owns no tables.
#pragma once

#include "platform/api/route.hpp"

namespace maps {

void add_routes(api::Routes&);

} // namespace maps
