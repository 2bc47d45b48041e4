// The store: SQLite embedded, or PostgreSQL, behind one small interface.
//
// Reading: any thread, each call in a snapshot of its own connection from a bounded pool.
// Writing: one writer for the process. Requests that wait together share one transaction and one flush (group commit); each
// runs in its own savepoint, so a refused one leaves nothing and spoils nobody. An acknowledged write is on the disk:
// SQLite runs with WAL and synchronous=FULL, PostgreSQL with synchronous_commit=on. Because there is one writer on both
// engines, what is decided inside a write (a sum, a uniqueness check, the audit chain) cannot be overtaken by another.
#pragma once

#include "platform/storage/sql.hpp"

#include <cstddef>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace storage {

enum class Engine { Sqlite, Postgres };

// What the database refused. `constraint` is the name of the constraint or unique index as the migration wrote it on both
// engines (SQLite tells columns for UNIQUE: the driver maps them to the index name by its catalogue). An unnamed key is called
// as PostgreSQL does ("people_pkey", "people_a_b_key"); NotNull tells "table.column"; foreign keys have no name on either.
//
// After a Fault nothing more runs in that write, and the write is refused even if the Fault was caught: decide before, by
// asking, or by ON CONFLICT. DiskFull, Io and Corrupt take the other writes of the group with them (they left nothing either).
class Fault : public std::runtime_error {
public:
    enum class Kind { Unique, ForeignKey, NotNull, Check, Busy, DiskFull, Io, Corrupt, Other };
    Fault(Kind kind, std::string constraint, std::string const& message)
        : std::runtime_error(message), kind_(kind), constraint_(std::move(constraint))
    {
    }
    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] std::string const& constraint() const { return constraint_; }

private:
    Kind kind_;
    std::string constraint_;
};

// A place where statements run: the snapshot of a read, or a write transaction.
class Reader {
public:
    virtual ~Reader() = default;

    // Calls `each` for every row.
    template <class F, class... A>
    void each(Sql const& sql, F&& f, A const&... arguments)
    {
        Value const values[] = {to_value(arguments)..., nullptr};
        run(sql, std::span(values, sizeof...(A)), [&](Row const& row) { f(row); });
    }
    // The same with values put together at run time: for many keys in one statement.
    void each_values(Sql const& sql, std::function<void(Row const&)> const& each, std::span<Value const> values)
    {
        run(sql, values, each);
    }
    // All rows, mapped.
    template <class Map, class... A>
    [[nodiscard]] auto all(Sql const& sql, Map&& map, A const&... arguments)
    {
        std::vector<std::decay_t<decltype(map(std::declval<Row const&>()))>> rows;
        each(sql, [&](Row const& row) { rows.push_back(map(row)); }, arguments...);
        return rows;
    }
    // The first row, mapped; absent when there is none.
    template <class Map, class... A>
    [[nodiscard]] auto one(Sql const& sql, Map&& map, A const&... arguments)
    {
        std::optional<std::decay_t<decltype(map(std::declval<Row const&>()))>> found;
        each(
            sql,
            [&](Row const& row) {
                if (!found)
                    found.emplace(map(row));
            },
            arguments...);
        return found;
    }
    // The first column of the first row.
    template <class T, class... A>
    [[nodiscard]] std::optional<T> value(Sql const& sql, A const&... arguments)
    {
        return one(sql, [](Row const& row) { return row.get<T>(0); }, arguments...);
    }

    // Inside a write: runs what was put off to the end of the group (Writer::execute_at_end) now, because it will be read.
    virtual void settle() {}

    [[nodiscard]] virtual Engine engine() const = 0;

protected:
    // Returns the number of rows changed (for a write) or answered.
    virtual std::int64_t run(Sql const& sql, std::span<Value const> values, std::function<void(Row const&)> const& each) = 0;
};

class Writer : public Reader {
public:
    // Returns the number of rows changed.
    template <class... A>
    std::int64_t execute(Sql const& sql, A const&... arguments)
    {
        Value const values[] = {to_value(arguments)..., nullptr};
        return run(sql, std::span(values, sizeof...(A)), [](Row const&) {});
    }
    // The same once for all jobs of the group, just before their commit, if this job is kept: in the order of `place`, and in the
    // order of asking where that is equal. For what costs less together and in order: SQLite writes out its search tables
    // whenever a savepoint ends or a row comes before the last one. Whoever reads what may have been put off calls settle()
    // first. It must not be refusable: its Fault would take the whole group.
    template <class... A>
    void execute_at_end(std::int64_t place, Sql const& sql, A const&... arguments)
    {
        static_assert(!(std::is_same_v<A, Bytes> || ...), "bytes are borrowed, and would be gone by then");
        put_off(place, sql, {to_value(arguments)...});
    }
    // The same as execute() with values put together at run time: many rows of a bulk load in one statement.
    std::int64_t execute_values(Sql const& sql, std::span<Value const> values)
    {
        return run(sql, values, [](Row const&) {});
    }

protected:
    virtual void put_off(std::int64_t place, Sql const& sql, std::vector<Value> values) = 0;
};

