// What can go wrong with uploaded pictures, and what to do then.
#pragma once

#include "base/problem.hpp"

#include <cstdint>
#include <string>

namespace files::problems {

inline base::Problem bad_digest()
{
    return {404,
            "files.bad_address",
            {"ที่อยู่ของไฟล์ไม่ถูกต้อง", "This is not the address of a file"},
            {"ที่อยู่ต้องลงท้ายด้วยค่า SHA-256 ของไฟล์ 64 หลัก", "The address ends with the file's SHA-256, 64 hexadecimal digits."}};
}

inline base::Problem no_body()
{
    return {422,
            "files.empty",
            {"ไม่มีข้อมูลรูปภาพส่งมา", "No picture was sent"},
            {"เลือกรูปภาพแล้วส่งใหม่", "Choose the picture and send it again."}};
}

// The bytes that arrived are not those that were announced: lost or changed on the way.
inline base::Problem hash_mismatch()
{
    return {422,
            "files.hash_mismatch",
            {"รูปภาพที่ได้รับไม่ตรงกับที่ส่ง", "The picture that arrived is not the one that was announced"},
            {"ไม่มีอะไรถูกบันทึก รูปภาพยังอยู่ในเครื่องของท่าน ส่งใหม่อีกครั้ง",
             "Nothing was kept. The picture is still on your device: send it again."}};
}

// A part that does not begin where the last one ended.
inline base::Problem wrong_offset(std::uint64_t expected)
{
    return base::Problem(409, "files.wrong_offset", {"ส่วนของไฟล์ไม่ต่อจากที่ได้รับแล้ว", "This part does not follow what has arrived"},
                         {"ถามตำแหน่งด้วย HEAD แล้วส่งต่อจากตำแหน่งนั้น", "Ask with HEAD how much is there and go on from it."})
        .with_detail("upload_offset", std::to_string(expected));
}

inline base::Problem bad_content_range()
{
    return {422,
            "files.bad_content_range",
            {"Content-Range ไม่ถูกต้องหรือไม่ตรงกับข้อมูลที่ส่ง", "Content-Range is malformed or does not fit what was sent"},
            {"ใช้รูปแบบ bytes แรก-สุดท้าย/ทั้งหมด", "Write it as: bytes first-last/total."}};
}

inline base::Problem not_a_picture()
{
    return {415,
            "files.not_a_picture",
            {"ไฟล์นี้ไม่ใช่รูปภาพที่รับได้", "This file is not a picture that can be taken in"},
            {"ส่งรูปภาพแบบ JPEG, PNG, WebP หรือ HEIC", "Send a JPEG, PNG, WebP or HEIC picture."}};
}

inline base::Problem picture_too_large()
{
    return {422,
            "files.picture_too_large",
            {"รูปภาพมีขนาดใหญ่เกินไป", "The picture is too large"},
            {"รับได้ไม่เกิน 25 MB และ 100 ล้านจุดภาพ ลดขนาดแล้วส่งใหม่",
             "At most 25 MB and 100 million pixels: make it smaller and send it again."}};
}

inline base::Problem picture_damaged()
{
    return {422,
            "files.picture_damaged",
            {"รูปภาพเสียหาย เปิดไม่ได้ทั้งภาพ", "The picture is damaged and cannot be opened as a whole"},
            {"เปิดดูในเครื่องของท่าน แล้วถ่ายใหม่หรือเลือกรูปอื่น", "Look at it on your device, then take it again or choose another."}};
}

// A feature was told of a picture that was never uploaded.
inline base::Problem unknown(std::string const& sha256)
{
    return base::Problem(422, "files.unknown", {"ยังไม่ได้รับรูปภาพนี้", "This picture has not arrived yet"},
                         {"ส่งรูปภาพก่อน แล้วบันทึกใหม่", "Send the picture first, then save again."})
        .with_detail("sha256", "\"" + sha256 + "\"");
}

inline base::Problem not_found()
{
    return {404, "files.not_found", {"ไม่พบไฟล์นี้", "There is no such file"}, {"โหลดหน้านี้ใหม่", "Load this page again."}};
}

// The disk no longer gives the bytes that were written.
inline base::Problem damaged(std::string const& sha256)
{
    return base::Problem(500, "files.damaged", {"ไฟล์ในเครื่องแม่ข่ายเสียหาย", "A file on the server is damaged"},
                         {"แจ้งผู้ดูแลระบบให้กู้คืนไฟล์นี้จากข้อมูลสำรอง", "Ask the operator to restore this file from a backup."})
        .with_detail("sha256", "\"" + sha256 + "\"");
}

inline base::Problem not_a_pdf()
{
    return {415,
            "files.not_a_pdf",
            {"ไฟล์นี้ไม่ใช่ PDF", "This file is not a PDF"},
            {"บันทึกเอกสารเป็น PDF แล้วส่งใหม่ หรือส่งเป็นรูปภาพ", "Save the paper as a PDF and send it again, or send a picture of it."}};
}

inline base::Problem document_too_large()
{
    return {422,
            "files.document_too_large",
            {"เอกสารมีขนาดใหญ่เกินไป", "The paper is too large"},
            {"รับได้ไม่เกิน 25 MB สแกนด้วยความละเอียดต่ำลงแล้วส่งใหม่", "At most 25 MB: scan it less finely and send it again."}};
}

inline base::Problem document_broken()
{
    return {422,
            "files.document_broken",
            {"เอกสาร PDF นี้เสียหายหรือไม่ครบ", "This PDF is damaged or not whole"},
            {"เปิดดูในเครื่องของท่าน แล้วบันทึกเป็น PDF ใหม่", "Open it on your device and save it as a PDF anew."}};
}

inline base::Problem document_encrypted()
{
    return {422,
            "files.document_encrypted",
            {"เอกสาร PDF นี้มีรหัสผ่านหรือถูกจำกัดสิทธิ", "This PDF has a password or restrictions"},
            {"บันทึกเป็น PDF ที่ไม่มีรหัสผ่าน แล้วส่งใหม่", "Save it without a password and send it again."}};
}

inline base::Problem document_active()
{
    return {422,
            "files.document_active",
            {"เอกสาร PDF นี้มีสคริปต์ ไฟล์แนบ หรือคำสั่งที่ทำงานเองเมื่อเปิด",
             "This PDF carries scripts, other files or commands that run when it is opened"},
            {"พิมพ์เป็น PDF ใหม่ (Print to PDF) แล้วส่งใหม่", "Print it to a new PDF and send that."}};
}

} // namespace files::problems
