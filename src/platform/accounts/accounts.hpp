// Signing in and out, the people of the system, and the auditor's list.
//
// A user's first password and every reset one is temporary: until it is changed, only /api/session… answers. The last
// administrator can be neither removed nor left without the role. An administrator gives roles only within their own area.
#pragma once

#include "base/languages.hpp"
#include "platform/api/call.hpp"
#include "platform/api/problem_response.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/users.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accounts {

struct NewUser {
    std::string user_name; // as typed
    std::string display_name;
    base::Language language = base::Language::Thai;
    bool active = true;
    bool must_change_password = true;
    bool made_up = false;
    std::vector<auth::Grant> grants;
};

// Adds a user; for routes, the command line and seeding. Throws Problem `input.invalid` (name, grants) or `users.name_taken`.
auth::UserId add_user(api::Work&, NewUser const&, std::string const& password_hash);
// Gives a new temporary password and ends every session. Throws Problem `users.not_found`.
void reset_password(api::Work&, auth::UserId, std::string const& password_hash);

// A password somebody chose: at least ten characters, not the user's name, not one character over and over. Throws Problem
// `input.invalid` with `field`. Costs some 60 ms and 64 MiB: never inside a transaction.
[[nodiscard]] std::string hash_chosen_password(std::string_view typed, std::string_view user_name, std::string_view field);

[[nodiscard]] std::vector<api::ConstraintProblem> constraint_problems();
void add_routes(api::Routes&);

} // namespace accounts
