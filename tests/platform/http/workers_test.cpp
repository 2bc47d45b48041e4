// The worker pool, and when a connection has waited long enough.
#include "platform/http/workers.hpp"

#include "platform/http/deadline.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <memory>

namespace http {

namespace {

using http::Deadline;
using http::Workers;

TEST(Workers, DoEverythingTheyAccept)
{
    std::atomic<int> done{0};
    std::promise<void> all;
    Workers workers(3, 1000);
    for (int i = 0; i < 500; ++i) {
        ASSERT_TRUE(workers.submit([&] {
            if (++done == 500)
                all.set_value();
        }));
    }
    EXPECT_EQ(all.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
}

TEST(Workers, RefuseMoreThanTheirQueueHolds)
{
    std::promise<void> started;
    std::promise<void> go_on;
    auto gate = go_on.get_future().share();
    Workers workers(1, 2);
    ASSERT_TRUE(workers.submit([&] {
        started.set_value();
        gate.wait();
    }));
    started.get_future().wait();
    EXPECT_TRUE(workers.submit([] {}));
    EXPECT_TRUE(workers.submit([] {}));
    EXPECT_FALSE(workers.submit([] {}));
    go_on.set_value();
}

TEST(Workers, LetGoOfWhatWaitsWhenTheyStop)
{
    std::promise<void> started;
    std::promise<void> go_on;
    auto gate = go_on.get_future().share();
    auto const held = std::make_shared<int>(1);
    Workers workers(1, 10);
    ASSERT_TRUE(workers.submit([&] {
        started.set_value();
        gate.wait();
    }));
    started.get_future().wait();
    ASSERT_TRUE(workers.submit([held] { FAIL() << "ran after the stop"; }));
    std::thread stopping([&] { workers.stop(); });
    while (held.use_count() > 1)
        std::this_thread::yield();
    go_on.set_value();
    stopping.join();
    EXPECT_FALSE(workers.submit([] {}));
}

TEST(Deadline, OfATransferMovesOnWithWhatArrives)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    Deadline::Clock::time_point const start{};
    Deadline deadline;
    EXPECT_FALSE(deadline.has_passed(start + std::chrono::hours(1000)));
    deadline.transfer(start, seconds(60));
    EXPECT_FALSE(deadline.has_passed(start + milliseconds(59'999)));
    EXPECT_TRUE(deadline.has_passed(start + seconds(60)));
    deadline.moved(start + seconds(50), 512 * 1000);
    EXPECT_FALSE(deadline.has_passed(start + seconds(109)));
    EXPECT_TRUE(deadline.has_passed(start + seconds(110))) << "much arrived, but then nothing for a minute";
}

TEST(Deadline, OfATransferEndsOneThatOnlyDribbles)
{
    using std::chrono::seconds;
    Deadline::Clock::time_point const start{};
    Deadline deadline;
    deadline.transfer(start, seconds(60));
    for (int i = 1; i <= 100; ++i)
        deadline.moved(start + seconds(i), 1);
    EXPECT_TRUE(deadline.has_passed(start + seconds(61)));
}

} // namespace

} // namespace http
