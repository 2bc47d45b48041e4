// The folder a measurement works in.
#pragma once

#include "app/installation.hpp"

#include <string>

namespace bench {

// An installation in `folder`, made anew; with `database` (postgresql://…) the province lies there.
[[nodiscard]] app::Location emptied(std::string const& folder, std::string const& database = {});

} // namespace bench
