// What is found by what is typed: the pattern must be a substring of the text, as LIKE compares them.
#include "households/search_text.hpp"

#include "base/text.hpp"

#include <gtest/gtest.h>

namespace households {

namespace {

std::string const kText = [] {
    std::string const people[] = {search_words_of({"นาย", "สมชาย", "ใจดี"}), search_words_of({"น.ส.", "น้ำฝน", "ณ แพร่"}),
                                  search_words_of({"", "คำ", ""})};
    return search_text(people, "12/3", "54010112345", Status::Active);
}();

bool finds(std::string_view typed)
{
    auto const found = patterns_of(typed);
    if (!found)
        return false;
    for (auto const& pattern : found->patterns) {
        EXPECT_GE(base::text::length(inner(pattern)), 3u) << pattern;
        if (!matches(kText, std::span(&pattern, 1)))
            return false;
    }
    EXPECT_TRUE(matches(kText, gram_patterns(found->patterns, 4))) << typed;
    return true;
}

std::vector<std::string> grams(std::vector<std::string> const& patterns, std::size_t most = 4)
{
    return gram_patterns(patterns, most);
}

TEST(HouseholdSearchText, HoldsEachPersonWithAndWithoutTitle)
{
    EXPECT_EQ(kText, " นายสมชาย สมชาย ใจดี นางสาวน้ำฝน น้ำฝน ณ แพร่ คำ #12/3# 54010112345 ");
}

class Typed : public testing::TestWithParam<std::pair<char const*, bool>> {};

TEST_P(Typed, FindsOrNot)
{
    EXPECT_EQ(finds(GetParam().first), GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(Words, Typed,
                         testing::Values(std::pair{"สมชาย", true}, std::pair{"นายสมชาย", true}, std::pair{"นาย สมชาย ใจดี", true},
                                         std::pair{"ใจดี สมชาย", true}, std::pair{"มชาย", true}, std::pair{"สมหญิง", false},
                                         std::pair{"น.ส.น้ำฝน", true}, std::pair{"นางสาวน้ำฝน", true}, std::pair{"นํ้าฝน", true},
                                         std::pair{"นำ้ฝน", true}, std::pair{"ณ แพร่", true}, std::pair{"คำ", true},
                                         std::pair{"ใจ", true}, std::pair{"ดี", false}, std::pair{"12/3", true},
                                         std::pair{"๑๒/๓", true}, std::pair{"12", false}, std::pair{"3", false},
                                         std::pair{"5401", true}, std::pair{"54010112345", true}, std::pair{"0101123", true},
                                         std::pair{"54010112346", false}, std::pair{"5401-011234-5", true},
                                         std::pair{"๕๔๐๑-๐๑๑๒๓๔-๕", true}, std::pair{"5401-011234-6", false},
                                         std::pair{"1-2", false}, std::pair{"สมชาย 12/3", true}, std::pair{"สมชาย 12/4", false}));

TEST(HouseholdSearchText, RefusesWhatNoTrigramCanFind)
{
    EXPECT_FALSE(patterns_of("ก"));
    EXPECT_FALSE(patterns_of("  "));
    EXPECT_FALSE(patterns_of("นาย"));
    EXPECT_FALSE(patterns_of("%_"));
    EXPECT_TRUE(patterns_of("7"));
}

TEST(HouseholdSearchText, NeverHandsOverTheSignsOfLike)
{
    for (auto const* typed : {"ส%มชาย", "สม_ชาย", "100%", "\\สมชาย"})
        for (auto const& pattern : patterns_of(typed).value_or(SearchPatterns{}).patterns)
            EXPECT_EQ(pattern.find_first_of("%_\\", 1), pattern.size() - 1) << pattern;
}

TEST(HouseholdSearchText, TakesAtMostFourTerms)
{
    EXPECT_EQ(patterns_of("หนึ่ง สอง สาม 12/3 สี่ ห้าห้า 54010112345")->patterns.size(), 4u);
}

TEST(HouseholdSearchText, KnowsTheBeginningOfAHouseCode)
{
    EXPECT_EQ(patterns_of("54010112")->house_code, "54010112");
    EXPECT_EQ(patterns_of("สมชาย 5401-011234-5")->house_code, "54010112345");
    EXPECT_EQ(patterns_of("54010112")->patterns, std::vector<std::string>{"% 54010112%"});
    EXPECT_FALSE(patterns_of("5401011")->house_code);
    EXPECT_FALSE(patterns_of("12/3 สมชาย")->house_code);
}

TEST(HouseholdSearchText, TellsNumbersFromNames)
{
    EXPECT_EQ(patterns_of("สมชาย 12/3 ใจดี 5401")->numbers, 2u);
    EXPECT_EQ(patterns_of("สมชาย")->numbers, 0u);
    EXPECT_EQ(patterns_of("1 2 3 4 5 6")->numbers, 4u);
}

TEST(HouseholdSearchText, MarksWhoIsNoLongerActive)
{
    std::string const people[] = {search_words_of({"นาย", "สมชาย", ""})};
    EXPECT_EQ(search_text(people, "1", "", Status::Moved), " นายสมชาย สมชาย #1# ~m~ ");
    EXPECT_EQ(search_text(people, "1", "", Status::Active), " นายสมชาย สมชาย #1# ");
    EXPECT_FALSE(status_pattern(Status::Active));
    EXPECT_TRUE(is_marked(search_text(people, "1", "", Status::Deceased)));
    EXPECT_FALSE(is_marked(kText));
    for (auto const status : {Status::Moved, Status::Dissolved, Status::Deceased})
        for (auto const other : {Status::Active, Status::Moved, Status::Dissolved, Status::Deceased}) {
            auto const pattern = *status_pattern(status);
            EXPECT_EQ(matches(search_text(people, "1", "", other), std::span(&pattern, 1)), status == other);
            EXPECT_FALSE(patterns_of(inner(pattern))) << "nobody can type a mark";
        }
}

TEST(HouseholdSearchText, AsksTheIndexForAFewGramsOfALongName)
{
    using Grams = std::vector<std::string>;
    EXPECT_EQ(grams({"%คำแ%"}), Grams{"%คำแ%"});
    EXPECT_EQ(grams({"%แสนดี%"}), (Grams{"%แสน%", "%สนด%", "%นดี%"}));
    EXPECT_EQ(grams({"%แก้วสมหวังวัฒนากูล%"}).size(), 4u);
    EXPECT_EQ(grams({"%ชาย%", "%ไชยเมือง%"}), (Grams{"%ไชย%", "%ยเม%", "%ือง%", "%ชาย%"}));
    EXPECT_EQ(grams({"%สมชาย%", "%สมศรี%", "%อุดม%", "%มาลี%"}).size(), 4u);
    EXPECT_EQ(grams({"%สมชาย%", "%สมศรี%", "%อุดม%", "%มาลี%"}, 3).size(), 3u);
    EXPECT_EQ(grams({"%0000000%"}), Grams{"%000%"}) << "each once";
}

TEST(HouseholdSearchText, MakesAnAreaARangeOfNumbers)
{
    auto const tambon = range_of(*base::AreaCode::parse("540101"));
    EXPECT_EQ(tambon.from, 54'010'100'000'000);
    EXPECT_EQ(tambon.to, 54'010'200'000'000);
    auto const district = range_of(*base::AreaCode::parse("5401"));
    EXPECT_EQ(district.from, 54'010'000'000'000);
    EXPECT_EQ(district.to, 54'020'000'000'000);
    auto const province = range_of(*base::AreaCode::parse("54"));
    EXPECT_EQ(province.from, 54'000'000'000'000);
    EXPECT_EQ(province.to, 55'000'000'000'000);
    auto const country = range_of(base::AreaCode());
    EXPECT_EQ(country.from, 0);
    EXPECT_EQ(country.to, 100'000'000'000'000);
}

} // namespace

} // namespace households
