// The first lines of an estimate: damaged parts, through the kits, with the prices of the day.
#include "base/text.hpp"
#include "estimates/service.hpp"

#include <algorithm>

namespace estimates {

namespace {

Dated const& dated_of(store::PriceRecord const& price)
{
    return price.dated;
}

// A part that no kit knows is not forgotten: a line without quantity and price, which must be filled in.
Line open_line(households::Part const& part)
{
    Line line;
    line.part = part.part;
    line.text = base::label_of(part.part).th + " " + base::label_of(part.state).th;
    if (part.action)
        line.text += " (" + base::label_of(*part.action).th + ")";
    if (part.remark)
        line.text += ": " + *part.remark;
    line.unit = "งาน";
    return line;
}

Line line_of(households::Part const& part, KitLine const& kit, Book const& book)
{
    Line line;
    line.part = part.part;
    line.item = kit.item_id;
    line.people = kit.people;
    line.quantity_milli = kit.quantity_milli;
    if (auto const* const item = book.item(kit.item_id)) {
        line.text = item->item.name_th;
        line.unit = item->item.unit_th;
    }
    if (auto const* const price = book.price(kit.item_id))
        line.price = price->price;
    line.amount = amount_of(line.people, line.quantity_milli, line.price).value_or(base::Satang());
    return line;
}

} // namespace

Book::Book(storage::Reader& db, base::AreaCode const& where, base::Date on)
{
    for (auto& record : store::items(db, {"", std::nullopt, true}))
        items_.emplace(record.item.id, record);
    std::map<ItemId, std::vector<store::PriceRecord>> by_item;
    for (auto& price : store::all_prices(db))
        by_item[price.item].push_back(std::move(price));
    for (auto& [id, prices] : by_item) {
        std::vector<Dated> dated;
        std::ranges::transform(prices, std::back_inserter(dated), dated_of);
        count_[id] = static_cast<std::int64_t>(prices.size());
        if (auto const best = price_that_counts(dated, where, on))
            prices_.emplace(id, prices[*best]);
    }
}

store::ItemRecord const* Book::item(ItemId id) const
{
    auto const found = items_.find(id);
    return found == items_.end() ? nullptr : &found->second;
}

store::PriceRecord const* Book::price(ItemId id) const
{
    auto const found = prices_.find(id);
    return found == prices_.end() ? nullptr : &found->second;
}

std::int64_t Book::prices(ItemId id) const
{
    auto const found = count_.find(id);
    return found == count_.end() ? 0 : found->second;
}

std::vector<households::Part> damage_of(storage::Reader& db, households::HouseholdId id, base::Date today)
{
    std::vector<households::Part> damage;
    auto const ids = std::vector{id};
    for (auto const& need : households::need_facts(db, auth::Scope::everywhere(), ids, today))
        for (auto const& known : need.parts) {
            households::Part part;
            part.part = base::enum_stored<households::PartKind>(known.part);
            part.state = base::enum_stored<households::PartState>(known.state);
            if (known.action)
                part.action = base::enum_stored<households::PartAction>(*known.action);
            if (is_damaged(part))
                damage.push_back(part);
        }
    std::ranges::stable_sort(damage, {}, &households::Part::part);
    return damage;
}

std::vector<Line> first_lines(storage::Reader& db, std::vector<households::Part> const& damage, Book const& book,
                              base::Satang share)
{
    auto const kits = store::kits(db);
    std::vector<Line> lines;
    for (auto const& part : damage) {
        auto const* const kit = kit_for(part, kits);
        if (!kit)
            lines.push_back(open_line(part));
        for (std::size_t i = 0; kit && i < kit->lines.size(); ++i)
            lines.push_back(line_of(part, kit->lines[i], book));
    }
    plan_sources(lines, share);
    std::int64_t position = 0;
    for (auto& line : lines)
        line.position = ++position;
    return lines;
}

} // namespace estimates
