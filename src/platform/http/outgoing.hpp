// An answer made ready for the wire: conditional, part, compression, headers. Made on the thread that answers, not on an I/O
// thread.
#pragma once

#include "platform/http/file_io.hpp"
#include "platform/http/message.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace http {

// What the request said that matters for its answer.
struct Asked {
    bool is_head = false;
    bool is_get = false;
    bool gzip = false;
    std::string if_none_match;
    std::string if_range;
    std::string range;
    std::string accept_language;
};
[[nodiscard]] Asked asked_by(Method method, Headers const& headers);

struct Outgoing {
    int status = 200;
    std::string head; // status line and fields; Date, Connection and the empty line are still missing
    std::string body;
    std::string_view fixed;
    File file; // when open: `left` bytes from `offset`
    std::uint64_t offset = 0;
    std::uint64_t left = 0;
    bool close = false;
};

// May block for a file; never throws for what the client sent.
[[nodiscard]] Outgoing prepare(Response response, Asked const& asked);

} // namespace http
