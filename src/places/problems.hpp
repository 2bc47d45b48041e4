// What can go wrong with places, and what to do then.
#pragma once

#include "base/area_code.hpp"
#include "base/problem.hpp"

#include <string>

namespace places::problems {

// A form or a query names a place that there is none of.
inline base::Problem unknown_area(base::AreaCode const& code)
{
    return {
        422,
        "places.unknown_area",
        {"ไม่มีพื้นที่รหัส “" + code.str() + "”", "There is no area with the code “" + code.str() + "”"},
        {"เลือกจังหวัด อำเภอ หรือตำบลจากรายการ แล้วส่งใหม่", "Choose the province, district or tambon from the list and send again."}};
}

// A form names a code that the ministry has replaced.
inline base::Problem replaced_area(base::AreaCode const& code, base::AreaCode const& successor, base::Bilingual const& name)
{
    return base::Problem(
               422, "places.replaced_area",
               {"รหัสพื้นที่ “" + code.str() + "” เลิกใช้แล้ว", "The area code “" + code.str() + "” is no longer given out"},
               {"ใช้รหัส " + successor.str() + " (" + name.th + ") แทน", "Use " + successor.str() + " (" + name.en + ") instead."})
        .with_detail("successor", "\"" + successor.str() + "\"");
}

// A code that is no longer given out, with no single one in its place.
inline base::Problem retired_area(base::AreaCode const& code)
{
    return {422,
            "places.retired_area",
            {"รหัสพื้นที่ “" + code.str() + "” เลิกใช้แล้ว", "The area code “" + code.str() + "” is no longer given out"},
            {"เลือกพื้นที่ปัจจุบันจากรายการ แล้วส่งใหม่", "Choose the present area from the list and send again."}};
}

// An address that names a place that there is none of.
inline base::Problem not_found()
{
    return {404,
            "places.not_found",
            {"ไม่พบพื้นที่นี้", "There is no such area"},
            {"ตรวจรหัสพื้นที่ หรือค้นหาด้วยชื่อ", "Check the area code, or search by name."}};
}

// A search for a level that there is none of.
inline base::Problem unknown_level()
{
    return base::invalid_input(
        {{"level", "unknown_choice", {"เลือก province, district หรือ tambon", "Choose province, district or tambon."}}});
}

} // namespace places::problems
