// The routes of works through the whole application: a volunteer's photograph, the way to the papers, and what is refused.
#include "platform/auth/audit.hpp"
#include "platform/files/picture_maker.hpp"
#include "rounds/http_round.hpp"
#include "rounds/rounds.hpp"

#include <gmock/gmock.h>

namespace works {

namespace {

using test::faults;
using testing::HasSubstr;
using testing::StartsWith;
using testing::UnorderedElementsAre;

class WorksRoutes : public test::HttpRound {
protected:
    // A candidate brought to a state by moves from paper, seen from the agreement on as its seal would leave it.
    std::string house_in(rounds::HouseState state)
    {
        auto const house = candidate();
        app.work([&](api::Work& work) {
            auto const id = rounds::RoundHouseId(*base::Uuid::parse(house));
            std::vector const ids{id};
            base::Date const on(2021, 12, 1);
            rounds::mark_heard(work, ids, {rounds::PaperKind::Minutes, "1", on}, on);
            rounds::mark_ranked(work, ids, {}, {rounds::PaperKind::RankedList, "1", on}, on);
            for (auto const to : {rounds::HouseState::Proposed, rounds::HouseState::Screened, rounds::HouseState::Approved})
                rounds::advance(work, ids, to, {rounds::PaperKind::Proposal, "1", on}, on);
            rounds::mark_signed(work, ids, "บพ. 1/2565", base::Date(2022, 1, 20));
            for (auto const to : {rounds::HouseState::Funded, rounds::HouseState::Procuring, rounds::HouseState::Repairing})
                if (to <= state)
                    rounds::advance(work, ids, to, {rounds::PaperKind::BankSlip, "1", on}, on);
        });
        return house;
    }
    // Sent by whoever is signed in.
    std::string picture(int width)
    {
        auto const bytes = picture_maker::picture(width, 60, picture_maker::in_phrae());
        auto const sha256 = auth::sha256_hex(bytes);
        EXPECT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", bytes).status, 200);
        return sha256;
    }
    static Object picture_form(std::string const& sha256, std::string const& stage, std::string const& angle = "front")
    {
        return {{"id", nullptr},    {"stage", stage},      {"angle", angle},      {"part", nullptr},     {"caption", nullptr},
                {"sha256", sha256}, {"taken_at", nullptr}, {"latitude", nullptr}, {"longitude", nullptr}};
    }
    static Object inspection(std::string const& on)
    {
        Object const first{{"name", "นายตรวจ หนึ่ง"}, {"office", "อบต."}};
        Object const second{{"name", "นางตรวจ สอง"}, {"office", nullptr}};
        Object const item{{"item", "หลังคา"}, {"result", "done"}, {"remark", nullptr}};
        return {{"inspected_on", on},       {"inspectors", Array{first, second}},
                {"checklist", Array{item}}, {"result", "accepted"},
                {"mend_until", nullptr},    {"note", nullptr},
                {"paper_sha256", nullptr}};
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(WorksRoutes);

TEST_P(WorksRoutes, FromAVolunteersPhotographToTheHandOver)
{
    auto const house = house_in(rounds::HouseState::Procuring);
    auto const works = "/api/round-houses/" + house + "/works";
    app.as("council");
    auto const sha256 = picture(80);
    auto const page = ok(app.post(works + "/pictures", picture_form(sha256, "before")));
    EXPECT_EQ(page.list("pictures").size(), 1U);
    auto const url = page.text("pictures[0].thumbnail_url");
    EXPECT_EQ(ok(app.get(url)).body.substr(0, 2), "\xFF\xD8");
    EXPECT_EQ(ok(app.post(works + "/stages", Object{{"stage", "during"}, {"reached_on", "2022-02-01"}, {"note", nullptr}}))
                  .text("house.state"),
              "repairing");
    EXPECT_EQ(app.post(works + "/inspections", inspection("2022-03-01")).status, 403)
        << "the council does not accept its own works";
    app.as("inspector");
    auto const accepted = ok(app.post(works + "/inspections", inspection("2022-03-01")));
    EXPECT_EQ(accepted.text("house.state"), "accepted");
    std::vector<std::string> kinds;
    for (auto const& flag : accepted.list("flags"))
        kinds.emplace_back(flag.at("kind").as_string());
    EXPECT_THAT(kinds, UnorderedElementsAre("sent_late", "incomplete"));
    auto const paper = "/api/work-acceptances/" + accepted.text("acceptances[0].id") + "/paper.pdf";
    EXPECT_THAT(ok(app.get(paper)).body, StartsWith("%PDF"));
    app.as("council");
    auto const handed = ok(app.post(works + "/hand-over", Object{{"handed_on", "2022-03-05"},
                                                                 {"handed_by", "นายสภา"},
                                                                 {"received_by", "นายสมชาย"},
                                                                 {"plaque", true},
                                                                 {"note", nullptr},
                                                                 {"paper_sha256", picture(81)}}));
    EXPECT_EQ(handed.text("house.state"), "handed_over");
    EXPECT_EQ(handed.text("visits[0].due"), "2022-09-05");
    EXPECT_EQ(ok(app.get(handed.text("hand_over.paper_url"))).body.substr(0, 2), "\xFF\xD8");
    for (auto const* const file : {"/acceptance.pdf", "/hand-over.pdf", "/consent.pdf?kind=land"})
        EXPECT_THAT(ok(app.get(works + file)).body, StartsWith("%PDF"));
    EXPECT_EQ(app.get(works + "/consent.pdf?kind=roof").status, 422);
}

TEST_P(WorksRoutes, TheDeskSettlesAndTheListExports)
{
    auto const house = house_in(rounds::HouseState::Procuring);
    auto const works = "/api/round-houses/" + house + "/works";
    app.as("council");
    auto const sha256 = picture(90);
    ok(app.post(works + "/pictures", picture_form(sha256, "before")));
    auto const again = ok(app.post(works + "/pictures", picture_form(sha256, "after")));
    EXPECT_EQ(again.list("pictures").size(), 2U);
    EXPECT_EQ(app.get("/api/rounds/" + round + "/photo-flags?kind=lost").status, 422);
    app.as("alice");
    auto const desk = ok(app.get("/api/rounds/" + round + "/photo-flags?kind=same_picture"));
    ASSERT_EQ(desk.list("items").size(), 1U);
    auto const flag = "/api/photo-flags/" + desk.text("items[0].id") + "/settled";
    EXPECT_EQ(faults(app.post(flag, Object{{"state", "open"}, {"reason", "x"}})), "state=unknown_choice");
    EXPECT_EQ(ok(app.post(flag, Object{{"state", "not_ok"}, {"reason", "ภาพเดียวกัน"}})).text("state"), "not_ok");
    EXPECT_EQ(app.post(flag, Object{{"state", "ok"}, {"reason", "x"}}).code(), "works.settled_already");
    EXPECT_EQ(ok(app.get(whole() + "/works?stage=none")).list("items").size(), 1U);
    EXPECT_EQ(app.get(whole() + "/works?stage=roof").status, 422);
    EXPECT_THAT(ok(app.get(whole() + "/works.csv")).body, HasSubstr("สมชาย"));
    EXPECT_THAT(ok(app.get(whole() + "/works.xlsx")).body, StartsWith("PK"));
    EXPECT_TRUE(ok(app.get("/api/work-visits-due")).list("items").empty());
}

TEST_P(WorksRoutes, SettingsAreChangedByTheNetworkWithTheirVersion)
{
    app.as("alice");
    auto settings = ok(app.get("/api/work-settings")).json().at("settings").as_object();
    settings["far_metres"] = 500;
    EXPECT_EQ(ok(app.put("/api/work-settings", settings)).number("settings.far_metres"), 500);
    EXPECT_EQ(app.put("/api/work-settings", settings).code(), "works.changed_meanwhile");
    Object const stage_rule{
        {"rule_id", rule}, {"stage", "before"}, {"photographs", 3}, {"angles", Array{"front", "back"}}, {"same_angles", false}};
    ok(app.put("/api/work-settings/stages", stage_rule));
    auto const house = candidate();
    auto const page = ok(app.get("/api/round-houses/" + house + "/works"));
    EXPECT_EQ(page.number("stages[0].required"), 3);
    app.as("council");
    EXPECT_EQ(app.put("/api/work-settings", settings).status, 403);
}

} // namespace

} // namespace works
