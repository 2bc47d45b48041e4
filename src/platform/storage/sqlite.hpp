// The SQLite driver. Internal to this room.
//
// WAL, synchronous=FULL, foreign keys on, no memory map: resident memory is the page caches, which Options bounds.
#pragma once

#include "platform/storage/connection.hpp"

#include <filesystem>
#include <functional>
#include <memory>

namespace storage::sqlite {

// Opens, and for Use::Write also creates (mode 0600) and turns WAL on.
[[nodiscard]] std::unique_ptr<Connection> connect(Options const& options, Use use);

// Tells after each commit of this connection how many pages the log holds. `connection` must be one of this driver.
void on_commit(Connection& connection, std::function<void(int)> told);

// Copies pages from the log into the file, as far as no reader needs them; never waits. A second thread does this all the
// time, and the writer once after it when the log is long, so that the log can start again from its beginning.
// Failing is harmless: the log still holds everything, and the next pass tries again.
void checkpoint(Connection& connection) noexcept;

// A compact, consistent copy, on the disk when this returns. Refuses an existing file.
void copy_to(Connection& connection, std::filesystem::path const& file);

} // namespace storage::sqlite
