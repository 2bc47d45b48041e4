// Use cases about users and sessions. Private to this room, but for what accounts.hpp offers.
#pragma once

#include "platform/accounts/accounts.hpp"
#include "platform/accounts/records.hpp"
#include "platform/api/call.hpp"

#include <optional>
#include <string>

namespace accounts {

// Throws Problem `auth.wrong_credentials` or `auth.too_many_attempts`.
SessionView sign_in(api::Call&, SignIn const&);
void sign_out(api::Call&);
void change_password(api::Call&, PasswordForm const&);
void change_language(api::Call&, base::Language);

// Throw Problem `input.invalid`, `users.not_found`, `users.name_taken`, `users.changed_meanwhile`, `users.last_admin`,
// `users.outside_area`.
auth::User create_user(api::Call&, UserForm const&);
auth::User change_user(api::Call&, auth::UserId, UserForm const&);

[[nodiscard]] auth::Subject subject_of(auth::UserId); // of audit rows
// `user` null: nobody.
[[nodiscard]] SessionView view_of_session(api::Call&, storage::Reader&, auth::User const* user, std::optional<std::string> csrf);
[[nodiscard]] UserView view_of_user(api::App const&, storage::Reader&, auth::User const&);

} // namespace accounts
