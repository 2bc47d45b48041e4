// Proposals through the whole application: from the council's draft to CODI's decisions, papers sent as PDF, who sees what.
#include "proposals/world.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace proposals {

namespace {

using test::faults;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;
namespace json = boost::json;

class ProposalRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    ProposalRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) { world = test::make_ranked(w); });
        app.as("bob");
    }
    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    std::string begun()
    {
        return ok(app.as("bob").post("/api/proposals", json::object{{"round_id", world.round.str()}, {"tambon", "540101"}}))
            .text("id");
    }
    static std::string at(std::string const& id, std::string const& what = "") { return "/api/proposals/" + id + what; }
    json::object form_of(std::string const& id)
    {
        auto form = json::object{{"number", "บส. 1/2564"},
                                 {"problem", "บ้านทรุดโทรม"},
                                 {"plan", "ช่างชุมชนซ่อม"},
                                 {"contributions", "แรงงานอาสา"},
                                 {"bank", "ธนาคารทดสอบ"},
                                 {"bank_branch", "แพร่"},
                                 {"account_number", "000-0-12345-6"},
                                 {"account_name", "กลุ่มบ้านพอเพียง"},
                                 {"contacts", json::array{json::object{{"name", "นางเลขา"}}}},
                                 {"left_out", json::array{}}};
        form["version"] = app.get(at(id)).number("version");
        return form;
    }
    test::Reply attach(std::string const& id, std::string const& bytes, std::string kind = "minutes")
    {
        ok(app.upload("/api/papers/" + auth::sha256_hex(bytes), "application/pdf", bytes));
        return ok(app.post(at(id, "/papers"),
                           json::object{{"sha256", auth::sha256_hex(bytes)}, {"kind", kind}, {"title", "รายงานประชาคม"}}));
    }
    std::string sent()
    {
        auto const id = begun();
        ok(app.put(at(id), form_of(id)));
        attach(id, test::small_pdf());
        ok(app.post(at(id, "/submission"),
                    json::object{{"proposed_on", "2022-05-15"}, {"version", app.get(at(id)).number("version")}}));
        return id;
    }
    std::string screened()
    {
        auto const id = sent();
        app.as("alice");
        ok(app.post(at(id, "/screening"), json::object{{"number", "คทง. 1/2565"},
                                                       {"screened_on", "2022-05-15"},
                                                       {"houses", json::array{}},
                                                       {"version", app.get(at(id)).number("version")}}));
        return id;
    }
    std::string decisions() const { return "/api/rounds/" + world.round.str() + "/decisions"; }
    json::object decision_form()
    {
        auto const table = ok(app.get(decisions()));
        return {{"letter_number", "พอช. 1/2565"},
                {"letter_date", "2022-05-15"},
                {"meeting", "ครั้งที่ 1/2565"},
                {"exceptions", json::array{}},
                {"fingerprint", table.text("fingerprint")},
                {"total_satang", 4'180'000}};
    }

    test::TestApp app{GetParam()};
    test::RankedWorld world;
};
INSTANTIATE_FOR_BOTH_ENGINES(ProposalRoutes);

TEST_P(ProposalRoutes, LeadFromTheDraftToTheApproval)
{
    auto const id = screened();
    app.as("codi");
    auto const round = ok(app.post(decisions(), decision_form()));
    EXPECT_EQ(round.number("decisions[0].approved"), 2);
    EXPECT_EQ(round.number("approved_satang"), 4'180'000);
    EXPECT_EQ(app.get(at(id)).text("state"), "decided");
    EXPECT_EQ(app.get("/api/round-houses/" + world.houses[0].str()).text("house.state"), "approved");
}

