// Use cases of contributions: load, decide by the rules, store, book, audit, each within one piece of work.
//
// Throw Problems: 422 with all faults of a form, 404 outside the areas one may see, 409 `contributions.round_closed`,
// `contributions.no_books`.
#pragma once

#include "contributions/records.hpp"

namespace contributions::service {

// Records a gift and books it.
ContributionId record(api::Work&, rounds::RoundId, ContributionForm const&);
// Takes a gift out with a reason; its entry is reversed. Throws also `contributions.taken_out_already`, `house_closed`,
// `spent_already`, and 403 `partly_elsewhere` where houses outside one's area share in it.
void take_out(api::Work&, ContributionId, TakeOutForm const&);
// A further photograph or paper of a gift in force. The same file again changes nothing.
void add_evidence(api::Work&, ContributionId, EvidenceForm const&);
// The usual daily rate of a year, for the whole province. Throws also 409 `contributions.changed_meanwhile`.
void set_rate(api::Work&, RateForm const&);

// What a gift is known by in the books.
[[nodiscard]] ledger::Source source_of(ContributionId);

} // namespace contributions::service
