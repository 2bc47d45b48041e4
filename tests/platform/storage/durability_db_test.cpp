// What was acknowledged is there after a crash: a child process writes and tells what was acknowledged, and is killed at some
// moment; the reopened database must hold every acknowledged row, and of each pair of rows both or none.
#include "platform/storage/tables.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>
#include <thread>

namespace storage_tests {

namespace {

class Durability : public Tables {};
INSTANTIATE_FOR_BOTH_ENGINES(Durability);

constexpr int kWriters = 4;
constexpr std::int64_t kSpan = 1'000'000; // numbers of one writer in one round

// Never returns. Each acknowledged number goes into the pipe, whole (writes of 8 bytes are not split).
[[noreturn]] void write_until_killed(storage::Options const& options, int pipe, std::int64_t first)
{
    auto const store = storage::Database::open(options);
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < kWriters; ++writer)
        threads.emplace_back([&, writer] {
            for (auto number = first + writer * kSpan;; number += 2) {
                store->write([&](Writer& w) {
                    w.execute(kNumber, number);
                    w.execute(kNumber, number + 1);
                });
                if (::write(pipe, &number, sizeof number) != sizeof number)
                    ::_exit(1);
            }
        });
    threads.clear();
    ::_exit(1);
}

std::vector<std::int64_t> acknowledged_by_a_killed_child(storage::Options const& options, std::int64_t first, int enough)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    auto const child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        try {
            write_until_killed(options, ends[1], first);
        } catch (...) {
            ::_exit(1);
        }
    }
    ::close(ends[1]);
    std::vector<std::int64_t> numbers;
    std::int64_t number = 0;
    while (::read(ends[0], &number, sizeof number) == sizeof number) {
        numbers.push_back(number);
        if (int(numbers.size()) == enough)
            ::kill(child, SIGKILL); // in the middle of whatever it is doing; what it told before is still in the pipe
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
    return numbers;
}

TEST_P(Durability, NothingAcknowledgedIsLostWhenTheProcessIsKilled)
{
    constexpr Sql kHas{"test.has", "SELECT COUNT(*) FROM things WHERE number = ?1 OR number = ?1 + 1"};
    constexpr Sql kHalves{"test.halves", R"(
SELECT COUNT(*)
FROM things AS t
WHERE t.number % 2 = 0
  AND NOT EXISTS (SELECT 1 FROM things AS o WHERE o.number = t.number + 1))"};
    auto const options = database().options();
    database().close(); // a process that forks must have no threads of the store
    std::mt19937 random(2565);
    std::vector<std::int64_t> numbers;
    for (int round = 0; round < 5; ++round) {
        auto const enough = std::uniform_int_distribution<int>(1, 400)(random);
        auto const more = acknowledged_by_a_killed_child(options, round * kWriters * kSpan, enough);
        EXPECT_GE(more.size(), std::size_t(enough));
        numbers.insert(numbers.end(), more.begin(), more.end());
    }
    database().reopen();
    db().read([&](Reader& reader) {
        for (auto const number : numbers)
            ASSERT_EQ(reader.value<int>(kHas, number), 2) << number;
        EXPECT_EQ(reader.value<int>(kHalves), 0);
        if (reader.engine() == Engine::Sqlite) {
            EXPECT_EQ(reader.value<std::string>(Sql{"test.integrity", "PRAGMA integrity_check"}), "ok");
        }
    });
    db().write([](Writer& writer) { writer.execute(kNumber, -1); });
}

} // namespace

} // namespace storage_tests
