// Migrations: once each, in order, all or nothing, never on a schema we do not know.
#include "migration_files.hpp"
#include "platform/storage/tables.hpp"

#include "base/problem.hpp"

#include <stdexcept>

namespace storage_tests {

namespace {

using storage::Migration;

class Migrations : public testing::TestWithParam<Engine> {
protected:
    [[nodiscard]] storage::Database& db() { return *database_; }
    [[nodiscard]] test::TestDatabase& database() { return database_; }

    storage::MigrationReport migrate(std::vector<Migration> const& migrations)
    {
        return storage::migrate(db(), database_.options(), migrations, base::Timestamp(1'642'645'800'000));
    }
    [[nodiscard]] std::string refused(std::vector<Migration> const& migrations)
    {
        try {
            migrate(migrations);
        } catch (base::Problem const& problem) {
            return problem.code();
        }
        return "";
    }
    [[nodiscard]] bool works(std::string_view statement)
    {
        try {
            return !db().explain(Sql{"test.works", statement}).empty();
        } catch (Fault const&) {
            return false;
        }
    }

private:
    test::TestDatabase database_{GetParam(), test::Content::Empty};
};
INSTANTIATE_FOR_BOTH_ENGINES(Migrations);

constexpr std::string_view kCreate = "CREATE TABLE a (x BIGINT); CREATE INDEX ix_a__x ON a (x);";
constexpr std::string_view kMore = "ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO a (x, y) VALUES (1, 'ก');";

Migration same(int number, std::string_view name, std::string_view text)
{
    return {number, name, text, text};
}

std::vector<Migration> two()
{
    return {same(100, "0100_a_create", kCreate), same(200, "0200_a_more", kMore)};
}

TEST_P(Migrations, AreAppliedOnceAndInOrder)
{
    auto const migrations = two();
    EXPECT_EQ(storage::pending(db(), migrations), (std::vector<std::string>{"0100_a_create", "0200_a_more"}));
    EXPECT_EQ(migrate(migrations).applied, (std::vector<std::string>{"0100_a_create", "0200_a_more"}));
    EXPECT_TRUE(works("SELECT x, y FROM a ORDER BY x"));
    EXPECT_TRUE(storage::pending(db(), migrations).empty());
    EXPECT_TRUE(migrate(migrations).applied.empty());
    constexpr Sql kLedger{"test.ledger", "SELECT number, name, hash, at FROM schema_migrations ORDER BY number"};
    db().read([&](Reader& reader) {
        auto const rows = reader.all(kLedger, [](Row const& row) {
            return row.get<std::string>(0) + " " + row.get<std::string>(1) + " " + row.get<std::string>(3);
        });
        EXPECT_EQ(rows, (std::vector<std::string>{"100 0100_a_create 2022-01-20T02:30:00.000Z",
                                                  "200 0200_a_more 2022-01-20T02:30:00.000Z"}));
        EXPECT_EQ(reader.all(kLedger, [](Row const& row) { return row.text(2).size(); }), (std::vector<std::size_t>{64, 64}));
    });
}

TEST_P(Migrations, MayComeLaterWithALowerNumber)
{
    migrate({same(200, "0200_b_create", "CREATE TABLE b (x BIGINT)")});
    auto const all = std::vector{same(100, "0100_a_create", kCreate), same(200, "0200_b_create", "CREATE TABLE b (x BIGINT)")};
    EXPECT_EQ(migrate(all).applied, (std::vector<std::string>{"0100_a_create"}));
}

TEST_P(Migrations, LeaveNothingWhenTheyFail)
{
    auto migrations = two();
    migrations.push_back(same(300, "0300_a_wrong", "CREATE TABLE c (x BIGINT); INSERT INTO nowhere (x) VALUES (1);"));
    EXPECT_THROW(migrate(migrations), Fault);
    EXPECT_TRUE(works("SELECT y FROM a")) << "those before it stand";
    EXPECT_FALSE(works("SELECT x FROM c"));
    EXPECT_EQ(storage::pending(db(), migrations), (std::vector<std::string>{"0300_a_wrong"}));
    migrations.back() = same(300, "0300_a_right", "CREATE TABLE c (x BIGINT)");
    EXPECT_EQ(migrate(migrations).applied, (std::vector<std::string>{"0300_a_right"}));
}

TEST_P(Migrations, AreRefusedOnASchemaOfANewerProgram)
{
    migrate(two());
    EXPECT_EQ(refused({two().front()}), "storage.schema_newer");
    EXPECT_EQ(refused({two().front(), same(150, "0150_b_create", "CREATE TABLE b (x BIGINT)")}), "storage.schema_newer");
    EXPECT_THROW((void)storage::pending(db(), std::span<Migration const>()), base::Problem);
    EXPECT_FALSE(works("SELECT x FROM b"));
}

TEST_P(Migrations, AreRefusedWhenAnAppliedOneWasChanged)
{
    migrate(two());
    auto changed = two();
    changed[0].sqlite = changed[0].postgres = "CREATE TABLE a (x BIGINT, z BIGINT);";
    changed.push_back(same(300, "0300_b_create", "CREATE TABLE b (x BIGINT)"));
    EXPECT_EQ(refused(changed), "storage.schema_changed");
    EXPECT_FALSE(works("SELECT x FROM b"));
}

TEST_P(Migrations, AreRefusedWhenTwoHaveOneNumber)
{
    EXPECT_THROW(migrate({same(100, "0100_a_create", kCreate), same(100, "0100_a_more", kMore)}), std::logic_error);
}

TEST_P(Migrations, TakeTheTextOfTheirEngine)
{
    migrate({{100, "0100_x_y", "CREATE TABLE on_sqlite (x BIGINT)", "CREATE TABLE on_postgres (x BIGINT)"}});
    EXPECT_EQ(works("SELECT x FROM on_sqlite"), GetParam() == Engine::Sqlite);
    EXPECT_EQ(works("SELECT x FROM on_postgres"), GetParam() == Engine::Postgres);
}

TEST_P(Migrations, CopyAFileThatHoldsSomethingBeforeTheFirstChange)
{
    auto const first = migrate({two().front()});
    EXPECT_FALSE(first.copy) << "there was nothing to lose";
    auto const second = migrate(two());
    ASSERT_EQ(second.copy.has_value(), GetParam() == Engine::Sqlite);
    if (second.copy) {
        EXPECT_EQ(second.copy->filename(), "onehome.db.before-0200");
        auto copy_options = database().options();
        copy_options.location = second.copy->string();
        auto const copy = storage::Database::open(copy_options);
        EXPECT_EQ(storage::pending(*copy, two()), (std::vector<std::string>{"0200_a_more"}));
    }
    EXPECT_FALSE(migrate(two()).copy) << "nothing to do, nothing to copy";
}

TEST_P(Migrations, ServeTwoProcessesThatStartTogether)
{
    auto const other = storage::Database::open(database().options());
    std::vector<std::future<void>> both;
    for (auto* store : {&db(), other.get()})
        both.push_back(std::async(std::launch::async,
                                  [&, store] { storage::migrate(*store, database().options(), two(), base::Timestamp(0)); }));
    for (auto& one : both)
        EXPECT_NO_THROW(one.get());
    constexpr Sql kRows{"test.rows", "SELECT COUNT(*) FROM a"};
    EXPECT_EQ(db().reading([&](Reader& reader) { return reader.value<int>(kRows); }), 1);
}

TEST_P(Migrations, OfTheProgramLeaveNothingPending)
{
    test::TestDatabase migrated(GetParam());
    EXPECT_TRUE(storage::pending(*migrated, storage::from_files(embedded_migrations::files())).empty());
}

} // namespace

} // namespace storage_tests
