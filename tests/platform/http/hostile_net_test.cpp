// What careless and hostile clients send: noise, two readings of one request, too much of everything.
#include "support/echo_server.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace http {

namespace {

using test::EchoServer;
using test::get;
using test::put;

class Hostile : public testing::Test {
protected:
    void SetUp() override { server_.start(); }
    void TearDown() override { EXPECT_EQ(server_.client().ask(get("/a")).body, "GET /a ") << "the server is no longer well"; }

    // The status of the refusal, after which the connection must be closed.
    int refused(std::string_view bytes)
    {
        auto client = server_.client();
        auto const answer = client.ask(bytes);
        EXPECT_EQ(answer.header("Connection"), "close");
        EXPECT_EQ(answer.header("Content-Type"), "application/problem+json");
        EXPECT_TRUE(client.is_closed());
        return answer.status;
    }

    EchoServer server_;
};

TEST_F(Hostile, TellsWhatIsWrongInThaiAndEnglish)
{
    auto const thai = server_.client().ask(get("/%zz"));
    auto const english = server_.client().ask(get("/%zz", "Accept-Language: en-GB, th;q=0.5\r\n"));
    auto const problem = boost::json::parse(thai.body).as_object();
    EXPECT_EQ(problem.at("status"), 400);
    EXPECT_EQ(problem.at("code"), "http.malformed_address");
    EXPECT_EQ(problem.at("message").at("en"), "The address is malformed");
    EXPECT_EQ(problem.at("title"), problem.at("message").at("th"));
    EXPECT_TRUE(problem.at("fields").as_array().empty());
    EXPECT_EQ(boost::json::parse(english.body).at("title"), problem.at("message").at("en"));
}

TEST_F(Hostile, RefusesNoiseAtOnce)
{
    EXPECT_EQ(refused("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"), 400); // a TLS hello, no line end in sight
    EXPECT_EQ(refused(std::string(64, '\0')), 400);
    EXPECT_EQ(refused(std::string(40, 'A')), 400); // no method is that long
    EXPECT_EQ(refused("hello\r\n"), 400);
    EXPECT_EQ(refused("GET\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET /\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nno colon\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost : test\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\n: empty\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\nHost: test\n\n"), 400);
    EXPECT_EQ(refused("GET  / HTTP/1.1\r\nHost: test\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET /\x01 HTTP/1.1\r\nHost: test\r\n\r\n"), 400);
    EXPECT_EQ(refused(std::string("GET / HTTP/1.1\r\nHost: te\0st\r\n\r\n", 32)), 400);
}

TEST_F(Hostile, RefusesOtherVersions)
{
    EXPECT_EQ(refused("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
    EXPECT_EQ(refused("GET / HTTP/3.0\r\n\r\n"), 505);
}

TEST_F(Hostile, RefusesUnknownMethods)
{
    EXPECT_EQ(server_.client().ask("BREW /pot HTTP/1.1\r\nHost: test\r\n\r\n").status, 501);
    EXPECT_EQ(server_.client().ask("TRACE / HTTP/1.1\r\nHost: test\r\n\r\n").status, 501);
    EXPECT_EQ(server_.client().ask("CONNECT test:443 HTTP/1.1\r\nHost: test\r\n\r\n").status, 501);
    EXPECT_EQ(server_.client().ask("get / HTTP/1.1\r\nHost: test\r\n\r\n").status, 501);
}

TEST_F(Hostile, RefusesHalfAndDoubleHosts)
{
    EXPECT_EQ(refused("GET / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refused("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), 400);
}

TEST_F(Hostile, RefusesTwoReadingsOfOneBody)
{
    std::string const start = "POST /a HTTP/1.1\r\nHost: test\r\n";
    std::string const rest = "\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: test\r\n\r\n";
    EXPECT_EQ(refused(start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: 5\r\nContent-Length: 6\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: 5\r\nContent-Length: 5\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: 5, 5\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: +5\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: 0x5\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Content-Length: 99999999999999999999\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n" + rest), 400);
    EXPECT_EQ(refused(start + "Transfer-Encoding: xchunked\r\n" + rest), 501);
    EXPECT_EQ(refused(start + "Transfer-Encoding: gzip, chunked\r\n" + rest), 501);
    EXPECT_EQ(refused(start + "Transfer-Encoding: chunked, identity\r\n" + rest), 501);
    EXPECT_EQ(refused(start + "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n" + rest), 501);
    EXPECT_EQ(refused("POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n" + rest), 400);
}

TEST_F(Hostile, RefusesBrokenChunks)
{
    std::string const head = "POST /a HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(refused(head + "zz\r\n"), 400);
    EXPECT_EQ(refused(head + "-1\r\n"), 400);
    EXPECT_EQ(refused(head + "fffffffffffffffff\r\n"), 400);
    EXPECT_EQ(refused(head + "3\r\nabcdef\r\n0\r\n\r\n"), 400);
    EXPECT_EQ(refused(head + "0\r\nContent-Length: 5\r\n\r\n"), 400);
}

TEST_F(Hostile, EndsAnEndlessChunkLine)
{
    auto client = server_.client();
    client.send("POST /a HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n3;");
    EXPECT_EQ(client.ask(std::string(20'000, 'x')).status, 400);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(Hostile, RefusesPathsWithTwoMeanings)
{
    auto client = server_.client();
    for (auto const* path :
         {"/a/../b", "/..",  "/a/%2e%2e/b", "/./a", "/a%2fb", "/a\\b", "/a%5cb", "/a%00b",   "/a%0ab",   "/a%7f",
          "/%c3%28", "/%ff", "/a#b",        "a",    "//a/..", "/%",    "/%a",    "/a?x=%zz", "/a?x=%ff", "/a?%00=1"}) {
        EXPECT_EQ(client.ask(get(path)).status, 400) << path;
    }
}

TEST_F(Hostile, RefusesBodiesOverTheLimit)
{
    EXPECT_EQ(server_.client().ask(put("/small", "0123456789")).status, 200);
    EXPECT_EQ(refused(put("/small", "0123456789a")), 413);
    EXPECT_EQ(refused("PUT /small HTTP/1.1\r\nHost: test\r\nContent-Length: 999999999999\r\n\r\n"), 413);
    std::string const chunked = "PUT /small HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(refused(chunked + "b\r\n0123456789a\r\n0\r\n\r\n"), 413);
    EXPECT_EQ(refused(chunked + "6\r\n012345\r\n6\r\n"), 413);
}

TEST_F(Hostile, ItsRefusalIsReadEvenWhileTheClientStillSends)
{
    auto client = server_.client();
    client.send("PUT /small HTTP/1.1\r\nHost: test\r\nContent-Length: 3000000\r\n\r\n");
    for (int i = 0; i < 30; ++i)
        client.send(std::string(100'000, 'x'));
    EXPECT_EQ(client.answer().status, 413);
}

TEST_F(Hostile, RefusesHeadsOverTheLimit)
{
    EXPECT_EQ(refused(get("/", "X-Long: " + std::string(17'000, 'x') + "\r\n")), 431);
    std::string many;
    for (int i = 0; i < 3000; ++i)
        many += "X-" + std::to_string(i) + ": 1\r\n";
    EXPECT_EQ(refused(get("/", many)), 431);
    EXPECT_EQ(refused(get("/" + std::string(17'000, 'x'))), 414);
}

TEST_F(Hostile, AcceptsAHeadJustUnderTheLimit)
{
    EXPECT_EQ(server_.client().ask(get("/", "X-Long: " + std::string(15'000, 'x') + "\r\n")).status, 200);
}

TEST_F(Hostile, DoesNotServeTheRequestBehindARefusedOne)
{
    auto client = server_.client();
    client.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + get("/next"));
    EXPECT_EQ(client.answer().status, 400);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(Hostile, DoesNotTakeARefusedBodyForARequest)
{
    auto client = server_.client();
    client.send("PUT /refused HTTP/1.1\r\nHost: test\r\nContent-Length: 35\r\n\r\n" + get("/a"));
    EXPECT_EQ(client.answer().status, 404);
    EXPECT_TRUE(client.is_closed());
}

} // namespace

} // namespace http
