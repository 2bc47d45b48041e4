// Everything that can go wrong with contributions, and what to do about it.
#pragma once

#include "base/dates.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace contributions::problems {

inline base::Problem not_found()
{
    return {404,
            "contributions.not_found",
            {"ไม่พบรายการสมทบนี้", "There is no such contribution"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการสมทบของรอบ", "It may lie outside your area. Go back to the round's contributions."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "contributions.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการสมทบของรอบ", "It may lie outside your area. Go back to the round's contributions."}};
}

inline base::Problem round_closed()
{
    return {409,
            "contributions.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงบันทึกเงิน วัสดุ และแรงงานสมทบไม่ได้", "This round is closed; its contributions stay as they are"},
            {"เปิดรอบอีกครั้งก่อน หากต้องแก้ไข รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open the round again first if something must be corrected. What its closing report closed stays as it is."}};
}

inline base::Problem no_books()
{
    return {409,
            "contributions.no_books",
            {"รอบนี้ยังไม่ได้เปิดบัญชี จึงยังรับสมทบไม่ได้", "This round keeps no books yet, so nothing can be given to it"},
            {"บัญชีเปิดเองเมื่อผนึกบันทึกข้อตกลง หากผนึกแล้วให้เจ้าหน้าที่การเงินกดเปิดบัญชี",
             "Books open when an agreement is sealed. If one is sealed already, ask finance to open them on the Money page."}};
}

inline base::Problem house_closed()
{
    return {409,
            "contributions.house_closed",
            {"บ้านที่ได้รับสมทบนี้ปิดโครงการแล้ว", "A house that received this is closed"},
            {"ยอดสมทบของบ้านที่ปิดแล้วไม่เปลี่ยน", "What a closed house was given stays as it was reported."}};
}

inline base::Problem partly_elsewhere()
{
    return {403,
            "contributions.partly_elsewhere",
            {"การสมทบนี้มีบ้านนอกพื้นที่ของท่านอยู่ด้วย", "Houses outside your area share in this contribution"},
            {"แจ้งเครือข่ายของจังหวัดให้แก้ไข", "Ask the provincial network to correct it."}};
}

inline base::Problem taken_out_already(std::string const& by, base::Date on)
{
    return {409,
            "contributions.taken_out_already",
            {"รายการนี้ถูกยกเลิกแล้วเมื่อ " + on.short_thai() + " โดย " + by, by + " took this out already, on " + on.english()},
            {"โหลดหน้านี้ใหม่", "Load this page again."}};
}

// `fault` says which account lacks how much.
inline base::Problem spent_already(base::Bilingual const& fault)
{
    return {409,
            "contributions.spent_already",
            {"เงินสมทบนี้ใช้ไปแล้ว จึงยกเลิกไม่ได้ (" + fault.th + ")",
             "This money is spent already, so it cannot be taken out (" + fault.en + ")"},
            {"ตรวจการจ่ายที่ใช้เงินนี้ และแก้ไขการจ่ายนั้นก่อน", "Look for what was paid with it, and correct that first."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "contributions.outside_your_area",
            {"อัตราค่าแรงเป็นของทั้งจังหวัด", "The daily rate holds for the whole province"},
            {"แจ้งเครือข่ายของจังหวัด", "Ask the provincial network."}};
}

// `current_json`: the rate as it stands.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(
               409, "contributions.changed_meanwhile", {"มีผู้แก้ไขข้อมูลนี้ไปก่อนแล้ว", "Somebody changed this in the meantime"},
               {"สิ่งที่ท่านพิมพ์ยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you typed is kept. Open the newest version and save again."})
        .with_detail("current", std::move(current_json));
}

} // namespace contributions::problems
