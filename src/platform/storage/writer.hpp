// The one writer of the process: group commit. Internal to this room.
//
// Takes what is queued, runs each job in a savepoint of one transaction, commits once, then tells everybody. While it commits,
// the next jobs queue up: the busier the store, the larger the groups.
//
// Whoever was just answered often asks again at once. On a slow disk it is worth to wait for them (`patience`): otherwise two
// groups take turns, each waits for the other's flush too, and half of the store's work is flushing.
#pragma once

#include "platform/storage/connection.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace storage {

// How long the next group may wait for those who were answered with the last, by what the last commit took.
[[nodiscard]] std::chrono::nanoseconds patience(std::chrono::nanoseconds commit);

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
    std::size_t wanted_ = 1; // jobs in the queue for which the writer is woken
    bool closing_ = false;
    std::size_t answered_last_ = 0; // the writer's thread only, as the next
    std::chrono::nanoseconds last_commit_{0};
    std::atomic<std::uint64_t> jobs_ = 0;
    std::atomic<std::uint64_t> commits_ = 0;
    std::thread thread_; // last: it uses the others
};

} // namespace storage
