// Decisions about the directory: what a form must satisfy, and who may change what. Pure.
#pragma once

#include "base/problem.hpp"
#include "organizations/organizations.hpp"
#include "platform/auth/actor.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace organizations::rules {

// Faults of an organisation against the day: registered in the future, no area, an unknown part of a tambon.
[[nodiscard]] base::Faults faults_of(Organization const& organization, base::Date today);
// Faults of a representative: the last day before the first one.
[[nodiscard]] base::Faults faults_of(Representative const& person);

// Sorted, each once, none within another.
[[nodiscard]] std::vector<base::AreaCode> normal_form(std::vector<base::AreaCode> areas);

// Whoever keeps the directory of an area may change an organisation that serves any part of it (offices of several provinces
// are kept by all of them), but may add and take away only areas of their own. `before` is empty for a new one.
[[nodiscard]] bool may_write(auth::Scope const& scope, std::vector<base::AreaCode> const& before,
                             std::vector<base::AreaCode> const& after);

// Whether two organisations of one kind and name are one: their areas meet.
[[nodiscard]] bool areas_meet(std::vector<base::AreaCode> const& left, std::vector<base::AreaCode> const& right);

// "นายสมชาย ใจดี", "Mr Somchai Jaidee": Thai titles join the name, Latin ones stand apart.
[[nodiscard]] std::string full_name(std::string_view title, std::string_view first, std::optional<std::string> const& last);

// Fault codes of a typed telephone number ("phone.malformed") and e-mail address ("email.malformed"), for the fields' limits.
[[nodiscard]] std::optional<base::FieldFault> phone_fault(std::string const& typed);
[[nodiscard]] std::optional<base::FieldFault> email_fault(std::string const& typed);

// Where a list goes on: the sort key and the id of the last row shown.
struct Place {
    std::string sort_key;
    OrganizationId id;
};
[[nodiscard]] std::string cursor_of(Place const& place);
[[nodiscard]] std::optional<Place> place_from(std::string_view cursor);

} // namespace organizations::rules
