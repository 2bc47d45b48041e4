// Use cases of finance at the bank: statements in and out, matches and back, fees and interest from their lines.
//
// Throw Problems: `bank.account_not_found`, `bank.not_a_bank_account`, `bank.round_closed`, and those that are named.
#pragma once

#include "bank/importing.hpp"

#include <vector>

namespace bank::service {

// Keeps the lines that are new, and the mapping for the next time. Throws `bank.file_refused` with every faulty row,
// `bank.nothing_new`, `bank.chain_broken`, `bank.other_account`.
StatementId take(api::Work&, ledger::AccountId, ReceivedFile const&);
// Throws `bank.statement_not_found`, `bank.statement_out`, `bank.statement_matched`, `bank.statement_relied_on`.
void take_out(api::Work&, StatementId, ReasonForm const&);
// Throws `bank.changed_meanwhile`.
void change(api::Work&, ledger::AccountId, AccountSettingsForm const&);

// Throws `bank.match_refused` with all faults.
MatchId match(api::Work&, ledger::AccountId, MatchForm const&);
// All or none. Throws `bank.not_certain_any_more`.
void match_certain(api::Work&, ledger::AccountId, CertainForm const&);
// Answers its account. Throws `bank.match_not_found`, `bank.match_undone`.
ledger::AccountId undo(api::Work&, MatchId, ReasonForm const&);

// Throw `bank.line_not_found`, `bank.line_matched`, `bank.not_a_fee`, `bank.not_interest`, and what `ledger::post` throws.
void book_fee(api::Work&, LineId);
void book_interest(api::Work&, LineId);
void note(api::Work&, LineId, LineNoteForm const&);

// Names of the other accounts of an entry.
[[nodiscard]] NamesOf names_in(storage::Reader&, ledger::AccountId own);

} // namespace bank::service
