// The table of an article's steps: each stands once, nothing leads round the review, and the drawing is the table.
#include "news/steps.hpp"

#include "support/sources.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <tuple>

namespace news {

namespace {

TEST(StepsOfAnArticle, EachStandsOnceAndEveryStateIsReached)
{
    std::set<std::tuple<State, Step>> seen;
    std::set<State> reached{State::Draft};
    for (auto const& row : steps()) {
        EXPECT_TRUE(seen.emplace(row.from, row.step).second) << base::name_of(row.step);
        reached.insert(row.to);
    }
    EXPECT_EQ(reached.size(), values_of(State{}).size());
}

TEST(StepsOfAnArticle, NothingIsPublishedThatWasNotApproved)
{
    for (auto const& row : steps()) {
        if (row.to == State::Published) {
            EXPECT_EQ(row.from, State::Approved);
        }
        if (row.to == State::Approved) {
            EXPECT_EQ(row.from, State::Submitted);
        }
        EXPECT_EQ(row.permission, row.step == Step::Save || row.step == Step::Submit ? auth::Permission::NewsWrite
                                                                                     : auth::Permission::NewsReview);
    }
}

TEST(StepsOfAnArticle, ADraftIsWithdrawnOnlyWhileTheFormerVersionIsPublic)
{
    EXPECT_EQ(find_step(State::Draft, Step::Withdraw, false), nullptr);
    ASSERT_NE(find_step(State::Draft, Step::Withdraw, true), nullptr);
    EXPECT_NE(find_step(State::Published, Step::Withdraw, true), nullptr);
    EXPECT_EQ(find_step(State::Withdrawn, Step::Withdraw, true), nullptr);
}

// The drawing is written where ONEHOME_KEEP_PAPERS says a folder, to be copied from there.
TEST(DrawnSteps, AreThoseOfTheTable)
{
    if (auto const* const folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/news-states.md", std::ios::binary) << drawn();
    EXPECT_EQ(test::project_file("docs/news-states.md"), drawn()) << "the table changed: draw docs/news-states.md anew";
}

} // namespace

} // namespace news
