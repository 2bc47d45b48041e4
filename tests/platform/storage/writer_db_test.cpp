// The one writer: groups, savepoints, answers after the commit, the end.
#include "platform/storage/tables.hpp"

#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>

namespace storage_tests {

namespace {

class OneWriter : public Tables {};
INSTANTIATE_FOR_BOTH_ENGINES(OneWriter);

storage::WriteJob insert(std::int64_t number)
{
    return [number](Writer& writer) { writer.execute(kNumber, number); };
}

TEST_P(OneWriter, CommitsTogetherWhatWaitsTogether)
{
    HeldWriter held(db());
    auto const before = db().counts();
    Answers answers;
    for (int number = 0; number < 200; ++number)
        db().submit(insert(number), answers.next());
    held.let_go();
    EXPECT_EQ(answers.wait(), std::vector<std::string>(200));
    auto const after = db().counts();
    EXPECT_EQ(after.jobs - before.jobs, 201U);
    EXPECT_EQ(after.commits - before.commits, 2U) << "the held job, and all the others in one";
    EXPECT_EQ(count(), 200);
}

TEST_P(OneWriter, TakesAtMost256JobsIntoAGroup)
{
    HeldWriter held(db());
    auto const before = db().counts();
    Answers answers;
    for (int number = 0; number < 300; ++number)
        db().submit(insert(number), answers.next());
    held.let_go();
    (void)answers.wait();
    EXPECT_EQ(db().counts().commits - before.commits, 3U);
}

TEST_P(OneWriter, LeavesNothingOfARefusedJobAndKeepsTheOthersOfItsGroup)
{
    HeldWriter held(db());
    Answers answers;
    db().submit(insert(1), answers.next());
    db().submit(
        [](Writer& writer) {
            writer.execute(kNumber, 2);
            writer.execute(kNumber, 1); // stands already
        },
        answers.next());
    db().submit(
        [](Writer& writer) {
            writer.execute(kNumber, 3);
            throw std::runtime_error("changed my mind");
        },
        answers.next());
    db().submit(
        [](Writer& writer) {
            EXPECT_EQ(writer.value<int>(kCount), 1) << "later jobs see the kept ones only";
            writer.execute(kNumber, 2);
        },
        answers.next());
    held.let_go();
    auto const messages = answers.wait();
    EXPECT_EQ(messages[0], "");
    EXPECT_NE(messages[1], "");
    EXPECT_EQ(messages[2], "changed my mind");
    EXPECT_EQ(messages[3], "");
    EXPECT_EQ(count(), 2);
}

TEST_P(OneWriter, AnswersWhenTheWriteCanBeRead)
{
    for (int number = 1; number <= 20; ++number) {
        db().write(insert(number));
        EXPECT_EQ(count(), number);
    }
}

TEST_P(OneWriter, DoesNotCountAGroupOfRefusedJobsAsACommit)
{
    auto const before = db().counts().commits;
    EXPECT_THROW(db().write([](Writer& writer) {
        writer.execute(kNumber, 1);
        throw std::runtime_error("no");
    }),
                 std::runtime_error);
    EXPECT_EQ(db().counts().commits, before);
    EXPECT_EQ(count(), 0);
}

TEST_P(OneWriter, ServesManyThreads)
{
    constexpr int kThreads = 8;
    constexpr int kEach = 50;
    std::atomic<int> seen_half = 0;
    std::latch start(2 * kThreads);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
            start.arrive_and_wait();
            for (int i = 0; i < kEach; ++i)
                db().write([&](Writer& writer) { // pairs, kept together or not at all
                    writer.execute(kNumber, 2 * (thread * kEach + i));
                    writer.execute(kNumber, 2 * (thread * kEach + i) + 1);
                });
        });
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (int i = 0; i < kEach; ++i)
                seen_half += int(count() % 2);
        });
    }
    threads.clear();
    EXPECT_EQ(seen_half, 0);
    EXPECT_EQ(count(), 2 * kThreads * kEach);
    EXPECT_EQ(db().counts().jobs, std::uint64_t(kThreads * kEach));
}

TEST_P(OneWriter, ServesWhatIsQueuedBeforeItCloses)
{
    Answers answers;
    {
        HeldWriter held(db());
        for (int number = 0; number < 600; ++number)
            db().submit(insert(number), answers.next());
        std::jthread const closing([&] { db().close(); });
        held.let_go();
    }
    EXPECT_EQ(answers.wait(), std::vector<std::string>(600));
    EXPECT_THROW(db().write(insert(1)), std::logic_error);
    EXPECT_EQ(count(), 600) << "reading goes on";
    db().close();
}

TEST_P(OneWriter, RefusesAWriteInsideAWrite)
{
    EXPECT_THROW(db().write([&](Writer&) { db().write(insert(1)); }), std::logic_error);
    EXPECT_EQ(count(), 0);
}

TEST_P(OneWriter, KeepsItsWritesOverARestart)
{
    db().write(insert(7));
    database().reopen();
    EXPECT_EQ(count(), 1);
}

TEST_P(OneWriter, SharesTheDatabaseWithTheWriterOfAnotherProcess)
{
    constexpr Sql kNext{"test.next", R"(
INSERT INTO things (number)
SELECT COALESCE(MAX(number), 0) + 1
FROM things)"};
    auto const other = storage::Database::open(database().options());
    std::vector<std::jthread> threads;
    for (auto* store : {&db(), other.get()})
        for (int thread = 0; thread < 2; ++thread)
            threads.emplace_back([store, &kNext] {
                for (int i = 0; i < 50; ++i)
                    store->write([&](Writer& writer) { writer.execute(kNext); });
            });
    threads.clear();
    EXPECT_EQ(count(), 200) << "nobody read a maximum that another was about to raise";
}

} // namespace

} // namespace storage_tests
