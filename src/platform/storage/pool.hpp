// A bounded number of connections for reading; whoever comes when all are busy waits. Internal to this room.
//
// A SQLite connection that looks at a newer state of the database throws its page cache away, and while readings of people are
// logged there is a newer state every few milliseconds. So a connection keeps its snapshot for the next reads that are content
// with it (Snapshot::Shared), until a write comes that must be seen at once, for at most a tenth of a second (measured: a
// household page asks the file for some 40 pages less).
#pragma once

#include "platform/storage/connection.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace storage {

class Pool {
public:
    using Connect = std::function<std::unique_ptr<Connection>()>;
    // `keeps`: whether connections keep their snapshots at all.
    Pool(std::size_t size, bool keeps, Connect connect);

    // Runs `job` in a snapshot. Throws std::logic_error when this thread already reads from a pool: with every connection in
    // such hands nobody could go on.
    void read(ReadJob const& job, Snapshot wanted);

    // A write that must be seen at once has been committed and is about to be answered.
    void written() { ++version_; }
    void may_keep(bool yes) { may_keep_ = yes; }
    // Ends the kept snapshots of idle connections.
    void end_kept();

private:
    using Clock = std::chrono::steady_clock;
    struct Seat {
        std::unique_ptr<Connection> connection;
        bool in_snapshot = false;
        std::uint64_t version = 0; // `version_` when the snapshot was begun: what it holds at least
        Clock::time_point since;
    };
    class Lease;

    [[nodiscard]] Seat take();
    void give_back(Seat seat);
    void begin(Seat& seat, Snapshot wanted);
    [[nodiscard]] bool still_serves(Seat const& seat) const;

    Connect connect_;
    bool const keeps_;
    std::atomic<bool> may_keep_ = true;
    std::atomic<std::uint64_t> version_ = 0;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<Seat> idle_;
    std::size_t unopened_;
};

} // namespace storage
