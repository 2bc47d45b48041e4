// Time from the machine, ids from time and chance.
#include "platform/api/clock.hpp"

#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"

#include <sys/random.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace api {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kBangkokMs = 7 * 3'600'000;

} // namespace

base::Timestamp SystemClock::wall() const
{
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return base::Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

base::Timestamp SystemClock::now() const
{
    auto const real = wall();
    if (!pinned_)
        return real;
    auto const time_of_day = (real.unix_ms() + kBangkokMs) % kDayMs;
    return base::Timestamp(pinned_->days() * kDayMs - kBangkokMs + time_of_day);
}

base::Uuid RandomIds::next()
{
    std::array<std::uint8_t, 10> random;
    if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
        throw std::runtime_error("the system gives no random bytes");
    return base::Uuid::version7(SystemClock().wall().unix_ms(), random);
}

base::Uuid SeededIds::next()
{
    std::lock_guard const lock(mutex_);
    auto const hash = auth::blake2b_hex(seed_ + ":" + std::to_string(count_++));
    std::array<std::uint8_t, 10> bytes;
    if (!auth::from_hex(std::string_view(hash).substr(0, 2 * bytes.size()), bytes))
        throw std::logic_error("a hash is not hexadecimal");
    return base::Uuid::version7(clock_.now().unix_ms(), bytes);
}

} // namespace api
