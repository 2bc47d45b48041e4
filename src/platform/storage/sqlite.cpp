// The SQLite driver: one connection, its transactions and its statements.
#include "platform/storage/sqlite.hpp"

#include "platform/storage/sqlite_handles.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>

namespace storage::sqlite {

namespace {

constexpr int kBusyMilliseconds = 10'000;
// After a long reader the log may be large; it is cut to this when it starts again.
constexpr int kLogKeptBytes = 32 * 1024 * 1024;

constexpr Sql kBeginRead{"storage.begin_read", "BEGIN"};
constexpr Sql kBeginWrite{"storage.begin_write", "BEGIN IMMEDIATE"};
constexpr Sql kCommit{"storage.commit", "COMMIT"};
constexpr Sql kRollback{"storage.rollback", "ROLLBACK"};
constexpr Sql kBeginJob{"storage.begin_job", "SAVEPOINT job"};
constexpr Sql kKeepJob{"storage.keep_job", "RELEASE job"};
constexpr Sql kUndoJob{"storage.undo_job", "ROLLBACK TO job"};

class SqliteRow final : public Row {
public:
    SqliteRow(sqlite3_stmt* statement, Sql const& sql) : statement_(statement), sql_(sql) {}

    [[nodiscard]] bool is_null(int column) const override { return type(column) == SQLITE_NULL; }

    [[nodiscard]] std::int64_t integer(int column) const override
    {
        if (type(column) != SQLITE_INTEGER)
            wrong(column, "an integer");
        return sqlite3_column_int64(statement_, column);
    }

    [[nodiscard]] double real(int column) const override
    {
        auto const found = type(column);
        if (found != SQLITE_FLOAT && found != SQLITE_INTEGER)
            wrong(column, "a number");
        return sqlite3_column_double(statement_, column);
    }

    [[nodiscard]] std::string_view text(int column) const override
    {
        if (is_null(column))
            return "";
        auto const* start = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
        return std::string_view(start, std::size_t(sqlite3_column_bytes(statement_, column)));
    }

    [[nodiscard]] Bytes bytes(int column) const override
    {
        if (is_null(column))
            return {};
        auto const* start = static_cast<std::uint8_t const*>(sqlite3_column_blob(statement_, column));
        return Bytes(start, start + sqlite3_column_bytes(statement_, column));
    }

private:
    [[nodiscard]] int type(int column) const
    {
        if (column < 0 || column >= sqlite3_data_count(statement_))
            throw std::logic_error(std::string(sql_.name) + ": no column " + std::to_string(column));
        return sqlite3_column_type(statement_, column);
    }
    [[noreturn]] void wrong(int column, char const* wanted) const
    {
        throw std::runtime_error(std::string(sql_.name) + ": column " + std::to_string(column) + " is not " + wanted);
    }

    sqlite3_stmt* statement_;
    Sql const& sql_;
};

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(Handle db) : db_(std::move(db)) {}

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] sqlite3* db() const { return db_.get(); }

    void begin_read() override { control(kBeginRead); }
    void end_read() noexcept override { rollback(); }

    void begin_write() override
    {
        control(kBeginWrite);
        writing_ = true;
        refused_ = false;
    }

    void begin_job() override
    {
        refused_ = false;
        control(kBeginJob);
    }

    void keep_job() override
    {
        refuse_after_fault();
        control(kKeepJob);
    }

    void undo_job() override
    {
        refused_ = false;
        control(kUndoJob);
        control(kKeepJob); // ROLLBACK TO leaves the savepoint itself open
    }

    void commit() override
    {
        control(kCommit);
        writing_ = false;
    }

    void rollback() noexcept override
    {
        writing_ = false;
        refused_ = false;
        if (sqlite3_get_autocommit(db()) == 0)
            sqlite3_exec(db(), "ROLLBACK", nullptr, nullptr, nullptr); // fails only when there is nothing left to undo
    }

    [[nodiscard]] bool group_alive() const override { return writing_ && sqlite3_get_autocommit(db()) == 0; }

