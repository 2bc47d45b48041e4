// Slows down guessing: after some free failures each further one doubles the wait. In memory only: a restart forgives.
#pragma once

#include "base/dates.hpp"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace auth {

class Throttle {
public:
    struct Rule {
        int free = 5;                       // failures without a wait
        std::chrono::seconds first_wait{2}; // after the next one; then doubled
        std::chrono::seconds longest_wait{300};
    };
    explicit Throttle(Rule rule) : rule_(rule) {}

    // Begins an attempt for `key`. Absent: go on; it counts as failed until `succeeded` or `taken_back`, so that many at once
    // gain nothing. Otherwise how long to wait; the attempt must not be made.
    [[nodiscard]] std::optional<std::chrono::seconds> attempt(std::string const& key, base::Timestamp wall);
    // The right one: all failures of the key are forgotten.
    void succeeded(std::string const& key);
    // This attempt does not count, earlier ones do.
    void taken_back(std::string const& key);

private:
    struct Record {
        int failures = 0;
        base::Timestamp blocked_until;
        base::Timestamp last;
    };
    void drop_old(base::Timestamp wall);

    Rule rule_;
    std::mutex mutex_;
    std::unordered_map<std::string, Record> records_;
};

} // namespace auth
