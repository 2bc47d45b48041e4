// What only PostgreSQL has: a server that may go away, locales, other connections.
#include "platform/storage/tables.hpp"
#include "support/postgres_proxy.hpp"

namespace storage_tests {

namespace {

class PostgresStore : public Tables {
protected:
    // Ends every other connection to this database, as a restart of the server does.
    void break_connections()
    {
        auto const other = storage::Database::open(database().options());
        other->run_script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                          " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
};
// Its instances follow ONEHOME_TEST_ENGINES like everybody's; on SQLite there is nothing to say.
std::vector<Engine> postgres_if_wanted()
{
    auto wanted = test::engines();
    std::erase(wanted, Engine::Sqlite);
    return wanted;
}
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PostgresStore);
INSTANTIATE_TEST_SUITE_P(On, PostgresStore, testing::ValuesIn(postgres_if_wanted()), [](auto const&) { return "Postgres"; });

TEST_P(PostgresStore, GoesOnAfterTheServerWasAway)
{
    db().write([](Writer& writer) { writer.execute(kNumber, 1); });
    EXPECT_EQ(count(), 1);
    break_connections();
    EXPECT_EQ(count(), 1) << "a reader that finds its connection broken takes a new one";
    db().write([](Writer& writer) { writer.execute(kNumber, 2); });
    EXPECT_EQ(count(), 2);
}

TEST_P(PostgresStore, RefusesTheGroupWhoseConnectionBreaks)
{
    HeldWriter held(db());
    Answers answers;
    db().submit([](Writer& writer) { writer.execute(kNumber, 1); }, answers.next());
    db().submit(
        [&](Writer& writer) {
            break_connections();
            writer.execute(kNumber, 2);
        },
        answers.next());
    db().submit([](Writer& writer) { writer.execute(kNumber, 3); }, answers.next());
    held.let_go();
    auto const messages = answers.wait();
    EXPECT_NE(messages[0], "") << "it was in the lost transaction";
    EXPECT_NE(messages[1], "");
    EXPECT_EQ(messages[2], "") << "it had not begun, and runs in the next group";
    EXPECT_EQ(count(), 1);
}

TEST_P(PostgresStore, LearnsFromTheServerWhatBecameOfACommit)
{
    // The job ends the writer's connection just before the commit: the server rolled back, and the writer must say so.
    EXPECT_THROW(db().write([&](Writer& writer) {
        writer.execute(kNumber, 1);
        break_connections();
    }),
                 Fault);
    EXPECT_EQ(count(), 0);
}

TEST_P(PostgresStore, KeepsItsWordWhenOnlyTheAnswerToTheCommitWasLost)
{
    test::PostgresProxy proxy(database().options().location);
    auto options = database().options();
    options.location = proxy.location();
    auto const store = storage::Database::open(options);
    store->write([](Writer& writer) { writer.execute(kNumber, 1); });
    proxy.lose_next_commit();
    EXPECT_NO_THROW(store->write([](Writer& writer) { writer.execute(kNumber, 2); })) << "the server has it: that is success";
    EXPECT_EQ(proxy.lost(), 1);
    EXPECT_EQ(count(), 2);
    store->write([](Writer& writer) { writer.execute(kNumber, 3); });
    EXPECT_EQ(count(), 3);
}

TEST_P(PostgresStore, RefusesADatabaseThatWouldLoseThaiOrOrderOtherwise)
{
    auto name = database().options().location;
    name = name.substr(name.rfind("onehome_test_")) + "_c";
    for (auto const* unfit : {"LC_COLLATE 'C' LC_CTYPE 'C'", "LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'th'"}) {
        db().run_script("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' " + unfit);
        auto options = database().options();
        options.location += " dbname=" + name;
        try {
            (void)storage::Database::open(options);
            ADD_FAILURE() << "opened it: " << unfit;
        } catch (std::runtime_error const& refusal) {
            EXPECT_NE(std::string(refusal.what()).find("--locale=C.UTF-8"), std::string::npos)
                << "says what to do: " << refusal.what();
        }
        db().run_script("DROP DATABASE " + name);
    }
}

TEST_P(PostgresStore, TellsWhyItCannotBeReached)
{
    storage::Options options;
    options.engine = Engine::Postgres;
    options.location = "host=/nowhere user=nobody password=secret123";
    try {
        (void)storage::Database::open(options);
        FAIL();
    } catch (Fault const& met) {
        EXPECT_EQ(met.kind(), Fault::Kind::Io);
        EXPECT_EQ(std::string(met.what()).find("secret123"), std::string::npos);
    }
}

TEST_P(PostgresStore, WaitsForTheDiskEvenWhereTheServerWouldNot)
{
    // The test server itself has synchronous_commit off.
    db().write([](Writer& writer) {
        EXPECT_EQ(writer.value<std::string>(Sql{"test.sync", "SELECT current_setting('synchronous_commit')"}), "on");
    });
}

TEST_P(PostgresStore, DoesNotTakeNumericForADouble)
{
    db().write([](Writer& writer) { writer.execute(kNumber, 3); });
    db().read([](Reader& reader) {
        EXPECT_EQ(reader.value<std::int64_t>(Sql{"test.sum", "SELECT SUM(number) FROM things"}), 3) << "exact, so allowed";
        EXPECT_THROW((void)reader.value<double>(Sql{"test.avg", "SELECT AVG(number) FROM things"}), std::runtime_error);
        EXPECT_THROW((void)reader.value<std::int64_t>(Sql{"test.avg", "SELECT AVG(number) / 2 FROM things"}), std::runtime_error);
        EXPECT_EQ(reader.value<double>(Sql{"test.cast", "SELECT CAST(AVG(number) AS DOUBLE PRECISION) FROM things"}), 3.0);
    });
}

TEST_P(PostgresStore, FindsThaiByPartsWithTrigrams)
{
    db().run_script("CREATE EXTENSION pg_trgm; CREATE TABLE names (search_no BIGINT PRIMARY KEY, search_key TEXT NOT NULL);"
                    "CREATE INDEX ix_names__search_key ON names USING gin (search_key gin_trgm_ops)");
    constexpr Sql kName{"test.name", "INSERT INTO names (search_no, search_key) VALUES (?1, ?2)"};
    constexpr Sql kFind{"test.find", "SELECT search_no FROM names WHERE search_key LIKE ?1 ORDER BY search_no"};
    constexpr Sql kTrigrams{"test.trigrams", "SELECT COUNT(*) FROM unnest(show_trgm('สมชาย')) AS x"};
    db().write([&](Writer& writer) {
        writer.execute(kName, 1, "สมชาย ใจดี");
        writer.execute(kName, 2, "สมหญิง ใจงาม");
    });
    db().read([&](Reader& reader) {
        EXPECT_EQ(reader.all(kFind, [](Row const& row) { return row.get<int>(0); }, "%สมชาย%"), (std::vector{1}));
        EXPECT_GT(reader.value<int>(kTrigrams).value(), 0) << "Thai letters are letters here";
    });
}

} // namespace

} // namespace storage_tests
