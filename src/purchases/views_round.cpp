// Lists of a round: purchases, debts, suppliers, quotations; and settings.
#include "purchases/problems.hpp"
#include "purchases/service.hpp"
#include "purchases/views.hpp"

#include <algorithm>
#include <set>

namespace purchases::views {

namespace {

using auth::Permission;

bool passes(PurchaseRow const& row, RoundQuery const& query)
{
    if (query.house && std::ranges::find(row.houses, *query.house, &HouseRef::round_house_id) == row.houses.end())
        return false;
    if (query.supplier && row.supplier_id != *query.supplier)
        return false;
    if (query.paper && row.paper_kind != *query.paper)
        return false;
    switch (query.filter) {
    case Filter::All:
        return true;
    case Filter::InForce:
        return !row.taken_out;
    case Filter::Missing:
        return !row.missing.empty();
    case Filter::Warned:
        return row.open_warnings > 0;
    case Filter::Owed:
        return row.owed_satang > base::Satang();
    case Filter::TakenOut:
        return row.taken_out;
    }
    return true;
}

std::vector<PurchaseRow> rows_of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id,
                                       std::optional<base::AreaCode> const& area)
{
    Houses houses(db, scope);
    auto const records = store::spent_of_round(db, scope, id, area);
    if (records.size() > 8)
        houses.load(id);
    return rows_of(records, houses);
}

SupplierView view_of(store::SupplierRecord const& s)
{
    SupplierView view;
    view.id = s.id;
    view.name = s.form.name;
    view.tax_number = s.form.tax_number;
    view.branch = s.form.branch;
    view.address = s.form.address;
    view.phone = s.form.phone;
    view.note = s.form.note;
    view.version = s.version;
    return view;
}

void count(SupplierView& view, std::vector<PurchaseRow> const& rows)
{
    for (auto const& row : rows) {
        if (row.taken_out || row.supplier_id != view.id)
            continue;
        ++view.purchases;
        view.bought_satang += row.seen_satang;
        view.last_day = std::max(view.last_day.value_or(row.day), row.day);
    }
}

QuotationView view_of(store::QuotationRecord const& q, base::Satang cheapest, base::Date today)
{
    QuotationView view;
    view.id = q.id;
    view.supplier_id = q.supplier_id;
    view.supplier = q.supplier;
    view.quoted_on = q.quoted_on;
    view.valid_until = q.valid_until;
    view.expired = q.valid_until && *q.valid_until < today;
    view.number = q.number;
    view.lines = q.lines;
    view.discount_satang = q.discount;
    view.vat_satang = q.vat;
    view.total_satang = q.total;
    view.cheapest = q.state != QuotationState::Withdrawn && q.total == cheapest;
    if (q.sha256)
        view.paper_url = "/api/quotations/" + q.id.str() + "/paper";
    view.state = q.state;
    view.reason = q.reason;
    view.recorded_at = q.recorded_at;
    view.recorded_by = q.recorded_by;
    return view;
}

PlanView view_of(storage::Reader& db, auth::Scope const& scope, store::PlanRecord const& plan, SettingsForm const& settings,
                 Houses& houses, base::Date today)
{
    PlanView view;
    view.id = plan.id;
    view.what = plan.what;
    for (auto const& house : plan.houses) {
        if (!house.house)
            view.management = true;
        else if (auto const* found = houses.find(*house.house))
            view.houses.push_back(*found);
    }
    auto const quotations = store::quotations(db, plan.id);
    std::optional<base::Satang> cheapest;
    for (auto const& q : quotations)
        if (q.state != QuotationState::Withdrawn)
            cheapest = std::min(cheapest.value_or(q.total), q.total);
    for (auto const& q : quotations)
        view.quotations.push_back(view_of(q, cheapest.value_or(base::Satang()), today));
    std::ranges::stable_partition(view.quotations, [](QuotationView const& q) { return q.state != QuotationState::Withdrawn; });
    view.have = service::quoted(quotations);
    view.wanted = cheapest && settings.quotations_from_satang > base::Satang() && *cheapest >= settings.quotations_from_satang
                      ? settings.quotations_wanted
                      : 0;
    view.purchases = rows_of(store::spent_of_plan(db, scope, plan.id), houses);
    return view;
}

std::optional<SettingsForm> settings_in_force(storage::Reader& db, rounds::Round const& round, base::Date today)
{
    auto const all = store::settings(db, round.province);
    auto const holds = setting_that_holds(all, round.province, round.fiscal_year, today);
    return holds ? std::optional(all[*holds].form) : std::nullopt;
}

} // namespace

