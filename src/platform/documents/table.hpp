// A table of results, told once and written three ways: on paper (paper.hpp), as a spreadsheet (xlsx.hpp), as CSV (csv.hpp).
//
//     documents::Table table;
//     table.title = {"รายชื่อครัวเรือน", "Households"};
//     table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
//                      {"head_name", {"หัวหน้าครัวเรือน", "Head"}, CellKind::Text, 28},
//                      {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
//                      {"share", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 16}};
//     table.add({1, "นางสมศรี ใจดี", "12/3", base::Satang::baht(19'000)});
//     table.add_total({{}, "รวม", {}, sum});
//
// Cells hold values, never formatted text: each writer formats by the column's kind and its own reader's habits.
#pragma once

#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/fields.hpp"
#include "base/money.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace documents {

// What a column holds; decides alignment, number format and, in files, the cell's type.
enum class CellKind {
    Text,    // left, wrapped
    Code,    // centred; always text in files, so that "0054" and "1/2" stay as they are
    Integer, // right, grouped by thousands
    Ordinal, // centred, not grouped: running numbers, years
    Real,    // right, as short as it says itself
    Money,   // right, two decimals; a number in files
    Share,   // right, "10 %"
    Date,    // a day; Buddhist to people, ISO in CSV
    Instant, // day and time in Bangkok
    YesNo
};

struct Column {
    std::string key; // stable; names the column in code
    base::Bilingual title;
    CellKind kind = CellKind::Text;
    double width = 12; // in characters of the body size; on paper only the proportion counts
};

// One value. Empty by default.
class Cell {
public:
    using Value = std::variant<std::monostate, std::string, base::Bilingual, std::int64_t, double, bool, base::Satang,
                               base::BasisPoints, base::Date, base::Timestamp>;

    Cell() = default;
    Cell(char const* v) : value_(std::string(v)) {}
    Cell(std::string v) : value_(std::move(v)) {}
    Cell(base::Bilingual v) : value_(std::move(v)) {}
    Cell(bool v) : value_(v) {}
    Cell(double v) : value_(v) {}
    template <std::integral I>
    Cell(I v) : value_(static_cast<std::int64_t>(v))
    {
    }
    Cell(base::Satang v) : value_(v) {}
    Cell(base::BasisPoints v) : value_(v) {}
    Cell(base::FiscalYear v) : value_(std::int64_t{v.buddhist()}) {}
    Cell(base::Date v) : value_(v) {}
    Cell(base::Timestamp v) : value_(v) {}
    template <class T>
    Cell(std::optional<T> const& v)
    {
        if (v)
            *this = Cell(*v);
    }

    [[nodiscard]] Value const& value() const { return value_; }
    [[nodiscard]] bool empty() const;

private:
    Value value_;
};

struct TableRow {
    enum class Kind {
        Plain,
        Group,    // a heading over the rows that follow; its text runs over the empty cells after it
        Subtotal, // its text runs over the empty cells around it; kept with the row before
        Total     // the same, with a double rule on paper
    };
    Kind kind = Kind::Plain;
    std::vector<Cell> cells;
};

struct Table {
    base::Bilingual title;
    std::vector<Column> columns;
    std::vector<TableRow> rows;

    // A row shorter than the columns is filled with empty cells; a longer one throws std::logic_error when written.
    Table& add(std::vector<Cell> cells);
    Table& add_group(Cell heading);
    Table& add_subtotal(std::vector<Cell> cells);
    Table& add_total(std::vector<Cell> cells);
};

// One cell as a person reads it: Arabic digits, Buddhist short dates in Thai ("20 ม.ค. 65") and "20 January 2022" in English.
[[nodiscard]] std::string shown(Cell const& cell, Column const& column, base::Language language);

// Columns from a record's schema: its flat fields (no lists, no nested records) in order, titles from the labels. Only `keys`,
// in that order, when given; an unknown key throws std::logic_error.
[[nodiscard]] std::vector<Column> columns_of(base::fields::Schema const& schema, std::span<std::string_view const> keys = {});
// The cells of one record for such columns.
[[nodiscard]] std::vector<Cell> cells_of(base::fields::Schema const& schema, std::span<Column const> columns, void const* object);

// A table of records, one row each: `table_from({"รายชื่อ", "List"}, rows, {{"head_name", "house_no", "share"}})`.
template <class T>
[[nodiscard]] Table table_from(base::Bilingual title, std::vector<T> const& rows,
                               std::initializer_list<std::string_view> keys = {})
{
    auto const& schema = schema_of(base::fields::Tag<T>{});
    Table table{std::move(title), columns_of(schema, std::span(keys.begin(), keys.size())), {}};
    for (auto const& row : rows)
        table.rows.push_back({TableRow::Kind::Plain, cells_of(schema, table.columns, &row)});
    return table;
}

} // namespace documents
