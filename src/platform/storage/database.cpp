// The store put together: one writer, a pool of readers and, for SQLite, the checkpoint thread.
#include "platform/storage/checkpointer.hpp"
#include "platform/storage/pool.hpp"
#include "platform/storage/postgres.hpp"
#include "platform/storage/sqlite.hpp"
#include "platform/storage/writer.hpp"

#include <future>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace storage {

namespace {

std::unique_ptr<Connection> connect(Options const& options, Use use)
{
    switch (options.engine) {
    case Engine::Sqlite:
        return sqlite::connect(options, use);
    case Engine::Postgres:
        return postgres::connect(options, use);
    }
    throw std::logic_error("unknown engine");
}

// SQLite's checkpoints: a thread beside the writer, and the writer's own short pass when that thread asks for it. While the log
// is long, nobody keeps a snapshot: it could not start again.
std::unique_ptr<Checkpointer> checkpointer_for(Options const& options, Connection& writing, Pool& pool)
{
    if (options.engine != Engine::Sqlite)
        return nullptr;
    auto made = std::make_unique<Checkpointer>(connect(options, Use::Other), [&pool] { pool.end_kept(); });
    sqlite::on_commit(writing, [checkpointer = made.get(), &pool](int pages) {
        checkpointer->log_holds(pages);
        pool.may_keep(!Checkpointer::is_long(pages));
    });
    return made;
}

class Store final : public Database {
public:
    explicit Store(Options const& options) : Store(options, connect(options, Use::Write)) {}

    [[nodiscard]] Engine engine() const override { return options_.engine; }
    void read(ReadJob const& job, Snapshot wanted) override { pool_.read(job, wanted); }
    void submit(WriteJob job, Done done, Seen seen) override { writer_.submit(std::move(job), std::move(done), seen); }
    void close() override { writer_.close(); }
    [[nodiscard]] WriterCounts counts() const override { return writer_.counts(); }

    void copy_to(std::filesystem::path const& file) override
    {
        if (options_.engine != Engine::Sqlite)
            throw std::runtime_error("a PostgreSQL store is copied with pg_dump");
        sqlite::copy_to(*connect(options_, Use::Other), file);
    }

    std::string explain(Sql const& sql) override
    {
        std::scoped_lock const lock(other_mutex_);
        return other().explain(sql);
    }

    void run_script(std::string_view script) override
    {
        std::scoped_lock const lock(other_mutex_);
        try {
            other().script(script);
        } catch (...) {
            other().rollback(); // the script may have begun a transaction
            throw;
        }
    }

private:
    // The writer's connection comes first: it creates the file and turns the log on.
    Store(Options const& options, std::unique_ptr<Connection> writing)
        : options_(options),
          pool_(options.readers, options.engine == Engine::Sqlite, [options] { return connect(options, Use::Read); }),
          checkpointer_(checkpointer_for(options, *writing, pool_)), writer_(
                                                                         std::move(writing), [this] { pool_.written(); },
                                                                         [this](Connection& connection) {
                                                                             if (checkpointer_ && checkpointer_->writers_turn())
                                                                                 sqlite::checkpoint(connection);
                                                                         })
    {
    }

    // For scripts and plans; opened when first needed.
    Connection& other()
    {
        if (!other_)
            other_ = connect(options_, Use::Other);
        return *other_;
    }

    Options options_;
    std::mutex other_mutex_;
    std::unique_ptr<Connection> other_;
    Pool pool_;
    std::unique_ptr<Checkpointer> checkpointer_; // uses the pool
    GroupWriter writer_;                         // ends first: it uses both
};

} // namespace

std::unique_ptr<Database> Database::open(Options const& options)
{
    return std::make_unique<Store>(options);
}

void Database::write(WriteJob const& job)
{
    if (GroupWriter::runs_here())
        throw std::logic_error("a write inside a write would wait for itself: pass the Writer on instead");
    std::promise<std::exception_ptr> answered;
    auto answer = answered.get_future();
    submit(job, [&answered](std::exception_ptr refused) { answered.set_value(std::move(refused)); });
    if (auto const refused = answer.get())
        std::rethrow_exception(refused);
}

} // namespace storage
