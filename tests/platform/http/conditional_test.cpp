// If-None-Match and Range.
#include "platform/http/conditional.hpp"

#include <gtest/gtest.h>

namespace http {

namespace {

using http::RangeAnswer;
using http::resolve_range;
using http::still_good;
using Kind = RangeAnswer::Kind;

RangeAnswer part(std::uint64_t first, std::uint64_t length)
{
    return {Kind::Part, first, length};
}
RangeAnswer const kWhole{};
RangeAnswer const kNone{Kind::Unsatisfiable};

TEST(Range, OfBytesIsServed)
{
    EXPECT_EQ(resolve_range("bytes=0-0", 10), part(0, 1));
    EXPECT_EQ(resolve_range("bytes=2-5", 10), part(2, 4));
    EXPECT_EQ(resolve_range("bytes=2-", 10), part(2, 8));
    EXPECT_EQ(resolve_range("bytes=2-999", 10), part(2, 8));
    EXPECT_EQ(resolve_range("bytes=0-99999999999999999999999", 10), part(0, 10));
    EXPECT_EQ(resolve_range("bytes=-3", 10), part(7, 3));
    EXPECT_EQ(resolve_range("bytes=-99", 10), part(0, 10));
    EXPECT_EQ(resolve_range(" Bytes= 2 - 5 ", 10), part(2, 4));
}

TEST(Range, BeyondTheEndCannotBeServed)
{
    for (auto const* header : {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"})
        EXPECT_EQ(resolve_range(header, 10), kNone) << header;
    EXPECT_EQ(resolve_range("bytes=0-", 0), kNone);
    EXPECT_EQ(resolve_range("bytes=-1", 0), kNone);
}

TEST(Range, ThatIsMalformedOrMultipleGetsTheWhole)
{
    for (auto const* header : {"", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "bytes=1-2,4-5", "bytes=--1",
                               "bytes=1-2-3", "bytes=+1-2", "lines=1-2", "bytes=0x1-2", "bytes 1-2"}) {
        EXPECT_EQ(resolve_range(header, 10), kWhole) << header;
    }
}

TEST(EntityTag, ThatTheClientNamesIsStillGood)
{
    EXPECT_TRUE(still_good("\"a\"", "\"a\""));
    EXPECT_TRUE(still_good("\"x\", W/\"a\"", "\"a\""));
    EXPECT_TRUE(still_good("\"a\"", "W/\"a\""));
    EXPECT_TRUE(still_good("*", "\"a\""));
    EXPECT_FALSE(still_good("\"b\"", "\"a\""));
    EXPECT_FALSE(still_good("", "\"a\""));
    EXPECT_FALSE(still_good("*", "")) << "an answer without a tag is new each time";
    EXPECT_FALSE(still_good("a", "\"a\""));
}

} // namespace

} // namespace http
