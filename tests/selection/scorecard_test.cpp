// What may be wrong with a scorecard, which band fits, and the words of both.
#include "selection/builders.hpp"
#include "selection/demo_scorecards.hpp"

#include <gtest/gtest.h>

namespace selection {

namespace {

using selection::Band;
using selection::Card;
using selection::Value;

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

Band any_of(std::vector<std::string> names)
{
    Band band;
    band.any_of = std::move(names);
    band.degree = 1;
    return band;
}

TEST(Scorecards, OfTheDemonstrationHaveNoFault)
{
    for (auto const& form : {selection::demo::house_first(), selection::demo::people_first()}) {
        Card const card{form.name_th, form.name_en, form.criteria, form.ties};
        EXPECT_EQ(told(faults_of(card)), "") << form.name_en;
        EXPECT_GT(most_points(card), 100);
    }
}

TEST(Scorecards, TellAllTheirFaultsAtOnce)
{
    Card card;
    EXPECT_EQ(told(faults_of(card)), "criteria=required");
    Band nothing;
    Band yes;
    yes.is = true;
    Band backwards;
    backwards.from = 3;
    backwards.to = 1;
    Band both = test::at_least(1, 11);
    both.unknown = true;
    card.criteria = {test::criterion("elders", 101, {nothing, yes, backwards, both}), test::criterion("elders", 1, {}),
                     test::criterion("colour", 1, {test::at_least(1, 1)}),
                     test::criterion("tenure", 1, {any_of({"own", "cave"}), test::at_least(1, 1)})};
    card.ties = {
        {"tenure", selection::Better::Higher}, {"colour", selection::Better::Lower}, {"colour", selection::Better::Lower}};
    EXPECT_EQ(told(faults_of(card)),
              "criteria[0].weight=out_of_range criteria[0].bands[0]=no_condition criteria[0].bands[1].is=wrong_type "
              "criteria[0].bands[2].to=out_of_range criteria[0].bands[3].degree=out_of_range criteria[0].bands[3]=two_conditions "
              "criteria[1].key=twice criteria[1].bands=required criteria[2].fact=unknown_fact "
              "criteria[3].bands[0].any_of[1]=unknown_choice criteria[3].bands[1].from=wrong_type ties[0].fact=wrong_type "
              "ties[1].fact=unknown_fact ties[2].fact=unknown_fact ties[2].fact=twice");
}

TEST(Scorecards, TryTheirBandsFromTheFirst)
{
    Band unknown;
    unknown.unknown = true;
    Band between = test::at_least(2, 5);
    between.to = 3;
    auto const c = test::criterion("elders", 1, {test::at_least(4, 10), between, unknown});
    EXPECT_EQ(band_for(c, std::int64_t{4}), &c.bands[0]);
    EXPECT_EQ(band_for(c, std::int64_t{3}), &c.bands[1]);
    EXPECT_EQ(band_for(c, std::int64_t{2}), &c.bands[1]);
    EXPECT_EQ(band_for(c, std::int64_t{1}), nullptr);
    EXPECT_EQ(band_for(c, Value()), &c.bands[2]);
    Band no;
    no.is = false;
    auto const answer = test::criterion("secure", 1, {no});
    EXPECT_EQ(band_for(answer, false), &answer.bands[0]);
    EXPECT_EQ(band_for(answer, true), nullptr);
    EXPECT_EQ(band_for(answer, Value()), nullptr) << "not known is not no";
    auto const choice = test::criterion("tenure", 1, {any_of({"rent", "relative"})});
    EXPECT_EQ(band_for(choice, Value(std::string("relative"))), &choice.bands[0]);
    EXPECT_EQ(band_for(choice, Value(std::string("own"))), nullptr);
}

TEST(Scorecards, SayTheirReasonsWithTheValueInPlace)
{
    auto const elders = test::criterion("elders", 1, {test::at_least(1, 1, "มีผู้สูงอายุ {n} คน")});
    EXPECT_EQ(reason_of(elders, elders.bands[0], std::int64_t{2}).th, "มีผู้สูงอายุ 2 คน");
    auto const income = test::criterion("income_per_head", 1, {test::at_least(1, 1, "รายได้ {n}")});
    EXPECT_EQ(reason_of(income, income.bands[0], std::int64_t{1'234'500}).th, "รายได้ 12,345 บาท");
    EXPECT_EQ(reason_of(income, income.bands[0], std::int64_t{1'234'567}).en, "has 12,345.67 baht");
    EXPECT_EQ(condition_in_words(income, income.bands[0]).en, "0.01 baht or more");
    EXPECT_EQ(selection::tie_in_words({"income_per_head", selection::Better::Lower}).th, "รายได้เฉลี่ยต่อคนต่อปี น้อยกว่ามาก่อน");
}

TEST(Scorecards, AskEachFactOnce)
{
    auto card = test::a_card();
    card.criteria.push_back(test::criterion("children", 1, {test::at_least(1, 1)}));
    EXPECT_EQ(facts_of(card), (std::vector<std::string>{"children", "elders", "income_per_head"}));
}

} // namespace

} // namespace selection
