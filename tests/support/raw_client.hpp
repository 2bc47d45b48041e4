// A client that sends exactly the bytes it is told to, for tests of connections.
#pragma once

#include "platform/http/message.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace test {

struct RawAnswer {
    int status = 0;
    http::Headers headers;
    std::string body;

    [[nodiscard]] std::string header(std::string_view name) const { return std::string(headers.get(name).value_or("")); }
};

// Every wait ends after ten seconds with std::runtime_error, which no test should ever see.
class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&&) = delete;

    void send(std::string_view bytes);
    // False once the other side has hung up; for what may be cut off.
    [[nodiscard]] bool try_send(std::string_view bytes);
    // One answer: its body by Content-Length; none after a HEAD, for 1xx, 204 and 304.
    [[nodiscard]] RawAnswer answer(bool to_head = false);
    // `send`, then `answer`.
    [[nodiscard]] RawAnswer ask(std::string_view bytes);
    // Waits until the other side hangs up. True when it did so without sending anything more.
    [[nodiscard]] bool is_closed();
    // Is there anything to read right now?
    [[nodiscard]] bool has_input() const;
    void finish_sending(); // half-close
    void abort();          // closes with a reset
    void take_little();    // a small receive buffer: the peer's writes soon wait for us
    [[nodiscard]] std::string read_some(std::size_t at_most);

private:
    [[nodiscard]] bool fill(); // false at the end of the stream

    int socket_ = -1;
    std::string input_;
};

// "GET path HTTP/1.1" with a Host and an empty line.
[[nodiscard]] std::string get(std::string_view path, std::string_view more_headers = {});
// A request with a body and its Content-Length.
[[nodiscard]] std::string put(std::string_view path, std::string_view body, std::string_view more_headers = {});

} // namespace test
