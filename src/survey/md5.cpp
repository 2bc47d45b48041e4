// The algorithm of RFC 1321, section 3.
#include "survey/md5.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace survey {

namespace {

using State = std::array<std::uint32_t, 4>;

constexpr std::array<int, 16> kTurns = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

// T[i] = floor(2^32 * abs(sin(i + 1))).
std::array<std::uint32_t, 64> const& sines()
{
    static auto const table = [] {
        std::array<std::uint32_t, 64> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = static_cast<std::uint32_t>(std::floor(4294967296.0 * std::abs(std::sin(static_cast<double>(i + 1)))));
        return made;
    }();
    return table;
}

std::uint32_t word_at(std::string_view block, std::size_t index)
{
    std::uint32_t word = 0;
    for (std::size_t i = 4; i-- > 0;)
        word = (word << 8U) | static_cast<unsigned char>(block[index * 4 + i]);
    return word;
}

void mix(State& state, std::string_view block)
{
    auto [a, b, c, d] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        std::uint32_t f = 0;
        std::size_t word = 0;
        switch (i / 16) {
        case 0:
            f = (b & c) | (~b & d);
            word = i;
            break;
        case 1:
            f = (d & b) | (~d & c);
            word = (5 * i + 1) % 16;
            break;
        case 2:
            f = b ^ c ^ d;
            word = (3 * i + 5) % 16;
            break;
        default:
            f = c ^ (b | ~d);
            word = 7 * i % 16;
        }
        auto const turned = std::rotl(a + f + sines()[i] + word_at(block, word), kTurns[i / 16 * 4 + i % 4]);
        a = d;
        d = c;
        c = b;
        b += turned;
    }
    state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d};
}

} // namespace

std::string md5_hex(std::string_view bytes)
{
    std::string padded(bytes);
    padded += '\x80';
    padded.resize((padded.size() + 8 + 63) / 64 * 64, '\0');
    auto const bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    for (std::size_t i = 0; i < 8; ++i)
        padded[padded.size() - 8 + i] = static_cast<char>(bits >> (8 * i));
    State state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    for (std::size_t at = 0; at < padded.size(); at += 64)
        mix(state, std::string_view(padded).substr(at, 64));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (auto const word : state)
        for (unsigned i = 0; i < 4; ++i) {
            auto const byte = (word >> (8 * i)) & 0xffU;
            hex += digits[byte >> 4U];
            hex += digits[byte & 15U];
        }
    return hex;
}

} // namespace survey
