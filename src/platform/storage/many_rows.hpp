// The text of a statement that writes or asks for many rows at once, from its beginning and the number of rows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace storage {

// "(?1, ?2), (?3, ?4)": `rows` rows of `columns` values each.
[[nodiscard]] inline std::string rows_of_values(std::size_t columns, std::size_t rows)
{
    std::string text;
    std::size_t value = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ", (";
        for (std::size_t column = 0; column < columns; ++column)
            text += (column == 0 ? "?" : ", ?") + std::to_string(++value);
        text += ")";
    }
    return text;
}

// "INSERT INTO … VALUES " with that many rows behind it.
[[nodiscard]] inline std::string many_rows(std::string_view head, std::size_t columns, std::size_t rows)
{
    return std::string(head) + rows_of_values(columns, rows);
}

} // namespace storage
