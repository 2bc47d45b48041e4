// Limits of the numbers in forms. Private to this room.
#pragma once

#include <cstdint>

namespace estimates {

inline constexpr std::int64_t kMostMilli = 1'000'000'000;  // a million of anything
inline constexpr std::int64_t kMostSatang = 1'000'000'000; // ten million baht a piece
inline constexpr std::int64_t kMostVersions = 1'000'000'000;

} // namespace estimates
