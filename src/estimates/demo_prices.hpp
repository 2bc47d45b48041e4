// The demonstration's price book and kits: made up, and marked so. Private to this room.
#pragma once

#include "households/households.hpp"

#include <span>
#include <string_view>

namespace estimates::demo {

// A file as `read_price_file` takes it.
[[nodiscard]] std::string_view price_file();

struct KitItem {
    std::string_view code;
    int quantity_milli = 0;
    int people = 0; // 0: no labour
};
struct Kit {
    households::PartKind part;
    households::PartState state;
    std::string_view name_th;
    std::string_view name_en;
    std::span<KitItem const> items;
};
[[nodiscard]] std::span<Kit const> kits();

} // namespace estimates::demo
