// All SQL of the bank, and rows to structs.
#pragma once

#include "bank/desk.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bank {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> statement_statements(); // store.cpp
[[nodiscard]] std::span<storage::Sql const> match_statements();     // store_matches.cpp

namespace store {

// ---- accounts
[[nodiscard]] AccountSettings settings(storage::Reader&, ledger::AccountId);
void keep(storage::Writer&, ledger::AccountId, AccountSettings const&, base::Timestamp at);

// ---- statements and lines
[[nodiscard]] std::vector<Statement> statements(storage::Reader&, ledger::AccountId); // by their first day, those taken out too
[[nodiscard]] std::optional<Statement> statement(storage::Reader&, StatementId);
[[nodiscard]] std::vector<Line> lines(storage::Reader&, ledger::AccountId); // of statements that stand, the oldest first
[[nodiscard]] std::vector<Line> lines(storage::Reader&, StatementId);       // as they came
[[nodiscard]] std::optional<Line> line(storage::Reader&, LineId);           // of a statement that stands
void insert(storage::Writer&, Statement const&, auth::UserId const& by);
void insert(storage::Writer&, std::span<Line const>);
struct Mark {
    std::string reason;
    base::Timestamp at;
    auth::UserId by;
    std::string name;
};
void take_out(storage::Writer&, StatementId, Mark const&);

// ---- matches
[[nodiscard]] std::vector<Match> matches(storage::Reader&, ledger::AccountId); // not undone
struct MatchHead {
    ledger::AccountId account;
    bool undone = false;
};
[[nodiscard]] std::optional<MatchHead> match(storage::Reader&, MatchId);
void insert(storage::Writer&, Match const&, auth::UserId const& by);
void undo(storage::Writer&, MatchId, Mark const&);
[[nodiscard]] std::map<LineId, std::string> notes(storage::Reader&, ledger::AccountId);
void note(storage::Writer&, base::Uuid id, LineId, Mark const&);
[[nodiscard]] std::vector<ledger::AccountId> accounts_with_statements(storage::Reader&);

} // namespace store

} // namespace bank
