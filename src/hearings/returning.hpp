// Whether a result that came back is of the hearing that went out, held as a hearing has to be held. Pure.
//
// The laptop's signature proves only that somebody who holds the package wrote it; what the province fixed is compared with the
// province's own rows.
#pragma once

#include "hearings/hearing.hpp"

namespace hearings {

// The same houses with what the register told of them, the same correction, quorum and demonstration mark; a whole order, and
// nothing missing that a seal asks for.
[[nodiscard]] bool is_held_as_given(Whole const& given, Whole const& came);

} // namespace hearings
