// The rules of selection. Those of points and order are in engine.cpp and scorecard.cpp.
#include "selection/rules.hpp"

#include "selection/canonical.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace selection {

namespace {

using rounds::HouseState;

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

base::Bilingual const kHealthStays{
    "ท่านไม่มีสิทธิดูข้อมูลสุขภาพของทุกตำบลที่ลอง เกณฑ์ด้านสุขภาพจึงคงตามเกณฑ์ที่บันทึกไว้",
    "You may not read health in every tambon that is tried; what asks health stays as the scorecard has it"};

// Of a list of the form whose items name a house each.
template <class Item>
void tell_house_faults(std::string const& list, std::vector<Item> const& items, std::span<Candidate const> candidates,
                       base::Faults& faults)
{
    std::set<rounds::RoundHouseId> ranked;
    for (auto const& candidate : candidates)
        ranked.insert(candidate.house);
    std::set<rounds::RoundHouseId> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto const field = list + "[" + std::to_string(i) + "].house_id";
        if (!seen.insert(items[i].house_id).second)
            faults.push_back(fault(field, "twice", {"บ้านหลังนี้อยู่ในลำดับสองครั้ง", "This house stands twice in the order"}));
        else if (!ranked.contains(items[i].house_id))
            faults.push_back(
                fault(field, "not_candidate", {"บ้านหลังนี้ไม่อยู่ในรายชื่อที่จัดลำดับได้", "This house is not among those to be ranked"}));
    }
}

void tell_hearing_faults(DraftForm const& form, Inputs const& inputs, base::Faults& faults)
{
    if (form.heard && !form.hearing_ids.empty())
        faults.push_back(fault("hearing_ids", "with_paper",
                               {"เลือกเวทีที่ผนึกแล้ว หรือกรอกลำดับจากกระดาษ อย่างใดอย่างหนึ่ง",
                                "Choose sealed hearings or type an order from paper, not both"}));
    bool const carries = !form.heard && (!inputs.heard.empty() || !inputs.adjustments.empty());
    if (form.hearing_ids.empty() && !carries && !form.deviations.empty())
        faults.push_back(fault("deviations", "without_hearing",
                               {"เหตุผลนี้ใช้กับเวทีที่ผนึกแล้ว เลือกเวทีก่อน", "These reasons belong to sealed hearings; choose one first"}));
    std::set<hearings::HearingId> seen;
    for (std::size_t i = 0; i < form.hearing_ids.size(); ++i)
        if (!seen.insert(form.hearing_ids[i]).second)
            faults.push_back(
                fault("hearing_ids[" + std::to_string(i) + "]", "twice", {"เลือกเวทีนี้แล้ว", "This hearing is chosen already"}));
}

// The field in which the reason of a lifted house stands; the whole list where it has none yet.
std::string reason_field(DraftForm const& form, rounds::RoundHouseId house)
{
    auto const place_in = [&](char const* list, auto const& items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].house_id == house)
                return std::string("draft.") + list + "[" + std::to_string(i) + "].reason";
        return std::string("draft.") + list;
    };
    return form.heard ? place_in("heard.houses", form.heard->houses) : place_in("deviations", form.deviations);
}

// The same question with the same weight and bands.
bool same(Criterion const& a, Criterion const& b)
{
    return canonical_card({{}, {}, {a}, {}}) == canonical_card({{}, {}, {b}, {}});
}

bool tells_health_in(std::vector<TieRule> const& ties)
{
    return std::ranges::any_of(ties, [](TieRule const& tie) { return tells_health(tie.fact); });
}

void tell_health_of_card(Card const& tried, Card const& stored, base::Faults& faults)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < tried.criteria.size(); ++i) {
        auto const& criterion = tried.criteria[i];
        if (!tells_health(criterion.fact))
            continue;
        auto const before = std::ranges::find(stored.criteria, criterion.key, &Criterion::key);
        if (before != stored.criteria.end() && same(criterion, *before))
            ++kept;
        else
            faults.push_back(fault("card.criteria[" + std::to_string(i) + "].fact", "health", kHealthStays));
    }
    auto const all = std::ranges::count_if(stored.criteria, [](Criterion const& c) { return tells_health(c.fact); });
    if (faults.empty() && static_cast<std::ptrdiff_t>(kept) < all)
        faults.push_back(fault("card.criteria", "health", kHealthStays));
    if ((tells_health_in(tried.ties) || tells_health_in(stored.ties)) &&
        canonical_card({{}, {}, {}, tried.ties}) != canonical_card({{}, {}, {}, stored.ties}))
        faults.push_back(fault("card.ties", "health", kHealthStays));
}

base::Bilingual const kRequired{"กรุณากรอก", "Please fill this in"};
base::Bilingual const kFuture{"วันที่นี้ยังมาไม่ถึง", "This day is still to come"};

base::FieldFault before_list(std::string field, base::Date decided_on)
{
    return fault(std::move(field), "before_list",
                 {"วันที่นี้อยู่ก่อนบัญชีที่ใช้อยู่ ซึ่งลงวันที่ " + decided_on.short_thai(),
                  "This day lies before the list in force, which is dated " + decided_on.english()});
}

