// Everything that can go wrong with hearings, and what to do about it.
#pragma once

#include "base/problem.hpp"

#include <string>
#include <utility>

namespace hearings::problems {

inline base::Problem not_found()
{
    return {404,
            "hearings.not_found",
            {"ไม่พบเวทีประชาคมนี้", "There is no such hearing"},
            {"เวทีอาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการเวทีประชาคม", "It may lie outside your area. Go back to the list of hearings."}};
}

inline base::Problem part_not_found()
{
    return {404,
            "hearings.part_not_found",
            {"ไม่พบรายการนี้ในเวทีประชาคม", "There is no such entry in this hearing"},
            {"เปิดเวทีอีกครั้ง อาจมีผู้นำรายการนี้ออกแล้ว", "Open the hearing again; somebody may have taken it out."}};
}

inline base::Problem seal_unknown()
{
    return {404,
            "hearings.seal_unknown",
            {"ไม่มีเวทีประชาคมที่ใช้รหัสผนึกนี้", "No hearing bears this seal code"},
            {"ตรวจรหัสบนเอกสารอีกครั้ง รหัสมี 12 ตัว เช่น ABCD-EFGH-JKLM",
             "Check the code on the paper. It has 12 characters, like ABCD-EFGH-JKLM."}};
}

inline base::Problem changed_meanwhile(std::int64_t version)
{
    return base::Problem(409, "hearings.changed_meanwhile",
                         {"มีผู้แก้ไขเวทีนี้ไปก่อนแล้ว", "Somebody changed this hearing in the meantime"},
                         {"สิ่งที่ท่านทำยังอยู่ เปิดข้อมูลล่าสุดแล้วบันทึกอีกครั้ง", "What you did is kept. Load the newest state and save again."})
        .with_detail("version", std::to_string(version));
}

inline base::Problem sealed(std::string const& code)
{
    return base::Problem(409, "hearings.sealed", {"เวทีนี้ผนึกแล้ว รหัสผนึก " + code, "This hearing is sealed, with the code " + code},
                         {"เวทีที่ผนึกแล้วแก้ไขไม่ได้ หากมีสิ่งที่ต้องแก้ ให้จัดเวทีใหม่ที่อ้างถึงเวทีนี้",
                          "A sealed hearing does not change. If something is wrong, hold another one that names it."})
        .with_detail("seal_code", "\"" + code + "\"");
}

inline base::Problem wrong_state(base::Bilingual const& state)
{
    return {409,
            "hearings.wrong_state",
            {"ทำไม่ได้ในสถานะนี้: " + state.th, "This cannot be done while the hearing is: " + state.en},
            {"ดูขั้นตอนถัดไปที่หัวหน้าจอ", "See the next step at the top of the screen."}};
}

inline base::Problem not_complete(base::Faults faults)
{
    return base::Problem(422, "hearings.not_complete",
                         {"ยังผนึกไม่ได้ ขาดอยู่ " + std::to_string(faults.size()) + " เรื่อง",
                          "It cannot be sealed yet: " + std::to_string(faults.size()) + " things are missing"},
                         {"ทำแต่ละเรื่องที่แสดงไว้ให้ครบ แล้วผนึกอีกครั้ง", "Complete each of those shown, then seal again."})
        .with(std::move(faults));
}

inline base::Problem has_hands()
{
    return {409,
            "hearings.has_hands",
            {"ผู้นี้ลงมติไปแล้ว จึงนำออกไม่ได้", "This person has voted already and cannot be taken out"},
            {"ลบการลงมตินั้นก่อน หากลงชื่อผิดคน", "Remove that vote first if the wrong person signed in."}};
}

inline base::Problem vote_closed()
{
    return {409,
            "hearings.vote_closed",
            {"การลงมตินี้ปิดแล้ว", "This vote is closed"},
            {"เสียงของท่านไม่ได้ถูกบันทึก แจ้งเลขานุการ หากยังไม่ได้ลงมติ",
             "Your hand was not recorded. Tell the secretary if you had no chance to vote."}};
}

} // namespace hearings::problems
