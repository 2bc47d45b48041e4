// Everything that can go wrong with proposals, and what to do about it.
#pragma once

#include "base/money.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace proposals::problems {

inline base::Problem not_found()
{
    return {404,
            "proposals.not_found",
            {"ไม่พบข้อเสนอโครงการนี้", "There is no such proposal"},
            {"ข้อเสนออาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการข้อเสนอ", "It may lie outside your area. Go back to the list of proposals."}};
}

inline base::Problem question_not_found()
{
    return {404,
            "proposals.question_not_found",
            {"ไม่พบคำถามนี้", "There is no such question"},
            {"เปิดข้อเสนออีกครั้ง", "Open the proposal again."}};
}

inline base::Problem paper_not_found()
{
    return {404,
            "proposals.paper_not_found",
            {"ไม่พบเอกสารนี้", "There is no such paper"},
            {"เปิดข้อเสนออีกครั้ง", "Open the proposal again."}};
}

inline base::Problem version_not_found()
{
    return {404,
            "proposals.version_not_found",
            {"ไม่พบฉบับนี้ของข้อเสนอ", "There is no such version of the proposal"},
            {"เปิดข้อเสนออีกครั้ง", "Open the proposal again."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "proposals.outside_your_area",
            {"เรื่องนี้อยู่นอกพื้นที่ของท่าน", "This lies outside your area"},
            {"ขอให้ผู้รับผิดชอบพื้นที่ดำเนินการ", "Ask whoever has the duty there."}};
}

inline base::Problem round_closed()
{
    return {409,
            "proposals.round_closed",
            {"รอบโครงการนี้ปิดแล้ว", "This round is closed"},
            {"เปิดรอบอีกครั้งก่อน รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open the round again first. What its closing report closed stays as it is."}};
}

inline base::Problem open_exists(std::string const& id)
{
    return base::Problem(409, "proposals.open_exists",
                         {"ตำบลนี้มีข้อเสนอที่กำลังทำหรือรอกลั่นกรองอยู่แล้ว", "This tambon has a proposal under way already"},
                         {"เปิดข้อเสนอเดิมเพื่อทำต่อ", "Open that one and go on with it."})
        .with_detail("proposal", "\"" + id + "\"");
}

inline base::Problem nothing_to_propose()
{
    return {409,
            "proposals.nothing_to_propose",
            {"ตำบลนี้ยังไม่มีบ้านที่จัดลำดับแล้วให้เสนอ", "This tambon has no ranked house to propose"},
            {"ตรึงบัญชีจัดลำดับก่อน บ้านที่บันทึกการเสนอจากเอกสารแล้วไม่อยู่ในข้อเสนอ",
             "Freeze the ranked list first. Houses whose proposal was recorded from paper are in none here."}};
}

// `state`: what it is now.
inline base::Problem not_in_state(base::Bilingual const& state)
{
    return {409,
            "proposals.not_in_state",
            {"ทำไม่ได้ในขั้นนี้ ข้อเสนออยู่ในสถานะ " + state.th, "Not at this stage: the proposal is " + state.en},
            {"เปิดข้อเสนออีกครั้งเพื่อดูสถานะล่าสุด", "Open the proposal again to see where it stands."}};
}

// `current_json`: what the form would hold if it were opened now; beside it the person keeps what was typed.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(409, "proposals.changed_meanwhile",
                         {"มีผู้แก้ไขข้อเสนอนี้ไปก่อนแล้ว", "Somebody changed this proposal in the meantime"},
                         {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดฉบับล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest and save again."})
        .with_detail("current", std::move(current_json));
}

// What is missing is in the faults, each with its field.
inline base::Problem not_complete(base::Faults faults)
{
    auto const count = std::to_string(faults.size());
    return base::Problem(422, "proposals.not_complete",
                         {"ยังส่งไม่ได้ ขาดอยู่ " + count + " เรื่อง",
                          "It cannot be sent yet: " + count + (faults.size() == 1 ? " thing is missing" : " things are missing")},
                         {"ทำแต่ละเรื่องที่แสดงไว้ให้ครบ แล้วส่งอีกครั้ง", "Complete each of those shown, then send again."})
        .with(std::move(faults));
}

inline base::Problem nothing_asked()
{
    return {422,
            "proposals.nothing_asked",
            {"ยังไม่มีคำถามหรือข้อที่ให้แก้ไข", "Nothing is asked yet"},
            {"เขียนคำถามหรือหมายเหตุก่อนส่งกลับ", "Write a question or a note before sending it back."}};
}

inline base::Problem already_asked()
{
    return {409,
            "proposals.already_asked",
            {"ส่งคำถามนี้ไปแล้ว จึงลบไม่ได้", "This question was sent already and stays"},
            {"เขียนคำถามใหม่เพื่อแก้ไข", "Write another one to correct it."}};
}

inline base::Problem houses_in_hand(std::int64_t houses)
{
    return {409,
            "proposals.question_open",
            {"ยังมีคำถามที่ยังไม่ได้ส่งกลับ " + std::to_string(houses) + " ข้อ", std::to_string(houses) + " questions are not sent yet"},
            {"ส่งข้อเสนอกลับพร้อมคำถาม หรือลบคำถามก่อนบันทึกผลกลั่นกรอง",
             "Send the proposal back with them, or remove them before screening."}};
}

inline base::Problem nothing_to_decide()
{
    return {409,
            "proposals.nothing_to_decide",
            {"ไม่มีบ้านที่รอการอนุมัติในรอบนี้", "No house of this round waits for approval"},
            {"กลั่นกรองข้อเสนอก่อน", "Screen the proposals first."}};
}

inline base::Problem other_than_seen()
{
    return {409,
            "proposals.other_than_seen",
            {"บ้านที่รออนุมัติเปลี่ยนไปจากที่ท่านเห็น", "The houses that wait are others than you saw"},
            {"ยังไม่มีอะไรถูกบันทึก โหลดตารางใหม่ ตรวจอีกครั้ง แล้วบันทึก",
             "Nothing was recorded. Load the table again, look at it, and record."}};
}

inline base::Problem total_mismatch(base::Satang stated, base::Satang total)
{
    return base::Problem(422, "proposals.total_mismatch",
                         {"ยอดรวมที่อนุมัติไม่ตรงกัน: ที่เห็น " + stated.str() + " บาท คำนวณได้ " + total.str() + " บาท",
                          "The approved total differs: seen " + stated.str() + " baht, computed " + total.str()},
                         {"โหลดตารางใหม่แล้วตรวจอีกครั้ง", "Load the table again and look at it."})
        .with_detail("total_satang", std::to_string(total.value()));
}

inline base::Problem management_not_exact(base::BasisPoints share, base::Satang houses_total)
{
    return {422,
            "proposals.management_not_exact",
            {"ค่าบริหารจัดการ " + share.str() + " ของ " + houses_total.str() + " บาท ไม่ลงตัวเป็นสตางค์",
             share.str() + " management of " + houses_total.str() + " baht is not a whole number of satang"},
            {"แก้ไขงบต่อหลังหรือร้อยละในหลักเกณฑ์ของรอบ ระบบไม่ปัดเศษให้",
             "Change the share per house or the percentage of the round's rule; nothing is rounded silently."}};
}

} // namespace proposals::problems
