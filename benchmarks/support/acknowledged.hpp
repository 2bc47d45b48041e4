// Writes over HTTP as fast as they are acknowledged: what the programs that measure durable writes share.
#pragma once

#include "support/http_client.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace bench {

struct Load {
    std::uint16_t port = 0;
    std::size_t clients = 1;
    double seconds = 1; // after a short warm-up
    int expected = 200; // any other status ends it
};
// Sends the write of a serial number that no other client and no run within the last weeks has used.
using SendOne = std::function<HttpClient::Answer(HttpClient&, std::uint64_t serial)>;

// Each client keeps a connection, sends one write and waits for the answer, which the server gives once it is on the disk. Prints
// acknowledged writes a second, the median, 99th percentile and maximum in milliseconds. Throws what a client threw, and
// std::runtime_error for a refusal.
void print_acknowledged(Load const&, SendOne const&);

// The `main` of such a program: PORT CLIENTS SECONDS. Answers the exit status; what `run` throws is printed.
int load_main(int argc, char** argv, std::string_view usage, std::function<void(Load const&)> const& run);

} // namespace bench
