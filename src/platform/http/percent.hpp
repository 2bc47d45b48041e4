// Percent-encoding, and decoding, strictly: what is not exactly right is refused, never guessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace http {

enum class Plus { Literal, Blank };

// Nothing when a `%` is not followed by two hex digits, or when the outcome is not UTF-8 or holds a NUL.
[[nodiscard]] std::optional<std::string> percent_decode(std::string_view raw, Plus plus);

// For one segment of a path or one value of a query: everything but RFC 3986's unreserved characters.
[[nodiscard]] std::string percent_encode(std::string_view text);

} // namespace http
