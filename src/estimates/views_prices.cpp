// Views of the price book and of the kits.
#include "base/text.hpp"
#include "estimates/problems.hpp"
#include "estimates/views.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <tuple>

namespace estimates::views {

namespace {

using auth::Permission;

PriceView view_of(store::PriceRecord const& r, places::Lookup& names, bool counts)
{
    auto const area = names.full_name(r.dated.area);
    return {r.id,     r.dated.area,  area.th,       area.en, r.dated.valid_from, r.dated.valid_until, r.price,
            r.source, r.recorded_at, r.recorded_by, counts};
}

ItemRow row_of(store::ItemRecord const& r, Book const& book, places::Lookup& names)
{
    ItemRow row;
    row.id = r.item.id;
    row.code = r.item.code;
    row.name_th = r.item.name_th;
    row.name_en = r.item.name_en;
    row.unit_th = r.item.unit_th;
    row.unit_en = r.item.unit_en;
    row.category = r.item.category;
    row.active = r.item.active;
    row.note = r.note;
    row.made_up = r.made_up;
    row.version = r.version;
    if (auto const* const price = book.price(r.item.id))
        row.price = view_of(*price, names, true);
    row.prices = book.prices(r.item.id);
    return row;
}

std::vector<NamedPart> choices(std::string_view field)
{
    std::vector<NamedPart> named;
    for (auto const& choice : households::choices_of(field))
        named.push_back({choice.name, choice.label.th, choice.label.en});
    return named;
}

template <class E>
std::vector<NamedPart> choices_of_enum(E)
{
    std::vector<NamedPart> named;
    for (auto const& row : values_of(E()))
        named.push_back({std::string(row.name), row.label.th, row.label.en});
    return named;
}

bool may_write_prices(auth::Actor const& actor)
{
    return !actor.scope(Permission::PricesWrite).empty();
}

} // namespace

ItemList items(storage::Reader& db, auth::Actor const& actor, ItemsAsked const& asked)
{
    Book const book(db, asked.area, asked.on);
    places::Lookup names(db);
    auto const area = names.full_name(asked.area);
    ItemList list;
    list.area = asked.area;
    list.area_th = area.th;
    list.area_en = area.en;
    list.on = asked.on;
    list.may_write = may_write_prices(actor);
    for (auto const& record : store::items(db, {base::text::search_key(asked.typed), asked.category, asked.with_retired}))
        list.items.push_back(row_of(record, book, names));
    std::ranges::stable_sort(list.items, {}, [](ItemRow const& row) { return std::tuple(row.category, row.code); });
    return list;
}

ItemView item(storage::Reader& db, ItemId id, base::AreaCode const& area, base::Date on)
{
    auto const record = store::item(db, id);
    if (!record)
        throw problems::item_not_found();
    places::Lookup names(db);
    auto const prices = store::prices_of(db, id);
    std::vector<Dated> dated;
    for (auto const& price : prices)
        dated.push_back(price.dated);
    ItemView view;
    view.item = row_of(*record, Book(db, area, on), names);
    for (auto const& price : prices)
        view.history.push_back(view_of(price, names, !is_overtaken(price.dated, dated)));
    std::ranges::stable_sort(view.history, std::ranges::greater(), [](PriceView const& price) { return price.valid_from; });
    return view;
}

KitList kits(storage::Reader& db, auth::Actor const& actor, base::AreaCode const& area, base::Date on)
{
    Book const book(db, area, on);
    KitList list;
    list.items = store::kits(db);
    for (auto& kit : list.items)
        for (auto const& line : kit.lines) {
            auto const* const price = book.price(line.item_id);
            auto const amount = price ? amount_of(line.people, line.quantity_milli, price->price) : std::nullopt;
            if (amount)
                kit.cost_satang += *amount;
            else
                ++kit.without_price;
        }
    list.parts = choices("part");
    list.states = choices("part_state");
    list.actions = choices_of_enum(households::PartAction());
    list.may_write = may_write_prices(actor);
    return list;
}

} // namespace estimates::views
