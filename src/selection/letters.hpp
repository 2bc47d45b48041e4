// A reason letter for each household of a list: its place, the points that made it, what the hearing said, how to object and
// until when. In Thai as offices write it, each beginning on a page of its own and set smaller where that makes it one page. The
// same view and time give the same bytes.
#pragma once

#include "selection/records.hpp"

#include <optional>
#include <string>

namespace selection {

// Whoever has left the round gets none.
[[nodiscard]] bool gets_letter(PlaceView const& place);

// All of the list that get one, or one house's. Throws std::logic_error for a draft and where nobody gets one.
[[nodiscard]] std::string letters_pdf(RankingView const& ranking, std::optional<rounds::RoundHouseId> const& only,
                                      base::Timestamp made_at);

} // namespace selection
