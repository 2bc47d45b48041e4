// What signing in, users and the auditor's list look like on the wire.
#pragma once

#include "base/fields.hpp"
#include "base/languages.hpp"
#include "platform/api/history.hpp"
#include "platform/auth/users.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accounts {

struct SignIn {
    std::string user_name;
    std::string password;
};

struct SessionArea {
    base::AreaCode code;
    std::string name_th;
    std::string name_en;
};

struct SessionView {
    bool signed_in = false;
    std::optional<std::string> csrf;
    std::optional<auth::UserId> user_id;
    std::optional<std::string> user_name;
    std::optional<std::string> display_name;
    base::Language language = base::Language::Thai;
    std::vector<auth::Role> roles;
    std::vector<auth::Permission> permissions;
    std::vector<SessionArea> areas;
    std::optional<base::Date> demo_today;
    bool must_change_password = false;
    base::Date today;
};

struct Done {
    bool done = true;
};

struct LanguageForm {
    base::Language language = base::Language::Thai;
};

struct PasswordForm {
    std::string old_password;
    std::string new_password;
};

struct GrantView {
    auth::Role role = auth::Role::Surveyor;
    base::AreaCode area;
    std::string area_name_th;
    std::string area_name_en;
    base::Date from;
    std::optional<base::Date> until;
};

struct UserView {
    auth::UserId id;
    std::string user_name;
    std::string display_name;
    base::Language language = base::Language::Thai;
    bool active = true;
    bool must_change_password = false;
    bool made_up = false;
    std::vector<GrantView> grants;
    std::optional<base::Timestamp> last_sign_in;
    std::int64_t version = 1;
};

struct UserPage {
    std::vector<UserView> items;
    std::optional<std::string> next;
};

struct GrantForm {
    auth::Role role = auth::Role::Surveyor;
    base::AreaCode area;
    base::Date from;
    std::optional<base::Date> until;
};

struct UserForm {
    std::string user_name;
    std::string display_name;
    base::Language language = base::Language::Thai;
    bool active = true;
    std::vector<GrantForm> grants;
    std::optional<std::string> password; // needed for a new user; for a known one it is a reset
    std::optional<std::int64_t> version; // needed for a known user
};

struct RoleView {
    std::string name;
    std::string label_th;
    std::string label_en;
    std::vector<auth::Permission> permissions;
};

struct RoleList {
    std::vector<RoleView> items;
};

using base::fields::Schema;
using base::fields::Tag;
Schema const& schema_of(Tag<SignIn>);
Schema const& schema_of(Tag<SessionArea>);
Schema const& schema_of(Tag<SessionView>);
Schema const& schema_of(Tag<Done>);
Schema const& schema_of(Tag<LanguageForm>);
Schema const& schema_of(Tag<PasswordForm>);
Schema const& schema_of(Tag<GrantView>);
Schema const& schema_of(Tag<UserView>);
Schema const& schema_of(Tag<UserPage>);
Schema const& schema_of(Tag<GrantForm>);
Schema const& schema_of(Tag<UserForm>);
Schema const& schema_of(Tag<RoleView>);
Schema const& schema_of(Tag<RoleList>);

} // namespace accounts
