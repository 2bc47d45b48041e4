// If-None-Match and Range.
#include "platform/http/conditional.hpp"

#include "platform/http/message.hpp"
#include "platform/http/tokens.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace http {

namespace {

std::string_view opaque(std::string_view etag)
{
    if (etag.starts_with("W/"))
        etag.remove_prefix(2);
    return etag;
}

// Digits only; a number too large for 64 bits counts as the largest.
std::optional<std::uint64_t> number(std::string_view text)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::uint64_t value = 0;
    auto const result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc{} ? value : UINT64_MAX;
}

RangeAnswer last_bytes(std::string_view count_text, std::uint64_t size)
{
    auto const count = number(count_text);
    if (!count)
        return {};
    if (*count == 0 || size == 0)
        return {RangeAnswer::Kind::Unsatisfiable};
    auto const length = std::min(*count, size);
    return {RangeAnswer::Kind::Part, size - length, length};
}

} // namespace

bool still_good(std::string_view if_none_match, std::string_view etag)
{
    if (etag.empty())
        return false;
    if (trimmed(if_none_match) == "*")
        return true;
    while (!if_none_match.empty()) {
        if (opaque(trimmed(next_part(if_none_match, ','))) == opaque(etag))
            return true;
    }
    return false;
}

RangeAnswer resolve_range(std::string_view header, std::uint64_t size)
{
    auto rest = trimmed(header);
    if (!equal_ignoring_case(rest.substr(0, 6), "bytes="))
        return {};
    rest = trimmed(rest.substr(6));
    auto const dash = rest.find('-');
    if (dash == std::string_view::npos || rest.find(',') != std::string_view::npos)
        return {};
    auto const from = trimmed(rest.substr(0, dash));
    auto const to = trimmed(rest.substr(dash + 1));
    if (from.empty())
        return last_bytes(to, size);

    auto const first = number(from);
    auto const last = to.empty() ? std::optional<std::uint64_t>(UINT64_MAX) : number(to);
    if (!first || !last || *last < *first)
        return {};
    if (*first >= size)
        return {RangeAnswer::Kind::Unsatisfiable};
    return {RangeAnswer::Kind::Part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace http
