// Stopping: what was taken on is answered, what idles goes at once, what hangs does not hold the end up.
#include "support/echo_server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace http {

namespace {

using namespace std::chrono_literals;
using test::EchoServer;
using test::get;

TEST(Stop, ClosesIdleConnectionsAtOnce)
{
    EchoServer server;
    server.start();
    auto used = server.client();
    EXPECT_EQ(used.ask(get("/a")).status, 200);
    auto unused = server.client();
    auto const before = std::chrono::steady_clock::now();
    server.stop(60s);
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
    EXPECT_TRUE(used.is_closed());
    EXPECT_TRUE(unused.is_closed());
}

TEST(Stop, LetsRunningRequestsFinishAndTakesNoMore)
{
    EchoServer server;
    std::promise<void> running;
    std::promise<void> go_on;
    server.handlers.handle = [&](http::Request const& request, http::Respond const& respond) {
        running.set_value();
        go_on.get_future().wait_for(10s);
        respond(test::echo(request));
    };
    server.start();
    auto client = server.client();
    client.send(get("/a"));
    running.get_future().wait();
    auto idle = server.client();
    std::thread stopping([&] { server.stop(30s); });
    EXPECT_TRUE(idle.is_closed()) << "stopping has begun";
    go_on.set_value();
    auto const answer = client.answer();
    EXPECT_EQ(answer.body, "GET /a ");
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(client.is_closed());
    stopping.join();
}

TEST(Stop, EndsHangingRequestsWhenTheGraceIsOver)
{
    EchoServer server;
    http::Respond kept;
    std::promise<void> running;
    server.handlers.handle = [&](http::Request const&, http::Respond respond) {
        kept = std::move(respond);
        running.set_value();
    };
    server.start();
    auto client = server.client();
    client.send(get("/a"));
    running.get_future().wait();
    auto half = server.client();
    half.send("GET / HTTP/1.1\r\nHo");
    server.stop(30ms);
    EXPECT_TRUE(client.is_closed());
    EXPECT_TRUE(half.is_closed());
}

TEST(Stop, MayBeCalledTwiceAndWithoutStart)
{
    EchoServer server;
    server.start();
    server.stop(1s);
    server.stop(1s);
    http::Server never_started({}, server.handlers);
}

TEST(Stop, LosesNoRequestItHasTaken)
{
    EchoServer server;
    server.options.io_threads = 2;
    std::atomic<int> handled{0};
    server.handlers.handle = [&](http::Request const& request, http::Respond const& respond) {
        ++handled;
        respond(test::echo(request));
    };
    server.start();
    std::atomic<int> answered{0};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            auto client = server.client();
            try {
                for (;;) { // three at a time, so that requests wait in buffers when the end comes
                    client.send(get("/a") + get("/b") + get("/c"));
                    for (int n = 0; n < 3; ++n) {
                        auto const answer = client.answer();
                        EXPECT_EQ(answer.status, 200);
                        if (++answered == 500)
                            changed.notify_all();
                        if (answer.header("Connection") == "close")
                            return;
                    }
                }
            } catch (std::exception const&) { // hung up on between two answers, which is the server's right
            }
        });
    }
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, 10s, [&] { return answered >= 500; });
    }
    server.stop(10s);
    for (auto& client : clients)
        client.join();
    EXPECT_EQ(handled, answered) << "every request that reached a handler was answered";
}

} // namespace

} // namespace http
