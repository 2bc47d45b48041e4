// Points of a round's candidates by a scorecard, before any list: what a hearing is shown beside each house.
#pragma once

#include "selection/engine.hpp"
#include "selection/records.hpp"

#include <optional>
#include <vector>

namespace selection {

// Of those that wait to be heard or ranked, in one tambon or in all of the scope, by the register of `today`; most points first.
// Without a scorecard the one that was saved last counts. Throws `rounds.not_found`, `selection.outside_your_area`,
// `selection.scorecard_not_found`.
[[nodiscard]] PointsView points_of(storage::Reader&, auth::Vault const&, auth::Scope const&, rounds::RoundId,
                                   std::optional<base::AreaCode> const& tambon, std::optional<ScorecardId>, base::Date today);

// The same lines by a card that need not be saved.
[[nodiscard]] std::vector<Line> lines_by(storage::Reader&, auth::Vault const&, auth::Scope const&, rounds::RoundId,
                                         std::optional<base::AreaCode> const& tambon, Card const&, base::Date on);

} // namespace selection
