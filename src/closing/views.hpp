// What the screens of closing show. Private to this room.
#pragma once

#include "closing/records.hpp"
#include "platform/auth/actor.hpp"

namespace closing::views {

[[nodiscard]] RoundClosing round(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId);

enum class Which { All, Ready, Waiting, Closed }; // handed over and ready; not yet; closed
std::span<base::EnumValue<Which> const> values_of(Which);
struct HousesAsked {
    std::optional<base::AreaCode> area;
    Which which = Which::All;
    std::size_t after = 0;
    std::size_t limit = 50;
};
// Checks are asked for the houses shown, all together; for every one handed over where only those that are ready, or are not, are
// wanted.
[[nodiscard]] HouseClosingPage houses(storage::Reader&, auth::Scope const&, rounds::RoundId, HousesAsked const&);
// Throws `closing.house_not_found`.
[[nodiscard]] HouseClosingView house(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundHouseId);

} // namespace closing::views
