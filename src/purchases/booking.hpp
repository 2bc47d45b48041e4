// A purchase and its payments in the round's books, and what the books say may still be spent.
#pragma once

#include "purchases/store.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purchases {

// ---- causes
[[nodiscard]] ledger::Source cause_of(PurchaseId id);
[[nodiscard]] ledger::Source cause_of(PaymentId id);

// ---- what may still be spent on a house, or on management (of the grant only)
struct Left {
    base::Satang grant; // promised and not yet used
    base::Satang cash_given;
    base::Satang cash; // given and not yet spent
};
[[nodiscard]] Left left_for(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] base::Satang left_for_management(storage::Reader&, rounds::RoundId);

// ---- accounts money is paid from: bank, cash and advances that the scope may see
[[nodiscard]] std::vector<AccountView> paying_accounts(storage::Reader&, auth::Scope const&, rounds::RoundId);
[[nodiscard]] base::Bilingual account_in_words(storage::Reader&, ledger::AccountId);

// ---- booking
[[nodiscard]] ledger::AccountId payable_of(api::Work&, rounds::RoundId, std::string const& supplier);
// Throws what ledger::post throws, with its faults beside the form's fields.
void book(api::Work&, store::PurchaseRecord const&, std::vector<store::LineRecord> const&, std::string const& paper_number);
void book(api::Work&, store::PurchaseRecord const&, store::PaymentRecord const&);
// Reverses the entry that books a cause, where one stands.
void unbook(api::Work&, ledger::Source const&, std::string const& reason, base::Date on);

} // namespace purchases
