// Administrators keep users and their roles; nobody locks the last one out.
#include "places/places.hpp"
#include "support/test_app.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <gmock/gmock.h>

#include <map>
#include <utility>
#include <vector>

namespace accounts {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;
using test::TestApp;

object grant(std::string_view role, std::string_view area, std::string_view from = "2021-10-01", value until = nullptr)
{
    return {{"role", role}, {"area", area}, {"from", from}, {"until", std::move(until)}};
}

object form(std::string_view name, array grants, value password = "four words to keep", value version = nullptr)
{
    return {{"user_name", name},
            {"display_name", "นาง ทดสอบ"},
            {"language", "th"},
            {"active", true},
            {"grants", std::move(grants)},
            {"password", std::move(password)},
            {"version", std::move(version)}};
}

class Users : public testing::Test {
protected:
    TestApp app;
    void SetUp() override
    {
        app.work([](api::Work& work) { places::load(work); });
        app.as("admin");
    }
    std::string add(std::string_view name, array grants)
    {
        auto const reply = app.post("/api/users", form(name, std::move(grants)));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.text("id");
    }
};

TEST_F(Users, AreAddedWithATemporaryPassword)
{
    auto const made = app.post("/api/users", form("New.Person@Phrae", {grant("network", "54")}));
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_EQ(made.text("user_name"), "new.person@phrae");
    EXPECT_TRUE(made.at("must_change_password").as_bool());
    EXPECT_EQ(made.number("version"), 1);

    // Until they have chosen their own, nothing else answers.
    auto const signed_in =
        app.as("").post("/api/session", object{{"user_name", "new.person@phrae"}, {"password", "four words to keep"}});
    ASSERT_EQ(signed_in.status, 200) << signed_in.body;
    auto request = app.request(http::Method::Get, "/api/roles");
    auto const cookie = signed_in.header("Set-Cookie");
    request.headers.set("Cookie", cookie.substr(0, cookie.find(';')));
    EXPECT_EQ(app.send(request).code(), "auth.password_must_change");
}

TEST_F(Users, HaveUniqueNamesWhateverTheCase)
{
    (void)add("somebody", {});
    auto const again = app.post("/api/users", form("SomeBody", {}));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.code(), "users.name_taken");
}

TEST_F(Users, AreToldEveryFaultAtOnce)
{
    auto const reply = app.post(
        "/api/users",
        form("ก ข", {grant("network", "54", "2022-02-01", "2022-01-01"), grant("network", "54", "2022-02-01")}, "short"));
    EXPECT_EQ(reply.status, 422);
    std::vector<std::string> fields;
    for (auto const& fault : reply.list("fields"))
        fields.emplace_back(fault.at("field").as_string());
    EXPECT_THAT(fields, testing::UnorderedElementsAre("user_name", "grants[0].until", "grants[1].role", "password"));
}

TEST_F(Users, AreRefusedUnknownRolesAndAreas)
{
    auto const reply = app.post("/api/users", form("somebody", {grant("king", "54"), grant("network", "5x")}));
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.text("fields[0].field"), "grants[0].role");
    EXPECT_EQ(reply.text("fields[1].field"), "grants[1].area");
}

TEST_F(Users, AreNotGivenTheRoleOfALaptop)
{
    auto const reply = app.post("/api/users", form("somebody", {grant("hearing_laptop", "54")}));
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.text("fields[0].code"), "not_given");
    for (auto const& role : app.get("/api/roles").list("items"))
        EXPECT_NE(role.at("name").as_string(), "hearing_laptop") << "nobody is offered it";
}

TEST_F(Users, AreNotGivenDutiesOverAreasThatDoNotExist)
{
    auto const told = [](test::Reply const& reply) {
        EXPECT_EQ(reply.status, 422) << reply.body;
        EXPECT_EQ(reply.text("fields[0].code"), "area.unknown");
        EXPECT_FALSE(reply.text("fields[0].message.th").empty());
        EXPECT_FALSE(reply.text("fields[0].message.en").empty());
        return reply.text("fields[0].field");
    };
    auto const wrong = array{grant("network", "54"), grant("council", "549999")};
    EXPECT_EQ(told(app.post("/api/users", form("somebody", wrong))), "grants[1].area");
    auto const id = add("somebody", {grant("network", "54"), grant("governor", "")});
    EXPECT_EQ(told(app.put("/api/users/" + id, form("somebody", wrong, nullptr, 1))), "grants[1].area");
    EXPECT_EQ(app.get("/api/users/" + id).number("version"), 1);
}

