// The rules of rounds.
#include "rounds/rules.hpp"

#include "rounds/problems.hpp"

#include <algorithm>
#include <set>

namespace rounds {

namespace {

StageLimit const* limit_of(HouseState state, std::span<StageLimit const> limits)
{
    auto const found = std::ranges::find(limits, state, &StageLimit::state);
    return found == limits.end() ? nullptr : &*found;
}

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

base::Bilingual const kRequired{"กรุณากรอก", "Please fill this in"};
base::Bilingual const kFuture{"วันที่นี้ยังมาไม่ถึง", "This day is still to come"};
base::Bilingual const kPaperLater{"วันที่ของเอกสารต้องไม่หลังวันที่เกิดเหตุการณ์", "The paper cannot be dated after the day it happened"};

void check_paper(base::Faults& faults, std::optional<PaperKind> kind, std::string const& number, std::optional<base::Date> date,
                 base::Date happened_on)
{
    if (!kind)
        faults.push_back(fault("paper_kind", "required", kRequired));
    if (number.empty())
        faults.push_back(fault("paper_number", "required", kRequired));
    if (!date)
        faults.push_back(fault("paper_date", "required", kRequired));
    else if (*date > happened_on)
        faults.push_back(fault("paper_date", "after_event", kPaperLater));
}

bool names_whole_paper(MoveForm const& form)
{
    base::Faults faults;
    check_paper(faults, form.paper_kind, form.paper_number.value_or(""), form.paper_date, form.happened_on);
    return faults.empty();
}

// The evidence this target asks for, whichever state it is reached from (only the return of money depends on that).
Evidence evidence_for(HouseState to)
{
    for (auto const& transition : transitions())
        if (transition.to == to)
            return transition.evidence;
    return Evidence::Paper; // Surveyed: the first state
}

} // namespace

RoundMoney money_of(Rule const& rule, base::Satang houses_total, base::Satang envelope)
{
    auto const management = rule.management.of(houses_total);
    if (!management)
        throw problems::management_not_exact(houses_total, rule.management);
    RoundMoney money;
    money.envelope_satang = envelope;
    money.share_satang = rule.share;
    money.management_bp = rule.management;
    money.houses_total_satang = houses_total;
    money.management_satang = *management;
    money.total_satang = houses_total + *management;
    money.left_satang = envelope - money.total_satang;
    return money;
}

void require_within_envelope(RoundMoney const& money)
{
    if (money.left_satang < base::Satang())
        throw problems::envelope_exceeded(money.total_satang, money.envelope_satang);
}

std::optional<base::Date> due_on(HouseState state, base::Date since, std::span<StageLimit const> limits)
{
    auto const* const limit = limit_of(state, limits);
    if (!limit || !is_open(state))
        return std::nullopt;
    return since.plus_days(limit->days);
}

bool is_late(HouseState state, base::Date since, std::span<StageLimit const> limits, base::Date today)
{
    auto const due = due_on(state, since, limits);
    return due && today > *due;
}

StretchStates states_of(Stretch stretch)
{
    using enum HouseState;
    switch (stretch) {
    case Stretch::ApprovedNotStarted:
        return {Approved, {Approved, Signed, Funded, Procuring}};
    case Stretch::StartedNotClosed:
        return {Repairing, {Repairing, Accepted, HandedOver, HandedOver}};
    }
    return {};
}

std::int64_t limit_of(StretchStates const& states, std::span<StageLimit const> limits)
{
    std::int64_t days = 0;
    for (auto const& limit : limits)
        if (std::ranges::find(states.within, limit.state) != states.within.end())
            days += limit.days;
    return days;
}

std::optional<NextStep> next_step_of(HouseState state, std::span<StageLimit const> limits)
{
    auto const next = next_step(state);
    if (!next)
        return std::nullopt;
    auto const* const transition = find_transition(state, *next);
    auto const* const limit = limit_of(state, limits);
    NextStep step;
    step.state = *next;
    step.needs_paper = transition->evidence == Evidence::Paper;
    step.by_agreement = transition->evidence == Evidence::Seal;
    step.owner_role = std::string(limit ? base::name_of(limit->owner_role) : "");
    return step;
}

base::Faults faults_of(MoveForm const& form, base::Date today)
{
    base::Faults faults;
    if (form.happened_on > today)
        faults.push_back(fault("happened_on", "future", kFuture));
    switch (evidence_for(form.to_state)) {
    case Evidence::Paper:
        check_paper(faults, form.paper_kind, form.paper_number.value_or(""), form.paper_date, form.happened_on);
        break;
    case Evidence::Reason:
    case Evidence::Return: // whether the money came back is asked of each house
        if (form.reason.value_or("").empty())
            faults.push_back(fault("reason", "required", {"กรุณาบอกเหตุผล", "Please give the reason"}));
        break;
    case Evidence::Seal:
        faults.push_back(fault("to_state", "by_agreement",
                               {"สถานะลงนามแล้วเกิดจากการผนึกบันทึกข้อตกลงเท่านั้น", "Only sealing an agreement makes houses signed"}));
        break;
    }
    std::set<RoundHouseId> seen;
    for (std::size_t i = 0; i < form.house_ids.size(); ++i)
        if (!seen.insert(form.house_ids[i]).second)
            faults.push_back(fault("house_ids[" + std::to_string(i) + "]", "twice",
                                   {"บ้านหลังนี้อยู่ในรายการสองครั้ง", "This house is listed twice"}));
    return faults;
}

std::optional<base::FieldFault> fault_of_house(MoveForm const& form, std::size_t index, House const& house,
                                               base::Date last_move_on)
{
    auto const field = "house_ids[" + std::to_string(index) + "]";
    if (!find_transition(house.state, form.to_state)) {
        auto const& from = base::label_of(house.state);
        auto const& to = base::label_of(form.to_state);
        return fault(field, "no_shortcut",
                     {"จาก “" + from.th + "” ไป “" + to.th + "” ไม่ได้ ต้องผ่านทีละขั้น",
                      "From “" + from.en + "” to “" + to.en + "” is no allowed step; houses go one step at a time"});
    }
    if (find_transition(house.state, form.to_state)->evidence == Evidence::Return && !names_whole_paper(form))
        return fault(
            field, "money_not_returned",
            {"บ้านหลังนี้ได้รับเงินแล้ว ระบุชนิด เลขที่ และวันที่ของเอกสารคืนเงิน หรือบันทึกเป็น “" + base::label_of(HouseState::Stopped).th +
                 "” ซึ่งโควตาและเงินยังนับว่าใช้ไป",
             "This house has its money already. Give kind, number and date of the paper by which it came back, or record “" +
                 base::label_of(HouseState::Stopped).en + "”: its place and money then stay used"});
    if (form.happened_on < last_move_on)
        return fault(field, "before_last_move",
                     {"วันที่ก่อนการเปลี่ยนสถานะครั้งล่าสุด (" + last_move_on.short_thai() + ")",
                      "The day is before the house's last move (" + last_move_on.english() + ")"});
    return std::nullopt;
}

base::Faults faults_of(PlaceForm const& form, base::Date today)
{
    base::Faults faults;
    if (form.surveyed_on > today)
        faults.push_back(fault("surveyed_on", "future", kFuture));
    check_paper(faults, form.paper_kind, form.paper_number, form.paper_date, form.surveyed_on);
    std::set<households::HouseholdId> seen;
    for (std::size_t i = 0; i < form.household_ids.size(); ++i)
        if (!seen.insert(form.household_ids[i]).second)
            faults.push_back(fault("household_ids[" + std::to_string(i) + "]", "twice",
                                   {"ครัวเรือนนี้อยู่ในรายการสองครั้ง", "This household is listed twice"}));
    return faults;
}

base::Faults faults_of(RuleForm const& form)
{
    if (form.management_bp.of(form.share_satang))
        return {};
    return {fault("management_bp", "not_exact", problems::management_not_exact(form.share_satang, form.management_bp).title())};
}

base::Faults faults_of(QuotasForm const& form, base::AreaCode const& province)
{
    base::Faults faults;
    std::set<base::AreaCode> seen;
    for (std::size_t i = 0; i < form.quotas.size(); ++i) {
        auto const& tambon = form.quotas[i].tambon;
        auto const field = "quotas[" + std::to_string(i) + "].tambon";
        if (tambon.level() != base::AreaCode::Level::Tambon || !province.contains(tambon))
            faults.push_back(
                fault(field, "outside_province", {"ตำบลนี้ไม่อยู่ในจังหวัดของรอบ", "This tambon is not in the round's province"}));
        else if (!seen.insert(tambon).second)
            faults.push_back(fault(field, "twice", {"ตำบลนี้อยู่ในรายการสองครั้ง", "This tambon is listed twice"}));
    }
    return faults;
}

std::optional<base::FieldFault> fault_of_closing(std::map<HouseState, std::int64_t> const& counts)
{
    std::int64_t open = 0;
    base::Bilingual states;
    for (auto const& [state, houses] : counts) {
        if (houses == 0 || !is_open(state))
            continue;
        auto const& label = base::label_of(state);
        open += houses;
        states.th += (states.th.empty() ? "" : ", ") + label.th + " " + std::to_string(houses);
        states.en += (states.en.empty() ? "" : ", ") + std::to_string(houses) + " " + label.en;
    }
    if (open == 0)
        return std::nullopt;
    return fault(
        "open", "houses_open",
        {"ยังมีบ้าน " + std::to_string(open) + " หลังที่ยังไม่จบ (" + states.th +
             ") บันทึกให้ถึง “ปิดแล้ว” หรือสละสิทธิ์ เสียชีวิตหรือย้าย ยกเลิก ยุติ พร้อมเหตุผลของแต่ละหลังก่อนปิดรอบ",
         std::to_string(open) + (open == 1 ? " house has" : " houses have") + " not come to an end (" + states.en +
             "). Before the round closes, record each as closed, or as withdrawn, deceased or moved, cancelled or stopped, "
             "with the reason."});
}

std::optional<base::FieldFault> fault_of_opening(Round const& round, bool open)
{
    if (round.closed_on && open)
        return fault("open", "closed_for_good",
                     {"รอบนี้ปิดด้วยรายงานปิดโครงการเมื่อ " + round.closed_on->short_thai() + " แล้ว เปิดอีกไม่ได้ ดูรายงานได้ที่หน้าปิดโครงการ",
                      "This round was closed by its closing report on " + round.closed_on->english() +
                          " and does not open again. The report is on its Closing page"});
    if (round.books_since && round.open && !open)
        return fault("open", "closed_by_report",
                     {"รอบนี้ทำบัญชีในระบบ ปิดได้ที่หน้าปิดโครงการ ซึ่งบอกว่ายังขาดอะไร",
                      "This round keeps its books here: it is closed on its Closing page, which says what is missing"});
    return std::nullopt;
}

std::vector<HouseState> allowed_from(HouseState state)
{
    std::vector<HouseState> states;
    for (auto const& transition : transitions())
        if (transition.from == state && transition.evidence != Evidence::Seal)
            states.push_back(transition.to);
    return states;
}

} // namespace rounds
