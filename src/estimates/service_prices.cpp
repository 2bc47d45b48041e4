// Items and their prices: by hand and from a file.
#include "estimates/problems.hpp"
#include "estimates/service.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace estimates::service {

namespace {

using auth::Permission;

store::ItemRecord record_of(ItemId id, ItemForm const& form)
{
    store::ItemRecord record;
    record.item = {id, form.code, form.name_th, form.name_en, form.unit_th, form.unit_en, form.category, form.active};
    record.note = form.note;
    return record;
}

ItemForm form_of(store::ItemRecord const& r)
{
    return {r.item.code,     r.item.name_th, r.item.name_en, r.item.unit_th, r.item.unit_en,
            r.item.category, r.item.active,  r.note,         r.version};
}

std::vector<auth::Change> changes_between(store::ItemRecord const& before, store::ItemRecord const& after)
{
    std::vector<auth::Change> changes;
    note_if_changed(changes, "code", before.item.code, after.item.code);
    note_if_changed(changes, "name_th", before.item.name_th, after.item.name_th);
    note_if_changed(changes, "name_en", before.item.name_en, after.item.name_en);
    note_if_changed(changes, "unit_th", before.item.unit_th, after.item.unit_th);
    note_if_changed(changes, "unit_en", before.item.unit_en, after.item.unit_en);
    note_if_changed(changes, "category", std::string(base::name_of(before.item.category)),
                    std::string(base::name_of(after.item.category)));
    note_if_changed(changes, "active", before.item.active ? "1" : "0", after.item.active ? "1" : "0");
    note_if_changed(changes, "note", before.note.value_or(""), after.note.value_or(""));
    return changes;
}

auth::Event item_event(std::string action, Item const& item, std::vector<auth::Change> changes)
{
    return {
        std::move(action), {"price_item", item.id.str()}, base::AreaCode(), std::move(changes), item.code + " " + item.name_th};
}

void write_price(api::Work& work, Item const& item, std::vector<store::PriceRecord> const& before, PriceForm const& form)
{
    store::PriceRecord record;
    record.id = work.new_id<PriceId>();
    record.item = item.id;
    record.dated = {form.area, form.valid_from, form.valid_until, before.empty() ? 1 : before.back().dated.sequence + 1};
    record.price = form.price_satang;
    record.source = form.source;
    record.recorded_at = work.now();
    record.recorded_by_id = work.actor().id;
    record.recorded_by = work.actor().display_name;
    store::insert(work.tx(), record);
    std::optional<std::string> from;
    for (auto const& price : before)
        if (price.dated.area == form.area && price.dated.valid_from <= form.valid_from)
            from = price.price.str();
    work.audit({"price.added",
                {"price_item", item.id.str()},
                form.area,
                {{"price_satang", from, form.price_satang.str(), false},
                 {"area", std::nullopt, form.area.str(), false},
                 {"valid_from", std::nullopt, form.valid_from.iso(), false}},
                item.code + " " + item.name_th});
}

// The price that this area's own entry says on that day.
store::PriceRecord const* own_price(std::vector<store::PriceRecord> const& prices, PriceForm const& form)
{
    store::PriceRecord const* found = nullptr;
    for (auto const& price : prices) // in the order of entering, so a later one for the same day stands after
        if (price.dated.area == form.area && price.dated.valid_from == form.valid_from)
            found = &price;
    return found;
}

bool says_the_same(store::PriceRecord const* price, PriceForm const& form)
{
    return price && price->price == form.price_satang && price->dated.valid_until == form.valid_until &&
           price->source == form.source;
}

// What one row means for the book as it stands.
struct Meaning {
    std::optional<store::ItemRecord> item; // as it is stored
    bool item_changes = false;
    bool price_is_new = false;
};

// An item's name and unit come from the file; what the file has no column for stays.
store::ItemRecord merged(store::ItemRecord const& stored, ItemForm const& form)
{
    auto after = stored;
    after.item.name_th = form.name_th;
    after.item.unit_th = form.unit_th;
    after.item.category = form.category;
    if (!form.name_en.empty())
        after.item.name_en = form.name_en;
    if (!form.unit_en.empty())
        after.item.unit_en = form.unit_en;
    if (form.note)
        after.note = form.note;
    return after;
}

Meaning meaning_of(storage::Reader& db, FileRow const& row)
{
    Meaning meaning;
    meaning.item = store::item_by_code(db, row.item.code);
    if (!meaning.item) {
        meaning.price_is_new = true;
        return meaning;
    }
    meaning.item_changes = !changes_between(*meaning.item, merged(*meaning.item, row.item)).empty();
    auto const prices = store::prices_of(db, meaning.item->item.id);
    meaning.price_is_new = !says_the_same(own_price(prices, row.price), row.price);
    return meaning;
}

void require_areas(storage::Reader& db, auth::Scope const& scope, std::vector<FileRow> const& rows)
{
    base::Faults faults;
    for (auto const& row : rows) {
        auto const n = std::to_string(row.line);
        auto const& code = row.price.area;
        if (code != base::AreaCode() && !places::find(db, code))
            faults.push_back({"line " + n + ".area",
                              "unknown_area",
                              {"บรรทัด " + n + ": ไม่มีพื้นที่รหัส " + code.str(), "Line " + n + ": there is no area " + code.str()}});
        else if (!scope.covers(code))
            faults.push_back({"line " + n + ".area",
                              "outside_your_area",
                              {"บรรทัด " + n + ": พื้นที่ " + code.str() + " อยู่นอกพื้นที่ของท่าน",
                               "Line " + n + ": area " + code.str() + " lies outside yours"}});
    }
    base::refuse_if_any(std::move(faults));
}

} // namespace

