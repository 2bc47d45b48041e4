// Tables: rows, how a cell reads, columns from a record's schema.
#include "platform/documents/table.hpp"

#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace documents {

namespace {

std::string grouped(std::int64_t value)
{
    auto digits = std::to_string(value);
    std::size_t const first = value < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

std::string shortest(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", value);
    return text.data();
}

struct Show {
    CellKind kind;
    base::Language language;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::string const& v) const { return v; }
    std::string operator()(base::Bilingual const& v) const { return v.in(language); }
    std::string operator()(std::int64_t v) const { return kind == CellKind::Integer ? grouped(v) : std::to_string(v); }
    std::string operator()(double v) const { return shortest(v); }
    std::string operator()(bool v) const
    {
        static base::Bilingual const yes{"ใช่", "yes"};
        static base::Bilingual const no{"ไม่ใช่", "no"};
        return (v ? yes : no).in(language);
    }
    std::string operator()(base::Satang v) const { return v.str(); }
    std::string operator()(base::BasisPoints v) const { return v.str(); }
    std::string operator()(base::Date v) const { return language == base::Language::Thai ? v.short_thai() : v.english(); }
    std::string operator()(base::Timestamp v) const { return (*this)(v.bangkok_date()) + " " + v.bangkok_time(); }
};

CellKind kind_of(base::fields::Field const& field)
{
    using base::fields::Kind;
    switch (field.kind) {
    case Kind::Text:
    case Kind::Choice:
    case Kind::Record:
        return CellKind::Text;
    case Kind::Integer:
        return CellKind::Integer;
    case Kind::FiscalYear:
        return CellKind::Ordinal;
    case Kind::Real:
        return CellKind::Real;
    case Kind::Boolean:
        return CellKind::YesNo;
    case Kind::Money:
        return CellKind::Money;
    case Kind::Share:
        return CellKind::Share;
    case Kind::Date:
        return CellKind::Date;
    case Kind::Instant:
        return CellKind::Instant;
    case Kind::Area:
    case Kind::Uuid:
        return CellKind::Code;
    }
    throw std::logic_error("a field kind without cell kind");
}

double usual_width(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 24;
    case CellKind::Instant:
        return 18;
    case CellKind::Money:
        return 16;
    case CellKind::Code:
    case CellKind::Date:
        return 14;
    case CellKind::Integer:
    case CellKind::Ordinal:
    case CellKind::Real:
    case CellKind::Share:
    case CellKind::YesNo:
        return 10;
    }
    throw std::logic_error("a cell kind without width");
}

bool is_flat(base::fields::Field const& field)
{
    return !field.list && field.kind != base::fields::Kind::Record;
}

base::fields::Field const& field_named(base::fields::Schema const& schema, std::string_view name)
{
    for (auto const& field : schema.fields())
        if (field.name == name && is_flat(field))
            return field;
    throw std::logic_error("the record " + schema.name() + " has no flat field " + std::string(name));
}

Column column_of(base::fields::Field const& field)
{
    auto const kind = kind_of(field);
    return {field.name, field.label, kind, usual_width(kind)};
}

Cell choice(base::fields::Field const& field, std::string_view name)
{
    for (auto const& [stored, label] : field.choices)
        if (stored == name)
            return label;
    return std::string(name);
}

Cell cell_of(base::fields::Field const& field, boost::json::value const& json)
{
    using base::fields::Kind;
    if (json.is_null())
        return {};
    auto const text = [&] { return std::string(json.as_string()); };
    switch (field.kind) {
    case Kind::Text:
    case Kind::Area:
    case Kind::Uuid:
        return text();
    case Kind::Choice:
        return choice(field, text());
    case Kind::Integer:
    case Kind::FiscalYear:
        return json.to_number<std::int64_t>();
    case Kind::Real:
        return json.to_number<double>();
    case Kind::Boolean:
        return json.as_bool();
    case Kind::Money:
        return base::Satang(json.to_number<std::int64_t>());
    case Kind::Share:
        return base::BasisPoints(json.to_number<std::int32_t>());
    case Kind::Date:
        return base::Date::parse_iso(text());
    case Kind::Instant:
        return base::Timestamp::parse(text());
    case Kind::Record:
        break;
    }
    throw std::logic_error("a nested record is no cell");
}

} // namespace

bool Cell::empty() const
{
    if (auto const* text = std::get_if<std::string>(&value_))
        return text->empty();
    return std::holds_alternative<std::monostate>(value_);
}

Table& Table::add(std::vector<Cell> cells)
{
    rows.push_back({TableRow::Kind::Plain, std::move(cells)});
    return *this;
}

Table& Table::add_group(Cell heading)
{
    rows.push_back({TableRow::Kind::Group, {std::move(heading)}});
    return *this;
}

Table& Table::add_subtotal(std::vector<Cell> cells)
{
    rows.push_back({TableRow::Kind::Subtotal, std::move(cells)});
    return *this;
}

Table& Table::add_total(std::vector<Cell> cells)
{
    rows.push_back({TableRow::Kind::Total, std::move(cells)});
    return *this;
}

std::string shown(Cell const& cell, Column const& column, base::Language language)
{
    return std::visit(Show{column.kind, language}, cell.value());
}

std::vector<Column> columns_of(base::fields::Schema const& schema, std::span<std::string_view const> keys)
{
    std::vector<Column> columns;
    if (keys.empty()) {
        for (auto const& field : schema.fields())
            if (is_flat(field))
                columns.push_back(column_of(field));
    }
    for (auto const key : keys)
        columns.push_back(column_of(field_named(schema, key)));
    return columns;
}

std::vector<Cell> cells_of(base::fields::Schema const& schema, std::span<Column const> columns, void const* object)
{
    std::vector<Cell> cells;
    for (auto const& column : columns) {
        auto const& field = field_named(schema, column.key);
        cells.push_back(cell_of(field, field.value(object)));
    }
    return cells;
}

} // namespace documents
