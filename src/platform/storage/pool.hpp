// A bounded number of connections for reading; whoever comes when all are busy waits. Internal to this room.
#pragma once

#include "platform/storage/connection.hpp"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace storage {

class Pool {
public:
    using Connect = std::function<std::unique_ptr<Connection>()>;
    Pool(std::size_t size, Connect connect);

    // Runs `job` in a snapshot. Throws std::logic_error when this thread already reads from a pool: with every connection in
    // such hands nobody could go on.
    void read(ReadJob const& job);

private:
    class Lease;
    [[nodiscard]] std::unique_ptr<Connection> take();
    void give_back(std::unique_ptr<Connection> connection);

    Connect connect_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t unopened_;
};

} // namespace storage
