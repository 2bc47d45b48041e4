// Everything that can go wrong with works and their evidence, and what to do about it.
#pragma once

#include "base/problem.hpp"
#include "rounds/rounds.hpp"
#include "works/works.hpp"

#include <optional>
#include <string>
#include <utility>

namespace works::problems {

inline base::Problem house_not_found()
{
    return {404,
            "works.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการงานซ่อม", "It may lie outside your area. Go back to the list of works."}};
}

inline base::Problem not_found()
{
    return {404,
            "works.not_found",
            {"ไม่พบรายการนี้", "There is no such record"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้างานซ่อมของบ้าน", "It may lie outside your area. Go back to the works of the house."}};
}

inline base::Problem round_closed()
{
    return {409,
            "works.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงบันทึกงานซ่อมไม่ได้", "This round is closed; its works stay as they are"},
            {"การเยี่ยมบ้านหลังส่งมอบยังบันทึกได้", "Visits after the hand-over can still be recorded."}};
}

inline base::Problem house_closed()
{
    return {409,
            "works.house_closed",
            {"บ้านหลังนี้ปิดแล้ว หลักฐานงานซ่อมจึงคงไว้ตามเดิม", "This house is closed; the evidence of its works stays as it is"},
            {"การเยี่ยมบ้านหลังส่งมอบยังบันทึกได้", "Visits after the hand-over can still be recorded."}};
}

inline base::Problem not_yet(Stage stage, rounds::HouseState state)
{
    auto const& wanted = base::label_of(stage);
    auto const& now = base::label_of(state);
    return {409,
            "works.not_yet",
            {"บ้านหลังนี้ยังอยู่ในสถานะ “" + now.th + "” จึงบันทึก “" + wanted.th + "” ไม่ได้",
             "This house is “" + now.en + "”, so “" + wanted.en + "” cannot be recorded"},
            {"บันทึกขั้นก่อนหน้าก่อน หากเกิดขึ้นแล้วบนกระดาษ ให้บันทึกจากเอกสารในหน้าบ้านของรอบ",
             "Record the step before it first; what happened on paper is recorded on the house's page in the round."}};
}

inline base::Problem reached_already(Stage stage, base::Date on)
{
    auto const& label = base::label_of(stage);
    return {
        409,
        "works.reached_already",
        {"บันทึก “" + label.th + "” ไว้แล้วเมื่อ " + on.short_thai(), "“" + label.en + "” was recorded already, on " + on.english()},
        {"เพิ่มภาพหรือบันทึกประจำวันได้ โดยไม่ต้องบันทึกขั้นนี้อีก", "Photographs and the diary can be added without recording it again."}};
}

// A photograph is never changed: it shows what it was first sent as.
inline base::Problem picture_there_already(Stage stage, Angle angle, std::optional<std::string> const& part)
{
    auto const& step = base::label_of(stage);
    auto const& side = base::label_of(angle);
    auto const which = part ? " (" + *part + ")" : std::string();
    return {409,
            "works.picture_there_already",
            {"ภาพนี้มีอยู่แล้วในขั้น “" + step.th + "” มุม “" + side.th + which + "”",
             "This photograph is there already: “" + step.en + "”, “" + side.en + which + "”"},
            {"ถ้าเลือกมุมผิด ถอนภาพเดิมก่อนแล้วส่งใหม่ ถ้าเป็นอีกมุม ให้ถ่ายภาพใหม่",
             "If that angle was a mistake, take the photograph out first and send it again; for another angle take another "
             "photograph."}};
}

inline base::Problem not_handed_over()
{
    return {409,
            "works.not_handed_over",
            {"บ้านหลังนี้ยังไม่มีบันทึกส่งมอบ", "This house has no hand-over record yet"},
            {"บันทึกการส่งมอบก่อน วันเยี่ยมนับจากวันนั้น", "Record the hand-over first: visits are counted from its day."}};
}

// Settings hold for every province.
inline base::Problem settings_of_others()
{
    return {
        403,
        "works.settings_of_others",
        {"ค่านี้ใช้กับทุกจังหวัดที่มีรอบโครงการ ท่านจึงแก้ไขไม่ได้", "This holds for every province that has a round, so you may not change it"},
        {"แจ้งเครือข่ายที่ดูแลทุกจังหวัด หรือผู้ดูแลระบบ", "Ask somebody of the network who works for all of them, or the administrator."}};
}

inline base::Problem settled_already(std::string const& by)
{
    return {409,
            "works.settled_already",
            {"ข้อสังเกตนี้ไม่ได้รอชี้ขาดแล้ว" + (by.empty() ? "" : " (" + by + ")"),
             "This flag is not open any more" + (by.empty() ? "" : " (" + by + ")")},
            {"โหลดหน้านี้ใหม่", "Load this page again."}};
}

// `current_json`: what the form would hold if it were opened now; beside it the person keeps what was typed.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "works.changed_meanwhile", {"มีผู้แก้ไขข้อมูลนี้ไปก่อนแล้ว", "Somebody changed this in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

} // namespace works::problems
