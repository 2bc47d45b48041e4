// Request targets; what must be refused is also tried over a socket in hostile_net_test.cpp.
#include "platform/http/target.hpp"

#include <gtest/gtest.h>

namespace http {

namespace {

using http::parse_target;

std::string path_of(std::string_view raw)
{
    auto const target = parse_target(raw);
    return target ? target->path : "refused";
}

TEST(Target, IsTakenApartAndDecoded)
{
    EXPECT_EQ(path_of("/"), "/");
    EXPECT_EQ(path_of("/a/b%20c"), "/a/b c");
    EXPECT_EQ(path_of("/a+b"), "/a+b");
    EXPECT_EQ(path_of("/%E0%B8%81/"), "/ก/");
    EXPECT_EQ(path_of("/a//b"), "/a//b");
    EXPECT_EQ(path_of("/a...b/.hidden/..."), "/a...b/.hidden/...");
    EXPECT_EQ(parse_target("/a?x=1?2&y=/../")->query.get("x"), "1?2");
    EXPECT_EQ(parse_target("/a?x=1?2&y=/../")->query.get("y"), "/../");
    EXPECT_EQ(parse_target("/a?")->query.all().size(), 0U);
}

TEST(Target, MayBeAbsolute)
{
    EXPECT_EQ(path_of("http://onehome.example:8080/a"), "/a");
    EXPECT_EQ(path_of("HTTPS://onehome.example/a"), "/a");
    EXPECT_EQ(path_of("http://onehome.example"), "/");
    EXPECT_EQ(parse_target("http://onehome.example?x=1")->query.get("x"), "1");
    for (auto const* raw : {"http://", "http:///a", "http:/a", "ftp://x/a", "a", "", "*", "x:443"})
        EXPECT_EQ(path_of(raw), "refused") << raw;
}

TEST(Target, IsRefusedWhenItsMeaningIsHidden)
{
    for (auto const* raw : {"/..", "/.", "/a/..", "/a/../b", "/%2e%2e/a", "/%2E", "/a%2fb", "/a%2Fb", "/a%5cb", "/a\\b", "/a%00",
                            "/a%09", "/a%7f", "/a#b", "/%", "/%1", "/%xy", "/%80", "/a?%"}) {
        EXPECT_EQ(path_of(raw), "refused") << raw;
    }
}

} // namespace

} // namespace http
