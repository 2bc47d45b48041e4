// The routes of rounds through the whole application: what they refuse, who sees what, sending twice, two people at once.
#include "rounds/http_round.hpp"

namespace rounds {

namespace {

using test::entries;
using test::faults;

class RoundRoutes : public test::HttpRound {};
INSTANTIATE_FOR_BOTH_ENGINES(RoundRoutes);

TEST_P(RoundRoutes, ShowTheRoundWithItsRiver)
{
    (void)candidate("540101");
    auto const second = candidate("540204", "สมหญิง");
    ok(move({second}, "heard"));
    EXPECT_EQ(ok(app.get(whole())).number("money.total_satang"), 0) << "candidates cost nothing";
    ok(move({second}, "ranked"));
    auto const shown = ok(app.get(whole()));
    EXPECT_EQ(shown.number("placed_total"), 1);
    EXPECT_EQ(shown.number("candidates_total"), 1);
    EXPECT_EQ(shown.number("river[0].candidates"), 1);
    EXPECT_EQ(shown.number("river[0].placed"), 0);
    EXPECT_EQ(shown.number("quota_total"), 6);
    EXPECT_EQ(shown.number("late_total"), 2);
    EXPECT_EQ(shown.number("money.total_satang"), 2'090'000);
    EXPECT_EQ(shown.number("money.left_satang"), 10'450'000);
    EXPECT_EQ(shown.list("counts_by_state").size(), 13u) << "every step of the way, also the empty ones";
    EXPECT_EQ(shown.text("river[0].tambon_name_th"), "ในเวียง");
    EXPECT_EQ(shown.text("river[1].tambon"), "540204");
    EXPECT_EQ(shown.text("river[1].states[0].state"), "ranked");
    auto const list = ok(app.get("/api/rounds"));
    EXPECT_EQ(list.number("items[0].houses"), 1);
    EXPECT_EQ(list.number("items[0].tambons"), 2);
}

TEST_P(RoundRoutes, TellEveryStateAndItsMoves)
{
    auto const states = ok(app.get("/api/rounds/states"));
    EXPECT_EQ(states.list("items").size(), 18u);
    EXPECT_EQ(states.text("items[5].state"), "approved");
    EXPECT_EQ(states.list("items[5].moves_to").size(), 3u) << "signed only comes by an agreement";
    EXPECT_EQ(states.text("items[13].label_th"), "สำรอง");
}

TEST_P(RoundRoutes, RefuseWrongInputWithAllItsFaultsAndWriteNothing)
{
    auto const id = candidate();
    auto const before = test::audit_rows(app);
    auto move_body = move_form({id}, "heard");
    move_body["to_state"] = "sealed";
    move_body["happened_on"] = "2021-02-30";
    move_body["colour"] = "red";
    auto const wrong = app.post(whole() + "/moves", move_body);
    EXPECT_EQ(wrong.status, 422);
    for (auto const* field : {"to_state=", "happened_on=", "colour="})
        EXPECT_NE(faults(wrong).find(field), std::string::npos) << faults(wrong);
    move_body = move_form({}, "heard");
    EXPECT_NE(faults(app.post(whole() + "/moves", move_body)).find("house_ids="), std::string::npos);
    EXPECT_EQ(faults(move({id}, "heard", "2022-05-16")), "happened_on=future");
    EXPECT_EQ(faults(move({id}, "ranked")), "house_ids[0]=no_shortcut");
    EXPECT_EQ(faults(move({id}, "signed")), "to_state=by_agreement house_ids[0]=no_shortcut");
    EXPECT_EQ(faults(move({id}, "withdrawn")), "reason=required");

    auto quotas = quotas_form({{"540101", -1}}, 2);
    EXPECT_NE(faults(app.put(whole() + "/quotas", quotas)).find("quotas[0].houses="), std::string::npos);
    auto form = rule_form();
    form["share_satang"] = 0;
    form["management_bp"] = 10'001;
    form["fiscal_year"] = 2566;
    auto const rule_told = faults(app.post("/api/programmes/" + programme + "/rules", form));
    EXPECT_NE(rule_told.find("share_satang="), std::string::npos) << rule_told;
    EXPECT_NE(rule_told.find("management_bp="), std::string::npos) << rule_told;
    auto opened = round_form();
    opened["envelope_satang"] = 1.5;
    EXPECT_EQ(app.post("/api/rounds", opened).status, 422);

    for (auto const* query : {"?state=gone", "?tambon=999", "?limit=0", "?limit=201", "?after=x", "?late=perhaps"})
        EXPECT_EQ(app.get(whole() + "/houses" + query).status, 422) << query;
    for (auto const* path :
         {"/api/rounds/0190a000-0000-7000-8000-00000000dead", "/api/rounds/x",
          "/api/round-houses/0190a000-0000-7000-8000-00000000dead", "/api/programmes/0190a000-0000-7000-8000-00000000dead/rules"})
        EXPECT_EQ(app.get(path).status, 404) << path;
    EXPECT_EQ(test::audit_rows(app), before) << "what is refused leaves no row";
    EXPECT_EQ(houses_in("surveyed"), 1);
}

TEST_P(RoundRoutes, AskForASignInAndTheDuty)
{
    auto const id = candidate();
    app.as("");
    for (auto const& path : {std::string("/api/rounds"), whole(), whole() + "/houses", whole() + "/houses.csv",
                             "/api/round-houses/" + id, std::string("/api/stage-limits")})
        EXPECT_EQ(app.get(path).status, 401) << path;
    for (auto const* person : {"governor", "surveyor", "chelsea", "agency", "admin"}) {
        app.as(person);
        EXPECT_EQ(app.get(whole() + "/houses").status, 403) << person;
        EXPECT_EQ(app.get("/api/round-houses/" + id).status, 403) << person;
    }
    for (auto const* person : {"bob", "inspector", "finance", "caseworker", "auditor"}) {
        app.as(person);
        EXPECT_EQ(app.get(whole() + "/houses").status, 200) << person;
        EXPECT_EQ(move({id}, "heard").status, 403) << person;
        EXPECT_EQ(app.put(whole() + "/quotas", quotas_form({}, 2)).status, 403) << person;
        EXPECT_EQ(app.put("/api/rules/" + rule, rule_form()).status, 403) << person;
    }
    app.as("codi");
    EXPECT_EQ(app.post("/api/rounds", round_form()).status, 403);
    EXPECT_EQ(move({id}, "heard").status, 200);
}

TEST_P(RoundRoutes, ShowACouncilItsOwnTambonOnly)
{
    auto const own = candidate("540101", "คนในเวียง");
    auto const other = candidate("540204", "คนร้องเข็ม");
    ok(move({own, other}, "heard"));
    ok(move({own, other}, "ranked"));
    app.as("bob"); // council of 540101
    auto const shown = ok(app.get(whole()));
    EXPECT_EQ(shown.number("placed_total"), 1);
    EXPECT_EQ(shown.list("river").size(), 1u);
    EXPECT_EQ(shown.number("money.total_satang"), 4'180'000) << "the money of a round is public";
    auto const houses = ok(app.get(whole() + "/houses"));
    EXPECT_EQ(houses.list("items").size(), 1u);
    EXPECT_EQ(houses.text("items[0].id"), own);
    EXPECT_EQ(ok(app.get(whole() + "/houses?tambon=540204")).list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/round-houses/" + other).status, 404);
    for (auto const* file : {"/houses.csv", "/houses.csv?tambon=54"})
        EXPECT_EQ(ok(app.get(whole() + file)).body.find("คนร้องเข็ม"), std::string::npos) << file;
    EXPECT_EQ(ok(app.get("/api/rounds")).number("items[0].houses"), 1);
}

TEST_P(RoundRoutes, NoteEveryReadingOfPeople)
{
    auto const id = candidate();
    app.as("bob");
    ok(app.get(whole() + "/houses"));
    ok(app.get(whole() + "/houses.csv"));
    ok(app.get(whole() + "/houses.xlsx"));
    ok(app.get("/api/round-houses/" + id));
    EXPECT_EQ(entries(app, "round.houses_read").size(), 3u);
    auto const read = entries(app, "house.read");
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read.front().actor_name, "bob");
    EXPECT_EQ(read.front().event.about.id, id);
}

TEST_P(RoundRoutes, NoteAReadingWhereItsAuditorLooksWhateverWasAskedFor)
{
    (void)candidate();
    app.as("bob");
    for (auto const* query : {"", "?tambon=", "?tambon=TH", "?tambon=550101", "?tambon=540101"})
        ok(app.get(whole() + "/houses" + query));
    std::vector<std::string> areas; // newest first
    for (auto const& entry : entries(app, "round.houses_read"))
        areas.push_back(entry.event.area.str());
    EXPECT_EQ(areas, (std::vector<std::string>{"540101", "54", "54", "54", "54"}));
}

TEST_P(RoundRoutes, ShowAHouseWithItsTimeLineAndWhatComesNext)
{
    auto const id = candidate();
    ok(move({id}, "heard"));
    auto const shown = ok(app.get("/api/round-houses/" + id));
    EXPECT_EQ(shown.text("house.state"), "heard");
    EXPECT_EQ(shown.text("house.due"), "2021-12-22");
    EXPECT_EQ(shown.at("house.late"), true);
    EXPECT_EQ(shown.number("house.days_in_state"), 174);
    EXPECT_EQ(shown.text("house.next_step.state"), "ranked");
    EXPECT_EQ(shown.text("house.next_step.owner_role"), "council");
    EXPECT_EQ(shown.list("moves").size(), 2u);
    EXPECT_EQ(shown.text("moves[1].recorded_by"), "alice");
    EXPECT_EQ(shown.text("moves[1].paper_number"), "ประชาคม 1/2564");
    EXPECT_EQ(shown.at("moves[1].recorded"), true);
    EXPECT_EQ(shown.list("allowed").size(), 5u);
}

TEST_P(RoundRoutes, ListByPagesByStateByTambonAndByLateness)
{
    for (int i = 0; i < 3; ++i)
        (void)candidate("540101", "คน" + std::to_string(i));
    auto const fresh = candidate("540204", "คนใหม่", "2022-05-01");
    auto const first = ok(app.get(whole() + "/houses?limit=3"));
    ASSERT_EQ(first.list("items").size(), 3u);
    auto const second = ok(app.get(whole() + "/houses?limit=3&after=" + first.text("next")));
    ASSERT_EQ(second.list("items").size(), 1u);
    EXPECT_EQ(second.text("items[0].id"), fresh);
    EXPECT_TRUE(second.at("next").is_null());
    auto const late = ok(app.get(whole() + "/houses?late=true&limit=2"));
    EXPECT_EQ(late.list("items").size(), 2u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?late=true&limit=2&after=" + late.text("next"))).list("items").size(), 1u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?late=false")).list("items").size(), 4u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?tambon=5402")).list("items").size(), 1u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?state=heard")).list("items").size(), 0u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?state=heard,surveyed")).list("items").size(), 4u);
    EXPECT_EQ(app.get(whole() + "/houses?state=heard,lost").status, 422);
    EXPECT_EQ(ok(app.get(whole() + "/houses?q=คนใหม่")).text("items[0].id"), fresh);
    auto const found = ok(app.get(whole() + "/houses?q=คน&limit=3"));
    EXPECT_EQ(found.list("items").size(), 3u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?q=คน&limit=3&after=" + found.text("next"))).list("items").size(), 1u);
    EXPECT_EQ(ok(app.get(whole() + "/houses?q=ไม่มีชื่อนี้")).list("items").size(), 0u);
}

