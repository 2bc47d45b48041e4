// What was acknowledged survives a power cut at any moment, with any part of the unflushed data lost; a disk that cannot flush
// or grow refuses honestly, and the store goes on when it can again. SQLite's half of the promise; PostgreSQL keeps its own.
#include "platform/storage/tables.hpp"
#include "support/faulty_disk.hpp"

#include <algorithm>
#include <thread>

namespace storage_tests {

namespace {

constexpr Sql kHas{"test.has", "SELECT COUNT(*) FROM things WHERE number = ?1 OR number = ?1 + 1"};
constexpr Sql kHalves{"test.halves", R"(
SELECT COUNT(*)
FROM things AS t
WHERE t.number % 2 = 0
  AND NOT EXISTS (SELECT 1 FROM things AS o WHERE o.number = t.number + 1))"};

// The disk first: it must outlive every connection.
class OnFaultyDisk {
protected:
    test::FaultyDisk disk_;
};
class PowerCut : private OnFaultyDisk, public Tables {
protected:
    [[nodiscard]] test::FaultyDisk& disk() { return disk_; }
    // Two rows in one job, some kilobytes each.
    void write_pair(std::int64_t number)
    {
        db().write([&](Writer& writer) {
            writer.execute(kInsert, number, nullptr, Bytes(3'000), nullptr, nullptr);
            writer.execute(kInsert, number + 1, nullptr, Bytes(3'000), nullptr, nullptr);
        });
    }
    [[nodiscard]] Fault::Kind refused(std::int64_t number)
    {
        return fault([&](Writer& writer) { writer.execute(kNumber, number); }).kind();
    }
};
INSTANTIATE_TEST_SUITE_P(On, PowerCut, testing::Values(Engine::Sqlite), [](auto const&) { return "Sqlite"; });

struct Moment {
    std::vector<std::int64_t> acknowledged;
    test::FaultyDisk::State state;
};

void expect_nothing_lost(Moment const& moment, std::mt19937& fate)
{
    test::TemporaryFolder const folder;
    test::FaultyDisk::after_power_cut(moment.state, folder.path(), fate);
    storage::Options options;
    options.location = (folder.path() / "onehome.db").string();
    auto const found = storage::Database::open(options);
    found->read([&](Reader& reader) {
        EXPECT_EQ(reader.value<std::string>(Sql{"test.integrity", "PRAGMA integrity_check"}), "ok");
        EXPECT_EQ(reader.value<int>(kHalves), 0);
        for (auto const number : moment.acknowledged)
            ASSERT_EQ(reader.value<int>(kHas, number), 2) << number << " was acknowledged and is lost";
    });
    found->write([](Writer& writer) { writer.execute(kNumber, -1); });
}

TEST_P(PowerCut, LosesNothingThatWasAcknowledged)
{
    constexpr int kThreads = 3;
    constexpr int kEach = 60;
    std::mt19937 fate(540101);
    std::set<std::uint64_t> when;
    while (when.size() < 15)
        when.insert(1 + fate() % 900);
    std::mutex mutex;
    std::vector<std::int64_t> acknowledged;
    std::vector<Moment> moments;
    disk().watch(when, [&](test::FaultyDisk::State const& state) {
        std::scoped_lock const guard(mutex);
        moments.push_back({acknowledged, state});
    });
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < kEach; ++i) {
                auto const number = 2 * std::int64_t(thread * kEach + i);
                write_pair(number);
                std::scoped_lock const guard(mutex);
                acknowledged.push_back(number);
            }
        });
    threads.clear();
    disk().watch({}, {});
    ASSERT_GT(moments.size(), 7U);
    EXPECT_TRUE(std::ranges::any_of(moments, [](Moment const& m) { return m.acknowledged.size() > kThreads * kEach / 4; }));
    for (auto const& moment : moments)
        expect_nothing_lost(moment, fate);
}

TEST_P(PowerCut, AfterAFailedFlushLosesNothingEither)
{
    write_pair(0);
    disk().fail_flushes(SQLITE_IOERR_FSYNC);
    EXPECT_EQ(refused(10), Fault::Kind::Io);
    EXPECT_EQ(refused(11), Fault::Kind::Io);
    EXPECT_EQ(count(), 2) << "what could not be made durable is not there";
    disk().fail_flushes(SQLITE_OK);
    Moment moment;
    write_pair(20);
    moment.acknowledged = {0, 20};
    disk().watch({1}, [&](test::FaultyDisk::State const& state) { moment.state = state; });
    write_pair(30);
    disk().watch({}, {});
    EXPECT_EQ(count(), 6);
    std::mt19937 fate(1);
    expect_nothing_lost(moment, fate);
}

TEST_P(PowerCut, AFullDiskRefusesWritesKeepsReadingAndRecovers)
{
    write_pair(0);
    disk().fail_growth(SQLITE_FULL);
    auto kind = Fault::Kind::Other;
    for (int number = 100; number < 200 && kind != Fault::Kind::DiskFull; number += 2) {
        try {
            write_pair(number); // the log may have some room left inside
        } catch (Fault const& met) {
            kind = met.kind();
        }
    }
    EXPECT_EQ(kind, Fault::Kind::DiskFull);
    auto const before = count();
    EXPECT_EQ(before % 2, 0);
    disk().fail_growth(SQLITE_OK);
    write_pair(300);
    EXPECT_EQ(count(), before + 2);
    database().reopen();
    EXPECT_EQ(count(), before + 2);
}

} // namespace

} // namespace storage_tests
