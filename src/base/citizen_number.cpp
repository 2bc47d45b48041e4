// Reading, checking and showing the citizen number.
#include "base/citizen_number.hpp"

#include "base/text.hpp"

#include <array>

namespace base {

namespace {

constexpr std::size_t kDigits = 13;

// What people and other programs put between the groups: blanks and every kind of hyphen.
constexpr std::array<std::string_view, 12> kSeparators = {
    " ", "\t", "-", "\u00A0", "\u200B", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFEFF",
};

std::size_t separator_length(std::string_view text)
{
    for (auto const separator : kSeparators)
        if (text.starts_with(separator))
            return separator.size();
    return 0;
}

// The thirteen digits, or absent when there is anything else.
std::optional<std::string> thirteen_digits(std::string_view typed)
{
    auto const arabic = text::arabic_digits(typed);
    std::string digits;
    for (std::string_view rest = arabic; !rest.empty();) {
        if (auto const skip = separator_length(rest)) {
            rest.remove_prefix(skip);
            continue;
        }
        if (rest.front() < '0' || rest.front() > '9' || digits.size() == kDigits)
            return std::nullopt;
        digits += rest.front();
        rest.remove_prefix(1);
    }
    return digits.size() == kDigits ? std::optional(digits) : std::nullopt;
}

bool check_digit_is_right(std::string const& digits)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += (digits[static_cast<std::size_t>(i)] - '0') * (13 - i);
    return (11 - sum % 11) % 10 == digits.back() - '0';
}

std::string grouped(std::string const& digits)
{
    return digits.substr(0, 1) + '-' + digits.substr(1, 4) + '-' + digits.substr(5, 5) + '-' + digits.substr(10, 2) + '-' +
           digits.substr(12);
}

} // namespace

std::optional<CitizenNumber> CitizenNumber::parse(std::string_view typed)
{
    auto digits = thirteen_digits(typed);
    if (!digits || !check_digit_is_right(*digits))
        return std::nullopt;
    return CitizenNumber(std::move(*digits));
}

CitizenNumber::Fault CitizenNumber::fault_of(std::string_view typed)
{
    auto const digits = thirteen_digits(typed);
    if (!digits)
        return Fault::NotThirteenDigits;
    return check_digit_is_right(*digits) ? Fault::None : Fault::Checksum;
}

bool CitizenNumber::stands_in(std::string_view text)
{
    auto const arabic = text::arabic_digits(text);
    std::string digits; // of a run in which nothing but digits and separators stand
    auto const is_one = [&] { return digits.size() == kDigits && digits.front() != '0' && check_digit_is_right(digits); };
    for (std::string_view rest = arabic; !rest.empty();) {
        if (rest.front() >= '0' && rest.front() <= '9') {
            digits += rest.front();
            rest.remove_prefix(1);
        } else if (auto const skip = digits.empty() ? 0 : separator_length(rest)) {
            rest.remove_prefix(skip);
        } else {
            if (is_one())
                return true;
            digits.clear();
            rest.remove_prefix(1);
        }
    }
    return is_one();
}

std::string CitizenNumber::masked() const
{
    return grouped("xxxxxxxxxx" + digits_.substr(10));
}

std::string CitizenNumber::formatted() const
{
    return grouped(digits_);
}

} // namespace base
