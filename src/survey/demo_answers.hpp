// Answers of the demonstration: a filled household survey as a phone would make it. All people are made up.
#pragma once

#include "base/dates.hpp"
#include "households/households.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace survey::demo {

struct Interview {
    int number = 0; // of the household in the demonstration: decides what the register does not say
    std::string instance_id;
    base::Timestamp started;
    base::Timestamp ended;
    bool knows_ids = true; // the phone carried the household
    bool has_place = true;
    std::vector<std::pair<std::string, std::string>> pictures; // "outside" and the file's name
};

// What the register says, told again, with all that only a survey asks.
[[nodiscard]] std::string answers(households::HouseholdView const& household, Interview const& interview);

} // namespace survey::demo
