// Opening a SQLite file as we want it, and copying it.
#include "platform/storage/sqlite_handles.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

namespace storage::sqlite {

namespace {

constexpr int kBusyMilliseconds = 10'000;
// After a long reader the log may be large; it is cut to this when it starts again.
constexpr int kLogKeptBytes = 32 * 1024 * 1024;

// Personal data: the file is the owner's alone. SQLite gives its log the same rights.
void create_private(std::string const& path)
{
    int const file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        throw Fault(Fault::Kind::Io, "", "cannot open the database file " + path + ": " + std::strerror(errno));
    ::close(file);
}

// SQLite counts its memory under one lock for the whole process, at every piece it takes. Nobody asks for the count. Refused when
// SQLite runs already: harmless.
void without_memory_count()
{
    static int const ignored = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(ignored);
}

Handle open_handle(std::string const& path)
{
    without_memory_count();
    sqlite3* raw = nullptr;
    int const code =
        sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Handle db(raw);
    check(db.get(), code, "cannot open the database file " + path);
    return db;
}

void set(sqlite3* db, std::string const& pragma)
{
    check(db, sqlite3_exec(db, ("PRAGMA " + pragma).c_str(), nullptr, nullptr, nullptr), "PRAGMA " + pragma);
}

void turn_wal_on(sqlite3* db, std::string const& path)
{
    auto const statement = prepare(db, "PRAGMA journal_mode = WAL", "storage.wal", 0);
    check(db, sqlite3_step(statement.get()), "cannot use the database file " + path);
    auto const* mode = reinterpret_cast<char const*>(sqlite3_column_text(statement.get(), 0));
    if (!mode || std::string_view(mode) != "wal")
        throw Fault(Fault::Kind::Io, "", "the disk of " + path + " cannot hold a write-ahead log (a network share?)");
}

std::size_t cache_kib(Options const& options, Use use)
{
    switch (use) {
    case Use::Write:
        return 2 * options.cache_kib;
    case Use::Read:
        return options.cache_kib;
    case Use::Other:
        break;
    }
    return std::min<std::size_t>(options.cache_kib, 512);
}

void configure(sqlite3* db, Options const& options, Use use)
{
    sqlite3_busy_timeout(db, kBusyMilliseconds);
    // "x" is a name, never a text, as on PostgreSQL.
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // One plan for a statement, whatever its values: `LIKE ?1` is otherwise prepared again for each new value (40 us of a
    // search).
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    if (use == Use::Write)
        turn_wal_on(db, options.location);
    set(db, "synchronous = FULL");
    set(db, "foreign_keys = ON");
    set(db, "case_sensitive_like = ON"); // as on PostgreSQL
    set(db, "mmap_size = 0");
    set(db, "cache_size = -" + std::to_string(cache_kib(options, use)));
    set(db, "journal_size_limit = " + std::to_string(kLogKeptBytes));
    set(db, "wal_autocheckpoint = 0"); // checkpoints have their own thread: they cost the writer its latency
    if (use == Use::Read)
        set(db, "query_only = ON");
    // A connection that has read nothing does not know of the log, and its checkpoint would do nothing and report success.
    set(db, "schema_version");
}

void flush(std::filesystem::path const& path)
{
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::fsync(file) != 0) {
        std::string const reason = std::strerror(errno);
        if (file >= 0)
            ::close(file);
        throw Fault(Fault::Kind::Io, "", "cannot flush " + path.string() + ": " + reason);
    }
    ::close(file);
}

} // namespace

Handle open_file(Options const& options, Use use)
{
    if (use == Use::Write)
        create_private(options.location);
    auto db = open_handle(options.location);
    configure(db.get(), options, use);
    return db;
}

void copy_file(sqlite3* db, std::filesystem::path const& file)
{
    if (std::filesystem::exists(file))
        throw Fault(Fault::Kind::Io, "", "refusing to overwrite " + file.string());
    auto part = file;
    part += ".part";
    std::filesystem::remove(part);
    create_private(part.string()); // VACUUM INTO accepts an empty file, and keeps its rights
    auto const statement = prepare(db, "VACUUM INTO ?1", "storage.copy", 0);
    check(db, sqlite3_bind_text(statement.get(), 1, part.c_str(), -1, SQLITE_TRANSIENT), "storage.copy");
    if (int const code = sqlite3_step(statement.get()); code != SQLITE_DONE) {
        auto const fault = fault_of(db, code, "cannot copy the database to " + file.string());
        std::filesystem::remove(part);
        throw Fault(fault);
    }
    flush(part); // VACUUM INTO does not
    std::filesystem::rename(part, file);
    flush(std::filesystem::absolute(file).parent_path());
}

} // namespace storage::sqlite
