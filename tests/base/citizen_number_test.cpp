// Citizen numbers. All numbers here are made up for their check digit.
#include "base/citizen_number.hpp"

#include <gtest/gtest.h>

namespace base {

namespace {

using base::CitizenNumber;
using Fault = base::CitizenNumber::Fault;

TEST(CitizenNumber, ReadsEveryWayOfTyping)
{
    for (auto const* typed : {"1101700203450", "1-1017-00203-45-0", "1 1017 00203 45 0", "๑-๑๐๑๗-๐๐๒๐๓-๔๕-๐", " 1101700203450 ",
                              "1\u20131017\u201300203\u201345\u20130", "1\u00A01017\u00A000203\u00A045\u00A00"}) {
        auto const number = CitizenNumber::parse(typed);
        ASSERT_TRUE(number) << typed;
        EXPECT_EQ(number->digits(), "1101700203450");
        EXPECT_EQ(CitizenNumber::fault_of(typed), Fault::None);
    }
}

TEST(CitizenNumber, TellsWhatIsWrong)
{
    for (auto const* typed :
         {"", "110170020345", "11017002034500", "110170020345x", "1101700203450บ", "--", "1.1017.00203.45.0"}) {
        EXPECT_EQ(CitizenNumber::fault_of(typed), Fault::NotThirteenDigits) << typed;
        EXPECT_FALSE(CitizenNumber::parse(typed));
    }
    for (auto const* typed : {"1101700203451", "1011700203450", "0000000000000", "1111111111111"}) {
        EXPECT_EQ(CitizenNumber::fault_of(typed), Fault::Checksum) << typed;
        EXPECT_FALSE(CitizenNumber::parse(typed));
    }
}

TEST(CitizenNumber, IsFoundWithinFreeText)
{
    for (auto const* text : {"นายก (สมมุติ) 1-1017-00203-45-0", "บัตร ๑๑๐๑๗๐๐๒๐๓๔๕๐ ออกที่อำเภอ", "1101700203450"})
        EXPECT_TRUE(CitizenNumber::stands_in(text)) << text;
    for (auto const* text :
         {"", "โทร 081 234 5678", "เลขที่ 1101700203451", "0105558123450", "เลขที่ 11017002034501 ซอย 5", "1101,700203450"})
        EXPECT_FALSE(CitizenNumber::stands_in(text)) << text;
}

TEST(CitizenNumber, ExactlyOneCheckDigitFits)
{
    for (std::string const body :
         {"110170020345", "012345678901", "600000000001", "700000000009", "999999999999", "000000000001"}) {
        int fitting = 0;
        for (char digit = '0'; digit <= '9'; ++digit)
            fitting += CitizenNumber::parse(body + digit) ? 1 : 0;
        EXPECT_EQ(fitting, 1) << body;
    }
}

TEST(CitizenNumber, IsShownMaskedOrGrouped)
{
    auto const number = CitizenNumber::parse("1101700203450").value();
    EXPECT_EQ(number.masked(), "x-xxxx-xxxxx-45-0");
    EXPECT_EQ(number.formatted(), "1-1017-00203-45-0");
}

} // namespace

} // namespace base
