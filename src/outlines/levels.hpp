// The levels of detail: how far lines may stray in each, and which serves a map's zoom. Pure.
#pragma once

#include "outlines/outlines.hpp"

namespace outlines {

inline constexpr Detail kDetails[] = {Detail::Full, Detail::Metres7, Detail::Metres28, Detail::Metres110, Detail::Metres450};

// In degrees of latitude; 0 for Full.
[[nodiscard]] double tolerance_of(Detail detail);

} // namespace outlines
