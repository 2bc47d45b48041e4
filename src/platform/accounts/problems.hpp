// What can go wrong with signing in and with users.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace accounts::problems {

[[nodiscard]] inline base::Problem wrong_credentials()
{
    return {401,
            "auth.wrong_credentials",
            {"ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", "User name or password is wrong"},
            {"ตรวจแป้นพิมพ์ไทย/อังกฤษแล้วลองใหม่ หากลืมรหัสผ่านให้ติดต่อผู้ดูแลระบบ",
             "Check the keyboard's language and try again. If you forgot the password, ask your administrator."}};
}

[[nodiscard]] inline base::Problem not_found()
{
    return {404, "users.not_found", {"ไม่พบผู้ใช้นี้", "There is no such user"}, {"กลับไปที่รายการผู้ใช้", "Go back to the list of users."}};
}

[[nodiscard]] inline base::Problem changed_meanwhile(std::string const& current_json)
{
    return base::Problem(409, "users.changed_meanwhile",
                         {"มีผู้อื่นแก้ไขผู้ใช้นี้ไปก่อนแล้ว", "Somebody else has changed this user meanwhile"},
                         {"ยังไม่มีสิ่งใดถูกบันทึก ดูข้อมูลล่าสุดแล้วแก้ไขใหม่", "Nothing was saved. Look at the latest and change it again."})
        .with_detail("current", current_json);
}

[[nodiscard]] inline base::Problem last_admin()
{
    return {409,
            "users.last_admin",
            {"ผู้ใช้นี้เป็นผู้ดูแลระบบคนสุดท้าย", "This is the last administrator"},
            {"ตั้งผู้ดูแลระบบอีกคนที่ดูแลทั้งประเทศและไม่มีวันสิ้นสุดก่อน แล้วจึงแก้ไขคนนี้",
             "First make another administrator over the whole country without an end date, then change this one."}};
}

[[nodiscard]] inline base::Problem outside_area()
{
    return {403,
            "users.outside_area",
            {"ให้บทบาทนอกพื้นที่ของคุณไม่ได้", "You cannot give or take roles outside your own area"},
            {"ขอให้ผู้ดูแลระบบของพื้นที่นั้นทำแทน", "Ask the administrator of that area."}};
}

} // namespace accounts::problems
