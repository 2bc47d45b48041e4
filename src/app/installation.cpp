// Opening a province: folder, settings, keys, store, schema, clock.
#include "app/installation.hpp"

#include "app/wiring.hpp"
#include "base/problem.hpp"
#include "places/places.hpp"
#include "platform/auth/audit.hpp"
#include "platform/config/province_settings.hpp"

#include <unistd.h>

extern char** environ;

namespace app {

namespace fs = std::filesystem;

namespace {

fs::path with_folder(fs::path const& data)
{
    bool const is_new = fs::create_directories(data);
    if (is_new)
        fs::permissions(data, fs::perms::owner_all);
    return data;
}

std::optional<base::Date> pinned_day(storage::Database& database)
{
    auto const day = database.reading([](storage::Reader& db) { return config::province_setting(db, config::kDemoToday); });
    return day ? base::Date::parse_iso(*day) : std::nullopt;
}

} // namespace

config::Settings settings_of(Location const& location)
{
    config::Settings settings;
    if (auto const file = location.data / "onehome.toml"; fs::exists(file))
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
    : data_(with_folder(location.data)), settings_(settings_of(location)), options_(storage_options(settings_, data_)),
      vault_(auth::Vault::open(data_)), files_(data_), database_(storage::Database::open(options_))
{
    prepare_schema(schema);
    database_->read([&](storage::Reader& db) { auth::require_same_keys(db, *vault_); });
    clock_ = std::make_unique<api::SystemClock>(pinned_day(*database_));
}

Installation::Installation(Location const& location, std::unique_ptr<auth::Vault> vault)
    : data_(with_folder(location.data)), settings_(settings_of(location)), options_(storage_options(settings_, data_)),
      vault_(std::move(vault)), files_(data_), database_(storage::Database::open(options_))
{
    vault_->save(data_);
    prepare_schema(Schema::Migrate);
    clock_ = std::make_unique<api::SystemClock>(pinned_day(*database_));
}

void Installation::prepare_schema(Schema schema)
{
    auto const migrations = all_migrations();
    auto const missing = storage::pending(*database_, migrations);
    if (missing.empty())
        return;
    if (schema == Schema::MustBeCurrent)
        throw base::Problem(409, "app.not_migrated",
                            {"ฐานข้อมูลนี้เป็นรุ่นเก่ากว่าโปรแกรม (" + std::to_string(missing.size()) + " ขั้น)",
                             "This database is older than the program (" + std::to_string(missing.size()) + " steps)"},
                            {"รัน onehome migrate --data " + data_.string() + " ระบบจะสำเนาไฟล์เดิมไว้ก่อน",
                             "Run onehome migrate --data " + data_.string() + "; the old file is copied first."});
    migrated_ = storage::migrate(*database_, options_, migrations, api::SystemClock().wall());
}

} // namespace app
