// Tasks through the whole application: making, changing, ending, lists, rights, and the same request twice.
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tasks {

namespace {

namespace json = boost::json;
using test::entries;
using test::faults;

class TaskRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    TaskRoutes()
    {
        app.work([](api::Work& work) {
            places::load(work);
            organizations::seed_demo(work);
        });
        app.as("alice");
    }
    static json::object form(char const* due = "2022-05-20")
    {
        return {{"title", "โทรนัดช่าง"},
                {"note", nullptr},
                {"area", "540101"},
                {"about_kind", "round_house"},
                {"about_id", "0190a000-0000-7000-8000-000000000001"},
                {"owner_person", nullptr},
                {"owner_role", "council"},
                {"owner_organization", nullptr},
                {"due", due}};
    }
    std::string make(json::object const& body)
    {
        auto const made = app.post("/api/tasks", body);
        EXPECT_EQ(made.status, 200) << made.body;
        return made.text("id");
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(TaskRoutes);

TEST_P(TaskRoutes, MakeATaskThatItsOwnerFindsAndEnds)
{
    auto const id = make(form());
    app.as("bob"); // the council of 540101
    auto const list = app.get("/api/tasks?whose=mine");
    ASSERT_EQ(list.list("items").size(), 1u);
    EXPECT_EQ(list.text("items[0].title_th"), "โทรนัดช่าง");
    EXPECT_EQ(list.text("items[0].owner_en"), "Council secretary");
    EXPECT_EQ(list.number("items[0].days_over"), -5);
    EXPECT_EQ(list.number("counts.mine"), 1);
    EXPECT_TRUE(list.at("items[0].mine").as_bool());
    auto const done = app.post("/api/tasks/" + id + "/done", {{"note", "โทรแล้ว"}});
    EXPECT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(done.text("state"), "done");
    EXPECT_EQ(done.text("closed_by"), "bob");
    auto const again = app.post("/api/tasks/" + id + "/done", {{"note", nullptr}});
    EXPECT_EQ(again.code(), "tasks.not_open");
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(app.get("/api/tasks").list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/tasks?state=done").list("items").size(), 1u);
    EXPECT_EQ(app.get("/api/tasks?about_kind=round_house&about_id=0190a000-0000-7000-8000-000000000001&state=done")
                  .list("items")
                  .size(),
              1u);
    EXPECT_EQ(app.get("/api/tasks/" + id + "/history").list("items").size(), 2u);
    EXPECT_EQ(entries(app, "task.done").size(), 1u);
}

TEST_P(TaskRoutes, TellEveryFaultAtOnce)
{
    auto wrong = form("2022-05-14");
    wrong["owner_role"] = "auditor";
    wrong["about_id"] = nullptr;
    auto const reply = app.post("/api/tasks", wrong);
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(faults(reply), "about_id=required owner=tasks.cannot_own due=tasks.past_day");
}

TEST_P(TaskRoutes, DoTheWorkOnceWhenTheSameIsSentTwice)
{
    auto request = app.request(http::Method::Post, "/api/tasks", form());
    request.headers.set("Idempotency-Key", "0190a000-0000-7000-8000-0000000000aa");
    auto const first = app.send(request);
    auto const second = app.send(request);
    EXPECT_EQ(first.body, second.body);
    EXPECT_EQ(app.get("/api/tasks").list("items").size(), 1u);
}

TEST_P(TaskRoutes, ChangeOwnerAndDayWithAReasonAndDropWithOne)
{
    auto const id = make(form());
    json::object change{
        {"title", "โทรนัดช่าง"},           {"note", nullptr},     {"owner_person", nullptr}, {"owner_role", "inspector"},
        {"owner_organization", nullptr}, {"due", "2022-05-25"}, {"reason", nullptr},       {"version", 1}};
    EXPECT_EQ(faults(app.put("/api/tasks/" + id, change)), "reason=required");
    change["reason"] = "เลขาฯ ลาคลอด";
    auto const changed = app.put("/api/tasks/" + id, change);
    EXPECT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.text("due"), "2022-05-25");
    EXPECT_EQ(changed.text("owner_role"), "inspector");
    auto const stale = app.put("/api/tasks/" + id, change);
    EXPECT_EQ(stale.code(), "tasks.changed_meanwhile");
    EXPECT_EQ(stale.number("current.version"), 2);
    EXPECT_EQ(faults(app.post("/api/tasks/" + id + "/dropped", {{"reason", ""}})), "reason=required");
    EXPECT_EQ(app.post("/api/tasks/" + id + "/dropped", {{"reason", "ช่างมาเอง"}}).text("state"), "dropped");
}

TEST_P(TaskRoutes, ShowNothingOutsideOnesArea)
{
    auto far = form();
    far["area"] = "540204";
    auto const id = make(far);
    app.as("bob");
    EXPECT_EQ(app.get("/api/tasks").list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/tasks/" + id).status, 404);
    EXPECT_EQ(app.post("/api/tasks/" + id + "/done", {{"note", nullptr}}).status, 404);
    EXPECT_EQ(app.post("/api/tasks", far).code(), "tasks.outside_area");
    EXPECT_EQ(app.get("/api/task-owners?area=540204").list("people").size(), 0u);
    app.as("auditor");
    EXPECT_EQ(app.get("/api/tasks/" + id).status, 200);
    EXPECT_FALSE(app.get("/api/tasks/" + id).at("can_write").as_bool());
    EXPECT_EQ(app.post("/api/tasks/" + id + "/done", {{"note", nullptr}}).status, 403);
}

TEST_P(TaskRoutes, OfferOwnersAndATableToTakeHome)
{
    make(form());
    app.as("bob");
    auto const owners = app.get("/api/task-owners?area=540101");
    EXPECT_EQ(owners.status, 200) << owners.body;
    EXPECT_GT(owners.list("people").size(), 0u);
    EXPECT_GT(owners.list("organizations").size(), 0u);
    auto const sheet = app.get("/api/tasks.xlsx?whose=mine");
    EXPECT_EQ(sheet.status, 200);
    EXPECT_EQ(sheet.body.substr(0, 2), "PK");
}

} // namespace

} // namespace tasks
