// Everything that can go wrong with agreements, and what to do about it.
#pragma once

#include "base/money.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace agreements::problems {

inline base::Problem not_found()
{
    return {404,
            "agreements.not_found",
            {"ไม่พบบันทึกข้อตกลงนี้", "There is no such agreement"},
            {"บันทึกข้อตกลงอาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการบันทึกข้อตกลง",
             "It may lie outside your area. Go back to the list of agreements."}};
}

inline base::Problem party_not_found()
{
    return {404,
            "agreements.party_not_found",
            {"ไม่พบคู่สัญญาฝ่ายนี้ในบันทึกข้อตกลง", "There is no such party in this agreement"},
            {"เปิดบันทึกข้อตกลงอีกครั้ง อาจมีผู้แก้ไขรายชื่อไปแล้ว", "Open the agreement again; somebody may have changed the parties."}};
}

inline base::Problem seal_unknown()
{
    return {404,
            "agreements.seal_unknown",
            {"ไม่มีบันทึกข้อตกลงที่ใช้รหัสผนึกนี้", "No agreement bears this seal code"},
            {"ตรวจรหัสบนเอกสารอีกครั้ง รหัสมี 12 ตัว เช่น ABCD-EFGH-JKLM",
             "Check the code on the paper. It has 12 characters, like ABCD-EFGH-JKLM."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "agreements.outside_your_area",
            {"บันทึกข้อตกลงเป็นของทั้งจังหวัด ซึ่งอยู่นอกพื้นที่ของท่าน", "An agreement is of the whole province, which lies outside your area"},
            {"ขอให้ผู้รับผิดชอบระดับจังหวัดดำเนินการ", "Ask somebody with duties over the province."}};
}

// `current_json`: what the form would hold if it were opened now; beside it the person keeps what was typed.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "agreements.changed_meanwhile", {"มีผู้แก้ไขร่างนี้ไปก่อนแล้ว", "Somebody changed this draft in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดร่างล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest draft and save again."})
        .with_detail("current", std::move(current_json));
}

inline base::Problem no_houses()
{
    return {
        409,
        "agreements.no_houses",
        {"รอบนี้ยังไม่มีบ้านที่อนุมัติแล้ว", "This round has no approved houses yet"},
        {"บันทึกการอนุมัติของบ้านในรอบก่อน แล้วร่างบันทึกข้อตกลง", "Record the approval of its houses first, then draw up the agreement."}};
}

inline base::Problem round_closed()
{
    return {409,
            "agreements.round_closed",
            {"รอบโครงการนี้ปิดแล้ว", "This round is closed"},
            {"เปิดรอบอีกครั้งก่อน หากต้องการทำบันทึกข้อตกลง รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open the round again first if an agreement must be made. What its closing report closed stays as it is."}};
}

inline base::Problem draft_exists(std::string const& id)
{
    return base::Problem(409, "agreements.draft_exists", {"มีร่างบันทึกข้อตกลงเปิดอยู่แล้ว", "There is an open draft already"},
                         {"เปิดร่างเดิมเพื่อทำต่อ หรือถอนร่างนั้นก่อน", "Open that draft and go on with it, or withdraw it first."})
        .with_detail("draft", "\"" + id + "\"");
}

inline base::Problem not_a_draft(base::Bilingual const& state)
{
    return {409,
            "agreements.not_a_draft",
            {"บันทึกข้อตกลงนี้ไม่ใช่ร่างแล้ว สถานะคือ " + state.th, "This agreement is no longer a draft; it is " + state.en},
            {"เอกสารที่ผนึกแล้วแก้ไขไม่ได้ หากต้องเปลี่ยนให้ทำฉบับแก้ไขเพิ่มเติม",
             "A sealed paper does not change. Make an amendment if something must change."}};
}

inline base::Problem already_sealed(std::string const& code)
{
    return base::Problem(409, "agreements.already_sealed",
                         {"บันทึกข้อตกลงนี้ผนึกแล้ว รหัสผนึก " + code, "This agreement is sealed already, with the code " + code},
                         {"ไม่ต้องทำอะไรอีก เปิดเอกสารเพื่อดูหรือพิมพ์", "Nothing more is to be done. Open the paper to see or print it."})
        .with_detail("seal_code", "\"" + code + "\"");
}

inline base::Problem not_in_force(base::Bilingual const& state)
{
    return {409,
            "agreements.not_in_force",
            {"ทำได้เฉพาะบันทึกข้อตกลงที่มีผลบังคับอยู่ ฉบับนี้" + state.th,
             "Only an agreement in force can be amended or terminated; this one is " + state.en},
            {"เปิดฉบับล่าสุดของบันทึกข้อตกลงนี้", "Open the newest version of this agreement."}};
}

