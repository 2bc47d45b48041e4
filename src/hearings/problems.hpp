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
                          "It cannot be sealed yet: " + std::to_string(faults.size()) +
                              (faults.size() == 1 ? " thing is missing" : " things are missing")},
                         {"ทำแต่ละเรื่องที่แสดงไว้ให้ครบ แล้วผนึกอีกครั้ง", "Complete each of those shown, then seal again."})
        .with(std::move(faults));
}

inline base::Problem vote_closed()
{
    return {409,
            "hearings.vote_closed",
            {"การลงมตินี้ปิดแล้ว", "This vote is closed"},
            {"เสียงของท่านไม่ได้ถูกบันทึก แจ้งเลขานุการ หากยังไม่ได้ลงมติ",
             "Your hand was not recorded. Tell the secretary if you had no chance to vote."}};
}

inline base::Problem hall_closed()
{
    return {404,
            "hearings.hall_closed",
            {"การเข้าร่วมด้วยโทรศัพท์ปิดแล้ว หรือรหัสไม่ถูกต้อง", "The hall is closed for telephones, or the code is wrong"},
            {"สแกนรหัสบนจอฉายอีกครั้ง หรือลงชื่อกับเลขานุการ", "Scan the code on the projector again, or sign in with the secretary."}};
}

inline base::Problem hall_full()
{
    return {409,
            "hearings.hall_full",
            {"มีผู้ลงชื่อเต็มแล้ว", "Too many have signed in"},
            {"ลงชื่อกับเลขานุการ", "Sign in with the secretary."}};
}

inline base::Problem hall_crowded()
{
    return {409,
            "hearings.hall_crowded",
            {"มีผู้ลงชื่อจากเครือข่ายนี้ที่รอเลขานุการยืนยันอยู่มากแล้ว", "Many who signed in from this network still wait for the secretary"},
            {"รอให้เลขานุการยืนยันก่อน แล้วลงชื่ออีกครั้ง หรือลงชื่อกับเลขานุการ",
             "Wait until the secretary has confirmed some, then sign in again; or sign in with the secretary."}};
}

inline base::Problem sign_in_first()
{
    return {409,
            "hearings.sign_in_first",
            {"ลงชื่อเข้าร่วมก่อน", "Sign in first"},
            {"กรอกชื่อและบ้านเลขที่ แล้วกดลงชื่อ", "Enter your name and house number, then sign in."}};
}

inline base::Problem not_confirmed()
{
    return {409,
            "hearings.not_confirmed",
            {"เลขานุการยังไม่ยืนยันว่าท่านมาประชุม", "The secretary has not confirmed yet that you are here"},
            {"แจ้งเลขานุการในห้องประชุม แล้วลงมติอีกครั้ง", "Tell the secretary in the hall, then vote again."}};
}

inline base::Problem enough_said()
{
    return {409,
            "hearings.enough_said",
            {"ส่งข้อคัดค้านครบจำนวนแล้ว", "You have sent as many objections as you can"},
            {"พูดในที่ประชุม เลขานุการจะบันทึกให้", "Speak in the meeting; the secretary will record it."}};
}

// Only the laptop changes it now.
inline base::Problem checked_out(std::string const& laptop)
{
    return {
        409,
        "hearings.checked_out",
        {"เวทีนี้อยู่ที่โน้ตบุ๊ก " + laptop + " แก้ไขที่นี่ไม่ได้", "This hearing is at the laptop " + laptop + " and cannot be changed here"},
        {"นำผลกลับมาก่อน หรือเพิกถอนชุดข้อมูลหากโน้ตบุ๊กหาย", "Take its result in first, or revoke the package if the laptop is lost."}};
}

inline base::Problem not_checked_out()
{
    return {409,
            "hearings.not_checked_out",
            {"เวทีนี้ไม่ได้อยู่ที่โน้ตบุ๊กเครื่องใด", "This hearing is at no laptop"},
            {"เปิดเวทีอีกครั้งเพื่อดูสถานะล่าสุด", "Open the hearing again to see its newest state."}};
}

inline base::Problem list_is_fixed()
{
    return {409,
            "hearings.list_is_fixed",
            {"รายชื่อครัวเรือนกำหนดมาจากจังหวัดแล้ว", "The list of households was made by the province"},
            {"บันทึกเรื่องนี้ในรายงาน แล้วแก้ไขที่ระบบของจังหวัด", "Note it in the minutes, and mend it in the province's own system."}};
}

inline base::Problem nothing_to_hand_back()
{
    return {409,
            "hearings.nothing_to_hand_back",
            {"ยังไม่มีเวทีที่ผนึกแล้วให้ส่งกลับ", "There is no sealed hearing to hand back"},
            {"ผนึกเวทีก่อน แล้วส่งกลับอีกครั้ง", "Seal the hearing first, then hand it back."}};
}

inline base::Problem file_damaged()
{
    return {422,
            "hearings.file_damaged",
            {"ไฟล์นี้ไม่ใช่ชุดข้อมูลเวทีประชาคม หรือไฟล์เสียหาย", "This is no file of a hearing, or it is damaged"},
            {"ไม่มีอะไรถูกเปลี่ยน คัดลอกไฟล์จากโน้ตบุ๊กใหม่แล้วส่งอีกครั้ง",
             "Nothing was changed. Copy the file from the laptop again and send it."}};
}

inline base::Problem on_laptop()
{
    return {409,
            "hearings.on_laptop",
            {"โน้ตบุ๊กนี้จัดได้เฉพาะเวทีที่รับมา", "This laptop only holds the hearing that it was given"},
            {"เวทีอื่นที่จัดบนเครื่องนี้จะไม่ถูกส่งกลับจังหวัด ให้วางแผนเวทีในระบบของจังหวัด",
             "Another one would not come home from it. Plan it in the province's own One Home."}};
}

inline base::Problem foreign_return()
{
    return {422,
            "hearings.foreign_return",
            {"ผลนี้ไม่ได้มาจากชุดข้อมูลที่จังหวัดนี้ส่งออก", "This result is not of a package that this province gave out"},
            {"ตรวจว่าเลือกไฟล์ถูกต้อง และส่งให้จังหวัดที่ส่งเวทีออก",
             "Check that it is the right file; send it to the province that gave the hearing out."}};
}

inline base::Problem return_tampered()
{
    return {422,
            "hearings.return_tampered",
            {"ผลนี้ไม่ตรงกับลายเซ็นของโน้ตบุ๊ก จึงไม่รับ", "This result is not as the laptop signed it, and is not taken"},
            {"การปฏิเสธถูกบันทึกไว้กับเวที คัดลอกไฟล์จากโน้ตบุ๊กใหม่",
             "The refusal is kept with the hearing. Copy the file from the laptop again."}};
}

inline base::Problem return_revoked()
{
    return {409,
            "hearings.return_revoked",
            {"ชุดข้อมูลของโน้ตบุ๊กนี้ถูกเพิกถอนแล้ว จึงไม่รับผล", "The package of this laptop was revoked; its result is not taken"},
            {"การปฏิเสธถูกบันทึกไว้กับเวที ปรึกษาเครือข่ายจังหวัด", "The refusal is kept with the hearing. Ask the provincial network."}};
}

inline base::Problem other_result()
{
    return {409,
            "hearings.other_result",
            {"รับผลอื่นของเวทีนี้ไว้แล้ว", "Another result of this hearing was taken already"},
            {"การปฏิเสธถูกบันทึกไว้กับเวที เทียบกับรายงานที่ผนึกแล้ว",
             "The refusal is kept with the hearing. Compare it with the sealed minutes."}};
}

} // namespace hearings::problems
