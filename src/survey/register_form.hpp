// What a filled household survey says to the register: its form, its pictures, and which household it speaks of. Pure.
//
// The survey asks more than the register keeps (care, earlier help, interest, the interviewer's opinion): that stays in the
// submission. Names of choices are those of the register (households/kinds), so a choice the register does not know is a fault.
#pragma once

#include "households/households.hpp"
#include "survey/instance.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

// The id of the household survey's form.
inline constexpr std::string_view kHouseholdForm = "onehome-household";

struct PictureAnswer {
    std::string name;                // of the attached file
    households::PictureForm picture; // without its hash
};

struct Registration {
    bool consent = false;                                // without it there is nothing to register
    std::optional<households::HouseholdId> household_id; // of the household that was surveyed again
    std::optional<std::int64_t> base_version;            // as the device carried it
    std::optional<std::string> device;                   // its own id, where it tells one
    households::HouseholdForm form;                      // with what could not be read, or breaks its limits, in `faults`
    std::vector<PictureAnswer> pictures;
};

[[nodiscard]] Registration registration_of(Instance const& instance);

} // namespace survey
