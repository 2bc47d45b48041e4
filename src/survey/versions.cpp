// Comparing versions, run by run.
#include "survey/versions.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace survey {

namespace {

// The digits at the beginning, without noughts in front; they are taken off the text.
std::string_view take_number(std::string_view& text)
{
    auto const end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), base::text::is_digit) - text.begin());
    auto number = text.substr(0, end);
    text.remove_prefix(end);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

} // namespace

bool is_newer_version(std::string_view a, std::string_view b)
{
    auto const whole_a = a;
    auto const whole_b = b;
    while (!a.empty() && !b.empty()) {
        if (base::text::is_digit(a.front()) && base::text::is_digit(b.front())) {
            auto const left = take_number(a);
            auto const right = take_number(b);
            if (left.size() != right.size())
                return left.size() > right.size();
            if (left != right)
                return left > right;
        } else if (a.front() != b.front()) {
            return static_cast<unsigned char>(a.front()) > static_cast<unsigned char>(b.front());
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    if (a.empty() && b.empty())
        return whole_a > whole_b; // "01" and "1": one order, always the same
    return !a.empty();
}

} // namespace survey
