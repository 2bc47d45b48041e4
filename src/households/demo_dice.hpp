// Choices that look random and are the same at every seeding (SplitMix64).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace households::demo {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E37'79B9'7F4A'7C15ULL + 0x1234'5678ULL) {}

    [[nodiscard]] std::uint64_t next()
    {
        state_ += 0x9E37'79B9'7F4A'7C15ULL;
        auto z = state_;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31);
    }
    // From `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T, std::size_t N>
    [[nodiscard]] T const& pick(T const (&list)[N])
    {
        return list[next() % N];
    }
    // -1 … 1
    [[nodiscard]] double swing() { return static_cast<double>(between(-1000, 1000)) / 1000; }

private:
    std::uint64_t state_;
};

} // namespace households::demo
