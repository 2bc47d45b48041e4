// The texts of what can go wrong with any request.
#include "platform/api/problems.hpp"

namespace api::problems {

using base::Problem;

Problem not_found()
{
    return {404,
            "request.not_found",
            {"ไม่พบสิ่งที่ขอ", "There is nothing here"},
            {"อาจถูกย้าย หรืออยู่นอกพื้นที่ของคุณ กลับไปที่รายการแล้วเปิดใหม่",
             "It may have been moved, or lie outside your area. Go back to the list and open it again."}};
}

Problem not_json()
{
    return {415,
            "request.not_json",
            {"ระบบรับข้อมูลแบบ JSON เท่านั้น", "Only JSON is accepted here"},
            {"ตั้ง Content-Type เป็น application/json", "Send it with Content-Type: application/json."}};
}

Problem malformed(base::Bilingual what, std::string const& where)
{
    if (!where.empty()) {
        what.th += " (" + where + ")";
        what.en += " (" + where + ")";
    }
    return {400,
            "request.malformed",
            {"อ่านข้อมูลที่ส่งมาไม่ได้: " + what.th, "What was sent cannot be read: " + what.en},
            {"ไม่มีสิ่งใดถูกบันทึก ลองส่งใหม่ หากยังเป็นอยู่ให้แจ้งผู้ดูแลระบบ",
             "Nothing was saved. Send it again; if it stays so, tell your administrator."}};
}

Problem sign_in_needed()
{
    return {401,
            "auth.sign_in_needed",
            {"กรุณาเข้าสู่ระบบก่อน", "Please sign in first"},
            {"ข้อมูลที่กรอกไว้ยังอยู่ เข้าสู่ระบบแล้วทำต่อได้", "What you typed is kept. Sign in and go on."}};
}

Problem not_allowed(auth::Actor const& actor)
{
    if (actor.only_holds_a_hearing())
        return {403,
                "auth.not_allowed",
                {"โน้ตบุ๊กนี้จัดได้เฉพาะเวทีประชาคมที่รับมา", "This laptop only holds the hearing that it was given"},
                {"งานอื่นที่ทำบนเครื่องนี้จะไม่ถูกส่งกลับจังหวัด ให้ทำในระบบบ้านเดียวกันของจังหวัด",
                 "Nothing else would come home from it. Do it in the province's own One Home."}};
    return {403,
            "auth.not_allowed",
            {"บัญชีของคุณไม่มีสิทธิ์ทำสิ่งนี้", "Your account may not do this"},
            {"หากต้องใช้ในงาน ขอให้ผู้ดูแลระบบเพิ่มบทบาทในพื้นที่ของคุณ",
             "If your work needs it, ask your administrator for a role in your area."}};
}

Problem password_must_change()
{
    return {403,
            "auth.password_must_change",
            {"กรุณาตั้งรหัสผ่านใหม่ก่อนใช้งาน", "Please choose a new password first"},
            {"รหัสผ่านที่ใช้อยู่เป็นรหัสชั่วคราวที่ผู้อื่นตั้งให้", "The present one is temporary and was set by somebody else."}};
}

Problem cross_site()
{
    return {403,
            "auth.cross_site",
            {"คำขอนี้มาจากเว็บไซต์อื่น จึงไม่ทำให้", "This request came from another website and was not carried out"},
            {"เปิดบ้านเดียวกันโดยตรงแล้วทำใหม่", "Open One Home directly and do it there."}};
}

Problem csrf_token_wrong()
{
    return {403,
            "auth.csrf_token_wrong",
            {"หน้านี้เปิดค้างไว้นานเกินไป", "This page has been open for too long"},
            {"โหลดหน้าใหม่แล้วทำอีกครั้ง ข้อมูลที่กรอกไว้ยังอยู่", "Load the page again and repeat it; what you typed is kept."}};
}

namespace {

Problem with_wait(Problem problem, std::chrono::seconds wait)
{
    return problem.with_detail(kRetryAfter, std::to_string(wait.count()));
}

} // namespace

Problem too_many_attempts(std::chrono::seconds wait)
{
    auto const seconds = std::to_string(wait.count());
    return with_wait({429,
                      "auth.too_many_attempts",
                      {"ใส่รหัสผ่านผิดหลายครั้งเกินไป", "Too many wrong passwords"},
                      {"รอ " + seconds + " วินาทีแล้วลองใหม่ หากลืมรหัสผ่านให้ติดต่อผู้ดูแลระบบ",
                       "Wait " + seconds + " seconds and try again. If you forgot it, ask your administrator."}},
                     wait);
}

Problem too_many_requests(std::chrono::seconds wait)
{
    auto const seconds = std::to_string(wait.count());
    return with_wait({429,
                      "request.too_many",
                      {"ขอถี่เกินไป", "Too many requests"},
                      {"รอ " + seconds + " วินาทีแล้วลองใหม่", "Wait " + seconds + " seconds and try again."}},
                     wait);
}

Problem bad_idempotency_key()
{
    return {422,
            "request.idempotency_key",
            {"รหัสกันส่งซ้ำไม่ถูกต้อง", "The Idempotency-Key is not valid"},
            {"ใช้ตัวอักษร ตัวเลข - หรือ _ ไม่เกิน 64 ตัว เช่น UUID", "Use at most 64 letters, digits, - or _, for example a UUID."}};
}

Problem idempotency_mismatch()
{
    return {422,
            "request.idempotency_mismatch",
            {"รหัสกันส่งซ้ำนี้ใช้กับข้อมูลชุดอื่นไปแล้ว", "This Idempotency-Key was used for something else"},
            {"ข้อมูลชุดก่อนบันทึกแล้ว ส่งชุดนี้ด้วยรหัสใหม่", "The earlier one is saved. Send this one with a new key."}};
}

Problem busy()
{
    return with_wait({503,
                      "storage.busy",
                      {"ระบบกำลังทำงานหนัก", "The system is busy"},
                      {"ไม่มีสิ่งใดถูกบันทึก รอสักครู่แล้วลองใหม่", "Nothing was saved. Wait a moment and try again."}},
                     std::chrono::seconds(1));
}

Problem disk_full()
{
    return {507,
            "storage.full",
            {"พื้นที่เก็บข้อมูลเต็ม", "The disk is full"},
            {"ไม่มีสิ่งใดถูกบันทึก แจ้งผู้ดูแลระบบให้เพิ่มพื้นที่ แล้วส่งใหม่",
             "Nothing was saved. Ask your administrator to make room, then send it again."}};
}

Problem internal()
{
    return {500,
            "internal",
            {"ระบบขัดข้อง", "Something went wrong on our side"},
            {"ไม่มีสิ่งใดถูกบันทึก ลองใหม่ หากยังเป็นอยู่ให้แจ้งผู้ดูแลระบบพร้อมรหัสคำขอ",
             "Nothing was saved. Try again; if it stays so, tell your administrator the request id."}};
}

} // namespace api::problems
