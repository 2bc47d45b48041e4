// Answers from handlers: late, failing, never, too many at once; files and parts of files; what the client has already.
#include "support/echo_server.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <thread>

namespace http {

namespace {

using namespace std::chrono_literals;
using test::EchoServer;
using test::get;
using test::put;

// A door that handlers wait at until the test opens it.
class Door {
public:
    void open()
    {
        std::lock_guard const lock(mutex_);
        is_open_ = true;
        changed_.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(mutex_);
        ++waiting_;
        changed_.notify_all();
        changed_.wait_for(lock, 10s, [this] { return is_open_; });
    }
    void await_waiting(int count)
    {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, 10s, [this, count] { return waiting_ >= count; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool is_open_ = false;
    int waiting_ = 0;
};

TEST(Answer, AnExceptionBecomesABare500)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    auto const answer = client.ask(get("/throws"));
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("mishap"), std::string::npos);
    EXPECT_NE(answer.body.find("http.failed"), std::string::npos);
    EXPECT_EQ(client.ask(get("/a")).status, 200);
}

TEST(Answer, AForgottenOneBecomesA500)
{
    EchoServer server;
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/forgets")).status, 500);
    EXPECT_EQ(client.ask(get("/a")).status, 200);
}

TEST(Answer, AFailingHeadBecomesA500)
{
    EchoServer server;
    server.handlers.head = [](http::Request const&) -> std::variant<http::BodyPolicy, http::Response> {
        throw std::runtime_error("a mishap");
    };
    server.start();
    EXPECT_EQ(server.client().ask(get("/a")).status, 500);
}

TEST(Answer, OnlyTheFirstOneCounts)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        respond(http::text_response(200, "text/plain", "first"));
        respond(http::text_response(200, "text/plain", "second"));
        if (request.path == "/throws")
            throw std::runtime_error("too late");
    };
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/a")).body, "first");
    EXPECT_EQ(client.ask(get("/throws")).body, "first");
    EXPECT_EQ(client.ask(get("/a")).body, "first");
}

TEST(Answer, MayComeLaterFromAnotherThread)
{
    EchoServer server;
    server.options.workers = 1;
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<http::Respond> waiting;
    server.handlers.handle = [&](http::Request const&, http::Respond respond) {
        std::lock_guard const lock(mutex);
        waiting.push_back(std::move(respond));
        changed.notify_all();
    };
    server.start();
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(server.client());
        clients.back().send(get("/a"));
    }
    std::thread committer([&] {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, 10s, [&] { return waiting.size() == 10; });
        for (auto const& respond : waiting)
            respond(http::text_response(200, "text/plain", "committed"));
        waiting.clear();
    });
    for (auto& client : clients)
        EXPECT_EQ(client.answer().body, "committed");
    committer.join();
}

TEST(Answer, AfterTheServerIsGoneItIsDropped)
{
    http::Respond kept;
    {
        EchoServer server;
        Door taken;
        server.handlers.handle = [&](http::Request const&, http::Respond respond) {
            kept = std::move(respond);
            taken.open();
        };
        server.start();
        auto client = server.client();
        client.send(get("/a"));
        taken.pass();
        server.stop(0ms);
        EXPECT_TRUE(client.is_closed());
    }
    kept(http::text_response(200, "text/plain", "too late"));
}

TEST(Answer, AfterTheClientIsGoneItIsDropped)
{
    EchoServer server;
    Door door;
    server.handlers.handle = [&](http::Request const& request, http::Respond const& respond) {
        if (request.path == "/wait")
            door.pass();
        respond(test::echo(request));
    };
    server.start();
    {
        auto client = server.client();
        client.send(get("/wait"));
        door.await_waiting(1);
        client.abort();
    }
    door.open();
    EXPECT_EQ(server.client().ask(get("/a")).status, 200);
}

