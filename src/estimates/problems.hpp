// Everything that can go wrong with estimates and the price book, and what to do about it.
#pragma once

#include "base/problem.hpp"

#include <string>
#include <utility>

namespace estimates::problems {

inline base::Problem not_found()
{
    return {404,
            "estimates.not_found",
            {"ไม่พบประมาณราคานี้", "There is no such estimate"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าบ้านในรอบ", "It may lie outside your area. Go back to the house in the round."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "estimates.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการบ้าน", "It may lie outside your area. Go back to the list of houses."}};
}

inline base::Problem item_not_found()
{
    return {404,
            "estimates.item_not_found",
            {"ไม่พบรายการนี้ในบัญชีราคา", "There is no such item in the price book"},
            {"กลับไปที่บัญชีราคา", "Go back to the price book."}};
}

inline base::Problem kit_not_found()
{
    return {404,
            "estimates.kit_not_found",
            {"ไม่พบชุดซ่อมนี้", "There is no such repair kit"},
            {"กลับไปที่ชุดซ่อม", "Go back to the repair kits."}};
}

inline base::Problem item_exists(std::string const& code)
{
    return {409,
            "estimates.item_exists",
            {"มีรายการรหัส “" + code + "” แล้ว", "There is an item with the code “" + code + "” already"},
            {"แก้ไขรายการเดิม หรือใช้รหัสอื่น", "Change that one, or choose another code."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "estimates.outside_your_area",
            {"พื้นที่นี้อยู่นอกพื้นที่ของท่าน", "This area lies outside yours"},
            {"เลือกจังหวัด อำเภอ หรือตำบลในพื้นที่ของท่าน", "Choose a province, district or tambon within your area."}};
}

inline base::Problem round_closed()
{
    return {409,
            "estimates.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงแก้ประมาณราคาไม่ได้", "This round is closed; its estimates stay as they are"},
            {"เปิดรอบอีกครั้งก่อน หากต้องการเปลี่ยนแปลง รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open it again first if something must change. What its closing report closed stays as it is."}};
}

inline base::Problem house_is_done()
{
    return {409,
            "estimates.house_is_done",
            {"บ้านหลังนี้ตรวจรับแล้วหรือออกจากรอบแล้ว จึงแก้ประมาณราคาไม่ได้",
             "This house is accepted, or has left the round; its estimate stays"},
            {"เปิดดูฉบับที่จัดทำไว้ได้", "The versions that were prepared can still be read."}};
}

inline base::Problem draft_exists(std::int64_t number)
{
    return {409,
            "estimates.draft_exists",
            {"มีร่างฉบับที่ " + std::to_string(number) + " อยู่แล้ว", "There is a draft already, version " + std::to_string(number)},
            {"ทำร่างนั้นต่อ หรือทิ้งร่างก่อน", "Go on with that draft, or throw it away first."}};
}

inline base::Problem not_a_draft()
{
    return {409,
            "estimates.not_a_draft",
            {"ประมาณราคาฉบับนี้จัดทำแล้ว จึงแก้ไม่ได้", "This estimate is prepared and cannot be changed"},
            {"เริ่มฉบับใหม่พร้อมเหตุผล", "Begin a new version with its reason."}};
}

// `current_json`: what the form would hold if it were opened now; beside it the person keeps what was typed.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "estimates.changed_meanwhile", {"มีผู้แก้ไขข้อมูลนี้ไปก่อนแล้ว", "Somebody changed this in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

} // namespace estimates::problems
