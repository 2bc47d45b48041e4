// Everything that can go wrong with tasks, and what to do about it.
#pragma once

#include "base/dates.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace tasks::problems {

inline base::Problem not_found()
{
    return {404,
            "tasks.not_found",
            {"ไม่พบงานนี้", "There is no such task"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการงานติดตาม", "It may lie outside your area. Go back to the list of tasks."}};
}

inline base::Problem outside_area()
{
    return {403,
            "tasks.outside_area",
            {"พื้นที่นี้อยู่นอกพื้นที่ที่ท่านดูแล", "This area lies outside those you look after"},
            {"เลือกพื้นที่ของท่านเอง หรือขอให้เครือข่ายของจังหวัดมอบหมายให้",
             "Choose an area of your own, or ask the provincial network to give the task."}};
}

inline base::Problem not_open(bool done, std::string const& by, base::Date on)
{
    return {409,
            "tasks.not_open",
            done ? base::Bilingual{"งานนี้เสร็จแล้วเมื่อ " + on.short_thai() + " โดย " + by,
                                   "This task was done on " + on.english() + " by " + by}
                 : base::Bilingual{"งานนี้ยกเลิกแล้วเมื่อ " + on.short_thai() + " โดย " + by,
                                   "This task was dropped on " + on.english() + " by " + by},
            {"ไม่ต้องทำอะไรอีก หากยังมีเรื่องต้องทำ ให้ตั้งงานใหม่", "Nothing is left to do. If something still is, make a new task."}};
}

// `current_json`: the task as it stands.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "tasks.changed_meanwhile", {"มีผู้แก้ไขงานนี้ไปก่อนแล้ว", "Somebody changed this task in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

} // namespace tasks::problems