TEST(Answer, IsBusyWhenTheQueueIsFull)
{
    EchoServer server;
    server.options.workers = 2;
    server.options.queue = 3;
    Door door;
    server.handlers.handle = [&](http::Request const& request, http::Respond const& respond) {
        if (request.path == "/wait")
            door.pass();
        respond(test::echo(request));
    };
    server.start();
    std::vector<test::RawClient> running;
    for (int i = 0; i < 2; ++i) {
        running.push_back(server.client());
        running.back().send(get("/wait"));
    }
    door.await_waiting(2);
    std::vector<test::RawClient> others;
    for (int i = 0; i < 8; ++i) {
        others.push_back(server.client());
        others.back().send(put("/a", "x"));
    }
    // Three wait; the five others are told so at once.
    int busy = 0;
    auto const until = std::chrono::steady_clock::now() + 10s;
    while (busy < 5 && std::chrono::steady_clock::now() < until) {
        busy = static_cast<int>(std::count_if(others.begin(), others.end(), [](auto const& one) { return one.has_input(); }));
    }
    EXPECT_EQ(busy, 5);
    std::vector<test::RawClient*> refused;
    for (auto& one : others) {
        if (!one.has_input())
            continue;
        auto const answer = one.answer();
        EXPECT_EQ(answer.status, 503);
        EXPECT_EQ(answer.header("Retry-After"), "2");
        EXPECT_EQ(answer.header("Connection"), "") << "the body was read, so the connection is good";
        refused.push_back(&one);
    }
    door.open();
    for (auto& one : running)
        EXPECT_EQ(one.answer().status, 200);
    for (auto& one : others) {
        bool const was_refused = std::find(refused.begin(), refused.end(), &one) != refused.end();
        EXPECT_EQ(was_refused ? one.ask(get("/again")).status : one.answer().status, 200);
    }
}

TEST(Answer, CannotSmuggleHeaders)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        auto response = test::echo(request);
        response.headers.set("X-Name", "a\r\nSet-Cookie: b=c");
        response.headers.set("Content-Length", "3");
        respond(response);
    };
    server.start();
    auto const answer = server.client().ask(get("/a"));
    EXPECT_EQ(answer.header("Set-Cookie"), "");
    EXPECT_EQ(answer.header("X-Name"), "a  Set-Cookie: b=c");
    EXPECT_EQ(answer.body, "GET /a ");
}

TEST(Answer, MayCloseTheConnection)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        auto response = test::echo(request);
        response.close = true;
        respond(response);
    };
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(get("/a")).header("Connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Answer, WithoutContentHasNoLength)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const&, http::Respond const& respond) {
        respond(http::text_response(204, "text/plain", ""));
    };
    server.start();
    auto client = server.client();
    auto const answer = client.ask(get("/a"));
    EXPECT_EQ(answer.status, 204);
    EXPECT_EQ(answer.header("Content-Length"), "");
    EXPECT_EQ(client.ask(get("/a")).status, 204);
}

