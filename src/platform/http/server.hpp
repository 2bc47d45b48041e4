// The HTTP/1.1 server (Boost.Beast behind it): reads and writes on I/O threads, runs handlers on a bounded worker pool.
//
// A slow or half-finished upload holds a socket and a little memory, never a thread. Each request passes three steps: `head`
// (on the I/O thread, must not block: which limit, or an answer at once), the body, and `handle` (on a worker; it may answer
// later and from any thread, for example after a commit). Pipelined requests are answered in order.
#pragma once

#include "platform/http/message.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>

namespace http {

// What to do with the body of a request whose head was read.
struct BodyPolicy {
    std::size_t limit = 64 * 1024;              // larger: 413, and the connection is closed
    std::filesystem::path to_folder;            // not empty: stream to a new file in this folder
    std::chrono::milliseconds deadline{60'000}; // between two arrivals; the mean may not fall under 512 bytes a second either
};

using Respond = std::function<void(Response)>;

struct Handlers {
    // Body still empty. Either a policy or the answer (404, 405, 413 …).
    std::function<std::variant<BodyPolicy, Response>(Request const&)> head;
    // Call `respond` exactly once. An exception that escapes becomes a bare 500, and so does a `respond` that is let go of
    // uncalled. Only the first answer counts.
    std::function<void(Request, Respond)> handle;
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; // 0: any free port
    std::size_t io_threads = 1;
    std::size_t workers = 4;
    std::size_t queue = 1024; // waiting requests; more: 503 with Retry-After
    std::size_t connections = 4096;
    std::size_t header_limit = 16 * 1024;
    std::chrono::milliseconds head_deadline{15'000};
    std::chrono::milliseconds idle_deadline{60'000};
    std::chrono::milliseconds write_deadline{60'000};
    std::size_t keep_alive_requests = 100'000;
    // A proxy on this machine stands in front: a loopback peer's X-Forwarded-For (last entry) names the peer.
    bool behind_proxy = false;
};

// A second door, for the network of a hall.
struct HallOptions {
    std::string address;
    std::uint16_t port = 0;     // http; 0: any free one
    std::uint16_t tls_port = 0; // https with a certificate made at the start
};

class Server {
public:
    // Binds and listens; throws std::runtime_error naming address and port when it cannot.
    Server(ServerOptions options, Handlers handlers);
    ~Server();

    [[nodiscard]] std::uint16_t port() const;
    // Before start. Throws as the constructor does. Requests from there bear their Channel.
    struct Hall {
        std::uint16_t port = 0;
        std::uint16_t tls_port = 0;
        std::string fingerprint; // of the certificate
    };
    Hall open_hall(HallOptions const& options);
    void start();
    // Stops accepting, closes idle connections at once, lets running requests finish for at most `grace`, closes the rest.
    // Waits for handlers that run longer, since they use what the caller is about to take down. Safe from any thread but a
    // handler's; a second call waits for the first.
    void stop(std::chrono::milliseconds grace);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace http
