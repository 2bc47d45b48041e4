// What can go wrong with outlines, and what to do then.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace outlines::problems {

// The file was looked at and is not taken; its faults were told one by one.
inline base::Problem faulty_file(std::size_t faults)
{
    auto const count = std::to_string(faults);
    return {422,
            "outlines.faulty_file",
            {"ไฟล์ขอบเขตมีข้อผิดพลาด " + count + " ข้อ ยังไม่ได้นำเข้าสิ่งใด",
             "The file of outlines has " + count + " faults; nothing was imported"},
            {"แก้ไขไฟล์ตามรายการ แล้วนำเข้าใหม่ทั้งไฟล์", "Mend the file as listed, then import the whole file again."}};
}

// A map was asked for outlines of everything.
inline base::Problem too_large_an_area()
{
    return base::invalid_input({{"area",
                                 "outlines.too_large",
                                 {"บอกจังหวัด อำเภอ หรือตำบล เช่น area=54", "Name a province, district or tambon, like area=54."}}});
}

} // namespace outlines::problems
