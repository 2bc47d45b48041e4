// Everything that can go wrong with selection, and what to do about it.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace selection::problems {

inline base::Problem not_found()
{
    return {
        404,
        "selection.not_found",
        {"ไม่พบบัญชีจัดลำดับนี้", "There is no such ranked list"},
        {"บัญชีอาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าจัดลำดับของรอบ", "It may lie outside your area. Go back to the rankings of the round."}};
}

inline base::Problem scorecard_not_found()
{
    return {404,
            "selection.scorecard_not_found",
            {"ไม่พบเกณฑ์ให้คะแนนนี้", "There is no such scorecard"},
            {"กลับไปที่หน้าเกณฑ์ให้คะแนน", "Go back to the scorecards."}};
}

inline base::Problem objection_not_found()
{
    return {404,
            "selection.objection_not_found",
            {"ไม่พบคำคัดค้านนี้", "There is no such objection"},
            {"กลับไปที่บัญชีจัดลำดับ", "Go back to the ranked list."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "selection.outside_your_area",
            {"ตำบลนี้อยู่นอกพื้นที่ของท่าน", "This tambon lies outside your area"},
            {"ขอให้ผู้ดูแลระบบตรวจพื้นที่ในสิทธิ์ของท่าน", "Ask the operator to check the areas of your duties."}};
}

inline base::Problem round_closed()
{
    return {409,
            "selection.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงจัดลำดับไม่ได้", "This round is closed; nobody is ranked in it any more"},
            {"เปิดรอบอีกครั้งก่อน หากต้องการเปลี่ยนแปลง รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open it again first if something must change. What its closing report closed stays as it is."}};
}

inline base::Problem no_candidates()
{
    return {409,
            "selection.no_candidates",
            {"ยังไม่มีครัวเรือนที่ผ่านประชาคมในตำบลนี้", "No household of this tambon has been heard yet"},
            {"จัดเวทีประชาคมหรือบันทึกผลเวทีก่อน แล้วจึงจัดลำดับ", "Hold the hearing or record its result first, then rank."}};
}

inline base::Problem nothing_new()
{
    return {409,
            "selection.nothing_new",
            {"บัญชีที่ใช้อยู่มีครัวเรือนครบแล้ว และไม่มีที่ว่างให้ลำดับสำรอง",
             "The list in force has all households already, and no free place for one in reserve"},
            {"เปลี่ยนลำดับได้ด้วยการพิจารณาคำคัดค้าน หรือเวทีที่แก้ไขเวทีเดิม",
             "Its order changes by the decision on an objection, or by a hearing that corrects the one before."}};
}

inline base::Problem changed_meanwhile()
{
    return {409,
            "selection.changed_meanwhile",
            {"ข้อมูลเปลี่ยนไปหลังจากที่ท่านเปิดร่าง บัญชีจะไม่ตรงกับที่เห็น",
             "Something changed since the draft was shown; the list would not be the one you saw"},
            {"เปิดร่างอีกครั้ง ตรวจ แล้วจึงตรึง", "Open the draft again, look at it, then freeze it."}};
}

inline base::Problem scorecard_changed()
{
    return {409,
            "selection.scorecard_changed",
            {"มีผู้บันทึกเกณฑ์ฉบับใหม่กว่าที่ท่านแก้อยู่", "Somebody saved a newer version of this scorecard"},
            {"สิ่งที่ท่านแก้ยังอยู่ เปิดฉบับล่าสุดแล้วแก้อีกครั้ง", "What you changed is kept here. Open the newest version and change that."}};
}

inline base::Problem superseded()
{
    return {409,
            "selection.superseded",
            {"บัญชีนี้ถูกแทนด้วยฉบับใหม่แล้ว", "This list has been superseded by a newer version"},
            {"เปิดฉบับที่ใช้อยู่", "Open the version in force."}};
}

inline base::Problem has_not_left()
{
    return {409,
            "selection.has_not_left",
            {"บ้านหลังนี้ไม่มีที่ว่างให้แทน", "This house has left no place to fill"},
            {"บันทึกการสละสิทธิ์ เสียชีวิตหรือย้าย หรือยกเลิกก่อน แล้วจึงแทนด้วยลำดับสำรอง",
             "Record that it withdrew, died or moved, or was cancelled; then fill its place from the reserve."}};
}

inline base::Problem reserve_empty()
{
    return {409,
            "selection.reserve_empty",
            {"ไม่มีบ้านในลำดับสำรองแล้ว", "Nobody waits in the reserve any more"},
            {"เพิ่มรายชื่อพิจารณา จัดเวที แล้วจัดลำดับเพิ่ม", "Add candidates, hold a hearing, then rank them."}};
}

inline base::Problem another_is_next()
{
    return {409,
            "selection.another_is_next",
            {"ลำดับสำรองถัดไปเปลี่ยนไปแล้ว ไม่ใช่บ้านที่ท่านเห็น", "Another house is next in the reserve than the one you saw"},
            {"เปิดบัญชีอีกครั้ง ดูว่าเป็นบ้านใด แล้วจึงแทน", "Open the list again, see which it is, then fill the place."}};
}

inline base::Problem nobody_to_tell()
{
    return {
        409,
        "selection.nobody_to_tell",
        {"ครัวเรือนนี้ออกจากรอบแล้ว จึงไม่มีหนังสือแจ้งผลการจัดลำดับ", "This household has left the round; it gets no letter about its place"},
        {"วันที่และเหตุที่ออกอยู่ในประวัติของบ้านในรอบ", "When and why it left stands in the history of the house in the round."}};
}

inline base::Problem already_decided()
{
    return {409,
            "selection.already_decided",
            {"คำคัดค้านนี้พิจารณาแล้ว หรือมีผู้แก้ไขไปก่อน", "This objection is decided, or somebody changed it meanwhile"},
            {"เปิดบัญชีอีกครั้งเพื่อดูผล หากไม่เห็นด้วยให้ยื่นอุทธรณ์", "Open the list again to see the outcome; who disagrees may appeal."}};
}

inline base::Problem left_or_gone_on()
{
    return {409,
            "selection.left_or_gone_on",
            {"บ้านหลังนี้ออกจากรอบแล้ว หรือผ่านขั้นจัดลำดับไปแล้ว บัญชีฉบับใหม่จึงเปลี่ยนอะไรให้ไม่ได้",
             "This house has left the round or has gone on from the ranking; a new version changes nothing for it"},
            {"รับคำคัดค้านโดยเลือก “ลำดับคงเดิม”", "Uphold the objection without a change of the list."}};
}

inline base::Problem same_person()
{
    return {409,
            "selection.same_person",
            {"ผู้ที่พิจารณาคำคัดค้านมาแล้วพิจารณาอุทธรณ์ของเรื่องนั้นไม่ได้ และผู้ที่ยกคำคัดค้านพิจารณาคำคัดค้านที่ผู้เดิมยื่นใหม่เรื่องบ้านหลังเดิมไม่ได้",
             "Who decided the objection does not decide its appeal, and who rejected one not the next by the same person about "
             "this house"},
            {"ให้ผู้อื่นที่มีหน้าที่เป็นผู้พิจารณา", "Somebody else with this duty decides."}};
}

} // namespace selection::problems
