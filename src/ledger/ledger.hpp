// Ledger: the books of a round in double entry, from what was agreed to the last baht.
//
// A round has one journal. An entry has a day, a kind, a text, a paper, its cause, and two or more postings in satang whose sum
// is zero; debit is positive. A posting names an account and, where money is for one house, the house. Nothing of it changes: a
// correction is a new entry that reverses the old one and names it. The database itself refuses an entry that does not balance,
// has fewer than two postings, mixes rounds, skips a number or changes what stands (migrations/0751).
//
// May not fall below zero: bank, cash and advances; the grant that is still to come, and the grant promised and not yet used,
// both for each house too. Asked of the balances after the entry, not of each day in between.
//
// This room knows no rule of payment: other rooms decide and `post`. Both sides of what was agreed name the house, so a transfer
// does too (bank +, receivable − for each house). Materials, labour, transport and other expenses are for a house, management is
// not.
//
// Whoever sees a part of the province sees the accounts and houses of its tambons; accounts of the whole province are open to all
// who may read books there.
#pragma once

#include "agreements/agreements.hpp"
#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "organizations/organizations.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace ledger {

struct AccountTag;
struct EntryTag;
using AccountId = base::Id<AccountTag>;
using EntryId = base::Id<EntryTag>;

enum class AccountKind {
    Bank,
    Cash,
    Advance,         // of one person
    GrantReceivable, // agreed and not yet transferred
    Payable,         // to one supplier: bought and not yet paid
    GrantCommitted,  // promised to houses or management and not yet used; owed back if it never is
    GrantIncome,
    CashIncome, // contributions
    MaterialIncome,
    LabourIncome,
    Materials, // expenses, for a house
    Labour,
    Transport,
    Management, // not for a house
    Other
};
std::span<base::EnumValue<AccountKind> const> values_of(AccountKind);

enum class Side { Asset, Liability, Income, Expense };
std::span<base::EnumValue<Side> const> values_of(Side);
[[nodiscard]] Side side_of(AccountKind kind);

enum class EntryKind {
    Agreement, // receivable + / committed −
    Release,   // committed + / receivable −: a house left, or the agreement ended
    Tranche,   // bank + / receivable −
    Advance,   // advance + / bank −
    AdvanceReturned,
    Purchase,         // expense + / bank, advance or payable −, and its part of the grant: committed + / grant income −
    Payment,          // payable + / bank −
    CashContribution, // bank + / income −
    ContributionInKind,
    Fee,      // of the bank
    Interest, // owed to the source like the grant itself
    Transfer, // between accounts
    ReturnToSource,
    ContributionReturned, // income + / bank −: to who gave it
    Correction
};
std::span<base::EnumValue<EntryKind> const> values_of(EntryKind);

struct Account {
    AccountId id;
    rounds::RoundId round_id;
    std::int64_t number = 0; // 1, 2, 3 … within the round
    AccountKind kind = AccountKind::Bank;
    std::optional<organizations::OrganizationId> organization;
    std::optional<base::AreaCode> tambon; // absent: of the whole province
    std::string name;                     // of the bank account, the person, the supplier; may be empty elsewhere
};

// ---- accounts
struct AccountOf {
    rounds::RoundId round;
    AccountKind kind = AccountKind::Bank;
    std::optional<organizations::OrganizationId> organization{};
    std::optional<base::AreaCode> tambon{};
    std::string name{};
};
// The account, opened when there is none. Names are compared as they are normalised. Throws 422 with the faulty fields: a bank
// account, cash box, advance or supplier without a name, a tambon outside the province, an unknown organisation.
[[nodiscard]] AccountId account(api::Work&, AccountOf const&);
[[nodiscard]] std::optional<Account> find_account(storage::Reader&, AccountId);