// A migration, embedded in the binary. `number` is unique in the project; `sqlite` and `postgres` are the same text unless
// the dialects forbid it.
struct Migration {
    int number = 0;
    std::string_view name; // "0510_agreements_create"
    std::string_view sqlite;
    std::string_view postgres;
};

// A migration file as it is embedded: "0510_agreements_create.sql", or the pair "0510_x.sqlite.sql" and "0510_x.postgres.sql".
struct MigrationFile {
    std::string_view name;
    std::string_view content;
};
// Paired and in the order of their numbers. Throws std::logic_error for two of one number, half a pair, or a strange name.
[[nodiscard]] std::vector<Migration> ordered_migrations(std::span<MigrationFile const> files);
// The same for anything with `name` and `content`: from_files(embedded_migrations::files()).
template <class File>
[[nodiscard]] std::vector<Migration> from_files(std::span<File> files)
{
    std::vector<MigrationFile> plain;
    for (auto const& file : files)
        plain.push_back({file.name, file.content});
    return ordered_migrations(plain);
}

struct Options {
    // SQLite: the database file. PostgreSQL: a libpq connection string ("postgresql://…" or "host=… dbname=…").
    std::string location;
    Engine engine = Engine::Sqlite;
    std::size_t readers = 4;          // connections for reading
    std::size_t cache_kib = 4 * 1024; // page cache of a SQLite reader; the writer has twice as much
};

using ReadJob = std::function<void(Reader&)>;
using WriteJob = std::function<void(Writer&)>;
// Called once, after the commit (nullptr) or with what went wrong; on the writer's thread: hand over, do not work.
using Done = std::function<void(std::exception_ptr)>;

// How soon readers must see a write.
enum class Seen {
    AtOnce, // every read that begins after its answer sees it
    Soon    // reads that are content with Snapshot::Shared may see it a tenth of a second later
};
// What a read wants to see.
enum class Snapshot {
    Newest, // all that was acknowledged before it began
    Shared // all of that but writes that are seen Soon. Costs less while those are written all the time: a SQLite connection that
           // looks at a newer state throws its page cache away.
};

struct WriterCounts {
    std::uint64_t jobs = 0;
    std::uint64_t commits = 0;
};

class Database {
public:
    virtual ~Database() = default;

    // Throws Fault or std::runtime_error with what to do (file not writable, server not reachable, LC_CTYPE 'C').
    [[nodiscard]] static std::unique_ptr<Database> open(Options const& options);

    [[nodiscard]] virtual Engine engine() const = 0;

    // Runs `job` in a snapshot on this thread, taken at its first statement. Waits for a free connection. A statement that
    // writes is refused there. Throws std::logic_error for a read inside a read: pass the Reader on instead.
    virtual void read(ReadJob const& job, Snapshot wanted = Snapshot::Newest) = 0;
    template <class F>
    [[nodiscard]] auto reading(F&& f)
    {
        std::optional<std::decay_t<decltype(f(std::declval<Reader&>()))>> out;
        read([&](Reader& reader) { out.emplace(f(reader)); });
        return std::move(*out);
    }

    // Queues `job` for the writer; `done` follows when it is durable, or when it failed and left nothing. `done` must not
    // throw. Throws std::logic_error after close().
    virtual void submit(WriteJob job, Done done, Seen seen = Seen::AtOnce) = 0;
    // The same, waiting; rethrows what the job threw. Throws std::logic_error inside a write job.
    void write(WriteJob const& job);

    // A consistent copy while serving. SQLite: a file; PostgreSQL: not offered here (see `backup` for its dump).
    virtual void copy_to(std::filesystem::path const& file) = 0;

    // Waits for queued writes, then stops the writer. No submit afterwards.
    virtual void close() = 0;

    [[nodiscard]] virtual WriterCounts counts() const = 0;
    // Prepares a statement without running it (the test of every statement); returns the plan's text where there is one.
    virtual std::string explain(Sql const& sql) = 0;
    // Runs a script of several statements outside the writer (tests, restore). No parameters.
    virtual void run_script(std::string_view script) = 0;
};

// Forward-only migrations with their hashes; a ledger table `schema_migrations` (number, name, hash, at).
struct MigrationReport {
    std::vector<std::string> applied;
    std::optional<std::filesystem::path> copy; // the copy of a SQLite file made before the first change
};
// Applies what is missing, each in a transaction. Throws Problem `storage.schema_newer` (unknown newer migration) or
// `storage.schema_changed` (the hash of an applied one differs). `now` goes to the ledger.
MigrationReport migrate(Database& database, Options const& options, std::span<Migration const> migrations, base::Timestamp now);
// Names of what is missing; empty when up to date. Throws as above.
[[nodiscard]] std::vector<std::string> pending(Database& database, std::span<Migration const> migrations);

} // namespace storage
