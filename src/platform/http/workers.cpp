// The bounded worker pool.
#include "platform/http/workers.hpp"

#include <utility>

namespace http {

Workers::Workers(std::size_t threads, std::size_t queue) : limit_(queue)
{
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i)
        threads_.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    stop();
}

bool Workers::submit(Job job)
{
    bool wake = false;
    {
        std::lock_guard const lock(mutex_);
        // A job that an idle thread takes at once does not wait, hence does not count.
        if (stopped_ || waiting_.size() >= limit_ + idle_)
            return false;
        waiting_.push_back(std::move(job));
        wake = waiting_.size() <= idle_; // else all who sleep have been called already, and will see this job too
    }
    if (wake)
        changed_.notify_one();
    return true;
}

void Workers::stop()
{
    {
        std::deque<Job> dropped; // destroyed after the lock: letting go of a job may run code of its owner
        std::lock_guard const lock(mutex_);
        stopped_ = true;
        dropped.swap(waiting_);
    }
    changed_.notify_all();
    for (auto& thread : threads_) {
        if (thread.joinable())
            thread.join();
    }
}

void Workers::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        ++idle_;
        changed_.wait(lock, [this] { return stopped_ || !waiting_.empty(); });
        --idle_;
        if (stopped_)
            return;
        auto job = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it holds goes before the next wait
        lock.lock();
    }
}

} // namespace http
