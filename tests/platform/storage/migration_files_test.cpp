// Migration files into an ordered list.
#include "migration_files.hpp"
#include "platform/storage/storage.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace storage {

namespace {

using storage::MigrationFile;
using storage::ordered_migrations;

TEST(MigrationFiles, ArePairedAndOrderedByNumber)
{
    MigrationFile const files[] = {
        {"0510_agreements_create.sql", "both"},
        {"0001_storage_blob.sqlite.sql", ""},
        {"0001_storage_blob.postgres.sql", "domain"},
    };
    auto const found = ordered_migrations(files);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].number, 1);
    EXPECT_EQ(found[0].name, "0001_storage_blob");
    EXPECT_EQ(found[0].sqlite, "");
    EXPECT_EQ(found[0].postgres, "domain");
    EXPECT_EQ(found[1].number, 510);
    EXPECT_EQ(found[1].sqlite, "both");
    EXPECT_EQ(found[1].postgres, "both");
}

TEST(MigrationFiles, AreRefusedWhenTheyCannotBeOrdered)
{
    std::vector<std::vector<MigrationFile>> const wrong = {
        {{"0510_a_x.sql", "1"}, {"0510_b_y.sql", "2"}},                // one number twice
        {{"0510_a_x.sql", "1"}, {"0510_a_x.sqlite.sql", "2"}},         // one engine twice
        {{"0510_a_x.sqlite.sql", "1"}},                                // half a pair
        {{"0510_a_x.sqlite.sql", "1"}, {"0510_b_y.postgres.sql", ""}}, // two halves
        {{"510_a_x.sql", "1"}},
        {{"0510.sql", "1"}},
        {{"readme.txt", "1"}},
        {{"", "1"}},
    };
    for (auto const& files : wrong)
        EXPECT_THROW((void)ordered_migrations(files), std::logic_error) << files.front().name;
}

TEST(MigrationFiles, OfTheProgramAreInOrder)
{
    auto const migrations = storage::from_files(embedded_migrations::files());
    ASSERT_FALSE(migrations.empty());
    EXPECT_EQ(migrations.front().name, "0001_storage_blob");
}

} // namespace

} // namespace storage
