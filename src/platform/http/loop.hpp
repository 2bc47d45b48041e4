// One I/O thread with its connections.
#pragma once

#include "platform/http/listener.hpp"
#include "platform/http/mailbox.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace boost::asio {
class io_context;
}

namespace http {

struct Hub;
class Listener;
class Session;

class Loop {
public:
    explicit Loop(Hub& hub);
    ~Loop();

    // Accepts from `listener` and hands connections to the loops in turn; keeps them when there are none.
    void accept_from(Listener& listener, std::vector<std::unique_ptr<Loop>> const& loops);
    // From any thread: a connection that somebody else accepted.
    void take(Accepted accepted);
    void start();
    // From any thread, in this order: stop accepting and let connections finish; close what is left; wait for the thread.
    void drain();
    void close_all();
    void join();

    // For the connections, on this thread:
    [[nodiscard]] Hub& hub();
    [[nodiscard]] boost::asio::io_context& context();
    [[nodiscard]] std::shared_ptr<Mailbox> const& mailbox();
    [[nodiscard]] std::string_view date(); // the Date header's value
    void forget(Session const& session);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace http
