// Snapshots that readers share: never older than what was acknowledged, but for writes that are seen Soon.
#include "platform/storage/tables.hpp"

#include <stdexcept>

namespace storage_tests {

namespace {

using storage::Seen;
using storage::Snapshot;

class SharedSnapshot : public Tables {
protected:
    int shared_count()
    {
        int found = 0;
        db().read([&](Reader& reader) { found = reader.value<int>(kCount).value_or(-1); }, Snapshot::Shared);
        return found;
    }
    void insert(int number, Seen seen)
    {
        Answers answers;
        db().submit([number](Writer& writer) { writer.execute(kNumber, number); }, answers.next(), seen);
        (void)answers.wait();
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(SharedSnapshot);

TEST_P(SharedSnapshot, SeesEveryWriteThatIsSeenAtOnce)
{
    for (int number = 1; number <= 200; ++number) {
        insert(number, Seen::AtOnce);
        EXPECT_EQ(shared_count(), number);
    }
}

TEST_P(SharedSnapshot, TheNewestOneSeesWritesThatAreSeenSoon)
{
    for (int number = 1; number <= 200; ++number) {
        EXPECT_LE(shared_count(), number - 1);
        insert(number, Seen::Soon);
        EXPECT_EQ(count(), number);
    }
}

TEST_P(SharedSnapshot, AWriteSeenAtOnceBringsTheOnesBeforeIt)
{
    (void)shared_count();
    insert(1, Seen::Soon);
    insert(2, Seen::AtOnce);
    EXPECT_EQ(shared_count(), 2);
}

TEST_P(SharedSnapshot, AReadThatFailedKeepsNone)
{
    EXPECT_THROW(db().read(
                     [](Reader& reader) {
                         (void)reader.value<int>(kCount);
                         throw std::runtime_error("a mishap");
                     },
                     Snapshot::Shared),
                 std::runtime_error);
    insert(1, Seen::Soon);
    EXPECT_EQ(shared_count(), 1);
}

} // namespace

} // namespace storage_tests
