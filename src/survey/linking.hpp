// Answers brought to a household that is there: who is who, and what a blank means. Pure.
//
// A survey that was made without carrying the household knows no ids and may leave blank what the register knows: people are
// found by their names, and a blank takes nothing away.
#pragma once

#include "households/households.hpp"
#include "survey/records.hpp"

#include <string_view>
#include <vector>

namespace auth {
class Vault;
}

namespace survey {

// Gives the form's people the ids of those of the same name, and fills what the survey left blank from what is stored.
void adopt(households::HouseholdForm& form, households::HouseholdView const& stored);

// What the register and the answers say differently, in words; what the answers leave blank is no difference.
[[nodiscard]] std::vector<DifferenceView> differences(households::HouseholdView const& stored,
                                                      households::HouseholdForm const& sent);

// The id of the edit that a submission makes: always the same for the same instance. Keyed, since edits from devices choose their
// ids: nobody can take this one before.
[[nodiscard]] households::EditId edit_of(auth::Vault const&, std::string_view instance_id);

} // namespace survey
