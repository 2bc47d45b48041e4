// Databases for tests: a fresh one for each test, on SQLite and on PostgreSQL alike.
//
//     class HouseholdStore : public test::BothEngines {};
//     INSTANTIATE_FOR_BOTH_ENGINES(HouseholdStore);
//     TEST_P(HouseholdStore, FindsAHouseByPartOfAName) { db().write(…); }
//
// SQLite: a copy of a file migrated once for the process. PostgreSQL: a clone of a database migrated once for the process, on
// the server named by ONEHOME_TEST_POSTGRES (tools/with-postgres starts one). Without that variable the PostgreSQL half
// FAILS; whoever wants one engine only says so: ONEHOME_TEST_ENGINES=sqlite (or postgres).
#pragma once

#include "platform/storage/storage.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace test {

// A folder that is removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

enum class Content { Migrated, Empty };

class TestDatabase {
public:
    explicit TestDatabase(storage::Engine engine = storage::Engine::Sqlite, Content content = Content::Migrated);
    ~TestDatabase();
    TestDatabase(TestDatabase const&) = delete;
    TestDatabase& operator=(TestDatabase const&) = delete;

    [[nodiscard]] storage::Database& operator*() { return *database_; }
    [[nodiscard]] storage::Database* operator->() { return database_.get(); }
    [[nodiscard]] storage::Options const& options() const { return options_; }
    // Closes the store and opens it again, as a restart of the program does.
    void reopen();
    // Closes it, so that somebody else may open it by options().
    void close() { database_.reset(); }

private:
    Content content_;
    std::unique_ptr<TemporaryFolder> folder_; // SQLite
    std::string name_;                        // PostgreSQL
    storage::Options options_;
    std::unique_ptr<storage::Database> database_;
};

// The engines this run is about (ONEHOME_TEST_ENGINES; both when unset).
[[nodiscard]] std::vector<storage::Engine> engines();
[[nodiscard]] char const* name_of(storage::Engine engine);

// A fixture with a migrated database of the engine that is this instance's parameter.
class BothEngines : public testing::TestWithParam<storage::Engine> {
protected:
    [[nodiscard]] storage::Database& db() { return *database_; }
    [[nodiscard]] TestDatabase& database() { return database_; }

private:
    TestDatabase database_{GetParam()};
};

} // namespace test

#define INSTANTIATE_FOR_BOTH_ENGINES(Suite)                                                                                      \
    INSTANTIATE_TEST_SUITE_P(On, Suite, testing::ValuesIn(test::engines()),                                                      \
                             [](auto const& engine) { return std::string(test::name_of(engine.param)); })