// The latest of the same person about the same house that was rejected before `objection` was recorded. By when they were
// recorded: what is typed as the day of receipt could be any.
store::ObjectionRecord const* last_rejected(store::ObjectionRecord const& objection, std::span<store::ObjectionRecord const> all)
{
    auto const& view = objection.view;
    store::ObjectionRecord const* last = nullptr;
    auto const recorded = [](ObjectionView const& one) { return std::pair(one.recorded_at, one.id); };
    for (auto const& one : all)
        if (one.view.id != view.id && one.view.round_house_id == view.round_house_id && one.view.by_name == view.by_name &&
            one.view.state == ObjectionState::Rejected && *one.view.decided_on <= view.recorded_at.bangkok_date() &&
            (!last || recorded(last->view) < recorded(one.view)))
            last = &one;
    return last;
}

} // namespace

base::Faults faults_of(DraftForm const& form, Inputs const& inputs, std::span<Heard const> left_out)
{
    base::Faults faults;
    tell_hearing_faults(form, inputs, faults);
    if (form.heard)
        tell_house_faults("heard.houses", form.heard->houses, inputs.candidates, faults);
    tell_house_faults("deviations", form.deviations, inputs.candidates, faults);
    if (form.set_aside && left_out.empty())
        faults.push_back(fault(
            "set_aside", "nothing_set_aside",
            {"ไม่มีเวทีที่ผนึกแล้วซึ่งบัญชีนี้ไม่ใช้ลำดับ จึงไม่ต้องบอกเหตุผล", "No sealed hearing is left out of this list; no reason is needed"}));
    return faults;
}

base::Faults faults_of(FreezeForm const& form, std::span<Line const> list, std::span<Heard const> heard,
                       std::span<Heard const> left_out, std::optional<base::Date> before, base::Date today)
{
    base::Faults faults;
    if (form.draft.decided_on > today)
        faults.push_back(fault("draft.decided_on", "future", kFuture));
    auto const last = std::ranges::max_element(heard, {}, &Heard::held_on);
    if (last != heard.end() && form.draft.decided_on < last->held_on)
        faults.push_back(fault("draft.decided_on", "before_hearing",
                               {"บัญชีลงวันที่ก่อน “" + last->title + "” ซึ่งจัดเมื่อ " + last->held_on.short_thai(),
                                "The list is dated before “" + last->title + "”, which was held on " + last->held_on.english()}));
    if (before && form.draft.decided_on < *before)
        faults.push_back(before_list("draft.decided_on", *before));
    if (form.objections_until < form.draft.decided_on)
        faults.push_back(fault("objections_until", "before_decision",
                               {"วันสุดท้ายที่คัดค้านได้อยู่ก่อนวันที่ของบัญชี", "The last day for objections lies before the list's day"}));
    if (before && form.reason.value_or("").empty())
        faults.push_back(fault("reason", "required",
                               {"บอกเหตุผลที่ออกบัญชีฉบับใหม่แทนฉบับเดิม", "Say why a new version takes the place of the list in force"}));
    if (!left_out.empty() && form.draft.set_aside.value_or("").empty())
        faults.push_back(
            fault("draft.set_aside", "required",
                  {"“" + left_out.front().title + "” ผนึกลำดับของบ้านในบัญชีนี้ไว้แล้ว เลือกเวทีนั้น หรือบอกเหตุที่ไม่ใช้ลำดับของเวที",
                   "“" + left_out.front().title +
                       "” is sealed and put houses of this list in order. Choose it, or say why its order is not used"}));
    for (auto const& line : list)
        if (line.lifted && !line.deviation) {
            auto const place = std::to_string(line.place);
            faults.push_back(fault(reason_field(form.draft, line.house), "deviation",
                                   {"ลำดับที่ " + place + " อยู่ก่อนผู้ที่คะแนนมากกว่า กรุณาบอกเหตุผลของที่ประชุม",
                                    "Place " + place + " stands before one with more points; give the meeting's reason"}));
        }
    return faults;
}

base::Faults faults_of(ObjectionForm const& form, base::Date decided_on, std::optional<base::Date> until, base::Date today)
{
    base::Faults faults;
    if (form.received_on > today)
        faults.push_back({"received_on", "future", kFuture});
    if (form.received_on < decided_on)
        faults.push_back({"received_on", "before_list", {"วันที่รับอยู่ก่อนวันที่ของบัญชี", "It was received before the list was made"}});
    if (form.words.empty())
        faults.push_back({"words", "required", kRequired});
    if (until && form.received_on > *until && form.late_reason.value_or("").empty())
        faults.push_back({"late_reason",
                          "late",
                          {"เลยวันสุดท้าย (" + until->short_thai() + ") บอกเหตุผลที่รับไว้พิจารณา",
                           "After the last day (" + until->english() + "); say why it is taken all the same"}});
    return faults;
}

