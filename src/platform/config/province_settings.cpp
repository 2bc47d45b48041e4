// The table `settings`.
#include "platform/config/province_settings.hpp"

namespace config {

namespace {

constexpr storage::Sql kFind{"config.find", R"(
    SELECT value
    FROM settings
    WHERE key = ?1
    ORDER BY key)"};
constexpr storage::Sql kSet{"config.set", R"(
    INSERT INTO settings (key, value)
    VALUES (?1, ?2)
    ON CONFLICT (key) DO UPDATE
    SET value = excluded.value)"};
} // namespace

std::optional<std::string> province_setting(storage::Reader& db, std::string_view key)
{
    return db.value<std::string>(kFind, key);
}

void set_province_setting(storage::Writer& db, std::string_view key, std::string_view value)
{
    db.execute(kSet, key, value);
}

std::span<storage::Sql const> statements()
{
    static constexpr storage::Sql all[] = {kFind, kSet};
    return all;
}

} // namespace config
