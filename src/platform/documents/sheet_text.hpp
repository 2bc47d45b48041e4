// What a spreadsheet can hold of a text: names of sheets, lengths of cells. Pure.
#pragma once

#include "base/bilingual.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace documents {

inline constexpr std::size_t kSheetNameUnits = 31;
inline constexpr std::size_t kCellUnits = 32'767;
inline constexpr std::size_t kPropertyUnits = 255;

// Spreadsheets count UTF-16 units: an emoji is two.
[[nodiscard]] std::size_t utf16_units(std::string_view text);
// The first whole characters that fit.
[[nodiscard]] std::string first_units(std::string_view text, std::size_t most);

// The text as one cell can hold it. A longer one is cut and says so at its end: nobody may take the beginning for all of it.
// Characters that XML has no place for become U+FFFD.
[[nodiscard]] std::string cell_text(std::string_view text, base::Language language);

// Lawful names for the sheets of one workbook, unlike each other whatever their case.
class SheetNames {
public:
    [[nodiscard]] std::string next(std::string_view title);

private:
    std::set<std::string> used_{"history"}; // Excel keeps this name for itself
};

} // namespace documents
