// A small server for the tests of connections.
#pragma once

#include "platform/http/server.hpp"
#include "support/raw_client.hpp"

#include <filesystem>
#include <string>

namespace test {

// Answers "METHOD path body" (a body in a file is read from it). Paths with a meaning of their own:
//   /refused        answered by `head`: 404
//   /small          body limit 10
//   /file           body into a file in `folder()`
//   /throws         the handler throws
//   /forgets        the handler lets go of its Respond
// Tests replace `handlers` or `options` before `start`.
class EchoServer {
public:
    EchoServer();
    ~EchoServer();

    http::ServerOptions options;
    http::Handlers handlers;

    void start();
    void stop(std::chrono::milliseconds grace);
    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    [[nodiscard]] RawClient client() const { return RawClient(port()); }
    // A folder of this test's own, empty at first.
    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
    std::unique_ptr<http::Server> server_;
};

[[nodiscard]] http::Response echo(http::Request const& request);

} // namespace test
