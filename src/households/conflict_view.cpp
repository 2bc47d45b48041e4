// Showing conflicts.
#include "households/conflict_view.hpp"

#include "base/citizen_number.hpp"
#include "households/changes.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"
#include "households/values.hpp"
#include "places/places.hpp"

namespace households {

namespace {

std::optional<std::string> shown(std::string_view field, std::optional<std::string> const& value)
{
    if (!value || !field.ends_with("].citizen_number"))
        return value;
    auto const number = base::CitizenNumber::parse(*value);
    return number ? masked_citizen_number(number->digits().substr(10)) : *value;
}

ConflictValue value_of(Meeting const& meeting, Household const& now, bool open, bool may_see_health)
{
    ConflictValue value;
    value.field = meeting.change.field;
    value.hidden = !may_see_health && is_health_field(value.field);
    if (value.hidden)
        return value;
    value.from = shown(value.field, meeting.change.from);
    value.theirs = shown(value.field, open ? field_value(now, value.field) : meeting.stored);
    value.mine = shown(value.field, meeting.change.to);
    return value;
}

ConflictView view_of(Conflict const& conflict, Household const& now, places::Lookup& places, bool may_see_health)
{
    auto const tambon = places.tambon(now.tambon);
    ConflictView view;
    view.id = conflict.id;
    view.household_id = now.id;
    view.household_version = now.version;
    view.head_name = now.head_name;
    view.house_no = now.house_no;
    view.tambon = now.tambon;
    view.tambon_name_th = tambon.th;
    view.tambon_name_en = tambon.en;
    view.sent_by_name = conflict.sent_by_name;
    view.device = conflict.device;
    view.made_at = conflict.made_at;
    view.sent_at = conflict.sent_at;
    view.stored_by_name = conflict.stored_by_name;
    view.stored_at = conflict.stored_at;
    view.state = conflict.state;
    view.choice = conflict.choice;
    view.decided_by_name = conflict.decided_by_name;
    view.decided_at = conflict.decided_at;
    for (auto const& meeting : conflict.values)
        view.values.push_back(value_of(meeting, now, conflict.state == ConflictState::Open, may_see_health));
    return view;
}

} // namespace

std::vector<ConflictView> views_of(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope,
                                   std::span<Conflict const> conflicts)
{
    places::Lookup places(db);
    auto const health = actor.scope(auth::Permission::HealthRead);
    std::vector<ConflictView> views;
    for (auto const& conflict : conflicts)
        if (auto const now = find_household(db, scope, conflict.household))
            views.push_back(view_of(conflict, *now, places, health.covers(now->tambon)));
    return views;
}

} // namespace households
