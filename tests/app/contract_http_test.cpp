// What the OpenAPI document promises, for every route: real records are answered as it says (TestApp holds each answer against
// it), and what it forbids is refused with a clear 4xx that names the place, never a 5xx, and changes nothing.
#include "support/bad_bodies.hpp"
#include "support/demo_province.hpp"
#include "support/sources.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gmock/gmock.h>

#include <algorithm>

namespace app {

namespace {

namespace json = boost::json;
using api::Method;
using test::Reply;
using testing::AllOf;
using testing::Ge;
using testing::Lt;

class Contract : public testing::TestWithParam<storage::Engine> {
protected:
    Reply send(api::Route const& route, std::string body, std::string_view type = "application/json")
    {
        auto request = app.request(route.method, province.target(route));
        request.headers.set("Content-Type", std::string(type));
        request.body = std::move(body);
        return app.send(std::move(request));
    }
    static std::string told(api::Route const& route, std::string const& body)
    {
        return std::string(http::name_of(route.method)) + " " + route.pattern + " with " + body.substr(0, 200);
    }
    [[nodiscard]] std::vector<api::Route> with_body() const
    {
        std::vector<api::Route> routes;
        std::ranges::copy_if(app.app().routes(), std::back_inserter(routes),
                             [](auto const& route) { return route.body != nullptr; });
        return routes;
    }
    [[nodiscard]] json::value const& schema_of_body(api::Route const& route) const
    {
        auto const& operation = *app.document().operation(route.pattern, route.method);
        return operation.at("requestBody").at("content").at("application/json").at("schema");
    }

    test::DemoProvince& province = test::DemoProvince::on(GetParam());
    test::TestApp& app = province.app().as("everywhere");
};
INSTANTIATE_FOR_BOTH_ENGINES(Contract);

// A refusal that a program and a person can read.
void expect_refusal(Reply const& reply, std::string const& about)
{
    EXPECT_THAT(reply.status, AllOf(Ge(400), Lt(500))) << about << ": " << reply.body;
    EXPECT_EQ(reply.header("Content-Type"), "application/problem+json") << about;
}

// Whether the answer tells a fault at this place: a problem's `fields`, or the `faults` of a check that saves nothing.
bool names(Reply const& reply, std::string_view field)
{
    auto const body = reply.json();
    for (auto const* const list : {"fields", "faults"})
        if (auto const* faults = body.is_object() ? body.as_object().if_contains(list) : nullptr)
            for (auto const& fault : faults->as_array())
                if (fault.at("field").as_string() == field)
                    return true;
    return false;
}

// Equal as JavaScript sees it: -90 is -90.0.
bool same(json::value const& a, json::value const& b)
{
    if (a.is_number() && b.is_number())
        return a == b || a.to_number<double>() == b.to_number<double>();
    if (a.is_array() && b.is_array())
        return std::ranges::equal(a.get_array(), b.get_array(), same);
    if (!a.is_object() || !b.is_object())
        return a == b;
    return a.get_object().size() == b.get_object().size() && std::ranges::all_of(a.get_object(), [&](auto const& member) {
               auto const* other = b.get_object().if_contains(member.key());
               return other && same(member.value(), *other);
           });
}

TEST_P(Contract, EveryReadingRouteAnswersRealRecordsAsDocumented)
{
    for (auto const& route : app.app().routes()) {
        if (route.method != Method::Get)
            continue;
        auto const reply = app.send(app.request(route.method, province.target(route)));
        EXPECT_EQ(reply.status, 200) << told(route, province.target(route)) << ": " << reply.body;
    }
}

TEST_P(Contract, TheBrowsersTypesAreMadeFromThisDocument)
{
    auto const checked_in = json::parse(test::project_file("web/openapi.json"));
    auto const& document = app.document().document();
    for (auto const* const part : {"paths", "components"})
        EXPECT_TRUE(same(checked_in.at(part), document.at(part)))
            << part << " of web/openapi.json are of another program: cd web && npm run types -- http://127.0.0.1:PORT";
}

TEST_P(Contract, BrokenBodiesAreRefused)
{
    auto const before = province.changes();
    for (auto const& route : with_body()) {
        auto const is_check = route.pattern.ends_with("/check"); // tells faults as its answer
        for (auto const& body : test::broken_bodies()) {
            auto const reply = send(route, body);
            if (is_check && reply.status == 200) {
                EXPECT_FALSE(reply.list("faults").empty()) << told(route, body);
            } else {
                expect_refusal(reply, told(route, body));
            }
        }
    }
    EXPECT_EQ(province.changes(), before) << "a refused body changed something";
}

TEST_P(Contract, OtherTypesOfContentAreRefused)
{
    for (auto const& route : with_body())
        for (auto const* const type : {"text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""}) {
            auto const reply = send(route, "{}", type);
            EXPECT_EQ(reply.status, 415) << told(route, type) << ": " << reply.body;
        }
}

TEST_P(Contract, BodiesBeyondTheLimitAreRefused)
{
    for (auto const& route : app.app().routes()) {
        if (!route.body && !route.body_to_file && route.body_type.empty())
            continue;
        auto const reply = send(route, std::string(route.body_limit + 1, ' '));
        EXPECT_EQ(reply.status, 413) << told(route, "too much");
        EXPECT_EQ(reply.code(), "http.body_too_large") << told(route, "too much");
    }
}

TEST_P(Contract, EachValueThatTheSchemaForbidsIsRefusedByItsPlace)
{
    auto const before = province.changes();
    std::size_t sent = 0;
    for (auto const& route : with_body()) {
        for (auto const& bad : test::bad_bodies(schema_of_body(route), app.document().document())) {
            auto const text = json::serialize(bad.body);
            auto const reply = send(route, text);
            if (reply.status != 200)
                expect_refusal(reply, told(route, text));
            EXPECT_TRUE(names(reply, bad.field)) << told(route, text) << " should name " << bad.field << ": " << reply.body;
            ++sent;
        }
    }
    EXPECT_GT(sent, 1'000U);
    EXPECT_EQ(province.changes(), before) << "a refused body changed something";
}

TEST_P(Contract, AbsurdParametersAreNoFaultOfOurs)
{
    std::string const values[] = {"99999999999999999999",
                                  "-1",
                                  "9223372036854775807",
                                  "0",
                                  "1.5e300",
                                  "x",
                                  "%27%3B+DROP+TABLE+people%3B--",
                                  "%25%5F",
                                  "%E0%B8%81",
                                  "%F0%9F%8F%A0",
                                  "2022-02-30",
                                  "TH",
                                  "000000",
                                  "017e75a4-2a00-7197-9bde-391381ca2755",
                                  std::string(600, 'a')};
    for (auto const& route : app.app().routes()) {
        if (route.method != Method::Get)
            continue;
        auto const target = province.target(route);
        for (auto const& parameter : route.parameters)
            for (auto const& value : values) {
                auto const asked = target.substr(0, target.find('?')) + "?" + parameter.name + "=" + value;
                EXPECT_LT(app.get(asked).status, 500) << asked;
            }
        for (auto at = route.pattern.find('{'); at != std::string::npos; at = route.pattern.find('{', at + 1))
            for (auto const& value : values) {
                auto asked = route.pattern.substr(0, at) + value + route.pattern.substr(route.pattern.find('}', at) + 1);
                for (auto open = asked.find('{'); open != std::string::npos; open = asked.find('{'))
                    asked.replace(open, asked.find('}') - open + 1, "017e75a4-2a00-7197-9bde-391381ca2755");
                EXPECT_LT(app.get(asked).status, 500) << asked;
            }
    }
}

} // namespace

} // namespace app
