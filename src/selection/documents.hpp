// The frozen text of a ranking as it is kept: encrypted for that ranking alone.
#pragma once

#include "selection/canonical.hpp"
#include "selection/store.hpp"

#include <string>

namespace selection {

[[nodiscard]] storage::Bytes sealed(auth::Vault const&, RankingId, std::string const& text);
// Throws std::runtime_error when the keys are others or a bit of it is.
[[nodiscard]] std::string opened(auth::Vault const&, store::RankingRecord const&);

} // namespace selection
