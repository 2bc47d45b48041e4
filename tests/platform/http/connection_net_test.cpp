// What well-behaved clients rely on: keep-alive, pipelining, HEAD, 100-continue, old and odd forms.
#include "support/echo_server.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace http {

namespace {

using test::EchoServer;
using test::get;
using test::put;

TEST(Connection, AnswersAndStaysOpen)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    for (int i = 0; i < 3; ++i) {
        auto const answer = client.ask(put("/a", "hello"));
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "PUT /a hello");
        EXPECT_EQ(answer.header("Content-Type"), "text/plain");
        EXPECT_FALSE(answer.header("Date").empty());
        EXPECT_EQ(answer.header("Connection"), "");
    }
}

TEST(Connection, TellsTheBrowserWhatToTrust)
{
    EchoServer server;
    server.start();
    auto const answer = server.client().ask(get("/"));
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("Cache-Control"), "no-store");
    EXPECT_NE(answer.header("Content-Security-Policy").find("default-src 'self'"), std::string::npos);
    EXPECT_NE(answer.header("Content-Security-Policy").find("frame-ancestors 'none'"), std::string::npos);
}

TEST(Connection, AnswersPipelinedRequestsInOrder)
{
    EchoServer server;
    server.options.workers = 4;
    server.start();
    auto client = server.client();
    std::string all;
    for (int i = 0; i < 200; ++i)
        all += i % 2 == 0 ? get("/" + std::to_string(i)) : put("/" + std::to_string(i), "x");
    client.send(all);
    for (int i = 0; i < 200; ++i) {
        auto const expected = (i % 2 == 0 ? "GET /" : "PUT /") + std::to_string(i) + (i % 2 == 0 ? " " : " x");
        EXPECT_EQ(client.answer().body, expected);
    }
}

TEST(Connection, AnswersHeadWithoutBody)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    client.send("HEAD /a HTTP/1.1\r\nHost: test\r\n\r\n");
    auto const answer = client.answer(true);
    EXPECT_EQ(answer.header("Content-Length"), "8"); // "HEAD /a "
    EXPECT_EQ(client.ask(get("/b")).body, "GET /b ");
}

TEST(Connection, AsksForTheBodyWhenTheClientWaitsForThat)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask("PUT /a HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n").status, 100);
    EXPECT_EQ(client.ask("hello").body, "PUT /a hello");
    EXPECT_EQ(client.ask(get("/b")).body, "GET /b ");
}

TEST(Connection, DoesNotAskForABodyItRefuses)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    auto const answer = client.ask("PUT /small HTTP/1.1\r\nHost: test\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(answer.status, 413);
    EXPECT_TRUE(client.is_closed());
}

TEST(Connection, RefusesAnotherExpectation)
{
    EchoServer server;
    server.start();
    EXPECT_EQ(server.client().ask(get("/", "Expect: a-miracle\r\n")).status, 417);
}

TEST(Connection, ReadsChunkedBodies)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    auto const head = std::string("POST /a HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n");
    EXPECT_EQ(client.ask(head + "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n").body, "POST /a hello");
    EXPECT_EQ(client.ask(head + "1\r\na\r\n0\r\nX-Late: 1\r\n\r\n").body, "POST /a a");
}

TEST(Connection, ClosesWhenAsked)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/", "Connection: close\r\n")).header("Connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Connection, ClosesAfterTheLastAllowedRequest)
{
    EchoServer server;
    server.options.keep_alive_requests = 2;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/")).header("Connection"), "");
    EXPECT_EQ(client.ask(get("/")).header("Connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Connection, SpeaksHttp10)
{
    EchoServer server;
    server.start();
    auto brief = server.client();
    EXPECT_EQ(brief.ask("GET /a HTTP/1.0\r\n\r\n").body, "GET /a ");
    EXPECT_TRUE(brief.is_closed());

    auto staying = server.client();
    EXPECT_EQ(staying.ask("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"), "keep-alive");
    EXPECT_EQ(staying.ask("GET /b HTTP/1.0\r\n\r\n").body, "GET /b ");
}

TEST(Connection, UnderstandsTheAbsoluteForm)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("http://test:80/a/b?x=1")).body, "GET /a/b ");
    EXPECT_EQ(client.ask(get("http://test")).body, "GET / ");
    EXPECT_EQ(client.ask(get("ftp://test/")).status, 400);
}

TEST(Connection, DecodesThaiPaths)
{
    EchoServer server;
    server.start();
    EXPECT_EQ(server.client().ask(get("/%E0%B8%81?q=%E0%B8%82")).body, "GET /ก ");
}

TEST(Connection, AnswersOptionsOfTheWholeServer)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    auto const answer = client.ask("OPTIONS * HTTP/1.1\r\nHost: test\r\n\r\n");
    EXPECT_EQ(answer.status, 204);
    EXPECT_NE(answer.header("Allow").find("PUT"), std::string::npos);
    EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST(Connection, IgnoresEmptyLinesBeforeARequest)
{
    EchoServer server;
    server.start();
    EXPECT_EQ(server.client().ask("\r\n\r\n" + get("/a")).body, "GET /a ");
}

TEST(Connection, AnswersAClientThatFinishedSending)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    client.send(get("/a"));
    client.finish_sending();
    EXPECT_EQ(client.answer().body, "GET /a ");
    EXPECT_TRUE(client.is_closed());
}

TEST(Connection, StaysOpenAfterARefusalOfARequestWithoutBody)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/refused")).status, 404);
    EXPECT_EQ(client.ask(get("/%zz")).status, 400);
    EXPECT_EQ(client.ask(get("/a")).status, 200);
}

TEST(Connection, NamesThePeer)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        respond(http::text_response(200, "text/plain", request.peer));
    };
    server.start();
    EXPECT_EQ(server.client().ask(get("/", "X-Forwarded-For: 10.0.0.1\r\n")).body, "127.0.0.1");
}

TEST(Connection, BelievesTheProxyInFrontAboutThePeer)
{
    EchoServer server;
    server.options.behind_proxy = true;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        respond(http::text_response(200, "text/plain", request.peer));
    };
    server.start();
    EXPECT_EQ(server.client().ask(get("/", "X-Forwarded-For: 6.6.6.6, 10.0.0.1\r\n")).body, "10.0.0.1");
}

TEST(Connection, ServesSeveralThreadsOfConnections)
{
    EchoServer server;
    server.options.io_threads = 3;
    server.start();
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 12; ++i)
        clients.push_back(server.client());
    for (auto& client : clients)
        client.send(get("/a"));
    for (auto& client : clients)
        EXPECT_EQ(client.answer().body, "GET /a ");
}

TEST(Connection, SaysWhichPortIsTaken)
{
    EchoServer server;
    server.start();
    EchoServer second;
    second.options.port = server.port();
    try {
        second.start();
        FAIL() << "two servers on one port";
    } catch (std::runtime_error const& fault) {
        EXPECT_NE(std::string(fault.what()).find(std::to_string(server.port())), std::string::npos);
    }
}

} // namespace

} // namespace http
