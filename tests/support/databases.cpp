// Templates and clones of test databases.
#include "support/databases.hpp"

#include "migration_files.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <mutex>
#include <stdexcept>
#include <system_error>

namespace test {

namespace {

using storage::Database;
using storage::Engine;
using storage::Options;

void migrate_fully(Options const& options)
{
    auto const database = Database::open(options);
    auto const migrations = storage::from_files(embedded_migrations::files());
    storage::migrate(*database, options, migrations, base::Timestamp(0));
}

Options options_for(Engine engine, std::string location)
{
    Options options;
    options.engine = engine;
    options.location = std::move(location);
    return options;
}

// One migrated file for the process.
std::filesystem::path const& sqlite_template()
{
    static TemporaryFolder const folder;
    static std::filesystem::path const file = [] {
        auto path = folder.path() / "template.db";
        migrate_fully(options_for(Engine::Sqlite, path));
        return path;
    }();
    return file;
}

// What a test left behind goes away; what the migrations put in comes back (`pristine` holds copies of such tables).
// Deleting is some ten times faster than cloning the template anew.
constexpr std::string_view kWipe = R"(
DO $wipe$
DECLARE
    t record;
    used boolean;
    columns text;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR t IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', t.name) INTO used;
        IF used THEN
            EXECUTE format('DELETE FROM public.%I', t.name);
        END IF;
        IF to_regclass(format('pristine.%I', t.name)) IS NOT NULL THEN
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns
            FROM pg_attribute
            WHERE attrelid = format('public.%I', t.name)::regclass AND attnum > 0 AND attgenerated = '' AND NOT attisdropped;
            EXECUTE format('INSERT INTO public.%I (%s) SELECT %s FROM pristine.%I', t.name, columns, columns, t.name);
        END IF;
    END LOOP;
END
$wipe$)";

constexpr std::string_view kKeepPristine = R"(
CREATE SCHEMA pristine;
DO $keep$
DECLARE
    t record;
    used boolean;
BEGIN
    FOR t IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', t.name) INTO used;
        IF used THEN
            EXECUTE format('CREATE TABLE pristine.%I AS SELECT * FROM public.%I', t.name, t.name);
        END IF;
    END LOOP;
END
$keep$)";

constexpr storage::Sql kShape{"test.shape", "SELECT COUNT(*) FROM pg_class"};

// The server named by the environment, with the process's template and the clones that are free.
class PostgresServer {
public:
    static PostgresServer& instance()
    {
        static PostgresServer server;
        return server;
    }

    [[nodiscard]] std::string location_of(std::string const& name) const
    {
        // A later word of a connection string wins; an address keeps its parameters behind the name.
        if (address_.find("://") == std::string::npos)
            return address_ + " dbname=" + name;
        auto const host = address_.find("://") + 3;
        auto const question = std::min(address_.find('?', host), address_.size());
        auto const slash = std::min(address_.find('/', host), question);
        return address_.substr(0, slash) + "/" + name + address_.substr(question);
    }

    [[nodiscard]] std::string take(Content content)
    {
        if (content == Content::Empty)
            return create("template1");
        std::scoped_lock const lock(mutex_);
        if (!free_.empty()) {
            auto name = std::move(free_.back());
            free_.pop_back();
            return name;
        }
        if (template_.empty())
            make_template();
        return create(template_);
    }

    void give_back(std::string const& name, Content content)
    {
        if (content == Content::Migrated && wiped(name)) {
            std::scoped_lock const lock(mutex_);
            free_.push_back(name);
        } else {
            drop(name);
        }
    }

private:
    PostgresServer()
    {
        auto const* address = std::getenv("ONEHOME_TEST_POSTGRES");
        if (!address)
            throw std::runtime_error(
                "no PostgreSQL for the tests: run them by tools/with-postgres, or set ONEHOME_TEST_POSTGRES; "
                "for SQLite alone set ONEHOME_TEST_ENGINES=sqlite");
        address_ = address;
        owner_ = ::getpid();
        server_ = Database::open(options_for(Engine::Postgres, address_));
    }

    ~PostgresServer()
    {
        if (owner_ != ::getpid())
            return; // a child process that a test has forked
        for (auto const& name : free_)
            drop(name);
        if (!template_.empty())
            drop(template_);
    }

    std::string create(std::string const& from)
    {
        auto name = "onehome_test_" + std::to_string(owner_) + "_" + std::to_string(++made_);
        server_->run_script("CREATE DATABASE " + name + " TEMPLATE " + from + " STRATEGY file_copy");
        return name;
    }

    void drop(std::string const& name) { server_->run_script("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"); }

    void make_template()
    {
        auto const name = create("template1");
        auto const options = options_for(Engine::Postgres, location_of(name));
        migrate_fully(options);
        auto const database = Database::open(options);
        database->run_script(kKeepPristine);
        shape_ = shape_of(*database);
        template_ = name;
    }

    // False when the test changed the tables themselves; then the database is of no further use.
    bool wiped(std::string const& name)
    {
        auto const database = Database::open(options_for(Engine::Postgres, location_of(name)));
        if (shape_of(*database) != shape_)
            return false;
        database->run_script(kWipe);
        return true;
    }

    static std::int64_t shape_of(Database& database)
    {
        return database.reading([](storage::Reader& reader) { return reader.value<std::int64_t>(kShape).value(); });
    }

    std::string address_;
    pid_t owner_ = 0;
    std::unique_ptr<Database> server_;
    std::mutex mutex_;
    std::string template_;
    std::vector<std::string> free_;
    std::int64_t shape_ = 0;
    std::atomic<int> made_ = 0;
};

} // namespace

TemporaryFolder::TemporaryFolder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "onehome-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::system_error(errno, std::generic_category(), "no temporary folder");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // a folder left behind spoils no test
    std::filesystem::remove_all(path_, ignored);
}

TestDatabase::TestDatabase(Engine engine, Content content) : content_(content)
{
    if (engine == Engine::Postgres) {
        name_ = PostgresServer::instance().take(content);
        options_ = options_for(engine, PostgresServer::instance().location_of(name_));
    } else {
        folder_ = std::make_unique<TemporaryFolder>();
        auto const file = folder_->path() / "onehome.db";
        if (content == Content::Migrated)
            std::filesystem::copy_file(sqlite_template(), file);
        options_ = options_for(engine, file);
    }
    database_ = Database::open(options_);
}

TestDatabase::~TestDatabase()
{
    close();
    if (!name_.empty())
        PostgresServer::instance().give_back(name_, content_);
}

void TestDatabase::reopen()
{
    close();
    database_ = Database::open(options_);
}

std::vector<Engine> engines()
{
    auto const* wanted = std::getenv("ONEHOME_TEST_ENGINES");
    std::string const name = wanted ? wanted : "both";
    if (name == "sqlite")
        return {Engine::Sqlite};
    if (name == "postgres")
        return {Engine::Postgres};
    if (name == "both")
        return {Engine::Sqlite, Engine::Postgres};
    throw std::runtime_error("ONEHOME_TEST_ENGINES is 'sqlite', 'postgres' or 'both', not '" + name + "'");
}

char const* name_of(Engine engine)
{
    switch (engine) {
    case Engine::Sqlite:
        return "Sqlite";
    case Engine::Postgres:
        return "Postgres";
    }
    return "";
}

} // namespace test
