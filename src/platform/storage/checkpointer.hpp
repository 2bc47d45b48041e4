// The second thread of a SQLite store: moves pages from the log into the file, so that the writer need not. Internal.
//
// It sleeps while nothing is written. Under steady writing its passes alone never let the log start again (there is always a
// page behind them), so after a pass over a long log it asks the writer for one short pass of its own (measured: the log
// stays at some 40 MB instead of growing without end, and p99 of a write is a third of that with automatic checkpoints).
#pragma once

#include "platform/storage/connection.hpp"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace storage {

class Checkpointer {
public:
    // `connection` is this thread's own; `before_pass` lets go of what would stand in the way.
    Checkpointer(std::unique_ptr<Connection> connection, std::function<void()> before_pass);
    ~Checkpointer();

    // So long that it should start again.
    [[nodiscard]] static bool is_long(int pages);

    // From the writer, after each commit.
    void log_holds(int pages);
    // True once after a pass over a long log: the writer should run sqlite::checkpoint now.
    [[nodiscard]] bool writers_turn() { return writers_turn_.exchange(false); }

private:
    void serve();

    std::unique_ptr<Connection> connection_;
    std::function<void()> before_pass_;
    std::mutex mutex_;
    std::condition_variable changed_;
    int pages_ = 0;
    bool written_ = false;
    bool stop_ = false;
    std::atomic<bool> writers_turn_ = false;
    std::thread thread_; // last: it uses the others
};

} // namespace storage
