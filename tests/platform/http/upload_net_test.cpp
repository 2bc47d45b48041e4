// Bodies streamed into files: whole, aborted, too large, kept by the handler.
#include "support/echo_server.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <future>

namespace http {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;
using test::EchoServer;
using test::get;
using test::put;

std::size_t files_in(fs::path const& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Upload, ReachesTheHandlerAsAFileThatIsGoneAfterwards)
{
    EchoServer server;
    server.start();
    std::string body(1'000'000, 'x');
    body += "end";
    auto client = server.client();
    EXPECT_EQ(client.ask(put("/file", body)).body, "PUT /file " + body);
    EXPECT_EQ(client.ask(put("/file", "second")).body, "PUT /file second");
    server.stop(5s);
    EXPECT_EQ(files_in(server.folder()), 0U);
}

TEST(Upload, AnEmptyBodyIsAnEmptyFile)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        bool const empty = request.body_file && fs::file_size(*request.body_file) == 0;
        respond(http::text_response(empty ? 200 : 500, "text/plain", ""));
    };
    server.start();
    EXPECT_EQ(server.client().ask(put("/file", "")).status, 200);
    EXPECT_EQ(server.client().ask(get("/file")).status, 200);
}

TEST(Upload, ChunkedBodiesAreStreamedToo)
{
    EchoServer server;
    server.start();
    std::string body = "PUT /file HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 50; ++i)
        body += "1388\r\n" + std::string(5000, 'y') + "\r\n";
    EXPECT_EQ(server.client().ask(body + "0\r\n\r\n").body, "PUT /file " + std::string(250'000, 'y'));
}

TEST(Upload, OnlyTheOwnerMayReadTheFile)
{
    EchoServer server;
    server.handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        auto const rights = fs::status(*request.body_file).permissions();
        respond(http::text_response(rights == (fs::perms::owner_read | fs::perms::owner_write) ? 200 : 500, "text/plain", ""));
    };
    server.start();
    EXPECT_EQ(server.client().ask(put("/file", "secret")).status, 200);
}

TEST(Upload, TheHandlerMayKeepTheFile)
{
    EchoServer server;
    auto const kept = server.folder() / "kept";
    server.handlers.handle = [kept](http::Request const& request, http::Respond const& respond) {
        fs::rename(*request.body_file, kept);
        respond(http::text_response(200, "text/plain", ""));
    };
    server.start();
    EXPECT_EQ(server.client().ask(put("/file", "picture")).status, 200);
    server.stop(5s);
    std::ifstream file(kept);
    std::string content;
    file >> content;
    EXPECT_EQ(content, "picture");
    EXPECT_EQ(files_in(server.folder()), 1U);
}

TEST(Upload, AnAbortedOneLeavesNoFile)
{
    EchoServer server;
    server.start();
    {
        auto hung_up = server.client();
        auto reset = server.client();
        for (auto* client : {&hung_up, &reset}) {
            client->send("PUT /file HTTP/1.1\r\nHost: test\r\nContent-Length: 500000\r\n\r\n" + std::string(200'000, 'x'));
        }
        auto const until = std::chrono::steady_clock::now() + 5s;
        while (files_in(server.folder()) < 2 && std::chrono::steady_clock::now() < until)
            std::this_thread::yield();
        EXPECT_EQ(files_in(server.folder()), 2U);
        reset.abort();
    }
    server.stop(5s);
    EXPECT_EQ(files_in(server.folder()), 0U);
}

TEST(Upload, AnAbortedOneIsRemovedWhileTheServerRuns)
{
    EchoServer server;
    server.start();
    server.client().send("PUT /file HTTP/1.1\r\nHost: test\r\nContent-Length: 500000\r\n\r\n" + std::string(200'000, 'x'));
    auto const until = std::chrono::steady_clock::now() + 5s;
    EXPECT_EQ(server.client().ask(put("/file", "x")).status, 200);
    while (files_in(server.folder()) > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    EXPECT_EQ(files_in(server.folder()), 0U);
}

TEST(Upload, OneThatGrowsTooLargeLeavesNoFile)
{
    EchoServer server;
    auto const folder = server.folder();
    server.handlers.head = [folder](http::Request const&) {
        http::BodyPolicy policy;
        policy.to_folder = folder;
        policy.limit = 100'000;
        return policy;
    };
    server.start();
    auto client = server.client();
    client.send("PUT /file HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n");
    client.send("15f90\r\n" + std::string(90'000, 'x') + "\r\n");
    EXPECT_EQ(client.ask("15f90\r\n").status, 413);
    server.stop(5s);
    EXPECT_EQ(files_in(folder), 0U);
}

TEST(Upload, AFolderThatIsGoneIsTheServersFault)
{
    EchoServer server;
    server.handlers.head = [](http::Request const&) {
        http::BodyPolicy policy;
        policy.to_folder = "/nowhere/at/all";
        return policy;
    };
    server.start();
    auto client = server.client();
    EXPECT_EQ(client.ask(put("/file", "x")).status, 500);
    EXPECT_EQ(client.ask(put("/file", "y")).status, 500) << "the body was read, so the connection is good";
}

TEST(Upload, StoppingAmidUploadsLeavesNoFile)
{
    EchoServer server;
    server.start();
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(server.client());
        clients.back().send("PUT /file HTTP/1.1\r\nHost: test\r\nContent-Length: 500000\r\n\r\n" + std::string(200'000, 'x'));
    }
    server.stop(20ms);
    EXPECT_EQ(files_in(server.folder()), 0U);
    for (auto& client : clients)
        EXPECT_TRUE(client.is_closed());
}

} // namespace

} // namespace http
