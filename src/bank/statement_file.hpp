// A bank's statement as it is read from a file: CSV by a mapping of its columns, or ISO 20022 camt.053. Pure.
//
// Hostile files are refused with a Problem 422 or 413; faults of single rows are collected, so that all of them are seen at once.
#pragma once

#include "bank/mapping.hpp"
#include "base/problem.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

inline constexpr std::size_t kMostBytes = 5 * 1024 * 1024;
inline constexpr std::size_t kMostRows = 20'000;
inline constexpr std::size_t kMostColumns = 60;

struct FileLine {
    std::size_t row = 0; // where it begins in the file: a line of text, or which entry
    base::Date day;
    std::optional<base::Date> value_day{};
    std::string time{}; // "10:15", or as the bank wrote it
    std::string description{};
    std::string reference{};
    std::string counterparty{};
    base::Satang amount{}; // into the account +, out of it −
    std::optional<base::Satang> balance{};
};

struct RowFault {
    std::size_t row = 0;
    std::string field; // of the mapping: "day", "amount", …; "" of the whole row
    std::string code;
    base::Bilingual message;
};

struct RawRow {
    std::int64_t row = 0;
    std::vector<std::string> cells;
};

struct StatementFile {
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8; // as found
    Delimiter delimiter = Delimiter::Comma;
    std::vector<RawRow> first_rows{}; // of a CSV, before the mapping
    std::vector<FileLine> lines{};    // the oldest first
    std::optional<base::Satang> opening{};
    std::optional<base::Satang> closing{};
    std::optional<base::Date> from{};
    std::optional<base::Date> until{};
    std::string reference{};
    std::string account_number{};           // the last four, where the file tells it
    std::int64_t left_out = 0;              // rows without day and amount; entries that are not booked yet
    std::vector<std::size_t> without_day{}; // of those, rows with an amount
    std::vector<RowFault> faults{};
};

// A CSV's rows before any meaning. Throws Problem `input.invalid` at `content_base64`.
struct CsvTable {
    Encoding encoding = Encoding::Utf8;
    Delimiter delimiter = Delimiter::Comma;
    struct Row {
        std::size_t line = 0;
        std::vector<std::string> cells;
    };
    std::vector<Row> rows;
};
[[nodiscard]] CsvTable read_table(std::string_view bytes, Encoding encoding, Delimiter delimiter);
// The words of its headings, where there are some that are known.
[[nodiscard]] Mapping guessed(CsvTable const& table);
[[nodiscard]] StatementFile read_lines(CsvTable const& table, Mapping const& mapping);

[[nodiscard]] StatementFile read_camt(std::string_view bytes);

// Throws the Problem 422 of a file that is no good as a whole.
[[noreturn]] void refuse_file(std::string code, base::Bilingual message);

// ---- cells
[[nodiscard]] std::optional<std::string> from_windows_874(std::string_view bytes); // as UTF-8; absent: a byte that means nothing
// What banks write for a day: with a time behind it, "20220120", two-digit years.
[[nodiscard]] std::optional<base::Date> day_in(std::string_view cell, DayOrder order, ShortYears years);
[[nodiscard]] std::string time_in(std::string_view cell); // "10:15"; "" where there is none
// "1,000.00", "(1,000.00)", "1,000.00-", "−๑,๐๐๐", "฿1,000.00", "1,000.00 DR". Absent: none of these. Empty and "-": zero.
[[nodiscard]] std::optional<base::Satang> amount_in(std::string_view cell);

} // namespace bank