inline base::Problem signatures_exist(std::size_t count)
{
    return base::Problem(
               409, "agreements.signatures_exist",
               {"มีผู้ลงนามร่างนี้แล้ว " + std::to_string(count) + " ฝ่าย", std::to_string(count) + " parties have signed this draft"},
               {"ผู้ที่ลงนามแล้วต้องลงนามใหม่หลังแก้ไข ยืนยันการแก้ไขเพื่อล้างลายมือชื่อเดิม",
                "Whoever signed must sign again after a change. Confirm the change to drop their signatures."})
        .with_detail("signed", std::to_string(count));
}

inline base::Problem total_mismatch(base::Satang stated, base::Satang total, base::Bilingual const& difference)
{
    return base::Problem(422, "agreements.total_mismatch",
                         {"ยอดรวมที่ระบุไม่เท่ากับผลรวม: ระบุ " + stated.str() + " บาท คำนวณได้ " + total.str() + " บาท " + difference.th,
                          "The stated total does not equal the sum: stated " + stated.str() + " baht, computed " + total.str() +
                              " baht, " + difference.en},
                         {"ตรวจจำนวนหลังและยอดของแต่ละตำบล แล้วแก้ไขยอดที่ระบุหรือบัญชีรายชื่อ",
                          "Check the houses and sum of each tambon, then correct the stated total or the list of houses."})
        .with_detail("stated_satang", std::to_string(stated.value()))
        .with_detail("total_satang", std::to_string(total.value()))
        .with_detail("difference_satang", std::to_string((stated - total).value()))
        .with_detail("difference_th", "\"" + difference.th + "\"")
        .with_detail("difference_en", "\"" + difference.en + "\"");
}

inline base::Problem management_not_exact(base::BasisPoints share, base::Satang houses_total)
{
    return {422,
            "agreements.management_not_exact",
            {"ค่าบริหารจัดการ " + share.str() + " ของ " + houses_total.str() + " บาท ไม่ลงตัวเป็นสตางค์",
             share.str() + " management of " + houses_total.str() + " baht is not a whole number of satang"},
            {"แก้ไขงบต่อหลังหรือร้อยละในหลักเกณฑ์ของรอบ ระบบไม่ปัดเศษให้",
             "Change the share per house or the percentage of the round's rule; nothing is rounded silently."}};
}

inline base::Problem envelope_exceeded(base::Satang envelope, base::Satang others, base::Satang total)
{
    auto const over = others + total - envelope;
    return base::Problem(422, "agreements.envelope_exceeded",
                         {"เกินกรอบวงเงินของรอบ: กรอบ " + envelope.str() + " บาท ตกลงไว้แล้ว " + others.str() + " บาท ฉบับนี้ " +
                              total.str() + " บาท เกินอยู่ " + over.str() + " บาท",
                          "Over the round's envelope: envelope " + envelope.str() + " baht, agreed already " + others.str() +
                              " baht, this agreement " + total.str() + " baht, " + over.str() + " baht too much"},
                         {"นำบ้านบางหลังออกจากบัญชี หรือแก้ไขกรอบวงเงินของรอบก่อน",
                          "Take houses off the list, or change the round's envelope first."})
        .with_detail("over_satang", std::to_string(over.value()));
}

// What is missing is in the faults, each with its field.
inline base::Problem not_complete(base::Faults faults)
{
    return base::Problem(422, "agreements.not_complete",
                         {"ยังผนึกไม่ได้ ขาดอยู่ " + std::to_string(faults.size()) + " เรื่อง",
                          "It cannot be sealed yet: " + std::to_string(faults.size()) + " things are missing"},
                         {"ทำแต่ละเรื่องที่แสดงไว้ให้ครบ แล้วผนึกอีกครั้ง", "Complete each of those shown, then seal again."})
        .with(std::move(faults));
}

// Which houses is in `houses`; who they are is shown with the draft.
template <class Id>
base::Problem houses_in_doubt(std::vector<Id> const& ids)
{
    auto const count = std::to_string(ids.size());
    std::string list;
    for (auto const& id : ids)
        list += (list.empty() ? "\"" : ",\"") + id.str() + "\"";
    return base::Problem(409, "agreements.houses_in_doubt",
                         {"มีบ้าน " + count + " หลังในบัญชีที่ทะเบียนครัวเรือนเปลี่ยนไปแล้ว",
                          count + (ids.size() == 1 ? " house of the list has" : " houses of the list have") +
                              " changed in the household register"},
                         {"เปิดบันทึกข้อตกลงอีกครั้ง ตรวจบ้านที่เตือนไว้ นำออกจากบัญชี หรือบอกเหตุผลที่ยังผนึก",
                          "Open the agreement again and look at the houses it warns of. Take them off the list, or say why it is "
                          "sealed all the same."})
        .with_detail("houses", "[" + list + "]");
}

inline base::Problem number_taken()
{
    return {409,
            "agreements.number_taken",
            {"เลขที่นี้ใช้กับบันทึกข้อตกลงอื่นของจังหวัดแล้ว", "Another agreement of the province bears this number"},
            {"ตรวจทะเบียนเลขที่ แล้วใช้เลขที่อื่น", "Look it up in the register and use another number."}};
}

} // namespace agreements::problems
