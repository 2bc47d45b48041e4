// Every route, asked by nobody, by somebody without a role, by each role, and with every role in another province, against
// tests/cases/rights.txt. The file says what people have agreed to; it is not made from the program's own table.
#include "base/enums.hpp"
#include "support/demo_province.hpp"
#include "support/sources.hpp"

#include <boost/json/object.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace app {

namespace {

using api::Method;
using test::Reply;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct Line {
    std::string method;
    std::string pattern;
    std::string permission;
    std::string reach; // "area" or "open"
    std::set<std::string> who;
};

std::vector<std::string> role_names()
{
    std::vector<std::string> names;
    for (auto const& role : values_of(auth::Role{}))
        names.emplace_back(role.name);
    return names;
}

// Names in `who` that mean nothing are told in `wrong`.
std::vector<Line> lines_of(std::string const& text, std::vector<std::string>& wrong)
{
    auto const roles = role_names();
    std::vector<Line> lines;
    std::istringstream in(text);
    for (std::string row; std::getline(in, row);) {
        std::istringstream words(row);
        Line line;
        if (!(words >> line.method) || line.method.front() == '#')
            continue;
        words >> line.pattern >> line.permission >> line.reach;
        for (std::string name; words >> name;) {
            if (name != "everyone" && name != "account" && name != "every-role" && name != "key" &&
                std::ranges::find(roles, name) == roles.end())
                wrong.push_back("there is no role '" + name + "': " + row);
            line.who.insert(name);
        }
        if (line.who.empty() || (line.reach != "area" && line.reach != "open"))
            wrong.push_back("not of the form METHOD ROUTE PERMISSION area|open WHO…: " + row);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Line> const& lines()
{
    static auto const all = [] {
        std::vector<std::string> wrong;
        return lines_of(test::project_file("tests/cases/rights.txt"), wrong);
    }();
    return all;
}

std::string permission_of(api::Route const& route)
{
    return route.is_public ? "public" : std::string(base::name_of(route.permission));
}

Line const* line_of(api::Route const& route, std::vector<Line> const& all)
{
    auto const found = std::ranges::find_if(
        all, [&](Line const& line) { return line.method == http::name_of(route.method) && line.pattern == route.pattern; });
    return found == all.end() ? nullptr : &*found;
}

// What the file and the routes do not agree about.
std::vector<std::string> differences(std::vector<api::Route> const& routes, std::vector<Line> const& all)
{
    std::vector<std::string> wrong;
    std::set<std::pair<std::string, std::string>> known;
    for (auto const& route : routes) {
        auto const method = std::string(http::name_of(route.method));
        known.emplace(method, route.pattern);
        auto const* line = line_of(route, all);
        if (!line)
            wrong.push_back("add to tests/cases/rights.txt, with the reach and the roles that shall have it:\n" + method + " " +
                            route.pattern + " " + permission_of(route) + " area|open ROLE…");
        else if (line->permission != permission_of(route))
            wrong.push_back(method + " " + route.pattern + " asks for " + permission_of(route) + ", the file says " +
                            line->permission);
    }
    std::set<std::pair<std::string, std::string>> seen;
    for (auto const& line : all) {
        if (!known.contains({line.method, line.pattern}))
            wrong.push_back("take out of tests/cases/rights.txt, there is no such route: " + line.method + " " + line.pattern);
        if (!seen.emplace(line.method, line.pattern).second)
            wrong.push_back("stands twice in tests/cases/rights.txt: " + line.method + " " + line.pattern);
    }
    return wrong;
}

Reply ask(test::TestApp& app, api::Route const& route, std::string const& target)
{
    if (route.body_to_file) {
        auto request = app.request(route.method, target);
        request.headers.set("Content-Type", "application/octet-stream");
        request.body = "no picture";
        return app.send(std::move(request));
    }
    if (route.body)
        return app.send(app.request(route.method, target, boost::json::object{}));
    return app.send(app.request(route.method, target));
}

std::string told(std::string_view who, api::Route const& route)
{
    return std::string(who) + ": " + std::string(http::name_of(route.method)) + " " + route.pattern;
}

// Refused for want of the right, and for no other reason.
void expect_refused(Reply const& reply, int status, std::string_view code, std::string const& about)
{
    EXPECT_EQ(reply.status, status) << about << " should be refused: " << reply.body;
    if (reply.status == status && reply.header("Content-Type") == "application/problem+json") {
        EXPECT_EQ(reply.code(), code) << about;
    }
}

class Rights : public testing::Test {
protected:
    void walk(std::string_view who, std::function<bool(Line const&)> const& may)
    {
        app.as(who);
        for (auto const& route : app.app().routes()) {
            auto const* line = line_of(route, lines());
            if (!line)
                continue; // told by EveryRouteHasItsLine
            auto const reply = ask(app, route, test::made_up_target(route));
            auto const about = told(who.empty() ? "nobody" : who, route);
            if (line->who.contains(
                    "key")) { // nobody has the made-up one; whose a real one is: tests/survey/devices_http_test.cpp
                EXPECT_EQ(reply.status, 401) << about << ": " << reply.body;
                continue;
            }
            if (!may(*line)) {
                expect_refused(reply, who.empty() ? 401 : 403, who.empty() ? "auth.sign_in_needed" : "auth.not_allowed", about);
            } else {
                EXPECT_THAT(reply.status, AllOf(Not(401), Not(403), testing::Lt(500))) << about << ": " << reply.body;
            }
            if (route.pattern == "/api/session")
                app.as(who); // it may just have ended
        }
    }

    test::TestApp app{
        test::TestAppOptions{storage::Engine::Sqlite, {}, [](api::AppOptions& options) { options.requests_per_minute = 0; }}};
};

TEST_F(Rights, EveryRouteHasItsLine)
{
    std::vector<std::string> wrong;
    auto const all = lines_of(test::project_file("tests/cases/rights.txt"), wrong);
    EXPECT_THAT(wrong, IsEmpty());
    EXPECT_THAT(differences(app.app().routes(), all), IsEmpty());
}

TEST_F(Rights, NobodyReachesOnlyWhatIsPublic)
{
    walk("", [](Line const& line) { return line.who.contains("everyone"); });
}

TEST_F(Rights, AnAccountWithoutARoleReachesOnlyItself)
{
    walk("chelsea", [](Line const& line) { return line.who.contains("everyone") || line.who.contains("account"); });
}

TEST_F(Rights, EachRoleReachesWhatItsLinesSay)
{
    for (auto const& role : role_names())
        walk(role, [&](Line const& line) {
            return line.who.contains("everyone") || line.who.contains("account") || line.who.contains("every-role") ||
                   line.who.contains(role);
        });
}

TEST_F(Rights, TheCheckNamesTheLineToAdd)
{
    api::Route route;
    route.method = Method::Post;
    route.pattern = "/api/works";
    route.permission = auth::Permission::HouseholdsWrite;
    std::vector<std::string> wrong;
    EXPECT_THAT(differences({route}, {}), testing::ElementsAre(HasSubstr("POST /api/works households_write")));
    EXPECT_THAT(differences({}, lines_of("POST /api/works households_write area network\n", wrong)),
                testing::ElementsAre(HasSubstr("no such route: POST /api/works")));
    EXPECT_THAT(differences({route}, lines_of("POST /api/works rounds_write area network\n", wrong)),
                testing::ElementsAre(HasSubstr("asks for households_write, the file says rounds_write")));
    EXPECT_THAT(wrong, IsEmpty());
    (void)lines_of("# a remark\n\nGET /api/works households_read area netwrok\nGET /api/works households_read\n", wrong);
    EXPECT_THAT(wrong, testing::ElementsAre(HasSubstr("no role 'netwrok'"), HasSubstr("not of the form")));
}

class RightsElsewhere : public testing::TestWithParam<storage::Engine> {
protected:
    test::DemoProvince& province = test::DemoProvince::on(GetParam());
};
INSTANTIATE_FOR_BOTH_ENGINES(RightsElsewhere);

// Every role, but over another province: what lies in Phrae is not there.
TEST_P(RightsElsewhere, NothingOfAnotherProvinceIsSeen)
{
    auto& app = province.app().as("elsewhere");
    ASSERT_GT(province.ids().size(), 150U);
    for (auto const& route : app.app().routes()) {
        auto const* line = line_of(route, lines());
        if (!line || route.method != Method::Get)
            continue;
        auto const about = told("elsewhere", route);
        auto const reply = ask(app, route, province.target(route));
        if (line->reach == "open") {
            EXPECT_EQ(reply.status, 200) << about << ": " << reply.body;
            continue;
        }
        auto const is_one_thing = route.pattern.find('{') != std::string::npos;
        auto const is_tile = route.pattern.starts_with("/api/map/tiles/"); // that is always there, with nothing in it
        EXPECT_EQ(reply.status, is_tile ? 204 : is_one_thing ? 404 : 200) << about << ": " << reply.body;
        for (auto const& id : province.ids()) {
            auto const at = reply.body.find(id);
            EXPECT_EQ(at, std::string::npos)
                << about << " tells of " << id << ": " << reply.body.substr(at < 300 ? 0 : at - 300, 500);
        }
    }
}

// Who asks for the lists of a round over the whole country leaves its reading in the round's province all the same.
TEST_P(RightsElsewhere, AReadingStandsInTheProvinceThatWasRead)
{
    auto& app = province.app().as("everywhere");
    for (auto const& route : app.app().routes()) {
        auto const takes_area =
            std::ranges::any_of(route.parameters, [](auto const& parameter) { return parameter.name == "tambon"; });
        if (route.method != Method::Get || !takes_area)
            continue;
        auto const target = province.target(route);
        EXPECT_EQ(ask(app, route, target + (target.find('?') == std::string::npos ? "?" : "&") + "tambon=").status, 200)
            << target;
    }
    auto const seen = app.as("elsewhere").get("/api/audit?limit=200");
    ASSERT_EQ(seen.status, 200);
    for (auto const& id : province.ids())
        EXPECT_THAT(seen.body, Not(HasSubstr(id)));
}

TEST_P(RightsElsewhere, NothingOfAnotherProvinceIsChanged)
{
    auto& app = province.app().as("elsewhere");
    auto const before = province.changes();
    for (auto const& route : app.app().routes()) {
        auto const* line = line_of(route, lines());
        bool const saves_nothing = route.pattern.ends_with("/check"); // it tells faults, and whose area the form is in is one
        if (!line || line->reach != "area" || route.method == Method::Get || saves_nothing)
            continue;
        auto const reply = ask(app, route, province.target(route));
        auto const about = told("elsewhere", route) + ": " + reply.body;
        // An empty form may be refused before anybody asks whose it is.
        EXPECT_THAT(reply.status, AnyOf(403, 404, route.body ? 422 : 404)) << about;
    }
    EXPECT_EQ(province.changes(), before);
}

} // namespace

} // namespace app
