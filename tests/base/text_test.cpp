// UTF-8, counting, digits.
#include "base/text.hpp"

#include <gtest/gtest.h>

namespace base {

namespace {

namespace text = base::text;
using namespace std::string_view_literals;

TEST(Text, ValidUtf8IsRecognised)
{
    for (auto const good : {""sv, "abc"sv, "น้ำชำ"sv, "\0x"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv, "\xED\x9F\xBF"sv,
                            "\xEE\x80\x80"sv, "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv, "😀"sv})
        EXPECT_TRUE(text::is_valid_utf8(good)) << good;
}

TEST(Text, BrokenUtf8IsRefused)
{
    for (auto const bad :
         {"\x80"sv, "\xBF"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xC2"sv, "\xC2\x20"sv, "\xE0\x80\x80"sv, "\xE0\x9F\xBF"sv,
          "\xE0\xB8"sv, "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF0\x8F\xBF\xBF"sv, "\xF0\x90\x80"sv, "\xF4\x90\x80\x80"sv,
          "\xF5\x80\x80\x80"sv, "\xFE"sv, "\xFF"sv, "ab\xE0\xB8"sv, "\xE0\xB8\xC2\x80"sv})
        EXPECT_FALSE(text::is_valid_utf8(bad));
}

TEST(Text, LengthCountsCodePoints)
{
    EXPECT_EQ(text::length(""), 0U);
    EXPECT_EQ(text::length("abc"), 3U);
    EXPECT_EQ(text::length("น้ำ"), 3U);
    EXPECT_EQ(text::length("😀ก"), 2U);
}

TEST(Text, DigitsGoBothWays)
{
    EXPECT_EQ(text::thai_digits("พ.ศ. 2565 (01)"), "พ.ศ. ๒๕๖๕ (๐๑)");
    EXPECT_EQ(text::arabic_digits("พ.ศ. ๒๕๖๕ (๐๑)"), "พ.ศ. 2565 (01)");
    EXPECT_EQ(text::arabic_digits("0123456789"), "0123456789");
    EXPECT_EQ(text::arabic_digits(text::thai_digits("0123456789")), "0123456789");
    EXPECT_EQ(text::arabic_digits("\xE0\xB9"), "\xE0\xB9"); // broken text comes back as it was
}

} // namespace

} // namespace base
