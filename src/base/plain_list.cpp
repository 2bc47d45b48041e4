// Reading plain lists.
#include "base/plain_list.hpp"

#include <stdexcept>
#include <string>

namespace base {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        auto const at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::vector<std::vector<std::string_view>> read_plain_list(std::string_view text, std::string_view heading)
{
    auto const lines = split(text, '\n');
    if (lines.front() != heading || !lines.back().empty())
        throw std::runtime_error("an embedded list does not have the columns " + std::string(heading));
    auto const columns = split(heading, ',').size();
    std::vector<std::vector<std::string_view>> rows;
    for (std::size_t at = 1; at + 1 < lines.size(); ++at) {
        auto fields = split(lines[at], ',');
        if (fields.size() != columns)
            throw std::runtime_error("an embedded list is broken at: " + std::string(lines[at]));
        rows.push_back(std::move(fields));
    }
    return rows;
}

} // namespace base
