// Proving a seal: the kept text against its hash, its signature and today's rows.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/records.hpp"

#include <string>

namespace auth {
class Vault;
}

namespace agreements {

struct SealProof {
    bool text = false;      // the kept text has the kept hash, and the code is made from it
    bool rows = false;      // today's rows give that text
    bool signature = false; // made by this installation's key
    [[nodiscard]] bool holds() const { return text && rows && signature; }
};
[[nodiscard]] SealProof prove(storage::Reader&, auth::Vault const&, Agreement const&);

// What the public may know of a code as it was typed. Throws Problem `agreements.seal_unknown`.
[[nodiscard]] SealView public_seal(storage::Reader&, auth::Vault const&, std::string const& typed_code);

} // namespace agreements
