// What screens and papers show of hearings.
#pragma once

#include "hearings/records.hpp"

namespace hearings::views {

[[nodiscard]] HearingList list(storage::Reader&, auth::Scope const&, std::optional<rounds::RoundId> const&,
                               std::optional<State> const&, std::optional<base::AreaCode> const& area);
// Throws Problem `hearings.not_found`.
[[nodiscard]] HearingView hearing(storage::Reader&, auth::Actor const&, auth::Scope const&, HearingId);
// The hall's door, still without its address.
[[nodiscard]] std::optional<HallDoor> door(storage::Reader&, HearingId);
[[nodiscard]] WaitingList waiting(storage::Reader&, auth::Scope const&, HearingId);

} // namespace hearings::views
