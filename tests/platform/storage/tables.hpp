// A fixture with two small tables on both engines, for the tests of the store itself.
#pragma once

#include "support/databases.hpp"

#include <future>
#include <string>
#include <vector>

namespace storage_tests {

using storage::Bytes;
using storage::Engine;
using storage::Fault;
using storage::Reader;
using storage::Row;
using storage::Sql;
using storage::Writer;

constexpr std::string_view kTables = R"(
CREATE TABLE things (
    number   BIGINT NOT NULL,
    name     TEXT,
    content  BLOB,
    size     DOUBLE PRECISION,
    flag     SMALLINT,
    CONSTRAINT ux_things__number UNIQUE (number),
    CONSTRAINT ck_things__flag CHECK (flag IN (0, 1))
);
CREATE UNIQUE INDEX ux_things__name ON things (name);
CREATE TABLE parts (
    id       TEXT NOT NULL PRIMARY KEY,
    thing    BIGINT NOT NULL,
    position INTEGER NOT NULL,
    place    TEXT,
    CONSTRAINT fk_parts__thing FOREIGN KEY (thing) REFERENCES things (number)
);
CREATE UNIQUE INDEX ux_parts__thing_position ON parts (thing, position);
CREATE UNIQUE INDEX ux_parts__place_lowered ON parts (LOWER(place));
)";

constexpr Sql kInsert{"test.insert", R"(
INSERT INTO things (number, name, content, size, flag)
VALUES (?1, ?2, ?3, ?4, ?5))"};
constexpr Sql kNumber{"test.number", "INSERT INTO things (number) VALUES (?1)"};
constexpr Sql kSelect{"test.select", R"(
SELECT number, name, content, size, flag
FROM things
ORDER BY number)"};
constexpr Sql kCount{"test.count", "SELECT COUNT(*) FROM things"};
constexpr Sql kPart{"test.part", "INSERT INTO parts (id, thing, position, place) VALUES (?1, ?2, ?3, ?4)"};

// An empty database with the two tables.
class Tables : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (GetParam() == Engine::Postgres)
            db().run_script("CREATE DOMAIN blob AS bytea"); // migration 0001
        db().run_script(kTables);
    }

    [[nodiscard]] storage::Database& db() { return *database_; }
    [[nodiscard]] test::TestDatabase& database() { return database_; }
    [[nodiscard]] std::int64_t count()
    {
        return db().reading([](Reader& reader) { return reader.value<std::int64_t>(kCount).value(); });
    }
    // The Fault that `job` meets as a write of its own.
    [[nodiscard]] Fault fault(storage::WriteJob const& job)
    {
        try {
            db().write(job);
        } catch (Fault const& met) {
            return met;
        }
        throw std::runtime_error("expected a fault");
    }

private:
    test::TestDatabase database_{GetParam(), test::Content::Empty};
};

// Holds the writer inside a job, so that what is submitted meanwhile waits together.
class HeldWriter {
public:
    explicit HeldWriter(storage::Database& database)
    {
        database.submit(
            [this](Writer&) {
                held_.set_value();
                let_go_.get_future().wait();
            },
            [this](std::exception_ptr) { over_.set_value(); });
        held_.get_future().wait();
    }
    void let_go()
    {
        let_go_.set_value();
        over_.get_future().wait();
    }

private:
    std::promise<void> held_;
    std::promise<void> let_go_;
    std::promise<void> over_;
};

// Answers of submitted jobs, in the order of their questions.
class Answers {
public:
    [[nodiscard]] storage::Done next()
    {
        auto promise = std::make_shared<std::promise<std::exception_ptr>>();
        answers_.push_back(promise->get_future());
        return [promise](std::exception_ptr refused) { promise->set_value(std::move(refused)); };
    }
    // The message of each refusal; empty for a write that is kept.
    [[nodiscard]] std::vector<std::string> wait()
    {
        std::vector<std::string> messages;
        for (auto& answer : answers_)
            messages.push_back(message_of(answer.get()));
        answers_.clear();
        return messages;
    }

private:
    static std::string message_of(std::exception_ptr const& refused)
    {
        try {
            if (refused)
                std::rethrow_exception(refused);
        } catch (std::exception const& e) {
            return e.what();
        }
        return {};
    }

    std::vector<std::future<std::exception_ptr>> answers_;
};

} // namespace storage_tests
