// Opening a province: folder, settings, keys, store, schema, clock.
#include "app/installation.hpp"

#include "app/problems.hpp"
#include "app/wiring.hpp"
#include "platform/auth/audit.hpp"
#include "platform/config/province_settings.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <system_error>
#include <unistd.h>

extern char** environ;

namespace app {

namespace fs = std::filesystem;

namespace {

fs::path with_folder(fs::path const& data)
{
    make_data_folder(data);
    return data;
}

// Asks for a file of the data folder; one that must not even be looked into is told as such.
bool is_there(fs::path const& data, fs::path const& file)
{
    try {
        return fs::exists(file);
    } catch (fs::filesystem_error const& fault) {
        throw problems::folder_unusable(data, fault.code().message());
    }
}

// A province that should be there: nothing is made in a mistyped folder.
fs::path existing_folder(fs::path const& data)
{
    if (!is_there(data, data))
        throw problems::no_province(data);
    return data;
}

files::FileStore file_store(fs::path const& data)
{
    try {
        return files::FileStore(data);
    } catch (fs::filesystem_error const& fault) {
        throw problems::folder_unusable(data, fault.code().message());
    }
}

std::unique_ptr<storage::Database> open_database(storage::Options const& options)
{
    try {
        return storage::Database::open(options);
    } catch (std::runtime_error const& fault) {
        throw problems::database_unusable(options.engine, fault.what());
    }
}

std::unique_ptr<auth::Vault> open_keys(fs::path const& data, storage::Database& database)
{
    if (!fs::exists(data / "keys") && database.reading([](storage::Reader& db) { return auth::has_entries(db); }))
        throw problems::keys_missing(data / "keys");
    try {
        auto vault = auth::Vault::open(data);
        database.read([&](storage::Reader& db) { auth::require_same_keys(db, *vault); });
        return vault;
    } catch (std::system_error const& fault) {
        throw problems::folder_unusable(data, fault.code().message());
    }
}

std::optional<base::Date> pinned_day(storage::Database& database)
{
    auto const day = database.reading([](storage::Reader& db) { return config::province_setting(db, config::kDemoToday); });
    return day ? base::Date::parse_iso(*day) : std::nullopt;
}

} // namespace

bool holds_a_province(fs::path const& data)
{
    return std::ranges::any_of(std::array{"onehome.db", "keys", "files", "derived"},
                               [&](char const* name) { return fs::exists(data / name); });
}

void make_data_folder(fs::path const& data)
{
    try {
        if (fs::create_directories(data))
            fs::permissions(data, fs::perms::owner_all);
    } catch (fs::filesystem_error const& fault) {
        throw problems::folder_unusable(data, fault.code().message());
    }
}

config::Settings settings_of(Location const& location)
{
    config::Settings settings;
    if (auto const file = location.data / "onehome.toml"; is_there(location.data, file))
        settings.read_file(file);
    std::vector<char const*> variables;
    for (char** variable = environ; *variable; ++variable)
        variables.push_back(*variable);
    settings.read_environment(variables);
    for (auto const& [key, value] : location.overrides)
        settings.set(key, value);
    return settings;
}

storage::Options storage_options(config::Settings const& settings, fs::path const& data)
{
    storage::Options options;
    auto const& database = settings.text("database");
    options.engine = database.empty() ? storage::Engine::Sqlite : storage::Engine::Postgres;
    options.location = database.empty() ? (data / "onehome.db").string() : database;
    options.readers = static_cast<std::size_t>(settings.integer("readers"));
    return options;
}

Installation::Installation(Location const& location, Schema schema)
    : data_(schema == Schema::Migrate ? with_folder(location.data) : existing_folder(location.data)),
      settings_(settings_of(location)), options_(storage_options(settings_, data_)), files_(files_of(schema)),
      database_(open_database(options_))
{
    prepare_schema(schema);
    vault_ = open_keys(data_, *database_);
    clock_ = std::make_unique<api::SystemClock>(pinned_day(*database_));
}

Installation::Installation(Location const& location, std::unique_ptr<auth::Vault> vault)
    : data_(with_folder(location.data)), settings_(settings_of(location)), options_(storage_options(settings_, data_)),
      files_(file_store(data_)), database_(open_database(options_)), vault_(std::move(vault))
{
    vault_->save(data_);
    prepare_schema(Schema::Migrate);
    clock_ = std::make_unique<api::SystemClock>(pinned_day(*database_));
}

files::FileStore Installation::files_of(Schema schema) const
{
    if (schema == Schema::MustBeCurrent && options_.engine == storage::Engine::Sqlite && !is_there(data_, options_.location))
        throw problems::no_province(data_);
    return file_store(data_);
}

void Installation::prepare_schema(Schema schema)
{
    auto const migrations = all_migrations();
    auto const missing = storage::pending(*database_, migrations);
    if (missing.empty())
        return;
    if (schema == Schema::MustBeCurrent && missing.size() == migrations.size())
        throw problems::no_province(data_);
    if (schema == Schema::MustBeCurrent)
        throw problems::not_migrated(data_, missing.size());
    migrated_ = storage::migrate(*database_, options_, migrations, api::SystemClock().wall());
}

} // namespace app
