// Calendar dates, instants and fiscal years: arithmetic, ISO and RFC 3339 text, Thai and English writing.
// What people type is read in dates_typed.cpp.
#include "base/dates.hpp"

#include <array>
#include <stdexcept>

namespace base {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2400;
constexpr std::int64_t kMsPerSecond = 1'000;
constexpr std::int64_t kMsPerMinute = 60 * kMsPerSecond;
constexpr std::int64_t kMsPerHour = 60 * kMsPerMinute;
constexpr std::int64_t kMsPerDay = 24 * kMsPerHour;
constexpr std::int64_t kBangkokOffset = 7 * kMsPerHour;

constexpr std::array<char const*, 12> kThaiShort = {"ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
                                                    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",  "พ.ย.", "ธ.ค."};
constexpr std::array<char const*, 12> kThaiLong = {"มกราคม",  "กุมภาพันธ์", "มีนาคม",  "เมษายน", "พฤษภาคม",  "มิถุนายน",
                                                   "กรกฎาคม", "สิงหาคม",  "กันยายน", "ตุลาคม",  "พฤศจิกายน", "ธันวาคม"};
constexpr std::array<char const*, 12> kEnglish = {"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

std::string padded(std::int64_t value, std::size_t width)
{
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

// Reads fixed-width numbers and single characters off the front; any miss makes it bad for good.
class FixedReader {
public:
    explicit FixedReader(std::string_view text) : rest_(text) {}

    int number(std::size_t width)
    {
        int value = 0;
        if (rest_.size() < width)
            return fail();
        for (char const c : rest_.substr(0, width)) {
            if (c < '0' || c > '9')
                return fail();
            value = value * 10 + (c - '0');
        }
        rest_.remove_prefix(width);
        return value;
    }
    bool take_if(char wanted)
    {
        if (rest_.empty() || rest_.front() != wanted)
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char wanted)
    {
        if (!take_if(wanted))
            fail();
    }
    bool next_is_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
    bool ok() const { return ok_; }
    bool finished() const { return ok_ && rest_.empty(); }
    int fail()
    {
        ok_ = false;
        return 0;
    }

private:
    std::string_view rest_;
    bool ok_ = true;
};

std::optional<Date> existing(int year, int month, int day)
{
    std::chrono::year_month_day const value{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    if (year < kFirstYear || year > kLastYear || !value.ok())
        return std::nullopt;
    return Date(value);
}

std::optional<Date> date_part(FixedReader& reader)
{
    int const year = reader.number(4);
    reader.expect('-');
    int const month = reader.number(2);
    reader.expect('-');
    int const day = reader.number(2);
    return reader.ok() ? existing(year, month, day) : std::nullopt;
}

// Milliseconds within the day.
std::int64_t time_part(FixedReader& reader)
{
    int const hour = reader.number(2);
    reader.expect(':');
    int const minute = reader.number(2);
    reader.expect(':');
    int const second = reader.number(2);
    if (hour > 23 || minute > 59 || second > 59)
        reader.fail();
    std::int64_t ms = 0;
    if (reader.take_if('.')) {
        if (!reader.next_is_digit())
            reader.fail();
        for (std::int64_t unit = 100; reader.ok() && reader.next_is_digit(); unit /= 10)
            ms += reader.number(1) * unit; // finer than milliseconds is dropped
    }
    return hour * kMsPerHour + minute * kMsPerMinute + second * kMsPerSecond + ms;
}

// Milliseconds to take away to come to UTC.
std::int64_t zone_part(FixedReader& reader)
{
    if (reader.take_if('Z') || reader.take_if('z'))
        return 0;
    bool const west = reader.take_if('-');
    if (!west)
        reader.expect('+');
    int const hours = reader.number(2);
    reader.expect(':');
    int const minutes = reader.number(2);
    if (hours > 23 || minutes > 59)
        reader.fail();
    auto const offset = hours * kMsPerHour + minutes * kMsPerMinute;
    return west ? -offset : offset;
}

std::int64_t floor_divide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::size_t month_index(Date const& date)
{
    return static_cast<unsigned>(date.ymd().month()) - 1;
}

std::string day_of_month(Date const& date)
{
    return std::to_string(static_cast<unsigned>(date.ymd().day()));
}

} // namespace

Date::Date(int year, unsigned month, unsigned day)
    : value_(std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day})
{
    if (!value_.ok())
        throw std::invalid_argument("no such day in the calendar");
}

std::optional<Date> Date::parse_iso(std::string_view text)
{
    FixedReader reader(text);
    auto const date = date_part(reader);
    return reader.finished() ? date : std::nullopt;
}

std::int64_t Date::days() const
{
    return std::chrono::sys_days(value_).time_since_epoch().count();
}

Date Date::from_days(std::int64_t days)
{
    constexpr std::int64_t kYearOne = -719'162;
    constexpr std::int64_t kEndOf9999 = 2'932'896;
    if (days < kYearOne || days > kEndOf9999)
        throw std::out_of_range("a date beyond the years 1 to 9999");
    return Date(std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(static_cast<int>(days)))));
}

std::string Date::iso() const
{
    return padded(int(value_.year()), 4) + '-' + padded(static_cast<unsigned>(value_.month()), 2) + '-' +
           padded(static_cast<unsigned>(value_.day()), 2);
}

std::string Date::short_thai() const
{
    return day_of_month(*this) + ' ' + kThaiShort[month_index(*this)] + ' ' + padded(buddhist_year() % 100, 2);
}

std::string Date::long_thai() const
{
    return day_of_month(*this) + ' ' + kThaiLong[month_index(*this)] + ' ' + std::to_string(buddhist_year());
}

std::string Date::english() const
{
    return day_of_month(*this) + ' ' + kEnglish[month_index(*this)] + ' ' + std::to_string(int(value_.year()));
}

std::optional<Timestamp> Timestamp::parse(std::string_view text)
{
    FixedReader reader(text);
    auto const date = date_part(reader);
    if (!reader.take_if('T'))
        reader.expect('t');
    auto const time = time_part(reader);
    auto const zone = zone_part(reader);
    if (!date || !reader.finished())
        return std::nullopt;
    return Timestamp(date->days() * kMsPerDay + time - zone);
}

Timestamp Timestamp::bangkok(Date date, int hour, int minute)
{
    return Timestamp(date.days() * kMsPerDay + hour * kMsPerHour + minute * kMsPerMinute - kBangkokOffset);
}

std::string Timestamp::iso() const
{
    auto const day = floor_divide(unix_ms_, kMsPerDay);
    auto const in_day = unix_ms_ - day * kMsPerDay;
    return Date::from_days(day).iso() + 'T' + padded(in_day / kMsPerHour, 2) + ':' + padded(in_day / kMsPerMinute % 60, 2) + ':' +
           padded(in_day / kMsPerSecond % 60, 2) + '.' + padded(in_day % kMsPerSecond, 3) + 'Z';
}

Date Timestamp::bangkok_date() const
{
    return Date::from_days(floor_divide(unix_ms_ + kBangkokOffset, kMsPerDay));
}

std::string Timestamp::bangkok_time() const
{
    auto const local = unix_ms_ + kBangkokOffset;
    auto const in_day = local - floor_divide(local, kMsPerDay) * kMsPerDay;
    return padded(in_day / kMsPerHour, 2) + ':' + padded(in_day / kMsPerMinute % 60, 2);
}

FiscalYear FiscalYear::of(Date date)
{
    bool const next = date.ymd().month() >= std::chrono::October;
    return FiscalYear(date.buddhist_year() + (next ? 1 : 0));
}

Date FiscalYear::first_day() const
{
    return Date(buddhist_ - 543 - 1, 10, 1);
}

Date FiscalYear::last_day() const
{
    return Date(buddhist_ - 543, 9, 30);
}

} // namespace base
