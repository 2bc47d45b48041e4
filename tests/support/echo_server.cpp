// The small server for tests of connections.
#include "support/echo_server.hpp"

#include <atomic>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <unistd.h>

namespace test {

namespace {

std::filesystem::path fresh_folder()
{
    static std::atomic<int> number{0};
    auto folder =
        std::filesystem::temp_directory_path() / ("onehome-http-" + std::to_string(::getpid()) + '-' + std::to_string(++number));
    std::filesystem::create_directories(folder);
    return folder;
}

std::string content_of(std::filesystem::path const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

http::Response echo(http::Request const& request)
{
    auto text = std::string(http::name_of(request.method)) + ' ' + request.path + ' ';
    text += request.body_file ? content_of(*request.body_file) : request.body;
    return http::text_response(200, "text/plain", std::move(text));
}

EchoServer::EchoServer() : folder_(fresh_folder())
{
    handlers.head = [this](http::Request const& request) -> std::variant<http::BodyPolicy, http::Response> {
        if (request.path == "/refused")
            return http::text_response(404, "text/plain", "refused");
        http::BodyPolicy policy;
        if (request.path == "/small")
            policy.limit = 10;
        if (request.path == "/file") {
            policy.to_folder = folder_;
            policy.limit = 64 * 1024 * 1024;
        }
        return policy;
    };
    handlers.handle = [](http::Request const& request, http::Respond const& respond) {
        if (request.path == "/throws")
            throw std::runtime_error("a handler's mishap");
        if (request.path == "/forgets")
            return;
        respond(echo(request));
    };
}

EchoServer::~EchoServer()
{
    server_.reset();
    std::filesystem::remove_all(folder_);
}

void EchoServer::start()
{
    server_ = std::make_unique<http::Server>(options, handlers);
    server_->start();
}

void EchoServer::stop(std::chrono::milliseconds grace)
{
    server_->stop(grace);
}

} // namespace test
