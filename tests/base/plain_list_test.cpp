// Our own embedded lists.
#include "base/plain_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace base {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PlainList, RowsFollowTheHeading)
{
    EXPECT_THAT(base::read_plain_list("a,b\n1,2\n,ข\n", "a,b"), ElementsAre(ElementsAre("1", "2"), ElementsAre("", "ข")));
    EXPECT_THAT(base::read_plain_list("a,b\n", "a,b"), IsEmpty());
}

TEST(PlainList, AListThatIsNotAsExpectedIsABrokenBuild)
{
    EXPECT_THROW((void)base::read_plain_list("a,c\n", "a,b"), std::runtime_error);
    EXPECT_THROW((void)base::read_plain_list("a,b\n1,2", "a,b"), std::runtime_error) << "the last line was cut";
    EXPECT_THROW((void)base::read_plain_list("a,b\n1,2,3\n", "a,b"), std::runtime_error);
    EXPECT_THROW((void)base::read_plain_list("", "a,b"), std::runtime_error);
}

TEST(Split, KeepsEmptyParts)
{
    EXPECT_THAT(base::split("a,,b,", ','), ElementsAre("a", "", "b", ""));
    EXPECT_THAT(base::split("", ','), ElementsAre(""));
}

} // namespace

} // namespace base
