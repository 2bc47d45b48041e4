// Who sees what of the books: accounts and houses of one's tambons, and the accounts of the whole province.
#pragma once

#include "ledger/store.hpp"

namespace ledger {

// `tambon` absent: of the whole province, for everybody who may read books there.
[[nodiscard]] bool may_see(auth::Scope const& scope, std::optional<base::AreaCode> const& tambon);
// The tambons of an area.
[[nodiscard]] store::Between between(base::AreaCode const& area);
// From the first to the last tambon of all its areas; those in between are for may_see.
[[nodiscard]] store::Between between(auth::Scope const& scope);

// Throws Problem `ledger.house_not_found` outside the scope.
[[nodiscard]] rounds::House require_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
// The round of books that somebody keeps. Throws `rounds.not_found`, `ledger.outside_your_area`.
[[nodiscard]] rounds::Round require_whole_round(api::Work&, auth::Permission, rounds::RoundId);

} // namespace ledger
