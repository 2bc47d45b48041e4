// Hearings over HTTP: from plan to seal, who sees what, what is refused.
#include "rounds/http_round.hpp"

#include <gmock/gmock.h>

#include <functional>

namespace hearings {

namespace {

using testing::HasSubstr;
using testing::Not;

class HearingRoutes : public test::HttpRound {
protected:
    Object form(std::string const& tambon = "540101")
    {
        return {{"round_id", round},         {"tambon", tambon},
                {"villages", Array{}},       {"title", "เวทีประชาคมในเวียง"},
                {"place", "ศาลาประชาคม"},    {"held_at", "2022-05-15T09:00:00+07:00"},
                {"chair_name", "นายประธาน"}, {"secretary_name", "นางเลขา"},
                {"agenda", "พิจารณา"},        {"quorum", Object{{"kind", "people"}, {"number", 1}, {"who_counts", "ครัวเรือน"}}}};
    }
    static std::string at(std::string const& id, std::string const& what = "") { return "/api/hearings/" + id + what; }
    test::Reply seal(std::string const& id)
    {
        return app.post(at(id, "/seal"), Object{{"fingerprint", app.get(at(id)).text("fingerprint")}});
    }
    // With one house, open, somebody there and the order made.
    std::string held()
    {
        auto const house = candidate();
        app.as("alice");
        auto const id = ok(app.post("/api/hearings", form())).text("id");
        ok(app.put(at(id, "/candidates"), Object{{"items", {Object{{"round_house_id", house}}}}, {"version", 1}}));
        auto const version = ok(app.post(at(id, "/opening"), Object{{"version", 2}})).number("version");
        ok(app.post(at(id, "/attendees"),
                    Object{{"items", {Object{{"signed_by", "typed"}, {"name", "นางมาลี"}, {"house_no", "5"}}}}}));
        ok(app.put(at(id, "/order"), Object{{"items", {Object{{"round_house_id", house}}}}, {"version", version}}));
        return id;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(HearingRoutes);

TEST_P(HearingRoutes, LeadFromThePlanToTheSeal)
{
    auto const id = held();
    EXPECT_EQ(app.get(at(id)).list("missing_th").size(), 0U);
    auto const sealed = ok(seal(id));
    EXPECT_EQ(sealed.text("state"), "sealed");
    EXPECT_EQ(houses_in("heard"), 1);
    auto const code = sealed.text("seal.code");
    EXPECT_EQ(ok(app.get(at(id, "/board"))).text("seal_code"), code);
    app.as("");
    auto const page = app.get("/api/public/hearings/seals/" + code);
    EXPECT_TRUE(page.at("valid").as_bool());
    EXPECT_THAT(page.body, Not(HasSubstr("มาลี"))) << "no persons in public";
    EXPECT_THAT(page.body, Not(HasSubstr("ประธาน")));
    EXPECT_EQ(app.get("/api/public/hearings/seals/AAAA-BBBB-CCCC").code(), "hearings.seal_unknown");
}

// Whoever saved first wins; the other is told, and nothing of the first is gone.
TEST_P(HearingRoutes, RefuseEachWriteThatWasMadeOnAnOlderState)
{
    auto const id = held();
    auto const seen = app.get(at(id));
    auto const old = seen.number("version");
    auto const house = seen.text("candidates[0].round_house_id");
    ok(app.put(at(id, "/minutes"), Object{{"minutes", "ของคนแรก"}, {"version", old}}));
    auto plan = form();
    plan["version"] = old;
    Object const houses{{"items", {Object{{"round_house_id", house}}}}, {"version", old}};
    std::pair<std::string, Object> const writes[] = {
        {"", plan}, {"/minutes", {{"minutes", "ของคนที่สอง"}, {"version", old}}}, {"/order", houses}, {"/candidates", houses}};
    for (auto const& [what, body] : writes) {
        auto const refused = app.put(at(id, what), body);
        EXPECT_EQ(refused.status, 409) << what;
        EXPECT_EQ(refused.code(), "hearings.changed_meanwhile") << what;
    }
    auto const now = app.get(at(id));
    EXPECT_EQ(now.text("minutes"), "ของคนแรก");
    EXPECT_EQ(now.number("version"), old + 1);
}

TEST_P(HearingRoutes, NameThePackageForACommandLine)
{
    auto const id = held();
    auto const given =
        app.post(at(id, "/checkout"), Object{{"laptop", "โน้ตบุ๊ก สภา"}, {"version", app.get(at(id)).number("version")}});
    EXPECT_EQ(given.status, 200);
    EXPECT_THAT(given.header("Content-Disposition"), HasSubstr("filename=\"onehome-hearing-540101-2022-05-15.onehome-hearing\""));
}

TEST_P(HearingRoutes, GiveThePapers)
{
    auto const id = held();
    for (auto const* paper : {"/minutes.pdf", "/sign-in.pdf", "/ranked-list.pdf"}) {
        auto const reply = app.get(at(id, paper));
        EXPECT_EQ(reply.status, 200) << paper;
        EXPECT_TRUE(reply.body.starts_with("%PDF")) << paper;
    }
}

TEST_P(HearingRoutes, LetACouncilWorkInItsOwnTambonOnly)
{
    auto const house = candidate("540204");
    app.as("bob");
    EXPECT_EQ(app.post("/api/hearings", form("540204")).text("fields[0].field"), "tambon");
    auto const mine = ok(app.post("/api/hearings", form())).text("id");
    EXPECT_EQ(app.get("/api/hearings").list("items").size(), 1U);
    app.as("alice");
    auto const theirs = ok(app.post("/api/hearings", form("540204"))).text("id");
    app.as("bob");
    EXPECT_EQ(app.get(at(theirs)).status, 404);
    EXPECT_EQ(app.post(at(theirs, "/opening"), Object{{"version", 1}}).status, 404);
    EXPECT_EQ(app.get("/api/hearings").list("items").size(), 1U);
    EXPECT_EQ(app.get(at(mine)).status, 200);
}

TEST_P(HearingRoutes, TellReadersWhatTheyMayNotDo)
{
    auto const id = held();
    app.as("auditor");
    EXPECT_FALSE(app.get(at(id)).at("can_edit").as_bool());
    EXPECT_EQ(seal(id).status, 403);
    app.as("surveyor");
    EXPECT_EQ(app.get(at(id)).status, 403);
}

// What is written on a laptop beside its hearing would never come home.
TEST_P(HearingRoutes, OfALaptopsAccountAreTheOnlyThingItMayDo)
{
    auto const id = held();
    app.as("hearing_laptop");
    EXPECT_TRUE(app.get(at(id)).at("can_edit").as_bool());
    for (auto const& refused : {app.get("/api/households"), app.post("/api/households", Object{}), app.get("/api/survey-forms"),
                                app.post("/api/rounds/" + round + "/moves", Object{}),
                                app.put("/api/submissions/uuid:017f0000-0000-7000-8000-000000000001", Object{})}) {
        EXPECT_EQ(refused.status, 403) << refused.body;
        EXPECT_EQ(refused.code(), "auth.not_allowed") << refused.body;
        EXPECT_THAT(refused.body, HasSubstr("โน้ตบุ๊กนี้จัดได้เฉพาะเวทีประชาคมที่รับมา"));
    }
    EXPECT_EQ(ok(seal(id)).text("state"), "sealed");
}

TEST_P(HearingRoutes, SayWhatIsMissingBesideItsField)
{
    app.as("alice");
    auto const id = ok(app.post("/api/hearings", form())).text("id");
    auto const refused = seal(id);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.code(), "hearings.not_complete");
    EXPECT_EQ(refused.list("fields").size(), 3U);
    EXPECT_EQ(app.get(at(id)).list("missing_en").size(), 3U);
    EXPECT_EQ(app.get(at(id)).list("missing_at").size(), 3U);
}

// The projector asks every few seconds; the audit keeps when names were told.
TEST_P(HearingRoutes, TellTheBoardItsNamesOnceForEachVersion)
{
    auto const id = held();
    auto const board = ok(app.get(at(id, "/board")));
    EXPECT_EQ(board.list("houses").size(), 1U);
    EXPECT_EQ(board.number("presence.people"), 1);
    EXPECT_THAT(board.body, Not(HasSubstr("นางมาลี")));
    EXPECT_EQ(board.text("agenda"), ok(app.get(at(id))).text("agenda"));
    auto const again = at(id, "/board?version=" + std::to_string(board.number("version")));
    EXPECT_EQ(ok(app.get(again)).list("houses").size(), 0U);
    EXPECT_EQ(ok(app.get(again)).number("arrivals"), 1);
    EXPECT_EQ(test::entries(app, "hearing.board_read").size(), 1U);
    ok(app.put(at(id, "/minutes"), Object{{"minutes", "จบ"}, {"version", board.number("version")}}));
    EXPECT_EQ(ok(app.get(again)).list("houses").size(), 1U);
    EXPECT_EQ(test::entries(app, "hearing.board_read").size(), 2U);
}

// What one secretary records, the other's screen reads: the board tells of each deed, and of nothing else.
TEST_P(HearingRoutes, TellTheBoardOfEverythingThatIsRecorded)
{
    auto const id = held();
    auto const vote_form = [](char const* question, std::int64_t in_favour) {
        return Object{{"question", question}, {"mode", "counts"}, {"in_favour", in_favour}, {"against", 0}, {"abstain", 0}};
    };
    auto const said = [](char const* words) { return Object{{"kind", "objection"}, {"speaker", "นายบุญ"}, {"words", words}}; };
    auto const part = [&](std::string const& list) { return "/" + list + "/" + app.get(at(id)).text(list + "[0].id"); };
    auto const with = [](Object form, char const* name, boost::json::value value) {
        form[name] = std::move(value);
        return form;
    };
    std::pair<char const*, std::function<test::Reply()>> const deeds[] = {
        {"somebody comes",
         [&] { return app.post(at(id, "/attendees"), Object{{"items", {Object{{"signed_by", "typed"}, {"name", "นายมา"}}}}}); }},
        {"an objection", [&] { return app.post(at(id, "/statements"), said("มีที่ดิน")); }},
        {"its answer",
         [&] { return app.put(at(id, part("statements")), with(with(said("มีที่ดิน"), "answer", "ไม่จริง"), "version", 1)); }},
        {"other words", [&] { return app.put(at(id, part("statements")), with(said("มีที่นา"), "version", 2)); }},
        {"a vote", [&] { return app.post(at(id, "/votes"), vote_form("รับรอง", 1)); }},
        {"its question", [&] { return app.put(at(id, part("votes")), with(vote_form("รับรองลำดับ", 1), "version", 1)); }},
        {"its counts", [&] { return app.put(at(id, part("votes")), with(vote_form("รับรองลำดับ", 2), "version", 2)); }},
    };
    auto seen = ok(app.get(at(id, "/board"))).text("recorded");
    EXPECT_EQ(seen, app.get(at(id)).text("recorded"));
    for (auto const& [what, deed] : deeds) {
        EXPECT_EQ(app.get(at(id, "/board")).text("recorded"), seen) << "before " << what;
        ok(deed());
        auto const now = app.get(at(id, "/board")).text("recorded");
        EXPECT_NE(now, seen) << what;
        EXPECT_EQ(now, app.get(at(id)).text("recorded")) << what;
        seen = now;
    }
}

// An id that a device made names one entry of one hearing.
TEST_P(HearingRoutes, RefuseIdsThatBelongToAnotherHearing)
{
    std::string const taken = "017d73b8-5552-7000-8000-000000000001";
    std::string const device(64, 'a');
    auto const attendee = [&] { return Object{{"id", taken}, {"signed_by", "typed"}, {"name", "นายบุญ"}}; };
    std::pair<std::string, Object> const posts[] = {
        {"/attendees", Object{{"items", {attendee()}}}},
        {"/statements", Object{{"id", taken}, {"kind", "support"}, {"speaker", "นายบุญ"}, {"words", "เห็นด้วย"}}},
        {"/votes", Object{{"id", taken}, {"question", "รับรอง"}, {"mode", "counts"}, {"in_favour", 1}}},
    };
    auto const first = held();
    auto const second = held();
    for (auto const& [what, body] : posts) {
        ok(app.post(at(first, what), body));
        ok(app.post(at(first, what), body)); // sent again
        auto const refused = app.post(at(second, what), body);
        EXPECT_EQ(refused.status, 409) << what << refused.body;
        EXPECT_EQ(refused.code(), "hearings.id_taken") << what;
    }
    auto const code = ok(app.post(at(second, "/hall"), Object{})).text("hall.code");
    app.as("");
    ok(app.post("/api/hall/" + code + "/arrival", Object{{"device", device}, {"name", "นางมาลี"}}));
    auto const refused =
        app.post("/api/hall/" + code + "/objection", Object{{"device", device}, {"id", taken}, {"words", "มีที่ดิน"}});
    EXPECT_EQ(refused.status, 409) << refused.body;
    EXPECT_EQ(refused.code(), "hearings.id_taken");
}

TEST_P(HearingRoutes, NoteWhoReadTheWaitingHouses)
{
    auto const id = held();
    auto const before = test::entries(app, "hearing.waiting_read").size();
    ok(app.get(at(id, "/waiting")));
    EXPECT_EQ(test::entries(app, "hearing.waiting_read").size(), before + 1);
}

TEST_P(HearingRoutes, TellTheTimeLineWithNamesOnlyToThoseWhoWorkThere)
{
    auto const id = held();
    EXPECT_THAT(app.get(at(id, "/history")).body, HasSubstr("นางมาลี"));
    app.as("auditor");
    EXPECT_THAT(app.get(at(id, "/history")).body, Not(HasSubstr("นางมาลี")));
}

} // namespace

} // namespace hearings
