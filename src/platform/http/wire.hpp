// The socket of one connection: reading and writing that tell their owner when they are done. Hides Asio.
#pragma once

#include "platform/http/listener.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace boost::asio {
class io_context;
}

namespace http {

// Told on the I/O thread, and kept alive until then.
class WireOwner {
public:
    virtual void on_read(bool failed, std::size_t size) = 0;
    virtual void on_sent(bool failed, std::size_t size) = 0;
    virtual void on_told_to_continue(bool failed) = 0;

protected:
    ~WireOwner() = default;
};

// All calls on the I/O thread. At any time at most one read and one write are under way; what they were given stays valid so
// long.
class Wire {
public:
    // Takes the socket over.
    Wire(boost::asio::io_context& context, Accepted const& accepted);
    ~Wire();
    Wire(Wire const&) = delete;
    Wire& operator=(Wire const&) = delete;

    void read(std::span<char> room, std::shared_ptr<WireOwner> owner);
    // As much of the two as goes at once, in this order.
    void send(std::array<std::string_view, 2> const& parts, std::shared_ptr<WireOwner> owner);
    // "100 Continue".
    void tell_to_continue(std::shared_ptr<WireOwner> owner);
    // Bytes have arrived that nobody read.
    [[nodiscard]] bool more_waits();
    // Says that nothing more will come; false when the connection is gone.
    [[nodiscard]] bool finish_sending();
    // The kernel would go on offering the rest to a client that does not read.
    void forget_unsent();
    void close();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace http
