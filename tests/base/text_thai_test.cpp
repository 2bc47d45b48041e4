// The normal form of Thai text, search keys and terms.
#include "base/text.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace base {

namespace {

namespace text = base::text;
using namespace std::string_view_literals;
using Terms = std::vector<std::string>;

TEST(Normalise, EveryWayOfTypingSaraAmIsOne)
{
    std::string const namm = "\u0E19\u0E49\u0E33"; // น ้ ำ
    for (auto const* typed : {"\u0E19\u0E49\u0E33", "\u0E19\u0E4D\u0E49\u0E32", "\u0E19\u0E49\u0E4D\u0E32", "\u0E19\u0E33\u0E49",
                              "\u0E19\u0E49\u0E32\u0E4D", "\u0E19\u0E32\u0E4D\u0E49", "\u0E19\u0E49\u0E49\u0E33",
                              "\u0E19\u0E49\u200B\u0E33", "\u0E19\u0E4D\u0E49\u0E33"})
        EXPECT_EQ(text::normalise(typed), namm) << typed;
    EXPECT_EQ(text::normalise("\u0E0A\u0E4D\u0E32"), "\u0E0A\u0E33"); // ชำ without a tone mark
    EXPECT_EQ(text::normalise("กา"), "กา");
    EXPECT_EQ(text::normalise("ก้า"), "ก้า");
}

TEST(Normalise, MarksStandInOneOrder)
{
    EXPECT_EQ(text::normalise("\u0E17\u0E48\u0E35"), "\u0E17\u0E35\u0E48");    // ที่
    EXPECT_EQ(text::normalise("\u0E17\u0E35\u0E48"), "\u0E17\u0E35\u0E48");    // ที่, as it should be
    EXPECT_EQ(text::normalise("\u0E1B\u0E49\u0E39"), "\u0E1B\u0E39\u0E49");    // ปู้
    EXPECT_EQ(text::normalise("\u0E2A\u0E34\u0E17\u0E18\u0E4C\u0E34"), "สิทธิ์"); // thanthakhat typed first
    EXPECT_EQ(text::normalise("\u0E01\u0E31\u0E49\u0E19"), "กั้น");
    EXPECT_EQ(text::normalise("\u0E01\u0E49\u0E31\u0E19"), "กั้น");
}

TEST(Normalise, TwoSaraEAreSaraAe)
{
    EXPECT_EQ(text::normalise("เเพร่"), "แพร่");
    EXPECT_EQ(text::normalise("เ\u200Bเพร่"), "แพร่");
    EXPECT_EQ(text::normalise("แพร่"), "แพร่");
}

TEST(Normalise, InvisibleCharactersGoAndBlanksAreSingle)
{
    std::pair<std::string_view, char const*> const rows[] = {
        {"", ""},
        {"   ", ""},
        {"\u200B\uFEFF", ""},
        {"  a  b ", "a b"},
        {"a b", "a b"},
        {"a\tb\nc", "a b c"},
        {"a\u00A0b\u3000c", "a b c"},
        {"a\u200Bb\u200C\u200D\uFEFF", "ab"},
        {"a\x01"
         "b\x7F"
         "c",
         "abc"},
        {"a\0b"sv, "ab"},
        {"a \u200B b", "a b"},
        {"\u202Eabc\u202C", "abc"},
        {"ก\r\nข", "ก ข"},
        {"e\u0301", "\u00E9"},
        {"\u212B", "\u00C5"},
    };
    for (auto const& [typed, expected] : rows)
        EXPECT_EQ(text::normalise(typed), expected);
}

TEST(Normalise, NothingInvisibleTellsTwoTextsApart)
{
    // tags, variation selectors, fillers, joiners, signs of direction, invisible operators and notes, old shaping controls
    for (auto const* hidden : {"\U000E0001",   "\U000E0041", "\U000E007F", "\U000E0100", "\U000E01EF",  "\uFE00", "\uFE0F",
                               "\u034F",       "\u061C",     "\u115F",     "\u1160",     "\u17B4",      "\u180B", "\u180E",
                               "\u2028\u202A", "\u2065",     "\u2066",     "\u2069",     "\u206A",      "\u3164", "\uFFA0",
                               "\uFFF9",       "\uFFFB",     "\U0001D173", "\U0001BCA0", "\u0085\u009F"}) {
        EXPECT_EQ(text::normalise(std::string("สม") + hidden + "ชาย").find(hidden), std::string::npos) << hidden;
        EXPECT_EQ(text::normalise(hidden), "") << hidden;
        EXPECT_EQ(text::search_key(std::string("สมชาย") + hidden), "สมชาย") << hidden;
    }
    EXPECT_EQ(text::normalise("สม\U000E0041ชาย"), "สมชาย");
    EXPECT_EQ(text::normalise("สม\u3164ชาย"), "สมชาย");
    EXPECT_EQ(text::normalise("สมชาย ♥"), "สมชาย ♥"); // what can be seen stays
}

TEST(Normalise, LineBreaksAreKeptOnRequest)
{
    std::pair<char const*, char const*> const rows[] = {
        {"a\nb", "a\nb"},
        {"a\r\nb\rc", "a\nb\nc"},
        {" a \n  b ", "a\nb"},
        {"\n\na\n\n", "a"},
        {"ย่อหน้า\n\nสอง", "ย่อหน้า\n\nสอง"},
        {"a\u2028b", "a\nb"},
        {"a  b", "a b"},
        {"\n", ""},
        {"a\n\u200B\nb", "a\n\nb"},
    };
    for (auto const& [typed, expected] : rows)
        EXPECT_EQ(text::normalise(typed, true), expected) << typed;
}

TEST(Normalise, IsStable)
{
    for (auto const* typed :
         {"\u0E19\u0E4D\u0E49\u0E32", "เเเ", "เเเเเ", "\u0E38\u0E34\u0E3A", "\u0E01\u0E49\u0E34\u0334", "\u0E4D\u0E32\u0E4D",
          "\u0E32\u0E32\u0E4D", "\u0E33\u0E33\u0E49", "\u0E49\u0E4C\u0E49", "น้ำชำ 12"}) {
        auto const once = text::normalise(typed);
        EXPECT_EQ(text::normalise(once), once) << typed;
    }
}

TEST(SearchKey, FoldsWhatPeopleTypeDifferently)
{
    std::pair<char const*, char const*> const rows[] = {
        {"นางสาวสมหญิง ใจดี", "นางสาวสมหญิง ใจดี"},
        {"น.ส.สมหญิง ใจดี", "นางสาวสมหญิง ใจดี"},
        {"น.ส. สมหญิง  ใจดี", "นางสาว สมหญิง ใจดี"},
        {"น. ส. สมหญิง", "นางสาว สมหญิง"},
        {"นส.สมหญิง", "นางสาวสมหญิง"},
        {"ด.ช.มานะ", "เด็กชายมานะ"},
        {"ด.ญ.มานี", "เด็กหญิงมานี"},
        {"น.สมชาย", "น สมชาย"},
        {"อน.ส.ก", "อน ส ก"},
        {"Mr. SMITH-Jones", "mr smith jones"},
        {"ม.๔ ต.ในเวียง", "ม 4 ต ในเวียง"},
        {"12/3", "12/3"},
        {"๑๒/๓ หมู่ ๔", "12/3 หมู่ 4"},
        {"a/b", "a b"},
        {"/12/", "12"},
        {"กรุงเทพฯ", "กรุงเทพ"},
        {"(ชื่อ) \"เล่น\"", "ชื่อ เล่น"},
        {"\u0E19\u0E4D\u0E49\u0E32\u0E0A\u0E4D\u0E32", "น้ำชำ"},
        {"...", ""},
        {"", ""},
    };
    for (auto const& [typed, expected] : rows) {
        EXPECT_EQ(text::search_key(typed), expected) << typed;
        EXPECT_EQ(text::search_key(text::search_key(typed)), expected) << typed;
    }
}

TEST(SearchTerms, LeaveTitlesOut)
{
    std::pair<char const*, Terms> const rows[] = {
        {"", {}},
        {"นาย", {}},
        {"นาย สมชาย ใจดี", {"สมชาย", "ใจดี"}},
        {"นายสมชาย", {"สมชาย"}},
        {"น.ส. สมหญิง", {"สมหญิง"}},
        {"น.ส.สมหญิง", {"สมหญิง"}},
        {"นาง แล", {"แล"}},
        {"นางแล", {"นางแล"}},
        {"นายก", {"นายก"}},
        {"Mr. John", {"john"}},
        {"ก ข ก ค ง จ", {"ก", "ข", "ค", "ง"}},
        {"ด.ช.", {}},
    };
    for (auto const& [typed, expected] : rows)
        EXPECT_EQ(text::search_terms(typed), expected) << typed;
}

} // namespace

} // namespace base
