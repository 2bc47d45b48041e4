// The demonstration on its pinned day: 65 houses in 11 tambons, a few of them late, and money to the baht.
#include "agreements/agreements.hpp"
#include "app/demonstration.hpp"
#include "insights/service.hpp"
#include "platform/auth/users.hpp"
#include "support/working.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace insights {

namespace {

using base::Date;

class Demonstration : public test::Working {
protected:
    Demonstration()
    {
        test::TemporaryFolder const folder;
        files::FileStore store{folder.path()};
        api::SeededIds ids{clock_, "demonstration"};
        app::make_demonstration({db(), clock_, ids, *vault_, store});
    }
    insights::Overview overview(Date day)
    {
        return read([&](storage::Reader& db) {
            return insights::service::overview(db, test::everywhere(), test::area("54"), base::FiscalYear(2565), day);
        });
    }
};
// Drawing the demonstration's pictures takes seconds; what it does on PostgreSQL the suites of its rooms show.
INSTANTIATE_TEST_SUITE_P(OnSqlite, Demonstration, testing::Values(storage::Engine::Sqlite));

TEST_P(Demonstration, StandsWhereTheNewsSaysAndAFewHousesAreLate)
{
    auto const shown = overview(Date(2022, 5, 15));
    ASSERT_EQ(shown.rounds.size(), 2u);
    auto const& round = shown.rounds.front();
    EXPECT_EQ(round.placed, 65);
    EXPECT_EQ(round.quota, 65);
    EXPECT_EQ(round.by_tambon.size(), 11u);
    EXPECT_EQ(round.envelope_satang, base::Satang::baht(1'358'500));
    EXPECT_EQ(round.placed_satang, base::Satang::baht(1'358'500));
    EXPECT_EQ(round.agreed_satang, base::Satang::baht(1'358'500));
    EXPECT_EQ(round.agreed_houses, 65);
    EXPECT_EQ(round.late, 2) << "one waits for its money since the signing, one is in repair since March";
    EXPECT_EQ(shown.coverage.tambons, 78);
    EXPECT_EQ(shown.coverage.tambons_with_quota, 17) << "eleven of the first round, six of the second";
    std::map<std::string, std::int64_t> late;
    for (auto const& state : round.by_state) {
        if (state.state >= rounds::HouseState::Signed && state.state <= rounds::HouseState::Closed) {
            EXPECT_GT(state.houses, 0) << "an empty place in the river: " << base::name_of(state.state);
        }
        if (state.late > 0)
            late[std::string(base::name_of(state.state))] = state.late;
    }
    EXPECT_EQ(late, (std::map<std::string, std::int64_t>{{"signed", 1}, {"repairing", 1}}));
    EXPECT_EQ(shown.rounds.back().late, 0);
    for (auto const& state : rounds::values_of(rounds::HouseState{})) {
        if (state.value > rounds::HouseState::Closed)
            continue;
        std::int64_t houses = 0;
        for (auto const& one : shown.rounds)
            for (auto const& total : one.by_state)
                houses += total.state == state.value ? total.houses : 0;
        EXPECT_GT(houses, 0) << "no house stands at " << base::name_of(state.value);
    }
    EXPECT_EQ(read([](storage::Reader& db) { return rounds::check(db); }).size(), 0u);
    EXPECT_EQ(read([](storage::Reader& db) { return agreements::check(db); }).size(), 0u);
}

TEST_P(Demonstration, HasATaskThatIsLateOneOfTheDayAndOneThatIsDone)
{
    auto const kinds = [&](char const* who, std::vector<insights::WorkItem> insights::MyWork::* list) {
        auto const work = read([&](storage::Reader& db) {
            auto const user = auth::find_user_by_name(db, who).value();
            return insights::service::my_work(db, auth::actor_of(user, Date(2022, 5, 15)), Date(2022, 5, 15));
        });
        return std::ranges::count(work.*list, "task", &insights::WorkItem::kind);
    };
    EXPECT_EQ(kinds("council@phrae", &insights::MyWork::late), 1);
    EXPECT_EQ(kinds("council@phrae", &insights::MyWork::waits), 1);
    EXPECT_EQ(kinds("inspector@phrae", &insights::MyWork::late), 0) << "it is done";
}

} // namespace

} // namespace insights
