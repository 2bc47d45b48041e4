// How long a group waits for those who were answered with the one before.
#include "platform/storage/writer.hpp"

#include <gtest/gtest.h>

namespace storage {

namespace {

using namespace std::chrono_literals;
using storage::patience;

TEST(Patience, IsNoneWhereAFlushCostsNothing)
{
    EXPECT_EQ(patience(0ns), 0ns);
    EXPECT_EQ(patience(100us), 0ns);
}

TEST(Patience, IsHalfOfWhatTheLastCommitTook)
{
    EXPECT_EQ(patience(1ms), 500us);
    EXPECT_EQ(patience(6ms), 3ms);
}

TEST(Patience, EndsWhateverTheDiskDidOnce)
{
    EXPECT_EQ(patience(60ms), 4ms);
    EXPECT_EQ(patience(10s), 4ms);
}

} // namespace

} // namespace storage
