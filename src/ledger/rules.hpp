// Decisions of the ledger: what an entry must be, what agreements ask of the books, which postings finance means, what is not
// accounted for. Pure.
#pragma once

#include "ledger/records.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ledger {

// Above any money of a province; far below what would overflow in a sum.
inline constexpr base::Satang kMost{10'000'000'000'000};

// A posting on such an account must name a house, or must not.
[[nodiscard]] bool needs_house(AccountKind kind);
[[nodiscard]] bool refuses_house(AccountKind kind);

// What is known of the round, its accounts and houses; others are strangers to it.
struct Facts {
    base::Date earliest; // the first day that may be booked
    base::Date today;
    std::map<AccountId, Account> accounts;
    std::map<rounds::RoundHouseId, base::AreaCode> houses; // and their tambon
    std::set<rounds::RoundHouseId> closed;                 // of those houses: their report is kept, so nothing is booked for them
};
[[nodiscard]] base::Faults faults_of(NewEntry const& entry, Facts const& facts);
[[nodiscard]] base::Faults faults_of(AccountOf const& account, base::AreaCode const& province);

// Sum of what stands on the debit side. Call it for entries without faults.
[[nodiscard]] base::Satang debits_of(std::vector<NewPosting> const& postings);
// What its paper says: the debits without those of the pair by which a purchase or a fee uses the promised grant (committed +,
// grant income −, or the reverse when it is undone). Call it for entries without faults.
[[nodiscard]] base::Satang money_of(std::vector<NewPosting> const& postings, Facts const& facts);

// What `name`, organisation and tambon make one account of, as text.
[[nodiscard]] std::string identity_of(AccountOf const& account);

// ---- what was agreed
// A house, or management and the like where absent.
using For = std::optional<rounds::RoundHouseId>;
struct Agreed {
    std::map<For, base::Satang> promised; // by agreements in force
    std::map<For, base::Satang> booked;   // so far, less what was released
    std::map<For, base::Satang> to_come;  // the balance of the grant receivable
    std::map<For, base::Satang> unused;   // of the grant committed: what was bought, paid for or not, is none of it
    std::map<rounds::RoundHouseId, rounds::HouseState> states;
};
struct Differences {
    std::vector<std::pair<For, base::Satang>> more; // promised and not booked
    std::vector<std::pair<For, base::Satang>> less; // booked, not promised any more, neither transferred nor used
    [[nodiscard]] bool none() const { return more.empty() && less.empty(); }
};
[[nodiscard]] Differences differences_of(Agreed const& agreed);

// ---- what finance enters by hand
[[nodiscard]] EntryKind entry_kind_of(ManualKind kind);
// Faults that can be told without the accounts: which fields a kind needs, a complete paper.
[[nodiscard]] base::Faults faults_of(ManualForm const& form);
// The text where the form has none.
[[nodiscard]] std::string text_of(ManualForm const& form);

// ---- corrections
// Where an entry with this cause is undone, when it is not corrected in the books: only what finance entered by hand or booked
// from a bank's line is. A room's entry is undone in that room, so that the room and the books keep saying the same.
[[nodiscard]] std::optional<base::Bilingual> undone_elsewhere(Source const& source);

// ---- closing
[[nodiscard]] std::vector<Unaccounted> unaccounted_of(std::vector<Balance> const& balances,
                                                      std::vector<HouseMoney> const& houses);

} // namespace ledger