TEST_P(ProposalRoutes, TellAllThatIsMissingAtOnce)
{
    auto const id = begun();
    auto const refused = app.post(at(id, "/submission"),
                                  json::object{{"proposed_on", "2022-05-15"}, {"version", app.get(at(id)).number("version")}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.code(), "proposals.not_complete");
    EXPECT_THAT(refused.list("fields"), SizeIs(testing::Ge(9u)));
}

TEST_P(ProposalRoutes, TakeAPaperThatIsAWholeHarmlessPdfAndHandItOutForSaving)
{
    auto const id = begun();
    auto const page = attach(id, test::small_pdf());
    auto const reply = app.get(page.text("papers[0].url"));
    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(reply.header("Content-Disposition"), StartsWith("attachment"));
    EXPECT_THAT(reply.header("Content-Security-Policy"), HasSubstr("sandbox"));
    EXPECT_EQ(reply.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(reply.header("Content-Type"), "application/pdf");
}

TEST_P(ProposalRoutes, RefuseAPaperThatIsNoneBrokenOrHostile)
{
    (void)begun();
    auto const upload = [&](std::string const& bytes) {
        auto const reply = app.upload("/api/papers/" + auth::sha256_hex(bytes), "application/pdf", bytes);
        return std::to_string(reply.status) + " " + reply.code();
    };
    auto const whole = test::small_pdf();
    EXPECT_EQ(upload("<html></html>"), "415 files.not_a_pdf");
    EXPECT_EQ(upload(whole.substr(0, whole.size() - 12)), "422 files.document_broken");
    auto hostile = whole;
    hostile.replace(hostile.find("/Count 1"), 8, "/JS (a) ");
    EXPECT_EQ(upload(hostile), "422 files.document_active");
    auto locked = whole;
    locked.replace(locked.find("/Size 4"), 7, "/Encrypt");
    EXPECT_EQ(upload(locked), "422 files.document_encrypted");
}

TEST_P(ProposalRoutes, DoNotAttachAPaperThatSomebodyElseSent)
{
    auto const bytes = test::small_pdf();
    app.as("alice");
    ok(app.upload("/api/papers/" + auth::sha256_hex(bytes), "application/pdf", bytes));
    auto const id = begun();
    auto const reply =
        app.post(at(id, "/papers"), json::object{{"sha256", auth::sha256_hex(bytes)}, {"kind", "map"}, {"title", "แผนที่"}});
    EXPECT_EQ(reply.code(), "files.unknown");
}

TEST_P(ProposalRoutes, HideQuestionsUntilTheyAreSentAndAnswerThemBesideThem)
{
    auto const id = sent();
    app.as("alice");
    ok(app.post(at(id, "/questions"),
                json::object{{"round_house_id", world.houses[0].str()}, {"kind", "question"}, {"words", "มีหนังสือยินยอมไหม"}}));
    EXPECT_THAT(app.as("bob").get(at(id)).list("questions"), IsEmpty());
    app.as("alice");
    auto const version = app.get(at(id)).number("version");
    auto const back = ok(app.post(at(id, "/return"), json::object{{"note", nullptr}, {"version", version}}));
    auto const question = back.text("questions[0].id");
    app.as("bob");
    ok(app.put(at(id, "/questions/" + question + "/answer"), json::object{{"answer", "มีแล้ว"}}));
    ok(app.post(at(id, "/submission"),
                json::object{{"proposed_on", "2022-05-15"}, {"version", app.get(at(id)).number("version")}}));
    auto const second = ok(app.get(at(id, "/versions/2")));
    EXPECT_EQ(second.text("questions[0].answer"), "มีแล้ว");
    EXPECT_EQ(app.get(at(id, "/versions/3")).code(), "proposals.version_not_found");
    EXPECT_EQ(app.get(at(id, "/versions/x")).code(), "proposals.version_not_found");
}

TEST_P(ProposalRoutes, AreRefusedToWhoHasAnotherTambonOrAnotherDuty)
{
    auto const id = sent();
    EXPECT_EQ(app.post("/api/proposals", json::object{{"round_id", world.round.str()}, {"tambon", "540112"}}).status, 403);
    EXPECT_EQ(app.as("alice").put(at(id), json::object{}).status, 403) << "the province asks, it does not write";
    EXPECT_EQ(app.as("elsewhere").get(at(id)).status, 404);
    EXPECT_EQ(app.as("governor").get(at(id)).status, 403);
    EXPECT_EQ(app.as("bob").post(decisions(), json::object{}).status, 403);
}

TEST_P(ProposalRoutes, ShowTheWholeAccountOnlyToWhoWorksWithIt)
{
    auto const id = sent();
    EXPECT_EQ(app.as("alice").get(at(id)).text("account_number"), "0000123456");
    EXPECT_EQ(app.as("auditor").get(at(id)).text("account_number"), "xxxxxx3456");
}

TEST_P(ProposalRoutes, ApproveNothingWhoseTableChanged)
{
    (void)screened();
    app.as("codi");
    auto form = decision_form();
    form["fingerprint"] = std::string(64, 'a');
    EXPECT_EQ(app.post(decisions(), form).code(), "proposals.other_than_seen");
    form = decision_form();
    form["exceptions"] =
        json::array{json::object{{"round_house_id", world.houses[0].str()}, {"outcome", "approved"}, {"reason", "x"}}};
    EXPECT_THAT(faults(app.post(decisions(), form)), HasSubstr("exceptions[0].outcome"));
}

TEST_P(ProposalRoutes, PrintTheirPapers)
{
    auto const round = "/api/rounds/" + world.round.str();
    EXPECT_EQ(app.as("alice").get(round + "/meeting-pack.pdf").code(), "proposals.nothing_to_decide");
    auto const id = screened();
    for (auto const& path : {at(id, "/proposal.pdf"), round + "/meeting-pack.pdf", round + "/beneficiaries.pdf"})
        EXPECT_THAT(ok(app.get(path)).body, StartsWith("%PDF")) << path;
    for (auto const& path : {round + "/meeting-pack.xlsx", round + "/beneficiaries.xlsx", round + "/proposals.xlsx"})
        EXPECT_THAT(ok(app.get(path)).body, StartsWith("PK")) << path;
    EXPECT_THAT(ok(app.get(round + "/proposals.csv")).body, HasSubstr("บส. 1/2564"));
    app.as("codi");
    ok(app.post(decisions(), decision_form()));
    EXPECT_THAT(ok(app.get(round + "/meeting-pack.pdf")).body, StartsWith("%PDF")) << "of the last decision";
    auto const decision = app.get(round + "/proposals").text("decisions[0].id");
    EXPECT_THAT(ok(app.get(round + "/meeting-pack.pdf?decision=" + decision)).body, StartsWith("%PDF"));
}

TEST_P(ProposalRoutes, TellWhoHasSomethingToDo)
{
    auto const kinds = [&](std::string_view who) {
        std::vector<std::string> found;
        for (auto const& item : app.as(who).get("/api/my-work").list("waits"))
            if (auto const kind = std::string(item.at("kind").as_string()); kind.starts_with("proposal"))
                found.push_back(kind);
        return found;
    };
    EXPECT_THAT(kinds("bob"), ElementsAre("proposal_begin"));
    (void)sent();
    EXPECT_THAT(kinds("bob"), IsEmpty());
    EXPECT_THAT(kinds("alice"), ElementsAre("proposal_screen"));
}

} // namespace

} // namespace proposals
