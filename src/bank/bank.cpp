// What the bank answers to other rooms, and what `onehome check` looks at.
#include "bank/bank.hpp"

#include "bank/rules.hpp"
#include "bank/store.hpp"

#include <algorithm>
#include <set>

namespace bank {

namespace {

Unmatched unmatched_of(ledger::AccountId account, Desk const& desk)
{
    auto const standing = standing_of(desk);
    Unmatched one;
    one.account = account;
    for (auto const* line : open_lines(desk, standing)) {
        ++one.lines;
        one.lines_total += line->amount < base::Satang() ? base::Satang() - line->amount : line->amount;
    }
    one.statements = static_cast<std::int64_t>(desk.statements.size());
    one.entries = static_cast<std::int64_t>(open_entries(desk, standing).size());
    one.uncovered = std::ranges::count_if(desk.entries, [&](ledger::AccountLine const& entry) {
        return is_live(entry) && !standing.of_entry.contains(entry.entry) && !is_covered(desk, entry.day);
    });
    for (auto const& statement : desk.statements)
        one.covered_until = std::max(one.covered_until.value_or(statement.until), statement.until);
    if (!one.covered_until)
        return one;
    auto const balance = bank_balance(desk, *one.covered_until);
    one.balance_differs = balance && *balance != books_balance(desk, *one.covered_until);
    return one;
}

void check_account(ledger::AccountId account, Desk const& desk, std::vector<api::Difference>& differences)
{
    std::map<LineId, base::Satang> at_bank;
    for (auto const& line : desk.lines)
        at_bank.emplace(line.id, line.amount);
    std::map<ledger::EntryId, ledger::AccountLine const*> in_books;
    for (auto const& entry : desk.entries)
        in_books.emplace(entry.entry, &entry);
    auto const wrong = [&](Match const& match, std::string what, std::string stored, std::string computed) {
        differences.push_back({"bank match " + match.id.str() + " " + std::move(what), std::move(stored), std::move(computed)});
    };
    std::set<base::Uuid> seen;
    for (auto const& match : desk.matches) {
        base::Satang lines;
        base::Satang entries;
        bool whole = !match.lines.empty() && !match.entries.empty();
        bool stands = true;
        for (auto const& line : match.lines) {
            auto const found = at_bank.find(line);
            whole = whole && found != at_bank.end();
            lines += found == at_bank.end() ? base::Satang() : found->second;
        }
        for (auto const& [entry, amount] : match.entries) {
            auto const found = in_books.find(entry);
            whole = whole && found != in_books.end() && found->second->amount == amount;
            stands = stands && found != in_books.end() && is_live(*found->second);
            entries += amount;
        }
        if (!stands)
            continue; // a correction freed its lines
        if (!whole)
            wrong(match, "is of lines and entries of account " + account.str(), "", "not whole");
        if (lines != entries)
            wrong(match, "sums", lines.str(), entries.str());
        for (auto const& line : match.lines)
            if (!seen.insert(line).second)
                wrong(match, "line " + line.str(), "matched once", "matched twice");
        for (auto const& [entry, amount] : match.entries)
            if (!seen.insert(entry).second)
                wrong(match, "entry " + entry.str(), "matched once", "matched twice");
    }
}

} // namespace

std::vector<Unmatched> unmatched(storage::Reader& db, rounds::RoundId round)
{
    std::vector<Unmatched> all;
    for (auto const& balance : ledger::balances(db, auth::Scope::everywhere(), round)) {
        if (balance.account.kind != ledger::AccountKind::Bank)
            continue;
        auto const desk = desk_of(db, balance.account.id);
        if (!desk.statements.empty() || std::ranges::any_of(desk.entries, is_live))
            all.push_back(unmatched_of(balance.account.id, desk));
    }
    return all;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& account : store::accounts_with_statements(db)) {
        auto const desk = desk_of(db, account);
        check_account(account, desk, differences);
        std::map<StatementId, std::int64_t> lines;
        for (auto const& line : desk.lines)
            ++lines[line.statement];
        for (auto const& statement : desk.statements) {
            if (lines[statement.id] != statement.lines)
                differences.push_back({"bank statement " + statement.id.str() + " lines", std::to_string(statement.lines),
                                       std::to_string(lines[statement.id])});
            if (auto const there = lines_before(desk, statement); there < statement.known_lines)
                differences.push_back({"bank statement " + statement.id.str() + " lines that came before",
                                       std::to_string(statement.known_lines), std::to_string(there)});
        }
    }
    return differences;
}

} // namespace bank
