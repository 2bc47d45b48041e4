// A whole province in one file, and back: the store as it was at one instant, all pictures, and a manifest with the SHA-256 of
// each.
//
// The file is a gzip-compressed tar, so that it can be opened without One Home. Keys are left out unless a passphrase is given;
// then they go in encrypted (Argon2id, XChaCha20-Poly1305). Without the keys a restored province runs, but citizen numbers stay
// unreadable until the keys folder is put back.
#pragma once

#include "base/dates.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace app {

struct BackupReport {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0; // before compression
    bool with_keys = false;
    std::string sha256; // of the backup file itself
};

using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

// May run while another process serves the province. Writes beside `target` and renames at the end: there is a whole file or
// none. Throws Problem `backup.target_exists`, `backup.failed`.
BackupReport back_up(storage::Database& database, storage::Options const& options, std::filesystem::path const& data_folder,
                     std::filesystem::path const& target, std::optional<std::string> const& passphrase, base::Timestamp now,
                     Progress const& progress);

// Restores into an empty or missing folder (and, for PostgreSQL, an empty database). Everything is checked against the manifest
// before the folder gets its name. Throws Problem `restore.target_not_empty`, `restore.damaged`, `restore.wrong_passphrase`.
BackupReport restore(std::filesystem::path const& backup, std::filesystem::path const& data_folder,
                     storage::Options const& options, std::optional<std::string> const& passphrase, Progress const& progress);

} // namespace app
