// Everything that can go wrong in the register, in both languages, with what to do next.
#pragma once

#include "base/problem.hpp"

#include <optional>
#include <string>

namespace households::problems {

// Also for what exists outside the reader's areas: its existence is not told.
[[nodiscard]] inline base::Problem not_found()
{
    return {404,
            "households.not_found",
            {"ไม่พบครัวเรือนนี้ในพื้นที่ของท่าน", "There is no such household in your area"},
            {"ตรวจลิงก์อีกครั้ง หรือค้นจากชื่อหรือบ้านเลขที่", "Check the link, or search by name or house number."}};
}

[[nodiscard]] inline base::Problem picture_not_found()
{
    return {404,
            "households.picture_not_found",
            {"ไม่พบภาพนี้", "There is no such picture"},
            {"ภาพอาจถูกนำออกแล้ว เปิดหน้าครัวเรือนอีกครั้ง", "It may have been taken out. Open the household again."}};
}

[[nodiscard]] inline base::Problem person_not_found()
{
    return {404,
            "households.person_not_found",
            {"ไม่พบบุคคลนี้ในครัวเรือน", "There is no such person in this household"},
            {"เปิดหน้าครัวเรือนอีกครั้ง", "Open the household again."}};
}

[[nodiscard]] inline base::Problem no_citizen_number()
{
    return {404,
            "households.no_citizen_number",
            {"ไม่มีเลขประจำตัวของบุคคลนี้", "No citizen number is recorded for this person"},
            {"หากทราบเลขแล้ว แก้ไขข้อมูลครัวเรือนเพื่อเพิ่มเลข", "Once it is known, edit the household to add it."}};
}

[[nodiscard]] inline base::Problem outside_area()
{
    return {403,
            "households.outside_area",
            {"ตำบลนี้อยู่นอกพื้นที่รับผิดชอบของท่าน", "This tambon lies outside your area"},
            {"ยังไม่มีการบันทึก เลือกตำบลในพื้นที่ของท่าน หรือขอให้สภาองค์กรชุมชนของตำบลนั้นบันทึก",
             "Nothing has been saved. Choose a tambon of your own area, or ask that tambon's council to record it."}};
}

// `current_json` is the record as it is now, for showing both.
[[nodiscard]] inline base::Problem changed_meanwhile(std::string current_json)
{
    base::Problem problem(409, "households.changed_meanwhile",
                          {"มีผู้อื่นแก้ไขครัวเรือนนี้หลังจากที่ท่านเปิด", "Somebody else changed this household after you opened it"},
                          {"ข้อมูลของท่านยังไม่ถูกบันทึก เปรียบเทียบสองฉบับแล้วเลือกค่าที่ถูกต้อง",
                           "Yours has not been saved. Compare the two and choose what is right."});
    problem.with_detail("current", std::move(current_json));
    return problem;
}

[[nodiscard]] inline base::Problem id_taken()
{
    return {409,
            "households.id_taken",
            {"รหัสครัวเรือนนี้ถูกใช้แล้วกับข้อมูลอื่น", "This household id already belongs to other data"},
            {"ข้อมูลของท่านยังไม่ถูกบันทึก เปิดครัวเรือนเดิมเพื่อแก้ไข หรือลงทะเบียนใหม่โดยไม่ใช้รหัสเดิม",
             "Yours has not been saved. Open the existing household to edit it, or register anew without this id."}};
}

[[nodiscard]] inline base::Problem edit_id_taken()
{
    return {409,
            "households.edit_id_taken",
            {"รหัสการแก้ไขนี้ถูกใช้แล้วกับเนื้อหาอื่น", "This edit id already belongs to another edit"},
            {"การแก้ไขนี้ยังไม่ถูกบันทึก และยังอยู่ในเครื่องของท่าน ส่งใหม่โดยใช้รหัสใหม่",
             "This edit has not been saved and stays on your device. Send it again under a new id."}};
}

[[nodiscard]] inline base::Problem version_unknown()
{
    return {422,
            "households.version_unknown",
            {"ไม่มีข้อมูลรุ่นที่เริ่มแก้ไขในประวัติ", "The history does not have the version that this started from"},
            {"ข้อมูลที่ส่งยังอยู่ เปิดครัวเรือนและเทียบทีละช่อง", "What was sent is kept. Open the household and compare field by field."}};
}

[[nodiscard]] inline base::Problem conflict_not_found()
{
    return {404,
            "households.conflict_not_found",
            {"ไม่พบรายการที่รอตัดสินนี้ในพื้นที่ของท่าน", "There is no such conflict in your area"},
            {"เปิดรายการที่รอตัดสินอีกครั้ง", "Open the list of conflicts again."}};
}

[[nodiscard]] inline base::Problem conflict_decided()
{
    return {409,
            "households.conflict_decided",
            {"มีผู้ตัดสินรายการนี้แล้ว", "Somebody has decided this already"},
            {"เปิดครัวเรือนเพื่อดูค่าที่เลือก หากยังไม่ถูกต้องให้แก้ไขครัวเรือน",
             "Open the household to see the value; if it is not right, edit the household."}};
}

// `household_json`: the id of the household that has the number, where the person may see it.
[[nodiscard]] inline base::Problem citizen_number_used(base::Faults faults, std::optional<std::string> household_json)
{
    base::Problem problem(
        409, "households.citizen_number_used",
        {"เลขประจำตัวนี้อยู่ในทะเบียนของอีกครัวเรือนแล้ว", "This citizen number is already registered with another household"},
        household_json
            ? base::Bilingual{"ยังไม่มีการบันทึก หากบุคคลนี้ย้ายมา ให้เปิดครัวเรือนเดิมแล้วนำชื่อออกก่อน "
                              "หากเลขผิดให้แก้ไข หากยังไม่แน่ใจให้เลือก “มีเลข แต่ยังไม่ทราบ” แล้วบันทึกไว้ก่อน",
                              "Nothing has been saved. If the person moved here, open the other household and take them out "
                              "first; if "
                              "the number is wrong, mend it; if unsure, choose “has one, not known yet” and save."}
            : base::Bilingual{
                  "ยังไม่มีการบันทึก ครัวเรือนเดิมอยู่นอกพื้นที่ของท่าน ให้แจ้งคณะทำงานเครือข่ายจังหวัดหรือ พมจ. ตรวจสอบ "
                  "ระหว่างนี้เลือก “มีเลข แต่ยังไม่ทราบ” แล้วบันทึกไว้ก่อนได้",
                  "Nothing has been saved. The other household lies outside your area: ask the provincial network or the "
                  "social development office to look into it; meanwhile choose “has one, not known yet” and save."});
    problem.with(std::move(faults));
    if (household_json)
        problem.with_detail("household_id", std::move(*household_json));
    return problem;
}

[[nodiscard]] inline base::Problem search_too_short()
{
    base::Problem problem(422, "households.search_too_short", {"คำค้นสั้นเกินไป", "Too short to search for"},
                          {"พิมพ์ชื่อหรือนามสกุลอย่างน้อย 2 ตัวอักษร หรือบ้านเลขที่ เช่น 12/3",
                           "Type at least two letters of a name, or a house number such as 12/3."});
    problem.with({{"q", "too_short", {"พิมพ์อย่างน้อย 2 ตัวอักษร", "Type at least two letters"}}});
    return problem;
}

[[nodiscard]] inline base::Problem bad_cursor()
{
    return base::invalid_input({{"after",
                                 "cursor.invalid",
                                 {"ตำแหน่งหน้าไม่ถูกต้อง เริ่มจากหน้าแรกอีกครั้ง", "Not a page of this list; start from the first page"}}});
}

[[nodiscard]] inline base::Problem export_too_large(std::int64_t most)
{
    return {422,
            "households.export_too_large",
            {"ครัวเรือนในพื้นที่นี้มากกว่า " + std::to_string(most) + " ครัวเรือน",
             "This area has more than " + std::to_string(most) + " households"},
            {"เลือกพื้นที่ที่เล็กลง เช่น ทีละจังหวัดหรืออำเภอ", "Choose a smaller area, such as one province or district at a time."}};
}

} // namespace households::problems
