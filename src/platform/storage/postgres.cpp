// The PostgreSQL driver: one connection, its transactions and its statements.
#include "platform/storage/postgres.hpp"

#include "platform/storage/placeholders.hpp"
#include "platform/storage/postgres_session.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <deque>
#include <stdexcept>
#include <thread>
#include <utility>

namespace storage::postgres {

namespace {

// The advisory lock of the writers: the bytes of "1home".
constexpr char const* kBeginWrite = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; "
                                    "SELECT pg_advisory_xact_lock(211527953765), pg_current_xact_id()";
constexpr char const* kWaitForWriters = "SELECT pg_advisory_lock(211527953765); SELECT pg_advisory_unlock(211527953765)";
constexpr char const* kBeginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr auto kReconnectFor = std::chrono::seconds(30);
constexpr auto kReconnectPause = std::chrono::milliseconds(200);

class PostgresConnection final : public Connection {
public:
    PostgresConnection(std::string location, Use use) : location_(std::move(location)), db_(dial(location_))
    {
        refuse_unfit(db());
        if (use == Use::Other) // for explain(): plans as they are without knowing the values
            command("SET plan_cache_mode = force_generic_plan");
    }

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }

    void begin_read() override { begin(kBeginRead); }
    void end_read() noexcept override { rollback(); }

    void begin_write() override
    {
        auto const begun = begin(kBeginWrite);
        transaction_ = PQgetvalue(begun.get(), 0, 1);
        writing_ = true;
        refused_ = false;
        savepoint_open_ = false;
    }

    // The savepoint before is released in the same round trip.
    void begin_job(Savepoint savepoint) override
    {
        refused_ = false;
        if (savepoint == Savepoint::No)
            return;
        command(savepoint_open_ ? "RELEASE job; SAVEPOINT job" : "SAVEPOINT job");
        savepoint_open_ = true;
    }

    void keep_job() override { refuse_after_fault(); }

    void undo_job() override
    {
        refused_ = false;
        command("ROLLBACK TO job");
    }

    void commit() override
    {
        Result const result(PQexec(db(), "COMMIT"));
        if (PQstatus(db()) == CONNECTION_BAD) {
            settle_commit();
        } else {
            checked_last(result.get());
            if (std::string_view(PQcmdStatus(result.get())) != "COMMIT")
                throw Fault(Fault::Kind::Other, "", "storage.commit: the server rolled the transaction back");
        }
        writing_ = false;
    }

    void rollback() noexcept override
    {
        writing_ = false;
        refused_ = false;
        auto const status = PQtransactionStatus(db());
        if (status == PQTRANS_INTRANS || status == PQTRANS_INERROR)
            Result(PQexec(db(), "ROLLBACK")); // fails only with the connection, and then the server rolls back
    }

    [[nodiscard]] bool group_alive() const override
    {
        auto const status = PQtransactionStatus(db());
        return PQstatus(db()) == CONNECTION_OK && (status == PQTRANS_INTRANS || status == PQTRANS_INERROR);
    }

    void script(std::string_view text) override
    {
        if (!writing_)
            reconnect_if_broken();
        refuse_after_fault();
        std::string const terminated(text);
        try {
            command(terminated.c_str());
        } catch (Fault const& fault) {
            refuse(fault);
        }
    }

    std::string explain(Sql const& sql) override
    {
        reconnect_if_broken();
        auto const placeholders = placeholders_in(sql.text);
        prepare(db(), "explained", sql, std::vector<Oid>(placeholders, kUnknownType));
        std::string execute = "EXPLAIN EXECUTE explained";
        for (std::size_t i = 0; i < placeholders; ++i)
            execute += i == 0 ? "(NULL" : ", NULL";
        execute += placeholders > 0 ? ")" : "";
        Result const plan(PQexec(db(), execute.c_str()));
        command("DEALLOCATE explained");
        if (PQresultStatus(plan.get()) != PGRES_TUPLES_OK)
            throw fault_of(db(), plan.get(), sql.name);
        std::string text;
        for (int row = 0; row < PQntuples(plan.get()); ++row)
            text += std::string(PQgetvalue(plan.get(), row, 0)) + "\n";
        return text;
    }

protected:
    std::int64_t run(Sql const& sql, std::span<Value const> values, std::function<void(Row const&)> const& each) override
    {
        refuse_after_fault();
        try {
            send(sql, values);
            Rows rows(*this);
            std::int64_t count = 0;
            while (auto const result = rows.next(sql)) {
                if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
                    count += changed_rows(result.get());
                for (int row = 0; row < PQntuples(result.get()); ++row, ++count)
                    each(ResultRow(result.get(), row, sql));
            }
            return count;
        } catch (Fault const& fault) {
            refuse(fault);
        }
    }

private:
    // The rows of the running statement as they arrive: a long answer is not held in memory. A statement that runs inside
    // the callback of a row needs the connection, so the rest is fetched before it.
    class Rows {
    public:
        explicit Rows(PostgresConnection& connection) : connection_(connection) { connection_.arriving_ = this; }
        Rows(Rows const&) = delete;
        Rows& operator=(Rows const&) = delete;
        ~Rows()
        {
            fetched_.clear();
            while (arrive()) // left behind by an exception
                fetched_.clear();
        }

