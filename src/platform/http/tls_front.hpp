// TLS for the hall's network: takes connections, does the handshake, and gives what was inside to the server as if it had come
// in plainly. The server's own connections know nothing of it.
#pragma once

#include "platform/http/day_certificate.hpp"
#include "platform/http/listener.hpp"

#include <chrono>
#include <functional>
#include <memory>

namespace http {

class TlsFront {
public:
    // `hand_over` gets one end of a pair of sockets and the peer's address; called on this front's thread. Throws as Listener.
    TlsFront(std::string const& address, std::uint16_t port, DayCertificate const& certificate,
             std::function<void(Accepted)> hand_over);
    ~TlsFront();

    [[nodiscard]] std::uint16_t port() const;
    void start();
    // Takes no more; what is under way goes on.
    void stop_accepting();
    // Lets connections that the server has closed say goodbye for at most `patience`, closes the rest; the server's ends see the
    // end of their input.
    void stop(std::chrono::milliseconds patience);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace http
