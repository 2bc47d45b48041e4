// UTF-8, counting and digits: the part of base/text that needs no ICU.
#include "base/text.hpp"

namespace base::text {

namespace {

unsigned char byte_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool byte_within(unsigned char byte, unsigned low, unsigned high)
{
    return byte >= low && byte <= high;
}

bool continues(unsigned char byte)
{
    return byte_within(byte, 0x80, 0xBF);
}

// Length of the well-formed sequence at the front (Unicode table 3-7), 0 when there is none.
std::size_t sequence_length(std::string_view text)
{
    auto const first = byte_at(text, 0);
    auto const second = byte_at(text, 1);
    if (first < 0x80)
        return 1;
    if (byte_within(first, 0xC2, 0xDF))
        return continues(second) ? 2 : 0;
    if (byte_within(first, 0xE0, 0xEF)) {
        bool const good = byte_within(second, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return good && continues(byte_at(text, 2)) ? 3 : 0;
    }
    if (byte_within(first, 0xF0, 0xF4)) {
        bool const good = byte_within(second, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return good && continues(byte_at(text, 2)) && continues(byte_at(text, 3)) ? 4 : 0;
    }
    return 0;
}

// ๐..๙ are U+0E50..U+0E59: E0 B9 90..99.
bool thai_digit_at(std::string_view text, std::size_t at)
{
    return byte_at(text, at) == 0xE0 && byte_at(text, at + 1) == 0xB9 && byte_within(byte_at(text, at + 2), 0x90, 0x99);
}

} // namespace

bool is_valid_utf8(std::string_view text)
{
    while (!text.empty()) {
        auto const length = sequence_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::size_t length(std::string_view text)
{
    std::size_t count = 0;
    for (char const c : text)
        if (!continues(static_cast<unsigned char>(c)))
            ++count;
    return count;
}

std::string thai_digits(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (char const c : text) {
        if (c >= '0' && c <= '9') {
            out += "\xE0\xB9";
            out += static_cast<char>(0x90 + (c - '0'));
        } else {
            out += c;
        }
    }
    return out;
}

std::string arabic_digits(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (thai_digit_at(text, at)) {
            out += static_cast<char>('0' + (byte_at(text, at + 2) - 0x90));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

} // namespace base::text
