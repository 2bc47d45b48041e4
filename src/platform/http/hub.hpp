// What all connections of a server share.
#pragma once

#include "platform/http/server.hpp"
#include "platform/http/workers.hpp"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace http {

struct Hub {
    ServerOptions options;
    Handlers handlers;
    std::atomic<bool> stopping{false};
    std::atomic<std::size_t> open{0};       // connections
    std::atomic<std::size_t> unfinished{0}; // of these, not only waiting for the client to hang up

    std::mutex mutex;
    std::condition_variable changed; // `open` or `unfinished` fell while stopping

    // Last, so that they stop first.
    Workers workers;
    Workers disk; // reads and writes of bodies in files; at most one job for each connection

    Hub(ServerOptions o, Handlers h)
        : options(std::move(o)), handlers(std::move(h)), workers(options.workers, options.queue),
          disk(2, 2 * options.connections + 1024)
    {
    }

    void count_down(std::atomic<std::size_t>& counter)
    {
        --counter;
        if (!stopping)
            return;
        std::lock_guard const lock(mutex);
        changed.notify_all();
    }
};

} // namespace http
