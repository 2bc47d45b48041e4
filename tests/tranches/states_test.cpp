// The table of steps: nothing is paid but by its way, whatever is tried; the drawing in the docs is the table's.
#include "support/sources.hpp"
#include "tranches/states.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <tuple>

namespace tranches {

namespace {

using duties::Duty;

// Where a tranche can be, with what was done since it was prepared last.
struct Walk {
    std::optional<State> at;
    bool recorded = false;
    bool prepared = false;
    bool approved = false;
    int paid = 0;
    auto operator<=>(Walk const&) const = default;
};

void check_all_ways(Walk const& walk, std::set<Walk>& seen)
{
    if (!seen.insert(walk).second)
        return;
    for (auto const& action : values_of(Action()))
        for (bool const recorded : {false, true}) {
            if (walk.at && recorded != walk.recorded)
                continue;
            auto const* step = find_step(walk.at, action.value, recorded);
            if (!step)
                continue;
            auto next = walk;
            next.recorded = recorded;
            next.at = step->to;
            if (step->duty == Duty::PrepareTranche) {
                next.prepared = true;
                next.approved = false; // it may hold something else now
            }
            if (step->duty == Duty::ApproveTranche)
                next.approved = true;
            if (step->to == State::SentBack)
                next.approved = false;
            if (step->to == State::Released) {
                ++next.paid;
                EXPECT_TRUE(next.prepared && next.approved) << base::name_of(action.value);
                EXPECT_TRUE(step->books) << "what is released is booked";
                EXPECT_LE(next.paid, 1) << "paid twice";
            }
            if (walk.at == State::Released) {
                --next.paid;
                EXPECT_EQ(step->to, State::Cancelled);
                EXPECT_TRUE(step->books) << "what comes back is booked";
            }
            if (next.at == State::Cancelled) {
                EXPECT_EQ(next.paid, 0) << "cancelled with money on the way";
            }
            check_all_ways(next, seen);
        }
}

TEST(StepsOfATranche, NoWayPaysWithoutApprovalOrTwiceOrIsCancelledWithMoneyGone)
{
    std::set<Walk> seen;
    check_all_ways({}, seen);
    EXPECT_GE(seen.size(), 10U);
    std::set<State> reached;
    for (auto const& walk : seen)
        if (walk.at)
            reached.insert(*walk.at);
    EXPECT_EQ(reached.size(), values_of(State()).size()) << "a state that nothing reaches";
}

TEST(StepsOfATranche, AMoneyStepTakesADutyThatExcludesThePreparing)
{
    for (auto const& step : steps())
        if (step.books && step.from != State::Released) {
            ASSERT_TRUE(step.duty) << base::name_of(step.action);
            EXPECT_NE(*step.duty, Duty::PrepareTranche);
        }
}

TEST(StepsOfATranche, EachStandsOnce)
{
    std::set<std::tuple<std::optional<State>, Action, bool>> seen;
    for (auto const& step : steps())
        for (bool const recorded : {false, true})
            if (step.recorded.value_or(recorded) == recorded) {
                EXPECT_TRUE(seen.emplace(step.from, step.action, recorded).second) << base::name_of(step.action);
            }
}

// The drawing is written where ONEHOME_KEEP_PAPERS says a folder, to be copied from there.
TEST(DrawnStates, AreThoseOfTheTables)
{
    if (auto const* const folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/states.md", std::ios::binary) << drawn();
    EXPECT_EQ(test::project_file("docs/states.md"), drawn()) << "the tables changed: draw docs/states.md anew";
}

} // namespace

} // namespace tranches
