// Requests and answers over one socket.
#include "support/http_client.hpp"

#include <boost/json/parse.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace bench {

HttpClient::HttpClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
        auto const reason = errno;
        ::close(socket_);
        throw std::system_error(reason, std::generic_category(), "connect");
    }
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

HttpClient::~HttpClient()
{
    ::close(socket_);
}

std::string HttpClient::Answer::header(std::string_view name) const
{
    auto const same = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
    auto const line = "\r\n" + std::string(name) + ": ";
    auto const found = std::search(head.begin(), head.end(), line.begin(), line.end(), same);
    if (found == head.end())
        return {};
    auto const from = static_cast<std::size_t>(found - head.begin()) + line.size();
    return head.substr(from, head.find("\r\n", from) - from);
}

HttpClient::Answer HttpClient::ask(std::string_view method, std::string_view path, std::string_view headers,
                                   std::string_view body)
{
    std::string request;
    request.reserve(256 + path.size() + headers.size() + body.size());
    request.append(method).append(" ").append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n").append(headers);
    if (!body.empty() && headers.find("Content-Type:") == std::string_view::npos)
        request.append("Content-Type: application/json\r\n");
    if (!body.empty())
        request.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    request.append("\r\n").append(body);
    send_all(request);

    auto end = input_.find("\r\n\r\n");
    for (; end == std::string::npos; end = input_.find("\r\n\r\n"))
        receive();
    Answer answer;
    answer.head = input_.substr(0, end + 2);
    answer.status = std::stoi(answer.head.substr(answer.head.find(' ') + 1, 3));
    auto const length = answer.header("content-length");
    auto const whole = end + 4 + (length.empty() ? 0 : std::stoul(length));
    while (input_.size() < whole)
        receive();
    answer.body = input_.substr(end + 4, whole - end - 4);
    input_.erase(0, whole);
    return answer;
}

void HttpClient::send_all(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            throw std::runtime_error("the connection broke while sending");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void HttpClient::receive()
{
    std::array<char, 16 * 1024> piece;
    auto const size = ::recv(socket_, piece.data(), piece.size(), 0);
    if (size <= 0)
        throw std::runtime_error("the connection broke while receiving");
    input_.append(piece.data(), static_cast<std::size_t>(size));
}

SignedIn sign_in(std::uint16_t port, std::string_view user_name, std::string_view password)
{
    HttpClient client(port);
    auto const form = R"({"user_name":")" + std::string(user_name) + R"(","password":")" + std::string(password) + R"("})";
    auto const answer = client.ask("POST", "/api/session", "", form);
    if (answer.status != 200)
        throw std::runtime_error("sign-in: " + answer.body);
    auto const cookie = answer.header("set-cookie");
    auto const view = boost::json::parse(answer.body);
    return {cookie.substr(0, cookie.find(';')), std::string(view.at("csrf").as_string())};
}

} // namespace bench
