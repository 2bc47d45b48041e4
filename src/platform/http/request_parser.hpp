// Reads HTTP/1 requests piece by piece. Beast's parser behind it; what Beast lets pass and a careful server must not is refused
// here.
#pragma once

#include "platform/http/message.hpp"
#include "platform/http/refusal.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace http {

struct RequestHead {
    std::optional<Method> method; // nothing: known to HTTP, perhaps, but not to us
    std::string target;           // as sent
    Headers headers;
    bool is_http_1_0 = false;
    bool keep_alive = false;
    bool has_body = false;
    bool expects_continue = false;
    std::optional<std::uint64_t> content_length;
};

class RequestParser {
public:
    // `head_limit` holds for the request line and for the header fields, each.
    explicit RequestParser(std::size_t head_limit);
    ~RequestParser();

    // Ready for the next request.
    void restart();
    // Takes bytes and returns how many it used; the rest is to be offered again, with more behind it, once there is more.
    // Stops after the head, and after the end of the request.
    [[nodiscard]] std::size_t feed(std::string_view bytes);

    [[nodiscard]] bool head_is_read() const;
    [[nodiscard]] bool is_complete() const;
    // Why the request cannot be understood; the connection is of no further use then.
    [[nodiscard]] std::optional<Refusal> refusal() const;

    // Once the head is read. The caller may move from it.
    [[nodiscard]] RequestHead& head();
    // Before the first body bytes are fed.
    void limit_body(std::uint64_t bytes);
    // What arrived of the body; the caller may take it away.
    [[nodiscard]] std::string& body();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace http
