// Who may see and keep which bank accounts: those of a tambon within one's areas; those of the province with the duty over all of
// it.
#pragma once

#include "bank/bank.hpp"

namespace bank {

struct Account {
    ledger::Account account;
    rounds::Round round;
    base::AreaCode area; // its tambon, or the province
};
[[nodiscard]] bool may_see(auth::Scope const& scope, ledger::Account const& account, rounds::Round const& round);
// Names of payers and payees, and what was written beside them: for who matches lines, and for auditors.
[[nodiscard]] bool may_see_names(auth::Actor const& actor, base::AreaCode const& area);

// Throws `bank.account_not_found`, also outside the scope; `bank.not_a_bank_account`.
[[nodiscard]] Account require_account(storage::Reader&, auth::Scope const&, ledger::AccountId);
// The same for the duty to write, in a round that is open: `bank.round_closed`.
[[nodiscard]] Account require_writable(api::Work&, ledger::AccountId);

} // namespace bank
