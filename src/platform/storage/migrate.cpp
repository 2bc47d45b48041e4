// Forward-only migrations and their ledger.
#include "platform/storage/connection.hpp"

#include "platform/storage/problems.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <utility>

namespace storage {

namespace {

constexpr Sql kLedgerOnSqlite{"storage.has_ledger", R"(
SELECT COUNT(*)
FROM sqlite_schema
WHERE type = 'table'
  AND name = 'schema_migrations')"};

constexpr Sql kLedgerOnPostgres{"storage.has_ledger", R"(
SELECT COUNT(*)
FROM pg_tables
WHERE tablename = 'schema_migrations'
  AND schemaname = current_schema())"};

constexpr Sql kLedger{"storage.ledger", R"(
SELECT number, name, hash
FROM schema_migrations
ORDER BY number)"};

constexpr Sql kCreateLedger{"storage.create_ledger", R"(
CREATE TABLE IF NOT EXISTS schema_migrations (
    number INTEGER NOT NULL,
    name   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    at     TEXT NOT NULL,
    CONSTRAINT schema_migrations_pkey PRIMARY KEY (number)
))"};

constexpr Sql kNote{"storage.note_migration", R"(
INSERT INTO schema_migrations (number, name, hash, at)
VALUES (?1, ?2, ?3, ?4))"};

struct Applied {
    int number;
    std::string name;
    std::string hash;
};

std::vector<Applied> ledger(Reader& reader)
{
    auto const& exists = reader.engine() == Engine::Sqlite ? kLedgerOnSqlite : kLedgerOnPostgres;
    if (reader.value<std::int64_t>(exists).value_or(0) == 0)
        return {};
    return reader.all(kLedger,
                      [](Row const& row) { return Applied{row.get<int>(0), row.get<std::string>(1), row.get<std::string>(2)}; });
}

std::string_view text_of(Migration const& migration, Engine engine)
{
    switch (engine) {
    case Engine::Sqlite:
        return migration.sqlite;
    case Engine::Postgres:
        return migration.postgres;
    }
    throw std::logic_error("unknown engine");
}

// SHA-256 in hex.
std::string hash_of(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(text.data()), text.size());
    std::string hex(2 * hash.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back(); // the zero byte that the library adds
    return hex;
}

// What of `migrations` is not in the ledger, in order. Throws when the ledger knows other migrations than we do.
std::vector<Migration> missing(std::vector<Applied> const& applied, std::span<Migration const> migrations, Engine engine)
{
    std::map<int, Migration> known;
    for (auto const& migration : migrations)
        if (!known.emplace(migration.number, migration).second)
            throw std::logic_error("two migrations have the number of " + std::string(migration.name));
    for (auto const& done : applied) {
        auto const found = known.find(done.number);
        if (found == known.end())
            throw problems::schema_newer(done.name);
        if (hash_of(text_of(found->second, engine)) != done.hash)
            throw problems::schema_changed(done.name);
        known.erase(found);
    }
    std::vector<Migration> left;
    for (auto const& [number, migration] : known)
        left.push_back(migration);
    return left;
}

// Another process may have migrated meanwhile, so the ledger is asked again inside the transaction.
void apply(Writer& writer, Migration const& migration, base::Timestamp now)
{
    writer.execute(kCreateLedger);
    auto const applied = ledger(writer);
    if (std::ranges::find(applied, migration.number, &Applied::number) != applied.end())
        return;
    auto const text = text_of(migration, writer.engine());
    dynamic_cast<Connection&>(writer).script(text);
    writer.execute(kNote, migration.number, migration.name, hash_of(text), now);
}

// "onehome.db" -> "onehome.db.before-0510", "….before-0510.2" when that stands already.
std::filesystem::path copy_name(std::filesystem::path const& file, Migration const& first)
{
    auto const plain = file.string() + ".before-" + std::string(first.name.substr(0, 4));
    std::filesystem::path name = plain;
    for (int count = 2; std::filesystem::exists(name); ++count)
        name = plain + "." + std::to_string(count);
    return name;
}

} // namespace

std::vector<std::string> pending(Database& database, std::span<Migration const> migrations)
{
    auto const applied = database.reading([](Reader& reader) { return ledger(reader); });
    std::vector<std::string> names;
    for (auto const& migration : missing(applied, migrations, database.engine()))
        names.emplace_back(migration.name);
    return names;
}

MigrationReport migrate(Database& database, Options const& options, std::span<Migration const> migrations, base::Timestamp now)
{
    auto const applied = database.reading([](Reader& reader) { return ledger(reader); });
    auto const left = missing(applied, migrations, database.engine());
    MigrationReport report;
    if (!left.empty() && !applied.empty() && options.engine == Engine::Sqlite) {
        report.copy = copy_name(options.location, left.front());
        database.copy_to(*report.copy);
    }
    for (auto const& migration : left) {
        database.write([&](Writer& writer) { apply(writer, migration, now); });
        report.applied.emplace_back(migration.name);
    }
    return report;
}

} // namespace storage
