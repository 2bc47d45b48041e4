// Problems and the faults of forms.
#include "base/problem.hpp"

#include <gtest/gtest.h>

namespace base {

namespace {

TEST(Problem, CarriesStatusCodeWordsFaultsAndDetails)
{
    base::Problem problem(409, "places.changed_meanwhile", {"มีผู้แก้ไขก่อน", "Somebody was faster"}, {"เปิดใหม่", "Open again"});
    problem.with({{"name", "required", {"ก", "a"}}}).with_detail("current", "{\"version\":3}");
    EXPECT_EQ(problem.status(), 409);
    EXPECT_EQ(problem.code(), "places.changed_meanwhile");
    EXPECT_STREQ(problem.what(), "places.changed_meanwhile");
    EXPECT_EQ(problem.title().in(base::Language::English), "Somebody was faster");
    EXPECT_EQ(problem.advice().in(base::Language::Thai), "เปิดใหม่");
    ASSERT_EQ(problem.faults().size(), 1U);
    ASSERT_EQ(problem.details().size(), 1U);
    EXPECT_EQ(problem.details()[0].first, "current");
    EXPECT_EQ(problem.details()[0].second, "{\"version\":3}");
}

TEST(Problem, AFormWithoutFaultsIsNotRefused)
{
    EXPECT_NO_THROW(base::refuse_if_any({}));
}

TEST(Problem, AFormWithFaultsIsRefusedWithAllOfThem)
{
    base::Faults const faults = {{"name", "required", {"ก", "a"}}, {"moo", "out_of_range", {"ข", "b"}}};
    try {
        base::refuse_if_any(faults);
        FAIL() << "nothing was thrown";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.status(), 422);
        EXPECT_EQ(problem.code(), "input.invalid");
        EXPECT_EQ(problem.faults(), faults);
        EXPECT_FALSE(problem.advice().th.empty());
        EXPECT_FALSE(problem.advice().en.empty());
    }
}

} // namespace

} // namespace base