TEST_F(Users, AreListedInPagesAndFound)
{
    for (auto const* name : {"aaa", "bbb", "ccc"})
        (void)add(name, {});
    auto const first = app.get("/api/users?limit=2");
    EXPECT_EQ(first.text("items[0].user_name"), "aaa");
    EXPECT_EQ(first.text("items[1].user_name"), "admin");
    auto const second = app.get("/api/users?limit=2&after=" + first.text("next"));
    EXPECT_EQ(second.text("items[0].user_name"), "bbb");
    EXPECT_TRUE(second.at("next").is_null());
    EXPECT_EQ(app.get("/api/users?q=CC").list("items").size(), 1U);
    EXPECT_EQ(app.get("/api/users?q=%25").list("items").size(), 4U); // no wildcard
    EXPECT_EQ(app.get("/api/users?limit=0").status, 422);
    EXPECT_EQ(app.get("/api/users?limit=many").text("fields[0].field"), "limit");
}

TEST_F(Users, AreChangedFromTheVersionOneSaw)
{
    auto const id = add("somebody", {grant("council", "540101")});
    auto const changed = app.put("/api/users/" + id, form("somebody", {grant("council", "540102")}, nullptr, 1));
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.number("version"), 2);
    EXPECT_EQ(changed.text("grants[0].area"), "540102");
    auto const late = app.put("/api/users/" + id, form("somebody", {}, nullptr, 1));
    EXPECT_EQ(late.status, 409);
    EXPECT_EQ(late.code(), "users.changed_meanwhile");
    EXPECT_EQ(late.number("current.version"), 2);
    EXPECT_EQ(app.put("/api/users/" + id, form("somebody", {}, nullptr)).text("fields[0].field"), "version");
}

TEST_F(Users, LoseTheirRightsAtOnce)
{
    auto const bob = app.user_id("bob");
    app.as("bob");
    auto const bobs_request = app.request(http::Method::Get, "/api/session");
    EXPECT_EQ(app.send(bobs_request).list("roles").size(), 1U);
    app.as("admin");
    ASSERT_EQ(app.put("/api/users/" + bob.str(), form("bob", {}, nullptr, 1)).status, 200);
    EXPECT_EQ(app.send(bobs_request).list("roles").size(), 0U);
    auto inactive = form("bob", {}, nullptr, 2);
    inactive["active"] = false;
    ASSERT_EQ(app.put("/api/users/" + bob.str(), inactive).status, 200);
    EXPECT_FALSE(app.send(bobs_request).at("signed_in").as_bool());
}

TEST_F(Users, HoldARoleOnlyFromItsFirstToItsLastDay)
{
    (void)add("somebody", {});
    auto const id = add("for.a.time", {grant("council", "540101", "2022-05-16", "2022-05-17")});
    auto const roles = [&] {
        auto const actor =
            app.reading([&](storage::Reader& reader) { return auth::find_user(reader, *auth::UserId::parse(id)); });
        return auth::actor_of(*actor, app.clock().now().bangkok_date()).grants.size();
    };
    EXPECT_EQ(roles(), 0U);
    app.clock().advance_ms(86'400'000);
    EXPECT_EQ(roles(), 1U);
    app.clock().advance_ms(86'400'000);
    EXPECT_EQ(roles(), 1U);
    app.clock().advance_ms(86'400'000);
    EXPECT_EQ(roles(), 0U);
}

TEST_F(Users, TheLastAdministratorStays)
{
    auto const admin = "/api/users/" + app.user_id("admin").str();
    auto inactive = form("admin", {grant("admin", "")}, nullptr, 1);
    inactive["active"] = false;
    for (auto const& body : {form("admin", {}, nullptr, 1), form("admin", {grant("admin", "54")}, nullptr, 1),
                             form("admin", {grant("admin", "", "2021-10-01", "2022-12-31")}, nullptr, 1), inactive}) {
        auto const reply = app.put(admin, body);
        EXPECT_EQ(reply.status, 409);
        EXPECT_EQ(reply.code(), "users.last_admin");
    }
    (void)add("second", {grant("admin", "")});
    EXPECT_EQ(app.put(admin, form("admin", {}, nullptr, 1)).status, 200);
}

