// People of the system as they are stored: sign-in name, roles over areas, password hash.
//
// Users are never removed, because the audit names them; `active` ends their access. What may be changed by whom is decided in
// platform/accounts; here is only the asking and the keeping.
#pragma once

#include "base/languages.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace auth {

struct User {
    UserId id;
    std::string user_name; // normalised: lower case, unique
    std::string display_name;
    base::Language language = base::Language::Thai;
    bool active = true;
    bool must_change_password = false;
    bool made_up = false; // of the demonstration
    std::int64_t version = 1;
    base::Timestamp created_at;
    std::optional<base::Timestamp> last_sign_in;
    std::vector<Grant> grants; // all of them, past and future too
};

// Trimmed and in lower case. Absent when it is no sign-in name: 3 to 64 Latin letters, digits and . _ - @, a letter or digit
// first (no other scripts, so that no name can look like another).
[[nodiscard]] std::optional<std::string> normalise_user_name(std::string_view typed);

// Who acts on a day: the user with the grants in force then.
[[nodiscard]] Actor actor_of(User const& user, base::Date today);
[[nodiscard]] bool in_force(Grant const& grant, base::Date today);

[[nodiscard]] std::optional<User> find_user(storage::Reader&, UserId);
[[nodiscard]] std::optional<User> find_user_by_name(storage::Reader&, std::string_view normalised_name);
[[nodiscard]] std::optional<std::string> password_hash_of(storage::Reader&, UserId);
// Whom somebody who keeps the users of `scope` knows: those with a duty in it, past and future ones too, and those without any.
[[nodiscard]] bool is_known_in(User const& user, Scope const& scope);
// Those known in `scope`, in order of sign-in name, from after `after_name`; `search_key` (base::text::search_key) is looked for
// in both names.
[[nodiscard]] std::vector<User> list_users(storage::Reader&, Scope const& scope, std::string_view search_key,
                                           std::string_view after_name, std::size_t limit);
// Active users with a duty on that day that reaches over all of `area`, in order of sign-in name.
[[nodiscard]] std::vector<User> users_over(storage::Reader&, base::AreaCode const& area, base::Date today);
// Active users other than `except` who hold the role over the whole country on that day or later without an end.
[[nodiscard]] std::int64_t others_with_lasting_role(storage::Reader&, Role, UserId except, base::Date today);

void insert_user(storage::Writer&, User const&, std::string_view password_hash);
// Everything but the password; the version goes up by one. False when it is no longer `expected_version`.
[[nodiscard]] bool update_user(storage::Writer&, User const&, std::int64_t expected_version);
void set_password(storage::Writer&, UserId, std::string_view password_hash, bool must_change);
void set_language(storage::Writer&, UserId, base::Language);
void set_last_sign_in(storage::Writer&, UserId, base::Timestamp);

[[nodiscard]] std::span<storage::Sql const> user_statements();

} // namespace auth
