// Proving the seal of a hearing, and what everybody may know of it.
#pragma once

#include "hearings/records.hpp"

#include <string>

namespace auth {
class Vault;
}

namespace hearings {

// Throws Problem `hearings.seal_unknown`.
[[nodiscard]] SealView public_seal(storage::Reader&, auth::Vault const&, std::string const& typed_code);

} // namespace hearings
