// Statements that wait for the end of their group (Writer::execute_at_end). Internal to this room.
//
// They run once, in the order of their places, those of one place in the order of asking. Those of a job that is undone never
// happened: what it asked for is forgotten, and what ran early inside its savepoint, because it wanted to read it, waits again.
#pragma once

#include "platform/storage/sql.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace storage {

class PutOff {
public:
    void add(std::int64_t place, Sql const& sql, std::vector<Value> values)
    {
        waiting_.push_back({place, sql, std::move(values)});
    }

    void begin_group()
    {
        waiting_.clear();
        done_ = asked_before_ = done_before_ = 0;
    }
    void begin_job()
    {
        asked_before_ = waiting_.size();
        done_before_ = done_;
    }
    void undo_job()
    {
        waiting_.resize(asked_before_);
        done_ = done_before_;
    }
    // Runs those that have not run yet: `run(sql, values)`.
    template <class Run>
    void settle(Run const& run)
    {
        std::vector<Statement const*> next; // `waiting_` itself stays in the order of asking: jobs are its pieces
        for (auto at = done_; at < waiting_.size(); ++at)
            next.push_back(&waiting_[at]);
        std::ranges::stable_sort(next, {}, &Statement::place);
        for (auto const* one : next)
            run(one->sql, one->values);
        done_ = waiting_.size();
    }

private:
    struct Statement {
        std::int64_t place = 0;
        Sql sql;
        std::vector<Value> values;
    };
    std::vector<Statement> waiting_;
    std::size_t done_ = 0;         // of `waiting_`, from its beginning
    std::size_t asked_before_ = 0; // both as they were when the job began
    std::size_t done_before_ = 0;
};

} // namespace storage
