// What the screens of works show. Private to this room.
#pragma once

#include "works/evidence.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace works::views {

// Throws Problem `works.house_not_found`.
[[nodiscard]] HouseWorks house(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundHouseId, base::Date today);

struct RoundAsked {
    std::optional<base::AreaCode> area;
    std::string stage; // of `Stage`, "none", or "" for all
    std::size_t after = 0;
    std::size_t limit = 50;
};
// Houses from *signed* on, and those whose works are recorded. views_round.cpp
[[nodiscard]] WorksPage round(storage::Reader&, auth::Scope const&, rounds::RoundId, RoundAsked const&);

struct FlagsAsked {
    store::FlagFilter filter;
    std::size_t after = 0;
    std::size_t limit = 20;
};
// views_desk.cpp
[[nodiscard]] FlagPage flags(storage::Reader&, auth::Actor const&, auth::Scope const&, FlagsAsked const&);
[[nodiscard]] FlagView flag_view(storage::Reader&, auth::Actor const&, auth::Scope const&, store::FlagRecord const&);
struct DueAsked {
    std::size_t after = 0;
    std::size_t limit = 50;
};
[[nodiscard]] DueVisits due(storage::Reader&, auth::Scope const&, base::Date today, DueAsked const&);
[[nodiscard]] SettingsPage settings(storage::Reader&, auth::Actor const&);

// ---- for the files of this folder
// Where the register has the house standing.
[[nodiscard]] std::optional<Spot> spot_of(storage::Reader&, rounds::House const&);
[[nodiscard]] HouseHead head_of(storage::Reader&, auth::Scope const&, rounds::House const&);
[[nodiscard]] PictureView view_of(store::PictureRecord const&, std::optional<Spot> const& house,
                                  std::span<store::FlagRecord const> flags);

} // namespace works::views
