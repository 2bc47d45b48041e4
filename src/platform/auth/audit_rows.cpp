// All SQL of the audit, and the text that is hashed.
#include "platform/auth/audit_rows.hpp"

#include "platform/auth/vault.hpp"
#include "platform/storage/many_rows.hpp"

#include <array>

namespace auth {

namespace {

using storage::Sql;

constexpr std::size_t kColumns = 13;
constexpr std::size_t kRowsAtOnce = 32;

constexpr Sql kReadHead{"auth.audit_read_head", R"(
SELECT number, hash, seal
FROM audit_head
WHERE id = 1)"};

constexpr Sql kMoveHead{"auth.audit_move_head", R"(
UPDATE audit_head
SET number = ?1, hash = ?2, seal = ?3
WHERE id = 1)"};

constexpr Sql kInsertEntry{"auth.audit_insert", R"(
INSERT INTO audit_entries (number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading,
    changes, note, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))"};

std::string const kManyText = storage::many_rows(R"(
INSERT INTO audit_entries (number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading,
    changes, note, hash)
VALUES )",
                                                 kColumns, kRowsAtOnce);
Sql const kInsertEntries{"auth.audit_insert_many", kManyText};

constexpr Sql kChangesOf{"auth.audit_changes_of", R"(
SELECT number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading, changes, note, hash
FROM audit_entries
WHERE subject_kind = ?1 AND subject_id = ?2 AND reading = 0
ORDER BY number DESC
LIMIT ?3)"};

constexpr Sql kEntriesOf{"auth.audit_entries_of", R"(
SELECT number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading, changes, note, hash
FROM audit_entries
WHERE subject_kind = ?1 AND subject_id = ?2 AND number < ?3
ORDER BY number DESC
LIMIT ?4)"};

constexpr Sql kBetween{"auth.audit_between", R"(
SELECT number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading, changes, note, hash
FROM audit_entries
WHERE number >= ?1 AND number < ?2
ORDER BY number DESC)"};

constexpr Sql kFollowing{"auth.audit_following", R"(
SELECT number, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, reading, changes, note, hash
FROM audit_entries
WHERE number > ?1
ORDER BY number
LIMIT ?2)"};

std::array<storage::Value, kColumns> cells_of(StoredEntry const& row)
{
    using storage::to_value;
    return {to_value(row.number),     to_value(row.at),      to_value(row.actor_id),     to_value(row.actor_name),
            to_value(row.request_id), to_value(row.action),  to_value(row.subject_kind), to_value(row.subject_id),
            to_value(row.area),       to_value(row.reading), to_value(row.changes),      to_value(row.note),
            to_value(row.hash)};
}

StoredEntry entry_from(storage::Row const& row)
{
    StoredEntry entry;
    entry.number = row.integer(0);
    entry.at = row.text(1);
    entry.actor_id = row.text(2);
    entry.actor_name = row.text(3);
    entry.request_id = row.text(4);
    entry.action = row.text(5);
    entry.subject_kind = row.text(6);
    entry.subject_id = row.text(7);
    entry.area = row.text(8);
    entry.reading = row.get<bool>(9);
    entry.changes = row.text(10);
    entry.note = row.text(11);
    entry.hash = row.bytes(12);
    return entry;
}

} // namespace

storage::Bytes hash_of(StoredEntry const& row, std::string_view previous)
{
    std::string text;
    text.reserve(256 + row.changes.size() + row.note.size());
    auto const put = [&](std::string_view part) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
        text += '\n';
    };
    put(previous);
    put(std::to_string(row.number));
    put(row.at);
    put(row.actor_id);
    put(row.actor_name);
    put(row.request_id);
    put(row.action);
    put(row.subject_kind);
    put(row.subject_id);
    put(row.area);
    put(row.reading ? "1" : "0");
    put(row.changes);
    put(row.note);
    return blake2b(text);
}

std::string seal_of(Head const& head, Vault const& vault)
{
    return vault.lookup_hash("audit_head", std::to_string(head.number) + ":" + head.hash);
}

std::optional<Head> read_head(storage::Reader& reader)
{
    return reader.one(kReadHead, [](storage::Row const& row) {
        return Head{row.integer(0), std::string(row.text(1)), std::string(row.text(2))};
    });
}

void move_head(storage::Writer& tx, Head const& head)
{
    tx.execute(kMoveHead, head.number, head.hash, head.seal);
}

void insert_entries(storage::Writer& tx, std::span<StoredEntry const> rows)
{
    for (; rows.size() >= kRowsAtOnce; rows = rows.subspan(kRowsAtOnce)) {
        std::vector<storage::Value> values;
        values.reserve(kColumns * kRowsAtOnce);
        for (auto const& row : rows.first(kRowsAtOnce))
            for (auto& value : cells_of(row))
                values.push_back(std::move(value));
        tx.execute_values(kInsertEntries, values);
    }
    for (auto const& row : rows)
        tx.execute_values(kInsertEntry, cells_of(row));
}

std::vector<StoredEntry> changes_of(storage::Reader& reader, Subject const& about, std::size_t limit)
{
    return reader.all(kChangesOf, entry_from, about.kind, about.id, limit);
}

std::vector<StoredEntry> entries_of(storage::Reader& reader, Subject const& about, std::int64_t before, std::size_t limit)
{
    return reader.all(kEntriesOf, entry_from, about.kind, about.id, before, limit);
}

void each_between(storage::Reader& reader, std::int64_t lower, std::int64_t upper,
                  std::function<void(StoredEntry const&)> const& each)
{
    reader.each(kBetween, [&](storage::Row const& row) { each(entry_from(row)); }, lower, upper);
}

std::vector<StoredEntry> following(storage::Reader& reader, std::int64_t after, std::size_t limit)
{
    return reader.all(kFollowing, entry_from, after, limit);
}

std::span<storage::Sql const> audit_statements()
{
    static Sql const all[] = {kReadHead, kMoveHead, kInsertEntry, kInsertEntries, kChangesOf, kEntriesOf, kBetween, kFollowing};
    return all;
}

} // namespace auth
