// People who may sign in, as the commands make them.
#pragma once

#include "platform/api/call.hpp"
#include "platform/auth/users.hpp"
#include "platform/storage/storage.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct NewUser {
    std::string user_name;
    std::string display_name;
    base::Language language = base::Language::Thai;
    std::vector<auth::Grant> grants;
    bool must_change_password = true;
    bool made_up = false;
};

// Throws Problem `users.name_malformed`, `users.name_taken`. The password is hashed here: about 60 ms.
void add_user(api::Work&, NewUser const&, std::string_view password);
// "network:54", "admin:TH". Throws Problem `users.grant_malformed` naming the roles.
[[nodiscard]] auth::Grant grant_from(std::string_view text, base::Date from);
[[nodiscard]] std::size_t count_users(storage::Database&);
// Twelve unambiguous characters.
[[nodiscard]] std::string one_time_password();

} // namespace app