    void script(std::string_view text) override
    {
        refuse_after_fault();
        std::string const terminated(text);
        if (int const code = sqlite3_exec(db(), terminated.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
            refuse(fault_of(db(), code, "storage.script"));
    }

    std::string explain(Sql const& sql) override
    {
        (void)prepare(db(), sql.text, sql.name, 0);
        auto const plan = prepare(db(), "EXPLAIN QUERY PLAN " + std::string(sql.text), sql.name, 0);
        std::string text;
        int code = 0;
        while ((code = sqlite3_step(plan.get())) == SQLITE_ROW)
            text += std::string(SqliteRow(plan.get(), sql).text(3)) + "\n";
        check(db(), code, sql.name);
        return text;
    }

    void on_commit(std::function<void(int)> told)
    {
        told_ = std::move(told);
        sqlite3_wal_hook(
            db(),
            [](void* self, sqlite3*, char const*, int pages) {
                static_cast<SqliteConnection*>(self)->told_(pages);
                return SQLITE_OK;
            },
            this);
    }

protected:
    std::int64_t run(Sql const& sql, std::span<Value const> values, std::function<void(Row const&)> const& each) override
    {
        refuse_after_fault();
        try {
            auto const lease = statements_.lease(db(), sql);
            bind(db(), lease.get(), sql, values);
            return step(lease.get(), sql, each);
        } catch (Fault const& fault) {
            refuse(fault);
        }
    }

private:
    std::int64_t step(sqlite3_stmt* statement, Sql const& sql, std::function<void(Row const&)> const& each)
    {
        std::int64_t rows = 0;
        int code = 0;
        for (; (code = sqlite3_step(statement)) == SQLITE_ROW; ++rows)
            each(SqliteRow(statement, sql));
        check(db(), code, sql.name);
        bool const counts_changes = sqlite3_column_count(statement) == 0 && sqlite3_stmt_readonly(statement) == 0;
        return counts_changes ? sqlite3_changes64(db()) : rows;
    }

    void control(Sql const& sql)
    {
        auto const lease = statements_.lease(db(), sql);
        check(db(), sqlite3_step(lease.get()), sql.name);
    }

    // Outside its transaction a statement would be kept at once, whatever becomes of the job.
    void refuse_after_fault() const
    {
        if (refused_)
            throw Fault(Fault::Kind::Other, "", "a statement of this job was refused; nothing more runs in it");
        if (writing_ && sqlite3_get_autocommit(db()) != 0)
            throw Fault(Fault::Kind::Io, "", "the transaction was given up by the engine");
    }

    [[noreturn]] void refuse(Fault const& fault)
    {
        refused_ = writing_;
        throw Fault(fault);
    }

    Handle db_;
    StatementCache statements_; // destroyed before the connection
    std::function<void(int)> told_;
    bool writing_ = false;
    bool refused_ = false;
};

// Personal data: the file is the owner's alone. SQLite gives its log the same rights.
void create_private(std::string const& path)
{
    int const file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        throw Fault(Fault::Kind::Io, "", "cannot open the database file " + path + ": " + std::strerror(errno));
    ::close(file);
}

Handle open_handle(std::string const& path)
{
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

SqliteConnection& ours(Connection& connection)
{
    return dynamic_cast<SqliteConnection&>(connection);
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

std::unique_ptr<Connection> connect(Options const& options, Use use)
{
    if (use == Use::Write)
        create_private(options.location);
    auto db = open_handle(options.location);
    configure(db.get(), options, use);
    return std::make_unique<SqliteConnection>(std::move(db));
}

void on_commit(Connection& connection, std::function<void(int)> told)
{
    ours(connection).on_commit(std::move(told));
}

void checkpoint(Connection& connection) noexcept
{
    sqlite3_wal_checkpoint_v2(ours(connection).db(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void copy_to(Connection& connection, std::filesystem::path const& file)
{
    if (std::filesystem::exists(file))
        throw Fault(Fault::Kind::Io, "", "refusing to overwrite " + file.string());
    auto part = file;
    part += ".part";
    std::filesystem::remove(part);
    create_private(part.string()); // VACUUM INTO accepts an empty file, and keeps its rights
    auto* const db = ours(connection).db();
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
