// What differs between two states of a household, field by field, for the audit. Pure.
//
// Everything about a person or an address is marked personal unless the list in changes.cpp says otherwise: a field added later
// is hidden, not shown, until somebody decides.
#pragma once

#include "households/store.hpp"
#include "platform/auth/audit.hpp"

#include <string_view>
#include <vector>

namespace households {

// `before` absent: everything that `after` has. People are named by id ("people[0190…].first_name"), parts by kind
// ("parts[roof].state"). Citizen numbers appear masked.
[[nodiscard]] std::vector<auth::Change> changes_between(Household const* before, Household const& after);

// Whether a field tells something about one person or address.
[[nodiscard]] bool is_personal_field(std::string_view field);
// Whether a field tells somebody's health.
[[nodiscard]] bool is_health_field(std::string_view field);

} // namespace households
