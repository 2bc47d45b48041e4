// Where do we stand: every number of the overview against the rows, after each of a sequence of moves; who sees what.
#include "insights/http_province.hpp"

namespace insights {

namespace {

namespace json = boost::json;
using base::Date;
using rounds::HouseState;

class Overviews : public test::HttpProvince {
protected:
    // The overview of the province against the rows, counted here.
    void compare(char const* when)
    {
        SCOPED_TRACE(when);
        auto const shown = ok(app.as("governor").get("/api/overview?area=54"));
        std::map<std::string, std::int64_t> by_state;
        std::map<std::string, std::int64_t> placed_in;
        std::map<std::string, std::int64_t> done_in;
        std::int64_t placed = 0;
        for (auto const& house : rows()) {
            ++by_state[std::string(base::name_of(house.state))];
            if (house.state > HouseState::Closed)
                continue;
            ++placed;
            ++placed_in[house.tambon.str()];
            if (house.state >= HouseState::HandedOver)
                ++done_in[house.tambon.str()];
        }
        EXPECT_EQ(shown.number("rounds[0].placed"), placed);
        EXPECT_EQ(shown.number("rounds[0].placed_satang"), placed * 2'090'000);
        for (auto const& state : shown.list("rounds[0].by_state"))
            EXPECT_EQ(state.at("houses").as_int64(), by_state[json::value_to<std::string>(state.at("state"))]) << state;
        std::int64_t done = 0;
        std::int64_t late = 0;
        for (auto const& tambon : shown.list("rounds[0].by_tambon")) {
            auto const code = json::value_to<std::string>(tambon.at("tambon"));
            EXPECT_EQ(tambon.at("placed").as_int64(), placed_in[code]) << code;
            EXPECT_EQ(tambon.at("done").as_int64(), done_in[code]) << code;
            done += tambon.at("done").as_int64();
            late += tambon.at("late").as_int64();
        }
        EXPECT_EQ(shown.number("rounds[0].done"), done);
        EXPECT_EQ(shown.number("rounds[0].late"), late);
        std::int64_t grouped = 0;
        for (auto const& group : shown.list("rounds[0].late_groups"))
            grouped += group.at("houses").as_int64();
        EXPECT_EQ(grouped, late);
        std::int64_t late_by_state = 0;
        for (auto const& state : shown.list("rounds[0].by_state"))
            late_by_state += state.at("late").as_int64();
        EXPECT_EQ(late_by_state, late);
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Overviews);

TEST_P(Overviews, EqualTheRowsAfterEveryMove)
{
    compare("approved, one proposed");
    seal();
    compare("signed");
    move(world.approved, HouseState::Funded, Date(2022, 5, 1));
    move({world.approved[0], world.approved[1]}, HouseState::Procuring, Date(2022, 5, 2));
    compare("two procuring");
    for (auto const to : {HouseState::Repairing, HouseState::Accepted, HouseState::HandedOver})
        move({world.approved[0], world.approved[1]}, to, Date(2022, 5, 3));
    move({world.approved[0]}, HouseState::Closed, Date(2022, 5, 4));
    compare("one handed over, one closed");
    move({world.approved[2]}, HouseState::DeceasedOrMoved, Date(2022, 5, 5));
    move(world.waiting, HouseState::Withdrawn, Date(2022, 5, 5));
    compare("two have left");
    auto const shown = ok(app.get("/api/overview?area=54"));
    EXPECT_EQ(shown.number("rounds[0].done"), 2);
    EXPECT_EQ(shown.number("rounds[0].late"), 0);
    EXPECT_EQ(shown.number("rounds[0].agreed_satang"), 10'450'000) << "until the agreement is amended";
    EXPECT_EQ(shown.number("coverage.households"), 6);
    EXPECT_EQ(shown.number("coverage.tambons"), 78);
    EXPECT_EQ(shown.number("coverage.tambons_with_quota"), 3);
}

TEST_P(Overviews, TellWhatIsLateOnTheDay)
{
    auto const shown = ok(app.as("governor").get("/api/overview"));
    EXPECT_EQ(shown.text("today"), "2022-05-15");
    EXPECT_EQ(shown.number("rounds[0].late"), 6);
    // The house proposed on 7 December had 30 days, until 6 January: 129 days over. It comes before those approved on 13 January.
    EXPECT_EQ(shown.text("rounds[0].late_groups[0].state"), "proposed");
    EXPECT_EQ(shown.number("rounds[0].late_groups[0].days_over"), 129);
    EXPECT_EQ(shown.text("rounds[0].late_groups[0].owner_role"), "network");
    EXPECT_EQ(shown.number("rounds[0].late_groups[1].days_over"), 92);
    app.clock().set(base::Timestamp::bangkok(Date(2022, 2, 12), 23, 59));
    EXPECT_EQ(ok(app.as("governor").get("/api/overview")).number("rounds[0].late"), 1) << "the last day is in time";
    app.clock().set(base::Timestamp::bangkok(Date(2022, 2, 13), 0, 0));
    EXPECT_EQ(ok(app.as("governor").get("/api/overview")).number("rounds[0].late"), 6);
}

TEST_P(Overviews, HoldNoPersonalDataForTheGovernor)
{
    seal();
    app.as("governor");
    for (auto const* path : {"/api/overview", "/api/overview?area=540101", "/api/my-work"}) {
        auto const body = ok(app.get(path)).body;
        for (auto const& name : names())
            EXPECT_EQ(body.find(name), std::string::npos) << path << " names " << name;
        for (auto const& house : rows())
            EXPECT_EQ(body.find(house.household_id.str()), std::string::npos) << path;
    }
}

// A council that asks for the province is told of its own tambon, by its name: 1 tambon of 1, not 1 of the province's 78.
TEST_P(Overviews, CountTheTambonsOfOnesOwnAreaWhateverIsAskedFor)
{
    for (auto const* query : {"?area=54", "?area=5401", "?area=540101", ""}) {
        auto const shown = ok(app.as("bob").get("/api/overview" + std::string(query)));
        EXPECT_EQ(shown.number("coverage.tambons"), 1) << query;
        EXPECT_EQ(shown.number("coverage.tambons_with_quota"), 1) << query;
        EXPECT_EQ(shown.text("area"), "540101") << query;
        EXPECT_EQ(shown.text("name_th"), "ในเวียง") << query;
    }
}

TEST_P(Overviews, ShowTheYearAndTheAreaAskedFor)
{
    app.as("alice");
    EXPECT_EQ(ok(app.get("/api/overview?fiscal_year=2565")).list("rounds").size(), 1u);
    EXPECT_EQ(ok(app.get("/api/overview?fiscal_year=2566")).list("rounds").size(), 0u);
    auto const district = ok(app.get("/api/overview?area=5401"));
    EXPECT_EQ(district.text("name_th"), "เมืองแพร่");
    EXPECT_EQ(district.number("rounds[0].placed"), 5);
    EXPECT_EQ(district.number("coverage.tambons"), 20);
    EXPECT_EQ(app.get("/api/overview?area=55").status, 403);
    EXPECT_EQ(app.get("/api/overview?area=5499").code(), "places.unknown_area");
    for (auto const* query : {"?area=x", "?fiscal_year=abc", "?fiscal_year=2022"})
        EXPECT_EQ(app.get("/api/overview" + std::string(query)).status, 422) << query;
    app.as("bob"); // council of 540101
    auto const own = ok(app.get("/api/overview"));
    EXPECT_EQ(own.text("area"), "540101");
    EXPECT_EQ(own.number("rounds[0].placed"), 3);
    EXPECT_EQ(own.list("rounds[0].by_tambon").size(), 1u);
    EXPECT_EQ(own.number("coverage.tambons"), 1);
    EXPECT_EQ(app.get("/api/overview?area=540402").code(), "insights.outside_your_area");
    for (auto const* person : {"agency", "admin", "chelsea"})
        EXPECT_EQ(app.as(person).get("/api/overview").status, 403) << person;
    EXPECT_EQ(app.as("").get("/api/overview").status, 401);
}

} // namespace

} // namespace insights
