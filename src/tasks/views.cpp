// Putting pages of tasks together.
#include "tasks/views.hpp"

#include "base/text.hpp"
#include "places/places.hpp"
#include "platform/auth/users.hpp"
#include "tasks/problems.hpp"
#include "tasks/rules.hpp"

#include <algorithm>
#include <set>

namespace tasks::views {

namespace {

using auth::Permission;

base::Bilingual area_name(places::Lookup& names, base::AreaCode const& area)
{
    if (area == base::AreaCode())
        return {"ทั้งประเทศ", "The whole country"};
    return area.level() == base::AreaCode::Level::Tambon ? names.tambon(area) : names.full_name(area);
}

base::Bilingual owner_name(Owner const& owner)
{
    return owner.role ? base::label_of(*owner.role) : base::Bilingual{owner.name, owner.name};
}

TaskView view_of(places::Lookup& names, auth::Actor const& actor, Task const& task, base::Date today)
{
    auto const area = area_name(names, task.area);
    auto const owner = owner_name(task.owner);
    auto const& state = base::label_of(task.state);
    TaskView v;
    v.id = task.id;
    v.title_th = task.title.th;
    v.title_en = task.title.en;
    v.note = task.note;
    v.area = task.area;
    v.area_th = area.th;
    v.area_en = area.en;
    if (task.about) {
        v.about_kind = task.about->kind;
        v.about_id = task.about->id;
    }
    v.owner_person = task.owner.person;
    v.owner_role = task.owner.role;
    v.owner_organization = task.owner.organization;
    v.owner_th = owner.th;
    v.owner_en = owner.en;
    v.due = task.due;
    v.days_over = task.state == State::Open ? today.days() - task.due.days() : 0;
    v.state = task.state;
    v.state_th = state.th;
    v.state_en = state.en;
    v.made_at = task.made_at;
    v.made_by = task.made_name;
    v.by_program = !task.made_by;
    if (task.closed) {
        v.closed_at = task.closed->at;
        v.closed_by = task.closed->name;
        if (!task.closed->note.empty())
            v.closed_note = task.closed->note;
    }
    v.version = task.version;
    v.mine = is_mine(task, actor);
    v.can_write = task.state == State::Open && actor.scope(Permission::TasksWrite).covers(task.area);
    return v;
}

// "2022-05-15/0190…"
std::optional<store::Place> place_in(std::optional<std::string> const& after)
{
    if (!after)
        return std::nullopt;
    auto const slash = after->rfind('/');
    if (slash == std::string::npos)
        throw base::invalid_input({{"after", "invalid", {"เริ่มรายการใหม่จากต้น", "Begin the list anew"}}});
    return store::Place{after->substr(0, slash), after->substr(slash + 1)};
}

TaskCounts counts_of(storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    auto const scope = actor.scope(Permission::TasksRead);
    auto const mine = store::count(db, scope, actor, today);
    auto const all = store::count(db, scope, std::nullopt, today);
    return {mine.open, mine.late, all.open, all.late};
}

PersonChoice choice_of(auth::User const& user, auth::Actor const& me, base::AreaCode const& area, base::Date today)
{
    PersonChoice choice{user.id, user.display_name, {}, {}, user.id == me.id};
    std::set<auth::Role> roles;
    for (auto const& grant : auth::actor_of(user, today).grants)
        if (grant.area.contains(area) && may_own(grant.role))
            roles.insert(grant.role);
    for (auto const role : roles) {
        auto const& label = base::label_of(role);
        choice.roles_th += (choice.roles_th.empty() ? "" : ", ") + label.th;
        choice.roles_en += (choice.roles_en.empty() ? "" : ", ") + label.en;
    }
    return choice;
}

std::vector<OrganizationChoice> organizations_of(storage::Reader& db, base::AreaCode const& area)
{
    std::vector<OrganizationChoice> found;
    for (auto const& kind : values_of(organizations::Kind{}))
        for (auto const& one : organizations::serving(db, kind.value, area))
            if (std::ranges::any_of(one.areas, [&](base::AreaCode const& served) { return served.contains(area); }))
                found.push_back({one.id, one.name_th, one.name_en.value_or(one.name_th)});
    return found;
}

} // namespace

TaskPage page(storage::Reader& db, auth::Actor const& actor, Asked const& asked, base::Date today)
{
    places::Lookup names(db);
    TaskPage page;
    auto found = store::list(db, actor.scope(Permission::TasksRead), asked.filter, place_in(asked.after), asked.limit + 1);
    if (found.size() > asked.limit) {
        found.resize(asked.limit);
        auto const place = store::place_of(found.back());
        page.next = place.day + "/" + place.id;
    }
    for (auto const& task : found)
        page.items.push_back(view_of(names, actor, task, today));
    page.counts = counts_of(db, actor, today);
    page.today = today;
    page.areas = actor.scope(Permission::TasksWrite).areas();
    return page;
}

TaskView task(storage::Reader& db, auth::Actor const& actor, TaskId id, base::Date today)
{
    auto const found = store::find(db, id);
    if (!found || !actor.scope(Permission::TasksRead).covers(found->area))
        throw problems::not_found();
    places::Lookup names(db);
    return view_of(names, actor, *found, today);
}

OwnerChoices owners(storage::Reader& db, auth::Actor const& actor, base::AreaCode const& area, base::Date today)
{
    places::Lookup names(db);
    auto const name = area_name(names, area);
    OwnerChoices choices{area, name.th, name.en, {}, {}, {}};
    if (!actor.scope(Permission::TasksWrite).covers(area))
        return choices;
    choices.organizations = organizations_of(db, area);
    auto const users = auth::users_over(db, area, today);
    for (auto const& user : users)
        if (auth::actor_of(user, today).scope(Permission::TasksWrite).covers(area))
            choices.people.push_back(choice_of(user, actor, area, today));
    std::ranges::sort(choices.people, {}, [](PersonChoice const& p) { return std::pair(!p.me, base::text::sort_key(p.name)); });
    for (auto const& role : values_of(auth::Role{})) {
        if (!may_own(role.value))
            continue;
        auto const people = std::ranges::count_if(users, [&](auth::User const& user) {
            return std::ranges::any_of(auth::actor_of(user, today).grants, [&](auth::Grant const& grant) {
                return grant.role == role.value && grant.area.contains(area);
            });
        });
        choices.roles.push_back({role.value, role.label.th, role.label.en, people});
    }
    return choices;
}

} // namespace tasks::views
