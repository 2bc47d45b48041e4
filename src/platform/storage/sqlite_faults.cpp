// SQLite's error codes and messages as Faults, with the same kinds and constraint names as on PostgreSQL.
#include "platform/storage/sqlite_handles.hpp"

#include <algorithm>
#include <cerrno>

namespace storage::sqlite {

namespace {

using Kind = Fault::Kind;

bool out_of_room(sqlite3* db)
{
    int const system = sqlite3_system_errno(db);
    return system == ENOSPC || system == EDQUOT;
}

Kind kind_of_constraint(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Kind::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Kind::ForeignKey;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Kind::NotNull;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_TRIGGER: // RAISE(ABORT, 'name')
        return Kind::Check;
    default:
        return Kind::Other;
    }
}

Kind kind_of(sqlite3* db, int code)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return kind_of_constraint(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return out_of_room(db) ? Kind::DiskFull : Kind::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::Corrupt;
    default:
        return Kind::Other;
    }
}

// "UNIQUE constraint failed: people.a, people.b" -> "people.a, people.b"
std::string after_colon(std::string const& message)
{
    auto const colon = message.find(": ");
    return colon == std::string::npos ? std::string() : message.substr(colon + 2);
}

bool is_identifier(std::string const& text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

// `places` is "table.a, table.b", or "index 'name'" for an index over expressions.
std::string name_of_unique(sqlite3* db, std::string const& places)
{
    constexpr std::string_view kIndex = "index '";
    if (places.starts_with(kIndex) && places.ends_with("'"))
        return places.substr(kIndex.size(), places.size() - kIndex.size() - 1);
    std::string table;
    std::vector<std::string> columns;
    for (std::size_t at = 0; at < places.size();) {
        auto const end = std::min(places.find(", ", at), places.size());
        auto const dot = places.find('.', at);
        if (dot >= end)
            return {};
        table = places.substr(at, dot - at);
        columns.push_back(places.substr(dot + 1, end - dot - 1));
        at = end + 2;
    }
    return unique_name(db, table, columns);
}

std::string constraint_of(sqlite3* db, Kind kind, std::string const& message)
{
    switch (kind) {
    case Kind::Unique:
        return name_of_unique(db, after_colon(message));
    case Kind::Check: {
        auto name = is_identifier(message) ? message : after_colon(message); // a trigger's, or a constraint's
        return is_identifier(name) ? name : std::string();                   // an unnamed check tells its expression
    }
    case Kind::NotNull:
        return after_colon(message); // "table.column"
    case Kind::ForeignKey:
    case Kind::Busy:
    case Kind::DiskFull:
    case Kind::Io:
    case Kind::Corrupt:
    case Kind::Other:
        break;
    }
    return {};
}

} // namespace

Fault fault_of(sqlite3* db, int code, std::string_view what)
{
    std::string const message = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    auto const kind = db ? kind_of(db, sqlite3_extended_errcode(db)) : Kind::Other;
    return Fault(kind, constraint_of(db, kind, message), std::string(what) + ": " + message);
}

void check(sqlite3* db, int code, std::string_view what)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw fault_of(db, code, what);
}

} // namespace storage::sqlite
