// How long houses have been where they are, on both engines: counted against the rows.
#include "rounds/round_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Date;
using rounds::HouseState;
using rounds::Stretch;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Ages : public test::OneRound {
protected:
    rounds::StateAge age(HouseState state, Date today, auth::Scope const& scope = test::everywhere())
    {
        for (auto const& one : read([&](storage::Reader& db) { return rounds::state_ages(db, scope, round_, today); }))
            if (one.state == state)
                return one;
        return {};
    }
    rounds::StretchAge stretch(Stretch which, Date today)
    {
        return read([&](storage::Reader& db) { return rounds::stretch_age(db, test::everywhere(), round_, which, today); });
    }
    Date reached(Id id, HouseState state)
    {
        return read([&](storage::Reader& db) { return rounds::reached_on(db, id, state).value(); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Ages);

TEST_P(Ages, CountHousesByTheTimeTheyHaveBeenInAState)
{
    auto const first = place({household()}, Date(2021, 10, 1)).front();
    place({household()}, Date(2021, 10, 31));
    place({household("540102")}, Date(2021, 12, 1));
    Date const today(2021, 12, 31); // 91, 61 and 30 days later; the limit is 60
    auto const sum = age(HouseState::Surveyed, today);
    EXPECT_EQ(sum.houses, 3);
    EXPECT_EQ(sum.to_30, 1);
    EXPECT_EQ(sum.to_60, 0);
    EXPECT_EQ(sum.to_90, 1);
    EXPECT_EQ(sum.over, 2);
    EXPECT_EQ(sum.limit_days, 60);
    EXPECT_EQ(sum.oldest, Date(2021, 10, 1));
    EXPECT_EQ(age(HouseState::Surveyed, Date(2021, 12, 30)).over, 1) << "sixty days are in time";
    EXPECT_EQ(age(HouseState::Surveyed, today, test::scope_of({"540102"})).houses, 1);
    EXPECT_EQ(age(HouseState::Surveyed, today, test::scope_of({"540101", "540102"})).houses, 3);
    auto const longest = read([&](storage::Reader& db) {
        return rounds::longest_in(db, test::scope_of({"540101", "540102"}), round_, HouseState::Surveyed, 2);
    });
    ASSERT_THAT(longest, SizeIs(2));
    EXPECT_EQ(longest.front().house.id, first);
    EXPECT_EQ(longest.front().since, Date(2021, 10, 1));
    EXPECT_EQ(longest.back().since, Date(2021, 10, 31));
}

TEST_P(Ages, OfAStretchCountFromItsBeginningWhateverHappenedSince)
{
    auto const approved = heard(1).front();
    bring(approved, HouseState::Approved);
    auto const bought = heard(1).front();
    bring(bought, HouseState::Procuring);
    auto const begun = heard(1).front();
    bring(begun, HouseState::Accepted);
    auto const since = reached(approved, HouseState::Approved);
    // Approved, signed, funded and procuring may take 30 days each.
    auto const in_time = stretch(Stretch::ApprovedNotStarted, since.plus_days(120));
    EXPECT_EQ(in_time.houses, 2);
    EXPECT_EQ(in_time.over, 0);
    EXPECT_EQ(in_time.limit_days, 120);
    EXPECT_EQ(in_time.oldest, since);
    EXPECT_EQ(stretch(Stretch::ApprovedNotStarted, since.plus_days(121)).over, 2) << "buying did not begin the work";
    auto const started = stretch(Stretch::StartedNotClosed, since.plus_days(200));
    EXPECT_EQ(started.houses, 1);
    EXPECT_EQ(started.limit_days, 90);
    EXPECT_EQ(started.oldest, reached(begun, HouseState::Repairing));
    EXPECT_EQ(started.over, 1);
    auto const longest = read(
        [&](storage::Reader& db) { return rounds::longest_on(db, test::everywhere(), round_, Stretch::ApprovedNotStarted, 5); });
    ASSERT_THAT(longest, SizeIs(2));
    EXPECT_EQ(longest.front().since, since);
    EXPECT_THAT(read([&](storage::Reader& db) {
                    return rounds::longest_on(db, test::scope_of({"540204"}), round_, Stretch::StartedNotClosed, 5);
                }),
                IsEmpty());
}

} // namespace

} // namespace rounds