TEST_F(Users, AnAdministratorOfAProvinceStaysWithinIt)
{
    auto const id = add("phrae.admin", {grant("admin", "54")});
    auto const nan = add("nan.person", {grant("network", "55")});
    auto const both = add("both.provinces", {grant("codi", "54"), grant("codi", "55")});
    app.work([&](api::Work& work) { auth::set_password(work.tx(), *auth::UserId::parse(id), "-", false); });
    auth::Sessions::Opened opened;
    app.db().write(
        [&](storage::Writer& tx) { opened = app.app().sessions().open(tx, *auth::UserId::parse(id), app.clock().wall()); });
    auto const send = [&](http::Method method, std::string const& target, object const& body) {
        auto request = app.request(method, target, body);
        request.headers.set("Cookie", "onehome_session=" + opened.token);
        request.headers.set("X-CSRF-Token", opened.csrf);
        return app.send(request);
    };
    EXPECT_EQ(send(http::Method::Post, "/api/users", form("good", {grant("council", "540101")})).status, 200);
    EXPECT_EQ(send(http::Method::Post, "/api/users", form("other", {grant("network", "55")})).code(), "users.outside_area");
    EXPECT_EQ(send(http::Method::Put, "/api/users/" + id, form("phrae.admin", {grant("admin", "")}, nullptr, 1)).code(),
              "users.outside_area");
    EXPECT_EQ(send(http::Method::Put, "/api/users/" + both, form("both.provinces", {}, nullptr, 1)).code(), "users.outside_area");
    EXPECT_EQ(send(http::Method::Put, "/api/users/" + nan, form("nan.person", {}, nullptr, 1)).code(), "users.not_found");
}

TEST_F(Users, AnAdministratorOfAProvinceKnowsOnlyThoseWithADutyInIt)
{
    std::map<std::string, std::string> ids;
    for (auto const& [name, grants] : std::vector<std::pair<std::string, array>>{
             {"a.elsewhere", {grant("network", "54")}},
             {"b.within", {grant("council", "500101")}},
             {"c.elsewhere", {grant("network", "54")}},
             {"d.both", {grant("codi", "54"), grant("codi", "50")}},
             {"e.long.ago", {grant("network", "50", "2020-10-01", "2021-09-30")}},
             {"f.no.duty", {}},
             {"g.country", {grant("governor", "")}},
         })
        ids[name] = add(name, grants);
    app.as("elsewhere"); // every role in province 50, the administrator's too

    std::vector<std::string> seen;
    std::string after;
    do {
        auto const page = app.get("/api/users?limit=2&after=" + after);
        for (auto const& item : page.list("items"))
            seen.emplace_back(item.at("user_name").as_string());
        after = page.at("next").is_null() ? "" : page.text("next");
    } while (!after.empty());
    EXPECT_THAT(seen, testing::ElementsAre("b.within", "d.both", "e.long.ago", "elsewhere", "f.no.duty"));
    EXPECT_TRUE(app.get("/api/users?q=a.elsewhere").list("items").empty());
    EXPECT_EQ(app.get("/api/users/" + ids["b.within"]).status, 200);
    EXPECT_EQ(app.get("/api/users/" + ids["a.elsewhere"]).code(), "users.not_found");
    EXPECT_EQ(app.get("/api/users/" + ids["g.country"]).code(), "users.not_found");
}

TEST_F(Users, ChangesStandInTheAuditWithTheNameSealed)
{
    auto const id = add("somebody", {grant("network", "54")});
    constexpr storage::Sql kChanges{"test.changes", "SELECT changes FROM audit_entries WHERE subject_id = ?1"};
    app.db().read([&](storage::Reader& reader) {
        auto const stored = reader.value<std::string>(kChanges, id).value_or("");
        EXPECT_THAT(stored, testing::HasSubstr("network 54"));
        EXPECT_THAT(stored, testing::Not(testing::HasSubstr("ทดสอบ")));
        EXPECT_TRUE(auth::verify(reader, &app.vault()).sound());
        auto const shown = auth::history(reader, app.vault(), {"user", id}, true);
        ASSERT_EQ(shown.size(), 1U);
        EXPECT_EQ(shown[0].event.changes[1].to, "นาง ทดสอบ");
        EXPECT_EQ(auth::history(reader, app.vault(), {"user", id}, false)[0].event.changes[1].to, "•••");
    });
}

TEST_F(Users, AnUnknownOneIsNotFound)
{
    EXPECT_EQ(app.get("/api/users/0190a000-0000-7000-8000-000000000000").code(), "users.not_found");
    EXPECT_EQ(app.get("/api/users/not-an-id").code(), "request.not_found");
}

TEST(Roles, AreToldWithWhatTheyMayDo)
{
    TestApp app;
    auto const reply = app.as("chelsea").get("/api/roles");
    EXPECT_EQ(reply.list("items").size(), 14U);
    EXPECT_EQ(reply.text("items[0].name"), "surveyor");
    EXPECT_EQ(reply.text("items[0].label_th"), "ผู้สำรวจ");
}

} // namespace

} // namespace accounts
