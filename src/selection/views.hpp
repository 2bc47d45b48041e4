// How selection is shown: scorecards, a round's tambons, one list with its reasons. Health is merged for who may not read it.
#pragma once

#include "selection/service.hpp"

namespace selection::views {

[[nodiscard]] FactList facts();
[[nodiscard]] ScorecardList scorecards(storage::Reader&);
// Throws Problem `selection.scorecard_not_found`.
[[nodiscard]] ScorecardView scorecard(storage::Reader&, ScorecardId);

[[nodiscard]] RoundRankings of_round(storage::Reader&, auth::Scope const&, rounds::RoundId, base::Date today);

[[nodiscard]] RankingView draft(storage::Reader&, auth::Vault const&, auth::Actor const&, service::Draft const&);
// Throws Problem `selection.not_found`.
[[nodiscard]] RankingView ranking(storage::Reader&, auth::Vault const&, auth::Actor const&, auth::Scope const&, RankingId);

// Adds all versions and objections of the tambon's list, and to its places what objections and corrected hearings moved, up to
// this version.
void add_history(RankingView&, storage::Reader&, auth::Vault const&, auth::Actor const&, rounds::RoundId,
                 base::AreaCode const& tambon);

[[nodiscard]] ReplayView replayed(storage::Reader&, auth::Vault const&, auth::Scope const&, RankingId);

} // namespace selection::views