        // The next part of the answer, empty at its end.
        [[nodiscard]] Result next(Sql const& sql)
        {
            if (fetched_.empty() && !arrive())
                return nullptr;
            auto part = std::move(fetched_.front());
            fetched_.pop_front();
            if (PQresultStatus(part.get()) == PGRES_SINGLE_TUPLE)
                return part;
            connection_.note_stale(part.get());
            return checked(connection_.db(), std::move(part), sql.name);
        }
        void fetch_the_rest()
        {
            while (arrive()) {
            }
        }

    private:
        bool arrive()
        {
            if (connection_.arriving_ != this)
                return false;
            fetched_.emplace_back(PQgetResult(connection_.db()));
            if (fetched_.back())
                return true;
            fetched_.pop_back();
            connection_.arriving_ = nullptr; // the connection is free for the next statement
            return false;
        }

        PostgresConnection& connection_;
        std::deque<Result> fetched_;
    };

    [[nodiscard]] PGconn* db() const { return db_.get(); }

    void send(Sql const& sql, std::span<Value const> values)
    {
        if (arriving_)
            arriving_->fetch_the_rest();
        Parameters const parameters(values);
        auto const& name = prepared_.name_for(db(), sql, parameters.types());
        if (PQsendQueryPrepared(db(), name.c_str(), parameters.size(), parameters.data(), parameters.lengths(),
                                parameters.formats(), 0) == 0 ||
            PQsetSingleRowMode(db()) == 0)
            throw fault_of(db(), nullptr, sql.name);
    }

    // A migration changed what this statement answers: a new connection prepares it anew.
    void note_stale(PGresult const* result)
    {
        if (sqlstate_of(result) == "0A000")
            stale_ = true;
    }

    static std::int64_t changed_rows(PGresult* result)
    {
        std::string_view const digits = PQcmdTuples(result);
        std::int64_t rows = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), rows); // empty for statements that change no rows
        return rows;
    }

    void command(char const* text) { checked(db(), Result(PQexec(db(), text)), "storage.command"); }

    // Nothing has run yet, so a connection found broken is replaced without anybody noticing.
    Result begin(char const* text)
    {
        reconnect_if_broken();
        Result result(PQexec(db(), text));
        if (PQstatus(db()) == CONNECTION_BAD) {
            reconnect_if_broken();
            result.reset(PQexec(db(), text));
        }
        try {
            return checked(db(), std::move(result), "storage.begin");
        } catch (Fault const&) {
            rollback(); // the BEGIN itself may have gone through, and the lock not
            throw;
        }
    }

    void reconnect_if_broken()
    {
        if (PQstatus(db()) == CONNECTION_OK && !stale_)
            return;
        db_ = dial(location_);
        prepared_.forget();
        stale_ = false;
    }

    // The connection broke while the commit was under way: the server knows what became of it. The writers' lock on a new
    // connection is free only when the old transaction is over.
    void settle_commit()
    {
        reconnect_patiently();
        command(kWaitForWriters);
        auto const ask = "SELECT pg_xact_status('" + transaction_ + "'::xid8)";
        auto const found = checked(db(), Result(PQexec(db(), ask.c_str())), "storage.settle");
        if (std::string_view(PQgetvalue(found.get(), 0, 0)) != "committed")
            throw Fault(Fault::Kind::Io, "", "storage.commit: the connection broke and the server rolled back");
    }

    void reconnect_patiently()
    {
        auto const until = std::chrono::steady_clock::now() + kReconnectFor;
        while (true) {
            try {
                return reconnect_if_broken();
            } catch (Fault const&) {
                if (std::chrono::steady_clock::now() > until)
                    throw Fault(Fault::Kind::Io, "", "storage.commit: the connection broke; whether it was kept is not known");
            }
            std::this_thread::sleep_for(kReconnectPause);
        }
    }

    void refuse_after_fault() const
    {
        if (refused_)
            throw Fault(Fault::Kind::Other, "", "a statement of this job was refused; nothing more runs in it");
        if (writing_ && !group_alive())
            throw Fault(Fault::Kind::Io, "", "the transaction was given up by the engine");
    }

    [[noreturn]] void refuse(Fault const& fault)
    {
        refused_ = writing_;
        throw Fault(fault);
    }

    void checked_last(PGresult* result)
    {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            throw fault_of(db(), result, "storage.commit");
    }

    std::string location_;
    Handle db_;
    Prepared prepared_;
    Rows* arriving_ = nullptr;
    std::string transaction_; // the running write transaction's number on the server
    bool writing_ = false;
    bool refused_ = false;
    bool savepoint_open_ = false;
    bool stale_ = false;
};

} // namespace

std::unique_ptr<Connection> connect(Options const& options, Use use)
{
    return std::make_unique<PostgresConnection>(options.location, use);
}

} // namespace storage::postgres
