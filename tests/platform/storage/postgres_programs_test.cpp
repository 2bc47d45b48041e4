// A connection string as the environment of PostgreSQL's own programs.
#include "platform/storage/postgres_programs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace storage {

namespace {

using testing::UnorderedElementsAre;

TEST(PostgresEnvironment, HoldsWhatTheConnectionStringSaysInEitherForm)
{
    EXPECT_THAT(storage::postgres_environment("host=/run/pg user=onehome password='two words' dbname=phrae"),
                UnorderedElementsAre("PGHOST=/run/pg", "PGUSER=onehome", "PGPASSWORD=two words", "PGDATABASE=phrae"));
    EXPECT_THAT(storage::postgres_environment("postgresql://onehome:secret@db.example:5433/phrae?sslmode=require"),
                UnorderedElementsAre("PGHOST=db.example", "PGPORT=5433", "PGUSER=onehome", "PGPASSWORD=secret",
                                     "PGDATABASE=phrae", "PGSSLMODE=require"));
    EXPECT_THROW((void)storage::postgres_environment("host"), std::runtime_error);
}

} // namespace

} // namespace storage
