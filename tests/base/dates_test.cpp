// Dates, instants and fiscal years.
#include "base/dates.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <utility>

namespace base {

namespace {

using base::Date;
using base::FiscalYear;
using base::Timestamp;

TEST(Date, ReadsStrictIso)
{
    EXPECT_EQ(Date::parse_iso("2022-01-20"), Date(2022, 1, 20));
    EXPECT_EQ(Date::parse_iso("2024-02-29"), Date(2024, 2, 29));
    EXPECT_EQ(Date::parse_iso("1800-01-01"), Date(1800, 1, 1));
    EXPECT_EQ(Date::parse_iso("2400-12-31"), Date(2400, 12, 31));
    for (auto const* text : {"", "2022-1-20", "2022-01-2", "2022/01/20", "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-10",
                             "2022-01-00", "2022-04-31", "1799-12-31", "2401-01-01", "2565-01-20", "2022-01-20 ", " 2022-01-20",
                             "2022-01-20T", "-022-01-20", "๒๐๒๒-๐๑-๒๐", "20220120"})
        EXPECT_FALSE(Date::parse_iso(text)) << text;
}

TEST(Date, ReadsWhatPeopleType)
{
    auto const expected = Date(2022, 1, 20);
    for (auto const* typed : {"๒๐ ม.ค. ๖๕",
                              "20 ม.ค. 65",
                              "20 ม.ค. 2565",
                              "20 ม.ค 65",
                              "20 มค 65",
                              "20 มค. 65",
                              "20ม.ค.65",
                              "20 ม. ค. 65",
                              "20 มกราคม 2565",
                              "๒๐ มกราคม พ.ศ. ๒๕๖๕",
                              "20 มกราคม พ.ศ.2565",
                              "20 มกราคม พศ 2565",
                              "20 ม.ค. พ.ศ. 65",
                              "20 มกราคม ค.ศ. 2022",
                              "วันที่ 20 มกราคม 2565",
                              "20/1/2565",
                              "20/01/2565",
                              "20/1/65",
                              "20-1-65",
                              "20-01-2565",
                              "20.1.2565",
                              "20/1/2022",
                              "2022-01-20",
                              "2565-01-20",
                              "2022/1/20",
                              "20 Jan 2022",
                              "20 jan 2565",
                              "20 January 2022",
                              "20 JANUARY 2022",
                              "20 Jan. 2022",
                              "20-Jan-2022",
                              "20/ม.ค./65",
                              "20 January, 2022",
                              "  20 ม.ค. 65  ",
                              "20 มกราคม 2022"})
        EXPECT_EQ(Date::parse_typed(typed), expected) << typed;
}

TEST(Date, KnowsEveryMonthByAllItsNames)
{
    char const* const names[12][4] = {
        {"ม.ค.", "มกราคม", "Jan", "January"}, {"ก.พ.", "กุมภาพันธ์", "Feb", "February"},  {"มี.ค.", "มีนาคม", "Mar", "March"},
        {"เม.ย.", "เมษายน", "Apr", "April"},  {"พ.ค.", "พฤษภาคม", "May", "May"},       {"มิ.ย.", "มิถุนายน", "Jun", "June"},
        {"ก.ค.", "กรกฎาคม", "Jul", "July"},   {"ส.ค.", "สิงหาคม", "Aug", "August"},     {"ก.ย.", "กันยายน", "Sept", "September"},
        {"ต.ค.", "ตุลาคม", "Oct", "October"},  {"พ.ย.", "พฤศจิกายน", "Nov", "November"}, {"ธ.ค.", "ธันวาคม", "Dec", "December"}};
    for (unsigned month = 1; month <= 12; ++month) {
        Date const expected(2022, month, 9);
        for (auto const* name : names[month - 1])
            EXPECT_EQ(Date::parse_typed(std::string("9 ") + name + " 2565"), expected) << name;
        EXPECT_EQ(Date::parse_typed(expected.short_thai()), expected);
        EXPECT_EQ(Date::parse_typed(expected.long_thai()), expected);
        EXPECT_EQ(Date::parse_typed(expected.english()), expected);
        EXPECT_EQ(Date::parse_typed(expected.iso()), expected);
    }
}

TEST(Date, RefusesTypingItDoesNotUnderstand)
{
    for (auto const* typed : {"",
                              " ",
                              "20",
                              "20 ม.ค.",
                              "ม.ค. 65",
                              "31 ก.พ. 65",
                              "29/2/2566",
                              "32/1/65",
                              "0/1/65",
                              "1/0/65",
                              "1/13/65",
                              "20/1/5",
                              "20/1/565",
                              "20/1/25655",
                              "20/1-65",
                              "20/1/65/1",
                              "20 xyz 65",
                              "20 ม.ค. 65 น.",
                              "20 ม.ค. ค.ศ. 65",
                              "020/1/65",
                              "20/001/65",
                              "20 ม.ค. พ.ศ. 2022",
                              "1799-01-01",
                              "20//65",
                              "20--Jan 2022",
                              "20 พ.ศ. 2565",
                              "20 ม.ค.ก.พ. 65",
                              "12/1/1234",
                              "20:1:65",
                              "99999999999999999999"})
        EXPECT_FALSE(Date::parse_typed(typed)) << typed;
}

TEST(Date, LeapDaysFollowTheGregorianYear)
{
    EXPECT_EQ(Date::parse_typed("29/2/2567"), Date(2024, 2, 29));
    EXPECT_FALSE(Date::parse_typed("29/2/2565"));
    EXPECT_FALSE(Date::parse_typed("29/2/2443")); // 1900
}

TEST(Date, IsWrittenForBothLanguages)
{
    Date const date(2022, 1, 20);
    EXPECT_EQ(date.iso(), "2022-01-20");
    EXPECT_EQ(date.short_thai(), "20 ม.ค. 65");
    EXPECT_EQ(date.long_thai(), "20 มกราคม 2565");
    EXPECT_EQ(date.english(), "20 January 2022");
    EXPECT_EQ(date.buddhist_year(), 2565);
    EXPECT_EQ(Date(1957, 5, 3).short_thai(), "3 พ.ค. 00");
}

TEST(Date, CountsDays)
{
    EXPECT_EQ(Date().days(), 0);
    EXPECT_EQ(Date(2022, 5, 15).days(), 19'127);
    EXPECT_EQ(Date(2022, 12, 31).plus_days(1), Date(2023, 1, 1));
    EXPECT_EQ(Date(2024, 3, 1).plus_days(-1), Date(2024, 2, 29));
    EXPECT_EQ(Date::from_days(-1), Date(1969, 12, 31));
    EXPECT_LT(Date(2022, 5, 15), Date(2022, 5, 16));
    EXPECT_THROW((void)Date::from_days(1'000'000'000'000), std::out_of_range);
    EXPECT_THROW(Date(2022, 2, 30), std::invalid_argument);
}

TEST(Timestamp, ReadsInstantsWithAZone)
{
    auto const expected = Timestamp(1'642'645'800'000);
    for (auto const* text : {"2022-01-20T02:30:00Z", "2022-01-20T09:30:00.000+07:00", "2022-01-20T09:30:00+07:00",
                             "2022-01-20t02:30:00z", "2022-01-19T21:30:00-05:00", "2022-01-20T02:30:00.0009Z"})
        EXPECT_EQ(Timestamp::parse(text), expected) << text;
    EXPECT_EQ(Timestamp::parse("2022-01-20T02:30:00.25Z"), expected.plus_ms(250));
    EXPECT_EQ(Timestamp::parse("1969-12-31T23:59:59.999Z"), Timestamp(-1));
}

TEST(Timestamp, RefusesEverythingElse)
{
    for (auto const* text :
         {"", "2022-01-20", "2022-01-20T02:30:00", "2022-01-20 02:30:00Z", "2022-01-20T02:30Z", "2022-01-20T24:00:00Z",
          "2022-01-20T02:60:00Z", "2022-01-20T02:30:60Z", "2022-01-20T02:30:00.Z", "2022-01-20T02:30:00+0700",
          "2022-01-20T02:30:00+24:00", "2022-01-20T02:30:00+07:60", "2022-02-30T02:30:00Z", "2022-01-20T02:30:00Zx"})
        EXPECT_FALSE(Timestamp::parse(text)) << text;
}

TEST(Timestamp, IsWrittenWithFixedWidthInUtc)
{
    EXPECT_EQ(Timestamp(1'642'645'800'007).iso(), "2022-01-20T02:30:00.007Z");
    EXPECT_EQ(Timestamp().iso(), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(Timestamp(-1).iso(), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(Timestamp::parse(Timestamp(-123'456).iso()), Timestamp(-123'456));
}

TEST(Timestamp, KnowsBangkokDayAndTime)
{
    auto const late = Timestamp::parse("2022-05-14T17:00:00Z").value();
    EXPECT_EQ(late.bangkok_date(), Date(2022, 5, 15));
    EXPECT_EQ(late.bangkok_time(), "00:00");
    EXPECT_EQ(late.plus_ms(-1).bangkok_date(), Date(2022, 5, 14));
    EXPECT_EQ(late.plus_ms(-1).bangkok_time(), "23:59");
    EXPECT_EQ(Timestamp::bangkok(Date(2022, 1, 20), 9, 30).iso(), "2022-01-20T02:30:00.000Z");
}

TEST(FiscalYear, ReadsWhatPeopleType)
{
    for (auto const* typed : {"65", "2565", "๒๕๖๕", "2022", " 2565 ", "พ.ศ. 2565", "ค.ศ. 2022", "๖๕"})
        EXPECT_EQ(FiscalYear::parse_typed(typed), FiscalYear(2565)) << typed;
    for (auto const* typed : {"", "5", "565", "25655", "2565x", "x2565", "1900", "2701", "ค.ศ. 65", "2565/66"})
        EXPECT_FALSE(FiscalYear::parse_typed(typed)) << typed;
}

TEST(FiscalYear, RunsFromOctoberToSeptember)
{
    EXPECT_EQ(FiscalYear::of(Date(2022, 5, 15)), FiscalYear(2565));
    EXPECT_EQ(FiscalYear::of(Date(2021, 9, 30)), FiscalYear(2564));
    EXPECT_EQ(FiscalYear::of(Date(2021, 10, 1)), FiscalYear(2565));
    EXPECT_EQ(FiscalYear(2565).first_day(), Date(2021, 10, 1));
    EXPECT_EQ(FiscalYear(2565).last_day(), Date(2022, 9, 30));
    EXPECT_LT(FiscalYear(2564), FiscalYear(2565));
}

} // namespace

} // namespace base
