// What the screens and papers of proposals are shown.
#pragma once

#include "proposals/records.hpp"

namespace proposals::views {

// The proposals of a round within the scope, its tambons, and what the committee decided.
[[nodiscard]] RoundProposals of_round(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId,
                                      base::Date today);
// A draft as everything stands now, a sent one as it was sent. What else is known of a household (`overlaps`) is told in words to
// who sees the whole province, to others only that there is something. Throws Problem `proposals.not_found`.
[[nodiscard]] ProposalView proposal(storage::Reader&, auth::Vault const&, auth::Actor const&, auth::Scope const&, ProposalId,
                                    base::Date today);
// Screened houses that wait for the committee.
[[nodiscard]] DecisionTable decision_table(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId);
[[nodiscard]] DecisionView view_of(Decision const&);

} // namespace proposals::views
