// One opened installation: its settings, store, keys, files, clock and ids, in the order in which they are made and ended.
#pragma once

#include "platform/api/clock.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/settings.hpp"
#include "platform/files/file_store.hpp"
#include "platform/storage/storage.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace app {

// What every command that works on a province is told.
struct Location {
    std::filesystem::path data;
    std::map<std::string, std::string> overrides; // settings given on the command line
};

// Settings of the data folder, the environment and the command line. The folder need not exist yet.
[[nodiscard]] config::Settings settings_of(Location const&);
[[nodiscard]] storage::Options storage_options(config::Settings const&, std::filesystem::path const& data);

// Whether somebody made a province in it; its settings alone are none.
[[nodiscard]] bool holds_a_province(std::filesystem::path const& data);

// A new one is its owner's alone. Throws Problem `app.folder_unusable`.
void make_data_folder(std::filesystem::path const& data);

class Installation {
public:
    enum class Schema { MustBeCurrent, Migrate };

    // Makes keys for a database in which nothing is written yet; with Migrate also the folder and the database. Throws Problem
    // `app.no_province` (a mistyped folder stays as it is), `app.not_migrated` when migrations are pending and may not run,
    // `app.folder_unusable`, `app.database_unusable`, `keys.missing` or `keys.other` when the database was written with other
    // keys.
    Installation(Location const&, Schema);
    // With keys of one's own, for a new demonstration.
    Installation(Location const&, std::unique_ptr<auth::Vault>);

    [[nodiscard]] config::Settings const& settings() const { return settings_; }
    [[nodiscard]] storage::Options const& options() const { return options_; }
    [[nodiscard]] storage::Database& database() { return *database_; }
    [[nodiscard]] auth::Vault& vault() { return *vault_; }
    [[nodiscard]] files::FileStore& files() { return files_; }
    [[nodiscard]] api::Clock& clock() { return *clock_; }
    [[nodiscard]] api::IdSource& ids() { return ids_; }
    [[nodiscard]] std::filesystem::path const& data() const { return data_; }
    [[nodiscard]] storage::MigrationReport const& migrated() const { return migrated_; }

private:
    [[nodiscard]] files::FileStore files_of(Schema) const;
    void prepare_schema(Schema);

    std::filesystem::path data_;
    config::Settings settings_;
    storage::Options options_;
    files::FileStore files_;
    std::unique_ptr<storage::Database> database_;
    std::unique_ptr<auth::Vault> vault_;
    storage::MigrationReport migrated_;
    std::unique_ptr<api::Clock> clock_;
    api::RandomIds ids_;
};

} // namespace app
