// Parts that several reports have. Private to this room.
#pragma once

#include "closing/reporting.hpp"
#include "contributions/contributions.hpp"
#include "purchases/purchases.hpp"

namespace closing {

// `area`: a tambon, or the province of the round.
[[nodiscard]] Head head_of(storage::Reader&, rounds::Round const&, base::AreaCode const& area, std::optional<ClosedBy> const&);
[[nodiscard]] PurchaseLine purchase_line(purchases::Spent const&, std::string whom);
// By giver and kind, in their order.
[[nodiscard]] std::vector<GiverLine> giver_lines(std::vector<contributions::Sum> const&);
[[nodiscard]] std::vector<LeftLine> left_lines(storage::Reader&, rounds::RoundId, std::optional<base::AreaCode> const& area,
                                               RoundMoney const&);

} // namespace closing
