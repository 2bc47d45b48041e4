// What can go wrong with overviews, and what to do then.
#pragma once

#include "base/problem.hpp"

namespace insights::problems {

inline base::Problem outside_your_area()
{
    return {403,
            "insights.outside_your_area",
            {"พื้นที่นี้อยู่นอกพื้นที่ของท่าน", "This area lies outside your area"},
            {"เลือกพื้นที่ที่ท่านดูแล", "Choose an area of your own."}};
}

} // namespace insights::problems
