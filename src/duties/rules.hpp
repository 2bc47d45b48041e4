// Decisions about duties, pure: which act stands against a duty.
#pragma once

#include "duties/duties.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace duties {

// A name as it is compared: without titles, ranks, brackets, capitals, dots and spacing, whichever of first and last name comes
// first; "" where nothing is left.
[[nodiscard]] std::string key_of(std::string_view name);

// The first act of this person that excludes the wanted duty.
[[nodiscard]] std::optional<Refusal> refusal(Duty wanted, Person const& person, std::span<Act const> acts,
                                             std::span<Exclusion const> exclusions);

} // namespace duties
