// The layers: what is asked of the rooms below, and how it stands in a tile.
#pragma once

#include "base/map_cell.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <string>

namespace maps {

// Outlines of tambons: `code`, and from zoom 8 on `name_th` and `name_en`; the feature's id is the code as a number. Empty where
// none lie there.
[[nodiscard]] std::string tambons_tile(storage::Reader&, base::MapTile const&);

// Houses of the scope. A dot of one: `household` (its id), `stage`, `count` 1. A dot of several: `count`, `stage` (the most
// common), and `n_STAGE` for each stage with so many of them. A stage is the state of the house in its newest round, `none` where
// it is in none.
struct HousesTile {
    std::string bytes;           // empty where none stand there
    std::int64_t told_apart = 0; // houses that stand alone: their place and id are told
    base::AreaCode area;         // that holds all of these
};
[[nodiscard]] HousesTile houses_tile(storage::Reader&, auth::Scope const&, base::MapTile const&);

} // namespace maps
