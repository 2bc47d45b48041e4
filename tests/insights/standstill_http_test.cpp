// What stands still, over HTTP: groups with the longest first, names only for those who see houses, reminders beside them.
#include "insights/http_province.hpp"
#include "insights/service.hpp"
#include "tasks/tasks.hpp"

#include <algorithm>

namespace insights {

namespace {

namespace json = boost::json;
using base::Date;
using rounds::HouseState;

class StandingStill : public test::HttpProvince {
protected:
    // "kind state count" of each group, in order.
    std::string groups(std::string const& query = "")
    {
        std::string text;
        auto const shown = ok(app.get("/api/standstill" + query));
        for (auto const& round : shown.list("rounds"))
            for (auto const& group : round.at("groups").as_array())
                text += (text.empty() ? "" : ", ") + json::value_to<std::string>(group.at("kind")) +
                        (group.at("state").is_null() ? "" : " " + json::value_to<std::string>(group.at("state"))) + " " +
                        std::to_string(group.at("count").as_int64());
        return text;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(StandingStill);

TEST_P(StandingStill, TellsWhatIsTooLongInAStageTheLongestFirst)
{
    app.as("alice");
    auto const told = groups();
    EXPECT_NE(told.find("stage proposed 1, stage approved 5"), std::string::npos) << told;
    auto const shown = ok(app.get("/api/standstill"));
    EXPECT_EQ(shown.number("rounds[0].groups[0].limit_days"), 30);
    EXPECT_EQ(shown.number("rounds[0].groups[0].longest_days"), 159) << "129 days beyond its 30";
    auto const houses = shown.list("rounds[0].groups[0].houses");
    ASSERT_EQ(houses.size(), 1u);
    EXPECT_FALSE(houses[0].at("head_name").as_string().empty());
    EXPECT_EQ(test::entries(app, "round.houses_read").size(), 2u) << "a reading of people each time";
    EXPECT_EQ(shown.text("rounds[0].groups[0].link"), "/rounds/" + world.round.str() + "/houses?state=proposed&late=true");
}

TEST_P(StandingStill, CountsEveryHouseOfTheRoundByItsTime)
{
    app.as("alice");
    std::int64_t houses = 0;
    for (auto const& age : ok(app.get("/api/standstill")).list("rounds[0].ages")) {
        auto const parts =
            age.at("to_30").as_int64() + age.at("to_60").as_int64() + age.at("to_90").as_int64() + age.at("longer").as_int64();
        EXPECT_EQ(parts, age.at("houses").as_int64());
        houses += parts;
    }
    auto const open = std::ranges::count_if(rows(), [](rounds::House const& house) { return rounds::is_open(house.state); });
    EXPECT_EQ(houses, open);
}

TEST_P(StandingStill, NamesNobodyToTheGovernorAndKeepsToTheArea)
{
    app.as("governor");
    auto const shown = ok(app.get("/api/standstill"));
    for (auto const& name : names())
        EXPECT_EQ(shown.body.find(name), std::string::npos);
    EXPECT_EQ(shown.text("rounds[0].groups[0].link"), "");
    EXPECT_FALSE(shown.at("can_remind").as_bool());
    EXPECT_EQ(test::entries(app, "round.houses_read").size(), 0u);
    app.as("bob");
    auto const own = ok(app.get("/api/standstill"));
    for (auto const& group : own.list("rounds[0].groups"))
        for (auto const& house : group.at("houses").as_array())
            EXPECT_EQ(house.at("tambon").as_string(), "540101");
    EXPECT_EQ(app.get("/api/standstill?area=540204").code(), "insights.outside_your_area");
}

TEST_P(StandingStill, ShowsTheTaskThatFollowsAHouse)
{
    app.as("alice");
    auto const house = ok(app.get("/api/standstill")).text("rounds[0].groups[0].houses[0].round_house_id");
    auto const tambon = ok(app.get("/api/standstill")).text("rounds[0].groups[0].houses[0].tambon");
    EXPECT_TRUE(ok(app.get("/api/standstill")).at("rounds[0].groups[0].houses[0].task_due").is_null());
    ok(app.post("/api/tasks", json::object{{"title", "ตามเรื่อง"},
                                           {"note", nullptr},
                                           {"area", tambon},
                                           {"about_kind", "round_house"},
                                           {"about_id", house},
                                           {"owner_person", nullptr},
                                           {"owner_role", "network"},
                                           {"owner_organization", nullptr},
                                           {"due", "2022-05-15"}}));
    EXPECT_EQ(ok(app.get("/api/standstill")).text("rounds[0].groups[0].houses[0].task_due"), "2022-05-15");
    auto const work = ok(app.get("/api/my-work"));
    auto const waits = work.list("waits");
    auto const task = std::ranges::find_if(waits, [](json::value const& item) { return item.at("kind").as_string() == "task"; });
    ASSERT_NE(task, waits.end());
    EXPECT_EQ(task->at("title_th").as_string(), "ตามเรื่อง");
    EXPECT_EQ(task->at("detail_en").as_string(), "Task · due today");
}

TEST_P(StandingStill, TellsWhatWasApprovedAndNeverStarted)
{
    auto const approved = [&](Date today) {
        auto const found = app.reading([&](storage::Reader& db) {
            return rounds::stretch_age(db, test::everywhere(), world.round, rounds::Stretch::ApprovedNotStarted, today);
        });
        return found.over;
    };
    EXPECT_EQ(approved(Date(2022, 9, 1)), 5);
    app.as("alice");
    EXPECT_EQ(groups().find("never_started") != std::string::npos, approved(Date(2022, 5, 15)) > 0);
}

} // namespace

} // namespace insights
