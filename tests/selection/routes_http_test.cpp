// The routes of selection through the whole application: from the draft to the letters, who may do what, what is refused.
#include "rounds/http_round.hpp"

#include <set>

namespace selection {

namespace {

using test::faults;

class SelectionRoutes : public test::HttpRound {
protected:
    SelectionRoutes() { scorecard = ok(app.post("/api/scorecards", scorecard_form())).text("id"); }

    static Object scorecard_form(int weight = 2)
    {
        Object const damaged{{"any_of", Array{"damaged"}},
                             {"unknown", false},
                             {"degree", 5},
                             {"reason_th", "บ้านชำรุด"},
                             {"reason_en", "The house is damaged"}};
        Object const alone{{"from", 1},
                           {"to", 1},
                           {"any_of", Array{}},
                           {"unknown", false},
                           {"degree", 3},
                           {"reason_th", "อยู่คนเดียว"},
                           {"reason_en", "Lives alone"}};
        return {{"name_th", "เกณฑ์ทดสอบ"},
                {"name_en", "Test"},
                {"criteria", Array{Object{{"key", "house"},
                                          {"fact", "dwelling_state"},
                                          {"title_th", "สภาพบ้าน"},
                                          {"title_en", "House"},
                                          {"weight", weight},
                                          {"bands", Array{damaged}}},
                                   Object{{"key", "alone"},
                                          {"fact", "members"},
                                          {"title_th", "จำนวนคน"},
                                          {"title_en", "People"},
                                          {"weight", 1},
                                          {"bands", Array{alone}}}}},
                {"ties", Array{Object{{"fact", "elders"}, {"first", "higher"}}}}};
    }
    std::string heard(std::string const& tambon = "540101", std::string const& first_name = "สมชาย")
    {
        auto const id = candidate(tambon, first_name);
        ok(move({id}, "heard"));
        return id;
    }
    [[nodiscard]] Object draft_form(std::string const& tambon = "540101") const
    {
        return {{"round_id", round},          {"tambon", tambon},       {"scorecard_id", scorecard},
                {"decided_on", "2021-12-01"}, {"hearing_ids", Array{}}, {"deviations", Array{}}};
    }
    std::string planned_hearing()
    {
        return ok(app.post("/api/hearings",
                           Object{{"round_id", round},
                                  {"tambon", "540101"},
                                  {"villages", Array{}},
                                  {"title", "เวทีทดสอบ"},
                                  {"place", "ศาลา"},
                                  {"held_at", "2021-11-22T02:30:00Z"},
                                  {"chair_name", "นายประธาน"},
                                  {"secretary_name", "นางเลขา"},
                                  {"agenda", "พิจารณาครัวเรือน"},
                                  {"quorum", Object{{"kind", "people"}, {"number", 1}, {"who_counts", "ทุกคน"}}}}))
            .text("id");
    }
    void hold_and_seal(std::string const& id, std::vector<std::string> const& order)
    {
        auto const path = "/api/hearings/" + id;
        Array places;
        for (auto const& house : order)
            places.push_back(Object{{"round_house_id", house}});
        auto const version = [&] { return ok(app.get(path)).number("version"); };
        ok(app.put(path + "/candidates", Object{{"items", places}, {"version", version()}}));
        ok(app.post(path + "/opening", Object{{"opened_at", "2021-11-22T02:30:00Z"}, {"version", version()}}));
        ok(app.post(path + "/attendees", Object{{"items", Array{Object{{"signed_by", "typed"}, {"name", "นางผู้มา"}}}}}));
        ok(app.put(path + "/order", Object{{"items", places}, {"version", version()}}));
        ok(app.post(path + "/seal", Object{{"fingerprint", ok(app.get(path)).text("fingerprint")}}));
    }
    test::Reply freeze(std::string const& tambon = "540101")
    {
        auto const draft = ok(app.post("/api/rankings/draft", draft_form(tambon)));
        return app.post("/api/rankings", Object{{"draft", draft_form(tambon)},
                                                {"number", "จล. 1/2564"},
                                                {"objections_until", "2021-12-15"},
                                                {"fingerprint", draft.text("fingerprint")}});
    }
    std::string scorecard;
};
INSTANTIATE_FOR_BOTH_ENGINES(SelectionRoutes);

TEST_P(SelectionRoutes, LeadFromTheDraftToTheLetters)
{
    auto const house = heard();
    auto const draft = ok(app.post("/api/rankings/draft", draft_form()));
    EXPECT_TRUE(draft.at("id").is_null());
    EXPECT_EQ(draft.number("list[0].points"), 13);
    EXPECT_EQ(draft.text("list[0].reasons[0].reason_th"), "บ้านชำรุด");
    EXPECT_EQ(houses_in("ranked"), 0) << "a draft changes nothing";
    auto const frozen = ok(freeze());
    EXPECT_EQ(frozen.text("fingerprint"), draft.text("fingerprint"));
    EXPECT_EQ(houses_in("ranked"), 1);
    auto const path = "/api/rankings/" + frozen.text("id");
    EXPECT_EQ(ok(app.get(path + "/replay")).at("same"), true);
    auto const letters = ok(app.get(path + "/letters.pdf"));
    EXPECT_EQ(letters.header("content-type"), "application/pdf");
    EXPECT_TRUE(letters.body.starts_with("%PDF"));
    EXPECT_EQ(ok(app.get(path + "/letters.pdf?house=" + house)).body.size() > 1000, true);
    EXPECT_EQ(app.get(path + "/letters.pdf?house=" + round).code(), "selection.not_found");
    auto const rows = ok(app.get(whole() + "/rankings"));
    EXPECT_EQ(rows.text("items[0].ranking_id"), frozen.text("id"));
    EXPECT_EQ(rows.number("items[0].placed"), 1);
    EXPECT_EQ(freeze().code(), "selection.nothing_new");
}

TEST_P(SelectionRoutes, GiveThePointsOfCandidatesBeforeThereIsAList)
{
    auto const surveyed = candidate("540101", "รอเวที");
    auto const waiting = heard("540101", "รอจัดลำดับ");
    (void)heard("540204", "ตำบลอื่น");
    auto const path = whole() + "/points?tambon=540101&scorecard=" + scorecard;
    auto const before = test::audit_rows(app);
    auto const points = ok(app.get(path));
    EXPECT_EQ(test::audit_rows(app), before + 1) << "points of a household are a reading of it";
    EXPECT_EQ(points.number("most_points"), 13);
    ASSERT_EQ(points.list("items").size(), 2u);
    EXPECT_EQ((std::set{points.text("items[0].round_house_id"), points.text("items[1].round_house_id")}),
              (std::set{surveyed, waiting}));
    EXPECT_EQ(points.number("items[0].points"), 13);
    ok(freeze());
    EXPECT_EQ(ok(app.get(path)).list("items").size(), 1u) << "who has a place is no candidate any more";
    auto const everywhere = ok(app.get(whole() + "/points"));
    EXPECT_EQ(everywhere.list("items").size(), 2u) << "this tambon's and the other's";
    EXPECT_EQ(everywhere.text("scorecard_id"), scorecard) << "the one saved last";
    EXPECT_EQ(app.get(whole() + "/points?tambon=540101&scorecard=" + round).code(), "selection.scorecard_not_found");
    app.as("bob"); // council of 540101
    EXPECT_EQ(ok(app.get(whole() + "/points")).list("items").size(), 1u) << "its own area";
    EXPECT_EQ(app.get(whole() + "/points?tambon=540204&scorecard=" + scorecard).code(), "selection.outside_your_area");
    EXPECT_EQ(app.get(whole() + "/points?tambon=54&scorecard=" + scorecard).code(), "selection.outside_your_area");
}

TEST_P(SelectionRoutes, DrawTheListFromASealedHearingAndRefuseOneThatIsNot)
{
    auto const first = candidate("540101", "คนแรก");
    auto const second = candidate("540101", "คนที่สอง");
    auto const hearing = planned_hearing();
    auto form = draft_form();
    form["hearing_ids"] = Array{hearing};
    (void)heard("540101", "จากกระดาษ");
    EXPECT_EQ(faults(app.post("/api/rankings/draft", form)), "hearing_ids[0]=not_sealed_here");
    hold_and_seal(hearing, {second, first});
    auto const draft = ok(app.post("/api/rankings/draft", form));
    EXPECT_EQ(draft.text("heard[0].id"), hearing);
    EXPECT_EQ(draft.text("heard[0].seal_code").empty(), false);
    EXPECT_EQ(draft.text("list[0].round_house_id"), second);
    EXPECT_EQ(draft.number("list[0].said[0].place"), 1);
    EXPECT_EQ(draft.text("list[1].round_house_id"), first);
    EXPECT_TRUE(draft.list("list").at(2).at("said").as_array().empty()) << "heard on paper, in no hearing of the program";
}

TEST_P(SelectionRoutes, TakeAnObjectionAndItsDecision)
{
    auto const house = heard();
    auto const id = ok(freeze()).text("id");
    auto const objected = ok(app.post("/api/rankings/" + id + "/objections", Object{{"round_house_id", house},
                                                                                    {"by_name", "นางสมใจ"},
                                                                                    {"by_relation", "เพื่อนบ้าน"},
                                                                                    {"received_on", "2021-12-03"},
                                                                                    {"words", "ขอให้ดูใหม่"}}));
    EXPECT_EQ(objected.text("objections[0].state"), "open");
    EXPECT_EQ(ok(app.get(whole() + "/rankings")).number("items[0].objections_open"), 1);
    auto const decided =
        ok(app.post("/api/objections/" + objected.text("objections[0].id") + "/decision", Object{{"state", "rejected"},
                                                                                                 {"outcome", "ตรวจแล้วถูกต้อง"},
                                                                                                 {"decided_on", "2021-12-05"},
                                                                                                 {"remedy", "none"},
                                                                                                 {"version", 1}}));
    EXPECT_EQ(decided.text("id"), id) << "the list stays";
    EXPECT_EQ(decided.text("objections[0].outcome"), "ตรวจแล้วถูกต้อง");
}

TEST_P(SelectionRoutes, KeepACouncilToItsOwnTambon)
{
    (void)heard("540101");
    (void)heard("540204", "คนร้องเข็ม");
    auto const other = ok(freeze("540204")).text("id");
    app.as("bob"); // council of 540101
    EXPECT_EQ(ok(app.get(whole() + "/rankings")).list("items").size(), 1u);
    EXPECT_EQ(app.get("/api/rankings/" + other).status, 404);
    EXPECT_EQ(app.get("/api/rankings/" + other + "/letters.pdf").status, 404);
    EXPECT_EQ(app.get("/api/rankings/" + other + "/replay").status, 404);
    EXPECT_EQ(app.post("/api/rankings/draft", draft_form("540204")).code(), "selection.outside_your_area");
    EXPECT_EQ(app.post("/api/rankings/" + other + "/objections", Object{{"round_house_id", other},
                                                                        {"by_name", "x"},
                                                                        {"by_relation", "x"},
                                                                        {"received_on", "2021-12-03"},
                                                                        {"words", "x"}})
                  .status,
              404);
    EXPECT_EQ(ok(freeze()).text("tambon"), "540101");
    EXPECT_EQ(app.post("/api/scorecards", scorecard_form()).status, 403);
    auto const tried = ok(app.post(
        "/api/rankings/preview",
        Object{
            {"round_id", round}, {"scorecard_id", scorecard}, {"weights", Array{}}, {"quotas", Array{}}, {"by_points", false}}));
    EXPECT_EQ(tried.number("candidates"), 1);
}

TEST_P(SelectionRoutes, GiveNoLetterToWhoLeftTheRound)
{
    auto const left = heard();
    auto const stays = heard("540101", "คนที่สอง");
    auto const path = "/api/rankings/" + ok(freeze()).text("id") + "/letters.pdf";
    auto const leaves = [&](std::string const& house, char const* to) {
        auto form = move_form({house}, to, "2021-12-01");
        form["reason"] = "แจ้งเป็นหนังสือ";
        ok(app.post(whole() + "/moves", form));
    };
    EXPECT_EQ(app.get(path + "?house=" + left).status, 200);
    leaves(left, "withdrawn");
    auto const before = test::audit_rows(app);
    EXPECT_EQ(app.get(path + "?house=" + left).code(), "selection.nobody_to_tell");
    EXPECT_EQ(test::audit_rows(app), before);
    EXPECT_EQ(app.get(path + "?house=" + stays).status, 200);
    EXPECT_EQ(app.get(path).status, 200);
    leaves(stays, "deceased_or_moved");
    EXPECT_EQ(app.get(path).code(), "selection.nobody_to_tell");
}

TEST_P(SelectionRoutes, NoteEveryReadingOfPeople)
{
    (void)heard();
    auto const id = ok(freeze()).text("id");
    for (auto const& path : {"/api/rankings/" + id, "/api/rankings/" + id + "/letters.pdf"}) {
        auto const before = test::audit_rows(app);
        ok(app.get(path));
        EXPECT_EQ(test::audit_rows(app), before + 1) << path;
    }
    auto const before = test::audit_rows(app);
    ok(app.get(whole() + "/rankings"));
    ok(app.get("/api/scorecards"));
    EXPECT_EQ(test::audit_rows(app), before) << "numbers and rules are no people";
}

TEST_P(SelectionRoutes, NoteATryInEachTambonWhosePeopleItShows)
{
    (void)heard("540101");
    (void)heard("540204", "คนร้องเข็ม");
    ok(freeze("540101"));
    ok(freeze("540204"));
    auto const tried = [&](Array quotas) {
        return ok(app.post("/api/rankings/preview", Object{{"round_id", round},
                                                           {"scorecard_id", scorecard},
                                                           {"weights", Array{}},
                                                           {"quotas", std::move(quotas)},
                                                           {"by_points", false}}));
    };
    auto before = test::audit_rows(app);
    EXPECT_TRUE(tried({}).list("leaves").empty());
    EXPECT_EQ(test::audit_rows(app), before) << "nobody is shown";
    auto const none = [](char const* tambon) { return Object{{"tambon", tambon}, {"houses", 0}}; };
    EXPECT_EQ(tried({none("540101"), none("540204")}).list("leaves").size(), 2u);
    EXPECT_EQ(test::audit_rows(app), before + 2) << "people of two tambons were read";
}

TEST_P(SelectionRoutes, RefuseAScorecardWithAllItsFaultsAndSaveVersions)
{
    auto form = scorecard_form();
    form["based_on"] = scorecard;
    form["criteria"].as_array()[0].as_object()["fact"] = "colour";
    form["ties"].as_array()[0].as_object()["fact"] = "tenure";
    EXPECT_EQ(faults(app.post("/api/scorecards", form)), "criteria[0].fact=unknown_fact ties[0].fact=wrong_type");
    form = scorecard_form(7);
    form["based_on"] = scorecard;
    EXPECT_EQ(ok(app.post("/api/scorecards", form)).number("version_no"), 2);
    EXPECT_EQ(app.post("/api/scorecards", form).code(), "selection.scorecard_changed");
    EXPECT_EQ(ok(app.get("/api/scorecards")).list("items").size(), 2u);
    EXPECT_GT(ok(app.get("/api/selection/facts")).list("items").size(), 30u);
}

} // namespace

} // namespace selection
