// Recorded figures through the whole application: recording, superseding, history, rights.
#include "figures/figures.hpp"
#include "places/places.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace figures {

namespace {

namespace json = boost::json;
using test::entries;
using test::faults;

class FigureRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    FigureRoutes()
    {
        app.work([](api::Work& work) { places::load(work); });
        app.as("alice");
    }
    static json::object form(std::int64_t value = 84, std::string as_of = "2022-01-20")
    {
        return {{"key", "councils"},       {"area", "54"},   {"value", value},
                {"unit", "organizations"}, {"as_of", as_of}, {"source", "สำนักงานประชาสัมพันธ์จังหวัดแพร่"}};
    }
    test::Reply record(json::object const& body)
    {
        auto reply = app.post("/api/figures", body);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(FigureRoutes);

TEST_P(FigureRoutes, RecordAFigureWithUnitDayAndSource)
{
    auto const made = record(form());
    EXPECT_EQ(made.text("label_th"), "สภาองค์กรชุมชนตำบล");
    EXPECT_EQ(made.text("unit_th"), "แห่ง");
    EXPECT_EQ(made.text("as_of"), "2022-01-20");
    EXPECT_EQ(made.text("entered_by"), "alice");
    EXPECT_TRUE(made.at("superseded_by").is_null());
    auto const present = app.get("/api/figures?area=54");
    EXPECT_EQ(present.list("items").size(), 1u);
    EXPECT_EQ(present.number("items[0].value"), 84);
    EXPECT_EQ(app.get("/api/figures?area=5401").list("items").size(), 0u) << "exactly this area";
    auto const audit = entries(app, "figure.recorded");
    ASSERT_EQ(audit.size(), 1u);
    EXPECT_EQ(audit.front().event.about.id, "councils:54");
    EXPECT_EQ(audit.front().event.changes.front().to, "84");
}

TEST_P(FigureRoutes, NeverChangeWhatWasRecorded)
{
    auto const first = record(form(83));
    auto const second = record(form(84));
    auto const older = record(form(70, "2020-01-20")); // found in an old report
    EXPECT_EQ(older.text("superseded_by"), second.text("id"));
    EXPECT_EQ(app.get("/api/figures?area=54").list("items").size(), 1u);
    EXPECT_EQ(app.get("/api/figures?area=54").number("items[0].value"), 84);
    auto const history = app.get("/api/figures/councils/history?area=54");
    ASSERT_EQ(history.list("items").size(), 3u);
    EXPECT_EQ(history.text("items[0].id"), second.text("id"));
    EXPECT_EQ(history.text("items[1].id"), first.text("id"));
    EXPECT_EQ(history.text("items[1].superseded_by"), second.text("id"));
    EXPECT_EQ(history.text("items[2].id"), older.text("id"));
    EXPECT_EQ(entries(app, "figure.added_to_history").size(), 1u);
}

TEST_P(FigureRoutes, RecordOnceWhenADeviceSendsTwice)
{
    auto body = form();
    body["id"] = "0190a000-0000-7000-8000-00000000f165";
    auto const first = record(body);
    auto const again = record(body);
    EXPECT_EQ(first.body, again.body);
    EXPECT_EQ(app.get("/api/figures/councils/history?area=54").list("items").size(), 1u);
    body["value"] = 85;
    auto const other = app.post("/api/figures", body);
    EXPECT_EQ(other.status, 409);
    EXPECT_EQ(other.code(), "figures.id_taken");
}

TEST_P(FigureRoutes, RefuseWithAllFaultsAtOnce)
{
    auto body = form();
    body["as_of"] = "2022-05-16";
    body["unit"] = "percent";
    body["area"] = "5499";
    body["source"] = "";
    auto const told = faults(app.post("/api/figures", body));
    for (auto const* fault : {"as_of=in_future", "unit=wrong_unit", "area=places.unknown_area", "source="})
        EXPECT_NE(told.find(fault), std::string::npos) << told;
    body = form(-1);
    EXPECT_NE(faults(app.post("/api/figures", body)).find("value="), std::string::npos);
    body = form();
    body["key"] = "happiness";
    EXPECT_NE(faults(app.post("/api/figures", body)).find("key="), std::string::npos);
    body = form();
    body["key"] = "land_tambons";
    body["unit"] = "tambons";
    body["value"] = 79;
    EXPECT_EQ(faults(app.post("/api/figures", body)), "value=too_large") << "Phrae has 78 tambons";
    EXPECT_EQ(app.get("/api/figures?area=54").list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/figures/happiness/history?area=54").code(), "figures.unknown_key");
}

TEST_P(FigureRoutes, AreKeptByTheNetworkInItsArea)
{
    auto body = form();
    body["area"] = "55";
    auto const outside = app.post("/api/figures", body);
    EXPECT_EQ(outside.status, 403);
    EXPECT_EQ(outside.code(), "figures.outside_area");
    for (auto const* person : {"codi", "governor", "council", "editor", "auditor"}) {
        app.as(person);
        EXPECT_EQ(app.post("/api/figures", form()).status, 403) << person;
        EXPECT_EQ(app.get("/api/figures?area=54").status, 200) << person;
    }
    for (auto const* person : {"admin", "agency", "chelsea"}) {
        app.as(person);
        EXPECT_EQ(app.get("/api/figures?area=54").status, 403) << person;
    }
    EXPECT_EQ(app.as("").get("/api/figures?area=54").status, 401);
}

TEST_P(FigureRoutes, HoldEveryNumberOfTheNews)
{
    app.work(figures::seed_demo);
    std::vector<std::pair<std::string, std::int64_t>> const news = {{"councils", 84},
                                                                    {"councils_coverage_percent", 100},
                                                                    {"welfare_funds", 77},
                                                                    {"economy_tambons", 18},
                                                                    {"land_tambons", 15},
                                                                    {"mankong_projects", 4},
                                                                    {"mankong_communities", 22},
                                                                    {"mankong_households", 148},
                                                                    {"phorphiang_past_tambons", 53},
                                                                    {"phorphiang_past_households", 139},
                                                                    {"phorphiang_2565_households", 65},
                                                                    {"phorphiang_2565_tambons", 11},
                                                                    {"phorphiang_2565_baht", 1'358'500}};
    auto const items = app.get("/api/figures?area=54").list("items");
    ASSERT_EQ(items.size(), news.size());
    for (std::size_t i = 0; i < news.size(); ++i) {
        EXPECT_EQ(items[i].at("key").as_string(), news[i].first);
        EXPECT_EQ(items[i].at("value").as_int64(), news[i].second) << news[i].first;
        EXPECT_EQ(items[i].at("as_of").as_string(), "2022-01-20");
        EXPECT_EQ(items[i].at("source").as_string(), "สำนักงานประชาสัมพันธ์จังหวัดแพร่, 20 ม.ค. 2565");
    }
}

} // namespace

} // namespace figures