PurchasePage round(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id,
                   RoundQuery const& query, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    PurchasePage page;
    page.round_id = id;
    page.round_th = round.name_th;
    page.round_en = round.name_en;
    page.fiscal_year = round.fiscal_year;
    page.province = round.province;
    auto rows = rows_of_round(db, scope, id, query.area);
    std::ranges::reverse(rows);
    for (auto& row : rows) {
        if (!passes(row, query))
            continue;
        if (!row.taken_out) {
            ++page.purchases;
            page.seen_satang += row.seen_satang;
            page.owed_satang += row.owed_satang;
            page.open_warnings += row.open_warnings;
            page.missing += row.missing.empty() ? 0 : 1;
        }
        if (query.before && row.number >= *query.before)
            continue;
        if (page.items.size() < query.limit)
            page.items.push_back(std::move(row));
        else if (!page.next)
            page.next = std::to_string(page.items.back().number);
    }
    auto const writing = actor.scope(Permission::PurchasesWrite);
    page.accounts = paying_accounts(db, scope, id);
    page.settings = settings_in_force(db, round, today);
    page.can_write = round.open && writing.touches(round.province);
    page.whole_province = writing.covers(round.province);
    return page;
}

DebtPage debts(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    DebtPage page;
    for (auto& row : rows_of_round(db, scope, id, std::nullopt))
        if (row.owed_satang > base::Satang())
            page.purchases.push_back(std::move(row));
    std::ranges::stable_sort(page.purchases, {}, &PurchaseRow::day);
    for (auto const& row : page.purchases) {
        page.owed_satang += row.owed_satang;
        auto debt = std::ranges::find(page.items, row.supplier_id, &DebtView::supplier_id);
        if (debt == page.items.end())
            debt = page.items.insert(debt, {row.supplier_id, row.supplier, 0, {}, row.day, today.days() - row.day.days()});
        ++debt->purchases;
        debt->owed_satang += row.owed_satang;
    }
    page.accounts = paying_accounts(db, scope, id);
    page.can_write = round.open && may_write(actor, round.province);
    return page;
}

SupplierPage suppliers(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    auto const rows = rows_of_round(db, scope, id, std::nullopt);
    SupplierPage page;
    for (auto const& record : store::suppliers(db, round.province)) {
        page.items.push_back(view_of(record));
        count(page.items.back(), rows);
    }
    page.can_write = may_write(actor, round.province);
    return page;
}

SupplierHistory supplier(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, SupplierId id)
{
    auto const record = store::supplier(db, id);
    if (!record || !scope.touches(record->province))
        throw problems::not_found();
    SupplierHistory history;
    history.supplier = view_of(*record);
    Houses houses(db, scope);
    history.purchases = rows_of(store::spent_of_supplier(db, scope, id), houses);
    count(history.supplier, history.purchases);
    std::ranges::stable_sort(history.purchases, [](PurchaseRow const& a, PurchaseRow const& b) {
        return a.day != b.day ? a.day > b.day : a.number > b.number;
    });
    history.can_write = may_write(actor, record->province);
    return history;
}

PlanPage plans(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    PlanPage page;
    page.settings = settings_in_force(db, round, today);
    Houses houses(db, scope);
    for (auto const& plan : store::plans(db, id))
        if (std::ranges::any_of(plan.houses, [&](store::PlanHouse const& house) { return scope.covers(house.area); }))
            page.items.push_back(view_of(db, scope, plan, page.settings.value_or(SettingsForm{}), houses, today));
    page.can_write = round.open && may_write(actor, round.province);
    return page;
}

SettingsPage settings(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, base::AreaCode const& province,
                      base::Date today)
{
    if (!scope.touches(province))
        throw problems::not_found();
    SettingsPage page;
    page.province = province;
    auto const all = store::settings(db, province);
    std::set<std::size_t> in_force;
    for (auto const& one : all)
        if (auto const holds = setting_that_holds(all, province, one.form.fiscal_year, today))
            in_force.insert(*holds);
    for (std::size_t i = 0; i < all.size(); ++i)
        page.items.push_back({all[i].id, all[i].form, all[i].recorded_at, all[i].recorded_by, in_force.contains(i)});
    page.can_write = actor.scope(Permission::RulesWrite).covers(province);
    return page;
}

} // namespace purchases::views
