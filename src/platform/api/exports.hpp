// Tables of results as files to take home, in the reader's language: a workbook for people, CSV for programs.
#pragma once

#include "base/dates.hpp"
#include "platform/api/call.hpp"
#include "platform/documents/table.hpp"

#include <optional>
#include <span>
#include <string>

namespace api {

struct Workbook {
    std::string file_name;                    // with its ending
    std::string title{};                      // empty: that of the first table
    std::string note{};                       // second line: scope, day, "ข้อมูลสมมุติ"
    std::optional<base::Timestamp> made_at{}; // absent: now
};
[[nodiscard]] http::Response as_xlsx(Call const&, std::span<documents::Table const> tables, Workbook const&);
[[nodiscard]] http::Response as_xlsx(Call const&, documents::Table const&, Workbook const&);
[[nodiscard]] http::Response as_csv(Call const&, documents::Table const&, std::string file_name);

} // namespace api
