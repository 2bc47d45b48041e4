// Every test begins with the database as the migrations leave it, whatever the test before did.
#include "support/databases.hpp"

namespace test {

namespace {

using storage::Reader;
using storage::Sql;

class FreshDatabase : public testing::TestWithParam<storage::Engine> {};
INSTANTIATE_FOR_BOTH_ENGINES(FreshDatabase);

constexpr Sql kSettings{"test.settings", "SELECT COUNT(*) FROM settings"};
constexpr Sql kLedger{"test.ledger", "SELECT COUNT(*) FROM schema_migrations"};

std::int64_t count(test::TestDatabase& database, Sql const& sql)
{
    return database->reading([&](Reader& reader) { return reader.value<std::int64_t>(sql).value(); });
}

void run(test::TestDatabase& database, std::string_view statement)
{
    database->write([&](storage::Writer& writer) { writer.execute(Sql{"test.run", statement}); });
}

TEST_P(FreshDatabase, IsFreshAgainAfterATestThatWroteAndDeleted)
{
    std::int64_t migrations = 0;
    for (int test = 0; test < 3; ++test) {
        test::TestDatabase database(GetParam());
        EXPECT_EQ(count(database, kSettings), 0);
        auto const found = count(database, kLedger);
        EXPECT_GT(found, 0);
        EXPECT_EQ(found, test == 0 ? found : migrations) << "what the migrations put in is there again";
        migrations = found;
        run(database, "INSERT INTO settings (key, value) VALUES ('a', 'b')");
        run(database, "DELETE FROM schema_migrations");
    }
}

TEST_P(FreshDatabase, IsFreshAgainAfterATestThatChangedTables)
{
    for (int test = 0; test < 2; ++test) {
        test::TestDatabase database(GetParam());
        EXPECT_NO_THROW(run(database, "CREATE TABLE of_a_test (x BIGINT)"));
    }
}

TEST_P(FreshDatabase, IsAnotherOneForEachObject)
{
    test::TestDatabase one(GetParam());
    test::TestDatabase other(GetParam());
    run(one, "INSERT INTO settings (key, value) VALUES ('a', 'b')");
    EXPECT_EQ(count(other, kSettings), 0);
    one.reopen();
    EXPECT_EQ(count(one, kSettings), 1);
}

} // namespace

} // namespace test
