// The SQLite driver: one connection, its transactions and its statements.
#include "platform/storage/sqlite.hpp"

#include "platform/storage/sqlite_handles.hpp"

#include <string>
#include <utility>

namespace storage::sqlite {

namespace {

constexpr Sql kBeginRead{"storage.begin_read", "BEGIN"};
constexpr Sql kBeginWrite{"storage.begin_write", "BEGIN IMMEDIATE"};
constexpr Sql kCommit{"storage.commit", "COMMIT"};
constexpr Sql kRollback{"storage.rollback", "ROLLBACK"};
constexpr Sql kBeginJob{"storage.begin_job", "SAVEPOINT job"};
constexpr Sql kKeepJob{"storage.keep_job", "RELEASE job"};
constexpr Sql kUndoJob{"storage.undo_job", "ROLLBACK TO job"};

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(Handle db) : db_(std::move(db)) {}

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] sqlite3* db() const { return db_.get(); }

    void begin_read() override { control(kBeginRead); }
    void end_read() noexcept override
    {
        try {
            control(kRollback); // kept prepared, unlike the one of `rollback`
        } catch (...) {
            rollback();
        }
    }

    void begin_write() override
    {
        control(kBeginWrite);
        writing_ = true;
        refused_ = false;
    }

    void begin_job(Savepoint savepoint) override
    {
        refused_ = false;
        savepoint_ = savepoint;
        if (savepoint_ == Savepoint::Yes)
            control(kBeginJob);
    }

    void keep_job() override
    {
        refuse_after_fault();
        if (savepoint_ == Savepoint::Yes)
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
    Savepoint savepoint_ = Savepoint::Yes; // of the running job
};

SqliteConnection& ours(Connection& connection)
{
    return dynamic_cast<SqliteConnection&>(connection);
}

} // namespace

std::unique_ptr<Connection> connect(Options const& options, Use use)
{
    return std::make_unique<SqliteConnection>(open_file(options, use));
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
    copy_file(ours(connection).db(), file);
}

} // namespace storage::sqlite
