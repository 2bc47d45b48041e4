// Money as integer satang (1 baht = 100 satang). Never a floating-point number anywhere.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace base {

// Sums and products are checked: an overflow throws std::overflow_error instead of wrapping.
class Satang {
public:
    constexpr Satang() = default;
    constexpr explicit Satang(std::int64_t value) : value_(value) {}
    [[nodiscard]] static constexpr Satang baht(std::int64_t baht)
    {
        std::int64_t satang = 0;
        if (__builtin_mul_overflow(baht, std::int64_t{100}, &satang))
            throw std::overflow_error("an amount of money is beyond what 64 bits hold");
        return Satang(satang);
    }

    // "19000", "19,000.50", "๑๙,๐๐๐"; absent for more than two decimals, misplaced commas or anything else.
    [[nodiscard]] static std::optional<Satang> parse_baht(std::string_view text);

    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] std::string str() const;   // "1,358,500.00"
    [[nodiscard]] std::string plain() const; // "1358500.00", for spreadsheets and CSV

    [[nodiscard]] Satang operator+(Satang other) const;
    [[nodiscard]] Satang operator-(Satang other) const;
    [[nodiscard]] Satang operator*(std::int64_t times) const;
    Satang& operator+=(Satang other) { return *this = *this + other; }
    auto operator<=>(Satang const&) const = default;

private:
    std::int64_t value_ = 0;
};

// A share of a sum in basis points (1,000 = 10 %). The result must be exact:
// absent when the share is not a whole number of satang, so that nothing is rounded silently.
class BasisPoints {
public:
    constexpr BasisPoints() = default;
    constexpr explicit BasisPoints(std::int32_t value) : value_(value) {}
    [[nodiscard]] constexpr std::int32_t value() const { return value_; }
    [[nodiscard]] std::string str() const; // "10 %", "7.5 %"
    [[nodiscard]] std::optional<Satang> of(Satang sum) const;
    auto operator<=>(BasisPoints const&) const = default;

private:
    std::int32_t value_ = 0;
};

} // namespace base
