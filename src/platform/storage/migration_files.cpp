// Migration files into migrations: numbers, pairs of dialects, order.
#include "platform/storage/storage.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace storage {

namespace {

[[noreturn]] void refuse(std::string_view file, char const* why)
{
    throw std::logic_error("migration " + std::string(file) + ": " + why);
}

bool cut_end(std::string_view& text, std::string_view end)
{
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

// "0510_agreements_create" -> 510
int number_of(std::string_view name, std::string_view file)
{
    constexpr std::size_t kDigits = 4;
    int number = 0;
    auto const* const end = name.data() + std::min(kDigits, name.size());
    if (std::from_chars(name.data(), end, number).ptr != name.data() + kDigits || name.size() < kDigits + 2 ||
        name[kDigits] != '_')
        refuse(file, "is not named NNNN_room_what.sql");
    return number;
}

void fill(std::string_view& dialect, MigrationFile const& file)
{
    if (dialect.data())
        refuse(file.name, "stands twice");
    dialect = file.content.data() ? file.content : std::string_view("");
}

} // namespace

std::vector<Migration> ordered_migrations(std::span<MigrationFile const> files)
{
    std::map<int, Migration> found;
    for (auto const& file : files) {
        auto name = file.name;
        if (!cut_end(name, ".sql"))
            refuse(file.name, "is not named NNNN_room_what.sql");
        bool const sqlite_only = cut_end(name, ".sqlite");
        bool const postgres_only = !sqlite_only && cut_end(name, ".postgres");
        int const number = number_of(name, file.name);
        auto& migration = found.try_emplace(number, Migration{number, name, {}, {}}).first->second;
        if (migration.name != name)
            refuse(file.name, "has a number that another migration has");
        if (!postgres_only)
            fill(migration.sqlite, file);
        if (!sqlite_only)
            fill(migration.postgres, file);
    }
    std::vector<Migration> ordered;
    for (auto const& [number, migration] : found) {
        if (!migration.sqlite.data() || !migration.postgres.data())
            refuse(migration.name, "is written for one engine only");
        ordered.push_back(migration);
    }
    return ordered;
}

} // namespace storage
