// Points, order, places: every rule of the engine on lists small enough to be read.
#include "selection/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace selection {

namespace {

using selection::Candidate;
using selection::Inputs;
using selection::Line;
using selection::Standing;
using test::a_candidate;
using test::inputs_of;
using testing::ElementsAre;

// The numbers of the candidates in the order of the list.
std::vector<int> order_of(Inputs const& inputs)
{
    std::vector<int> numbers;
    for (auto const& line : rank(inputs))
        for (int number = 1; number < 1000; ++number)
            if (line.house == test::numbered<rounds::RoundHouseId>(number)) {
                numbers.push_back(number);
                break;
            }
    return numbers;
}

Line const& line_of(std::vector<Line> const& list, int number)
{
    return *std::ranges::find(list, test::numbered<rounds::RoundHouseId>(number), &Line::house);
}

TEST(Engine, PutsMorePointsFirstAndSaysWhatGaveThem)
{
    auto const inputs = inputs_of({a_candidate(1, 0), a_candidate(2, 5), a_candidate(3, 1)});
    EXPECT_THAT(order_of(inputs), ElementsAre(2, 3, 1));
    auto const list = rank(inputs);
    EXPECT_EQ(list[0].points, 9);
    ASSERT_EQ(list[0].reasons.size(), 1u);
    EXPECT_EQ(list[0].reasons[0].criterion, "elders");
    EXPECT_EQ(list[0].reasons[0].band, 0u) << "the first band that fits";
    EXPECT_EQ(list[1].reasons[0].band, 2u);
    EXPECT_TRUE(list[2].reasons.empty());
}

TEST(Engine, BreaksTiesByTheWrittenRulesInTheirOrder)
{
    auto const inputs = inputs_of({a_candidate(1, 1, 0, std::int64_t{500}), a_candidate(2, 1, 2, std::int64_t{900}),
                                   a_candidate(3, 1, 0, std::int64_t{100}), a_candidate(4, 1, 0, std::int64_t{500})});
    EXPECT_THAT(order_of(inputs), ElementsAre(2, 3, 1, 4));
    auto const list = rank(inputs);
    EXPECT_EQ(list[0].tie, "");
    EXPECT_EQ(line_of(list, 3).tie, "children");
    EXPECT_EQ(line_of(list, 1).tie, "income_per_head");
    EXPECT_EQ(line_of(list, 4).tie, "registered");
}

TEST(Engine, PutsWhoIsNotKnownAfterWhoIsWhicheverWayTheRuleGoes)
{
    auto const inputs = inputs_of({a_candidate(1, 1, 0, selection::Value()), a_candidate(2, 1, 0, std::int64_t{999'999'999})});
    EXPECT_THAT(order_of(inputs), ElementsAre(2, 1));
}

TEST(Engine, EndsWithTheIdWhenAllElseIsEqual)
{
    auto first = a_candidate(1, 1);
    auto second = a_candidate(2, 1);
    first.registered_at = second.registered_at;
    auto const list = rank(inputs_of({second, first}));
    EXPECT_EQ(list[0].house, first.house);
    EXPECT_EQ(list[1].tie, "id");
}

TEST(Engine, LetsThePeoplesOrderDecideAndWhoWasNotInItFollowByPoints)
{
    auto inputs = inputs_of({a_candidate(1, 3), a_candidate(2, 2), a_candidate(3, 1), a_candidate(4, 3, 1)});
    inputs.candidates[2].said = {test::said_place(0, 1, "หลังคาพังแล้ว")};
    inputs.candidates[0].said = {test::said_place(0, 2)};
    EXPECT_THAT(order_of(inputs), ElementsAre(3, 1, 4, 2));
    auto const list = rank(inputs);
    EXPECT_TRUE(list[0].lifted);
    EXPECT_EQ(list[0].deviation, "หลังคาพังแล้ว");
    EXPECT_EQ(list[0].score_place, 4);
    EXPECT_FALSE(list[1].lifted) << "nobody after it has more points";
    EXPECT_EQ(list[1].deviation, std::nullopt);
}

TEST(Engine, PutsAHouseWhereTheLastHearingThatHadItPutIt)
{
    auto inputs = inputs_of({a_candidate(1, 0), a_candidate(2, 1), a_candidate(3, 2), a_candidate(4, 3)});
    inputs.candidates[0].said = {test::said_place(0, 3)};
    inputs.candidates[1].said = {test::said_place(0, 1), test::said_place(1, 2)};
    inputs.candidates[2].said = {test::said_place(0, 2), test::said_place(1, 1)};
    inputs.candidates[3].said = {test::said_place(1, 7)};
    EXPECT_THAT(order_of(inputs), ElementsAre(1, 3, 2, 4)) << "houses of the earlier hearing come first, then the later one's";
}

TEST(Engine, TakesTheReasonToldForTheListOnlyWhereTheHearingGaveNone)
{
    auto inputs = inputs_of({a_candidate(1, 1), a_candidate(2, 2), a_candidate(3, 3)});
    inputs.candidates[0].said = {test::said_place(0, 1, "หลังคาพังแล้ว")};
    inputs.candidates[1].said = {test::said_place(0, 2, "เวทีแรกว่า"), test::said_place(1, 1)};
    inputs.candidates[2].said = {test::said_place(1, 2)};
    for (auto& candidate : inputs.candidates)
        candidate.reason = "บอกไว้ตอนทำบัญชี";
    auto const list = rank(inputs);
    EXPECT_EQ(line_of(list, 1).deviation, "หลังคาพังแล้ว");
    EXPECT_EQ(line_of(list, 2).deviation, "บอกไว้ตอนทำบัญชี") << "the hearing whose order stands gave none";
    EXPECT_EQ(line_of(list, 3).deviation, std::nullopt) << "it is not lifted";
}

TEST(Engine, MovesAHouseAsAnObjectionDecidedAndKeepsTheOthersInOrder)
{
    auto inputs = inputs_of({a_candidate(1, 3), a_candidate(2, 2), a_candidate(3, 1)});
    inputs.adjustments = {{test::numbered<rounds::RoundHouseId>(3), 1, "คณะทำงานไปดูแล้ว", "x"}};
    EXPECT_THAT(order_of(inputs), ElementsAre(3, 1, 2));
    EXPECT_EQ(rank(inputs)[0].deviation, "คณะทำงานไปดูแล้ว");
    inputs.adjustments.front().place = 99;
    EXPECT_THAT(order_of(inputs), ElementsAre(1, 2, 3)) << "no further than the end";
    inputs.adjustments.front().house = test::numbered<rounds::RoundHouseId>(77);
    EXPECT_THAT(order_of(inputs), ElementsAre(1, 2, 3)) << "who has left is not moved";
}

TEST(Engine, GivesThePlacesDownTheListAndLetsTheRestWait)
{
    auto const list = rank(inputs_of({a_candidate(1, 3), a_candidate(2, 2), a_candidate(3, 1)}, 2));
    EXPECT_EQ(list[0].standing, Standing::Ranked);
    EXPECT_EQ(list[1].standing, Standing::Ranked);
    EXPECT_EQ(list[2].standing, Standing::Reserve);
    for (auto const& line : rank(inputs_of({a_candidate(1, 3)}, 0)))
        EXPECT_EQ(line.standing, Standing::Reserve);
}

// A house that was proposed is not thrown out by a later version.
TEST(Engine, KeepsThePlaceOfWhoHasGoneOn)
{
    auto inputs = inputs_of({a_candidate(1, 3), a_candidate(2, 2), a_candidate(3, 0)}, 2);
    inputs.candidates[2].gone_on = true;
    auto const list = rank(inputs);
    EXPECT_EQ(line_of(list, 3).standing, Standing::Ranked);
    EXPECT_EQ(line_of(list, 1).standing, Standing::Ranked);
    EXPECT_EQ(line_of(list, 2).standing, Standing::Reserve) << "two places, one of them kept";
}

TEST(Engine, RefusesInputsWhoseFactsDoNotFitTheCard)
{
    auto inputs = inputs_of({a_candidate(1, 3)});
    inputs.candidates[0].values.pop_back();
    EXPECT_THROW((void)rank(inputs), std::invalid_argument);
    inputs = inputs_of({a_candidate(1, 3)});
    inputs.facts = {"children", "income_per_head", "members"};
    EXPECT_THROW((void)rank(inputs), std::invalid_argument);
}

// Whatever order the candidates are read in, the list is one; each stands on it once; who stands further by points alone has no
// more of them.
TEST(Engine, GivesOneListHoweverTheCandidatesAreShuffled)
{
    std::mt19937 random(2565);
    for (int round = 0; round < 200; ++round) {
        std::vector<Candidate> candidates;
        for (int i = 1; i <= 40; ++i) {
            auto one = a_candidate(i, random() % 4, random() % 3, static_cast<std::int64_t>(random() % 3) * 100);
            one.registered_at = base::Timestamp(static_cast<std::int64_t>(random() % 3));
            one.gone_on = random() % 7 == 0;
            if (random() % 2 == 0)
                one.said = {test::said_place(random() % 2, static_cast<std::int64_t>(i))};
            candidates.push_back(std::move(one));
        }
        auto inputs = inputs_of(candidates, 10);
        auto const once = rank(inputs);
        std::ranges::shuffle(inputs.candidates, random);
        auto const again = rank(inputs);
        ASSERT_EQ(once.size(), 40u);
        std::set<rounds::RoundHouseId> seen;
        std::vector<std::int64_t> points(41);
        std::int64_t with_place = 0;
        for (std::size_t i = 0; i < once.size(); ++i) {
            EXPECT_EQ(once[i].house, again[i].house);
            EXPECT_EQ(once[i].standing, again[i].standing);
            EXPECT_EQ(once[i].tie, again[i].tie);
            EXPECT_EQ(once[i].place, static_cast<std::int64_t>(i + 1));
            EXPECT_TRUE(seen.insert(once[i].house).second);
            points[static_cast<std::size_t>(once[i].score_place)] = once[i].points;
            with_place += once[i].standing == Standing::Ranked ? 1 : 0;
        }
        for (std::size_t i = 2; i < points.size(); ++i)
            EXPECT_GE(points[i - 1], points[i]);
        auto const gone_on = std::ranges::count_if(candidates, &Candidate::gone_on);
        EXPECT_EQ(with_place, std::max<std::int64_t>(10, gone_on));
    }
}

} // namespace

} // namespace selection
