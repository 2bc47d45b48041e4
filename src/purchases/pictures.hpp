// Where else the pictures of a purchase are used, in whatever round and year. Private to this room.
#pragma once

#include "purchases/store.hpp"

#include <string>
#include <vector>

namespace purchases {

// The files that prove a purchase: pictures of its papers, and of the quotations of its plan that were not withdrawn.
[[nodiscard]] std::vector<std::string> pictures_of(storage::Reader&, store::PurchaseRecord const&);
// Other purchases in force, and quotations of other plans that were not withdrawn, with one of these files; by day, each once,
// whatever the scope.
[[nodiscard]] std::vector<PictureUse> used_elsewhere(storage::Reader&, store::PurchaseRecord const&,
                                                     std::vector<std::string> const& files);
// The same, only what lies within the scope: one sees a purchase when one sees a line of it, quotations when a house of them.
[[nodiscard]] std::vector<PictureUse> used_elsewhere(storage::Reader&, auth::Scope const&, store::PurchaseRecord const&);

} // namespace purchases
