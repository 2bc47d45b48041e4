// Decisions of the bank: what a file adds, which lines and entries stand open, what belongs together, and what explains the
// difference between the bank and the books. Pure.
#pragma once

#include "bank/desk.hpp"
#include "bank/statement_file.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bank {

// ---- what a file adds (rules_statement.cpp)

// Which of the file's lines came before: same day, amount, reference and description, each old line counted once; where both
// tell a balance, it is the same too.
[[nodiscard]] std::vector<bool> known_of(std::vector<FileLine> const& lines, std::vector<Line> const& earlier);
// Where the file's balances do not follow each other; absent: they do, or there are none.
[[nodiscard]] std::optional<base::Bilingual> chain_fault(StatementFile const& file);

struct Note {
    NoteKind kind = NoteKind::Known;
    bool serious = false;
    base::Bilingual words;
    base::Satang amount{}; // of a gap or break: what moved without a line
};
// Days between statements of which none is here, and openings that are not the closing before. By their first day.
[[nodiscard]] std::vector<Note> notes_between(std::vector<Statement> const& statements);
// Why a file may be of another account: its number does not end as the digits in the account's name, its opening balance is not
// the bank's of the day before. Empty where neither is known.
[[nodiscard]] std::vector<Note> account_doubts(StatementFile const& file, std::string const& account_name, Desk const& desk);
// The last statement that stands, came after this one and counted lines of its days as known: it relies on them.
[[nodiscard]] Statement const* relying_on(Desk const& desk, Statement const& statement);
// How many lines of its days came with statements before it.
[[nodiscard]] std::int64_t lines_before(Desk const& desk, Statement const& statement);
// What is to be said about a file before it is taken.
[[nodiscard]] std::vector<Note> notes_about(StatementFile const& file, std::vector<bool> const& known, Desk const& desk,
                                            base::Date today);

// ---- what stands open (rules.cpp)

// A match stands while none of its entries is reversed.
struct Standing {
    std::map<LineId, Match const*> of_line;
    std::map<ledger::EntryId, Match const*> of_entry;
};
[[nodiscard]] Standing standing_of(Desk const& desk);
[[nodiscard]] bool is_live(ledger::AccountLine const& entry); // neither reversed nor a reversal
[[nodiscard]] bool is_covered(Desk const& desk, base::Date day);
[[nodiscard]] LineState state_of(Desk const& desk, Standing const& standing, LineId line);
[[nodiscard]] std::vector<Line const*> open_lines(Desk const& desk, Standing const& standing);
// On days that statements cover.
[[nodiscard]] std::vector<ledger::AccountLine const*> open_entries(Desk const& desk, Standing const& standing);

// All faults of a match that somebody wants, beside the form's fields.
[[nodiscard]] base::Faults faults_of(MatchForm const& form, Desk const& desk, Standing const& standing);

[[nodiscard]] std::optional<base::Satang> bank_balance(Desk const& desk, base::Date on);
[[nodiscard]] base::Satang books_balance(Desk const& desk, base::Date on);

struct Reconciliation {
    std::optional<base::Satang> bank;
    std::vector<Line const*> lines; // at the bank and not in the books
    base::Satang lines_sum;
    std::vector<ledger::AccountLine const*> entries; // in the books and not at the bank
    base::Satang entries_sum;
    base::Satang books;
    std::optional<base::Satang> difference; // bank − lines + entries − books
    std::optional<base::Satang> beginning;
    std::optional<base::Satang> gaps;
    std::optional<base::Satang> unexplained;
};
[[nodiscard]] Reconciliation reconcile(Desk const& desk, Standing const& standing, base::Date on);

// The day on which the books of the account are furthest below zero, until `on`: money went out before it came, or a day is
// wrong.
[[nodiscard]] std::optional<Note> below_zero(Desk const& desk, base::Date on);

// ---- what belongs together (rules_candidates.cpp)

struct Reason {
    std::string code;
    base::Bilingual words;
};
struct Candidate {
    int score = 0;
    bool certain = false;
    std::vector<ledger::AccountLine const*> entries;
    std::vector<Line const*> more_lines;
    std::vector<Reason> reasons;
};
// Names of the other accounts of an entry: the supplier, who was advanced money.
using NamesOf = std::function<std::vector<std::string>(ledger::EntryId)>;
[[nodiscard]] std::vector<Candidate> candidates(Desk const& desk, Standing const& standing, Line const& line, int days,
                                                NamesOf const& names);

struct Certain {
    Line const* line = nullptr;
    ledger::AccountLine const* entry = nullptr;
    std::vector<Reason> reasons;
};
// Open lines for which exactly one open entry has the same amount and the same day or its reference, and that entry no other
// line.
[[nodiscard]] std::vector<Certain> certain_pairs(Desk const& desk, Standing const& standing, int days, NamesOf const& names);

} // namespace bank
