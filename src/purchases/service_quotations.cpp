// Quotations for what is to be bought: taken in, one chosen, withdrawn.
#include "platform/files/files.hpp"
#include "purchases/problems.hpp"
#include "purchases/service.hpp"

#include <algorithm>

namespace purchases::service {

namespace {

using auth::Permission;

base::AreaCode area_of(store::PlanRecord const& plan)
{
    std::vector<base::AreaCode> areas;
    for (auto const& house : plan.houses)
        areas.push_back(house.area);
    return base::common_area(areas);
}

bool covers(auth::Scope const& scope, store::PlanRecord const& plan)
{
    return std::ranges::all_of(plan.houses, [&](store::PlanHouse const& house) { return scope.covers(house.area); });
}

store::PlanRecord new_plan(api::Work& work, rounds::Round const& round, QuotationForm const& form, base::Faults& faults)
{
    auto const scope = work.actor().scope(Permission::PurchasesWrite);
    store::PlanRecord plan{work.new_id<PlanId>(), round.id, form.what.value_or(""), {}, work.now(), work.actor().display_name};
    auto const ids = form.house_ids.value_or(std::vector<rounds::RoundHouseId>{});
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto const house = rounds::find_house(work.tx(), scope, ids[i]);
        if (!house || house->round_id != round.id)
            faults.push_back({"house_ids[" + std::to_string(i) + "]",
                              "not_found",
                              {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
        else if (std::ranges::find(plan.houses, std::optional(ids[i]), &store::PlanHouse::house) == plan.houses.end())
            plan.houses.push_back({ids[i], house->tambon});
    }
    if (ids.empty() && !scope.covers(round.province))
        faults.push_back({"house_ids", "required", {"เลือกบ้านที่จะซื้อให้", "Choose the houses that this is for"}});
    if (ids.empty())
        plan.houses.push_back({std::nullopt, round.province});
    return plan;
}

std::pair<store::QuotationRecord, store::PlanRecord> require_quotation(api::Work& work, QuotationId id)
{
    auto quotation = store::quotation(work.tx(), id);
    auto plan = quotation ? store::plan(work.tx(), quotation->plan) : std::nullopt;
    if (!plan || !covers(work.actor().scope(Permission::PurchasesWrite), *plan))
        throw problems::not_found();
    if (!rounds::require_round(work.tx(), auth::Scope::everywhere(), plan->round).open)
        throw problems::round_closed();
    return {std::move(*quotation), std::move(*plan)};
}

void set_state(api::Work& work, store::QuotationRecord const& q, store::PlanRecord const& plan, QuotationState to,
               std::optional<std::string> const& reason)
{
    store::set_state(work.tx(), q.id, to, reason);
    work.audit({"quotation." + std::string(base::name_of(to)),
                {"quotation", q.id.str()},
                area_of(plan),
                {{"state", std::string(base::name_of(q.state)), std::string(base::name_of(to)), false}},
                reason.value_or("")});
}

} // namespace

QuotationId add_quotation(api::Work& work, rounds::RoundId round_id, QuotationForm const& form)
{
    auto const round = require_open(work, round_id);
    auto faults = faults_of(form, work.today());
    auto const amounts = amounts_of(form, faults);
    std::optional<store::PlanRecord> plan;
    if (form.plan_id) {
        plan = store::plan(work.tx(), *form.plan_id);
        if (!plan || plan->round != round_id || !covers(work.actor().scope(Permission::PurchasesWrite), *plan))
            throw problems::not_found();
    } else {
        plan = new_plan(work, round, form, faults);
    }
    auto const supplier = store::supplier(work.tx(), form.supplier_id);
    if (!supplier || supplier->province != round.province)
        faults.push_back({"supplier_id", "not_found", {"เลือกผู้ขาย หรือเพิ่มผู้ขายก่อน", "Choose a supplier, or add it first"}});
    for (std::size_t i = 0; i < form.lines.size(); ++i)
        if (form.lines[i].item_id && !estimates::find_item(work.tx(), *form.lines[i].item_id))
            faults.push_back({"lines[" + std::to_string(i) + "].item_id",
                              "not_found",
                              {"ไม่พบรายการนี้ในบัญชีราคา", "The price book has no such item"}});
    base::refuse_if_any(std::move(faults));
    if (!form.plan_id)
        store::insert(work.tx(), *plan);
    store::QuotationRecord q;
    q.id = work.new_id<QuotationId>();
    q.plan = plan->id;
    q.supplier_id = form.supplier_id;
    q.quoted_on = form.quoted_on;
    q.valid_until = form.valid_until;
    q.number = form.number;
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        auto const& l = form.lines[i];
        q.lines.push_back({static_cast<std::int64_t>(i) + 1, l.item_id, l.text, l.quantity_milli, l.unit, l.price_satang,
                           amounts.empty() ? base::Satang() : amounts[i].listed});
    }
    q.discount = form.discount_satang.value_or(base::Satang());
    q.vat = form.vat_satang.value_or(base::Satang());
    q.total = form.total_satang;
    if (form.paper_sha256) {
        auto const file = files::attach_paper(work.tx(), *form.paper_sha256, work.actor().id);
        q.sha256 = file.sha256;
        q.media_type = file.media_type;
    }
    q.recorded_at = work.now();
    q.recorded_by = work.actor().display_name;
    store::insert(work.tx(), q);
    work.audit({"quotation.added",
                {"quotation", q.id.str()},
                area_of(*plan),
                {{"supplier_id", std::nullopt, q.supplier_id.str(), false},
                 {"total_satang", std::nullopt, q.total.str(), false},
                 {"plan_id", std::nullopt, q.plan.str(), false},
                 {"round_id", std::nullopt, round_id.str(), false}},
                q.number.value_or("")});
    return q.id;
}

rounds::RoundId choose(api::Work& work, QuotationId id, ChooseForm const& form)
{
    auto const [q, plan] = require_quotation(work, id);
    if (q.state == QuotationState::Withdrawn)
        throw problems::quotation_withdrawn();
    std::optional<store::QuotationRecord> before;
    auto cheapest = q.total;
    for (auto const& other : store::quotations(work.tx(), plan.id)) {
        if (other.state == QuotationState::Withdrawn)
            continue;
        cheapest = std::min(cheapest, other.total);
        if (other.state == QuotationState::Chosen && other.id != id)
            before = other;
    }
    if (q.total > cheapest && !form.reason)
        base::refuse_if_any(
            {{"reason",
              "required",
              {"ใบนี้แพงกว่าใบที่ถูกที่สุด " + (q.total - cheapest).str() + " บาท เขียนเหตุผลที่เลือก",
               "This one is " + (q.total - cheapest).str() + " baht more than the cheapest; write why it is chosen"}}});
    if (before)
        set_state(work, *before, plan, QuotationState::Open, std::nullopt);
    set_state(work, q, plan, QuotationState::Chosen, form.reason);
    return plan.round;
}

rounds::RoundId withdraw(api::Work& work, QuotationId id, ReasonForm const& form)
{
    base::refuse_if_any(faults_of_reason(form.reason));
    auto const [q, plan] = require_quotation(work, id);
    if (q.state == QuotationState::Withdrawn)
        throw problems::quotation_withdrawn();
    set_state(work, q, plan, QuotationState::Withdrawn, form.reason);
    return plan.round;
}

} // namespace purchases::service