// ---- booking
struct NewPosting {
    AccountId account;
    base::Satang amount; // debit +, credit −
    std::optional<rounds::RoundHouseId> house{};
};
// The cause: what kind of thing, which, which step of it.
struct Source {
    std::string kind;
    base::Uuid id;
    std::string step;
};
struct NewEntry {
    rounds::RoundId round;
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text; // what happened, in Thai
    std::optional<rounds::Paper> paper{};
    Source source;
    std::vector<NewPosting> postings;
};
// The first day that may be booked in a round: that of its fiscal year, or on which it was opened if that was before.
[[nodiscard]] base::Date earliest_day(base::Date opened_on, base::FiscalYear);
[[nodiscard]] base::Date earliest_day(storage::Reader&, rounds::Round const&);
// Books it, in this transaction. Throws Problem 422 `ledger.entry_refused` with all faults (fewer than two postings, a sum that
// is not zero, an account or house of another round, a house where none may be or none where one must, a day in the future or
// before `earliest_day`), `ledger.overdrawn` naming account, house and by how much, `ledger.booked_already` naming the entry,
// `ledger.no_books`, `rounds.not_found`, `rounds.closed`. Costs 2 s for an entry over 100,000 houses.
EntryId post(api::Work&, NewEntry const&);
// What a bank charges and pays, as postings for `post`: a fee is management, paid from the grant's management share, since
// what was contributed is for houses; interest is owed to the source like the grant itself, on an account of its own. The amount
// is positive.
[[nodiscard]] std::vector<NewPosting> fee_postings(api::Work&, rounds::RoundId, AccountId from, base::Satang amount);
[[nodiscard]] std::vector<NewPosting> interest_postings(api::Work&, rounds::RoundId, AccountId to, base::Satang amount);
// A new entry that reverses this one: for the room that booked it, which undoes its own part in the same transaction. In the
// books finance corrects only what it entered by hand or booked from a bank's line. The same cause may be booked again
// afterwards. Throws `ledger.entry_not_found`, `ledger.reversed_already`, `ledger.is_a_reversal`, and what `post` throws.
EntryId correct(api::Work&, EntryId, std::string const& reason, base::Date on);

// ---- what stands
struct Posting {
    AccountId account;
    base::Satang amount;
    std::optional<rounds::RoundHouseId> house;
    std::optional<base::AreaCode> tambon; // of the house, or of the account
};
struct Entry {
    EntryId id;
    rounds::RoundId round_id;
    std::int64_t number = 0; // 1, 2, 3 … without a gap
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text;
    base::Satang amount; // what its paper says: its debits, without those that use the promised grant beside them
    std::optional<rounds::Paper> paper;
    Source source;
    std::optional<EntryId> reverses;
    std::optional<EntryId> reversed_by;
    std::optional<std::string> reason; // of a reversal
    base::Timestamp recorded_at;
    std::string recorded_name;
};
[[nodiscard]] std::optional<Entry> find_entry(storage::Reader&, EntryId);
[[nodiscard]] std::vector<Posting> postings_of(storage::Reader&, EntryId);
// All entries with this cause, in every step, oldest first.
[[nodiscard]] std::vector<Entry> entries_of(storage::Reader&, std::string const& source_kind, base::Uuid const& source_id);
// The entry that books this cause and is not reversed.
[[nodiscard]] std::optional<EntryId> booked(storage::Reader&, Source const&);
// What one entry brought into an account or took out of it, all its postings there together.
struct AccountLine {
    EntryId entry;
    std::int64_t number = 0;
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text;
    std::optional<rounds::Paper> paper;
    std::optional<EntryId> reverses;
    std::optional<EntryId> reversed_by;
    std::optional<base::Date> reversed_on;
    base::Satang amount; // net, a debit is positive; may be zero
};
[[nodiscard]] std::vector<AccountLine> lines_of(storage::Reader&, AccountId); // by day, then number

