// What the screens of the ledger are shown.
#pragma once

#include "ledger/records.hpp"
#include "ledger/store.hpp"

namespace ledger::views {

// Throws Problem `rounds.not_found`.
[[nodiscard]] BooksView books(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId,
                              std::optional<base::AreaCode> const& area);

// Of them only the accounts and their sums, for tables: what is not booked or not accounted for is not asked.
[[nodiscard]] BooksView trial_balance(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                      std::optional<base::AreaCode> const& area);

struct EntryQuery {
    std::optional<EntryKind> kind;
    std::optional<AccountId> account;
    std::optional<rounds::RoundHouseId> house;
    std::optional<base::AreaCode> area;
    std::optional<std::string> after;
    std::size_t limit = 50;
};
[[nodiscard]] EntryPage entries(storage::Reader&, auth::Scope const&, rounds::RoundId, EntryQuery const&);
// Throws Problem `ledger.entry_not_found`.
[[nodiscard]] EntryView entry(storage::Reader&, auth::Actor const&, auth::Scope const&, EntryId);
// Throws Problem `ledger.house_not_found`.
[[nodiscard]] HouseBooks of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

} // namespace ledger::views
