// What can go wrong in the directory, and what to do then.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace organizations::problems {

inline base::Problem unknown()
{
    return {404,
            "organizations.unknown",
            {"ไม่พบองค์กรนี้", "There is no such organisation"},
            {"กลับไปที่ทำเนียบ แล้วค้นหาด้วยชื่อ", "Go back to the directory and search by name."}};
}

inline base::Problem unknown_representative()
{
    return {404,
            "organizations.unknown_representative",
            {"ไม่พบผู้แทนคนนี้", "There is no such representative"},
            {"เปิดหน้าองค์กรใหม่ แล้วเลือกจากรายชื่อ", "Open the organisation's page again and choose from the list."}};
}

// The organisation, or what it is to become, lies outside the areas of the person's duty.
inline base::Problem outside_area()
{
    return {403,
            "organizations.outside_area",
            {"องค์กรนี้อยู่นอกพื้นที่ที่ท่านดูแล", "This organisation lies outside the areas you look after"},
            {"ขอให้ผู้ดูแลทำเนียบของพื้นที่นั้นแก้ไขให้", "Ask whoever keeps the directory of that area to make the change."}};
}

// `current_json` is the record as it stands now, so that both can be shown side by side.
inline base::Problem changed_meanwhile(std::string current_json)
{
    return base::Problem(409, "organizations.changed_meanwhile",
                         {"มีผู้อื่นแก้ไขข้อมูลนี้หลังจากที่ท่านเปิด", "Somebody else changed this after you opened it"},
                         {"สิ่งที่ท่านพิมพ์ยังอยู่ เทียบกับฉบับปัจจุบันแล้วบันทึกอีกครั้ง",
                          "What you typed is kept. Compare it with the present version and save again."})
        .with_detail("current", std::move(current_json));
}

inline base::Problem already_there(std::string const& id)
{
    return base::Problem(
               409, "organizations.already_there",
               {"มีองค์กรประเภทเดียวกัน ชื่อเดียวกัน ในพื้นที่นี้แล้ว", "An organisation of this kind and name is already there in this area"},
               {"เปิดองค์กรเดิมแล้วแก้ไข หากเป็นคนละองค์กร ให้ใช้ชื่อที่แยกกันได้",
                "Open the existing one and edit it. If they are two, give them names that tell them apart."})
        .with_detail("existing", "\"" + id + "\"");
}

// The client sent an id that another record already has.
inline base::Problem id_taken()
{
    return {409,
            "organizations.id_taken",
            {"รายการนี้ถูกบันทึกไว้แล้วด้วยเนื้อหาอื่น", "This record was saved before with other content"},
            {"เปิดรายการเดิมเพื่อตรวจ แล้วสร้างรายการใหม่", "Open the existing record to check it, then start a new one."}};
}

// A query names a kind or a status that there is none of.
inline base::Problem unknown_choice(std::string parameter)
{
    return base::invalid_input({{std::move(parameter), "unknown_choice", {"เลือกจากรายการที่มี", "Choose one of those there are."}}});
}

// `after` is not what a former page gave.
inline base::Problem bad_cursor()
{
    return base::invalid_input({{"after", "malformed", {"เปิดรายการใหม่ตั้งแต่หน้าแรก", "Open the list again from its first page."}}});
}

} // namespace organizations::problems
