// The directory over HTTP: faults all at once, areas, conflicts, paging, and who may do what.
#include "places/places.hpp"
#include "support/test_app.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace organizations {

namespace {

namespace json = boost::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

class DirectoryRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    DirectoryRoutes()
    {
        app.work([](api::Work& work) { places::load(work); });
        app.as("alice");
    }
    static json::object form(std::string_view name, json::array areas = {"540101"})
    {
        return {{"kind", "council"}, {"name_th", name}, {"areas", std::move(areas)}, {"area_unknown", false}, {"active", true}};
    }
    test::Reply made(json::object const& body)
    {
        auto reply = app.post("/api/organizations", body);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    static std::vector<std::string> faults(test::Reply const& reply)
    {
        std::vector<std::string> out;
        for (auto const& fault : reply.list("fields"))
            out.emplace_back(fault.at("field").as_string());
        return out;
    }
    std::vector<std::string> names(std::string_view target)
    {
        std::vector<std::string> out;
        for (auto const& item : app.get(target).list("items"))
            out.emplace_back(item.at("name_th").as_string());
        return out;
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(DirectoryRoutes);

TEST_P(DirectoryRoutes, EnterShowAndChangeAnOrganisation)
{
    auto body = form("สภาองค์กรชุมชนตำบลทดสอบ", {"540101", "540102"});
    body["phone"] = "054 511 411";
    auto const one = made(body);
    EXPECT_EQ(one.number("version"), 1);
    EXPECT_TRUE(one.at("may_edit").as_bool());
    EXPECT_EQ(one.list("areas").size(), 2U);
    auto const path = "/api/organizations/" + one.text("id");
    body["areas"] = {"540102"};
    body["version"] = 1;
    auto const changed = app.put(path, body);
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.number("version"), 2);
    EXPECT_EQ(changed.text("areas[0].code"), "540102");
    auto const history = app.get(path + "/history");
    EXPECT_EQ(history.text("items[0].action"), "organization.changed");
    EXPECT_EQ(history.text("items[1].action"), "organization.created");
}

TEST_P(DirectoryRoutes, TellEveryFaultOfAFormAtOnceInBothLanguages)
{
    auto body = form("", {"540101", "549999"});
    body["phone"] = "ไม่มี";
    body["email"] = "office";
    body["registered_on"] = "2030-01-01";
    body["area_unknown"] = true;
    auto const reply = app.post("/api/organizations", body);
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "input.invalid");
    EXPECT_THAT(faults(reply), UnorderedElementsAre("name_th", "phone", "email", "registered_on", "area_unknown", "areas[1]"));
    for (auto const& fault : reply.list("fields")) {
        EXPECT_FALSE(fault.at("message").at("th").as_string().empty());
        EXPECT_FALSE(fault.at("message").at("en").as_string().empty());
    }
    EXPECT_THAT(names("/api/organizations"), testing::IsEmpty());
}

TEST_P(DirectoryRoutes, RefuseAKindThatThereIsNotAndAWrongType)
{
    auto body = form("ก");
    body["kind"] = "castle";
    EXPECT_THAT(faults(app.post("/api/organizations", body)), testing::Contains("kind"));
    body = form("ก");
    body["areas"] = "540101";
    EXPECT_THAT(faults(app.post("/api/organizations", body)), testing::Contains("areas"));
    EXPECT_EQ(app.get("/api/organizations?kind=castle").status, 422);
    EXPECT_EQ(app.get("/api/organizations?status=perhaps").status, 422);
    EXPECT_EQ(app.get("/api/organizations?after=nonsense").status, 422);
    EXPECT_EQ(app.get("/api/organizations?limit=0").status, 422);
}

TEST_P(DirectoryRoutes, ShowBothVersionsOfAConflict)
{
    auto const one = made(form("ก"));
    auto const path = "/api/organizations/" + one.text("id");
    auto theirs = form("ก");
    theirs["version"] = 1;
    theirs["phone"] = "1300";
    ASSERT_EQ(app.put(path, theirs).status, 200);
    auto mine = form("ก");
    mine["version"] = 1;
    mine["phone"] = "191";
    auto const conflict = app.put(path, mine);
    EXPECT_EQ(conflict.status, 409);
    EXPECT_EQ(conflict.code(), "organizations.changed_meanwhile");
    EXPECT_EQ(conflict.text("current.phone"), "1300");
    EXPECT_EQ(conflict.number("current.version"), 2);
    EXPECT_EQ(app.get(path).text("phone"), "1300");
}

TEST_P(DirectoryRoutes, AreWrittenOnlyWithinOnesArea)
{
    auto const outside = app.post("/api/organizations", form("ก", {"550101"}));
    EXPECT_EQ(outside.status, 403);
    EXPECT_EQ(outside.code(), "organizations.outside_area");
    auto const id = made(form("ก")).text("id");
    app.as("governor");
    EXPECT_EQ(app.get("/api/organizations/" + id).status, 200);
    EXPECT_FALSE(app.get("/api/organizations/" + id).at("may_edit").as_bool());
    EXPECT_EQ(app.post("/api/organizations", form("ข")).status, 403);
    auto body = form("ข");
    body["version"] = 1;
    EXPECT_EQ(app.put("/api/organizations/" + id, body).status, 403);
    app.as("");
    EXPECT_EQ(app.get("/api/organizations/" + id).status, 401);
}

TEST_P(DirectoryRoutes, PageWithoutGapsOrRepeatsAndFind)
{
    for (auto const* const name : {"สภาหนึ่ง", "สภาสอง", "สภาสาม", "กองทุนสี่", "เครือข่ายห้า"})
        (void)made(form(name));
    auto const whole = names("/api/organizations");
    ASSERT_EQ(whole.size(), 5U);
    std::vector<std::string> paged;
    std::string after;
    for (int page = 0; page < 3; ++page) {
        auto const reply = app.get("/api/organizations?limit=2" + after);
        for (auto const& item : reply.list("items"))
            paged.emplace_back(item.at("name_th").as_string());
        after = page < 2 ? "&after=" + reply.text("next") : "";
    }
    EXPECT_EQ(paged, whole);
    EXPECT_THAT(names("/api/organizations?q=%E0%B8%AA%E0%B8%B5%E0%B9%88"), ElementsAre("กองทุนสี่")); // สี่
    EXPECT_THAT(names("/api/organizations?area=540112"), testing::IsEmpty());
    EXPECT_EQ(names("/api/organizations?area=5401").size(), 5U);
}

TEST_P(DirectoryRoutes, CountEveryKindAlsoThoseOfWhichThereIsNone)
{
    (void)made(form("ก"));
    auto closed = form("ข");
    closed["active"] = false;
    (void)made(closed);
    auto const counts = app.get("/api/organizations/kinds?area=54");
    EXPECT_EQ(counts.number("total"), 1);
    EXPECT_EQ(counts.list("items").size(), 11U);
    EXPECT_THAT(names("/api/organizations?status=inactive"), ElementsAre("ข"));
    EXPECT_EQ(names("/api/organizations?status=all").size(), 2U);
}

TEST_P(DirectoryRoutes, KeepRepresentatives)
{
    auto const path = "/api/organizations/" + made(form("ก")).text("id");
    json::object person{{"title", "นาง"}, {"first_name", "สมหญิง"}, {"last_name", "สมมุติ"}, {"position", "ประธาน"}};
    auto const added = app.post(path + "/representatives", person);
    ASSERT_EQ(added.status, 200) << added.body;
    EXPECT_EQ(added.text("full_name"), "นางสมหญิง สมมุติ");
    person["from_date"] = "2022-02-01";
    person["until_date"] = "2022-01-01";
    person["first_name"] = "";
    person["version"] = 1;
    auto const at = path + "/representatives/" + added.text("id");
    EXPECT_THAT(faults(app.put(at, person)), UnorderedElementsAre("first_name", "until_date"));
    person["first_name"] = "สมหญิง";
    person["until_date"] = "2022-03-01";
    auto const changed = app.put(at, person);
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_FALSE(changed.at("in_office").as_bool());
    EXPECT_EQ(app.put(at, person).code(), "organizations.changed_meanwhile");
    EXPECT_EQ(app.put(path + "/representatives/0190a000-0000-7000-8000-000000000000", person).status, 404);
}

TEST_P(DirectoryRoutes, GiveTheDirectoryAsATable)
{
    (void)made(form("=1+1"));
    auto const csv = app.get("/api/organizations.csv");
    EXPECT_EQ(csv.status, 200);
    EXPECT_THAT(csv.body, HasSubstr("'=1+1")) << "a spreadsheet must not take a name for a formula";
    auto const xlsx = app.get("/api/organizations.xlsx");
    EXPECT_EQ(xlsx.status, 200);
    EXPECT_EQ(xlsx.body.substr(0, 2), "PK");
}

} // namespace

} // namespace organizations
