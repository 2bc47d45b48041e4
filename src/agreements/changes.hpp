// What differs between two states of a draft, field by field, for the audit. Pure.
#pragma once

#include "agreements/agreement.hpp"

#include <vector>

namespace agreements {

// Parties, houses and removals are named by id: "parties[0190…].representative_name", "houses[0190…]" (its tambon),
// "removed[0190…]" (the reason).
[[nodiscard]] std::vector<auth::Change> changes_between(Whole const& before, Whole const& after);

} // namespace agreements
