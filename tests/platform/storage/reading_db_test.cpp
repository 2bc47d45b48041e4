// Reading: one snapshot for each read, a bounded number of connections.
#include "platform/storage/tables.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>

namespace storage_tests {

namespace {

class Reading : public Tables {
protected:
    int count_from_another_thread()
    {
        return std::async(std::launch::async, [this] { return int(count()); }).get();
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Reading);

void insert(storage::Database& database, int number)
{
    database.write([&](Writer& writer) { writer.execute(kNumber, number); });
}

TEST_P(Reading, SeesOneMomentFromItsFirstStatementOn)
{
    insert(db(), 1);
    db().read([&](Reader& reader) {
        EXPECT_EQ(reader.value<int>(kCount), 1);
        insert(db(), 2);
        EXPECT_EQ(reader.value<int>(kCount), 1);
        EXPECT_EQ(count_from_another_thread(), 2);
    });
    EXPECT_EQ(count(), 2);
}

TEST_P(Reading, DoesNotSeeWhatIsNotCommitted)
{
    HeldWriter held(db());
    Answers answers;
    db().submit([](Writer& writer) { writer.execute(kNumber, 1); }, answers.next());
    EXPECT_EQ(count(), 0);
    held.let_go();
    (void)answers.wait();
    EXPECT_EQ(count(), 1);
}

TEST_P(Reading, WaitsForAFreeConnection)
{
    auto const readers = int(database().options().readers);
    std::atomic<int> most = 0;
    std::atomic<int> inside = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 3 * readers; ++thread)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                db().read([&](Reader& reader) {
                    int const now = ++inside;
                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                    }
                    (void)reader.value<int>(kCount);
                    --inside;
                });
        });
    threads.clear();
    EXPECT_LE(most, readers);
    EXPECT_GT(most, 0);
}

TEST_P(Reading, GivesItsConnectionBackAfterAnException)
{
    for (std::size_t i = 0; i < 3 * database().options().readers; ++i) {
        EXPECT_THROW(db().read([](Reader&) { throw std::runtime_error("no"); }), std::runtime_error);
        EXPECT_THROW(db().read([](Reader& reader) { (void)reader.value<int>(Sql{"test.wrong", "SELECT wrong"}); }), Fault);
        EXPECT_THROW(db().read([](Reader& reader) {
            reader.each(Sql{"test.one", "SELECT 1"}, [](Row const&) { throw std::runtime_error("no"); });
        }),
                     std::runtime_error);
    }
    EXPECT_EQ(count(), 0);
}

TEST_P(Reading, InsideAReadIsRefused)
{
    db().read([&](Reader&) { EXPECT_THROW((void)count(), std::logic_error); });
    EXPECT_EQ(count(), 0);
}

TEST_P(Reading, GoesOnWhileAWriteIsLong)
{
    HeldWriter held(db());
    EXPECT_EQ(count(), 0);
    held.let_go();
}

} // namespace

} // namespace storage_tests
