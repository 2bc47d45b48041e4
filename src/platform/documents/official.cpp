// Days and hours in official words.
#include "platform/documents/official.hpp"

#include <algorithm>

namespace documents {

std::string or_dots(std::optional<std::string> const& text)
{
    return text && !text->empty() ? *text : kDots;
}

std::string official_date(base::Date const& day)
{
    auto const text = day.long_thai();
    auto const year = text.rfind(' ');
    return text.substr(0, year) + " พ.ศ." + text.substr(year);
}

std::string official_time(base::Timestamp const& at)
{
    auto text = at.bangkok_time();
    std::ranges::replace(text, ':', '.');
    return text + " น.";
}

} // namespace documents
