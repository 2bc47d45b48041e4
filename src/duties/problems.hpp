// What can go wrong with duties, and what to do then.
#pragma once

#include "base/problem.hpp"
#include "duties/duties.hpp"

namespace duties::problems {

inline base::Problem excluded(Refusal const& refusal)
{
    return base::Problem(409, "duties.excluded", {"หน้าที่นี้ต้องเป็นคนละคน", "Another person must do this"}, refusal.in_words)
        .with_detail("duty", "\"" + std::string(base::name_of(refusal.act.duty)) + "\"")
        .with_detail("wanted", "\"" + std::string(base::name_of(refusal.wanted)) + "\"")
        .with_detail("on", "\"" + refusal.act.on.iso() + "\"");
}

inline base::Problem nobody()
{
    return {422,
            "duties.nobody",
            {"ไม่ได้บอกว่าผู้ใดเป็นผู้ทำหน้าที่นี้", "It is not said who does this duty"},
            {"พิมพ์ชื่อและนามสกุลของผู้ทำหน้าที่", "Type the first and last name of the person."}};
}

} // namespace duties::problems
