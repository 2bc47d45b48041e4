// Everything that can go wrong with closing, and what to do about it.
#pragma once

#include "base/dates.hpp"
#include "base/problem.hpp"

#include <utility>

namespace closing::problems {

inline base::Problem house_not_found()
{
    return {404,
            "closing.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าปิดโครงการ", "It may lie outside your area. Go back to the Closing page."}};
}

inline base::Problem not_found()
{
    return {404,
            "closing.not_found",
            {"ไม่พบรายงานฉบับนี้", "There is no such report"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าปิดโครงการ", "It may lie outside your area. Go back to the Closing page."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "closing.outside_your_area",
            {"ตำบลหรือจังหวัดนี้อยู่นอกพื้นที่ของท่าน", "This tambon or province lies outside your area"},
            {"ขอรายงานจากคณะทำงานจังหวัด", "Ask the provincial working group for it."}};
}

inline base::Problem round_closed()
{
    return {409,
            "closing.round_closed",
            {"รอบโครงการนี้ปิดแล้ว", "This round is closed"},
            {"รายงานยังพิมพ์ได้ และแนบฉบับที่ลงนามได้", "Its reports still print, and signed copies can be attached."}};
}

inline base::Problem tambon_closed(base::Date on)
{
    return {409,
            "closing.tambon_closed",
            {"ตำบลนี้ปิดแล้วเมื่อ " + on.short_thai(), "This tambon was closed on " + on.english()},
            {"พิมพ์รายงานของตำบลได้ที่หน้านี้", "Its report prints from this page."}};
}

// `faults` name each house or thing with what it lacks.
inline base::Problem not_ready(base::Bilingual const& what, base::Faults faults)
{
    return base::Problem(422, "closing.not_ready", {what.th + "ยังปิดไม่ได้ ยังขาดบางอย่าง", what.en + " cannot be closed yet"},
                         {"ทำสิ่งที่ยังขาดให้ครบก่อน ยังไม่มีอะไรถูกปิด", "See to what is missing first. Nothing was closed."})
        .with(std::move(faults));
}

inline base::Problem closed_its_tambons()
{
    return {409,
            "closing.closed_its_tambons",
            {"ท่านเป็นผู้ปิดตำบลในรอบนี้ จึงปิดรอบเองไม่ได้", "You closed tambons of this round, so you cannot close the round"},
            {"ให้เจ้าหน้าที่อีกคนตรวจและปิดรอบ", "Let another officer look at it and close it."}};
}

inline base::Problem not_closed_yet()
{
    return {409,
            "closing.not_closed_yet",
            {"ยังไม่ได้ปิด จึงยังไม่มีฉบับที่ลงนาม", "It is not closed yet, so there is no signed report"},
            {"ปิดก่อน แล้วพิมพ์รายงานไปลงนาม", "Close it first, then print the report and have it signed."}};
}

} // namespace closing::problems
