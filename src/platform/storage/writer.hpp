// The one writer of the process: group commit. Internal to this room.
//
// Takes whatever is queued (never waits for more), runs each job in a savepoint of one transaction, commits once, then tells
// everybody. While it commits, the next jobs queue up: the busier the store, the larger the groups.
#pragma once

#include "platform/storage/connection.hpp"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace storage {

class GroupWriter {
public:
    // Both run on the writer's thread: `committed` before the answers of a group that must be seen at once, `answered` when the
    // answers of any group are out.
    GroupWriter(std::unique_ptr<Connection> connection, std::function<void()> committed,
                std::function<void(Connection&)> answered);
    ~GroupWriter();

    void submit(WriteJob job, Done done, Seen seen); // throws std::logic_error after close()
    void close();                                    // serves what is queued, then ends the thread
    // Whether this code runs inside a write job (of any store): waiting for another write there would never end.
    [[nodiscard]] static bool runs_here();
    [[nodiscard]] WriterCounts counts() const { return {jobs_.load(), commits_.load()}; }

private:
    struct Item {
        WriteJob job;
        Done done;
        Seen seen;
        std::exception_ptr refused;
    };
    using Group = std::vector<Item>;

    void serve();
    [[nodiscard]] Group next_group();
    void put_back(Group&& items);
    void serve_group(Group& group);
    void run_jobs(Group& group);
    [[nodiscard]] bool run_job(Item& item, Savepoint savepoint);
    static void answer(Group& group) noexcept;
    static void fail(Group& group, std::exception_ptr const& reason);

    std::unique_ptr<Connection> connection_;
    std::function<void()> committed_;
    std::function<void(Connection&)> answered_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> queue_;
    bool closing_ = false;
    std::atomic<std::uint64_t> jobs_ = 0;
    std::atomic<std::uint64_t> commits_ = 0;
    std::thread thread_; // last: it uses the others
};

} // namespace storage
