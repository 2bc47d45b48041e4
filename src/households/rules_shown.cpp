// What is shown of a person: the name as Thai papers write it, the age, the masked citizen number.
#include "households/rules.hpp"

#include <algorithm>

namespace households {

namespace {

bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string full_name(PersonFacts const& person)
{
    std::string name = person.title;
    if (!name.empty() && (is_ascii_letter(name.back()) || is_ascii_letter(name.front())))
        name += ' ';
    name += person.first_name;
    if (person.last_name) {
        name += ' ';
        name += *person.last_name;
    }
    return name;
}

std::optional<int> age_of(PersonFacts const& person, base::Date today)
{
    if (person.birth_date) {
        auto const born = person.birth_date->ymd();
        auto const now = today.ymd();
        int const years = int(now.year()) - int(born.year());
        bool const birthday_to_come = now.month() < born.month() || (now.month() == born.month() && now.day() < born.day());
        return std::max(0, birthday_to_come ? years - 1 : years);
    }
    if (person.birth_year_be)
        return std::max(0, today.buddhist_year() - *person.birth_year_be);
    return std::nullopt;
}

std::string masked_citizen_number(std::string_view tail)
{
    std::string masked = "x-xxxx-xxxxx-";
    masked += tail.substr(0, 2);
    masked += '-';
    masked += tail.substr(2);
    return masked;
}

} // namespace households
