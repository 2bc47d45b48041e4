// Dates and times. Inside: ISO dates (Gregorian) and UTC instants. At the edge: Bangkok time (UTC+7,
// no daylight saving) and Buddhist years (พ.ศ. = ค.ศ. + 543).
//
// Fiscal year N runs from 1 October N-1 to 30 September N (budget procedure; domain notes section 9).
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

class Date {
public:
    Date() = default; // 1970-01-01
    explicit Date(std::chrono::year_month_day value) : value_(value) {}
    Date(int year, unsigned month, unsigned day);

    // Strict `YYYY-MM-DD`, a day that exists, years 1800 to 2400.
    [[nodiscard]] static std::optional<Date> parse_iso(std::string_view text);
    // What people type: "๒๐ ม.ค. ๖๕", "20 มกราคม 2565", "20/1/2565", "20/1/65", "2022-01-20", "20 Jan 2022".
    // Two-digit years are Buddhist (65 = 2565); years from 2400 are Buddhist.
    [[nodiscard]] static std::optional<Date> parse_typed(std::string_view text);

    [[nodiscard]] std::chrono::year_month_day ymd() const { return value_; }
    [[nodiscard]] std::int64_t days() const; // since 1970-01-01
    [[nodiscard]] static Date from_days(std::int64_t days);
    [[nodiscard]] Date plus_days(std::int64_t days) const { return from_days(this->days() + days); }
    [[nodiscard]] int buddhist_year() const { return int(value_.year()) + 543; }

    [[nodiscard]] std::string iso() const;
    [[nodiscard]] std::string short_thai() const; // "20 ม.ค. 65"
    [[nodiscard]] std::string long_thai() const;  // "20 มกราคม 2565"
    [[nodiscard]] std::string english() const;    // "20 January 2022"

    auto operator<=>(Date const&) const = default;

private:
    std::chrono::year_month_day value_{std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{1}};
};

// An instant, milliseconds since 1970 UTC.
class Timestamp {
public:
    Timestamp() = default;
    explicit Timestamp(std::int64_t unix_ms) : unix_ms_(unix_ms) {}

    // RFC 3339 with a zone ("2022-01-20T02:30:00Z", "2022-01-20T09:30:00.000+07:00").
    [[nodiscard]] static std::optional<Timestamp> parse(std::string_view text);
    [[nodiscard]] static Timestamp bangkok(Date date, int hour, int minute);

    [[nodiscard]] std::int64_t unix_ms() const { return unix_ms_; }
    [[nodiscard]] Timestamp plus_ms(std::int64_t ms) const { return Timestamp(unix_ms_ + ms); }
    [[nodiscard]] std::string iso() const; // "2022-01-20T02:30:00.000Z", fixed width: sorts as text
    [[nodiscard]] Date bangkok_date() const;
    [[nodiscard]] std::string bangkok_time() const; // "09:30"

    auto operator<=>(Timestamp const&) const = default;

private:
    std::int64_t unix_ms_ = 0;
};

// A Buddhist fiscal year: 2565.
class FiscalYear {
public:
    FiscalYear() = default;
    explicit FiscalYear(int buddhist) : buddhist_(buddhist) {}
    // "65", "2565", "๒๕๖๕", "2022".
    [[nodiscard]] static std::optional<FiscalYear> parse_typed(std::string_view text);
    [[nodiscard]] static FiscalYear of(Date date);

    [[nodiscard]] int buddhist() const { return buddhist_; }
    [[nodiscard]] Date first_day() const;
    [[nodiscard]] Date last_day() const;
    auto operator<=>(FiscalYear const&) const = default;

private:
    int buddhist_ = 0;
};

} // namespace base