TEST_P(RoundRoutes, RecordOnceWhenSentTwice)
{
    auto const id = candidate();
    auto const send = [&](std::string_view key, std::string const& to) {
        auto request = app.request(http::Method::Post, whole() + "/moves", move_form({id}, to));
        request.headers.set("Idempotency-Key", std::string(key));
        return app.send(std::move(request));
    };
    auto const first = ok(send("move-1", "heard"));
    auto const again = ok(send("move-1", "heard"));
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("Idempotent-Replay"), "true");
    EXPECT_EQ(entries(app, "house.moved").size(), 1u);
    EXPECT_EQ(send("move-1", "ranked").code(), "request.idempotency_mismatch");
    EXPECT_EQ(send("move-2", "heard").status, 422) << "a new wish, and the house has gone on";
    EXPECT_EQ(houses_in("heard"), 1);
}

TEST_P(RoundRoutes, ShowTheSecondOfTwoEditorsBothVersions)
{
    auto mine = round_form();
    mine["version"] = 2;
    mine["name_th"] = "ชื่อของคนแรก";
    ok(app.put(whole(), mine));
    mine["name_th"] = "ชื่อของคนที่สอง";
    auto const told = app.put(whole(), mine);
    EXPECT_EQ(told.status, 409);
    EXPECT_EQ(told.code(), "rounds.changed_meanwhile");
    EXPECT_EQ(told.text("current.name_th"), "ชื่อของคนแรก");
    EXPECT_EQ(told.number("current.version"), 3);
    auto const quotas = app.put(whole() + "/quotas", quotas_form({{"540101", 1}}, 2));
    EXPECT_EQ(quotas.status, 409);
    EXPECT_EQ(quotas.list("current.quotas").size(), 2u);
    EXPECT_EQ(app.get(whole()).number("quota_total"), 6) << "nothing half-written";
    mine["version"] = 3;
    EXPECT_EQ(ok(app.put(whole(), mine)).number("version"), 4);
}

