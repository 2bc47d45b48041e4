// The rules of selection. Those of points and order are in engine.cpp and scorecard.cpp.
#include "selection/rules.hpp"

#include <algorithm>
#include <map>

namespace selection {

namespace {

using rounds::HouseState;

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

base::Bilingual const kRequired{"กรุณากรอก", "Please fill this in"};
base::Bilingual const kFuture{"วันที่นี้ยังมาไม่ถึง", "This day is still to come"};

} // namespace

base::Faults faults_of(DraftForm const& form, std::span<Candidate const> candidates)
{
    base::Faults faults;
    if (!form.heard)
        return faults;
    std::map<rounds::RoundHouseId, std::size_t> seen;
    for (std::size_t i = 0; i < form.heard->houses.size(); ++i) {
        auto const field = "heard.houses[" + std::to_string(i) + "].house_id";
        auto const id = form.heard->houses[i].house_id;
        if (!seen.emplace(id, i).second)
            faults.push_back(fault(field, "twice", {"บ้านหลังนี้อยู่ในลำดับสองครั้ง", "This house stands twice in the order"}));
        else if (std::ranges::find(candidates, id, &Candidate::house) == candidates.end())
            faults.push_back(
                fault(field, "not_candidate", {"บ้านหลังนี้ไม่อยู่ในรายชื่อที่จัดลำดับได้", "This house is not among those to be ranked"}));
    }
    return faults;
}

base::Faults faults_of(FreezeForm const& form, std::span<Line const> list, bool supersedes, base::Date today)
{
    base::Faults faults;
    if (form.draft.decided_on > today)
        faults.push_back(fault("draft.decided_on", "future", {"วันที่นี้ยังมาไม่ถึง", "This day is still to come"}));
    if (form.objections_until < form.draft.decided_on)
        faults.push_back(fault("objections_until", "before_decision",
                               {"วันสุดท้ายที่คัดค้านได้อยู่ก่อนวันที่ของบัญชี", "The last day for objections lies before the list's day"}));
    if (supersedes && form.reason.value_or("").empty())
        faults.push_back(fault("reason", "required",
                               {"บอกเหตุผลที่ออกบัญชีฉบับใหม่แทนฉบับเดิม", "Say why a new version takes the place of the list in force"}));
    std::map<rounds::RoundHouseId, std::size_t> typed;
    if (form.draft.heard)
        for (std::size_t i = 0; i < form.draft.heard->houses.size(); ++i)
            typed.emplace(form.draft.heard->houses[i].house_id, i);
    for (auto const& line : list)
        if (auto const found = typed.find(line.house); line.lifted && !line.deviation && found != typed.end())
            faults.push_back(fault("draft.heard.houses[" + std::to_string(found->second) + "].reason", "deviation",
                                   {"ลำดับของเวทีต่างจากคะแนน กรุณาบอกเหตุผลของที่ประชุม",
                                    "The people's order differs from the points; give the meeting's reason"}));
    return faults;
}

base::Faults faults_of(ObjectionForm const& form, base::Date decided_on, base::Date objections_until, base::Date today)
{
    base::Faults faults;
    if (form.received_on > today)
        faults.push_back({"received_on", "future", kFuture});
    if (form.received_on < decided_on)
        faults.push_back({"received_on", "before_list", {"วันที่รับอยู่ก่อนวันที่ของบัญชี", "It was received before the list was made"}});
    if (form.words.empty())
        faults.push_back({"words", "required", kRequired});
    if (form.received_on > objections_until && form.late_reason.value_or("").empty())
        faults.push_back({"late_reason",
                          "late",
                          {"เลยวันสุดท้าย (" + objections_until.short_thai() + ") บอกเหตุผลที่รับไว้พิจารณา",
                           "After the last day (" + objections_until.english() + "); say why it is taken all the same"}});
    return faults;
}

bool makes_version(DecisionForm const& form)
{
    return form.state == ObjectionState::Upheld && form.remedy != Remedy::None;
}

base::Faults faults_of(DecisionForm const& form, base::Date received_on, base::Date today)
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

bool has_left(HouseState state)
{
    return !rounds::is_on_the_way(state) && state != HouseState::Reserve;
}

bool has_gone_on(HouseState state)
{
    return rounds::holds_a_place(state) && state != HouseState::Ranked;
}

} // namespace selection
