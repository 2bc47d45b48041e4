// What can go wrong with figures, and what to do then.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace figures::problems {

inline base::Problem outside_area()
{
    return {403,
            "figures.outside_area",
            {"พื้นที่นี้อยู่นอกพื้นที่ที่ท่านดูแล", "This area lies outside those you look after"},
            {"ขอให้ผู้ดูแลตัวชี้วัดของพื้นที่นั้นบันทึกให้", "Ask whoever keeps the figures of that area to record it."}};
}

inline base::Problem unknown_key()
{
    return {404,
            "figures.unknown_key",
            {"ไม่มีตัวชี้วัดนี้", "There is no such figure"},
            {"เลือกตัวชี้วัดจากรายการ", "Choose a figure from the list."}};
}

// The client sent an id that another figure already has.
inline base::Problem id_taken()
{
    return {409,
            "figures.id_taken",
            {"ตัวเลขนี้ถูกบันทึกไว้แล้วด้วยเนื้อหาอื่น", "This figure was saved before with other content"},
            {"เปิดประวัติเพื่อตรวจ แล้วบันทึกตัวเลขใหม่", "Open the history to check it, then record a new figure."}};
}

} // namespace figures::problems
