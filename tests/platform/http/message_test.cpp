// Headers, query parameters, cookies.
#include "platform/http/message.hpp"

#include <gtest/gtest.h>

namespace http {

namespace {

using http::Headers;
using http::Query;
using http::Request;
using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs parsed(std::string_view raw)
{
    auto const query = Query::parse(raw);
    return query ? query->all() : Pairs{{"malformed", ""}};
}

TEST(Methods, AreNamedAsOnTheWire)
{
    for (std::size_t i = 0; i < http::kMethods; ++i) {
        auto const method = static_cast<http::Method>(i);
        EXPECT_EQ(http::method_from(http::name_of(method)), method);
    }
    EXPECT_FALSE(http::method_from("get"));
    EXPECT_FALSE(http::method_from(""));
}

TEST(HeaderFields, CompareWithoutCase)
{
    Headers headers;
    headers.add("Content-Type", "a");
    headers.add("X-Many", "1");
    headers.add("x-many", "2");
    EXPECT_EQ(headers.get("content-TYPE"), "a");
    EXPECT_EQ(headers.get("X-Many"), "1");
    headers.set("X-MANY", "3");
    EXPECT_EQ(headers.all().size(), 2U);
    EXPECT_EQ(headers.get("x-many"), "3");
    headers.remove("content-type");
    EXPECT_FALSE(headers.get("Content-Type"));
}

TEST(QueryParameters, AreDecoded)
{
    EXPECT_EQ(parsed(""), Pairs{});
    EXPECT_EQ(parsed("a=1&b=2"), (Pairs{{"a", "1"}, {"b", "2"}}));
    EXPECT_EQ(parsed("q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99+1"), (Pairs{{"q", "บ้าน 1"}}));
    EXPECT_EQ(parsed("q=1%2B1&%61=%26%3D"), (Pairs{{"q", "1+1"}, {"a", "&="}}));
    EXPECT_EQ(parsed("flag&empty=&=x&&a=b=c"), (Pairs{{"flag", ""}, {"empty", ""}, {"", "x"}, {"a", "b=c"}}));
}

TEST(QueryParameters, AreRefusedWhenMalformed)
{
    for (auto const* raw :
         {"a=%", "a=%4", "a=%zz", "%g0=1", "a=%ff", "a=%c3%28", "a=%ed%a0%80", "a=%00", "a=\xff", "a=%+1", "a=%-1"}) {
        EXPECT_FALSE(Query::parse(raw)) << raw;
    }
}

TEST(QueryParameters, AreFoundByTheirFirst)
{
    auto const query = Query::parse("a=1&a=2&b=");
    EXPECT_EQ(query->get("a"), "1");
    EXPECT_EQ(query->get("b"), "");
    EXPECT_FALSE(query->get("c"));
}

TEST(Cookies, AreFoundByName)
{
    Request request;
    EXPECT_FALSE(request.cookie("session"));
    request.headers.add("Cookie", "other=1; session=abc=def ; quoted=\"x y\"; empty=; bare");
    request.headers.add("cookie", "second=2; session=later");
    EXPECT_EQ(request.cookie("session"), "abc=def");
    EXPECT_EQ(request.cookie("quoted"), "x y");
    EXPECT_EQ(request.cookie("empty"), "");
    EXPECT_EQ(request.cookie("bare"), "");
    EXPECT_EQ(request.cookie("second"), "2");
    EXPECT_FALSE(request.cookie("Session"));
    EXPECT_FALSE(request.cookie("sess"));
}

} // namespace

} // namespace http
