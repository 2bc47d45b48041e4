// Every record as JSON lines in a fixed order. Two provinces with the same records give the same bytes, on both engines.
//
// Left out: secrets (password hashes, sessions, encrypted numbers and their keyed hashes), bookkeeping of the store (migrations,
// idempotency keys), and the audit, whose hashes cover encrypted values; it has a proof of its own.
#pragma once

#include "platform/storage/storage.hpp"

#include <iosfwd>

namespace app {

void write_canonical(storage::Reader&, std::ostream&);

} // namespace app