ItemId add_item(api::Work& work, ItemForm const& form, bool made_up)
{
    if (store::item_by_code(work.tx(), form.code))
        throw problems::item_exists(form.code);
    auto record = record_of(work.new_id<ItemId>(), form);
    record.made_up = made_up;
    store::insert(work.tx(), record);
    work.audit(item_event("price_item.added", record.item, {{"code", std::nullopt, form.code, false}}));
    return record.item.id;
}

void change_item(api::Work& work, ItemId id, ItemForm const& form)
{
    auto const before = store::item(work.tx(), id);
    if (!before)
        throw problems::item_not_found();
    if (form.version != before->version)
        throw problems::changed_meanwhile(base::fields::to_text(form_of(*before)));
    if (auto const other = store::item_by_code(work.tx(), form.code); other && other->item.id != id)
        throw problems::item_exists(form.code);
    auto const after = record_of(id, form);
    if (!store::update(work.tx(), after, before->version))
        throw problems::changed_meanwhile(base::fields::to_text(form_of(*before)));
    work.audit(item_event("price_item.changed", after.item, changes_between(*before, after)));
}

void add_price(api::Work& work, ItemId id, PriceForm const& form)
{
    auto const item = store::item(work.tx(), id);
    if (!item)
        throw problems::item_not_found();
    if (!work.actor().scope(Permission::PricesWrite).covers(form.area))
        throw problems::outside_your_area();
    if (form.area != base::AreaCode())
        (void)places::require(work.tx(), form.area);
    base::refuse_if_any(faults_of(form, work.today()));
    write_price(work, item->item, store::prices_of(work.tx(), id), form);
}

ImportView try_import(storage::Reader& db, auth::Scope const& scope, std::vector<FileRow> const& rows)
{
    require_areas(db, scope, rows);
    ImportView told;
    told.rows = static_cast<std::int64_t>(rows.size());
    std::vector<std::string> seen;
    for (auto const& row : rows) {
        auto const meaning = meaning_of(db, row);
        bool const first = std::ranges::find(seen, row.item.code) == seen.end();
        if (first)
            seen.push_back(row.item.code);
        told.new_items += first && !meaning.item ? 1 : 0;
        told.changed_items += first && meaning.item_changes ? 1 : 0;
        told.new_prices += meaning.price_is_new ? 1 : 0;
        told.unchanged += meaning.item && !meaning.item_changes && !meaning.price_is_new ? 1 : 0;
    }
    return told;
}

ImportView import(api::Work& work, std::vector<FileRow> const& rows, bool made_up)
{
    require_areas(work.tx(), work.actor().scope(Permission::PricesWrite), rows);
    ImportView told;
    told.rows = static_cast<std::int64_t>(rows.size());
    for (auto const& row : rows) {
        auto const meaning = meaning_of(work.tx(), row);
        if (meaning.item && !meaning.item_changes && !meaning.price_is_new) {
            ++told.unchanged;
            continue;
        }
        auto item = meaning.item;
        if (!item) {
            item = store::item(work.tx(), add_item(work, row.item, made_up));
            ++told.new_items;
        } else if (meaning.item_changes) {
            auto const after = merged(*item, row.item);
            (void)store::update(work.tx(), after, item->version);
            work.audit(item_event("price_item.changed", after.item, changes_between(*item, after)));
            ++told.changed_items;
        }
        if (meaning.price_is_new) {
            write_price(work, item->item, store::prices_of(work.tx(), item->item.id), row.price);
            ++told.new_prices;
        }
    }
    work.audit({"prices.imported",
                {"price_book", "prices"},
                base::AreaCode(),
                {{"rows", std::nullopt, std::to_string(told.rows), false},
                 {"new_items", std::nullopt, std::to_string(told.new_items), false},
                 {"new_prices", std::nullopt, std::to_string(told.new_prices), false}},
                ""});
    return told;
}

} // namespace estimates::service
