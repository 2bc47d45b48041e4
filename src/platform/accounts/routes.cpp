// The room's routes.
#include "base/text.hpp"
#include "platform/accounts/problems.hpp"
#include "platform/accounts/service.hpp"
#include "platform/api/app.hpp"

namespace accounts {

namespace {

using api::Call;
using api::Method;
using api::open_to_all;
using api::Permission;

constexpr std::size_t kPage = 50;
constexpr std::size_t kLongestPage = 200;

std::size_t limit_of(Call const& call)
{
    return static_cast<std::size_t>(call.integer("limit", 1, kLongestPage).value_or(kPage));
}

SessionView show_session(Call& call)
{
    auto const* session = call.session();
    return view_of_session(call, call.db(), session ? session->user.get() : nullptr,
                           session ? std::optional(session->csrf) : std::nullopt);
}

Done end_session(Call& call)
{
    sign_out(call);
    return {};
}

Done set_language(Call& call, LanguageForm const& form)
{
    change_language(call, form.language);
    return {};
}

Done set_password(Call& call, PasswordForm const& form)
{
    change_password(call, form);
    return {};
}

UserPage list_users(Call& call)
{
    auto const limit = limit_of(call);
    auto users = auth::list_users(call.db(), call.scope(), base::text::search_key(call.text("q").value_or("")),
                                  call.text("after").value_or(""), limit + 1);
    UserPage page;
    if (users.size() > limit) {
        users.resize(limit);
        page.next = users.back().user_name;
    }
    for (auto const& user : users)
        page.items.push_back(view_of_user(call.app(), call.db(), user));
    return page;
}

UserView show_user(Call& call)
{
    auto const user = auth::find_user(call.db(), call.id<auth::UserId>());
    if (!user || !auth::is_known_in(*user, call.scope()))
        throw problems::not_found();
    return view_of_user(call.app(), call.db(), *user);
}

UserView view_after(Call& call, auth::User const& user)
{
    return call.services().database.reading([&](storage::Reader& reader) { return view_of_user(call.app(), reader, user); });
}

UserView post_user(Call& call, UserForm const& form)
{
    return view_after(call, create_user(call, form));
}

UserView put_user(Call& call, UserForm const& form)
{
    return view_after(call, change_user(call, call.id<auth::UserId>(), form));
}

RoleList list_roles(Call&)
{
    RoleList list;
    for (auto const& role : values_of(auth::Role{})) {
        if (!auth::may_be_given(role.value))
            continue;
        RoleView view{std::string(role.name), role.label.th, role.label.en, {}};
        for (auto const& permission : values_of(auth::Permission{}))
            if (auth::role_has(role.value, permission.value))
                view.permissions.push_back(permission.value);
        list.items.push_back(std::move(view));
    }
    return list;
}

api::EntryPage list_audit(Call& call)
{
    auth::EntryFilter filter;
    filter.about_kind = call.text("about_kind");
    filter.about_id = call.text("about_id");
    if (auto const actor = call.query_uuid("actor"))
        filter.actor = auth::UserId(*actor);
    filter.before = call.integer("after", 1, std::int64_t{1} << 60);
    filter.limit = limit_of(call);
    // Entries hold values of every kind, health among them: they are opened where this person may see all of them, and there
    // only.
    auto const personal = call.actor().scope(Permission::HealthRead);
    auto const found = auth::list(call.db(), call.services().vault, call.scope(), filter, personal);
    auto page = api::page_of(found.entries);
    if (found.next)
        page.next = std::to_string(*found.next);
    call.note_reading({"audit.read",
                       {"audit", filter.about_kind.value_or("")},
                       base::common_area(call.scope().areas()),
                       {},
                       filter.about_id.value_or("")});
    return page;
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.direct(Method::Post, "/api/session", open_to_all, sign_in)
        .summary({"เข้าสู่ระบบ", "Sign in"})
        .without_token()
        .limit(4096);
    routes.read("/api/session", open_to_all, show_session).summary({"ผู้ใช้ที่เข้าสู่ระบบอยู่", "Who is signed in"});
    routes.direct(Method::Delete, "/api/session", open_to_all, end_session).summary({"ออกจากระบบ", "Sign out"}).limit(4096);
    routes.write(Method::Post, "/api/session/language", Permission::SignedIn, set_language)
        .summary({"เลือกภาษาของตน", "Choose one's language"});
    routes.direct(Method::Post, "/api/session/password", Permission::SignedIn, set_password)
        .summary({"เปลี่ยนรหัสผ่านของตน", "Change one's password"})
        .limit(4096);

    routes.read("/api/users", Permission::UsersManage, list_users)
        .summary({"รายชื่อผู้ใช้", "Users"})
        .query("q", {"ค้นชื่อ", "Part of a name"})
        .query("after", {"หน้าถัดไป", "Next page"})
        .query("limit", {"จำนวนต่อหน้า", "Items on a page"});
    routes.read("/api/users/{id}", Permission::UsersManage, show_user).summary({"ผู้ใช้หนึ่งคน", "One user"});
    routes.direct(Method::Post, "/api/users", Permission::UsersManage, post_user).summary({"เพิ่มผู้ใช้", "Add a user"});
    routes.direct(Method::Put, "/api/users/{id}", Permission::UsersManage, put_user).summary({"แก้ไขผู้ใช้", "Change a user"});
    routes.read("/api/roles", Permission::SignedIn, list_roles).summary({"บทบาทและสิทธิ์", "Roles and what they may do"});

    routes.read("/api/audit", Permission::AuditRead, list_audit)
        .summary({"บันทึกการใช้งาน ใหม่สุดก่อน", "The audit, newest first"})
        .query("about_kind", {"ชนิดของเรื่อง", "Kind of thing"})
        .query("about_id", {"รหัสของเรื่อง", "Id of the thing"})
        .query("actor", {"รหัสผู้กระทำ", "Who did it (user id)"})
        .query("after", {"หน้าถัดไป", "Next page"})
        .query("limit", {"จำนวนต่อหน้า", "Items on a page"});
}

} // namespace accounts
