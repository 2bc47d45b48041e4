// Reading rows and fields, quoted or not.
#include "estimates/separated.hpp"

#include <algorithm>

namespace estimates {

namespace {

char separator_of(std::string_view first_line)
{
    char best = ',';
    for (char const candidate : {',', ';', '\t'})
        if (std::ranges::count(first_line, candidate) > std::ranges::count(first_line, best))
            best = candidate;
    return best;
}

bool is_empty(SeparatedRow const& row)
{
    return std::ranges::all_of(row.fields,
                               [](std::string const& field) { return field.find_first_not_of(" \t\r") == std::string::npos; });
}

} // namespace

std::optional<std::vector<SeparatedRow>> read_separated(std::string_view text, std::size_t& line)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    char const separator = separator_of(text.substr(0, text.find('\n')));
    std::vector<SeparatedRow> rows;
    SeparatedRow row{1, {""}};
    std::size_t at_line = 1;
    bool quoted = false;
    auto const end_row = [&] {
        if (!is_empty(row))
            rows.push_back(row);
        row = {at_line, {""}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\n')
            ++at_line;
        auto& field = row.fields.back();
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == '"' && field.empty()) {
            quoted = true;
            line = at_line;
        } else if (c == separator) {
            row.fields.emplace_back();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            field += c;
        }
    }
    if (quoted)
        return std::nullopt;
    end_row();
    return rows;
}

} // namespace estimates
