// Slow and silent peers: they cost a socket, never a thread, and not for ever.
#include "support/echo_server.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace http {

namespace {

using namespace std::chrono_literals;
using test::EchoServer;
using test::get;
using test::put;

TEST(Slow, ReadsARequestByteByByte)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    auto const request = put("/a", "hello");
    for (char const c : request)
        client.send(std::string_view(&c, 1));
    EXPECT_EQ(client.answer().body, "PUT /a hello");

    std::string const chunked =
        "PUT /b HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\nX: y\r\n\r\n";
    for (char const c : chunked)
        client.send(std::string_view(&c, 1));
    EXPECT_EQ(client.answer().body, "PUT /b hello");
}

TEST(Slow, HalfFinishedUploadsDoNotDelayOthers)
{
    EchoServer server;
    server.options.workers = 1;
    server.start();
    std::vector<test::RawClient> uploads;
    for (int i = 0; i < 300; ++i) {
        uploads.push_back(server.client());
        uploads.back().send("PUT /file HTTP/1.1\r\nHost: test\r\nContent-Length: 200000\r\n\r\n" + std::string(70'000, 'x'));
    }
    auto client = server.client();
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(client.ask(get("/a")).status, 200);
    for (auto& upload : uploads)
        upload.send(std::string(130'000, 'x'));
    for (auto& upload : uploads)
        EXPECT_EQ(upload.answer().body.size(), 200'010U); // "PUT /file "
}

TEST(Slow, HangsUpOnAnIdleConnection)
{
    EchoServer server;
    server.options.idle_deadline = 50ms;
    server.start();
    auto never_spoke = server.client();
    EXPECT_TRUE(never_spoke.is_closed());
    auto fell_silent = server.client();
    EXPECT_EQ(fell_silent.ask(get("/a")).status, 200);
    EXPECT_TRUE(fell_silent.is_closed());
}

TEST(Slow, TellsThatAHeadTookTooLong)
{
    EchoServer server;
    server.options.head_deadline = 50ms;
    server.start();
    auto client = server.client();
    auto const answer = client.ask("GET / HTTP/1.1\r\nHost: te");
    EXPECT_EQ(answer.status, 408);
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Slow, ADribblingHeadDoesNotExtendItsDeadline)
{
    EchoServer server;
    server.options.head_deadline = 60ms;
    server.start();
    auto client = server.client();
    client.send("GET / HTTP/1.1\r\nX: ");
    auto const until = std::chrono::steady_clock::now() + 5s;
    while (!client.has_input() && std::chrono::steady_clock::now() < until) {
        if (!client.try_send("x"))
            break;
    }
    auto const status = client.answer().status;
    EXPECT_TRUE(status == 408 || status == 431) << status;
}

TEST(Slow, TellsThatABodyTookTooLong)
{
    EchoServer server;
    server.options.head_deadline = 200ms; // sets the pace of looking
    server.handlers.head = [](http::Request const&) {
        http::BodyPolicy policy;
        policy.deadline = 50ms;
        return policy;
    };
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask("PUT /a HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhel").status, 408);
    EXPECT_TRUE(client.is_closed());
}

TEST(Slow, HangsUpOnAClientThatDoesNotReadItsAnswer)
{
    EchoServer server;
    server.options.write_deadline = 60ms;
    server.handlers.handle = [](http::Request const&, http::Respond const& respond) {
        respond(http::text_response(200, "application/octet-stream", std::string(64 * 1024 * 1024, 'x')));
    };
    server.start();
    auto client = server.client();
    client.take_little();
    client.send(get("/"));
    auto const first = client.read_some(100);
    EXPECT_TRUE(first.starts_with("HTTP/1.1 200 OK"));
    server.stop(8s); // returns once the connection is given up
    EXPECT_FALSE(client.is_closed()) << "some of the answer had been sent";
}

TEST(Slow, AClientThatReadsSlowlyGetsItAll)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const&, http::Respond const& respond) {
        respond(http::text_response(200, "application/octet-stream", std::string(3'000'000, 'x')));
    };
    server.start();
    auto client = server.client();
    client.take_little();
    EXPECT_EQ(client.ask(get("/")).body.size(), 3'000'000U);
}

TEST(Slow, AbortedHeadsAndBodiesLeaveTheServerWell)
{
    EchoServer server;
    server.start();
    for (int i = 0; i < 50; ++i) {
        auto client = server.client();
        client.send(i % 2 == 0 ? "GET / HT" : "PUT /a HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nabc");
        if (i % 3 == 0)
            client.abort();
    }
    EXPECT_EQ(server.client().ask(get("/a")).status, 200);
}

TEST(Slow, RefusesConnectionsOverTheLimitAndTakesThemAgainLater)
{
    EchoServer server;
    server.options.connections = 2;
    server.start();
    auto first = server.client();
    {
        auto second = server.client();
        EXPECT_EQ(first.ask(get("/")).status, 200);
        EXPECT_EQ(second.ask(get("/")).status, 200);
        auto third = server.client();
        auto const answer = third.answer();
        EXPECT_EQ(answer.status, 503);
        EXPECT_EQ(answer.header("Retry-After"), "2");
        EXPECT_TRUE(third.is_closed());
        EXPECT_EQ(second.ask(get("/", "Connection: close\r\n")).status, 200);
        EXPECT_TRUE(second.is_closed());
    }
    auto const until = std::chrono::steady_clock::now() + 5s;
    int status = 503;
    while (status == 503 && std::chrono::steady_clock::now() < until) {
        auto again = server.client();
        if (again.try_send(get("/")))
            status = again.answer().status;
    }
    EXPECT_EQ(status, 200);
}

} // namespace

} // namespace http
