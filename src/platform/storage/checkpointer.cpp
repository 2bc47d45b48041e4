// The loop of the checkpoint thread.
#include "platform/storage/checkpointer.hpp"

#include "platform/storage/sqlite.hpp"

#include <chrono>
#include <utility>

namespace storage {

namespace {

constexpr auto kPause = std::chrono::milliseconds(100);
constexpr int kLongLogPages = 4'000; // 16 MB

} // namespace

Checkpointer::Checkpointer(std::unique_ptr<Connection> connection, std::function<void()> before_pass)
    : connection_(std::move(connection)), before_pass_(std::move(before_pass)), thread_([this] { serve(); })
{
}

bool Checkpointer::is_long(int pages)
{
    return pages > kLongLogPages;
}

Checkpointer::~Checkpointer()
{
    {
        std::scoped_lock const lock(mutex_);
        stop_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void Checkpointer::log_holds(int pages)
{
    bool wake = false;
    {
        std::scoped_lock const lock(mutex_);
        pages_ = pages;
        wake = !std::exchange(written_, true);
    }
    if (wake)
        changed_.notify_one();
}

void Checkpointer::serve()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return written_ || stop_; });
        changed_.wait_for(lock, kPause, [this] { return stop_; });
        if (stop_)
            return;
        written_ = false;
        int const pages = pages_;
        lock.unlock();
        before_pass_();
        sqlite::checkpoint(*connection_);
        if (is_long(pages))
            writers_turn_ = true;
        lock.lock();
    }
}

} // namespace storage
