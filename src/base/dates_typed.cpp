// Dates and fiscal years as people type them: Thai digits, month names, Buddhist years.
#include "base/dates.hpp"
#include "base/text.hpp"

#include <array>

namespace base {

namespace {

constexpr int kBuddhistOffset = 543;
constexpr int kFirstBuddhist = 2400; // a four-digit year from here on is Buddhist

// Names without dots and blanks; English in lower case.
constexpr std::array<std::array<std::string_view, 5>, 12> kMonths = {{
    {"มกราคม", "มค", "january", "jan", ""},
    {"กุมภาพันธ์", "กพ", "february", "feb", ""},
    {"มีนาคม", "มีค", "march", "mar", ""},
    {"เมษายน", "เมย", "april", "apr", ""},
    {"พฤษภาคม", "พค", "may", "", ""},
    {"มิถุนายน", "มิย", "june", "jun", ""},
    {"กรกฎาคม", "กค", "july", "jul", ""},
    {"สิงหาคม", "สค", "august", "aug", ""},
    {"กันยายน", "กย", "september", "sep", "sept"},
    {"ตุลาคม", "ตค", "october", "oct", ""},
    {"พฤศจิกายน", "พย", "november", "nov", ""},
    {"ธันวาคม", "ธค", "december", "dec", ""},
}};

enum class Era { Unsaid, Buddhist, Christian };

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

void skip_blanks(std::string_view& rest)
{
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t'))
        rest.remove_prefix(1);
}

bool take(std::string_view& rest, std::string_view wanted)
{
    if (!rest.starts_with(wanted))
        return false;
    rest.remove_prefix(wanted.size());
    return true;
}

// One to four digits.
std::optional<Number> take_number(std::string_view& rest)
{
    Number number;
    while (number.digits < rest.size() && text::is_digit(rest[number.digits])) {
        if (number.digits == 4)
            return std::nullopt;
        number.value = number.value * 10 + (rest[number.digits++] - '0');
    }
    rest.remove_prefix(number.digits);
    return number.digits > 0 ? std::optional(number) : std::nullopt;
}

// All up to the next digit, dots and blanks left out, letters lower-cased.
std::string take_word(std::string_view& rest)
{
    std::string word;
    for (; !rest.empty() && !text::is_digit(rest.front()); rest.remove_prefix(1)) {
        char const c = rest.front();
        if (c == '.' || c == ' ' || c == '\t')
            continue;
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

bool drop_suffix(std::string_view& word, std::string_view suffix)
{
    if (!word.ends_with(suffix))
        return false;
    word.remove_suffix(suffix.size());
    return true;
}

Era take_era(std::string_view& word)
{
    if (drop_suffix(word, "พศ"))
        return Era::Buddhist;
    return drop_suffix(word, "คศ") ? Era::Christian : Era::Unsaid;
}

// "-jan-" and "january," as some programs write them.
std::string_view without_separators(std::string_view word)
{
    for (std::string_view const separator : {"-", "/"})
        if (word.starts_with(separator) && word.ends_with(separator) && word.size() > 2)
            return word.substr(1, word.size() - 2);
    drop_suffix(word, ",");
    return word;
}

std::optional<unsigned> month_named(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    for (unsigned month = 0; month < kMonths.size(); ++month)
        for (auto const known : kMonths[month])
            if (known == name)
                return month + 1;
    return std::nullopt;
}

std::optional<int> gregorian_year(Number typed, Era era)
{
    if (typed.digits == 2 && era != Era::Christian)
        return typed.value + 2500 - kBuddhistOffset;
    if (typed.digits != 4)
        return std::nullopt;
    bool const buddhist = era == Era::Buddhist || (era == Era::Unsaid && typed.value >= kFirstBuddhist);
    return buddhist ? typed.value - kBuddhistOffset : typed.value;
}

std::optional<Date> date_of(std::optional<int> year, unsigned month, Number day)
{
    if (!year || day.digits > 2 || *year < 1800 || *year > 2400)
        return std::nullopt;
    std::chrono::year_month_day const value{std::chrono::year{*year}, std::chrono::month{month},
                                            std::chrono::day{static_cast<unsigned>(day.value)}};
    return value.ok() ? std::optional(Date(value)) : std::nullopt;
}

// "20/1/2565", "20-01-65", "20.1.2565", "2022-01-20": one kind of separator, the year where the four digits are.
std::optional<Date> all_numbers(Number first, std::string_view rest)
{
    char const separator = rest.front();
    rest.remove_prefix(1);
    auto const second = take_number(rest);
    if (!second || second->digits > 2 || rest.empty() || rest.front() != separator)
        return std::nullopt;
    rest.remove_prefix(1);
    auto const third = take_number(rest);
    if (!third || !rest.empty())
        return std::nullopt;
    auto const month = static_cast<unsigned>(second->value);
    if (first.digits == 4)
        return date_of(gregorian_year(first, Era::Unsaid), month, *third);
    return date_of(gregorian_year(*third, Era::Unsaid), month, first);
}

// "20 ม.ค. 65", "20 มกราคม พ.ศ. 2565", "20 Jan 2022".
std::optional<Date> named_month(Number day, std::string_view rest)
{
    auto const word = take_word(rest);
    std::string_view name = word;
    auto const era = take_era(name);
    auto const month = month_named(without_separators(name));
    auto const year = take_number(rest);
    if (!month || !year || !rest.empty())
        return std::nullopt;
    return date_of(gregorian_year(*year, era), *month, day);
}

std::string_view without_trailing_blanks(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<Date> Date::parse_typed(std::string_view text)
{
    auto const arabic = text::arabic_digits(text);
    auto rest = without_trailing_blanks(arabic);
    skip_blanks(rest);
    if (take(rest, "วันที่"))
        skip_blanks(rest);
    auto const first = take_number(rest);
    if (!first || rest.empty())
        return std::nullopt;
    bool const separator = rest.front() == '/' || rest.front() == '-' || rest.front() == '.';
    if (separator && rest.size() > 1 && text::is_digit(rest[1]))
        return all_numbers(*first, rest);
    return named_month(*first, rest);
}

std::optional<FiscalYear> FiscalYear::parse_typed(std::string_view text)
{
    auto const arabic = text::arabic_digits(text);
    auto rest = without_trailing_blanks(arabic);
    auto const word = take_word(rest);
    std::string_view prefix = word;
    auto const era = take_era(prefix);
    auto const typed = take_number(rest);
    if (!prefix.empty() || !typed || !rest.empty())
        return std::nullopt;
    auto const year = gregorian_year(*typed, era);
    if (!year || *year + kBuddhistOffset < 2500 || *year + kBuddhistOffset > 2700)
        return std::nullopt;
    return FiscalYear(*year + kBuddhistOffset);
}

} // namespace base
