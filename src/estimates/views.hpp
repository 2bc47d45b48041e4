// What the screens show of estimates and of the price book.
#pragma once

#include "estimates/service.hpp"

namespace estimates::views {

// ---- price book (views_prices.cpp)
struct ItemsAsked {
    std::string typed;
    std::optional<Category> category;
    base::AreaCode area;
    base::Date on;
    bool with_retired = false;
};
[[nodiscard]] ItemList items(storage::Reader&, auth::Actor const&, ItemsAsked const&);
// Throws Problem `estimates.item_not_found`.
[[nodiscard]] ItemView item(storage::Reader&, ItemId, base::AreaCode const& area, base::Date on);
[[nodiscard]] KitList kits(storage::Reader&, auth::Actor const&, base::AreaCode const& area, base::Date on);

// ---- estimates (views.cpp)
// Without `id` the draft, or else the final one. Throws Problem `estimates.house_not_found`, `estimates.not_found`.
[[nodiscard]] HousePage house(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundHouseId,
                              std::optional<EstimateId> id, base::Date today);
[[nodiscard]] HousePage of_estimate(storage::Reader&, auth::Actor const&, auth::Scope const&, EstimateId, base::Date today);

struct RoundAsked {
    std::optional<base::AreaCode> area;
    std::string state; // "", "none", or a state's name
    std::size_t after = 0;
    std::size_t limit = 50;
};
[[nodiscard]] RoundPage round(storage::Reader&, auth::Scope const&, rounds::RoundId, RoundAsked const&);

} // namespace estimates::views
