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

// The same of a form that an officer uploads.
[[nodiscard]] inline base::Problem bad_form_xml(base::Bilingual what)
{
    return {422,
            "survey.bad_xml",
            std::move(what),
            {"ยังไม่มีการเพิ่มแบบสำรวจ ไฟล์ต้องเป็น XForm (.xml) ถ้าทำแบบด้วย Excel (XLSForm) ให้แปลงเป็น XForm ใหม่ ตรวจด้วย ODK Validate "
             "แล้วเลือกไฟล์นั้นอีกครั้ง",
             "No form was added. The file has to be an XForm (.xml): if you made it as an XLSForm in Excel, convert it again, "
             "check it "
             "with ODK Validate and choose that file."}};
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

[[nodiscard]] inline base::Problem bad_multipart(base::Bilingual what)
{
    return {
        400,
        "survey.bad_multipart",
        {"อ่านข้อมูลที่ส่งมาไม่ได้: " + what.th, "What was sent cannot be read: " + what.en},
        {"ยังไม่มีการบันทึก ข้อมูลยังอยู่ในเครื่องของท่าน ส่งอีกครั้ง", "Nothing has been saved; yours is still on the device. Send it again."}};
}

[[nodiscard]] inline base::Problem not_multipart()
{
    return {415,
            "survey.not_multipart",
            {"ต้องส่งแบบ multipart/form-data", "Send it as multipart/form-data"},
            {"ใช้ ODK Collect หรือโปรแกรมที่ส่งตามมาตรฐาน OpenRosa", "Use ODK Collect, or a client that sends as OpenRosa says."}};
}

[[nodiscard]] inline base::Problem not_xml()
{
    return {415,
            "survey.not_xml",
            {"ต้องส่งเป็น XML", "Only XML is accepted here"},
            {"ตั้ง Content-Type เป็น application/xml", "Send it with Content-Type: application/xml."}};
}

[[nodiscard]] inline base::Problem no_submission()
{
    return {400,
            "survey.no_submission",
            {"ไม่มีส่วน xml_submission_file", "The part xml_submission_file is missing"},
            {"ยังไม่มีการบันทึก ส่งคำตอบพร้อมภาพในทุกครั้ง", "Nothing has been saved. Each post carries the answers beside its pictures."}};
}

[[nodiscard]] inline base::Problem unknown_form(std::string const& id)
{
    return {404,
            "survey.unknown_form",
            {"ไม่มีแบบสำรวจ " + id + " ในระบบนี้", "There is no form " + id + " here"},
            {"ยังไม่มีการบันทึก ข้อมูลยังอยู่ในเครื่องของท่าน ให้เครือข่ายจังหวัดนำแบบสำรวจเข้าระบบก่อนแล้วส่งใหม่",
             "Nothing has been saved; yours is still on the device. Ask the network to upload the form, then send again."}};
}

// Other answers under an id that has some already.
[[nodiscard]] inline base::Problem other_content()
{
    return {
        409,
        "survey.other_content",
        {"มีคำตอบอื่นในรหัสนี้แล้ว", "Other answers have been sent under this id"},
        {"คำตอบที่ได้รับก่อนไม่เปลี่ยน ของท่านยังอยู่ในเครื่อง แจ้งเลขานุการสภา หากของท่านคือคำตอบที่ถูกต้อง ให้กรอกเป็นแบบใหม่แล้วส่ง",
         "What came first stays; yours is still on the device. Tell the council. If yours are the right answers, fill in a new "
         "form and send it."}};
}

// Another picture under a name that has one already; the answers are the same.
[[nodiscard]] inline base::Problem other_picture(std::string const& name)
{
    return {409,
            "survey.other_picture",
            {"แบบสำรวจนี้มีภาพอื่นในชื่อ " + name + " แล้ว", "This survey has another picture named " + name + " already"},
            {"คำตอบและภาพที่ได้รับก่อนไม่เปลี่ยน ภาพของท่านยังอยู่ในเครื่อง แจ้งเลขานุการสภา หากภาพของท่านคือภาพที่ถูกต้อง ให้กรอกเป็นแบบใหม่แล้วส่ง",
             "The answers and the picture that came first stay; yours is still on the device. Tell the council. If yours is the "
             "right picture, fill in a new form and send it."}};
}

[[nodiscard]] inline base::Problem other_instance()
{
    return {422,
            "survey.other_instance",
            {"รหัสในที่อยู่ไม่ตรงกับ instanceID ในคำตอบ", "The address names another instance than the answers do"},
            {"ยังไม่มีการบันทึก", "Nothing has been saved."}};
}

[[nodiscard]] inline base::Problem unknown_device()
{
    return {401,
            "survey.unknown_device",
            {"กุญแจของเครื่องนี้ใช้ไม่ได้หรือถูกยกเลิกแล้ว", "This device's key is unknown or has been revoked"},
            {"ข้อมูลยังอยู่ในเครื่อง ขอ QR ใหม่จากสภาแล้วส่งอีกครั้ง",
             "What you filled is still on the device. Ask the council for a new QR code and send again."}};
}

[[nodiscard]] inline base::Problem wrong_credentials()
{
    return {401,
            "survey.wrong_credentials",
            {"ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", "The user name or the password is wrong"},
            {"ข้อมูลยังอยู่ในเครื่อง ตรวจชื่อและรหัสผ่านแล้วส่งใหม่", "What you filled is still on the device. Check both and send again."}};
}

[[nodiscard]] inline base::Problem not_found()
{
    return {404,
            "survey.not_found",
            {"ไม่พบแบบสำรวจที่ส่งมานี้", "There is no such submission"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการแล้วเปิดใหม่", "It may lie outside your area. Go back to the list and open it again."}};
}

[[nodiscard]] inline base::Problem form_not_found()
{
    return {404, "survey.form_not_found", {"ไม่พบแบบสำรวจนี้", "There is no such form"}, {"กลับไปที่รายการ", "Go back to the list."}};
}

[[nodiscard]] inline base::Problem file_not_found()
{
    return {404,
            "survey.file_not_found",
            {"ไม่มีภาพนี้ในแบบสำรวจที่ส่งมา", "There is no such picture in this submission"},
            {"คำตอบไม่ได้อ้างถึงภาพนี้ หรือยังส่งมาไม่ถึง", "The answers do not name it, or it has not arrived."}};
}

[[nodiscard]] inline base::Problem file_not_named(std::string const& name)
{
    return {422,
            "survey.file_not_named",
            {"คำตอบไม่ได้อ้างถึงภาพ " + name, "The answers name no picture " + name},
            {"ยังไม่มีการบันทึกภาพนี้ ภาพยังอยู่ในเครื่องของท่าน", "This picture has not been kept; it is still on your device."}};
}

[[nodiscard]] inline base::Problem picture_too_large(std::string const& name)
{
    return {413,
            "survey.picture_too_large",
            {"ภาพ " + name + " ใหญ่เกินไป", "The picture " + name + " is too large"},
            {"ภาพหนึ่งมีขนาดได้ไม่เกิน 25 MB ลดขนาดแล้วส่งใหม่", "A picture may have 25 MB at most: make it smaller and send again."}};
}

[[nodiscard]] inline base::Problem device_not_found()
{
    return {404,
            "survey.device_not_found",
            {"ไม่พบเครื่องนี้", "There is no such device"},
            {"กลับไปที่รายการแล้วโหลดใหม่", "Go back to the list and load it again."}};
}

[[nodiscard]] inline base::Problem form_version_taken()
{
    return {409,
            "survey.form_version_taken",
            {"มีแบบสำรวจรุ่นนี้ที่เนื้อหาต่างกันแล้ว", "Another form has this id and version"},
            {"เปลี่ยนเลขรุ่น (version) แล้วส่งใหม่ คำตอบเก่ายังอยู่กับรุ่นเก่า",
             "Give it a new version and upload it again. Earlier answers stay with theirs."}};
}

[[nodiscard]] inline base::Problem form_reserved()
{
    return {409,
            "survey.form_reserved",
            {"รหัสแบบสำรวจนี้เป็นของแบบสำรวจครัวเรือนของระบบ", "This id belongs to the program's own household survey"},
            {"ตั้งรหัส (id) อื่นให้แบบสำรวจ", "Give the form another id."}};
}

[[nodiscard]] inline base::Problem form_stays()
{
    return {409,
            "survey.form_stays",
            {"แบบสำรวจครัวเรือนของระบบเปิดใช้อยู่เสมอ", "The program's own household survey is always open"},
            {"ปิดได้เฉพาะแบบสำรวจที่นำเข้า", "Only a form that was uploaded can be closed."}};
}

[[nodiscard]] inline base::Problem too_many_answers(std::size_t most)
{
    auto const rows = std::to_string(most);
    return {422,
            "survey.too_many_answers",
            {"มีคำตอบเกิน " + rows + " ชุด ใหญ่เกินไปสำหรับไฟล์เดียว", "More than " + rows + " submissions are too many for one file"},
            {"ให้ผู้ดูแลพื้นที่ที่แคบกว่าส่งออก", "Have somebody with a smaller area export theirs."}};
}

[[nodiscard]] inline base::Problem too_many_entries(std::size_t most)
{
    auto const rows = std::to_string(most);
    return {422,
            "survey.too_many_entries",
            {"ส่วนที่กรอกได้หลายครั้งมีเกิน " + rows + " แถว ใหญ่เกินไปสำหรับไฟล์เดียว",
             "The repeats of these answers have more than " + rows + " rows, too many for one file"},
            {"ให้ผู้ดูแลพื้นที่ที่แคบกว่าส่งออก", "Have somebody with a smaller area export theirs."}};
}

[[nodiscard]] inline base::Problem no_such_repeat()
{
    return base::invalid_input(
        {{"repeat", "choice", {"แบบสำรวจนี้ไม่มีส่วนที่กรอกได้หลายครั้งชื่อนี้", "The form has no repeat of this name"}}});
}

[[nodiscard]] inline base::Problem already_decided()
{
    return {409,
            "survey.already_decided",
            {"แบบสำรวจนี้ถูกตัดสินแล้ว", "This submission has been decided already"},
            {"โหลดหน้านี้ใหม่เพื่อดูผล", "Load this page again to see how."}};
}

[[nodiscard]] inline base::Problem nothing_to_register(base::Bilingual why)
{
    return {422,
            "survey.nothing_to_register",
            std::move(why),
            {"อ่านคำตอบแล้วส่งคืนพร้อมเหตุผล หรือเก็บไว้ตามเดิม", "Read the answers and return it with a reason, or leave it as it is."}};
}

} // namespace survey::problems
