// Building of problems, and the one problem that carries the faults of a form.
#include "base/problem.hpp"

namespace base {

Problem::Problem(int status, std::string code, Bilingual title, Bilingual advice)
    : status_(status), code_(std::move(code)), title_(std::move(title)), advice_(std::move(advice))
{
}

Problem& Problem::with(Faults faults)
{
    faults_ = std::move(faults);
    return *this;
}

Problem& Problem::with_detail(std::string name, std::string json_text)
{
    details_.emplace_back(std::move(name), std::move(json_text));
    return *this;
}

Problem invalid_input(Faults faults)
{
    Problem problem(422, "input.invalid", {"ข้อมูลบางช่องยังไม่ถูกต้อง", "Some fields are not right yet"},
                    {"ยังไม่มีการบันทึก กรุณาแก้ไขช่องที่แจ้งไว้แล้วส่งอีกครั้ง",
                     "Nothing has been saved. Please mend the fields named below and send again."});
    problem.with(std::move(faults));
    return problem;
}

void refuse_if_any(Faults faults)
{
    if (!faults.empty())
        throw invalid_input(std::move(faults));
}

} // namespace base
