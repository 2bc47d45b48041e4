// The clocks and the sources of ids that exist: real ones for serving, reproducible ones for seeding and tests.
#pragma once

#include "platform/api/call.hpp"

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string_view>

namespace api {

// The machine's clock. In a demonstration the business day is pinned; the time of day stays real.
class SystemClock : public Clock {
public:
    explicit SystemClock(std::optional<base::Date> pinned = std::nullopt) : pinned_(pinned) {}
    [[nodiscard]] base::Timestamp now() const override;
    [[nodiscard]] base::Timestamp wall() const override;
    [[nodiscard]] std::optional<base::Date> pinned() const override { return pinned_; }

private:
    std::optional<base::Date> pinned_;
};

// Stands still until it is moved. For seeding (each step at its own time) and tests.
class FixedClock : public Clock {
public:
    explicit FixedClock(base::Timestamp now) : now_ms_(now.unix_ms()), wall_ms_(now.unix_ms()) {}
    [[nodiscard]] base::Timestamp now() const override { return base::Timestamp(now_ms_); }
    [[nodiscard]] base::Timestamp wall() const override { return base::Timestamp(wall_ms_); }
    // Both clocks.
    void set(base::Timestamp to)
    {
        now_ms_ = to.unix_ms();
        wall_ms_ = to.unix_ms();
    }
    void advance_ms(std::int64_t ms)
    {
        now_ms_ += ms;
        wall_ms_ += ms;
    }

private:
    std::atomic<std::int64_t> now_ms_;
    std::atomic<std::int64_t> wall_ms_;
};

// UUIDv7 of the machine's time and random bytes.
class RandomIds : public IdSource {
public:
    [[nodiscard]] base::Uuid next() override;
};

// UUIDv7 of the given clock and bytes that follow from the seed: the same work makes the same ids.
class SeededIds : public IdSource {
public:
    SeededIds(Clock const& clock, std::string_view seed) : clock_(clock), seed_(seed) {}
    [[nodiscard]] base::Uuid next() override;

private:
    Clock const& clock_;
    std::string seed_;
    std::mutex mutex_;
    std::uint64_t count_ = 0;
};

} // namespace api
