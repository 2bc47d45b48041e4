// What a user and a password must be like.
#pragma once

#include "base/problem.hpp"
#include "platform/auth/users.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accounts {

// Faults of a chosen password, told for `field`.
[[nodiscard]] base::Faults faults_of_password(std::string_view password, std::string_view user_name, std::string_view field);
// Faults of roles given: "until" before "from", one given twice.
[[nodiscard]] base::Faults faults_of_grants(std::vector<auth::Grant> const& grants);
[[nodiscard]] base::Faults faults_of_user_name(std::string_view typed);

// Holds the administrator's role over the whole country today and without an end: somebody who can always let others in.
[[nodiscard]] bool is_lasting_admin(auth::User const& user, base::Date today);
// The smallest area in which all of a user's grants lie, for the audit.
[[nodiscard]] base::AreaCode area_of(auth::User const& user);
// "network 54 2021-10-01–, council 540101 …", for the audit.
[[nodiscard]] std::string written(std::vector<auth::Grant> const& grants);

} // namespace accounts