struct Balance {
    Account account;
    base::Satang debit; // all of it since the books were opened
    base::Satang credit;
    [[nodiscard]] base::Satang balance() const { return debit - credit; }
};
// Of a round, in the order of kinds and numbers; accounts with nothing on them too.
[[nodiscard]] std::vector<Balance> balances(storage::Reader&, auth::Scope const&, rounds::RoundId);
// What of those balances is for the houses and accounts of an area.
[[nodiscard]] std::vector<Balance> balances_within(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                   base::AreaCode const& area);
// What is for one house. Throws Problem `ledger.house_not_found` outside the scope.
[[nodiscard]] std::vector<Balance> balances_of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
[[nodiscard]] base::Satang balance_of(storage::Reader&, AccountId);
// One house by the kinds of accounts, and what names no house (`house` absent).
struct HouseMoney {
    std::optional<rounds::RoundHouseId> house;
    std::optional<base::AreaCode> tambon;
    base::Satang receivable; // still to come
    base::Satang committed;  // promised and not yet used; positive
    base::Satang grant_used; // grant income; positive
    base::Satang contributed;
    base::Satang spent; // expenses of every kind
};
// By tambon and house. For decisions over the whole round: whatever the scope.
[[nodiscard]] std::vector<HouseMoney> money_by_house(storage::Reader&, rounds::RoundId);
// The same of one house, without reading the others.
[[nodiscard]] HouseMoney money_of_house(storage::Reader&, rounds::House const&);
// Of what was contributed to a house, what is not spent: contributed − (spent − grant used). What came in kind is spent as it
// comes, so this is cash. Below zero where more was spent than came in. Whatever the scope; nothing where there is no such house.
[[nodiscard]] base::Satang contributed_left(storage::Reader&, rounds::RoundHouseId);

// What has come of a house's grant, or of management's (`house` absent), and was not given back. Whatever the scope.
struct GrantHeld {
    base::Satang used; // bought with, paid for or not; positive
    base::Satang left; // committed − still to come; below zero where more was bought on credit than has come
};
[[nodiscard]] GrantHeld grant_held(storage::Reader&, rounds::RoundId, std::optional<rounds::RoundHouseId> const& house);

// The latest day of any entry that names this house; absent when none does. For decisions: whatever the scope.
[[nodiscard]] std::optional<base::Date> last_day_of(storage::Reader&, rounds::RoundHouseId);

// What moved the grant of one house, or of management (`house` absent), so far; corrections count with what they reverse. All
// positive: `agreed` is what agreements promised less what was released of it.
struct GrantFlow {
    std::optional<rounds::RoundHouseId> house;
    base::Satang agreed;
    base::Satang transferred;
    base::Satang returned;
    base::Satang interest; // of the bank, owed to the source like the grant: used, returned and left are transferred + interest
};
// Of a round, by house. For decisions and reports over the whole round: whatever the scope.
[[nodiscard]] std::vector<GrantFlow> grant_flows(storage::Reader&, rounds::RoundId);
// The same of one house, without reading the others.
[[nodiscard]] GrantFlow grant_flow_of_house(storage::Reader&, rounds::RoundHouseId);

// What keeps the books from being closed: balances that are not at zero, houses whose income is not their expense. Empty: all is
// accounted for.
struct Unaccounted {
    base::Bilingual words;
    std::optional<AccountId> account;
    std::optional<rounds::RoundHouseId> house;
    base::Satang amount;                    // by how much, as a debit
    std::optional<base::AreaCode> tambon{}; // of the house, or of the account
};
[[nodiscard]] std::vector<Unaccounted> accounted(storage::Reader&, rounds::RoundId);
// What is left on an account that must be at zero, in words with the amount; below zero where it stands on the other side.
[[nodiscard]] base::Bilingual left_on(Balance const&);

// ---- what was agreed
// What agreements in force promise and the books do not show yet, or the other way round.
struct Unbooked {
    std::int64_t houses = 0;
    base::Satang amount; // of all differences, each counted as positive
    bool no_books = false;
};
[[nodiscard]] Unbooked unbooked(storage::Reader&, rounds::RoundId);
// Books those differences: new promises of agreements, and what is not transferred of houses that left and agreements that ended.
// Opens the books when there are none and an agreement is in force. A house that was closed on paper before has no books.
void follow_agreements(api::Work&, rounds::RoundId);
// The same where books are kept: after moves recorded from paper, and for rooms that call `rounds::leave`. Throws
// `ledger.grant_with_house` where one of those houses left the round (not `stopped`) and grant that came for it was not given
// back: its place would be free for another house while its money is gone.
void follow_moves(api::Work&, rounds::RoundId, std::span<rounds::RoundHouseId const>);

// The journal in the form that hledger and ledger-cli read, everything in it; for the command line. Throws `rounds.not_found`.
void write_journal(storage::Reader&, std::optional<rounds::RoundId> const&, std::ostream&);

// Stored balances against the postings, and what no guard of the database can see: postings without an entry.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

} // namespace ledger
