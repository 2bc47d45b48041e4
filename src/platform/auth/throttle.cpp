// Counting failures and doubling waits.
#include "platform/auth/throttle.hpp"

#include <algorithm>

namespace auth {

namespace {

constexpr std::int64_t kForgottenMs = 60 * 60'000; // without an attempt
constexpr std::size_t kMostRecords = 50'000;

} // namespace

std::optional<std::chrono::seconds> Throttle::attempt(std::string const& key, base::Timestamp wall)
{
    std::lock_guard const lock(mutex_);
    drop_old(wall);
    auto& record = records_[key];
    if (wall < record.blocked_until)
        return std::chrono::seconds((record.blocked_until.unix_ms() - wall.unix_ms() + 999) / 1000);
    if (wall >= record.last.plus_ms(kForgottenMs))
        record.failures = 0;
    ++record.failures;
    record.last = wall;
    if (record.failures > rule_.free) {
        auto const doublings = std::min(record.failures - rule_.free - 1, 20);
        auto const wait = std::min(rule_.first_wait * (std::int64_t{1} << doublings), rule_.longest_wait);
        record.blocked_until = wall.plus_ms(wait.count() * 1000);
    }
    return std::nullopt;
}

void Throttle::succeeded(std::string const& key)
{
    std::lock_guard const lock(mutex_);
    records_.erase(key);
}

void Throttle::taken_back(std::string const& key)
{
    std::lock_guard const lock(mutex_);
    auto const found = records_.find(key);
    if (found == records_.end())
        return;
    found->second.failures = std::max(found->second.failures - 1, 0);
    if (found->second.failures <= rule_.free)
        found->second.blocked_until = base::Timestamp();
}

void Throttle::drop_old(base::Timestamp wall)
{
    if (records_.size() < kMostRecords)
        return;
    std::erase_if(records_, [&](auto const& row) { return wall >= row.second.last.plus_ms(kForgottenMs); });
    if (records_.size() >= kMostRecords)
        records_.clear(); // a flood of names: remembering none is better than growing without end
}

} // namespace auth
