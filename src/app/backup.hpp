// A whole province in one file, and back: the store as it was at one instant, all pictures, the settings, and a manifest with the
// SHA-256 of each.
//
// The file is a gzip-compressed tar, so that it can be opened without One Home: store/onehome.db or store/onehome.dump
// (PostgreSQL's custom format), files/…, onehome.toml, keys.sealed, and manifest.json at the end. Keys are left out unless a
// passphrase is given; then they go in encrypted (Argon2id, XChaCha20-Poly1305). The address of a PostgreSQL database, which may
// hold a password, stays out too. A province restored without its keys does not start until the folder keys/ is put back.
#pragma once

#include "base/dates.hpp"
#include "base/problem.hpp"
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
    bool keys_left_sealed = false; // restore: they are in the backup, but no passphrase was given
    std::string sha256;            // of the backup file itself
};

using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

// The names inside the archive.
namespace backup_names {
inline constexpr std::string_view kManifest = "manifest.json";
inline constexpr std::string_view kSqlite = "store/onehome.db";
inline constexpr std::string_view kPostgres = "store/onehome.dump";
inline constexpr std::string_view kKeys = "keys.sealed";
inline constexpr std::string_view kSettings = "onehome.toml";
inline constexpr int kFormat = 1;
} // namespace backup_names

// May run while another process serves the province. Writes beside `target` and renames at the end: there is a whole file or
// none. Throws Problem `backup.target_exists`, `backup.short_passphrase` (fewer than ten characters), `backup.failed`.
BackupReport back_up(storage::Database& database, storage::Options const& options, std::filesystem::path const& data_folder,
                     std::filesystem::path const& target, std::optional<std::string> const& passphrase, base::Timestamp now,
                     Progress const& progress);

// Restores into an empty or missing folder (and, for PostgreSQL, an empty database). Everything is checked against the manifest
// before the folder gets its name; whatever goes wrong, nothing is left. Throws Problem `restore.no_file`,
// `restore.target_not_empty`, `restore.damaged`, `restore.newer_format`, `restore.other_engine`, `restore.wrong_passphrase`,
// `restore.failed` (disk full, no rights, server not reachable).
BackupReport restore(std::filesystem::path const& backup, std::filesystem::path const& data_folder,
                     storage::Options const& options, std::optional<std::string> const& passphrase, Progress const& progress);

} // namespace app
