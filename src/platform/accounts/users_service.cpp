// Adding and changing people of the system.
#include "platform/accounts/problems.hpp"
#include "platform/accounts/rules.hpp"
#include "platform/accounts/service.hpp"
#include "platform/api/app.hpp"
#include "platform/auth/vault.hpp"

#include <array>

namespace accounts {

namespace {

std::vector<auth::Grant> grants_of(UserForm const& form)
{
    std::vector<auth::Grant> grants;
    for (auto const& grant : form.grants)
        grants.push_back({grant.role, grant.area, grant.from, grant.until});
    return grants;
}

void append(base::Faults& faults, base::Faults more)
{
    faults.insert(faults.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Somebody with an area may not reach beyond it, or they could make themselves administrator of the country.
void require_within(auth::Scope const& scope, std::vector<auth::Grant> const& grants)
{
    for (auto const& grant : grants)
        if (!scope.covers(grant.area))
            throw problems::outside_area();
}

// A duty over a place that does not exist would show nothing to its holder and say nothing to whoever gave it.
base::Faults faults_of_areas(api::Call& call, std::vector<auth::Grant> const& grants)
{
    base::Faults faults;
    call.services().database.read([&](storage::Reader& reader) {
        for (std::size_t i = 0; i < grants.size(); ++i)
            if (!call.app().area_exists(reader, grants[i].area))
                faults.push_back({"grants[" + std::to_string(i) + "].area",
                                  "area.unknown",
                                  {"ไม่มีพื้นที่รหัสนี้ เลือกจากรายชื่อพื้นที่", "There is no area with this code; choose one from the list"}});
    });
    return faults;
}

// Faults of a form's names, roles, areas and password, all at once.
base::Faults faults_of(api::Call& call, UserForm const& form, std::vector<auth::Grant> const& grants)
{
    auto faults = faults_of_user_name(form.user_name);
    append(faults, faults_of_grants(grants));
    append(faults, faults_of_areas(call, grants));
    for (std::size_t i = 0; i < grants.size(); ++i)
        if (!auth::may_be_given(grants[i].role))
            faults.push_back(
                {"grants[" + std::to_string(i) + "].role",
                 "not_given",
                 {"บทบาทนี้มาพร้อมเวทีบนโน้ตบุ๊กเท่านั้น เลือกบทบาทอื่น", "This role comes with a hearing on a laptop only; choose another"}});
    if (form.password)
        append(faults, faults_of_password(*form.password, form.user_name, "password"));
    return faults;
}

std::vector<auth::Change> changes_between(auth::User const& before, auth::User const& after)
{
    std::vector<auth::Change> changes;
    note_if_changed(changes, "user_name", before.user_name, after.user_name);
    note_if_changed(changes, "display_name", before.display_name, after.display_name, true);
    note_if_changed(changes, "language", std::string(base::name_of(before.language)), std::string(base::name_of(after.language)));
    note_if_changed(changes, "active", before.active ? "yes" : "no", after.active ? "yes" : "no");
    note_if_changed(changes, "grants", written(before.grants), written(after.grants));
    return changes;
}

} // namespace

auth::UserId add_user(api::Work& work, NewUser const& user, std::string const& password_hash)
{
    auto faults = faults_of_user_name(user.user_name);
    append(faults, faults_of_grants(user.grants));
    base::refuse_if_any(std::move(faults));

    auth::User added;
    added.id = work.new_id<auth::UserId>();
    added.user_name = auth::normalise_user_name(user.user_name).value_or("");
    added.display_name = user.display_name;
    added.language = user.language;
    added.active = user.active;
    added.must_change_password = user.must_change_password;
    added.made_up = user.made_up;
    added.grants = user.grants;
    added.created_at = work.now();
    auth::insert_user(work.tx(), added, password_hash);
    work.audit({"user.created",
                subject_of(added.id),
                area_of(added),
                {{"user_name", std::nullopt, added.user_name},
                 {"display_name", std::nullopt, added.display_name, true},
                 {"grants", std::nullopt, written(added.grants)}},
                ""});
    return added.id;
}

void reset_password(api::Work& work, auth::UserId id, std::string const& password_hash)
{
    auto const user = auth::find_user(work.tx(), id);
    if (!user)
        throw problems::not_found();
    auth::set_password(work.tx(), id, password_hash, true);
    auth::close_sessions_of(work.tx(), id);
    work.audit({"user.password_reset", subject_of(id), area_of(*user), {}, ""});
}

auth::User create_user(api::Call& call, UserForm const& form)
{
    NewUser user;
    user.user_name = form.user_name;
    user.display_name = form.display_name;
    user.language = form.language;
    user.active = form.active;
    user.grants = grants_of(form);
    auto faults = faults_of(call, form, user.grants);
    if (!form.password)
        faults.push_back({"password", "required", {"กรุณาตั้งรหัสผ่านชั่วคราว", "Give a temporary password"}});
    base::refuse_if_any(std::move(faults));
    require_within(call.scope(), user.grants);

    auto const hash = hash_chosen_password(*form.password, form.user_name, "password");
    std::optional<auth::User> added;
    call.in_write([&](api::Work& work) { added = auth::find_user(work.tx(), add_user(work, user, hash)); });
    return *added;
}

auth::User change_user(api::Call& call, auth::UserId id, UserForm const& form)
{
    auto const grants = grants_of(form);
    auto faults = faults_of(call, form, grants);
    if (!form.version)
        faults.push_back({"version", "required", {"ขาดรุ่นข้อมูลที่เริ่มแก้", "The version you started from is missing"}});
    base::refuse_if_any(std::move(faults));
    require_within(call.scope(), grants);

    std::optional<std::string> hash;
    if (form.password)
        hash = hash_chosen_password(*form.password, form.user_name, "password");
    std::optional<auth::User> changed;
    call.in_write([&](api::Work& work) {
        auto const before = auth::find_user(work.tx(), id);
        if (!before || !auth::is_known_in(*before, call.scope()))
            throw problems::not_found();
        require_within(call.scope(), before->grants);
        auto after = *before;
        after.user_name = auth::normalise_user_name(form.user_name).value_or("");
        after.display_name = form.display_name;
        after.language = form.language;
        after.active = form.active;
        after.grants = grants;
        if (is_lasting_admin(*before, work.today()) && !is_lasting_admin(after, work.today()) &&
            auth::others_with_lasting_role(work.tx(), auth::Role::Admin, id, work.today()) == 0)
            throw problems::last_admin();
        if (!auth::update_user(work.tx(), after, *form.version))
            throw problems::changed_meanwhile(base::fields::to_text(view_of_user(call.app(), work.tx(), *before)));
        std::array const areas{area_of(*before), area_of(after)}; // whoever watches over one of them sees it
        work.audit({"user.changed", subject_of(id), base::common_area(areas), changes_between(*before, after), ""});
        if (hash)
            reset_password(work, id, *hash);
        else if (!after.active)
            auth::close_sessions_of(work.tx(), id);
        changed = auth::find_user(work.tx(), id);
    });
    call.app().sessions().forget(id);
    return *changed;
}

UserView view_of_user(api::App const& app, storage::Reader& reader, auth::User const& user)
{
    UserView view;
    view.id = user.id;
    view.user_name = user.user_name;
    view.display_name = user.display_name;
    view.language = user.language;
    view.active = user.active;
    view.must_change_password = user.must_change_password;
    view.made_up = user.made_up;
    view.last_sign_in = user.last_sign_in;
    view.version = user.version;
    for (auto const& grant : user.grants) {
        auto const name = app.area_name(reader, grant.area);
        view.grants.push_back({grant.role, grant.area, name.th, name.en, grant.from, grant.until});
    }
    return view;
}

std::vector<api::ConstraintProblem> constraint_problems()
{
    return {{"ux_users__user_name",
             "users.name_taken",
             {"ชื่อผู้ใช้นี้มีผู้ใช้แล้ว", "This user name is taken"},
             {"เลือกชื่ออื่น เช่น เติมชื่อจังหวัดต่อท้าย", "Choose another, for example with the province behind it."}}};
}

} // namespace accounts
