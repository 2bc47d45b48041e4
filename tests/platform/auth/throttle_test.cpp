// Guessing becomes slower, honest people do not.
#include "platform/auth/throttle.hpp"

#include <gtest/gtest.h>

namespace auth {

namespace {

using std::chrono::seconds;

class Guessing : public testing::Test {
protected:
    auth::Throttle throttle{{3, seconds(2), seconds(10)}};
    base::Timestamp wall = base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0);

    // Seconds to wait; 0 when the attempt may be made.
    std::int64_t attempt(std::string const& key = "alice")
    {
        auto const wait = throttle.attempt(key, wall);
        return wait ? wait->count() : 0;
    }
    void later(int by_seconds) { wall = wall.plus_ms(by_seconds * 1000); }
};

TEST_F(Guessing, IsFreeAFewTimesAndThenWaitsTwiceAsLongEachTime)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(attempt(), 0) << i;
    for (int const wait : {2, 4, 8, 10, 10}) { // never longer than the longest
        EXPECT_EQ(attempt(), 0);
        EXPECT_EQ(attempt(), wait);
        later(wait - 1);
        EXPECT_EQ(attempt(), 1) << "asking while waiting costs nothing more";
        later(1);
    }
}

TEST_F(Guessing, OfOneNameSlowsNoOther)
{
    for (int i = 0; i < 4; ++i)
        (void)attempt("alice");
    EXPECT_GT(attempt("alice"), 0);
    EXPECT_EQ(attempt("bob"), 0);
}

TEST_F(Guessing, IsForgottenAfterTheRightPassword)
{
    for (int i = 0; i < 3; ++i)
        (void)attempt();
    throttle.succeeded("alice");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 2);
}

TEST_F(Guessing, IsForgottenAfterAnHourOfRest)
{
    for (int i = 0; i < 4; ++i)
        (void)attempt();
    later(3599);
    EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 4) << "an hour had not passed";
    later(3600);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 2);
}

TEST_F(Guessing, TakenBackDoesNotForgiveWhatWasBefore)
{
    for (int i = 0; i < 3; ++i)
        (void)attempt();
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(attempt(), 0) << "one's own success among others' failures";
        throttle.taken_back("alice");
    }
    EXPECT_EQ(attempt(), 0);
    EXPECT_EQ(attempt(), 2);
}

TEST_F(Guessing, OfEndlessNamesTakesNoEndlessMemory)
{
    for (int i = 0; i < 60'000; ++i)
        EXPECT_EQ(attempt("name" + std::to_string(i)), 0);
}

} // namespace

} // namespace auth
