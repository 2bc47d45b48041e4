// A small blocking client over one kept connection to this machine, for load that wrk cannot make.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

class HttpClient {
public:
    // Throws std::system_error when nobody listens.
    explicit HttpClient(std::uint16_t port);
    ~HttpClient();
    HttpClient(HttpClient const&) = delete;
    HttpClient& operator=(HttpClient const&) = delete;

    struct Answer {
        int status = 0;
        std::string head;
        std::string body;
        // The value of a header, "" when it is not there.
        [[nodiscard]] std::string header(std::string_view name) const;
    };
    // `headers`: whole lines, each with its line end; a body is JSON where they say nothing else. Throws std::runtime_error when
    // the connection breaks.
    [[nodiscard]] Answer ask(std::string_view method, std::string_view path, std::string_view headers, std::string_view body);

private:
    void send_all(std::string_view bytes);
    void receive();

    int socket_ = -1;
    std::string input_;
};

struct SignedIn {
    std::string cookie; // "onehome_session=…"
    std::string csrf;
};
// Throws std::runtime_error with the answer when it is refused.
[[nodiscard]] SignedIn sign_in(std::uint16_t port, std::string_view user_name, std::string_view password);

} // namespace bench
