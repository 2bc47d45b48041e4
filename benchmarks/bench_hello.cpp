// The base line of requests: a fixed answer of 240 bytes through the product's own server and worker pool, nothing else.
// bench_hello: prints its port, answers until its standard input ends.
#include "platform/http/server.hpp"
#include "platform/log/log.hpp"

#include <iostream>

int main()
{
    std::string const answer = "{\"hello\":\"" + std::string(228, 'x') + "\"}";
    http::Handlers handlers;
    handlers.head = [](http::Request const&) { return http::BodyPolicy(); };
    handlers.handle = [&answer](http::Request, http::Respond const& respond) {
        respond(http::text_response(200, "application/json", answer));
    };
    http::Server server(http::ServerOptions(), std::move(handlers));
    server.start();
    std::cout << server.port() << std::endl;
    while (std::cin.get() != std::char_traits<char>::eof()) {
    }
    server.stop(std::chrono::seconds(1));
    return 0;
}
