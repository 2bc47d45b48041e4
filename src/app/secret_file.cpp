// Reading a secret's file.
#include "app/secret_file.hpp"

#include "base/problem.hpp"

#include <fstream>

namespace app {

std::string first_line_of(std::string const& file)
{
    std::ifstream in(file);
    std::string line;
    if (!in || !std::getline(in, line) || line.empty())
        throw base::Problem(400, "app.secret_file", {"อ่านรหัสจากไฟล์ " + file + " ไม่ได้", "Cannot read a secret from " + file},
                            {"ใส่รหัสไว้บรรทัดแรกของไฟล์", "Put it on the file's first line."});
    return line;
}

} // namespace app
