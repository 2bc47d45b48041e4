// Rewriting placeholders: everything but `?N` outside literals, names and comments is copied as it is.
#include "platform/storage/placeholders.hpp"

#include <stdexcept>

namespace storage::postgres {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t past(std::string_view text, std::size_t from, std::string_view end)
{
    auto const found = text.find(end, from);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

// Where the literal, quoted name or comment that starts at `at` ends; `at` when none starts there. A doubled quote inside
// ends one literal and starts the next, which comes to the same.
std::size_t end_of_opaque(std::string_view text, std::size_t at)
{
    if (text[at] == '\'' || text[at] == '"')
        return past(text, at + 1, text.substr(at, 1));
    if (text.substr(at, 2) == "--")
        return past(text, at, "\n");
    if (text.substr(at, 2) == "/*")
        return past(text, at + 2, "*/");
    return at;
}

} // namespace

std::string with_dollars(std::string_view text)
{
    std::string rewritten;
    rewritten.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (auto const end = end_of_opaque(text, at); end != at) {
            rewritten += text.substr(at, end - at);
            at = end;
            continue;
        }
        if (text[at] == '?') {
            if (at + 1 == text.size() || !is_digit(text[at + 1]))
                throw std::logic_error("placeholders are written ?1 … ?N: " + std::string(text));
            rewritten += '$';
        } else {
            rewritten += text[at];
        }
        ++at;
    }
    return rewritten;
}

} // namespace storage::postgres
