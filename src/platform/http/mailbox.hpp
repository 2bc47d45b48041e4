// The way back to a connection from any thread: letters are delivered on the connection's own I/O thread.
#pragma once

#include "platform/http/outgoing.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace http {

class Session;

// A piece of a file was written, or read.
struct FileWork {
    int error = 0;     // errno
    std::string bytes; // what was read
};

struct Letter {
    std::weak_ptr<Session> to; // weak: connections live and die on their I/O thread only
    std::variant<Outgoing, FileWork> content;
};

// Outlives its I/O thread, because a handler may answer after the server is gone; such letters are dropped.
class Mailbox {
public:
    // `wake` tells the I/O thread to call `take`; called for the first letter after each `take`.
    explicit Mailbox(std::function<void()> wake) : wake_(std::move(wake)) {}

    void post(Letter letter);
    [[nodiscard]] std::vector<Letter> take();
    void close();

private:
    std::mutex mutex_;
    std::function<void()> wake_;
    std::vector<Letter> letters_;
    bool closed_ = false;
};

} // namespace http
