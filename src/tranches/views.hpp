// What the screens show of tranches.
#pragma once

#include "tranches/readiness.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tranches::views {

[[nodiscard]] TranchesView round(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId, base::Date today);

struct ReadyAsked {
    std::optional<base::AreaCode> area;
    std::optional<std::int64_t> part;
    std::optional<bool> ready;
    std::size_t after = 0;
    std::size_t limit = 50;
};
[[nodiscard]] ReadyPage ready(storage::Reader&, auth::Scope const&, rounds::RoundId, ReadyAsked const&, base::Date today);
[[nodiscard]] HouseTranches of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId, base::Date today);

// Throws Problem `tranches.not_found` outside the scope.
[[nodiscard]] store::TrancheRecord require_tranche(storage::Reader&, auth::Scope const&, TrancheId);
[[nodiscard]] TrancheView tranche(storage::Reader&, auth::Actor const&, auth::Scope const&, TrancheId, base::Date today);
[[nodiscard]] HousePage houses(storage::Reader&, auth::Scope const&, TrancheId, std::optional<base::AreaCode> const& area,
                               std::size_t after, std::size_t limit, base::Date today);

// Who moves money, and who audits, reads account numbers in full.
[[nodiscard]] bool sees_accounts(auth::Actor const&, base::AreaCode const& province);

} // namespace tranches::views