TEST_P(RoundRoutes, LeaveOneAuditRowForEachWrite)
{
    auto const family = household("540101", "สมชาย");
    auto const other = household("540101", "สมหญิง");
    auto const rows = [&](test::Reply const& reply) {
        ok(reply);
        static std::int64_t last = 0;
        auto const now = test::audit_rows(app);
        return now - std::exchange(last, now);
    };
    (void)rows(app.get("/api/rounds/states"));
    EXPECT_EQ(rows(app.post(whole() + "/houses", place_form({family, other}))), 2) << "one for each house";
    auto const id = app.get(whole() + "/houses").text("items[0].id");
    (void)rows(app.get("/api/rounds/states"));
    EXPECT_EQ(rows(move({id}, "heard")), 1);
    EXPECT_EQ(rows(app.put(whole() + "/quotas", quotas_form({{"540101", 2}}, 2))), 1);
    auto round_body = round_form();
    round_body["version"] = 3;
    round_body["note"] = "หมายเหตุใหม่";
    EXPECT_EQ(rows(app.put(whole(), round_body)), 1);
    auto limits = app.get("/api/stage-limits").json();
    limits.as_object()["items"].as_array()[0].as_object()["days"] = 75;
    EXPECT_EQ(rows(app.put("/api/stage-limits", limits)), 1);
    EXPECT_EQ(app.get("/api/stage-limits").number("items[0].days"), 75);
}

} // namespace

} // namespace rounds
