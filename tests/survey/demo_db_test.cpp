// The demonstration's surveys: whole, made up, the same each time.
#include "places/places.hpp"
#include "platform/files/file_store.hpp"
#include "support/working.hpp"
#include "survey/review.hpp"
#include "survey/survey.hpp"

#include <gmock/gmock.h>

namespace {

using test::everywhere;

class SurveyDemonstration : public test::Working {
protected:
    void make()
    {
        work(places::load);
        work([&](api::Work& w) { households::seed_demo(w, files_); });
        work([&](api::Work& w) { survey::seed_demo(w, files_); });
    }
    [[nodiscard]] survey::SubmissionPage listed(survey::State state)
    {
        survey::ReviewQuery query;
        query.state = state;
        query.limit = 200;
        return read([&](storage::Reader& r) { return survey::list_page(r, *vault_, everywhere(), query); });
    }

    test::TemporaryFolder folder_;
    files::FileStore files_{folder_.path()};
};
INSTANTIATE_FOR_BOTH_ENGINES(SurveyDemonstration);

TEST_P(SurveyDemonstration, EveryHouseholdWasSurveyedAndAFewWait)
{
    make();
    auto const versions = [&] {
        std::int64_t sum = 0;
        for (auto const& household : households::demo_households())
            sum += read([&](storage::Reader& r) {
                       return households::show(r, auth::system_actor(), everywhere(), household.id, base::Date(2022, 1, 11));
                   }).version;
        return sum;
    }();
    EXPECT_EQ(versions, 98 + 7 + 2) << "linking changed nothing: seven lived on, two were visited twice";
    EXPECT_EQ(listed(survey::State::Linked).items.size(), 96U) << "all but those that moved away or died";
    EXPECT_EQ(listed(survey::State::Returned).items.size(), 1U);
    auto const waiting = listed(survey::State::Waiting);
    EXPECT_EQ(waiting.items.size(), 4U + 2U);
    std::int64_t most = 0;
    for (auto const& row : waiting.items)
        most = std::max(most, row.signs);
    EXPECT_GE(most, 3) << "one looks made up";
    std::vector<households::HouseholdId> in_round;
    for (auto const& household : households::demo_households())
        if (household.in_round)
            in_round.push_back(household.id);
    auto const answers = read([&](storage::Reader& r) { return survey::answers_of_many(r, *vault_, everywhere(), in_round); });
    EXPECT_EQ(answers.size(), in_round.size());
    for (auto const& one : answers)
        EXPECT_TRUE(one.care && !one.opinion.empty()) << one.household.str();
}

TEST_P(SurveyDemonstration, OneThatWaitsLooksLikeAHouseholdOfTheRegister)
{
    make();
    std::size_t with_match = 0;
    for (auto const& row : listed(survey::State::Waiting).items) {
        auto const view = read([&](storage::Reader& r) {
            return survey::show(r, *vault_, auth::system_actor(), row.instance_id, base::Date(2022, 1, 11));
        });
        with_match += view.matches.empty() ? 0U : 1U;
        EXPECT_FALSE(view.sections.empty());
    }
    EXPECT_GE(with_match, 1U);
}

} // namespace
