// Suppliers of a province, and what a year requires of purchases.
#include "base/text.hpp"
#include "purchases/problems.hpp"
#include "purchases/service.hpp"

#include <algorithm>

namespace purchases::service {

namespace {

using auth::Permission;

SupplierForm tidied(SupplierForm form)
{
    form.name = base::text::normalise(form.name);
    if (form.tax_number)
        form.tax_number = tax_number_of(*form.tax_number);
    form.version.reset();
    return form;
}

void refuse_twin(storage::Reader& db, base::AreaCode const& province, SupplierForm const& form, std::optional<SupplierId> own)
{
    auto twin = store::supplier_named(db, province, form.name);
    if (!twin && form.tax_number && !form.branch)
        twin = store::supplier_with_tax_number(db, province, *form.tax_number);
    if (twin && twin->id != own)
        throw problems::supplier_there_already(twin->form.name, twin->id);
}

// A supplier is shared by the tambons of its province: who buys in some of them changes only what nobody else buys from.
void require_only_buyer(storage::Reader& db, auth::Actor const& actor, store::SupplierRecord const& record)
{
    auto const scope = actor.scope(Permission::PurchasesWrite);
    if (scope.covers(record.province))
        return;
    auto const all = store::spent_of_supplier(db, auth::Scope::everywhere(), record.id);
    bool const own = all.empty()
                         ? record.recorded_by == actor.display_name
                         : std::ranges::all_of(all, [&](store::SpentRecord const& one) { return scope.covers(one.area); });
    if (!own)
        throw problems::supplier_of_others();
}

void note_changes(std::vector<auth::Change>& changes, SupplierForm const& before, SupplierForm const& after)
{
    // A seller without a tax number is a person.
    bool const personal = !before.tax_number || !after.tax_number;
    auth::note_if_changed(changes, "name", before.name.empty() ? std::nullopt : std::optional(before.name), after.name, personal);
    auth::note_if_changed(changes, "tax_number", before.tax_number, after.tax_number);
    auth::note_if_changed(changes, "branch", before.branch, after.branch);
    auth::note_if_changed(changes, "address", before.address, after.address, personal);
    auth::note_if_changed(changes, "phone", before.phone, after.phone, personal);
    auth::note_if_changed(changes, "note", before.note, after.note, personal);
}

} // namespace

SupplierId add_supplier(api::Work& work, rounds::RoundId round_id, SupplierForm const& form)
{
    base::refuse_if_any(faults_of(form));
    auto const round = rounds::require_round(work.tx(), work.actor().scope(Permission::PurchasesWrite), round_id);
    store::SupplierRecord record;
    record.id = work.new_id<SupplierId>();
    record.province = round.province;
    record.form = tidied(form);
    record.recorded_at = work.now();
    record.recorded_by = work.actor().display_name;
    refuse_twin(work.tx(), round.province, record.form, std::nullopt);
    store::insert(work.tx(), record);
    auth::Event event{"supplier.added", {"supplier", record.id.str()}, round.province, {}, ""};
    note_changes(event.changes, {}, record.form);
    work.audit(event);
    return record.id;
}

void change_supplier(api::Work& work, SupplierId id, SupplierForm const& form)
{
    auto record = store::supplier(work.tx(), id);
    if (!record || !work.actor().scope(Permission::PurchasesWrite).touches(record->province))
        throw problems::not_found();
    require_only_buyer(work.tx(), work.actor(), *record);
    base::refuse_if_any(faults_of(form));
    auto const before = record->form;
    auto theirs = before;
    theirs.version = record->version;
    if (form.version.value_or(0) != record->version)
        throw problems::changed_meanwhile(base::fields::to_text(theirs));
    record->form = tidied(form);
    refuse_twin(work.tx(), record->province, record->form, id);
    if (!store::update(work.tx(), *record, record->version))
        throw problems::changed_meanwhile(base::fields::to_text(theirs));
    auth::Event event{"supplier.changed", {"supplier", id.str()}, record->province, {}, ""};
    note_changes(event.changes, before, record->form);
    work.audit(event);
}

SettingsId add_settings(api::Work& work, SettingsForm const& form)
{
    base::refuse_if_any(faults_of(form));
    if (!work.actor().scope(Permission::RulesWrite).covers(form.province))
        throw problems::not_found();
    (void)places::require(work.tx(), form.province);
    Setting const setting{work.new_id<SettingsId>(), form, work.now(), work.actor().display_name};
    auto const all = store::settings(work.tx(), form.province);
    auto const holds = setting_that_holds(all, form.province, form.fiscal_year, form.valid_from);
    auto const before = holds ? all[*holds].form : SettingsForm{};
    store::insert(work.tx(), setting);
    auth::Event event{"purchase_settings.added", {"purchase_settings", setting.id.str()}, form.province, {}, form.source};
    auto const tell = [&](char const* field, std::string from, std::string to) {
        auth::note_if_changed(event.changes, field, std::move(from), std::move(to));
    };
    event.changes = {{"fiscal_year", std::nullopt, std::to_string(form.fiscal_year.buddhist()), false},
                     {"valid_from", std::nullopt, form.valid_from.iso(), false}};
    tell("quotations_from_satang", before.quotations_from_satang.str(), form.quotations_from_satang.str());
    tell("quotations_wanted", std::to_string(before.quotations_wanted), std::to_string(form.quotations_wanted));
    tell("vat_bp", before.vat_bp.str(), form.vat_bp.str());
    tell("prices_include_vat", before.prices_include_vat ? "true" : "false", form.prices_include_vat ? "true" : "false");
    tell("far_percent", std::to_string(before.far_percent), std::to_string(form.far_percent));
    tell("neighbours_least", std::to_string(before.neighbours_least), std::to_string(form.neighbours_least));
    tell("neighbours_days", std::to_string(before.neighbours_days), std::to_string(form.neighbours_days));
    tell("neighbours_level", std::string(base::name_of(before.neighbours_level)),
         std::string(base::name_of(form.neighbours_level)));
    tell("voucher_up_to_satang", before.voucher_up_to_satang.str(), form.voucher_up_to_satang.str());
    tell("labour_from_grant", before.labour_from_grant ? "true" : "false", form.labour_from_grant ? "true" : "false");
    work.audit(event);
    return setting.id;
}

} // namespace purchases::service
