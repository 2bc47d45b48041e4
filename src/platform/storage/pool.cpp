// Connections for reading are opened when first needed and kept.
#include "platform/storage/pool.hpp"

#include <stdexcept>
#include <utility>

namespace storage {

namespace {

thread_local bool this_thread_reads = false;

} // namespace

// A connection for the length of one read; its snapshot ends with it.
class Pool::Lease {
public:
    explicit Lease(Pool& pool) : pool_(pool)
    {
        if (this_thread_reads)
            throw std::logic_error("a read inside a read: pass the Reader on instead");
        connection_ = pool_.take();
        this_thread_reads = true;
    }
    Lease(Lease const&) = delete;
    Lease& operator=(Lease const&) = delete;
    ~Lease()
    {
        this_thread_reads = false;
        connection_->end_read();
        pool_.give_back(std::move(connection_));
    }
    [[nodiscard]] Connection& connection() { return *connection_; }

private:
    Pool& pool_;
    std::unique_ptr<Connection> connection_;
};

Pool::Pool(std::size_t size, Connect connect) : connect_(std::move(connect)), unopened_(size)
{
    idle_.reserve(size); // giving back never allocates
}

void Pool::read(ReadJob const& job)
{
    Lease lease(*this);
    lease.connection().begin_read();
    job(lease.connection());
}

std::unique_ptr<Connection> Pool::take()
{
    {
        std::unique_lock lock(mutex_);
        returned_.wait(lock, [this] { return !idle_.empty() || unopened_ > 0; });
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return connection;
        }
        --unopened_;
    }
    try {
        return connect_();
    } catch (...) {
        {
            std::scoped_lock const lock(mutex_);
            ++unopened_;
        }
        returned_.notify_one();
        throw;
    }
}

void Pool::give_back(std::unique_ptr<Connection> connection)
{
    {
        std::scoped_lock const lock(mutex_);
        idle_.push_back(std::move(connection));
    }
    returned_.notify_one();
}

} // namespace storage
