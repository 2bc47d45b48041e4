// Opening proposals for work, and what their audit rows are made of.
#pragma once

#include "duties/duties.hpp"
#include "proposals/records.hpp"

namespace proposals {

// Throws Problem `proposals.not_found`.
[[nodiscard]] Proposal require_proposal(storage::Reader&, auth::Scope const&, ProposalId);
// For who holds the duty there, in an open round. Throws `proposals.not_found`, `outside_your_area`, `round_closed`.
[[nodiscard]] Proposal require_for(api::Work&, auth::Permission, ProposalId);
// Throws Problem `proposals.not_in_state`.
void require_may_become(Proposal const&, State to);

[[nodiscard]] duties::Thing thing_of(Proposal const&);
[[nodiscard]] ProposalForm form_of(Proposal const&);
[[nodiscard]] base::Problem changed_meanwhile(Proposal const&);
[[nodiscard]] auth::Event event_about(Proposal const&, std::string action, std::vector<auth::Change> changes);
using auth::change_of;
// Writes it with its audit row. Throws Problem `proposals.changed_meanwhile`.
void save(api::Work&, Proposal const& before, Proposal const& after, std::int64_t expected, std::string action,
          std::vector<auth::Change> changes);

} // namespace proposals
