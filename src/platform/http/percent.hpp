// Percent-decoding, strictly: what is not exactly right is refused, never guessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace http {

enum class Plus { Literal, Blank };

// Nothing when a `%` is not followed by two hex digits, or when the outcome is not UTF-8 or holds a NUL.
[[nodiscard]] std::optional<std::string> percent_decode(std::string_view raw, Plus plus);

} // namespace http
