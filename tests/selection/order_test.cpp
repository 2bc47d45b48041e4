// Whose order counts, without a database: what the version in force hands on, and which sealed hearings a list leaves out.
#include "selection/builders.hpp"
#include "selection/order.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selection {

namespace {

using hearings::Outcome;
using selection::Heard;
using selection::Inputs;
using selection::PeoplesOrder;
using testing::ElementsAre;
using testing::IsEmpty;

rounds::RoundHouseId house(int number)
{
    return test::numbered<rounds::RoundHouseId>(number);
}

// A sealed hearing that put these houses in this order.
Outcome sealed(int number, std::vector<int> const& houses)
{
    Outcome outcome;
    outcome.id = test::numbered<hearings::HearingId>(number);
    outcome.title = "เวที " + std::to_string(number);
    for (std::size_t i = 0; i < houses.size(); ++i)
        outcome.houses.push_back({house(houses[i]), static_cast<std::int64_t>(i + 1), std::nullopt, std::nullopt, 0, 0, 0, {}});
    return outcome;
}

Heard heard(Outcome const& outcome)
{
    return {outcome.id.str(), "", "", outcome.title, {}};
}
Heard const kPaper{"", "", "", "เวทีบนกระดาษ", {}};

// Of candidates 1, 2, 3 …, as hearings put them.
Inputs list_of(std::vector<Heard> hearings, std::vector<std::vector<selection::Said>> const& said)
{
    Inputs inputs = test::inputs_of({});
    inputs.heard = std::move(hearings);
    for (std::size_t i = 0; i < said.size(); ++i) {
        inputs.candidates.push_back(test::a_candidate(static_cast<int>(i + 1), 1));
        inputs.candidates.back().said = said[i];
    }
    return inputs;
}

std::vector<std::string> titles(std::vector<Heard> const& hearings)
{
    std::vector<std::string> all;
    for (auto const& one : hearings)
        all.push_back(one.title);
    return all;
}

PeoplesOrder order_of(std::vector<Outcome> const& hearings)
{
    selection::DraftForm form;
    for (auto const& one : hearings)
        form.hearing_ids.push_back(one.id);
    base::Faults faults;
    auto order = peoples_order(form, hearings, faults);
    EXPECT_TRUE(faults.empty());
    return order;
}

TEST(PeoplesOrder, IsThatOfTheVersionInForceWhereNoHearingIsNamed)
{
    auto before = list_of({kPaper, heard(sealed(1, {}))}, {{test::said_place(0, 1)}, {test::said_place(1, 1)}, {}});
    before.candidates[2].reason = "บอกไว้แล้ว";
    auto const order = carried_on(PeoplesOrder(), before);
    EXPECT_THAT(titles(order.heard), ElementsAre("เวทีบนกระดาษ", "เวที 1"));
    EXPECT_EQ(order.said.at(house(2)).at(0).hearing, 1u);
    EXPECT_FALSE(order.said.contains(house(3)));
    EXPECT_EQ(order.reasons.at(house(3)), "บอกไว้แล้ว");
}

TEST(PeoplesOrder, OfSealedHearingsFollowsThePaperAndTakesThePlaceOfSealedOnes)
{
    auto const before =
        list_of({heard(sealed(1, {})), kPaper}, {{test::said_place(0, 1), test::said_place(1, 2)}, {test::said_place(0, 2)}});
    auto const order = carried_on(order_of({sealed(2, {2, 1})}), before);
    EXPECT_THAT(titles(order.heard), ElementsAre("เวทีบนกระดาษ", "เวที 2"));
    ASSERT_EQ(order.said.at(house(1)).size(), 2u);
    EXPECT_EQ(order.said.at(house(1))[0].hearing, 0u);
    EXPECT_EQ(order.said.at(house(1))[0].place, 2) << "on paper";
    EXPECT_EQ(order.said.at(house(1))[1].hearing, 1u);
    EXPECT_EQ(order.said.at(house(2)).at(0).place, 1);
}

TEST(PeoplesOrder, OnPaperTakesThePlaceOfAll)
{
    selection::DraftForm form;
    form.heard = selection::HeardForm{"กระดาษใหม่", {}, {{house(1), std::nullopt}}};
    base::Faults faults;
    auto const order =
        carried_on(peoples_order(form, {}, faults), list_of({kPaper}, {{test::said_place(0, 7)}, {test::said_place(0, 8)}}));
    EXPECT_THAT(titles(order.heard), ElementsAre("กระดาษใหม่"));
    EXPECT_EQ(order.said.at(house(1)).at(0).place, 1);
    EXPECT_FALSE(order.said.contains(house(2)));
}

TEST(LeftOut, IsASealedHearingThatHadACandidateWhoStandsByNone)
{
    std::vector const both{sealed(1, {1, 2}), sealed(2, {2, 1})};
    auto const by_points = list_of({}, {{}, {}});
    EXPECT_THAT(titles(left_out(by_points, both)), ElementsAre("เวที 1", "เวที 2"));
    auto const on_paper = list_of({kPaper}, {{test::said_place(0, 1)}, {test::said_place(0, 2)}});
    EXPECT_THAT(titles(left_out(on_paper, both)), ElementsAre("เวที 1", "เวที 2"));
    auto const by_one = list_of({heard(both[1])}, {{test::said_place(0, 2)}, {test::said_place(0, 1)}});
    EXPECT_THAT(left_out(by_one, both), IsEmpty()) << "the other's houses stand by a sealed order";
    auto const one_missing = list_of({heard(both[1])}, {{test::said_place(0, 2)}, {}});
    EXPECT_THAT(titles(left_out(one_missing, both)), ElementsAre("เวที 1", "เวที 2"));
}

TEST(LeftOut, IsNoHearingThatHadNoneOfTheCandidates)
{
    EXPECT_THAT(left_out(list_of({}, {{}}), std::vector{sealed(1, {2, 3})}), IsEmpty());
    EXPECT_THAT(left_out(list_of({}, {{}}), {}), IsEmpty());
}

// The one that corrects it is among the sealed ones instead of it.
TEST(LeftOut, IsTheCorrectionOfAHearingThatTheVersionInForceFollowed)
{
    auto const list = list_of({heard(sealed(1, {1}))}, {{test::said_place(0, 1)}});
    EXPECT_THAT(titles(left_out(list, std::vector{sealed(2, {1})})), ElementsAre("เวที 2"));
}

} // namespace

} // namespace selection
