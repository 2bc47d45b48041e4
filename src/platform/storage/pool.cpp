// Connections for reading are opened when first needed and kept.
#include "platform/storage/pool.hpp"

#include <stdexcept>
#include <utility>

namespace storage {

namespace {

constexpr auto kLongestKept = std::chrono::milliseconds(100);

thread_local bool this_thread_reads = false;

} // namespace

// A connection for the length of one read.
class Pool::Lease {
public:
    explicit Lease(Pool& pool) : pool_(pool)
    {
        if (this_thread_reads)
            throw std::logic_error("a read inside a read: pass the Reader on instead");
        seat_ = pool_.take();
        this_thread_reads = true;
    }
    Lease(Lease const&) = delete;
    Lease& operator=(Lease const&) = delete;
    ~Lease()
    {
        this_thread_reads = false;
        if (!keep_ && std::exchange(seat_.in_snapshot, false))
            seat_.connection->end_read();
        pool_.give_back(std::move(seat_));
    }
    [[nodiscard]] Seat& seat() { return seat_; }
    void keep_snapshot() { keep_ = true; }

private:
    Pool& pool_;
    Seat seat_;
    bool keep_ = false; // not after a job that threw
};

Pool::Pool(std::size_t size, bool keeps, Connect connect) : connect_(std::move(connect)), keeps_(keeps), unopened_(size)
{
    idle_.reserve(size); // giving back never allocates
}

void Pool::read(ReadJob const& job, Snapshot wanted)
{
    Lease lease(*this);
    begin(lease.seat(), wanted);
    job(*lease.seat().connection);
    if (keeps_ && may_keep_ && wanted == Snapshot::Shared)
        lease.keep_snapshot();
}

void Pool::begin(Seat& seat, Snapshot wanted)
{
    if (seat.in_snapshot) {
        if (wanted == Snapshot::Shared && still_serves(seat))
            return;
        seat.in_snapshot = false;
        seat.connection->end_read();
    }
    seat.version = version_; // before the snapshot, which then holds at least this
    seat.since = Clock::now();
    seat.connection->begin_read();
    seat.in_snapshot = true;
}

bool Pool::still_serves(Seat const& seat) const
{
    return seat.version == version_ && Clock::now() - seat.since < kLongestKept;
}

void Pool::end_kept()
{
    std::scoped_lock const lock(mutex_);
    for (auto& seat : idle_)
        if (std::exchange(seat.in_snapshot, false))
            seat.connection->end_read();
}

Pool::Seat Pool::take()
{
    {
        std::unique_lock lock(mutex_);
        returned_.wait(lock, [this] { return !idle_.empty() || unopened_ > 0; });
        if (!idle_.empty()) {
            auto seat = std::move(idle_.back());
            idle_.pop_back();
            return seat;
        }
        --unopened_;
    }
    try {
        Seat seat;
        seat.connection = connect_();
        return seat;
    } catch (...) {
        {
            std::scoped_lock const lock(mutex_);
            ++unopened_;
        }
        returned_.notify_one();
        throw;
    }
}

void Pool::give_back(Seat seat)
{
    {
        std::scoped_lock const lock(mutex_);
        idle_.push_back(std::move(seat));
    }
    returned_.notify_one();
}

} // namespace storage
