// My work: what waits for whom, what is late, what comes next, and nothing of another area.
#include "insights/http_province.hpp"
#include "insights/service.hpp"
#include "survey/decided.hpp"
#include "tasks/service.hpp"
#include "tasks/tasks.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace insights {

namespace {

namespace json = boost::json;
using base::Date;
using rounds::HouseState;

class MyWork : public test::HttpProvince {
protected:
    // "kind count mine|watched" of each item of a list, in order.
    std::string told(std::string const& list)
    {
        std::string text;
        for (auto const& item : ok(app.get("/api/my-work")).list(list))
            text += (text.empty() ? "" : ", ") + json::value_to<std::string>(item.at("kind")) + " " +
                    std::to_string(item.at("count").as_int64()) + (item.at("mine").as_bool() ? " mine" : " watched");
        return text;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(MyWork);

TEST_P(MyWork, PutsTheLongestLateFirst)
{
    app.as("alice"); // approved and proposed houses wait for the network
    auto const work = ok(app.get("/api/my-work"));
    EXPECT_EQ(told("late"), "house_late 1 mine, house_late 5 mine");
    EXPECT_EQ(work.number("late[0].days_over"), 129);
    EXPECT_EQ(work.number("late[1].days_over"), 92);
    EXPECT_EQ(work.text("late[1].link"), "/rounds/" + world.round.str() + "/houses?state=approved&late=true");
    EXPECT_EQ(told("waits"), "");
    EXPECT_EQ(told("next"), "");
}

TEST_P(MyWork, ChangesHandsWithTheState)
{
    seal(); // signed on 20 January: CODI is to send the money within 30 days
    move(world.waiting, HouseState::Withdrawn, Date(2022, 5, 1));
    EXPECT_EQ((app.as("codi"), told("late")), "house_late 5 mine");
    EXPECT_EQ((app.as("alice"), told("late")), "house_late 5 watched");
    EXPECT_EQ((app.as("governor"), told("late")), "house_late 5 watched");
    EXPECT_EQ(ok(app.get("/api/my-work")).text("late[0].link"), "/overview") << "the governor opens no list of names";
    EXPECT_EQ((app.as("bob"), told("late")), "") << "a council watches over nobody";
    move(world.approved, HouseState::Funded, Date(2022, 5, 1)); // councils are to buy until 31 May
    EXPECT_EQ((app.as("codi"), told("late")), "");
    EXPECT_EQ((app.as("bob"), told("waits")), "house_step 2 mine") << "the two of its own tambon";
    EXPECT_EQ((app.as("alice"), told("waits")), "");
}

// A council secretary of one tambon who also works for the whole province has the council's duty in that tambon only.
TEST_P(MyWork, OfTwoRolesEachCountsInItsOwnArea)
{
    seal();
    move(world.approved, HouseState::Funded, Date(2022, 5, 1));
    auto actor = app.actor("bob");
    actor.grants.push_back({auth::Role::Network, test::area("54"), Date(2021, 10, 1), std::nullopt});
    auto const work = app.reading([&](storage::Reader& db) { return insights::service::my_work(db, actor, Date(2022, 5, 15)); });
    ASSERT_EQ(work.waits.size(), 1u);
    EXPECT_EQ(work.waits.front().count, 2);
    auto const late =
        app.reading([&](storage::Reader& db) { return insights::service::my_work(db, actor, Date(2022, 6, 15)).late; });
    std::map<bool, std::int64_t> counted;
    for (auto const& item : late)
        counted[item.mine] += item.kind == "house_late" && item.title_en.find("Funded") != std::string::npos ? item.count : 0;
    EXPECT_EQ(counted[true], 2);
    EXPECT_EQ(counted[false], 3);
}

TEST_P(MyWork, HoldsDraftsUntilTheyAreSealed)
{
    app.work([&](api::Work& w) { (void)agreements::service::draw_up(w, world.round); });
    app.as("alice");
    EXPECT_EQ(told("waits"), "agreement_draft 1 mine");
    EXPECT_EQ(ok(app.get("/api/my-work")).text("waits[0].title_en"), "Draft agreement: 0 of 7 parties have signed");
    app.as("finance");
    EXPECT_EQ(told("next"), "agreement_draft 1 watched");
    EXPECT_EQ((app.as("governor"), told("next")), "");
}

TEST_P(MyWork, OffersFreePlacesOfOpenRounds)
{
    move(world.waiting, HouseState::Withdrawn, Date(2022, 5, 1));
    app.as("alice");
    EXPECT_EQ(told("next"), "quota_open 1 mine");
    app.db().run_script("UPDATE rounds SET state = 'closed'");
    EXPECT_EQ(told("next"), "");
    EXPECT_EQ(told("late"), "") << "nothing can be done in a closed round";
}

TEST_P(MyWork, NamesTheHearingsThatArePlannedAndOpen)
{
    auto const held_at = [&](char const* when) {
        app.as("bob"); // the council of 540101
        return ok(app.post("/api/hearings",
                           json::object{{"round_id", world.round.str()},
                                        {"tambon", "540101"},
                                        {"villages", json::array{}},
                                        {"title", "เวทีทดสอบ"},
                                        {"place", "ศาลา"},
                                        {"held_at", when},
                                        {"agenda", "พิจารณา"},
                                        {"quorum", json::object{{"kind", "people"}, {"number", 1}, {"who_counts", "ครัวเรือน"}}}}))
            .text("id");
    };
    auto const today = app.clock().now().bangkok_date();
    auto const tomorrow = held_at((today.plus_days(1).iso() + "T09:00:00+07:00").c_str());
    EXPECT_EQ(told("next"), "hearing 1 mine");
    EXPECT_EQ(ok(app.get("/api/my-work")).text("next[0].link"), "/hearings/" + tomorrow);
    held_at((today.iso() + "T09:00:00+07:00").c_str());
    EXPECT_EQ(told("waits"), "hearing 1 mine");
    held_at((today.plus_days(-2).iso() + "T09:00:00+07:00").c_str());
    EXPECT_EQ(told("late").find("hearing 1 mine"), 0u) << told("late");
    app.as("codi"); // sees hearings, holds none
    EXPECT_EQ(told("next"), "");
}

TEST_P(MyWork, CountsTheSurveyedHouseholdsOfTheAreaThatNeverStoodInARound)
{
    int surveys = 0;
    auto const household = [&](std::string_view tambon, int times_surveyed,
                               households::Status status = households::Status::Active) {
        households::HouseholdId id;
        app.work([&](api::Work& w) {
            auto form = test::a_form(tambon, "900/" + std::to_string(++surveys));
            form.status = status;
            id = households::create(w, test::everywhere(), form);
            for (int i = 0; i < times_surveyed; ++i) {
                test::Filled filled;
                filled.instance_id = "uuid:unplaced-" + std::to_string(++surveys);
                test::put_decided(w, id, filled);
            }
        });
        return id;
    };
    (void)household("540101", 0);
    (void)household("540101", 1);
    (void)household("540101", 2);
    (void)household("540101", 1, households::Status::Moved);
    (void)household("540112", 1);
    auto const placed = household("540101", 1);
    auto const withdrawn = household("540101", 1);
    app.work([&](api::Work& w) {
        (void)rounds::service::place(
            w, world.round, {{placed, withdrawn}, Date(2022, 5, 1), rounds::PaperKind::Other, "ทดสอบ 1/2565", Date(2022, 5, 1)});
    });
    auto const houses = app.reading([&](storage::Reader& db) { return rounds::houses_of(db, test::everywhere(), withdrawn); });
    move({houses.front().id}, HouseState::Withdrawn, Date(2022, 5, 2));
    EXPECT_NE((app.as("bob"), told("waits")).find("surveyed_unplaced 2 mine"), std::string::npos) << told("waits");
    EXPECT_NE((app.as("alice"), told("waits")).find("surveyed_unplaced 3 mine"), std::string::npos) << told("waits");
    EXPECT_EQ((app.as("codi"), told("waits")).find("unplaced"), std::string::npos);
}

TEST_P(MyWork, LeadsSurveyorsToWhatCameBackAndWhereTheyOpenNoListToTheOverview)
{
    test::Filled filled;
    ASSERT_EQ((app.as("surveyor"), test::put_answers(app, filled)).status, 200);
    auto const back = (app.as("council"), app.post(test::submission_at(filled.instance_id, "/decision"),
                                                   {{"decision", "return"}, {"household_id", nullptr}, {"reason", "ไม่มีภาพถ่าย"}}));
    ASSERT_EQ(back.status, 200) << back.body;
    auto actor = app.actor("surveyor"); // who watches over the province, too, and opens no list of houses
    actor.grants.push_back({auth::Role::Governor, test::area("54"), Date(2021, 10, 1), std::nullopt});
    auto const work = app.reading([&](storage::Reader& db) { return insights::service::my_work(db, actor, Date(2022, 5, 15)); });
    ASSERT_FALSE(work.late.empty());
    for (auto const& item : work.late)
        EXPECT_EQ(item.link, "/overview") << item.kind;
    auto const returned = std::ranges::find(work.waits, "surveys_returned", &insights::WorkItem::kind);
    ASSERT_NE(returned, work.waits.end());
    EXPECT_EQ(returned->link, "/surveys");
    EXPECT_EQ(returned->action_th, "แก้ไขแล้วส่งใหม่");
    EXPECT_EQ(returned->action_en, "Mend and send again");
}

TEST_P(MyWork, ShowsATaskOfWorksToWhomItWasGiven)
{
    tasks::Reminder reminder;
    reminder.key = "works.visit:" + world.approved.front().str() + ":6";
    reminder.title = {"เยี่ยมบ้านครบ 6 เดือนหลังส่งมอบ", "Visit the house, 6 months after the hand-over"};
    reminder.area = test::area("540101");
    reminder.role = auth::Role::Council;
    reminder.due = Date(2022, 5, 18);
    std::optional<tasks::TaskId> id;
    app.work([&](api::Work& w) { id = tasks::remind(w, reminder); });
    EXPECT_THAT((app.as("bob"), told("next")), testing::Not(testing::HasSubstr("task 1"))) << "works tell of it by themselves";
    app.work([&](api::Work& w) {
        tasks::service::change(w, *id,
                               {reminder.title.th, std::nullopt, std::nullopt, auth::Role::Network, std::nullopt, reminder.due,
                                "สภาตำบลขอให้เครือข่ายเยี่ยมแทน", 1});
    });
    EXPECT_THAT((app.as("alice"), told("next")), testing::HasSubstr("task 1 mine")) << "given to the network";
    EXPECT_THAT((app.as("bob"), told("next")), testing::Not(testing::HasSubstr("task 1")));
}

TEST_P(MyWork, IsEmptyForWhoHasNoDutyAndRefusedToStrangers)
{
    for (auto const* person : {"chelsea", "admin", "agency"}) {
        app.as(person);
        for (auto const* list : {"late", "waits", "next"})
            EXPECT_EQ(told(list), "") << person;
    }
    EXPECT_EQ(app.as("").get("/api/my-work").status, 401);
}

} // namespace

} // namespace insights
