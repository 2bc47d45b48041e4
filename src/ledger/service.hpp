// Use cases of finance in the books: each checks the duty over the whole province, decides by the rules, and books.
//
// Throw Problems: `rounds.not_found` outside the areas one may see, `ledger.outside_your_area` where the duty does not cover the
// whole province, and what `post` and `correct` throw.
#pragma once

#include "ledger/records.hpp"

namespace ledger::service {

// Brings the books to what agreements promise; opens them first where there are none. Throws `ledger.nothing_agreed`,
// `ledger.round_closed`.
void bring_up_to_date(api::Work&, rounds::RoundId);
// A bank account, cash box or advance account, found or opened.
[[nodiscard]] AccountId open_account(api::Work&, rounds::RoundId, AccountForm const&);
// An entry for which no other room stands. All faults at once, beside the form's fields.
[[nodiscard]] EntryId enter(api::Work&, rounds::RoundId, ManualForm const&);
[[nodiscard]] EntryId correct(api::Work&, EntryId, CorrectionForm const&);

} // namespace ledger::service
