// Raw sockets to the loopback.
#include "support/raw_client.hpp"

#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace test {

namespace {

[[noreturn]] void fail(char const* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

RawAnswer parse_head(std::string_view head)
{
    RawAnswer answer;
    auto line_end = head.find("\r\n");
    answer.status = std::stoi(std::string(head.substr(9, 3)));
    head.remove_prefix(line_end + 2);
    while ((line_end = head.find("\r\n")) != std::string_view::npos && line_end > 0) {
        auto const line = head.substr(0, line_end);
        auto const colon = line.find(": ");
        if (colon == std::string_view::npos)
            throw std::runtime_error("not a header: " + std::string(line));
        answer.headers.add(line.substr(0, colon), std::string(line.substr(colon + 2)));
        head.remove_prefix(line_end + 2);
    }
    return answer;
}

bool has_body(RawAnswer const& answer, bool to_head)
{
    return !to_head && answer.status >= 200 && answer.status != 204 && answer.status != 304;
}

} // namespace

RawClient::RawClient(std::uint16_t port)
{
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket_ < 0)
        fail("socket");
    timeval const patience{10, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0)
        fail("connect");
}

RawClient::~RawClient()
{
    if (socket_ >= 0)
        ::close(socket_);
}

RawClient::RawClient(RawClient&& other) noexcept : socket_(std::exchange(other.socket_, -1)), input_(std::move(other.input_)) {}

void RawClient::send(std::string_view bytes)
{
    if (!try_send(bytes))
        throw std::runtime_error("the server hung up while we were sending");
}

bool RawClient::try_send(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && (errno == EPIPE || errno == ECONNRESET))
            return false;
        if (sent < 0)
            fail("send");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::fill()
{
    char piece[16 * 1024];
    auto const got = ::recv(socket_, piece, sizeof(piece), 0);
    if (got < 0 && errno == ECONNRESET)
        return false;
    if (got < 0)
        throw std::runtime_error("the server neither answered nor hung up in ten seconds");
    input_.append(piece, static_cast<std::size_t>(got));
    return got > 0;
}

RawAnswer RawClient::answer(bool to_head)
{
    std::size_t end = 0;
    while ((end = input_.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            throw std::runtime_error("the server hung up instead of answering; it sent: " + input_);
    }
    auto answer = parse_head(std::string_view(input_).substr(0, end + 2));
    input_.erase(0, end + 4);
    if (!has_body(answer, to_head))
        return answer;
    auto const length = std::stoul(answer.header("Content-Length"));
    while (input_.size() < length) {
        if (!fill())
            throw std::runtime_error("the server hung up within a body");
    }
    answer.body = input_.substr(0, length);
    input_.erase(0, length);
    return answer;
}

RawAnswer RawClient::ask(std::string_view bytes)
{
    send(bytes);
    return answer();
}

bool RawClient::is_closed()
{
    while (fill()) {
    }
    return input_.empty();
}

bool RawClient::has_input() const
{
    pollfd one{socket_, POLLIN, 0};
    return !input_.empty() || ::poll(&one, 1, 0) > 0;
}

void RawClient::finish_sending()
{
    ::shutdown(socket_, SHUT_WR);
}

void RawClient::abort()
{
    linger const at_once{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
    ::close(std::exchange(socket_, -1));
}

void RawClient::take_little()
{
    int const size = 16 * 1024;
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
}

std::string RawClient::read_some(std::size_t at_most)
{
    if (input_.empty())
        static_cast<void>(fill());
    auto piece = input_.substr(0, at_most);
    input_.erase(0, piece.size());
    return piece;
}

std::string get(std::string_view path, std::string_view more_headers)
{
    return "GET " + std::string(path) + " HTTP/1.1\r\nHost: test\r\n" + std::string(more_headers) + "\r\n";
}

std::string put(std::string_view path, std::string_view body, std::string_view more_headers)
{
    return "PUT " + std::string(path) + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(more_headers) + "\r\n" + std::string(body);
}

} // namespace test
