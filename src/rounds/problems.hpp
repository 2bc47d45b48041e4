// Everything that can go wrong with rounds, and what to do about it.
#pragma once

#include "base/bilingual.hpp"
#include "base/money.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace rounds::problems {

inline base::Problem not_found()
{
    return {404,
            "rounds.not_found",
            {"ไม่พบรอบโครงการนี้", "There is no such round"},
            {"รอบอาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการรอบโครงการ", "It may lie outside your area. Go back to the list of rounds."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "rounds.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"บ้านอาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการบ้าน", "It may lie outside your area. Go back to the list of houses."}};
}

inline base::Problem rule_not_found()
{
    return {404,
            "rounds.rule_not_found",
            {"ไม่พบหลักเกณฑ์นี้", "There is no such rule"},
            {"กลับไปที่หน้าหลักเกณฑ์ประจำปี", "Go back to the yearly rules."}};
}

inline base::Problem programme_not_found()
{
    return {404,
            "rounds.programme_not_found",
            {"ไม่พบโครงการนี้", "There is no such programme"},
            {"กลับไปที่หน้าหลักเกณฑ์ประจำปี", "Go back to the yearly rules."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "rounds.outside_your_area",
            {"จังหวัดนี้อยู่นอกพื้นที่ของท่าน", "This province lies outside your area"},
            {"ขอให้ผู้ดูแลระบบตรวจพื้นที่ในสิทธิ์ของท่าน", "Ask the operator to check the areas of your duties."}};
}

// `current_json`: what the form would hold if it were opened now; beside it the person keeps what was typed.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "rounds.changed_meanwhile", {"มีผู้แก้ไขข้อมูลนี้ไปก่อนแล้ว", "Somebody changed this in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

inline base::Problem rule_locked()
{
    return {409,
            "rounds.rule_locked",
            {"หลักเกณฑ์นี้ใช้ในบันทึกข้อตกลงที่ผนึกแล้ว จึงแก้ไขไม่ได้", "This rule stands in a sealed agreement and cannot be changed"},
            {"เพิ่มหลักเกณฑ์ใหม่ที่มีวันเริ่มใช้ใหม่แทน", "Add a new rule with its own first day instead."}};
}

inline base::Problem rule_exists()
{
    return {409,
            "rounds.rule_exists",
            {"มีหลักเกณฑ์ของปีงบประมาณและวันเริ่มใช้นี้แล้ว", "There is a rule for this fiscal year and first day already"},
            {"แก้ไขหลักเกณฑ์เดิม หรือใช้วันเริ่มใช้อื่น", "Edit that one, or choose another first day."}};
}

inline base::Problem programme_exists()
{
    return {409,
            "rounds.programme_exists",
            {"มีโครงการที่ใช้รหัสนี้แล้ว", "A programme with this code exists already"},
            {"ใช้รหัสอื่น", "Choose another code."}};
}

inline base::Problem round_exists()
{
    return {409,
            "rounds.round_exists",
            {"มีรอบชื่อนี้ของโครงการและปีงบประมาณเดียวกันในจังหวัดแล้ว",
             "The province has a round of this name in this programme and fiscal year already"},
            {"เปิดรอบเดิม หรือใช้ชื่ออื่น", "Open that round, or choose another name."}};
}

inline base::Problem round_closed()
{
    return {409,
            "rounds.closed",
            {"รอบโครงการนี้ปิดแล้ว", "This round is closed"},
            {"เปิดรอบอีกครั้งก่อน หากต้องการเปลี่ยนแปลง รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open it again first if something must change. What its closing report closed stays as it is."}};
}

inline base::Problem tambon_closed(base::Bilingual const& tambon)
{
    return {409,
            "rounds.tambon_closed",
            {"ตำบล" + tambon.th + "ปิดโครงการในรอบนี้แล้ว", tambon.en + " is closed in this round"},
            {"รับบ้านเข้าหรือเปลี่ยนสถานะบ้านของตำบลนี้ไม่ได้อีก บ้านที่ยังเดือดร้อนให้เสนอในรอบถัดไป",
             "No house of it comes in or changes its state any more. Propose a house in need for the next round."}};
}

// `to`: the state that paper may not bring.
inline base::Problem books_kept(base::Bilingual const& to)
{
    return {409,
            "rounds.books_kept",
            {"รอบนี้ทำบัญชีในระบบ จึงบันทึกจากเอกสารเป็น “" + to.th + "” ไม่ได้",
             "This round keeps its books here, so no paper alone moves a house to \"" + to.en + "\""},
            {"เงินที่โอนบันทึกเป็นงวดเงินที่หน้าการเงินของรอบ รวมทั้งงวดที่โอนไปแล้ว การซื้อบันทึกที่หน้าจัดซื้อ การซ่อม ตรวจรับ "
             "และส่งมอบบันทึกที่หน้างานซ่อมของบ้าน บ้านปิดโครงการที่หน้าปิดโครงการ",
             "Enter a transfer as a tranche on the round's Money page, also one of the past; a purchase on the purchases page; "
             "repair, acceptance "
             "and hand-over on the house's works page. A house is closed on the closing page."}};
}

inline base::Problem envelope_exceeded(base::Satang total, base::Satang envelope)
{
    return base::Problem(422, "rounds.envelope_exceeded",
                         {"เกินกรอบวงเงิน: รวม " + total.str() + " บาท กรอบ " + envelope.str() + " บาท เกิน " +
                              (total - envelope).str() + " บาท",
                          "Over the envelope: " + total.str() + " baht against " + envelope.str() + ", that is " +
                              (total - envelope).str() + " baht too much"},
                         {"ลดจำนวนบ้าน หรือแก้ไขกรอบวงเงินของรอบ", "Place fewer houses, or change the round's envelope."})
        .with_detail("over_satang", std::to_string((total - envelope).value()));
}

inline base::Problem management_not_exact(base::Satang houses_total, base::BasisPoints share)
{
    return {422,
            "rounds.management_not_exact",
            {"ค่าบริหารจัดการ " + share.str() + " ของ " + houses_total.str() + " บาท ไม่ลงตัวเป็นสตางค์",
             share.str() + " management of " + houses_total.str() + " baht is not a whole number of satang"},
            {"แก้ไขงบต่อหลังหรือร้อยละในหลักเกณฑ์ ระบบไม่ปัดเศษให้",
             "Change the share per house or the percentage; nothing is rounded silently."}};
}

inline base::Problem not_approved(std::size_t houses)
{
    return {409,
            "rounds.not_approved",
            {"มีบ้าน " + std::to_string(houses) + " หลังที่ไม่อยู่ในสถานะอนุมัติแล้ว",
             std::to_string(houses) + " houses are not approved (any more)"},
            {"เปิดร่างบันทึกข้อตกลงใหม่ แล้วปรับรายชื่อบ้าน", "Open the draft again and renew its list of houses."}};
}

// `found` says how many stand where: "จัดลำดับแล้ว 2 หลัง, ไม่พบ 1 หลัง".
inline base::Problem not_in_state(std::size_t houses, base::Bilingual const& wanted, base::Bilingual const& found)
{
    return {409,
            "rounds.not_in_state",
            {"มีบ้าน " + std::to_string(houses) + " หลังที่ไม่อยู่ในขั้น “" + wanted.th + "”: " + found.th,
             std::to_string(houses) + " houses are not “" + wanted.en + "”: " + found.en},
            {"ไม่มีบ้านใดถูกเปลี่ยนสถานะ เปิดรายการล่าสุด แล้วเลือกบ้านใหม่", "No house was moved. Open the newest list and choose again."}};
}

inline base::Problem not_candidates(std::size_t houses)
{
    return {409,
            "rounds.not_candidates",
            {"มีบ้าน " + std::to_string(houses) + " หลังที่ไม่อยู่ในรายชื่อพิจารณาแล้ว",
             std::to_string(houses) + " houses are no candidates (any more)"},
            {"ปรับรายชื่อพิจารณาของเวที แล้วลองอีกครั้ง", "Renew the list of candidates, then try again."}};
}

inline base::Problem not_rankable(std::size_t houses)
{
    return {409,
            "rounds.not_rankable",
            {"มีบ้าน " + std::to_string(houses) + " หลังที่ยังไม่ผ่านประชาคม หรือผ่านขั้นจัดลำดับไปแล้ว",
             std::to_string(houses) + " houses are not heard yet, or have left the ranking already"},
            {"ร่างบัญชีจัดลำดับใหม่จากรายชื่อปัจจุบัน", "Draw the list again from the present candidates."}};
}

} // namespace rounds::problems
