// A reader that counts the statements it passes on: for tests that lists are read in few of them.
#pragma once

#include "platform/storage/storage.hpp"

namespace test {

class CountingReader : public storage::Reader {
public:
    explicit CountingReader(storage::Reader& db) : db_(db) {}

    [[nodiscard]] std::int64_t statements() const { return statements_; }
    [[nodiscard]] storage::Engine engine() const override { return db_.engine(); }

protected:
    std::int64_t run(storage::Sql const& sql, std::span<storage::Value const> values,
                     std::function<void(storage::Row const&)> const& each) override
    {
        ++statements_;
        db_.each_values(sql, each, values);
        return 0;
    }

private:
    storage::Reader& db_;
    std::int64_t statements_ = 0;
};

} // namespace test
