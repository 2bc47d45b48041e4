// Tables as CSV: UTF-8 with a byte order mark (spreadsheets then read Thai), RFC 4180 quoting, CRLF line ends.
//
// Money is "1358500.00", days "2022-01-20", instants "2022-01-20 09:30" in Bangkok: a CSV is read by programs. People get the
// XLSX. Totals, subtotals and group headings are left out, so that a sum over the column is not doubled.
//
// A text that a spreadsheet would take for a formula (it begins with = + - @, tab or line end) gets an apostrophe in front, as
// OWASP advises against CSV injection (https://owasp.org/www-community/attacks/CSV_Injection). Not so a lone "-" (a house without
// a number) and a plain number such as "-5" or "-0.50": no spreadsheet reads a formula in them, and the apostrophe would spoil
// them for programs. "+66…" keeps its apostrophe: a spreadsheet would turn the telephone number into a sum.
#pragma once

#include "base/bilingual.hpp"
#include "platform/documents/table.hpp"

#include <string>
#include <string_view>

namespace documents {

[[nodiscard]] std::string to_csv(Table const& table, base::Language language);

// One field, quoted when it must be.
[[nodiscard]] std::string csv_field(std::string_view text);
// A text that no spreadsheet runs as a formula.
[[nodiscard]] std::string without_formula(std::string_view text);

} // namespace documents