TEST(Answer, IsCompressedWhenItPays)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        auto response = http::text_response(200, "application/json", std::string(request.path == "/small" ? 100 : 100'000, '1'));
        response.headers.set("ETag", "\"v1\"");
        respond(response);
    };
    server.start();
    auto client = server.client();
    auto const packed = client.ask(get("/", "Accept-Encoding: br, gzip\r\n"));
    EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
    EXPECT_EQ(packed.header("Vary"), "Accept-Encoding");
    EXPECT_EQ(packed.header("ETag"), "W/\"v1\"");
    EXPECT_LT(packed.body.size(), 2'000U);
    EXPECT_EQ(client.ask(get("/")).body.size(), 100'000U);
    EXPECT_EQ(client.ask(get("/small", "Accept-Encoding: gzip\r\n")).header("Content-Encoding"), "");
    EXPECT_EQ(client.ask(get("/", "Accept-Encoding: gzip;q=0\r\n")).header("Content-Encoding"), "");
    auto const known = client.ask(get("/", "Accept-Encoding: gzip\r\nIf-None-Match: W/\"v1\"\r\n"));
    EXPECT_EQ(known.status, 304);
    EXPECT_EQ(known.header("ETag"), "\"v1\"");
}

class FileAnswer : public testing::Test {
protected:
    void SetUp() override
    {
        path_ = server_.folder() / "content";
        for (int i = 0; i < 100'000; ++i)
            content_ += static_cast<char>('a' + i % 26);
        content_ += content_ + content_;
        std::ofstream(path_, std::ios::binary) << content_;
        auto answer = [this](http::Request const& request) {
            http::Response response;
            response.headers.set("Content-Type", "image/jpeg");
            response.headers.set("ETag", "\"tag\"");
            response.file = request.path == "/gone" ? server_.folder() / "gone" : path_;
            return response;
        };
        server_.handlers.head = [answer](http::Request const& request) -> std::variant<http::BodyPolicy, http::Response> {
            if (request.path == "/early")
                return answer(request);
            return http::BodyPolicy{};
        };
        server_.handlers.handle = [answer](http::Request const& request, http::Respond const& respond) {
            respond(answer(request));
        };
        server_.start();
    }

    EchoServer server_;
    std::filesystem::path path_;
    std::string content_;
};

TEST_F(FileAnswer, SendsAllOfIt)
{
    auto client = server_.client();
    auto const answer = client.ask(get("/"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Accept-Ranges"), "bytes");
    EXPECT_EQ(answer.header("Cache-Control"), "private, no-cache");
    EXPECT_EQ(answer.body, content_);
    EXPECT_EQ(client.ask(get("/early")).body, content_);
}

TEST_F(FileAnswer, SendsTheHeadAlone)
{
    auto client = server_.client();
    client.send("HEAD / HTTP/1.1\r\nHost: test\r\n\r\n");
    EXPECT_EQ(client.answer(true).header("Content-Length"), std::to_string(content_.size()));
    EXPECT_EQ(client.ask(get("/")).body, content_);
}

TEST_F(FileAnswer, SendsAPart)
{
    auto client = server_.client();
    auto const middle = client.ask(get("/", "Range: bytes=1000-200999\r\n"));
    EXPECT_EQ(middle.status, 206);
    EXPECT_EQ(middle.header("Content-Range"), "bytes 1000-200999/" + std::to_string(content_.size()));
    EXPECT_EQ(middle.body, content_.substr(1000, 200'000));
    EXPECT_EQ(client.ask(get("/", "Range: bytes=-5\r\n")).body, content_.substr(content_.size() - 5));
    EXPECT_EQ(client.ask(get("/", "Range: bytes=0-1,5-6\r\n")).status, 200);
}

TEST_F(FileAnswer, SaysThatThereIsNoSuchPart)
{
    auto const answer = server_.client().ask(get("/", "Range: bytes=9999999-\r\n"));
    EXPECT_EQ(answer.status, 416);
    EXPECT_EQ(answer.header("Content-Range"), "bytes */" + std::to_string(content_.size()));
}

TEST_F(FileAnswer, ContinuesOnlyTheSameVersion)
{
    auto client = server_.client();
    EXPECT_EQ(client.ask(get("/", "Range: bytes=1-2\r\nIf-Range: \"tag\"\r\n")).status, 206);
    EXPECT_EQ(client.ask(get("/", "Range: bytes=1-2\r\nIf-Range: \"older\"\r\n")).status, 200);
}

TEST_F(FileAnswer, IsNotSentAgainToWhoHasIt)
{
    auto client = server_.client();
    auto const answer = client.ask(get("/", "If-None-Match: \"x\", \"tag\"\r\n"));
    EXPECT_EQ(answer.status, 304);
    EXPECT_EQ(answer.header("ETag"), "\"tag\"");
    EXPECT_EQ(client.ask(get("/", "If-None-Match: \"x\"\r\n")).body, content_);
}

TEST_F(FileAnswer, AMissingFileIsTheServersFault)
{
    EXPECT_EQ(server_.client().ask(get("/gone")).status, 500);
}

} // namespace

} // namespace http
