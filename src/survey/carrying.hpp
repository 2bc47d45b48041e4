// What a surveyor carries, over the wire.
#pragma once

#include "base/fields.hpp"
#include "households/households.hpp"

#include <optional>
#include <string>
#include <vector>

namespace survey {

struct CarryView {
    std::vector<households::HouseholdView> items;
    std::vector<households::HouseholdId> gone;
    std::optional<std::string> next;
    std::optional<std::string> since;
    bool whole = false;
};
base::fields::Schema const& schema_of(base::fields::Tag<CarryView>);

} // namespace survey
