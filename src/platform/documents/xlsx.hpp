// Tables as XLSX workbooks (libxlsxwriter), made for people: frozen head with filter, column widths, Thai font, landscape A4
// print with the head repeated and page numbers.
//
// Codes are text, money and numbers are numbers (#,##0.00), days are real dates shown in the Buddhist calendar
// ("20 ม.ค. 2565"): they sort, filter by month and can be computed with, which text could not. Years in English workbooks are CE.
#pragma once

#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "platform/documents/table.hpp"

#include <span>
#include <string>

namespace documents {

struct WorkbookSettings {
    std::string title{}; // document property, and the line above the first table when not empty
    std::string note{};  // second line: scope, day, "ข้อมูลตัวอย่าง"
    base::Language language = base::Language::Thai;
    base::Timestamp made_at{};
};

// One sheet for each table, named by its title (cut to what spreadsheets allow). The same input gives the same bytes.
[[nodiscard]] std::string to_xlsx(std::span<Table const> tables, WorkbookSettings const& settings);
[[nodiscard]] std::string to_xlsx(Table const& table, WorkbookSettings const& settings);

inline constexpr char const* kXlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

} // namespace documents
