// Reading X-Forwarded-For.
#include "platform/http/peer.hpp"

#include "platform/http/tokens.hpp"

#include <string_view>

namespace http {

namespace {

bool is_loopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1";
}

} // namespace

std::string peer_behind_proxy(std::string const& peer, Headers const& headers)
{
    if (!is_loopback(peer))
        return peer;
    std::string_view last;
    for (auto const& [name, value] : headers.all()) {
        if (equal_ignoring_case(name, "X-Forwarded-For"))
            last = value;
    }
    auto const named = trimmed(last.substr(last.rfind(',') + 1));
    return named.empty() ? peer : std::string(named);
}

} // namespace http
