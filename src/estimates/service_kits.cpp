// Repair kits: what one kind of damage usually takes.
#include "estimates/problems.hpp"
#include "estimates/service.hpp"

#include <algorithm>

namespace estimates::service {

namespace {

KitView record_of(KitId id, KitForm const& form)
{
    KitView kit;
    kit.id = id;
    kit.part = form.part;
    kit.state = form.state;
    kit.action = form.action;
    kit.name_th = form.name_th;
    kit.name_en = form.name_en;
    kit.active = form.active;
    kit.version = 1;
    kit.lines = form.lines;
    return kit;
}

KitForm form_of(KitView const& kit)
{
    return {kit.part, kit.state, kit.action, kit.name_th, kit.name_en, kit.active, kit.lines, kit.version};
}

void require_sound(storage::Reader& db, KitForm const& form, std::optional<KitId> self)
{
    auto faults = faults_of(form);
    for (std::size_t i = 0; i < form.lines.size(); ++i)
        if (!store::item(db, form.lines[i].item_id))
            faults.push_back({"lines[" + std::to_string(i) + "].item_id",
                              "not_found",
                              {"ไม่มีรายการนี้ในบัญชีราคา", "There is no such item in the price book"}});
    for (auto const& other : store::kits(db))
        if (form.active && other.active && other.id != self && other.part == form.part && other.state == form.state &&
            other.action == form.action)
            faults.push_back(
                {"part",
                 "kit_exists",
                 {"มีชุดซ่อมของสภาพนี้แล้ว: " + other.name_th, "There is a kit for this damage already: " + other.name_th}});
    base::refuse_if_any(std::move(faults));
}

std::string lines_in_words(KitView const& kit)
{
    return std::to_string(kit.lines.size());
}

auth::Event event_of(std::string action, KitView const& after, KitView const* before)
{
    std::vector<auth::Change> changes;
    auto const from = [&](auto const& f) { return before ? std::optional(f(*before)) : std::nullopt; };
    auto const damage = [](KitView const& kit) {
        return std::string(base::name_of(kit.part)) + " " + std::string(base::name_of(kit.state)) + " " +
               (kit.action ? std::string(base::name_of(*kit.action)) : "");
    };
    auto const name = [](KitView const& kit) { return kit.name_th; };
    auto const active = [](KitView const& kit) { return std::string(kit.active ? "1" : "0"); };
    note_if_changed(changes, "damage", from(damage), damage(after));
    note_if_changed(changes, "name_th", from(name), after.name_th);
    note_if_changed(changes, "active", from(active), active(after));
    changes.push_back({"lines", from(lines_in_words), lines_in_words(after), false});
    return {std::move(action), {"repair_kit", after.id.str()}, base::AreaCode(), std::move(changes), after.name_th};
}

} // namespace

KitId add_kit(api::Work& work, KitForm const& form, bool made_up)
{
    require_sound(work.tx(), form, std::nullopt);
    auto kit = record_of(work.new_id<KitId>(), form);
    kit.made_up = made_up;
    store::insert(work.tx(), kit);
    work.audit(event_of("repair_kit.added", kit, nullptr));
    return kit.id;
}

void change_kit(api::Work& work, KitId id, KitForm const& form)
{
    auto const before = store::kit(work.tx(), id);
    if (!before)
        throw problems::kit_not_found();
    if (form.version != before->version)
        throw problems::changed_meanwhile(base::fields::to_text(form_of(*before)));
    require_sound(work.tx(), form, id);
    auto const after = record_of(id, form);
    if (!store::update(work.tx(), after, before->version))
        throw problems::changed_meanwhile(base::fields::to_text(form_of(*before)));
    work.audit(event_of("repair_kit.changed", after, &*before));
}

} // namespace estimates::service
