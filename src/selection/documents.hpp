// The frozen text of a ranking as it is kept: encrypted for that ranking alone, and with it what was decided around the list.
//
// Two lines: the canonical text, of which the fingerprint is, and the decision: number, days, reason, scorecard, who froze it,
// and the households with the names as they stood. Neither can be changed without the keys; `replay` holds the rows against both.
#pragma once

#include "selection/canonical.hpp"
#include "selection/store.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace selection {

// Of the rows, as one line. What came later (superseded, places filled) is no part of it.
[[nodiscard]] std::string decision_text(store::RankingRecord const&, std::span<store::PlaceRecord const>);
// What differs between two of them, by the names of its fields. Names of people are not told.
[[nodiscard]] std::vector<std::string> decision_differences(std::string_view frozen, std::string_view stored);

[[nodiscard]] storage::Bytes sealed(auth::Vault const&, RankingId, std::string const& text, std::string const& decision);
// The canonical text. Throws std::runtime_error when the keys are others or a bit of it is.
[[nodiscard]] std::string opened(auth::Vault const&, store::RankingRecord const&);
// The decision; throws as `opened`.
[[nodiscard]] std::string opened_decision(auth::Vault const&, store::RankingRecord const&);

} // namespace selection
