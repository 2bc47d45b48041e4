// The demonstration's surveys: whole, made up, the same each time.
#include "places/places.hpp"
#include "platform/files/file_store.hpp"
#include "support/working.hpp"
#include "survey/last_survey.hpp"
#include "survey/review.hpp"
#include "survey/survey.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::everywhere;

class SurveyDemonstration : public test::Working {
protected:
    void make()
    {
        clock_.set(base::Timestamp::bangkok(base::Date(2021, 10, 5), 10, 0));
        work(places::load);
        work(households::seed_demo_2564);
        work([&](api::Work& w) { households::seed_demo(w, files_); });
        clock_.set(base::Timestamp::bangkok(base::Date(2021, 11, 14), 10, 0));
        work(survey::seed_demo);
        clock_.set(base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0));
        work(survey::seed_demo_waiting);
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

// The hearings begin on 22 November 2564: the people heard what the surveys told.
TEST_P(SurveyDemonstration, WasSurveyedBeforeItsHearingsAndTheWaitingOnesCameInMay)
{
    make();
    for (auto const& row : listed(survey::State::Linked).items) {
        auto const view = read([&](storage::Reader& r) {
            return survey::show(r, *vault_, auth::system_actor(), row.instance_id, base::Date(2022, 5, 15));
        });
        EXPECT_EQ(view.received_at.bangkok_date(), base::Date(2021, 11, 14));
        EXPECT_EQ(view.decided_at->bangkok_date(), base::Date(2021, 11, 14));
        auto const last = read([&](storage::Reader& r) {
            return survey::survey_of_household(r, *vault_, auth::system_actor(), everywhere(), *row.household_id).last;
        });
        EXPECT_GE(last->surveyed_at.bangkok_date(), base::Date(2021, 10, 11));
        EXPECT_LT(last->surveyed_at.bangkok_date(), base::Date(2021, 11, 14));
    }
    for (auto const& row : listed(survey::State::Waiting).items)
        EXPECT_EQ(row.received_at.bangkok_date(), base::Date(2022, 5, 15));
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

} // namespace survey
