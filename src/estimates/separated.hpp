// Text of rows and fields as spreadsheets write it (RFC 4180, and with semicolons or tabs). Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estimates {

struct SeparatedRow {
    std::size_t line = 0; // of its beginning, from 1
    std::vector<std::string> fields;
};

// Rows that are empty are left out; a byte order mark too. The separator is that of comma, semicolon and tab which stands most
// often in the first line. Absent: a quote that never ends; `line` then says where it began.
[[nodiscard]] std::optional<std::vector<SeparatedRow>> read_separated(std::string_view text, std::size_t& line);

} // namespace estimates
