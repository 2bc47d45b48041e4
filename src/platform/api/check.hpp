// What `onehome check` reports: a stored summary that does not equal what its rows say.
#pragma once

#include <string>

namespace api {

struct Difference {
    std::string what;     // "household_counts 540101 households"
    std::string stored;   // as kept, "" when the row is missing
    std::string computed; // as the rows say

    bool operator==(Difference const&) const = default;
};

} // namespace api
