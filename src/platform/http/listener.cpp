// Binding, listening, accepting: POSIX sockets.
#include "platform/http/listener.hpp"

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace http {

namespace {

struct Address {
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] sockaddr* raw() { return reinterpret_cast<sockaddr*>(&storage); }
    [[nodiscard]] sockaddr_in& v4() { return reinterpret_cast<sockaddr_in&>(storage); }
    [[nodiscard]] sockaddr_in6& v6() { return reinterpret_cast<sockaddr_in6&>(storage); }
};

std::string described(std::string const& address, std::uint16_t port)
{
    return "address " + address + " port " + std::to_string(port);
}

[[noreturn]] void fail(std::string const& address, std::uint16_t port, int error)
{
    throw std::system_error(error, std::generic_category(), "cannot listen on " + described(address, port));
}

Address parsed(std::string const& text, std::uint16_t port)
{
    Address address;
    if (::inet_pton(AF_INET, text.c_str(), &address.v4().sin_addr) == 1) {
        address.v4().sin_family = AF_INET;
        address.v4().sin_port = htons(port);
        address.length = sizeof(sockaddr_in);
    } else if (::inet_pton(AF_INET6, text.c_str(), &address.v6().sin6_addr) == 1) {
        address.v6().sin6_family = AF_INET6;
        address.v6().sin6_port = htons(port);
        address.length = sizeof(sockaddr_in6);
    } else {
        throw std::runtime_error("cannot listen on " + described(text, port) + ": not an IP address");
    }
    return address;
}

std::string written(Address& address)
{
    char text[INET6_ADDRSTRLEN] = {};
    bool const v6 = address.storage.ss_family == AF_INET6;
    void const* const bytes = v6 ? static_cast<void const*>(&address.v6().sin6_addr) : &address.v4().sin_addr;
    ::inet_ntop(address.storage.ss_family, bytes, text, sizeof(text));
    return text;
}

// The waiting connection is gone already, or the call was interrupted: try the next one.
bool is_passing(int error)
{
    return error == EINTR || error == ECONNABORTED || error == EPROTO || error == ENETDOWN || error == EHOSTUNREACH;
}

} // namespace

Listener::Listener(std::string const& address, std::uint16_t port, Channel channel) : channel_(channel)
{
    auto bound = parsed(address, port);
    descriptor_ = ::socket(bound.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor_ < 0)
        fail(address, port, errno);
    int const on = 1;
    ::setsockopt(descriptor_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    if (::bind(descriptor_, bound.raw(), bound.length) != 0 || ::listen(descriptor_, SOMAXCONN) != 0) {
        int const error = errno;
        close();
        fail(address, port, error);
    }
    ::getsockname(descriptor_, bound.raw(), &bound.length);
    port_ = ntohs(bound.storage.ss_family == AF_INET6 ? bound.v6().sin6_port : bound.v4().sin_port);
}

Listener::~Listener()
{
    close();
}

std::optional<Accepted> Listener::accept()
{
    while (descriptor_ >= 0) {
        Address peer;
        peer.length = sizeof(peer.storage);
        int const socket = ::accept4(descriptor_, peer.raw(), &peer.length, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket >= 0)
            return Accepted{socket, peer.storage.ss_family == AF_INET6, written(peer), channel_};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return std::nullopt;
        if (!is_passing(errno))
            throw std::system_error(errno, std::generic_category(), "accept");
    }
    return std::nullopt;
}

void Listener::close()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
}

} // namespace http
