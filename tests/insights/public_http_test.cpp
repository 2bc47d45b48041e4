// The open figures: what each carries, recorded apart from live, true after every change, and no person in them.
#include "insights/http_province.hpp"

namespace insights {

namespace {

namespace json = boost::json;
using base::Date;
using rounds::HouseState;

class PublicFigures : public test::HttpProvince {
protected:
    test::Reply open(std::string const& area = "54") { return ok(app.as("").get("/api/public/overview?area=" + area)); }
    // Live figures of the round by the last part of their key.
    std::map<std::string, std::int64_t> live(std::string const& area = "54")
    {
        std::map<std::string, std::int64_t> values;
        auto const prefix = "round." + world.round.str() + ".";
        for (auto const& figure : open(area).list("figures"))
            if (auto const key = json::value_to<std::string>(figure.at("key")); key.starts_with(prefix))
                values[key.substr(prefix.size())] = figure.at("value").as_int64();
        return values;
    }
    using Values = std::map<std::string, std::int64_t>;
};
INSTANTIATE_FOR_BOTH_ENGINES(PublicFigures);

TEST_P(PublicFigures, CarryKeyValueUnitDaySourceAndWhetherTheyAreLive)
{
    auto const figures = open().list("figures");
    std::set<std::string> keys;
    for (auto const& figure : figures) {
        for (auto const* name : {"key", "label_th", "label_en", "unit", "as_of", "source"})
            EXPECT_FALSE(figure.at(name).as_string().empty()) << name << " of " << figure;
        EXPECT_TRUE(figure.at("value").is_int64()) << figure;
        bool const live = figure.at("live").as_bool();
        EXPECT_EQ(figure.at("as_of").as_string(), live ? "2022-05-15" : "2022-01-20") << figure;
        EXPECT_EQ(figure.at("source").as_string(), live ? "One Home" : "สำนักงานประชาสัมพันธ์จังหวัดแพร่, 20 ม.ค. 2565") << figure;
        EXPECT_TRUE(keys.insert(json::value_to<std::string>(figure.at("key"))).second) << "twice: " << figure;
    }
    EXPECT_EQ(std::count_if(figures.begin(), figures.end(), [](json::value const& f) { return !f.at("live").as_bool(); }), 13);
}

TEST_P(PublicFigures, CountWhatTheRowsSay)
{
    EXPECT_EQ(live(), (Values{{"houses", 6}, {"tambons", 3}, {"done", 0}}));
    seal();
    EXPECT_EQ(live(), (Values{{"houses", 6}, {"tambons", 3}, {"done", 0}, {"agreed_baht", 104'500}}));
    for (auto const to :
         {HouseState::Funded, HouseState::Procuring, HouseState::Repairing, HouseState::Accepted, HouseState::HandedOver})
        move({world.approved.back()}, to, Date(2022, 5, 1));
    move(world.waiting, HouseState::Withdrawn, Date(2022, 5, 1));
    EXPECT_EQ(live(), (Values{{"houses", 5}, {"tambons", 3}, {"done", 1}, {"agreed_baht", 104'500}}));
    EXPECT_EQ(live("540101"), (Values{{"houses", 2}, {"tambons", 1}, {"done", 0}}))
        << "the agreement's money is the whole province's";
    EXPECT_EQ(live("5404"), (Values{{"houses", 1}, {"tambons", 1}, {"done", 1}}));
    EXPECT_EQ(live("5408"), Values{});
}

// A recorded figure stays what its source said, whatever the records count.
TEST_P(PublicFigures, KeepRecordedFiguresApart)
{
    for (auto const& figure : open().list("figures"))
        if (figure.at("key").as_string() == "phorphiang_2565_households") {
            EXPECT_EQ(figure.at("value").as_int64(), 65);
            EXPECT_EQ(figure.at("live").as_bool(), false);
        }
    EXPECT_EQ(live()["houses"], 6);
    for (auto const& figure : open("5401").list("figures"))
        EXPECT_TRUE(figure.at("live").as_bool()) << "nothing was recorded for the district";
}

TEST_P(PublicFigures, NameNoPerson)
{
    seal();
    for (auto const* area : {"54", "5401", "540101", "540402"}) {
        auto const body = open(area).body;
        for (auto const& name : names())
            EXPECT_EQ(body.find(name), std::string::npos) << name;
        for (auto const& house : rows()) {
            EXPECT_EQ(body.find(house.id.str()), std::string::npos);
            EXPECT_EQ(body.find(house.household_id.str()), std::string::npos);
        }
    }
}

TEST_P(PublicFigures, NeedAnAreaThatThereIs)
{
    app.as("");
    EXPECT_EQ(test::faults(app.get("/api/public/overview")), "area=required");
    EXPECT_EQ(app.get("/api/public/overview?area=x").status, 422);
    EXPECT_EQ(app.get("/api/public/overview?area=99").code(), "places.unknown_area");
    EXPECT_EQ(app.get("/api/public/overview?area=540199").code(), "places.unknown_area");
    auto const before = test::audit_rows(app);
    (void)open();
    EXPECT_EQ(test::audit_rows(app), before) << "nobody is noted for reading what is open";
}

} // namespace

} // namespace insights