base::Faults appeal_faults(ObjectionForm const& form, std::optional<ObjectionView> const& first)
{
    if (!first)
        return {{"appeal_of", "not_found", {"ไม่พบคำคัดค้านเดิม", "There is no such objection"}}};
    if (first->round_house_id != form.round_house_id)
        return {{"appeal_of", "other_house", {"คำคัดค้านเดิมเป็นเรื่องของบ้านหลังอื่น", "That objection is about another house"}}};
    if (first->state == ObjectionState::Open)
        return {{"appeal_of", "open", {"คำคัดค้านเดิมยังไม่ได้พิจารณา", "That objection is not decided yet"}}};
    if (form.received_on < *first->decided_on)
        return {{"received_on",
                 "before_decision",
                 {"วันที่รับอุทธรณ์อยู่ก่อนวันที่พิจารณาคำคัดค้าน (" + first->decided_on->short_thai() + ")",
                  "It was received before the objection was decided (" + first->decided_on->english() + ")"}}};
    return {};
}

bool makes_version(DecisionForm const& form)
{
    return form.state == ObjectionState::Upheld && form.remedy != Remedy::None;
}

base::Faults faults_of(ReplacementForm const& form, base::Date decided_on, base::Date left_on, base::Date today)
{
    base::Faults faults;
    if (form.on > today)
        faults.push_back({"on", "future", kFuture});
    if (form.on < decided_on)
        faults.push_back(before_list("on", decided_on));
    if (form.on < left_on)
        faults.push_back(fault("on", "before_left",
                               {"วันที่นี้อยู่ก่อนวันที่บ้านนั้นออก (" + left_on.short_thai() + ")",
                                "This day lies before the one on which that house left (" + left_on.english() + ")"}));
    return faults;
}

base::Faults faults_of(DecisionForm const& form, base::Date received_on, base::Date in_force_of, base::Date today)
{
    base::Faults faults;
    if (form.state == ObjectionState::Open)
        faults.push_back({"state", "unknown_choice", {"เลือกผลการพิจารณา", "Choose the outcome"}});
    if (form.outcome.empty())
        faults.push_back({"outcome", "required", kRequired});
    if (form.decided_on > today)
        faults.push_back({"decided_on", "future", kFuture});
    if (form.decided_on < received_on)
        faults.push_back({"decided_on", "before_objection", {"พิจารณาก่อนวันที่รับคำคัดค้าน", "Decided before it was received"}});
    if (form.state != ObjectionState::Upheld && form.remedy != Remedy::None)
        faults.push_back(
            {"remedy", "not_upheld", {"เปลี่ยนลำดับได้เมื่อรับคำคัดค้านเท่านั้น", "Only an objection that is upheld changes the list"}});
    if (!makes_version(form))
        return faults;
    if (form.decided_on < in_force_of)
        faults.push_back(before_list("decided_on", in_force_of));
    if (form.remedy == Remedy::Place && !form.place)
        faults.push_back({"place", "required", kRequired});
    if (form.number.value_or("").empty())
        faults.push_back({"number", "required", kRequired});
    if (!form.objections_until)
        faults.push_back({"objections_until", "required", kRequired});
    else if (*form.objections_until < form.decided_on)
        faults.push_back({"objections_until",
                          "before_decision",
                          {"วันสุดท้ายที่คัดค้านได้อยู่ก่อนวันที่ของบัญชี", "The last day for objections lies before the list's day"}});
    return faults;
}

base::Faults health_faults(PreviewForm const& form, Card const& stored)
{
    base::Faults faults;
    if (form.card)
        tell_health_of_card({form.card->name_th, form.card->name_en, form.card->criteria, form.card->ties}, stored, faults);
    auto const& criteria = form.card ? form.card->criteria : stored.criteria;
    for (std::size_t i = 0; i < form.weights.size(); ++i) {
        auto const found = std::ranges::find(criteria, form.weights[i].key, &Criterion::key);
        if (found != criteria.end() && tells_health(found->fact) && found->weight != form.weights[i].weight)
            faults.push_back(fault("weights[" + std::to_string(i) + "].weight", "health", kHealthStays));
    }
    return faults;
}

bool has_judged(auth::UserId who, store::ObjectionRecord const& objection, std::span<store::ObjectionRecord const> all)
{
    auto const by_id = [&](ObjectionId id) {
        return std::ranges::find_if(all, [&](store::ObjectionRecord const& one) { return one.view.id == id; });
    };
    for (auto above = objection.view.appeal_of; above;) {
        auto const found = by_id(*above);
        if (found == all.end())
            break;
        if (found->decided_by == who)
            return true;
        above = found->view.appeal_of;
    }
    auto const rejected = last_rejected(objection, all);
    return rejected && rejected->decided_by == who;
}

bool has_left(HouseState state)
{
    return !rounds::is_candidate(state) && !rounds::holds_a_place(state) && state != HouseState::Reserve;
}

bool has_gone_on(HouseState state)
{
    return rounds::holds_a_place(state) && state != HouseState::Ranked;
}

} // namespace selection
