// Codes of Thai areas (TIS 1099): province 2 digits, district 4, tambon 6. A longer code lies within its prefix.
// Names are never keys: น้ำชำ and แม่คำมี stand twice in Phrae alone.
#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace base {

class AreaCode {
public:
    enum class Level { Country, Province, District, Tambon };

    AreaCode() = default; // the whole country, the empty code
    // "54", "5401", "540101", "TH540101"; "" or "TH" is the country. Absent for anything else. Form only, not existence:
    // digits, no part 00, the first digit not 0.
    [[nodiscard]] static std::optional<AreaCode> parse(std::string_view text);

    [[nodiscard]] std::string const& str() const { return code_; }
    [[nodiscard]] Level level() const;
    [[nodiscard]] AreaCode province() const; // itself when it is one; the country for the country
    [[nodiscard]] AreaCode parent() const;   // a level up; the country for a province and for the country
    [[nodiscard]] bool contains(AreaCode const& other) const;
    // All codes within sort in [lower(), upper()): "54" gives "54" and "55". Where no code can follow, upper() is "z".
    [[nodiscard]] std::string lower() const { return code_; }
    [[nodiscard]] std::string upper() const;

    auto operator<=>(AreaCode const&) const = default;

private:
    explicit AreaCode(std::string code) : code_(std::move(code)) {}
    std::string code_;
};

// The smallest area that holds all of them; the country for none.
[[nodiscard]] AreaCode common_area(std::span<AreaCode const> areas);

} // namespace base
