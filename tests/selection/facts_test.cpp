// Each fact of the catalogue for made-up households.
#include "selection/facts.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <set>

namespace selection {

namespace {

using households::NeedFacts;
using selection::Known;
using selection::Value;

NeedFacts::Person aged(std::optional<int> age)
{
    NeedFacts::Person person;
    person.age = age;
    return person;
}

NeedFacts a_need()
{
    NeedFacts need;
    auto bedridden = aged(84);
    bedridden.bedridden = true;
    bedridden.can_care_for_self = false;
    bedridden.chronically_ill = true;
    auto disabled = aged(30);
    disabled.disabled = true;
    need.people = {bedridden, disabled, aged(62), aged(40), aged(14), aged(6), aged(std::nullopt)};
    need.parts = {{"roof", "severe"}, {"walls", "severe"}, {"toilet", "missing"}, {"floor", "slight"}, {"stairs", "good"}};
    need.tenure = "own";
    need.land_kind = "temple";
    need.dwelling_state = "unfit";
    need.durable = false;
    need.monthly_income = base::Satang::baht(7'000);
    return need;
}

std::string shown(std::string_view fact, NeedFacts const& need, bool helped = false)
{
    return in_words(*selection::find_fact(fact), value_of(fact, Known{need, helped})).th;
}

TEST(Facts, AreCountedFromThePeopleWhoLiveThere)
{
    auto const need = a_need();
    for (auto const& [fact, value] : std::initializer_list<std::pair<char const*, char const*>>{{"members", "7"},
                                                                                                {"small_children", "1"},
                                                                                                {"children", "2"},
                                                                                                {"elders", "2"},
                                                                                                {"very_old", "1"},
                                                                                                {"disabled", "1"},
                                                                                                {"bedridden", "1"},
                                                                                                {"chronically_ill", "1"},
                                                                                                {"cannot_care", "1"},
                                                                                                {"carried_by_each", "6"}})
        EXPECT_EQ(shown(fact, need), value) << fact;
}

TEST(Facts, AreTakenFromTheHouseAndItsMoney)
{
    auto const need = a_need();
    EXPECT_EQ(shown("income_per_head", need), "12,000 บาท");
    EXPECT_EQ(shown("parts_severe", need), "2");
    EXPECT_EQ(shown("parts_missing", need), "1");
    EXPECT_EQ(shown("parts_slight", need), "1");
    EXPECT_EQ(value_of("part_toilet", Known{need}), Value(std::string("missing")));
    EXPECT_EQ(value_of("dwelling_state", Known{need}), Value(std::string("unfit")));
    EXPECT_EQ(value_of("land_kind", Known{need}), Value(std::string("temple")));
    EXPECT_EQ(shown("durable", need), "ไม่ใช่");
    EXPECT_EQ(shown("helped_before", need, true), "ใช่");
}

TEST(Facts, AreTakenFromTheLastSurvey)
{
    auto const need = a_need();
    survey::NeedAnswers answers;
    answers.care = {"parents", "bedridden"};
    answers.had_help = true;
    answers.help_kinds = {"cash_aid", "house_repair"};
    answers.help_times_this_year = 3;
    answers.help_total = base::Satang::baht(7'200);
    answers.interest = "unsure";
    answers.opinion = "urgent";
    auto const surveyed = [&](std::string_view fact) {
        return in_words(*selection::find_fact(fact), value_of(fact, Known{need, false, &answers})).th;
    };
    for (auto const& [fact, value] :
         std::initializer_list<std::pair<char const*, char const*>>{{"care_kinds", "2"},
                                                                    {"care_parents", "ใช่"},
                                                                    {"care_children", "ไม่ใช่"},
                                                                    {"care_disabled", "ไม่ใช่"},
                                                                    {"care_bedridden", "ใช่"},
                                                                    {"had_help", "ใช่"},
                                                                    {"house_repaired_before", "ใช่"},
                                                                    {"help_times", "3"},
                                                                    {"help_total", "7,200 บาท"},
                                                                    {"wants_to_join", "ยังไม่แน่ใจ"},
                                                                    {"surveyor_view", "ควรช่วยเหลือเร่งด่วน"}})
        EXPECT_EQ(surveyed(fact), value) << fact;
    answers = {};
    answers.had_help = false;
    EXPECT_EQ(surveyed("help_times"), "0") << "who had no help had it no time";
    EXPECT_EQ(surveyed("help_total"), "0 บาท");
    EXPECT_EQ(surveyed("house_repaired_before"), "ไม่ใช่");
    answers.had_help = true;
    EXPECT_EQ(surveyed("help_times"), "ไม่ทราบ") << "had help, but nobody said how often";
}

TEST(Facts, OfASurveyAreNotKnownWithoutOneAndHideHealth)
{
    auto const need = a_need();
    survey::NeedAnswers const silent;
    std::set<std::string> surveyed;
    std::set<std::string> health;
    for (auto const& fact : selection::catalogue()) {
        if (!fact.surveyed)
            continue;
        surveyed.insert(fact.name);
        if (fact.health)
            health.insert(fact.name);
        EXPECT_TRUE(selection::is_unknown(value_of(fact.name, Known{need}))) << fact.name;
        EXPECT_TRUE(selection::is_unknown(value_of(fact.name, Known{need, false, &silent}))) << fact.name;
    }
    EXPECT_EQ(surveyed.size(), 11U);
    EXPECT_EQ(health, (std::set<std::string>{"care_kinds", "care_disabled", "care_bedridden"}));
}

TEST(Facts, OfWhichNothingIsKnownSaySo)
{
    NeedFacts need;
    for (auto const* fact : {"income_per_head", "debt", "durable", "secure", "elders_only", "part_roof"})
        EXPECT_EQ(shown(fact, need), "ไม่ทราบ") << fact;
    need.people = {aged(70), aged(std::nullopt)};
    EXPECT_EQ(shown("elders_only", need), "ไม่ทราบ") << "one age is not known";
    need.people = {aged(70), aged(65)};
    EXPECT_EQ(shown("elders_only", need), "ใช่");
    need.people.push_back(aged(20));
    EXPECT_EQ(shown("elders_only", need), "ไม่ใช่");
}

TEST(Facts, HaveNamesWordsAndDerivationsOfTheirOwn)
{
    std::set<std::string> names;
    std::set<std::string> labels;
    NeedFacts const need = a_need();
    for (auto const& fact : selection::catalogue()) {
        EXPECT_TRUE(names.insert(fact.name).second) << fact.name;
        EXPECT_TRUE(labels.insert(fact.label.th).second) << fact.name;
        EXPECT_FALSE(fact.label.en.empty() || fact.derived.th.empty() || fact.derived.en.empty()) << fact.name;
        EXPECT_EQ(fact.type == selection::FactType::Choice, !fact.choices.empty()) << fact.name;
        (void)value_of(fact.name, Known{need});
    }
    EXPECT_EQ(selection::find_fact("colour"), nullptr);
    EXPECT_THROW((void)value_of("colour", Known{need}), std::logic_error);
}

TEST(Facts, AnIncomeBeyondAllReasonIsNotKnown)
{
    auto need = a_need();
    need.monthly_income = base::Satang(std::numeric_limits<std::int64_t>::max() / 2);
    EXPECT_EQ(shown("income_per_head", need), shown("income_per_head", households::NeedFacts{}));
}

} // namespace

} // namespace selection
