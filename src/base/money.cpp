// Checked satang arithmetic, and money as people type and read it.
#include "base/money.hpp"

#include "base/text.hpp"

namespace base {

namespace {

[[noreturn]] void overflow()
{
    throw std::overflow_error("an amount of money is beyond what 64 bits hold");
}

bool all_digits(std::string_view text)
{
    for (char const c : text)
        if (!text::is_digit(c))
            return false;
    return !text.empty();
}

// The digits of "1358500" or "1,358,500"; absent when a comma stands in a wrong place.
std::optional<std::string> whole_digits(std::string_view text)
{
    auto comma = text.find(',');
    if (comma == std::string_view::npos)
        return all_digits(text) ? std::optional<std::string>(text) : std::nullopt;
    if (comma > 3)
        return std::nullopt;
    std::string digits(text.substr(0, comma));
    if (!all_digits(digits))
        return std::nullopt;
    for (text.remove_prefix(comma); !text.empty(); text.remove_prefix(4)) {
        if (text.size() < 4 || text[0] != ',' || !all_digits(text.substr(1, 3)))
            return std::nullopt;
        digits += text.substr(1, 3);
    }
    return digits;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string written(std::int64_t satang, bool commas)
{
    auto const magnitude =
        satang < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(satang) : static_cast<std::uint64_t>(satang);
    auto text = std::to_string(magnitude / 100);
    if (commas)
        for (std::size_t at = text.size(); at > 3; at -= 3)
            text.insert(at - 3, 1, ',');
    auto const cents = magnitude % 100;
    text += '.';
    text += static_cast<char>('0' + cents / 10);
    text += static_cast<char>('0' + cents % 10);
    return satang < 0 ? "-" + text : text;
}

} // namespace

std::optional<Satang> Satang::parse_baht(std::string_view typed)
{
    auto const arabic = text::arabic_digits(typed);
    auto rest = trimmed(arabic);
    bool const negative = !rest.empty() && rest.front() == '-';
    if (negative)
        rest.remove_prefix(1);

    auto const point = rest.find('.');
    auto digits = whole_digits(rest.substr(0, point));
    if (!digits)
        return std::nullopt;
    std::string decimals;
    if (point != std::string_view::npos) {
        decimals = rest.substr(point + 1);
        if (!all_digits(decimals) || decimals.size() > 2)
            return std::nullopt;
    }
    decimals.resize(2, '0');

    std::int64_t value = 0;
    for (char const c : *digits + decimals) {
        std::int64_t const digit = negative ? '0' - c : c - '0';
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value) || __builtin_add_overflow(value, digit, &value))
            return std::nullopt;
    }
    return Satang(value);
}

std::string Satang::str() const
{
    return written(value_, true);
}

std::string Satang::plain() const
{
    return written(value_, false);
}

Satang Satang::operator+(Satang other) const
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(value_, other.value_, &sum))
        overflow();
    return Satang(sum);
}

Satang Satang::operator-(Satang other) const
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(value_, other.value_, &difference))
        overflow();
    return Satang(difference);
}

Satang Satang::operator*(std::int64_t times) const
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(value_, times, &product))
        overflow();
    return Satang(product);
}

std::string BasisPoints::str() const
{
    auto const magnitude = value_ < 0 ? -std::int64_t{value_} : std::int64_t{value_};
    auto text = std::to_string(magnitude / 100);
    if (auto const rest = magnitude % 100; rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text += static_cast<char>('0' + rest % 10);
    }
    return (value_ < 0 ? "-" + text : text) + " %";
}

// Whole ten-thousands and the rest are multiplied apart, so nothing overflows before the result does.
std::optional<Satang> BasisPoints::of(Satang sum) const
{
    constexpr std::int64_t kWhole = 10'000;
    std::int64_t const rest = sum.value() % kWhole * value_;
    if (rest % kWhole != 0)
        return std::nullopt;
    return Satang(sum.value() / kWhole) * value_ + Satang(rest / kWhole);
}

} // namespace base
