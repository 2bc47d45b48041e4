// All SQL of the ledger, and rows to structs. No people are read here: houses are ids.
#pragma once

#include "ledger/records.hpp"
#include "ledger/rules.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ledger {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> entry_statements();   // store_entries.cpp
[[nodiscard]] std::span<storage::Sql const> balance_statements(); // store_balances.cpp
[[nodiscard]] std::span<storage::Sql const> writing_statements(); // store_writing.cpp
[[nodiscard]] std::span<storage::Sql const> check_statements();   // store_check.cpp

namespace store {

// ---- accounts
[[nodiscard]] std::optional<Account> account(storage::Reader&, AccountId);
[[nodiscard]] std::optional<AccountId> account_with(storage::Reader&, rounds::RoundId, AccountKind, std::string const& identity);
[[nodiscard]] std::vector<Account> accounts(storage::Reader&, rounds::RoundId); // by kind, then number
[[nodiscard]] std::int64_t last_account_number(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, Account const&, std::string const& identity, base::Timestamp at);

// ---- entries
[[nodiscard]] std::optional<Entry> entry(storage::Reader&, EntryId);
[[nodiscard]] std::vector<Posting> postings(storage::Reader&, EntryId);
// Of many entries, a statement for 128 of them.
[[nodiscard]] std::map<EntryId, std::vector<Posting>> postings_of(storage::Reader&, std::span<EntryId const>);
[[nodiscard]] std::vector<Entry> entries_of(storage::Reader&, std::string const& source_kind, base::Uuid const& source_id);
[[nodiscard]] std::optional<EntryId> booked(storage::Reader&, Source const&);
[[nodiscard]] std::int64_t reversed_turns(storage::Reader&, Source const&);
[[nodiscard]] std::optional<base::Date> last_day(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::int64_t last_number(storage::Reader&, rounds::RoundId);
// Inclusive bounds of six-digit codes; an area's own tambons lie between its first and last.
struct Between {
    std::string first;
    std::string last;
};
struct EntryFilter {
    std::optional<EntryKind> kind;
    std::optional<AccountId> account;
    std::optional<rounds::RoundHouseId> house;
    std::optional<Between> tambons;     // some posting is of one of them
    std::optional<Between> or_province; // the same, or all its postings are of the whole province
    std::optional<std::int64_t> before; // its number
    std::size_t limit = 50;
};
[[nodiscard]] std::vector<Entry> entries(storage::Reader&, rounds::RoundId, EntryFilter const&); // newest first
// Every entry with its postings, in the order of their numbers.
void each_entry(storage::Reader&, rounds::RoundId, std::function<void(Entry const&, std::vector<Posting> const&)> const&);

// What came into an account and went out of it by one entry; by day and number.
struct MoneyLine {
    EntryId entry;
    std::int64_t number = 0;
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text;
    std::optional<std::string> paper_number;
    AccountId account;
    base::Satang amount; // net, a receipt is positive
};
[[nodiscard]] std::vector<MoneyLine> money_lines(storage::Reader&, rounds::RoundId); // of bank accounts and cash
[[nodiscard]] std::vector<AccountLine> lines_of(storage::Reader&, AccountId);        // by day and number

// ---- balances
[[nodiscard]] std::vector<Balance> balances(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::vector<Balance> balances_between(storage::Reader&, rounds::RoundId, Between const& tambons);
[[nodiscard]] std::vector<Balance> balances_of_house(storage::Reader&, rounds::RoundId, rounds::RoundHouseId);
[[nodiscard]] base::Satang balance(storage::Reader&, AccountId);
[[nodiscard]] std::vector<HouseMoney> money_by_house(storage::Reader&, rounds::RoundId);
[[nodiscard]] HouseMoney money_of_house(storage::Reader&, rounds::RoundId, rounds::RoundHouseId); // without its tambon
[[nodiscard]] std::vector<GrantFlow> grant_flows(storage::Reader&, rounds::RoundId);
[[nodiscard]] GrantFlow grant_flow_of_house(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::map<For, base::Satang> agreed_so_far(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::map<For, base::Satang> still_to_come(storage::Reader&, rounds::RoundId);
[[nodiscard]] GrantHeld grant_held(storage::Reader&, rounds::RoundId, For const& whom);
// Of the grant committed, what nothing was bought with; interest, which stands on an account with a name, is no part of it.
[[nodiscard]] std::map<For, base::Satang> not_used(storage::Reader&, rounds::RoundId);
// Balances of this entry's accounts and houses that may not be as they are, the first twenty.
struct Overdrawn {
    AccountId account;
    std::optional<rounds::RoundHouseId> house;
    base::Satang missing; // positive
};
[[nodiscard]] std::vector<Overdrawn> overdrawn(storage::Reader&, EntryId);

// ---- writing
void insert(storage::Writer&, EntryId, std::span<Posting const>);
struct Booking {
    Entry entry;
    base::Satang debits;   // all of them
    std::int64_t turn = 1; // of its source
    auth::UserId recorded_by;
};
void insert(storage::Writer&, Booking const&);
void add_to_balances(storage::Writer&, EntryId, rounds::RoundId);

// ---- check
struct Sum {
    std::string what; // account, or account and house
    base::Satang debit;
    base::Satang credit;
    auto operator<=>(Sum const&) const = default;
};
[[nodiscard]] std::vector<Sum> stored_sums(storage::Reader&);
[[nodiscard]] std::vector<Sum> computed_sums(storage::Reader&);
[[nodiscard]] std::vector<Sum> stored_house_sums(storage::Reader&);
[[nodiscard]] std::vector<Sum> computed_house_sums(storage::Reader&);
struct Broken {
    std::string what;
    std::string expected;
    std::string found;
};
[[nodiscard]] std::vector<Broken> broken_entries(storage::Reader&); // unbalanced, of several rounds, with a gap before them
[[nodiscard]] std::int64_t postings_without_entry(storage::Reader&);

} // namespace store

} // namespace ledger
