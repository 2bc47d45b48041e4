// Satang arithmetic, typed baht, shares of a sum.
#include "base/money.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace base {

namespace {

using base::BasisPoints;
using base::Satang;

constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();

TEST(Satang, ReadsWhatPeopleType)
{
    std::pair<char const*, std::int64_t> const rows[] = {
        {"0", 0},
        {"19000", 1'900'000},
        {"19,000.50", 1'900'050},
        {"๑๙,๐๐๐", 1'900'000},
        {"๑๙๐๐๐.๒๕", 1'900'025},
        {"1,358,500.00", 135'850'000},
        {"1.5", 150},
        {"1.05", 105},
        {"0.07", 7},
        {"007", 700},
        {"-19,000", -1'900'000},
        {"-0.01", -1},
        {"  250  ", 25'000},
        {"92233720368547758.07", kMost},
        {"92,233,720,368,547,758.07", kMost},
        {"-92233720368547758.08", kLeast},
    };
    for (auto const& [typed, satang] : rows)
        EXPECT_EQ(Satang::parse_baht(typed), Satang(satang)) << typed;
}

TEST(Satang, RefusesWhatIsNotAnAmount)
{
    for (auto const* typed : {"",
                              " ",
                              "-",
                              "--1",
                              "+1",
                              "1.",
                              ".5",
                              "1.234",
                              "1..2",
                              "1.2.3",
                              "1,00",
                              "1,0000",
                              "1000,000",
                              ",100",
                              "1,,000",
                              "1,000,",
                              "1,00.5",
                              "1.0,0",
                              "1 000",
                              "- 1",
                              "abc",
                              "1e3",
                              "0x10",
                              "฿100",
                              "100 บาท",
                              "92233720368547758.08",
                              "-92233720368547758.09",
                              "99999999999999999999",
                              "๑๙,๐๐",
                              "-.5",
                              "1-",
                              "1\n"})
        EXPECT_FALSE(Satang::parse_baht(typed)) << typed;
}

TEST(Satang, IsWrittenWithCommasAndPlain)
{
    struct Row {
        std::int64_t satang;
        char const* text;
        char const* plain;
    };
    for (auto const& row :
         {Row{135'850'000, "1,358,500.00", "1358500.00"}, Row{0, "0.00", "0.00"}, Row{5, "0.05", "0.05"},
          Row{99'999, "999.99", "999.99"}, Row{100'000, "1,000.00", "1000.00"}, Row{-1, "-0.01", "-0.01"},
          Row{-12'345'678, "-123,456.78", "-123456.78"}, Row{kLeast, "-92,233,720,368,547,758.08", "-92233720368547758.08"}}) {
        EXPECT_EQ(Satang(row.satang).str(), row.text);
        EXPECT_EQ(Satang(row.satang).plain(), row.plain);
        EXPECT_EQ(Satang::parse_baht(row.text), Satang(row.satang));
        EXPECT_EQ(Satang::parse_baht(row.plain), Satang(row.satang));
    }
}

TEST(Satang, CountsExactly)
{
    EXPECT_EQ(Satang::baht(19'000) * 65, Satang::baht(1'235'000));
    EXPECT_EQ(Satang::baht(1'235'000) + Satang::baht(123'500), Satang::baht(1'358'500));
    EXPECT_EQ(Satang(1) - Satang(3), Satang(-2));
    Satang sum;
    sum += Satang(7);
    EXPECT_EQ(sum, Satang(7));
    EXPECT_LT(Satang(-1), Satang(0));
}

TEST(Satang, ThrowsInsteadOfWrapping)
{
    EXPECT_THROW((void)(Satang(kMost) + Satang(1)), std::overflow_error);
    EXPECT_THROW((void)(Satang(kLeast) - Satang(1)), std::overflow_error);
    EXPECT_THROW((void)(Satang(kMost) * 2), std::overflow_error);
    EXPECT_THROW((void)(Satang(kLeast) * -1), std::overflow_error);
    EXPECT_THROW((void)Satang::baht(kMost), std::overflow_error);
}

TEST(BasisPoints, GivesOnlyExactShares)
{
    EXPECT_EQ(BasisPoints(1'000).of(Satang::baht(1'235'000)), Satang::baht(123'500));
    EXPECT_EQ(BasisPoints(750).of(Satang(1'000)), Satang(75));
    EXPECT_EQ(BasisPoints(1'000).of(Satang(-10)), Satang(-1));
    EXPECT_EQ(BasisPoints(10'000).of(Satang(kMost)), Satang(kMost));
    EXPECT_EQ(BasisPoints(0).of(Satang(kMost)), Satang(0));
    EXPECT_FALSE(BasisPoints(1'000).of(Satang(5)));
    EXPECT_FALSE(BasisPoints(333).of(Satang(1'000)));
    EXPECT_FALSE(BasisPoints(1).of(Satang(kMost)));
}

TEST(BasisPoints, IsWrittenAsAPercentage)
{
    EXPECT_EQ(BasisPoints(1'000).str(), "10 %");
    EXPECT_EQ(BasisPoints(750).str(), "7.5 %");
    EXPECT_EQ(BasisPoints(725).str(), "7.25 %");
    EXPECT_EQ(BasisPoints(5).str(), "0.05 %");
    EXPECT_EQ(BasisPoints(0).str(), "0 %");
    EXPECT_EQ(BasisPoints(-50).str(), "-0.5 %");
}

} // namespace

} // namespace base
