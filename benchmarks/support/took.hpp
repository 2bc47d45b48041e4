// The time a piece of work takes.
#pragma once

#include <chrono>

namespace bench {

template <class F>
[[nodiscard]] double milliseconds(F&& f)
{
    auto const begin = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace bench
