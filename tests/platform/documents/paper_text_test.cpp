// Official Thai text: digits, spaces around numbers, places where no line may end.
#include "platform/documents/paper_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace documents {

namespace {

using documents::paper_digits;
using documents::spaced_numbers;

// The unbreakable pieces themselves.
std::vector<std::string> pieces(std::string const& text)
{
    std::vector<std::string> out;
    for (auto const& [begin, end] : documents::unbreakable(text))
        out.push_back(text.substr(begin, end - begin));
    return out;
}

bool holds(std::vector<std::string> const& all, std::string const& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

TEST(PaperText, WritesNumbersInThaiDigitsButNotWordsWithLatinLetters)
{
    EXPECT_EQ(paper_digits("จำนวน 1,358,500.00 บาท"), "จำนวน ๑,๓๕๘,๕๐๐.๐๐ บาท");
    EXPECT_EQ(paper_digits("12/3 หมู่ 4"), "๑๒/๓ หมู่ ๔");
    EXPECT_EQ(paper_digits("ดู https://x.example/a1 และ A4 ข้อ 2"), "ดู https://x.example/a1 และ A4 ข้อ ๒");
    EXPECT_EQ(paper_digits("7\nB8\n9"), "๗\nB8\n๙");
    EXPECT_EQ(paper_digits(""), "");
}

TEST(PaperText, PartsNumbersFromThaiLetters)
{
    EXPECT_EQ(spaced_numbers("หมู่5ตำบลนาจักร"), "หมู่ 5 ตำบลนาจักร");
    EXPECT_EQ(spaced_numbers("ปี๒๕๖๕ครับ"), "ปี ๒๕๖๕ ครับ");
    EXPECT_EQ(spaced_numbers("พ.ศ.2565"), "พ.ศ.2565") << "a full stop is no letter";
    EXPECT_EQ(spaced_numbers("A4 10%"), "A4 10%");
    EXPECT_EQ(spaced_numbers("65 ครัวเรือน"), "65 ครัวเรือน");
}

TEST(PaperText, KeepsANumberWithItsUnitAndWithWhatItNumbers)
{
    EXPECT_TRUE(holds(pieces("รวม 65 หลัง"), "5 ห"));
    EXPECT_TRUE(holds(pieces("ตาม ข้อ 4 นี้"), "อ 4"));
    EXPECT_TRUE(holds(pieces("พ.ศ. 2565 แล้ว"), ". 2"));
    EXPECT_TRUE(holds(pieces("20 มกราคม 2565"), "0 ม"));
    EXPECT_TRUE(holds(pieces("20 มกราคม 2565"), "ม 2"));
    EXPECT_FALSE(holds(pieces("20 มกราคม 2565 เวลา 09.30 น."), "5 เ")) << "a year has no unit";
    EXPECT_TRUE(holds(pieces("20 มกราคม 2565 เวลา 09.30 น."), "0 น"));
    EXPECT_TRUE(pieces("ไม้ ผุ").empty());
    EXPECT_TRUE(pieces("ไป 7").empty());
}

TEST(PaperText, KeepsAPlaceWithItsTitleAndWordsOfTheProgrammeWhole)
{
    EXPECT_TRUE(holds(pieces("อยู่จังหวัดแพร่"), "จังหวัดแ"));
    EXPECT_TRUE(pieces("อยู่ในจังหวัด").empty());
    EXPECT_TRUE(holds(pieces("ทุกครัวเรือนได้"), "ครัวเรือน"));
    EXPECT_TRUE(holds(pieces("ทำ ณ ห้อง"), "ณ ห"));
}

TEST(PaperText, BrokenTextIsNoDanger)
{
    for (std::string const text : {"\xE0", "\xE0\xB8", "5\xE0", "\xF0\x9F", "ก\xE0\xB9", " ", "1 "}) {
        EXPECT_GE(spaced_numbers(text).size(), text.size());
        for (auto const& [begin, end] : documents::unbreakable(text))
            EXPECT_LE(begin, end);
    }
}

} // namespace

} // namespace documents
