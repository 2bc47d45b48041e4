// The PostgreSQL driver: one connection, its transactions and its statements.
#include "platform/storage/postgres.hpp"

#include "platform/storage/placeholders.hpp"
#include "platform/storage/postgres_handles.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <unordered_map>
#include <utility>

namespace storage::postgres {

namespace {

constexpr int kOldestServer = 150'000;
// The advisory lock of the writers: the bytes of "1home".
constexpr char const* kBeginWrite = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; "
                                    "SELECT pg_advisory_xact_lock(211527953765), pg_current_xact_id()";
constexpr char const* kWaitForWriters = "SELECT pg_advisory_lock(211527953765); SELECT pg_advisory_unlock(211527953765)";
constexpr char const* kBeginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr char const* kSession = "SELECT set_config('synchronous_commit', 'on', false)"
                                 " WHERE current_setting('synchronous_commit') IN ('off', 'local');"
                                 "SET lock_timeout = '10s';"
                                 "SET client_min_messages = warning;"
                                 "SET bytea_output = hex;"
                                 "SET extra_float_digits = 1;"
                                 "SET standard_conforming_strings = on;"
                                 "SET jit = off";
constexpr auto kReconnectFor = std::chrono::seconds(30);
constexpr auto kReconnectPause = std::chrono::milliseconds(200);

Handle dial(std::string const& location)
{
    // Later words win: the location may say its own name and patience, but not another encoding.
    char const* const keys[] = {"application_name", "connect_timeout", "dbname", "client_encoding", nullptr};
    char const* const values[] = {"onehome", "10", location.c_str(), "UTF8", nullptr};
    Handle connection(PQconnectdbParams(keys, values, 1));
    if (!connection || PQstatus(connection.get()) != CONNECTION_OK)
        throw Fault(Fault::Kind::Io, "", std::string("cannot reach the PostgreSQL server: ") + PQerrorMessage(connection.get()));
    PQsetNoticeProcessor(connection.get(), [](void*, char const*) {}, nullptr);
    checked(connection.get(), Result(PQexec(connection.get(), kSession)), "storage.session");
    return connection;
}

// Where the character type is 'C', pg_trgm takes Thai letters for punctuation, and a search by index finds nothing.
void refuse_unfit(PGconn* connection)
{
    if (PQserverVersion(connection) < kOldestServer)
        throw std::runtime_error("the PostgreSQL server is too old: version 15 or newer is needed");
    constexpr char const* kAsk = "SELECT datctype, pg_encoding_to_char(encoding), datname"
                                 " FROM pg_database WHERE datname = current_database()";
    auto const found = checked(connection, Result(PQexec(connection, kAsk)), "storage.locale");
    auto const column = [&](int at) { return std::string(PQgetvalue(found.get(), 0, at)); };
    bool const thai_is_lost = column(0) == "C" || column(0) == "POSIX" || column(1) != "UTF8";
    if (thai_is_lost)
        throw std::runtime_error("the PostgreSQL database '" + column(2) + "' has LC_CTYPE '" + column(0) + "' and encoding " +
                                 column(1) + ": Thai names could not be found in it. Create it again with: createdb " +
                                 "--template=template0 --encoding=UTF8 --locale=C.UTF-8 " + column(2));
}

// Statements prepared on one connection, found by the address of their text (texts are constants of the program).
// A statement is prepared for the types of its values; NULL fits any.
class Prepared {
public:
    std::string const& name_for(PGconn* connection, Sql const& sql, std::vector<Oid> const& types)
    {
        auto& entry = entries_[sql.text.data()];
        if (entry.text != sql.text || entry.placeholders != types.size())
            entry = Entry{std::string(sql.text), types.size(), {}};
        auto const fits = [](Oid given, Oid prepared) { return given == kUnknownType || given == prepared; };
        for (auto const& variant : entry.variants)
            if (std::ranges::equal(types, variant.types, fits))
                return variant.name;
        auto name = "s" + std::to_string(++made_);
        prepare(connection, name, sql, types);
        return entry.variants.emplace_back(Variant{types, std::move(name)}).name;
    }
    void forget() { entries_.clear(); }

    // Types that are not known are left to the server to find out from where the placeholders stand.
    static void prepare(PGconn* connection, std::string const& name, Sql const& sql, std::vector<Oid> types)
    {
        std::vector<bool> is_null;
        for (auto const type : types)
            is_null.push_back(type == kUnknownType);
        auto const rewritten = with_dollars(sql.text, is_null);
        for (std::size_t i = 0; i < types.size(); ++i)
            if (!rewritten.used[i])
                types[i] = kTextType; // stands nowhere any more, so nothing could be found out
        checked(connection, Result(PQprepare(connection, name.c_str(), rewritten.text.c_str(), int(types.size()), types.data())),
                sql.name);
    }

private:
    struct Variant {
        std::vector<Oid> types;
        std::string name;
    };
    struct Entry {
        std::string text; // a copy: an address may be used again for another text
        std::size_t placeholders = 0;
        std::vector<Variant> variants;
    };
    std::unordered_map<char const*, Entry> entries_;
    std::uint64_t made_ = 0;
};

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
    void begin_job() override
    {
        refused_ = false;
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
        Prepared::prepare(db(), "explained", sql, std::vector<Oid>(placeholders, kUnknownType));
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
            auto const result = execute(sql, values);
            if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
                return changed_rows(result.get());
            int const rows = PQntuples(result.get());
            for (int row = 0; row < rows; ++row)
                each(ResultRow(result.get(), row, sql));
            return rows;
        } catch (Fault const& fault) {
            refuse(fault);
        }
    }

private:
    [[nodiscard]] PGconn* db() const { return db_.get(); }

    Result execute(Sql const& sql, std::span<Value const> values)
    {
        Parameters const parameters(values);
        auto const& name = prepared_.name_for(db(), sql, parameters.types());
        Result result(PQexecPrepared(db(), name.c_str(), parameters.size(), parameters.data(), parameters.lengths(),
                                     parameters.formats(), 0));
        // A migration changed what this statement answers: a new connection prepares it anew.
        if (sqlstate_of(result.get()) == "0A000")
            stale_ = true;
        return checked(db(), std::move(result), sql.name);
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
