// What is wrong with a form, whose a task is, and what a cause told again does.
#include "tasks/rules.hpp"

#include "base/ids.hpp"

#include <algorithm>
#include <array>

namespace tasks {

namespace {

constexpr std::int64_t kFarthest = 3 * 366; // days; beyond it a day was mistyped

// Things that have a page of their own; named as in the audit.
constexpr std::array<std::string_view, 12> kThings = {"round_house",  "round",    "household", "hearing",
                                                      "ranked_list",  "proposal", "agreement", "tranche",
                                                      "contribution", "purchase", "estimate",  "organization"};

void check_thing(base::Faults& faults, std::optional<std::string> const& kind, std::optional<std::string> const& id)
{
    if (kind.has_value() != id.has_value())
        faults.push_back({kind ? "about_id" : "about_kind",
                          "required",
                          {"บอกทั้งชนิดและรหัสของสิ่งที่เกี่ยวข้อง", "Tell both kind and id of the thing"}});
    if (kind && std::ranges::find(kThings, *kind) == kThings.end())
        faults.push_back({"about_kind",
                          "unknown_choice",
                          {"ไม่รู้จักชนิดนี้ ตั้งงานจากหน้าของสิ่งนั้น หรือเว้นว่างไว้",
                           "This kind is not known: make the task from the page of the thing, or leave it empty"}});
    if (id && !base::Uuid::parse(*id))
        faults.push_back({"about_id",
                          "malformed",
                          {"รหัสนี้ไม่ถูกต้อง ตั้งงานจากหน้าของสิ่งนั้น หรือเว้นว่างไว้",
                           "This is no id: make the task from the page of the thing, or leave it empty"}});
}

void check_owner(base::Faults& faults, OwnerForm const& owner, Facts const& facts)
{
    auto const named = int(owner.person.has_value()) + int(owner.role.has_value()) + int(owner.organization.has_value());
    if (named != 1) {
        faults.push_back({"owner", named == 0 ? "required" : "tasks.one_owner",
                          named == 0 ? base::Bilingual{"เลือกผู้รับผิดชอบ", "Choose who is to do it"}
                                     : base::Bilingual{"เลือกผู้รับผิดชอบเพียงหนึ่งเดียว", "Choose one owner only"}});
        return;
    }
    if ((owner.person && !facts.person_fits) || (owner.role && !facts.role_fits) ||
        (owner.organization && !facts.organization_fits))
        faults.push_back({"owner",
                          "tasks.cannot_own",
                          {"ผู้นี้รับงานในพื้นที่นี้ไม่ได้ เลือกจากรายชื่อ", "They cannot do a task there. Choose from the list"}});
}

void check_day(base::Faults& faults, base::Date due, base::Date today)
{
    if (due < today)
        faults.push_back({"due", "tasks.past_day", {"เลือกวันนี้หรือหลังจากนี้", "Choose today or a later day"}});
    else if (due.days() - today.days() > kFarthest)
        faults.push_back(
            {"due", "tasks.far_day", {"ไกลเกิน 3 ปี ตรวจปีที่พิมพ์อีกครั้ง", "More than three years away. Look at the year again"}});
}

} // namespace

OwnerForm owner_in(TaskForm const& form)
{
    return {form.owner_person, form.owner_role, form.owner_organization};
}

OwnerForm owner_in(ChangeForm const& form)
{
    return {form.owner_person, form.owner_role, form.owner_organization};
}

base::Faults faults_of(TaskForm const& form, Facts const& facts)
{
    base::Faults faults;
    if (!facts.area_known)
        faults.push_back({"area", "places.unknown_area", {"ไม่มีพื้นที่รหัสนี้", "There is no area with this code"}});
    check_thing(faults, form.about_kind, form.about_id);
    check_owner(faults, owner_in(form), facts);
    check_day(faults, form.due, facts.today);
    return faults;
}

base::Faults faults_of(ChangeForm const& form, Task const& before, Facts const& facts)
{
    base::Faults faults;
    bool const other_owner = !same_owner(owner_in(form), before.owner);
    bool const other_day = form.due != before.due;
    if (other_owner)
        check_owner(faults, owner_in(form), facts);
    if (other_day)
        check_day(faults, form.due, facts.today);
    if ((other_owner || other_day) && !form.reason)
        faults.push_back({"reason", "required", {"บอกเหตุผลที่เปลี่ยนผู้รับผิดชอบหรือกำหนด", "Say why the owner or the day changes"}});
    return faults;
}

bool same_owner(OwnerForm const& form, Owner const& owner)
{
    return form.person == owner.person && form.role == owner.role && form.organization == owner.organization;
}

bool may_own(auth::Role role)
{
    return auth::role_has(role, auth::Permission::TasksWrite);
}

bool is_mine(Task const& task, auth::Actor const& actor)
{
    if (task.owner.person)
        return *task.owner.person == actor.id;
    if (task.owner.organization)
        return task.made_by && *task.made_by == actor.id;
    return std::ranges::any_of(
        actor.grants, [&](auth::Grant const& grant) { return grant.role == *task.owner.role && grant.area.contains(task.area); });
}

Outcome outcome_of(Reminder const& reminder, std::optional<Task> const& last)
{
    if (!last || last->state == State::Done)
        return Outcome::Make;
    if (last->state == State::Dropped || last->due == reminder.due)
        return Outcome::Leave;
    switch (reminder.again) {
    case Again::KeepsDay:
        return Outcome::Leave;
    case Again::MovesDay:
        return Outcome::Move;
    case Again::NeverLater:
        return reminder.due < last->due ? Outcome::Move : Outcome::Leave;
    }
    return Outcome::Leave;
}

} // namespace tasks
