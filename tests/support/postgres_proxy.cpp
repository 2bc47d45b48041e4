// One thread for each connection, carrying bytes both ways.
#include "support/postgres_proxy.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace test {

namespace {

constexpr std::string_view kHost = "host=";
constexpr std::string_view kSocketName = "/.s.PGSQL.5432";

sockaddr_un address_of(std::string const& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        throw std::runtime_error("socket path too long: " + path);
    path.copy(address.sun_path, path.size());
    return address;
}

int make_socket()
{
    int const made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0)
        throw std::runtime_error("no socket");
    return made;
}

bool send_all(int to, char const* bytes, ssize_t size)
{
    for (ssize_t sent = 0; sent < size;) {
        auto const more = ::send(to, bytes + sent, std::size_t(size - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

} // namespace

PostgresProxy::PostgresProxy(std::string const& location)
{
    auto const start = location.find(kHost);
    if (start == std::string::npos || location.substr(start + kHost.size(), 1) != "/")
        throw std::runtime_error("the proxy needs a server with a unix socket (host=/folder)");
    auto const from = start + kHost.size();
    auto const end = std::min(location.find(' ', from), location.size());
    server_socket_ = location.substr(from, end - from) + std::string(kSocketName);
    location_ = location.substr(0, from) + folder_.path().string() + location.substr(end);
    listener_ = make_socket();
    auto const own = address_of(folder_.path().string() + std::string(kSocketName));
    if (::bind(listener_, reinterpret_cast<sockaddr const*>(&own), sizeof own) != 0 || ::listen(listener_, 8) != 0)
        throw std::runtime_error("the proxy cannot listen");
    accepting_ = std::thread([this] { accept_all(); });
}

PostgresProxy::~PostgresProxy()
{
    ::shutdown(listener_, SHUT_RDWR); // wakes accept()
    accepting_.join();
    ::close(listener_);
}

void PostgresProxy::accept_all()
{
    std::vector<std::jthread> carriers;
    for (int client = ::accept(listener_, nullptr, nullptr); client >= 0; client = ::accept(listener_, nullptr, nullptr)) {
        int const server = make_socket();
        auto const address = address_of(server_socket_);
        if (::connect(server, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0)
            carriers.emplace_back([this, client, server] { carry(client, server); });
    }
}

// Until either side closes.
void PostgresProxy::carry(int client, int server)
{
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    std::array<char, 65'536> bytes{};
    bool losing = false;
    for (bool open = true; open && ::poll(ends.data(), ends.size(), -1) > 0;) {
        for (std::size_t side = 0; open && side < ends.size(); ++side) {
            if (ends[side].revents == 0)
                continue;
            auto const size = ::recv(ends[side].fd, bytes.data(), bytes.size(), 0);
            bool const from_server = side == 1;
            if (from_server && losing) {
                ++lost_;
                open = false; // the server has answered, so it has committed
                break;
            }
            if (size > 0 && !from_server &&
                std::string_view(bytes.data(), std::size_t(size)).find("COMMIT") != std::string_view::npos)
                losing = lose_.exchange(false);
            open = size > 0 && send_all(ends[1 - side].fd, bytes.data(), size);
        }
    }
    ::close(client);
    ::close(server);
}

} // namespace test
