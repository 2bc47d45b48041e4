// Recording figures, and reading them for other rooms.
#include "figures/service.hpp"

#include "figures/problems.hpp"
#include "figures/rules.hpp"
#include "figures/store.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace figures {

namespace {

using base::AreaCode;

rules::AreaSize size_of(storage::Reader& reader, Figure const& figure)
{
    rules::AreaSize size;
    if (auto const place = places::find(reader, figure.area)) {
        size.households = place->households;
        size.people = place->population;
    }
    if (figure.unit == Unit::Tambons)
        size.tambons = places::count_tambons(reader, figure.area);
    return size;
}

Figure figure_from(api::Work& work, FigureForm const& form)
{
    Figure figure;
    figure.id = form.id ? *form.id : work.new_id<FigureId>();
    figure.key = form.key;
    figure.area = form.area;
    figure.value = form.value;
    figure.unit = form.unit;
    figure.as_of = form.as_of;
    figure.source = form.source;
    figure.note = form.note;
    figure.entered_by = work.actor().display_name;
    figure.entered_at = work.now();
    return figure;
}

bool same_content(Figure const& a, Figure const& b)
{
    return a.key == b.key && a.area == b.area && a.value == b.value && a.unit == b.unit && a.as_of == b.as_of &&
           a.source == b.source && a.note == b.note;
}

base::Faults area_faults(storage::Reader& reader, AreaCode const& area)
{
    if (area == AreaCode() || places::find(reader, area))
        return {};
    return {{"area", "places.unknown_area", {"ไม่มีพื้นที่รหัสนี้", "There is no area with this code."}}};
}

// Faults of reading first; then those of the rules, beside other fields only, since those values were not read.
void check(api::Work& work, FigureForm const& form, Figure const& figure)
{
    auto faults = form.faults;
    auto further = area_faults(work.tx(), figure.area);
    std::ranges::move(rules::faults_of(figure, size_of(work.tx(), figure), work.today()), std::back_inserter(further));
    for (auto& fault : further)
        if (std::ranges::find(faults, fault.field, &base::FieldFault::field) == faults.end())
            faults.push_back(std::move(fault));
    base::refuse_if_any(std::move(faults));
}

void note(api::Work& work, std::string action, Figure const& figure, std::optional<Figure> const& before)
{
    auth::Event event;
    event.action = std::move(action);
    event.about = {"figure", std::string(base::name_of(figure.key)) + ":" + figure.area.str()};
    event.area = figure.area;
    event.changes = {
        {"value", before ? std::optional(std::to_string(before->value)) : std::nullopt, std::to_string(figure.value)},
        {"as_of", before ? std::optional(before->as_of.iso()) : std::nullopt, figure.as_of.iso()},
        {"source", before ? std::optional(before->source) : std::nullopt, figure.source}};
    work.audit(event);
}

} // namespace

namespace service {

Figure record(api::Work& work, auth::Scope const& scope, FigureForm const& form)
{
    auto figure = figure_from(work, form);
    if (auto const stored = store::find(work.tx(), figure.id)) {
        if (!form.faults.empty() || !same_content(*stored, figure))
            throw problems::id_taken();
        note(work, "figure.sent_again", *stored, stored);
        return *stored;
    }
    check(work, form, figure);
    if (!scope.covers(figure.area))
        throw problems::outside_area();

    auto const present = store::present(work.tx(), figure.area, figure.key);
    if (present && rules::supersedes(figure, *present))
        store::supersede(work.tx(), present->id, figure.id);
    else if (present)
        figure.superseded_by = present->id;
    store::insert(work.tx(), figure);
    note(work, figure.superseded_by ? "figure.added_to_history" : "figure.recorded", figure,
         figure.superseded_by ? std::nullopt : present);
    return figure;
}

} // namespace service

std::vector<Figure> current(storage::Reader& reader, AreaCode const& area)
{
    auto figures = store::present(reader, area);
    std::ranges::sort(figures, {}, &Figure::key);
    return figures;
}

std::optional<Figure> current(storage::Reader& reader, AreaCode const& area, Key key)
{
    return store::present(reader, area, key);
}

} // namespace figures
