// What a driver offers to the writer, the pool and the migrator: statements inside explicit transactions.
//
// Internal to this room. A connection is used by one thread at a time. Both drivers keep one rule for write jobs: after a
// refused statement nothing more runs in that job, and the job counts as refused even if it swallowed the Fault
// (PostgreSQL can do no other; SQLite is made to do the same).
#pragma once

#include "platform/storage/put_off.hpp"
#include "platform/storage/storage.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace storage {

// What a connection is opened for; `Other`: scripts, plans, copies, checkpoints.
enum class Use { Write, Read, Other };

enum class Savepoint { Yes, No };

class Connection : public Writer {
public:
    // A snapshot for reading; statements that write are refused.
    virtual void begin_read() = 0;
    virtual void end_read() noexcept = 0;

    // A group: begin_write, then for each job begin_job and keep_job or undo_job, then commit or rollback. A job alone in its
    // group needs no savepoint, which costs (SQLite copies each page that is changed in one): it is undone by rollback.
    virtual void begin_write() = 0;
    virtual void begin_job(Savepoint) = 0;
    virtual void keep_job() = 0; // throws Fault when a statement of the job was refused
    virtual void undo_job() = 0;
    virtual void commit() = 0; // returns only when the group is on the disk
    virtual void rollback() noexcept = 0;
    // False when the engine has given the group's transaction up by itself (disk full, connection lost).
    [[nodiscard]] virtual bool group_alive() const = 0;

    // Several statements, no parameters; inside a job they belong to it.
    virtual void script(std::string_view text) = 0;
    virtual std::string explain(Sql const& sql) = 0;

    // What jobs put off; the writer tells it where groups and jobs begin.
    [[nodiscard]] PutOff& waiting() { return waiting_; }
    void settle() final
    {
        waiting_.settle([this](Sql const& sql, std::span<Value const> values) { execute_values(sql, values); });
    }

protected:
    void put_off(std::int64_t place, Sql const& sql, std::vector<Value> values) final
    {
        waiting_.add(place, sql, std::move(values));
    }

private:
    PutOff waiting_;
};

} // namespace storage
