// PostgreSQL's own programs, for a dump of a whole database and for loading one.
#pragma once

#include "platform/storage/storage.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace storage {

// "NAME=value" for PostgreSQL's programs: the environment is its owner's alone, while words of a command can be read by everyone
// on the machine. Throws std::runtime_error for a location that is no connection string.
[[nodiscard]] std::vector<std::string> postgres_environment(std::string const& location);

// The whole database as it is at one instant, in PostgreSQL's custom format; others may go on writing. Throws std::runtime_error
// with what pg_dump said.
void dump_postgres(Options const& options, std::filesystem::path const& file);

// Loads a dump into an empty database, whole or not at all. Throws std::runtime_error with what pg_restore said.
void load_postgres(Options const& options, std::filesystem::path const& file);

} // namespace storage
