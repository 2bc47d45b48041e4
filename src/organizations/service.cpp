// Entering and changing organisations and their representatives.
#include "organizations/service.hpp"

#include "base/text.hpp"
#include "organizations/changes.hpp"
#include "organizations/problems.hpp"
#include "organizations/rules.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <array>

namespace organizations::service {

namespace {

using base::fields::to_text;

constexpr std::array<std::string_view, 3> kPersonal{"first_name", "last_name", "phone"};

Organization organization_from(OrganizationForm const& form, OrganizationId id, bool made_up)
{
    Organization o;
    o.id = id;
    o.kind = form.kind;
    o.name_th = form.name_th;
    o.name_en = form.name_en;
    o.short_name = form.short_name;
    o.registered_on = form.registered_on;
    o.phone = form.phone;
    o.email = form.email;
    o.address = form.address;
    o.note = form.note;
    o.areas = rules::normal_form(form.areas);
    o.area_unknown = form.area_unknown;
    o.made_up = form.made_up.value_or(made_up);
    o.source = form.source;
    o.active = form.active;
    o.version = form.version.value_or(1);
    return o;
}

Representative representative_from(RepresentativeForm const& form, OrganizationId organization, RepresentativeId id, bool made_up)
{
    Representative p;
    p.id = id;
    p.organization = organization;
    p.title = form.title;
    p.first_name = form.first_name;
    p.last_name = form.last_name;
    p.position = form.position;
    p.phone = form.phone;
    p.from = form.from_date;
    p.until = form.until_date;
    p.source = form.source;
    p.made_up = form.made_up.value_or(made_up);
    p.version = form.version.value_or(1);
    return p;
}

// Areas as they were typed, so that a fault stands beside the right one. Those it served before may have gone since.
base::Faults area_faults(storage::Reader& reader, std::vector<base::AreaCode> const& typed,
                         std::vector<base::AreaCode> const& before)
{
    base::Faults faults;
    for (std::size_t at = 0; at < typed.size(); ++at) {
        auto const& area = typed[at];
        if (area == base::AreaCode() || std::ranges::find(before, area) != before.end())
            continue;
        auto const found = places::find(reader, area);
        if (!found)
            faults.push_back(
                {"areas[" + std::to_string(at) + "]", "places.unknown_area", {"ไม่มีพื้นที่รหัสนี้", "There is no area with this code."}});
        else if (!found->active)
            faults.push_back({"areas[" + std::to_string(at) + "]",
                              "places.replaced_area",
                              {"รหัสพื้นที่นี้เลิกใช้แล้ว", "This area code is no longer given out."}});
    }
    return faults;
}

// Refuses with what reading found and what the rules found, once for each field.
void refuse(base::Faults faults, base::Faults further)
{
    for (auto& fault : further)
        if (std::ranges::find(faults, fault.field, &base::FieldFault::field) == faults.end())
            faults.push_back(std::move(fault));
    base::refuse_if_any(std::move(faults));
}

void check(api::Work& work, OrganizationForm const& form, Organization const& organization,
           std::vector<base::AreaCode> const& before)
{
    auto further = rules::faults_of(organization, work.today());
    std::ranges::move(area_faults(work.tx(), form.areas, before), std::back_inserter(further));
    refuse(form.faults, std::move(further));
    for (auto const& other : store::namesakes(work.tx(), organization.kind, organization.name_th, organization.id))
        if (organization.active && rules::areas_meet(organization.areas, other.areas))
            throw problems::already_there(other.id.str());
}

void note(api::Work& work, std::string action, Organization const& organization, std::vector<auth::Change> changes)
{
    auth::Event event;
    event.action = std::move(action);
    event.about = {"organization", organization.id.str()};
    event.area = base::common_area(organization.areas);
    event.changes = std::move(changes);
    work.audit(event);
}

std::string current_json(Organization const& organization)
{
    return to_text(form_of(organization));
}

std::vector<auth::Change> changes_between(OrganizationForm const* before, OrganizationForm const& after)
{
    return organizations::changes_between(schema_of(Tag<OrganizationForm>{}), before, &after);
}

std::vector<auth::Change> changes_between(RepresentativeForm const* before, RepresentativeForm const& after)
{
    return organizations::changes_between(schema_of(Tag<RepresentativeForm>{}), before, &after, kPersonal);
}

Organization require_writable(api::Work& work, auth::Scope const& scope, OrganizationId id)
{
    auto organization = require(work.tx(), id);
    if (!rules::may_write(scope, organization.areas, organization.areas))
        throw problems::outside_area();
    return organization;
}

} // namespace

OrganizationId create(api::Work& work, auth::Scope const& scope, OrganizationForm const& form)
{
    auto const id = form.id ? *form.id : work.new_id<OrganizationId>();
    auto organization = organization_from(form, id, false);
    organization.version = 1;
    if (auto const stored = store::find(work.tx(), id)) {
        auto const before = form_of(*stored);
        if (!form.faults.empty() || !changes_between(&before, form_of(organization)).empty())
            throw problems::id_taken();
        note(work, "organization.sent_again", *stored, {});
        return id;
    }
    check(work, form, organization, {});
    if (!rules::may_write(scope, {}, organization.areas))
        throw problems::outside_area();
    store::insert(work.tx(), organization);
    note(work, "organization.created", organization, changes_between(nullptr, form_of(organization)));
    return id;
}

void update(api::Work& work, auth::Scope const& scope, OrganizationId id, OrganizationForm const& form)
{
    auto const stored = require_writable(work, scope, id);
    auto const organization = organization_from(form, id, stored.made_up);
    check(work, form, organization, stored.areas);
    if (!rules::may_write(scope, stored.areas, organization.areas))
        throw problems::outside_area();
    if (!form.version || !store::update(work.tx(), organization))
        throw problems::changed_meanwhile(current_json(stored));
    auto const before = form_of(stored);
    note(work, "organization.changed", organization, changes_between(&before, form_of(organization)));
}

RepresentativeId add_representative(api::Work& work, auth::Scope const& scope, OrganizationId organization_id,
                                    RepresentativeForm const& form)
{
    auto const organization = require_writable(work, scope, organization_id);
    auto const id = form.id ? *form.id : work.new_id<RepresentativeId>();
    auto person = representative_from(form, organization_id, id, organization.made_up);
    person.version = 1;
    if (auto const stored = store::representative(work.tx(), id)) {
        auto const before = form_of(*stored);
        if (!form.faults.empty() || stored->organization != organization_id || !changes_between(&before, form_of(person)).empty())
            throw problems::id_taken();
        note(work, "organization.representative_sent_again", organization, {});
        return id;
    }
    refuse(form.faults, rules::faults_of(person));
    store::insert(work.tx(), person);
    note(work, "organization.representative_added", organization, changes_between(nullptr, form_of(person)));
    return id;
}

void update_representative(api::Work& work, auth::Scope const& scope, OrganizationId organization_id, RepresentativeId id,
                           RepresentativeForm const& form)
{
    auto const organization = require_writable(work, scope, organization_id);
    auto const stored = representative(work.tx(), id);
    if (stored.organization != organization_id)
        throw problems::unknown_representative();
    auto const person = representative_from(form, organization_id, id, stored.made_up);
    refuse(form.faults, rules::faults_of(person));
    auto const before = form_of(stored);
    if (!form.version || !store::update(work.tx(), person))
        throw problems::changed_meanwhile(to_text(before));
    note(work, "organization.representative_changed", organization, changes_between(&before, form_of(person)));
}

} // namespace organizations::service
