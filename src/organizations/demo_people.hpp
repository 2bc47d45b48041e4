// Made-up office holders for the demonstration. Nobody real is meant.
#pragma once

#include "organizations/records.hpp"

#include <cstddef>
#include <string>

namespace organizations::demo {

// The `number`-th made-up person, the same in every run; no two of the first thousand have one name.
[[nodiscard]] RepresentativeForm person(std::size_t number, std::string position);

} // namespace organizations::demo
