// The 13-digit citizen number (เลขประจำตัวประชาชน) and its check digit.
//
// Rule: check = (11 - (sum of digit_i * (14 - i), i = 1..12) mod 11) mod 10. Test vector: 1101700203450 is valid.
// Numbers beginning with 0, 6 or 7 belong to people without full registration and follow the same check.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

class CitizenNumber {
public:
    enum class Fault { None, NotThirteenDigits, Checksum };

    // Accepts blanks, hyphens and Thai digits: "1-1017-00203-45-0".
    [[nodiscard]] static std::optional<CitizenNumber> parse(std::string_view typed);
    [[nodiscard]] static Fault fault_of(std::string_view typed);

    // Whether such a number stands anywhere in free text, written as above; company numbers, which begin with 0, are none.
    [[nodiscard]] static bool stands_in(std::string_view text);

    [[nodiscard]] std::string const& digits() const { return digits_; }
    [[nodiscard]] std::string masked() const;    // "x-xxxx-xxxxx-45-0"
    [[nodiscard]] std::string formatted() const; // "1-1017-00203-45-0"; only for those who may see it

private:
    explicit CitizenNumber(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

} // namespace base
