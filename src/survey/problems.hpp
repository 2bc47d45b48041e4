// Everything that can go wrong with forms and submissions, in both languages, with what to do next.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace survey::problems {

[[nodiscard]] inline base::Problem bad_xml(std::size_t line)
{
    auto const where = std::to_string(line);
    return {
        422,
        "survey.bad_xml",
        {"ไฟล์ XML เสียหรือไม่สมบูรณ์ (บรรทัดที่ " + where + ")", "The XML is broken or cut off (line " + where + ")"},
        {"ยังไม่มีการบันทึก ข้อมูลยังอยู่ในเครื่องของท่าน ส่งอีกครั้ง", "Nothing has been saved; yours is still on the device. Send it again."}};
}

[[nodiscard]] inline base::Problem document_type()
{
    return {422,
            "survey.document_type",
            {"ไม่รับ XML ที่มี DOCTYPE", "XML with a document type is not taken"},
            {"นำ DOCTYPE ออกแล้วส่งใหม่ แบบสำรวจที่สร้างจาก XLSForm ไม่มีส่วนนี้",
             "Take it out and send again; forms made from XLSForm have none."}};
}

[[nodiscard]] inline base::Problem xml_too_large()
{
    return {413,
            "survey.xml_too_large",
            {"ไฟล์ XML ใหญ่หรือซ้อนลึกเกินไป", "The XML is too large or nested too deeply"},
            {"แบบสำรวจและคำตอบมีขนาดได้ไม่เกิน 1 MB", "A form, or its answers, may have 1 MB at most."}};
}

[[nodiscard]] inline base::Problem bad_form(base::Bilingual what)
{
    return {422,
            "survey.bad_form",
            std::move(what),
            {"ยังไม่มีการบันทึก ตรวจแบบด้วย ODK Validate แล้วส่งใหม่",
             "Nothing has been saved. Check it with ODK Validate and upload it again."}};
}

[[nodiscard]] inline base::Problem bad_submission(base::Bilingual what)
{
    return {422,
            "survey.bad_submission",
            std::move(what),
            {"ยังไม่มีการบันทึก ข้อมูลยังอยู่ในเครื่องของท่าน", "Nothing has been saved; yours is still on the device."}};
}

} // namespace survey::problems
