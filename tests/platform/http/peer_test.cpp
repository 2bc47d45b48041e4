// Who asks, through a proxy.
#include "platform/http/peer.hpp"

#include <gtest/gtest.h>

namespace http {

namespace {

std::string peer(std::string const& direct, std::vector<std::string> const& forwarded)
{
    http::Headers headers;
    for (auto const& value : forwarded)
        headers.add("X-Forwarded-For", value);
    return http::peer_behind_proxy(direct, headers);
}

TEST(Peer, IsWhomTheProxyOnThisMachineNamesLast)
{
    EXPECT_EQ(peer("127.0.0.1", {"6.6.6.6, 10.0.0.1 "}), "10.0.0.1");
    EXPECT_EQ(peer("::1", {"6.6.6.6", "10.0.0.2"}), "10.0.0.2");
    EXPECT_EQ(peer("127.0.0.1", {}), "127.0.0.1");
    EXPECT_EQ(peer("127.0.0.1", {"6.6.6.6,"}), "127.0.0.1");
}

TEST(Peer, CannotNameItself)
{
    EXPECT_EQ(peer("203.0.113.9", {"10.0.0.1"}), "203.0.113.9");
}

} // namespace

} // namespace http
