// When a connection has waited long enough.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace http {

// For one step (a head, an idle wait), or for a transfer: there each arrival earns another wait, but the mean rate may not
// fall below kSlowest, so that one byte a minute does not hold a connection for ever.
class Deadline {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::uint64_t kSlowest = 512; // bytes a second

    void never() { at_ = Clock::time_point::max(); }
    void once(Clock::time_point now, std::chrono::milliseconds patience) { at_ = now + patience; }
    void transfer(Clock::time_point now, std::chrono::milliseconds patience)
    {
        patience_ = patience;
        earned_ = now + patience;
        at_ = earned_;
    }
    // Only in a transfer.
    void moved(Clock::time_point now, std::uint64_t bytes)
    {
        earned_ += std::chrono::milliseconds(bytes * 1000 / kSlowest);
        at_ = std::min(now + patience_, earned_);
    }
    [[nodiscard]] bool has_passed(Clock::time_point now) const { return now >= at_; }

private:
    std::chrono::milliseconds patience_{};
    Clock::time_point earned_;
    Clock::time_point at_ = Clock::time_point::max();
};

} // namespace http
