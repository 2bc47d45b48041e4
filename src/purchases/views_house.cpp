// One house: its estimate line by line beside what was bought, and what is left.
#include "purchases/problems.hpp"
#include "purchases/views.hpp"

#include <algorithm>

namespace purchases::views {

namespace {

PlannedLine planned(storage::Reader& db, estimates::Line const& line)
{
    PlannedLine view;
    view.position = line.position;
    view.text = line.text;
    view.item_id = line.item;
    view.unit = line.unit;
    view.planned_milli = line.people.value_or(1) * line.quantity_milli;
    view.planned_price_satang = line.price;
    view.planned_satang = line.amount;
    view.planned_source = line.source;
    if (line.item)
        if (auto const item = estimates::find_item(db, *line.item))
            view.category = item->category;
    return view;
}

// The line of the plan that was bought: the one it names in the estimate in force, else the one with its item, else its words.
PlannedLine* plan_of(LineView const& bought, std::optional<estimates::EstimateId> const& estimate, std::vector<PlannedLine>& plan)
{
    auto const find = [&](auto const& matches) -> PlannedLine* {
        auto const found = std::ranges::find_if(plan, matches);
        return found == plan.end() ? nullptr : &*found;
    };
    if (bought.estimate_id && bought.estimate_id == estimate)
        return find([&](PlannedLine const& line) { return line.position == *bought.estimate_position; });
    if (bought.item_id)
        if (auto* line = find([&](PlannedLine const& one) { return one.item_id == bought.item_id; }))
            return line;
    return find([&](PlannedLine const& line) { return line.text == bought.text; });
}

} // namespace

HousePurchases house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    Houses houses(db, scope);
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house->round_id);
    HousePurchases page;
    page.house = *houses.find(id);
    page.round_id = round.id;
    page.round_th = round.name_th;
    page.round_en = round.name_en;
    auto const left = left_for(db, id);
    page.grant_left_satang = left.grant;
    page.cash_given_satang = left.cash_given;
    page.cash_left_satang = left.cash;
    if (auto const estimate = estimates::find_final(db, scope, id)) {
        page.estimate_id = estimate->id;
        for (auto const& line : estimate->lines)
            page.planned.push_back(planned(db, line));
        page.planned_satang = estimate->sums.total();
    }
    for (auto const& bought : store::lines_of_house(db, id)) {
        page.bought_satang += bought.line.amount_satang;
        if (auto* line = plan_of(bought.line, page.estimate_id, page.planned)) {
            line->bought_milli += bought.line.quantity_milli;
            line->bought_satang += bought.line.amount_satang;
        } else {
            page.besides.push_back({bought.purchase, bought.number, bought.line.text, bought.line.quantity_milli,
                                    bought.line.unit, bought.line.amount_satang});
        }
    }
    for (auto& line : page.planned)
        line.difference_satang = line.bought_satang - line.planned_satang;
    page.purchases = rows_of(store::spent_of_house(db, id), houses);
    page.missing = words_of(missing_papers(db, scope, id));
    page.can_write = round.open && may_be_bought_for(house->state) &&
                     actor.scope(auth::Permission::PurchasesWrite).covers(house->tambon) && round.books_since.has_value();
    return page;
}

} // namespace purchases::views
