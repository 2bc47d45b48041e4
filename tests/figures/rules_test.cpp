// What is accepted as a recorded figure, and which of two is the present one.
#include "figures/records.hpp"
#include "figures/rules.hpp"

#include "support/working.hpp"

#include <gtest/gtest.h>

#include <set>

namespace figures {

namespace {

using base::Date;
using figures::Key;
using figures::Unit;

figures::Figure figure(Key key, std::int64_t value)
{
    figures::Figure figure;
    figure.key = key;
    figure.area = test::area("54");
    figure.value = value;
    figure.unit = figures::unit_of(key);
    figure.as_of = Date(2022, 1, 20);
    figure.source = "สำนักงานประชาสัมพันธ์จังหวัดแพร่";
    return figure;
}

std::string told(figures::Figure const& figure, figures::rules::AreaSize const& size = {78, 150'000, 430'000})
{
    std::string text;
    for (auto const& fault : figures::rules::faults_of(figure, size, Date(2022, 5, 15)))
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

TEST(FigureRules, KnowTheMostThereCanBe)
{
    struct Case {
        Key key;
        std::int64_t value;
        char const* told;
    };
    for (auto const& c : {
             Case{Key::LandTambons, 78, ""},
             Case{Key::LandTambons, 79, "value=too_large"},
             Case{Key::MankongHouseholds, 150'000, ""},
             Case{Key::MankongHouseholds, 150'001, "value=too_large"},
             Case{Key::CouncilsCoveragePercent, 100, ""},
             Case{Key::CouncilsCoveragePercent, 101, "value=too_large"},
             Case{Key::Councils, 84, ""}, // 84 councils on 78 tambons are no mistake
             Case{Key::Phorphiang2565Baht, 1'358'500, ""},
             Case{Key::LandTambons, 0, ""},
         })
        EXPECT_EQ(told(figure(c.key, c.value)), c.told) << base::name_of(c.key) << " " << c.value;
    EXPECT_EQ(told(figure(Key::MankongHouseholds, 10'000'000), {78, std::nullopt, std::nullopt}), "") << "nobody knows the most";
}

TEST(FigureRules, AskForTheKeysUnitAndADayThatHasCome)
{
    auto wrong = figure(Key::LandTambons, 15);
    wrong.unit = Unit::Rai;
    wrong.as_of = Date(2022, 5, 16);
    EXPECT_EQ(told(wrong), "as_of=in_future unit=wrong_unit");
    wrong.unit = Unit::Tambons;
    wrong.as_of = Date(2022, 5, 15);
    EXPECT_EQ(told(wrong), "") << "today is no future";
}

TEST(FigureRules, LetTheLaterDayBeThePresentOne)
{
    auto const old = figure(Key::Councils, 83);
    auto fresh = figure(Key::Councils, 84);
    EXPECT_TRUE(figures::rules::supersedes(fresh, old)) << "of one day, the one entered later";
    fresh.as_of = Date(2022, 1, 21);
    EXPECT_TRUE(figures::rules::supersedes(fresh, old));
    EXPECT_FALSE(figures::rules::supersedes(old, fresh));
}

TEST(FigureKeys, HaveWordsAndAUnitInBothLanguages)
{
    std::set<std::string> labels;
    for (auto const& key : figures::all_keys().items) {
        EXPECT_FALSE(key.label_th.empty());
        EXPECT_FALSE(key.unit_th.empty());
        EXPECT_FALSE(key.unit_en.empty());
        EXPECT_TRUE(labels.insert(key.label_en).second) << key.label_en;
        EXPECT_EQ(key.unit, figures::unit_of(key.key));
    }
    EXPECT_EQ(labels.size(), figures::values_of(Key{}).size());
}

} // namespace

} // namespace figures
