// What is wrong with the forms of proposals, and what a decision means.
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"

#include <algorithm>
#include <map>

namespace proposals {

namespace {

base::FieldFault const kFuture{"", "future", {"วันที่นี้ยังมาไม่ถึง", "This day is still to come"}};

base::FieldFault at(std::string field, base::FieldFault fault)
{
    fault.field = std::move(field);
    return fault;
}

base::FieldFault required(std::string field)
{
    return {std::move(field), "required", {"กรุณากรอก", "Please fill this in"}};
}

} // namespace

base::Faults faults_of(ProposalForm& form)
{
    base::Faults faults;
    if (form.account_number) {
        if (auto const digits = account_digits(*form.account_number))
            form.account_number = digits;
        else
            faults.push_back(
                {"account_number",
                 "account_number",
                 {"เลขที่บัญชีมี 10 ถึง 15 หลัก เช่น 020-1-23456-7", "An account number has 10 to 15 digits, like 020-1-23456-7"}});
    }
    std::set<rounds::RoundHouseId> seen;
    for (std::size_t i = 0; i < form.left_out.size(); ++i)
        if (!seen.insert(form.left_out[i].round_house_id).second)
            faults.push_back(
                {"left_out[" + std::to_string(i) + "]", "twice", {"บ้านหลังนี้อยู่ในรายการสองครั้ง", "This house is listed twice"}});
    return faults;
}

base::Faults faults_of(SubmissionForm const& form, std::optional<base::Date> last_move, base::Date today)
{
    base::Faults faults;
    if (form.proposed_on > today)
        faults.push_back(at("proposed_on", kFuture));
    else if (last_move && form.proposed_on < *last_move)
        faults.push_back({"proposed_on",
                          "before_last_move",
                          {"วันที่เสนอก่อนวันที่บ้านได้รับการจัดลำดับ (" + last_move->short_thai() + ")",
                           "The day is before the last house was ranked (" + last_move->english() + ")"}});
    return faults;
}

base::Faults faults_of(ScreeningForm const& form, std::span<House const> lines, Proposal const& proposal, base::Date today)
{
    base::Faults faults;
    if (form.screened_on > today)
        faults.push_back(at("screened_on", kFuture));
    else if (proposal.proposed_on && form.screened_on < *proposal.proposed_on)
        faults.push_back({"screened_on", "before_proposed", {"วันที่กลั่นกรองก่อนวันที่เสนอ", "The day is before it was proposed"}});
    std::map<rounds::RoundHouseId, std::size_t> said;
    for (std::size_t i = 0; i < form.houses.size(); ++i) {
        auto const field = "houses[" + std::to_string(i) + "]";
        auto const id = form.houses[i].round_house_id;
        if (std::ranges::find(lines, id, &House::id) == lines.end())
            faults.push_back({field, "not_found", {"บ้านหลังนี้ไม่อยู่ในข้อเสนอแล้ว", "This house is not in the proposal (any more)"}});
        else if (!said.emplace(id, i).second)
            faults.push_back({field, "twice", {"บ้านหลังนี้อยู่ในรายการสองครั้ง", "This house is listed twice"}});
    }
    std::size_t held = 0;
    for (auto const& line : lines) {
        auto const found = said.find(line.id);
        auto const* const form_line = found == said.end() ? nullptr : &form.houses[found->second];
        if (form_line && !form_line->held_reason.value_or("").empty()) {
            ++held;
            continue;
        }
        if (!line.overlap.th.empty() && (!form_line || form_line->overlap_reason.value_or("").empty()))
            faults.push_back({"overlap_reason[" + line.id.str() + "]",
                              "overlap_reason",
                              {line.head_name + " บ้านเลขที่ " + line.house_no + ": พบความซ้ำซ้อน บอกเหตุผลที่ยังเสนอต่อ หรือยังไม่ให้ผ่าน",
                               line.head_name + ", house " + line.house_no +
                                   ": there is an overlap. Say why it goes on all the same, or hold it back"}});
    }
    if (held == lines.size())
        faults.push_back(
            {"houses",
             "all_held",
             {"ไม่มีบ้านที่ผ่าน ส่งข้อเสนอกลับพร้อมคำถามแทน", "No house passes; send the proposal back with questions instead"}});
    return faults;
}

Decided decided_by(DecisionForm const& form, std::vector<Pending> pending, base::BasisPoints management,
                   std::optional<base::Date> last_screening, base::Date today)
{
    base::Faults faults;
    if (form.letter_date > today)
        faults.push_back(at("letter_date", kFuture));
    else if (last_screening && form.letter_date < *last_screening)
        faults.push_back({"letter_date",
                          "before_screening",
                          {"วันที่หนังสืออนุมัติก่อนวันที่กลั่นกรอง (" + last_screening->short_thai() + ")",
                           "The letter is dated before the screening (" + last_screening->english() + ")"}});
    std::map<rounds::RoundHouseId, bool> excepted; // of the pending: whether an exception names it
    for (auto const& one : pending)
        excepted.emplace(one.house, false);
    for (std::size_t i = 0; i < form.exceptions.size(); ++i) {
        auto const& exception = form.exceptions[i];
        auto const field = "exceptions[" + std::to_string(i) + "]";
        auto const found = excepted.find(exception.round_house_id);
        if (exception.outcome != Outcome::NotApproved && exception.outcome != Outcome::Later)
            faults.push_back({field + ".outcome", "unknown_choice", {"เลือกไม่อนุมัติหรือเลื่อน", "Choose not approved or later"}});
        if (exception.reason.empty())
            faults.push_back(required(field + ".reason"));
        if (found == excepted.end())
            faults.push_back({field, "not_found", {"บ้านหลังนี้ไม่ได้รอการอนุมัติ", "This house does not wait for approval"}});
        else if (std::exchange(found->second, true))
            faults.push_back({field, "twice", {"บ้านหลังนี้อยู่ในรายการสองครั้ง", "This house is listed twice"}});
    }
    base::refuse_if_any(std::move(faults));
    Decided decided;
    decided.exceptions = form.exceptions;
    auto& proof = decided.proof;
    proof.management_bp = management;
    for (auto& one : pending) {
        if (excepted.at(one.house))
            continue;
        ++proof.houses;
        proof.houses_total_satang += one.share;
        decided.approved.push_back(std::move(one));
    }
    auto const share = management.of(proof.houses_total_satang);
    if (!share)
        throw problems::management_not_exact(management, proof.houses_total_satang);
    proof.management_satang = *share;
    proof.total_satang = proof.houses_total_satang + *share;
    if (proof.total_satang != form.total_satang)
        throw problems::total_mismatch(form.total_satang, proof.total_satang);
    return decided;
}

} // namespace proposals
