// Cutting header values into parts.
#pragma once

#include <string_view>

namespace http {

// Without blanks and tabs at both ends.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    auto const is_blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Takes what stands before the next `separator` off the front of `rest`, the separator with it.
[[nodiscard]] inline std::string_view next_part(std::string_view& rest, char separator)
{
    auto const end = rest.find(separator);
    auto const part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

// "text/xml" of "text/xml; charset=utf-8".
[[nodiscard]] inline std::string_view media_type_of(std::string_view header)
{
    return trimmed(header.substr(0, header.find(';')));
}

} // namespace http
