// What can go wrong with maps, and what to do then.
#pragma once

#include "base/problem.hpp"

#include <string>

namespace maps::problems {

inline base::Problem no_such_tile(int nearest)
{
    auto const zoom = std::to_string(nearest);
    return {404,
            "maps.no_such_tile",
            {"ไม่มีแผ่นแผนที่นี้", "There is no such map tile"},
            {"ระดับซูมต้องเป็น 0 ถึง " + zoom + " คอลัมน์และแถวต้องน้อยกว่า 2 ยกกำลังระดับซูม ลงท้ายด้วย .mvt",
             "The zoom has to be 0 to " + zoom + ", column and row below 2 to the power of the zoom, with .mvt at the end."}};
}

} // namespace maps::problems
