// Area codes: form, level, containment, range.
#include "base/area_code.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace base {

namespace {

using base::AreaCode;

AreaCode area(char const* text)
{
    return AreaCode::parse(text).value();
}

TEST(AreaCode, ReadsEveryLevel)
{
    EXPECT_EQ(area("").level(), AreaCode::Level::Country);
    EXPECT_EQ(area("TH"), AreaCode());
    EXPECT_EQ(area("54").level(), AreaCode::Level::Province);
    EXPECT_EQ(area("5401").level(), AreaCode::Level::District);
    EXPECT_EQ(area("540101").level(), AreaCode::Level::Tambon);
    EXPECT_EQ(area("TH540101").str(), "540101");
}

TEST(AreaCode, RefusesEverythingElse)
{
    for (auto const* text : {"5", "540", "54010", "5401011", "54010101", "TH5", "th54", "THTH54", " 54", "54 ", "5a", "-1", "00",
                             "05", "5400", "540100", "540001", "๕๔"})
        EXPECT_FALSE(AreaCode::parse(text)) << text;
}

TEST(AreaCode, KnowsWhatLiesWithin)
{
    EXPECT_TRUE(AreaCode().contains(area("540101")));
    EXPECT_TRUE(AreaCode().contains(AreaCode()));
    EXPECT_TRUE(area("54").contains(area("540101")));
    EXPECT_TRUE(area("54").contains(area("54")));
    EXPECT_FALSE(area("540101").contains(area("54")));
    EXPECT_FALSE(area("54").contains(area("550101")));
    EXPECT_FALSE(area("54").contains(AreaCode()));
    EXPECT_EQ(area("540101").province(), area("54"));
    EXPECT_EQ(area("54").province(), area("54"));
    EXPECT_EQ(AreaCode().province(), AreaCode());
}

TEST(AreaCode, ItsRangeHoldsAllCodesWithinAndNoOther)
{
    for (auto const* outer : {"", "10", "54", "5401", "540101", "5499", "549999", "99", "9999"})
        for (auto const* inner : {"10", "1001", "100101", "53", "539999", "54", "5401", "540101", "540102", "5402", "5499",
                                  "549901", "549999", "55", "99", "9999", "999999"}) {
            bool const in_range = area(outer).lower() <= inner && inner < area(outer).upper();
            EXPECT_EQ(in_range, area(outer).contains(area(inner))) << outer << " " << inner;
        }
    EXPECT_EQ(area("54").lower(), "54");
    EXPECT_EQ(area("54").upper(), "55");
}

TEST(AreaCode, HasALevelAbove)
{
    EXPECT_EQ(area("540101").parent(), area("5401"));
    EXPECT_EQ(area("5401").parent(), area("54"));
    EXPECT_EQ(area("54").parent(), AreaCode());
    EXPECT_EQ(AreaCode().parent(), AreaCode());
}

TEST(AreaCode, SeveralHaveASmallestAreaThatHoldsThemAll)
{
    struct Case {
        std::vector<AreaCode> areas;
        AreaCode common;
    };
    Case const cases[] = {
        {{area("540101")}, area("540101")},
        {{area("540101"), area("540112")}, area("5401")},
        {{area("540101"), area("540201")}, area("54")},
        {{area("540101"), area("54"), area("5402")}, area("54")},
        {{area("54"), area("55")}, AreaCode()}, // not "5": a level has two digits
        {{area("54"), AreaCode()}, AreaCode()},
        {{}, AreaCode()},
    };
    for (auto const& one : cases)
        EXPECT_EQ(base::common_area(one.areas), one.common);
}

} // namespace

} // namespace base
