// Writing of single values as JSON text.
#include "base/fields.hpp"

#include <boost/json/parse.hpp>

#include <charconv>
#include <cmath>
#include <span>
#include <stdexcept>

namespace base::fields::detail {

namespace {

constexpr char kHex[] = "0123456789abcdef";

bool is_special(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void write_special(char c, std::string& out)
{
    out += '\\';
    switch (c) {
    case '"':
    case '\\':
        out += c;
        return;
    case '\b':
        out += 'b';
        return;
    case '\f':
        out += 'f';
        return;
    case '\n':
        out += 'n';
        return;
    case '\r':
        out += 'r';
        return;
    case '\t':
        out += 't';
        return;
    default:
        out.append("u00").append(1, kHex[c >> 4]).append(1, kHex[c & 15]);
    }
}

template <class Number>
std::string_view digits_of(Number value, std::span<char> buffer)
{
    auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), static_cast<std::size_t>(end - buffer.data())};
}

} // namespace

void write_text(std::string_view text, std::string& out)
{
    out += '"';
    std::size_t plain_from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_special(text[i]))
            continue;
        out.append(text, plain_from, i - plain_from);
        write_special(text[i], out);
        plain_from = i + 1;
    }
    out.append(text, plain_from);
    out += '"';
}

void write_plain(std::string_view text, std::string& out)
{
    out.append(1, '"').append(text).append(1, '"');
}

void write_integer(std::int64_t value, std::string& out)
{
    char buffer[24];
    out += digits_of(value, buffer);
}

void write_real(double value, std::string& out)
{
    if (!std::isfinite(value))
        throw std::domain_error("JSON has no number for what is not finite");
    char buffer[32];
    auto const digits = digits_of(value, buffer);
    out += digits;
    if (digits.find_first_of(".en") == std::string_view::npos)
        out += ".0";
}

boost::json::value value_of(std::string_view json_text)
{
    boost::json::parse_options options;
    options.max_depth = 64;
    return boost::json::parse(boost::json::string_view(json_text.data(), json_text.size()), {}, options);
}

} // namespace base::fields::detail
