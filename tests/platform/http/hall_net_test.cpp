// The second door, for the network of a hall: requests bear the way by which they came.
#include "support/raw_client.hpp"

#include "platform/http/server.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <gtest/gtest.h>

#include <future>
#include <thread>

namespace http {

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

namespace asio = boost::asio;

asio::ip::tcp::endpoint loopback(std::uint16_t port)
{
    return {asio::ip::address_v4::loopback(), port};
}

// A telephone that takes the certificate of the day as it comes.
class TlsClient {
public:
    explicit TlsClient(std::uint16_t port) : stream_(context_, tls_)
    {
        stream_.next_layer().connect(loopback(port));
        stream_.handshake(asio::ssl::stream_base::client);
    }
    void send(std::string const& bytes) { asio::write(stream_, asio::buffer(bytes)); }
    // Until the other side hangs up.
    std::string read_all()
    {
        std::string heard;
        boost::system::error_code end;
        asio::read(stream_, asio::dynamic_buffer(heard), end);
        return heard;
    }

private:
    asio::io_context context_;
    asio::ssl::context tls_{asio::ssl::context::tls_client};
    asio::ssl::stream<asio::ip::tcp::socket> stream_;
};

bool takes_connections(std::uint16_t port)
{
    asio::io_context context;
    asio::ip::tcp::socket socket(context);
    boost::system::error_code fault;
    socket.connect(loopback(port), fault);
    return !fault;
}

class HallDoor : public testing::Test {
protected:
    HallDoor()
    {
        http::Handlers handlers;
        handlers.head = [](http::Request const&) { return http::BodyPolicy{}; };
        handlers.handle = [this](http::Request request, http::Respond respond) {
            if (request.path == "/slow") {
                reached_.set_value();
                go_on_.get_future().wait();
            }
            respond(http::text_response(200, "text/plain", name_of(request.channel)));
        };
        server_ = std::make_unique<http::Server>(http::ServerOptions{}, std::move(handlers));
        hall_ = server_->open_hall({"127.0.0.1", 0, 0});
        server_->start();
    }
    static std::string told(std::uint16_t port) { return test::RawClient(port).ask(test::get("/")).body; }

    std::promise<void> reached_; // the handler of /slow
    std::promise<void> go_on_;
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

TEST_F(HallDoor, LetsARunningRequestOverTlsFinishWhenTheServerStops)
{
    TlsClient client(hall_.tls_port);
    client.send(test::get("/slow"));
    reached_.get_future().wait();
    std::thread stopping([this] { server_->stop(std::chrono::milliseconds(10'000)); });
    while (takes_connections(hall_.tls_port))
        std::this_thread::yield();
    go_on_.set_value();
    EXPECT_NE(client.read_all().find("hall, https"), std::string::npos);
    stopping.join();
}

TEST_F(HallDoor, ClosesWithTheServer)
{
    test::RawClient client(hall_.port);
    EXPECT_EQ(client.ask(test::get("/")).status, 200);
    server_->stop(std::chrono::milliseconds(2'000));
    EXPECT_TRUE(client.is_closed());
}

} // namespace

} // namespace http
