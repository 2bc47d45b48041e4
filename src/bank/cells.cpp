// Days, times and amounts as banks write them, and the old Thai encoding. Pure.
#include "bank/statement_file.hpp"
#include "base/text.hpp"

#include <array>
#include <cctype>

namespace bank {

namespace {

constexpr base::Satang kMost{10'000'000'000'000}; // as the books allow

void append_utf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

// 0 for a byte that Windows-874 leaves open.
unsigned code_of(unsigned char byte)
{
    if (byte < 0x80)
        return byte;
    if (byte == 0xA0)
        return 0xA0;
    if ((byte >= 0xA1 && byte <= 0xDA) || (byte >= 0xDF && byte <= 0xFB))
        return 0x0E00u + (byte - 0xA0u);
    switch (byte) {
    case 0x80:
        return 0x20AC;
    case 0x85:
        return 0x2026;
    case 0x91:
        return 0x2018;
    case 0x92:
        return 0x2019;
    case 0x93:
        return 0x201C;
    case 0x94:
        return 0x201D;
    case 0x95:
        return 0x2022;
    case 0x96:
        return 0x2013;
    case 0x97:
        return 0x2014;
    default:
        return 0;
    }
}

void replace_all(std::string& text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

bool take_suffix(std::string& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.resize(text.size() - suffix.size());
    while (text.ends_with(' '))
        text.pop_back();
    return true;
}

std::optional<base::Date> dated(int year, int month, int day, std::size_t year_digits, ShortYears years)
{
    if (year_digits == 2)
        year += years == ShortYears::Buddhist ? 2500 : 2000;
    if (year >= 2400)
        year -= 543;
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    std::chrono::year_month_day const value{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    return value.ok() ? std::optional(base::Date(value)) : std::nullopt;
}

// "20/01/2565", "2022-01-20", "20220120"; absent where it is not of numbers alone.
std::optional<base::Date> numbered(std::string_view text, DayOrder order, ShortYears years)
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    std::size_t part = 0;
    for (char const c : text) {
        if (base::text::is_digit(c)) {
            if (digits[part] == 8)
                return std::nullopt;
            numbers[part] = numbers[part] * 10 + (c - '0');
            ++digits[part];
        } else if ((c == '/' || c == '-' || c == '.') && digits[part] > 0 && part < 2) {
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (part == 0 && digits[0] == 8) {
        int const n = numbers[0];
        if (order == DayOrder::YearMonthDay)
            return dated(n / 10'000, n / 100 % 100, n % 100, 4, years);
        int const first = n / 1'000'000;
        int const second = n / 10'000 % 100;
        bool const day_first = order == DayOrder::DayMonthYear;
        return dated(n % 10'000, day_first ? second : first, day_first ? first : second, 4, years);
    }
    if (part != 2 || digits[2] == 0)
        return std::nullopt;
    bool const year_first = digits[0] == 4 || order == DayOrder::YearMonthDay;
    auto const year = year_first ? 0u : 2u;
    auto const month = year_first || order == DayOrder::DayMonthYear ? 1u : 0u;
    auto const day = year_first ? 2u : (order == DayOrder::DayMonthYear ? 0u : 1u);
    bool const sound = (digits[year] == 2 || digits[year] == 4) && digits[month] <= 2 && digits[day] <= 2;
    return sound ? dated(numbers[year], numbers[month], numbers[day], digits[year], years) : std::nullopt;
}

// Where "10:15" begins; npos where there is none.
std::size_t find_time(std::string_view text)
{
    auto const colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 2 >= text.size() || !base::text::is_digit(text[colon - 1]) ||
        !base::text::is_digit(text[colon + 1]) || !base::text::is_digit(text[colon + 2]))
        return std::string_view::npos;
    return colon >= 2 && base::text::is_digit(text[colon - 2]) ? colon - 2 : colon - 1;
}

} // namespace

void refuse_file(std::string code, base::Bilingual message)
{
    throw base::invalid_input({{"content_base64", std::move(code), std::move(message)}});
}

std::optional<std::string> from_windows_874(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (char const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        auto const code = code_of(byte);
        if (code == 0)
            return std::nullopt;
        append_utf8(out, code);
    }
    return out;
}

std::optional<base::Date> day_in(std::string_view cell, DayOrder order, ShortYears years)
{
    auto text = base::text::arabic_digits(base::text::normalise(cell));
    if (auto const time = find_time(text); time != std::string::npos)
        text.resize(time);
    while (!text.empty() && (text.back() == ' ' || text.back() == 'T' || text.back() == ','))
        text.pop_back();
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    if (text.find_first_not_of("0123456789/.-") == std::string::npos)
        return numbered(text, order, years);
    if (years == ShortYears::Christian && text.size() > 2 && base::text::is_digit(text[text.size() - 1]) &&
        base::text::is_digit(text[text.size() - 2]) && !base::text::is_digit(text[text.size() - 3]))
        text.insert(text.size() - 2, "20"); // "20 Jan 22"
    auto const day = base::Date::parse_typed(text);
    bool const sensible = day && int(day->ymd().year()) >= 1900 && int(day->ymd().year()) <= 2200;
    return sensible ? day : std::nullopt;
}

std::string time_in(std::string_view cell)
{
    auto const text = base::text::arabic_digits(base::text::normalise(cell));
    auto const at = find_time(text);
    return at == std::string::npos ? std::string() : text.substr(at, text.find(':') + 3 - at);
}

std::optional<base::Satang> amount_in(std::string_view cell)
{
    auto text = base::text::arabic_digits(base::text::normalise(cell));
    for (std::string_view const minus : {"\u2212", "\u2013", "\u2014"})
        replace_all(text, minus, "-");
    for (std::string_view const unit : {"\u0E3F", "บาท", "THB"})
        replace_all(text, unit, "");
    text = base::text::normalise(text);
    if (text.empty() || text == "-")
        return base::Satang();
    if (text.size() > 40)
        return std::nullopt;
    bool negative = false;
    if (text.starts_with('(') && text.ends_with(')')) {
        negative = true;
        text = base::text::normalise(text.substr(1, text.size() - 2));
    }
    if (take_suffix(text, "DR") || take_suffix(text, "Dr") || take_suffix(text, "-"))
        negative = !negative;
    else
        (void)(take_suffix(text, "CR") || take_suffix(text, "Cr") || take_suffix(text, "+"));
    if (text.starts_with('+'))
        text.erase(0, 1);
    if (text.starts_with("- "))
        text.erase(1, 1);
    if (text.starts_with('.'))
        text.insert(0, "0");
    auto amount = base::Satang::parse_baht(text);
    if (!amount || *amount > kMost || *amount < base::Satang() - kMost)
        return std::nullopt;
    return negative ? base::Satang() - *amount : *amount;
}

} // namespace bank
