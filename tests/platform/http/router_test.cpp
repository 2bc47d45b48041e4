// Finding routes.
#include "platform/http/router.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace http {

namespace {

using http::Match;
using http::Method;
using http::Router;
using Outcome = Match::Outcome;

class Routing : public testing::Test {
protected:
    void SetUp() override
    {
        list_ = router_.add(Method::Get, "/api/households");
        create_ = router_.add(Method::Post, "/api/households");
        show_ = router_.add(Method::Get, "/api/households/{id}");
        change_ = router_.add(Method::Put, "/api/households/{household}");
        check_ = router_.add(Method::Post, "/api/households/check");
        number_ = router_.add(Method::Get, "/api/households/{id}/people/{person}/citizen-number");
        export_ = router_.add(Method::Get, "/api/households.xlsx");
        root_ = router_.add(Method::Get, "/");
    }

    Router router_;
    std::size_t list_ = 0, create_ = 0, show_ = 0, change_ = 0, check_ = 0, number_ = 0, export_ = 0, root_ = 0;
};

TEST_F(Routing, FindsByPathAndMethod)
{
    EXPECT_EQ(router_.find(Method::Get, "/api/households").route, list_);
    EXPECT_EQ(router_.find(Method::Post, "/api/households").route, create_);
    EXPECT_EQ(router_.find(Method::Get, "/api/households.xlsx").route, export_);
    EXPECT_EQ(router_.find(Method::Get, "/").route, root_);
    EXPECT_EQ(router_.find(Method::Get, "/").outcome, Outcome::Found);
}

TEST_F(Routing, GivesTheParametersTheirRoutesNames)
{
    auto const show = router_.find(Method::Get, "/api/households/บ้าน 1");
    EXPECT_EQ(show.route, show_);
    EXPECT_EQ(show.parameter("id"), "บ้าน 1");
    EXPECT_FALSE(show.parameter("household"));
    EXPECT_EQ(router_.find(Method::Put, "/api/households/7").parameter("household"), "7");
    auto const number = router_.find(Method::Get, "/api/households/a/people/b/citizen-number");
    EXPECT_EQ(number.route, number_);
    EXPECT_EQ(number.parameter("id"), "a");
    EXPECT_EQ(number.parameter("person"), "b");
}

TEST_F(Routing, ALiteralBeatsAParameter)
{
    EXPECT_EQ(router_.find(Method::Post, "/api/households/check").route, check_);
    auto const match = router_.find(Method::Get, "/api/households/check");
    EXPECT_EQ(match.outcome, Outcome::MethodNotAllowed) << "the path is the literal's, whatever the method";
    EXPECT_EQ(match.allow, "POST, OPTIONS");
}

TEST_F(Routing, AParameterTakesOverWhereALiteralLeadsNowhere)
{
    Router router;
    router.add(Method::Get, "/a/b/c");
    auto const other = router.add(Method::Get, "/a/{x}/d");
    auto const match = router.find(Method::Get, "/a/b/d");
    EXPECT_EQ(match.route, other);
    EXPECT_EQ(match.parameter("x"), "b");
    EXPECT_EQ(router.find(Method::Get, "/a/b").outcome, Outcome::NotFound);
}

TEST_F(Routing, TellsAnUnknownPathFromAMethodThatIsNotAllowed)
{
    for (auto const* path :
         {"/api", "/api/", "/api/household", "/api/households/", "/api/households/1/people", "//", "/api//households", "",
          "api/households", "/api/households/1/people/2/citizen-number/3", "/API/households"}) {
        EXPECT_EQ(router_.find(Method::Get, path).outcome, Outcome::NotFound) << path;
    }
    auto const match = router_.find(Method::Delete, "/api/households");
    EXPECT_EQ(match.outcome, Outcome::MethodNotAllowed);
    EXPECT_EQ(match.allow, "GET, HEAD, POST, OPTIONS");
}

TEST_F(Routing, HeadIsServedByGetAndOptionsByTheRouter)
{
    EXPECT_EQ(router_.find(Method::Head, "/api/households").route, list_);
    EXPECT_EQ(router_.find(Method::Head, "/api/households/check").outcome, Outcome::MethodNotAllowed);
    auto const options = router_.find(Method::Options, "/api/households/1");
    EXPECT_EQ(options.outcome, Outcome::Options);
    EXPECT_EQ(options.allow, "GET, HEAD, PUT, OPTIONS");
}

TEST_F(Routing, SaysItWithAnAnswer)
{
    EXPECT_FALSE(Router::refusal(router_.find(Method::Get, "/"), {}));
    EXPECT_EQ(Router::refusal(router_.find(Method::Get, "/nowhere"), {})->status, 404);
    auto const refused = Router::refusal(router_.find(Method::Delete, "/"), {});
    EXPECT_EQ(refused->status, 405);
    EXPECT_EQ(refused->headers.get("Allow"), "GET, HEAD, OPTIONS");
    EXPECT_EQ(Router::refusal(router_.find(Method::Options, "/"), {})->status, 204);
}

TEST(RoutePattern, IsRefusedWhenMalformedOrThereTwice)
{
    Router router;
    router.add(Method::Get, "/a/{id}");
    EXPECT_THROW(router.add(Method::Get, "/a/{other}"), std::logic_error);
    for (auto const* pattern : {"", "a", "/a/", "/a//b", "/a/{}", "/a/x{id}", "/a/{id", "/a/id}"}) {
        EXPECT_THROW(router.add(Method::Put, pattern), std::logic_error) << pattern;
    }
}

} // namespace

} // namespace http
