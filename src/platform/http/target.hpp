// The request line's target, taken apart: path and query, decoded and checked.
#pragma once

#include "platform/http/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace http {

struct Target {
    std::string path; // decoded, begins with '/'
    Query query;
};

// Accepts `/path?query` and the absolute form `http://host/path?query`. Nothing when malformed: bad encoding, bad UTF-8,
// control characters, a fragment, `.` or `..` as a segment, a backslash, or a slash hidden in an encoding.
[[nodiscard]] std::optional<Target> parse_target(std::string_view raw);

} // namespace http
