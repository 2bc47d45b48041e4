// Decisions about recorded figures: what is refused, and which of two is the present one. Pure.
#pragma once

#include "base/problem.hpp"
#include "figures/figures.hpp"

#include <cstdint>
#include <optional>

namespace figures::rules {

// What is known of an area, against which a figure is checked.
struct AreaSize {
    std::int64_t tambons = 0;               // given out today within it
    std::optional<std::int64_t> households; // registered, where known
    std::optional<std::int64_t> people;
};

// All that is wrong with a figure: counted in the future, in another unit than its key's, more tambons, households or people
// than there are, a percentage over 100.
[[nodiscard]] base::Faults faults_of(Figure const& figure, AreaSize const& size, base::Date today);

// A new entry is the present figure unless the one there was counted on a later day; then it only joins the history.
[[nodiscard]] bool supersedes(Figure const& entered, Figure const& present);

} // namespace figures::rules
