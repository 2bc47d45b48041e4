// Opening an agreement for work: found, in one's area, in the right state; and the audit's events about it.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/records.hpp"
#include "base/problem.hpp"

#include <string>
#include <vector>

namespace agreements {

// Within an area one may see. Throws Problem `agreements.not_found`.
[[nodiscard]] Agreement require_agreement(storage::Reader&, auth::Scope const&, AgreementId);
// For work that needs `permission` over the whole province; with all its houses. Throws also `agreements.outside_your_area`.
[[nodiscard]] Whole require_for(api::Work&, auth::Permission permission, AgreementId);
// The same, and it is a draft. Throws also `agreements.not_a_draft`.
// Throws `agreements.round_closed`: nothing is agreed on in a round that is closed.
void require_open_round(storage::Reader&, Agreement const&);
[[nodiscard]] Whole require_draft(api::Work&, auth::Permission permission, AgreementId);

// The form that changes nothing about a draft.
[[nodiscard]] AgreementForm draft_form_of(Whole const&);
// For whoever comes second: Problem `agreements.changed_meanwhile` with that form as `current`.
[[nodiscard]] base::Problem changed_meanwhile(Whole const&);

[[nodiscard]] auth::Event event_about(Agreement const&, std::string action, std::vector<auth::Change> changes);
using auth::change_of;

} // namespace agreements
