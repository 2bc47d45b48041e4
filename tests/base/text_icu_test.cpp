// Thai order, word boundaries, amounts in words.
#include "base/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <limits>
#include <thread>
#include <utility>

namespace base {

namespace {

namespace text = base::text;
using base::Satang;
using Words = std::vector<std::string>;

TEST(SortKey, OrdersAsThaiDictionariesDo)
{
    Words const sorted = {"กา",      "ก้า",      "เกา", "ไก่",   "ขาว", "เด่นชัย", "แพร่",
                          "เมืองแพร่", "ร้องกวาง", "ลอง", "วังชิ้น", "สอง", "สูงเม่น", "หนองม่วงไข่"};
    auto shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    std::sort(shuffled.begin(), shuffled.end(),
              [](auto const& a, auto const& b) { return text::sort_key(a) < text::sort_key(b); });
    EXPECT_EQ(shuffled, sorted);
}

TEST(SortKey, IsLowerCaseHexAndTheSameForOneText)
{
    auto const key = text::sort_key("น้ำชำ");
    EXPECT_FALSE(key.empty());
    EXPECT_EQ(key.size() % 2, 0U);
    EXPECT_EQ(key.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(text::sort_key("\u0E19\u0E4D\u0E49\u0E32\u0E0A\u0E4D\u0E32"), key);
    EXPECT_LT(text::sort_key(""), text::sort_key("ก"));
    EXPECT_LT(text::sort_key("น้ำ"), key);
}

TEST(SortKey, LongTextsHaveKeysToo)
{
    std::string long_text;
    for (int i = 0; i < 200; ++i)
        long_text += "ทุ่งแค้ว ";
    EXPECT_GT(text::sort_key(long_text), text::sort_key("ทุ่งแค้ว"));
}

TEST(Words, FollowTheThaiDictionary)
{
    EXPECT_EQ(text::words("หลังคารั่วซึมและโครงสร้างไม้ผุพังจากปลวก"),
              (Words{"หลังคา", "รั่ว", "ซึม", "และ", "โครงสร้าง", "ไม้", "ผุ", "พัง", "จาก", "ปลวก"}));
    EXPECT_EQ(text::words("One Home, 65 หลัง!"), (Words{"One", "Home", "65", "หลัง"}));
    EXPECT_EQ(text::words(""), Words{});
    EXPECT_EQ(text::words(" ,. "), Words{});
}

TEST(BahtInWords, FollowsOfficialPapers)
{
    std::pair<Satang, char const*> const rows[] = {
        {Satang(0), "ศูนย์บาทถ้วน"},
        {Satang(1), "หนึ่งสตางค์"},
        {Satang(50), "ห้าสิบสตางค์"},
        {Satang::baht(1), "หนึ่งบาทถ้วน"},
        {Satang(125), "หนึ่งบาทยี่สิบห้าสตางค์"},
        {Satang(111), "หนึ่งบาทสิบเอ็ดสตางค์"},
        {Satang(1021), "สิบบาทยี่สิบเอ็ดสตางค์"},
        {Satang::baht(10), "สิบบาทถ้วน"},
        {Satang::baht(11), "สิบเอ็ดบาทถ้วน"},
        {Satang::baht(20), "ยี่สิบบาทถ้วน"},
        {Satang::baht(21), "ยี่สิบเอ็ดบาทถ้วน"},
        {Satang::baht(22), "ยี่สิบสองบาทถ้วน"},
        {Satang::baht(31), "สามสิบเอ็ดบาทถ้วน"},
        {Satang::baht(100), "หนึ่งร้อยบาทถ้วน"},
        {Satang::baht(101), "หนึ่งร้อยเอ็ดบาทถ้วน"},
        {Satang::baht(110), "หนึ่งร้อยสิบบาทถ้วน"},
        {Satang::baht(111), "หนึ่งร้อยสิบเอ็ดบาทถ้วน"},
        {Satang::baht(121), "หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน"},
        {Satang::baht(1'001), "หนึ่งพันเอ็ดบาทถ้วน"},
        {Satang::baht(10'000), "หนึ่งหมื่นบาทถ้วน"},
        {Satang::baht(19'000), "หนึ่งหมื่นเก้าพันบาทถ้วน"},
        {Satang::baht(100'000), "หนึ่งแสนบาทถ้วน"},
        {Satang::baht(123'500), "หนึ่งแสนสองหมื่นสามพันห้าร้อยบาทถ้วน"},
        {Satang::baht(1'000'000), "หนึ่งล้านบาทถ้วน"},
        {Satang::baht(1'000'001), "หนึ่งล้านเอ็ดบาทถ้วน"},
        {Satang::baht(1'235'000), "หนึ่งล้านสองแสนสามหมื่นห้าพันบาทถ้วน"},
        {Satang::baht(1'358'500), "หนึ่งล้านสามแสนห้าหมื่นแปดพันห้าร้อยบาทถ้วน"},
        {Satang::baht(11'000'011), "สิบเอ็ดล้านสิบเอ็ดบาทถ้วน"},
        {Satang::baht(21'000'000), "ยี่สิบเอ็ดล้านบาทถ้วน"},
        {Satang::baht(101'000'000), "หนึ่งร้อยเอ็ดล้านบาทถ้วน"},
        {Satang::baht(1'000'000'000'000), "หนึ่งล้านล้านบาทถ้วน"},
        {Satang(-1'900'050), "ลบหนึ่งหมื่นเก้าพันบาทห้าสิบสตางค์"},
        {Satang(-1), "ลบหนึ่งสตางค์"},
    };
    for (auto const& [amount, expected] : rows)
        EXPECT_EQ(text::baht_in_words(amount), expected) << amount.str();
}

// A second, plain way of saying numbers, to compare with.
std::string said(std::uint64_t number, bool follows)
{
    static constexpr std::array<char const*, 10> kDigits = {"", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    static constexpr std::array<std::pair<std::uint64_t, char const*>, 4> kPlaces = {
        {{100'000, "แสน"}, {10'000, "หมื่น"}, {1'000, "พัน"}, {100, "ร้อย"}}};
    if (number >= 1'000'000)
        return said(number / 1'000'000, false) + "ล้าน" + said(number % 1'000'000, true);
    std::string words;
    for (auto const& [place, name] : kPlaces)
        if (auto const digit = number / place % 10)
            words += std::string(kDigits[digit]) + name;
    if (auto const tens = number / 10 % 10)
        words += std::string(tens == 1 ? "" : tens == 2 ? "ยี่" : kDigits[tens]) + "สิบ";
    return words + (number % 10 == 1 && (number > 10 || follows) ? "เอ็ด" : kDigits[number % 10]);
}

TEST(BahtInWords, AgreesWithASecondWayOfSayingNumbers)
{
    auto const check = [](std::uint64_t baht) {
        EXPECT_EQ(text::baht_in_words(Satang::baht(static_cast<std::int64_t>(baht))), said(baht, false) + "บาทถ้วน") << baht;
    };
    for (std::uint64_t baht = 1; baht < 2'200; ++baht)
        check(baht);
    for (std::uint64_t baht = 3; baht < 90'000'000'000'000'000; baht = baht * 7 / 3 + 1)
        check(baht);
}

TEST(BahtInWords, TheGreatestAmountsHaveWords)
{
    auto const most = text::baht_in_words(Satang(std::numeric_limits<std::int64_t>::max()));
    auto const least = text::baht_in_words(Satang(std::numeric_limits<std::int64_t>::min()));
    EXPECT_TRUE(most.ends_with("บาทเจ็ดสตางค์")) << most;
    EXPECT_TRUE(least.starts_with("ลบเก้าหมื่น") && least.ends_with("บาทแปดสตางค์")) << least;
}

TEST(Text, EveryThreadHasItsOwnServices)
{
    std::string key;
    std::string amount;
    std::thread([&] {
        key = text::sort_key("แพร่");
        amount = text::baht_in_words(Satang::baht(101));
    }).join();
    EXPECT_EQ(key, text::sort_key("แพร่"));
    EXPECT_EQ(amount, "หนึ่งร้อยเอ็ดบาทถ้วน");
}

} // namespace

} // namespace base
