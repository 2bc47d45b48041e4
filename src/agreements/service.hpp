// Use cases of agreements: each loads, decides by the rules, writes, and leaves its audit row. All run inside the one writer, so
// what is checked here cannot be overtaken.
//
// Throw Problems: `agreements.not_found` outside the areas one may see, `agreements.outside_your_area` where the duty does not
// cover the whole province, `agreements.not_a_draft`.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/records.hpp"

namespace agreements::service {

// A draft over all approved houses of the round. Throws `agreements.draft_exists`, `no_houses`, `round_closed`,
// `envelope_exceeded`.
[[nodiscard]] AgreementId draw_up(api::Work&, rounds::RoundId);
// Throws `agreements.changed_meanwhile`, `signatures_exist` (unless the form drops them), `total_mismatch`, `envelope_exceeded`.
void change(api::Work&, AgreementId, AgreementForm const&);
// The list anew: all approved houses (and those of the version before that are still in the round), names from the register.
// Houses of the version before that left the round are taken off with what the round says. Throws as `change`.
void renew_houses(api::Work&, AgreementId, RenewalForm const&);
void withdraw(api::Work&, AgreementId);

// Records that a party has signed (again: corrects day and note).
void sign(api::Work&, AgreementId, SignatureForm const&);
void unsign(api::Work&, AgreementId, PartyId);
// Throws `agreements.already_sealed`, `not_complete` with all that is missing, `total_mismatch`, `envelope_exceeded`, and
// `houses_in_doubt` unless the form acknowledges each of them and gives a reason.
void seal(api::Work&, AgreementId, SealForm const& form = {});

// A draft that changes an agreement in force. Throws `agreements.not_in_force`, `draft_exists`.
[[nodiscard]] AgreementId amend(api::Work&, AgreementId, ReasonForm const&);
// Ends an agreement in force, at once; the houses stay in their states. Throws as above.
[[nodiscard]] AgreementId terminate(api::Work&, AgreementId, TerminationForm const&);

void change_template(api::Work&, TemplateView const&);

} // namespace agreements::service
