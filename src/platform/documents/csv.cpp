// Tables as CSV.
#include "platform/documents/csv.hpp"

#include <variant>

namespace documents {

namespace {

struct Raw {
    base::Language language;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::string const& v) const { return without_formula(v); }
    std::string operator()(base::Bilingual const& v) const { return without_formula(v.in(language)); }
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(double v) const { return shown(v, {}, language); }
    std::string operator()(bool v) const { return v ? "1" : "0"; }
    std::string operator()(base::Satang v) const { return v.plain(); }
    std::string operator()(base::BasisPoints v) const { return v.str(); }
    std::string operator()(base::Date v) const { return v.iso(); }
    std::string operator()(base::Timestamp v) const { return v.bangkok_date().iso() + " " + v.bangkok_time(); }
};

// "-", "-5", "-1234.50": nothing that could call a function or point at a cell.
bool is_only_minus_or_number(std::string_view text)
{
    if (!text.starts_with('-'))
        return false;
    auto const number = text.substr(1);
    auto const point = number.find('.');
    auto const digits = [](std::string_view part) { return part.find_first_not_of("0123456789") == std::string_view::npos; };
    if (point == std::string_view::npos)
        return digits(number);
    return point > 0 && point + 1 < number.size() && digits(number.substr(0, point)) && digits(number.substr(point + 1));
}

} // namespace

std::string csv_field(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (char const c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + "\"";
}

std::string without_formula(std::string_view text)
{
    bool const risky = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    return risky && !is_only_minus_or_number(text) ? "'" + std::string(text) : std::string(text);
}

std::string to_csv(Table const& table, base::Language language)
{
    std::string out = "\xEF\xBB\xBF";
    auto const line = [&](auto const& field_at) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                out += ',';
            out += csv_field(field_at(i));
        }
        out += "\r\n";
    };
    line([&](std::size_t i) { return without_formula(table.columns[i].title.in(language)); });
    for (auto const& row : table.rows)
        if (row.kind == TableRow::Kind::Plain)
            line([&](std::size_t i) {
                return i < row.cells.size() ? std::visit(Raw{language}, row.cells[i].value()) : std::string();
            });
    return out;
}

} // namespace documents
