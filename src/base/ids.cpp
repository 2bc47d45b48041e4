// UUIDs: text form and version 7 (RFC 9562, section 5.7).
#include "base/ids.hpp"

namespace base {

namespace {

constexpr std::size_t kTextLength = 36;

bool hyphen_at(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != kTextLength)
        return std::nullopt;
    Bytes bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (hyphen_at(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        int const value = hex_value(text[i]);
        if (value < 0)
            return std::nullopt;
        auto& byte = bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(nibble % 2 == 0 ? value << 4 : byte | value);
        ++nibble;
    }
    return Uuid(bytes);
}

Uuid Uuid::version7(std::int64_t unix_ms, std::array<std::uint8_t, 10> random)
{
    Bytes bytes{};
    auto const time = static_cast<std::uint64_t>(unix_ms);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
    for (std::size_t i = 0; i < random.size(); ++i)
        bytes[6 + i] = random[i];
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70); // version
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80); // variant
    return Uuid(bytes);
}

std::string Uuid::str() const
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(kTextLength);
    for (auto const byte : bytes_) {
        if (hyphen_at(text.size()))
            text += '-';
        text += kHex[byte >> 4];
        text += kHex[byte & 0x0F];
    }
    return text;
}

} // namespace base
