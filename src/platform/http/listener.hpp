// The listening socket.
#pragma once

#include "platform/http/message.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace http {

struct Accepted {
    int socket = -1; // non-blocking; the caller's to close
    bool is_v6 = false;
    std::string peer;
    Channel channel = Channel::Local;
};

class Listener {
public:
    // Throws std::runtime_error naming address and port; a std::system_error where the system refused (address in use, no
    // rights).
    Listener(std::string const& address, std::uint16_t port, Channel channel = Channel::Local);
    ~Listener();
    Listener(Listener const&) = delete;
    Listener& operator=(Listener const&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }
    [[nodiscard]] int descriptor() const { return descriptor_; }
    // Nothing when no connection waits. Throws std::system_error when descriptors or memory are short.
    [[nodiscard]] std::optional<Accepted> accept();
    void close();

private:
    int descriptor_ = -1;
    std::uint16_t port_ = 0;
    Channel channel_;
};

} // namespace http
