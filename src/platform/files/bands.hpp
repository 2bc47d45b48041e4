// A look of 64 bits in four bands of 16, for finding looks that differ in few bits.
//
// Looks that differ in at most 4 × r + 3 bits have a band in which they differ in at most r. Who asks for every value of each
// band that is so near finds them all. Pure.
#pragma once

#include <cstdint>
#include <vector>

namespace files {

inline constexpr int kBands = 4;
inline constexpr int kBandBits = 16;

// The slots (band × 65536 + bits) of all values that differ in at most `radius` (0, 1 or 2) bits from the look's bands.
[[nodiscard]] inline std::vector<std::int64_t> slots_near(std::uint64_t look, int radius)
{
    std::vector<std::int64_t> slots;
    for (int band = 0; band < kBands; ++band) {
        auto const bits = static_cast<std::int64_t>((look >> (band * kBandBits)) & 0xFFFFU);
        std::int64_t const base = std::int64_t{band} << kBandBits;
        slots.push_back(base + bits);
        for (int i = 0; i < kBandBits && radius > 0; ++i) {
            slots.push_back(base + (bits ^ (std::int64_t{1} << i)));
            for (int j = 0; j < i && radius > 1; ++j)
                slots.push_back(base + (bits ^ (std::int64_t{1} << i) ^ (std::int64_t{1} << j)));
        }
    }
    return slots;
}

} // namespace files
