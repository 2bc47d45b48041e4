// The second door, for the network of a hall: requests bear the way by which they came.
#include "support/raw_client.hpp"

#include "platform/http/server.hpp"

#include <gtest/gtest.h>

namespace {

char const* name_of(http::Channel channel)
{
    switch (channel) {
    case http::Channel::Local:
        return "local";
    case http::Channel::HallPlain:
        return "hall, http";
    case http::Channel::HallTls:
        return "hall, https";
    }
    return "";
}

class HallDoor : public testing::Test {
protected:
    HallDoor()
    {
        http::Handlers handlers;
        handlers.head = [](http::Request const&) { return http::BodyPolicy{}; };
        handlers.handle = [](http::Request request, http::Respond respond) {
            respond(http::text_response(200, "text/plain", name_of(request.channel)));
        };
        server_ = std::make_unique<http::Server>(http::ServerOptions{}, std::move(handlers));
        hall_ = server_->open_hall({"127.0.0.1", 0, 0});
        server_->start();
    }
    static std::string told(std::uint16_t port) { return test::RawClient(port).ask(test::get("/")).body; }

    std::unique_ptr<http::Server> server_;
    http::Server::Hall hall_;
};

TEST_F(HallDoor, TellsByWhichWayARequestCame)
{
    EXPECT_EQ(told(server_->port()), "local");
    EXPECT_EQ(told(hall_.port), "hall, http");
    EXPECT_EQ(told(server_->port()), "local");
}

TEST_F(HallDoor, HangsUpOnWhoeverSpeaksPlainlyToTheDoorOfTls)
{
    test::RawClient client(hall_.tls_port);
    client.send(test::get("/"));
    std::string heard; // an alert, perhaps, until the end
    for (auto piece = client.read_some(1024); !piece.empty(); piece = client.read_some(1024))
        heard += piece;
    EXPECT_EQ(heard.find("hall"), std::string::npos) << heard;
    EXPECT_EQ(told(hall_.port), "hall, http") << "others are served";
}

TEST_F(HallDoor, MakesACertificateForEachStart)
{
    EXPECT_EQ(hall_.fingerprint.size(), 95U);
    EXPECT_NE(hall_.tls_port, hall_.port);
}

TEST_F(HallDoor, ClosesWithTheServer)
{
    test::RawClient client(hall_.port);
    EXPECT_EQ(client.ask(test::get("/")).status, 200);
    server_->stop(std::chrono::milliseconds(2'000));
    EXPECT_TRUE(client.is_closed());
}

} // namespace
