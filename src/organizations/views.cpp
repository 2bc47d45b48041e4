// Putting names of areas to organisations.
#include "organizations/views.hpp"

#include "organizations/problems.hpp"
#include "organizations/rules.hpp"
#include "places/places.hpp"

namespace organizations::views {

namespace {

std::vector<ServedArea> served(places::Lookup& names, std::vector<base::AreaCode> const& areas)
{
    std::vector<ServedArea> served;
    for (auto const& code : areas) {
        auto const whole = names.full_name(code);
        auto const* area = names.find(code);
        served.push_back({code, area ? area->name_th : whole.th, area ? area->name_en : whole.en, whole.th, whole.en});
    }
    return served;
}

OrganizationRow row_of(store::Listed const& listed, places::Lookup& names)
{
    auto const& o = listed.organization;
    return {o.id,           o.kind,       o.name_th,
            o.name_en,      o.short_name, served(names, o.areas),
            o.area_unknown, o.phone,      listed.representatives,
            o.active,       o.made_up};
}

} // namespace

OrganizationPage page(storage::Reader& reader, store::Filter const& filter, std::optional<std::string> const& after,
                      std::size_t limit, base::Date today)
{
    std::optional<rules::Place> place;
    if (after && !(place = rules::place_from(*after)))
        throw problems::bad_cursor();
    auto const listed = store::list(reader, filter, place, limit + 1, today); // one more tells whether there is a next page
    places::Lookup names(reader);
    OrganizationPage page;
    for (auto const& row : listed) {
        if (page.items.size() == limit) {
            auto const& last = listed[limit - 1];
            page.next = rules::cursor_of({last.sort_key, last.organization.id});
            break;
        }
        page.items.push_back(row_of(row, names));
    }
    return page;
}

OrganizationView organization(storage::Reader& reader, OrganizationId id, auth::Scope const& may_write, base::Date today)
{
    auto const o = require(reader, id);
    places::Lookup names(reader);
    OrganizationView view;
    view.id = o.id;
    view.kind = o.kind;
    view.name_th = o.name_th;
    view.name_en = o.name_en;
    view.short_name = o.short_name;
    view.registered_on = o.registered_on;
    view.phone = o.phone;
    view.email = o.email;
    view.address = o.address;
    view.note = o.note;
    view.areas = served(names, o.areas);
    view.area_unknown = o.area_unknown;
    view.source = o.source;
    view.made_up = o.made_up;
    view.active = o.active;
    for (auto const& person : representatives(reader, id, today))
        view.representatives.push_back(representative(person, today));
    view.may_edit = rules::may_write(may_write, o.areas, o.areas);
    view.version = o.version;
    return view;
}

RepresentativeView representative(Representative const& p, base::Date today)
{
    return {p.id,   p.title, p.first_name,       p.last_name, p.full_name(), p.position, p.phone,
            p.from, p.until, p.in_office(today), p.source,    p.made_up,     p.version};
}

KindCounts kinds(storage::Reader& reader, std::optional<base::AreaCode> const& area)
{
    auto const counted = store::counts(reader, area);
    KindCounts counts;
    for (auto const& kind : values_of(Kind{})) {
        auto const found = counted.find(kind.value);
        auto const number = found == counted.end() ? 0 : found->second;
        counts.items.push_back({kind.value, kind.label.th, kind.label.en, number});
        counts.total += number;
    }
    return counts;
}

} // namespace organizations::views
