// What the screens of the bank are shown.
#pragma once

#include "bank/importing.hpp"
#include "bank/scope.hpp"

namespace bank::views {

// Throws Problem `rounds.not_found`.
[[nodiscard]] BankView bank(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId);
[[nodiscard]] DeskView desk(storage::Reader&, auth::Actor const&, Account const&);
[[nodiscard]] PreviewView preview(storage::Reader&, Account const&, ReceivedFile const&, base::Date today);

struct LineQuery {
    std::optional<LineState> state;
    std::optional<std::string> after;
    std::size_t limit = 50;
};
[[nodiscard]] LinePage lines(storage::Reader&, auth::Actor const&, Account const&, LineQuery const&);
// Throw `bank.statement_not_found`, `bank.line_not_found`.
[[nodiscard]] StatementView statement(storage::Reader&, auth::Actor const&, auth::Scope const&, StatementId);
[[nodiscard]] CandidateList candidates(storage::Reader&, auth::Actor const&, auth::Scope const&, LineId);
[[nodiscard]] LineView line(storage::Reader&, auth::Actor const&, auth::Scope const&, LineId);
[[nodiscard]] ReconciliationView reconciliation(storage::Reader&, auth::Actor const&, Account const&, base::Date on);

} // namespace bank::views
