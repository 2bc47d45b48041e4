// One connection, as its I/O thread sees it. How it works stands in session.cpp and connection.hpp.
#pragma once

#include "platform/http/listener.hpp"
#include "platform/http/mailbox.hpp"

#include <chrono>
#include <memory>

namespace http {

class Loop;

// All calls on the connection's I/O thread.
class Session {
public:
    virtual ~Session() = default;
    // Begins to read. `is_surplus`: over the limit of connections; answers 503 and closes.
    virtual void start(bool is_surplus) = 0;
    virtual void receive(Letter letter) = 0;
    // Time has passed: is a deadline over?
    virtual void tick(std::chrono::steady_clock::time_point now) = 0;
    // The server stops: an idle connection closes, a busy one after its answer.
    virtual void drain() = 0;
    virtual void close() = 0;
};

// Takes the socket over.
[[nodiscard]] std::shared_ptr<Session> make_session(Loop& loop, Accepted accepted);

} // namespace http
