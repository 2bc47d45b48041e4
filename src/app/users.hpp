// What the commands about users share: grants as typed, one-time passwords.
#pragma once

#include "platform/auth/users.hpp"
#include "platform/storage/storage.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// "network:54", "admin:TH". Throws Problem `users.grant_malformed` naming the roles.
[[nodiscard]] auth::Grant grant_from(std::string_view text, base::Date from);
[[nodiscard]] std::size_t count_users(storage::Database&);
// Every area exists, and somebody has a name. Throws Problem `input.invalid` or one of `places`.
void refuse_faulty(storage::Reader&, std::string_view display_name, std::vector<auth::Grant> const& grants);
// Twelve unambiguous characters.
[[nodiscard]] std::string one_time_password();

} // namespace app
