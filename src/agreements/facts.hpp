// What must be asked of the round and of the other versions before an agreement can be judged.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/rules.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <set>
#include <vector>

namespace agreements {

// The sealed version that this one changes or ends; absent for an original.
[[nodiscard]] std::optional<Agreement> version_before(storage::Reader&, Agreement const&);
// The houses that the version before has (none for an original). For decisions only, never shown: whatever the scope.
[[nodiscard]] std::vector<House> houses_before(storage::Reader&, Agreement const&);

// `whole` with all its houses.
[[nodiscard]] Facts facts_of(storage::Reader&, Whole const& whole, base::Date today);
// Listed houses still on their way of whose households the register says something else today.
[[nodiscard]] std::vector<Doubt> doubts_of(storage::Reader&, Whole const& whole);
[[nodiscard]] std::vector<TambonName> tambon_names(storage::Reader&, std::span<House const> houses);

} // namespace agreements
