// The writer's loop: group, savepoints, one commit, answers.
#include "platform/storage/writer.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace storage {

namespace {

constexpr std::size_t kLargestGroup = 256;

// Below it a flush costs less than the wait would; above it nobody waits longer, whatever a disk does once.
constexpr std::chrono::microseconds kQuickCommit{300};
constexpr std::chrono::milliseconds kLongestPatience{4};

thread_local bool this_thread_writes = false;

// After these the engine's transaction is not to be trusted, even where it still seems open.
bool spoils_the_group(std::exception_ptr const& reason)
{
    try {
        std::rethrow_exception(reason);
    } catch (Fault const& fault) {
        switch (fault.kind()) {
        case Fault::Kind::DiskFull:
        case Fault::Kind::Io:
        case Fault::Kind::Corrupt:
            return true;
        case Fault::Kind::Unique:
        case Fault::Kind::ForeignKey:
        case Fault::Kind::NotNull:
        case Fault::Kind::Check:
        case Fault::Kind::Busy:
        case Fault::Kind::Other:
            return false;
        }
    } catch (...) {
    }
    return false;
}

} // namespace

std::chrono::nanoseconds patience(std::chrono::nanoseconds commit)
{
    if (commit < kQuickCommit)
        return std::chrono::nanoseconds(0);
    return std::min<std::chrono::nanoseconds>(commit / 2, kLongestPatience);
}

GroupWriter::GroupWriter(std::unique_ptr<Connection> connection, std::function<void()> committed,
                         std::function<void(Connection&)> answered)
    : connection_(std::move(connection)), committed_(std::move(committed)), answered_(std::move(answered)),
      thread_([this] { serve(); })
{
}

GroupWriter::~GroupWriter()
{
    close();
}

void GroupWriter::submit(WriteJob job, Done done, Seen seen)
{
    bool enough = false;
    {
        std::scoped_lock const lock(mutex_);
        if (closing_)
            throw std::logic_error("the store is closed");
        queue_.push_back({std::move(job), std::move(done), seen, nullptr});
        enough = queue_.size() >= wanted_;
    }
    if (enough)
        changed_.notify_one();
}

void GroupWriter::close()
{
    {
        std::scoped_lock const lock(mutex_);
        closing_ = true;
    }
    changed_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

bool GroupWriter::runs_here()
{
    return this_thread_writes;
}

void GroupWriter::serve()
{
    this_thread_writes = true;
    for (auto group = next_group(); !group.empty(); group = next_group()) {
        serve_group(group);
        answer(group);
        if (answered_)
            answered_(*connection_);
    }
}

GroupWriter::Group GroupWriter::next_group()
{
    std::unique_lock lock(mutex_);
    auto const expected = std::min(queue_.size() + answered_last_, kLargestGroup);
    changed_.wait(lock, [this] { return closing_ || !queue_.empty(); });
    if (auto const longest = patience(last_commit_); longest.count() > 0 && queue_.size() < expected) {
        wanted_ = expected;
        changed_.wait_for(lock, longest, [&] { return closing_ || queue_.size() >= expected; });
        wanted_ = 1;
    }
    auto const end = queue_.begin() + std::ptrdiff_t(std::min(queue_.size(), kLargestGroup));
    Group group(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
    queue_.erase(queue_.begin(), end);
    return group;
}

void GroupWriter::put_back(Group&& items)
{
    std::scoped_lock const lock(mutex_);
    queue_.insert(queue_.begin(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

// Afterwards every item of `group` is durable, or has a reason and left nothing.
void GroupWriter::serve_group(Group& group)
{
    try {
        connection_->begin_write();
        connection_->waiting().begin_group();
        run_jobs(group);
        if (std::ranges::all_of(group, [](Item const& item) { return bool(item.refused); })) {
            connection_->rollback();
        } else {
            connection_->settle();
            auto const began = std::chrono::steady_clock::now();
            connection_->commit();
            last_commit_ = std::chrono::steady_clock::now() - began;
            ++commits_;
            if (committed_ &&
                std::ranges::any_of(group, [](Item const& item) { return !item.refused && item.seen == Seen::AtOnce; }))
                committed_();
        }
    } catch (...) {
        connection_->rollback();
        fail(group, std::current_exception());
    }
    jobs_ += group.size();
    answered_last_ = group.size();
}

// When a job takes the whole transaction down, those before it fail with it, and those not begun wait for the next group.
void GroupWriter::run_jobs(Group& group)
{
    auto const savepoint = group.size() == 1 ? Savepoint::No : Savepoint::Yes;
    for (auto item = group.begin(); item != group.end(); ++item) {
        if (run_job(*item, savepoint))
            continue;
        auto const reason = item->refused;
        put_back(Group(std::make_move_iterator(item + 1), std::make_move_iterator(group.end())));
        group.erase(item + 1, group.end());
        std::rethrow_exception(reason);
    }
}

// False when the group cannot go on.
bool GroupWriter::run_job(Item& item, Savepoint savepoint)
{
    connection_->begin_job(savepoint);
    connection_->waiting().begin_job();
    try {
        item.job(*connection_);
        connection_->keep_job();
        return true;
    } catch (...) {
        item.refused = std::current_exception();
    }
    if (!connection_->group_alive() || spoils_the_group(item.refused))
        return false;
    if (savepoint == Savepoint::No)
        return true; // the group is nothing but this job, and is rolled back
    connection_->undo_job();
    connection_->waiting().undo_job();
    return true;
}

void GroupWriter::fail(Group& group, std::exception_ptr const& reason)
{
    for (auto& item : group)
        if (!item.refused)
            item.refused = reason;
}

// `done` must not throw: there is nobody left to tell.
void GroupWriter::answer(Group& group) noexcept
{
    for (auto& item : group) {
        item.job = nullptr; // what it held is let go before the answer wakes its owner
        item.done(std::exchange(item.refused, nullptr));
    }
}

} // namespace storage
