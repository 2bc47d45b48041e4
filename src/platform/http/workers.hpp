// A fixed number of threads with a bounded queue: blocking work never piles up beyond what was said.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace http {

class Workers {
public:
    using Job = std::function<void()>;

    Workers(std::size_t threads, std::size_t queue);
    ~Workers(); // as `stop`

    // False, and the job destroyed, when the queue is full or the workers have stopped. Never waits.
    // A job must not throw.
    [[nodiscard]] bool submit(Job job);
    // Takes no more jobs, lets go of the waiting ones, waits for the running ones. Not from a job.
    void stop();

private:
    void work();

    std::size_t const limit_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> waiting_;
    std::size_t idle_ = 0;
    bool stopped_ = false;
    std::vector<std::thread> threads_;
};

} // namespace http
