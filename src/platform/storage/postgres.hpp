// The PostgreSQL driver. Internal to this room.
//
// Values travel with the type of their C++ side (BIGINT, DOUBLE PRECISION, TEXT, BYTEA), in binary. Write transactions are
// READ COMMITTED behind one advisory lock for the database, so that the writers of two processes take turns.
#pragma once

#include "platform/storage/connection.hpp"

#include <memory>

namespace storage::postgres {

// Throws Fault, or std::runtime_error for a database that would lose Thai text (LC_CTYPE 'C', encoding other than UTF8).
[[nodiscard]] std::unique_ptr<Connection> connect(Options const& options, Use use);

} // namespace storage::postgres
