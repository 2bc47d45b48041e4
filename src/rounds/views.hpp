// What the screens of rounds are shown.
#pragma once

#include "rounds/records.hpp"

namespace rounds::views {

[[nodiscard]] RoundList round_list(storage::Reader&, auth::Scope const&);
// Throws Problem `rounds.not_found`.
[[nodiscard]] RoundView round(storage::Reader&, auth::Scope const&, RoundId, base::Date today);

struct HouseQuery {
    std::vector<HouseState> states; // one of them; empty: any
    std::optional<base::AreaCode> area;
    bool late_only = false;
    std::vector<std::string> terms; // in the head's name, number and place of the house, as base::text::search_terms gives them
    std::optional<std::string> after;
    std::size_t limit = 50;
};
[[nodiscard]] RoundHousePage houses(storage::Reader&, auth::Scope const&, RoundId, HouseQuery const&, base::Date today);
// Throws Problem `rounds.house_not_found`.
[[nodiscard]] RoundHouseView house(storage::Reader&, auth::Scope const&, RoundHouseId, base::Date today);
[[nodiscard]] RoundHouseList of_household(storage::Reader&, auth::Scope const&, households::HouseholdId, base::Date today);
[[nodiscard]] StateList states();

} // namespace rounds::views
