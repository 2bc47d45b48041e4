// What a person can mend about the database's schema.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace storage::problems {

[[nodiscard]] base::Problem schema_newer(std::string const& migration);
[[nodiscard]] base::Problem schema_changed(std::string const& migration);

} // namespace storage::problems
