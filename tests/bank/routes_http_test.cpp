// The bank through the whole application: taken in by finance, names hidden from who need not read them, on paper and as files.
#include "bank/statements.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bank {

namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class BankRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    BankRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) {
            world = test::make_world(w);
            (void)test::sealed_agreement(w, world);
            ledger::follow_agreements(w, world.round);
            auto const bank = ledger::account(w, {world.round, ledger::AccountKind::Bank, {}, {}, "ธ.ก.ส. แพร่"});
            auto const receivable = ledger::account(w, {world.round, ledger::AccountKind::GrantReceivable});
            auto const half = base::Satang::baht(19'000);
            (void)ledger::post(w,
                               test::an_entry(world.round, ledger::EntryKind::Tranche, {"test", w.new_id<base::Uuid>(), "once"},
                                              {{bank, half * 2},
                                               {receivable, test::minus(half), world.approved.at(0)},
                                               {receivable, test::minus(half), world.approved.at(1)}}));
            account = "/api/ledger-accounts/" + bank.str();
        });
        round = "/api/rounds/" + world.round.str();
    }
    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    static json::object form(std::string const& name, std::string_view format = "csv")
    {
        return {{"format", format},
                {"file_name", name},
                {"content_base64", auth::to_base64(test::made_up(name))},
                {"take_broken_chain", false},
                {"take_other_account", false}};
    }
    std::string take() { return ok(app.as("finance").post(account + "/statements", form("made_up.csv"))).text("statement.id"); }

    test::TestApp app{GetParam()};
    test::World world;
    std::string account;
    std::string round;
};
INSTANTIATE_FOR_BOTH_ENGINES(BankRoutes);

TEST_P(BankRoutes, APreviewShowsTheRowsAsUnderstoodAndKeepsNothing)
{
    app.as("finance");
    auto const shown = ok(app.post(account + "/statements/preview", form("made_up_windows874.csv")));
    EXPECT_EQ(shown.text("encoding"), "windows874");
    EXPECT_EQ(shown.text("delimiter"), "semicolon");
    EXPECT_EQ(shown.text("mapping_from"), "guessed");
    EXPECT_EQ(shown.number("mapping.withdrawal_column"), 6);
    EXPECT_EQ(shown.number("new_lines"), 4);
    EXPECT_EQ(shown.number("lines[0].amount_satang"), 3'800'000);
    EXPECT_EQ(shown.at("can_take"), true);
    EXPECT_EQ(shown.text("first_rows[1].cells[0]"), "วันที่");
    EXPECT_EQ(ok(app.get(round + "/bank")).number("accounts[0].statements"), 0);
}

TEST_P(BankRoutes, APreviewTellsFaultsByRowInBothLanguages)
{
    app.as("finance");
    auto wrong = form("made_up.csv");
    wrong["mapping"] =
        json::object{{"delimiter", "comma"},      {"encoding", "utf8"}, {"first_row", 3},    {"day_order", "day_month_year"},
                     {"short_years", "buddhist"}, {"day_column", 2},    {"amount_column", 8}};
    auto const shown = ok(app.post(account + "/statements/preview", wrong));
    EXPECT_EQ(shown.number("faults_total"), 2);
    EXPECT_EQ(shown.number("faults[0].row"), 3);
    EXPECT_EQ(shown.text("faults[0].words_en"), "Line 3: “09:12” is no day");
    EXPECT_EQ(shown.text("faults[0].words_th"), "บรรทัด 3: อ่านวันที่ “09:12” ไม่ได้");
    EXPECT_EQ(shown.at("can_take"), false);
    EXPECT_EQ(app.post(account + "/statements", wrong).code(), "bank.file_refused");
}

TEST_P(BankRoutes, FinanceTakesMatchesAndProvesTheBalance)
{
    take();
    auto desk = ok(app.get(account + "/bank"));
    EXPECT_EQ(desk.number("account.unmatched_lines"), 4);
    ASSERT_THAT(desk.list("certain"), SizeIs(1));
    desk = ok(app.post(account + "/bank-matches/certain", {{"line_ids", json::array{desk.text("certain[0].line.id")}}}));
    EXPECT_EQ(desk.number("account.unmatched_lines"), 3);
    EXPECT_EQ(desk.number("matched_lines"), 1);
    auto const fee = desk.text("lines[1].id");
    auto const list = ok(app.get("/api/bank-lines/" + fee + "/candidates"));
    EXPECT_EQ(list.at("can_be_fee"), true);
    EXPECT_EQ(list.at("can_be_interest"), false);
    EXPECT_EQ(ok(app.post("/api/bank-lines/" + fee + "/fee", json::object{})).text("state"), "matched");
    EXPECT_EQ(ok(app.post("/api/bank-lines/" + desk.text("lines[2].id") + "/interest", json::object{})).text("state"), "matched");
    auto const proof = ok(app.get(account + "/reconciliation?on=2022-02-28"));
    EXPECT_EQ(proof.number("bank_satang"), 3'349'734);
    EXPECT_EQ(proof.number("lines_satang"), -450'000);
    EXPECT_EQ(proof.number("books_satang"), 3'799'734);
    EXPECT_EQ(proof.number("difference_satang"), 0);
    auto const match = ok(app.get(account + "/bank-lines?state=matched")).text("items[0].match.id");
    EXPECT_EQ(ok(app.post("/api/bank-matches/" + match + "/undo", {{"reason", "จับผิด"}})).number("matched_lines"), 2);
    EXPECT_EQ(ok(app.get(account + "/bank-lines?limit=2")).text("next"), "2");
    EXPECT_THAT(ok(app.get(account + "/bank-lines?limit=2&after=2")).list("items"), SizeIs(2));
}

TEST_P(BankRoutes, NamesAreForWhoMatchesAndForAuditors)
{
    auto const id = take();
    for (auto const* who : {"finance", "auditor"}) {
        EXPECT_THAT(ok(app.as(who).get(account + "/bank-lines")).body, HasSubstr("นายสมมุติ")) << who;
        EXPECT_THAT(ok(app.get("/api/bank-statements/" + id)).body, HasSubstr("นายสมมุติ")) << who;
    }
    EXPECT_EQ(test::entries(app, "bank.lines_read").size(), 4u) << "and each reading is written down";
    for (auto const* who : {"alice", "codi"}) {
        app.as(who);
        for (auto const& path : {account + "/bank-lines", account + "/bank", account + "/bank-lines.csv",
                                 "/api/bank-statements/" + id, account + "/reconciliation"}) {
            auto const reply = ok(app.get(path));
            EXPECT_THAT(reply.body, Not(HasSubstr("นายสมมุติ"))) << who << " " << path;
            EXPECT_THAT(reply.body, HasSubstr("•••")) << who << " " << path;
        }
    }
    EXPECT_EQ(app.as("governor").get(account + "/bank").status, 403);
    for (auto const& line : app.take_log())
        EXPECT_THAT(line, Not(HasSubstr("สมมุติ")));
}

TEST_P(BankRoutes, LinesComeAsFilesAndTheProofOnPaper)
{
    take();
    EXPECT_THAT(ok(app.get(account + "/bank-lines.csv")).body, HasSubstr("CH0001"));
    EXPECT_THAT(ok(app.get(account + "/bank-lines.xlsx")).body, testing::StartsWith("PK"));
    EXPECT_THAT(ok(app.get(account + "/reconciliation.pdf?on=2022-02-28")).body, testing::StartsWith("%PDF"));
    EXPECT_THAT(ok(app.get(account + "/reconciliation.xlsx?on=2022-02-28")).body, testing::StartsWith("PK"));
    EXPECT_EQ(app.get(account + "/reconciliation?on=2022-12-31").code(), "input.invalid");
}

TEST_P(BankRoutes, CamtIsTakenAndASettingChangedMeanwhileIsTold)
{
    app.as("finance");
    EXPECT_EQ(ok(app.post(account + "/statements", form("made_up_camt053_08.xml", "camt053"))).number("statement.lines"), 4);
    auto const version = ok(app.get(account + "/bank")).number("version");
    auto const changed = ok(app.put(account + "/bank-settings", {{"match_days", 3}, {"version", version}}));
    EXPECT_EQ(changed.number("match_days"), 3);
    EXPECT_EQ(app.put(account + "/bank-settings", {{"match_days", 4}, {"version", version}}).code(), "bank.changed_meanwhile");
}

TEST_P(BankRoutes, AnotherProvinceFindsNothing)
{
    auto const id = take();
    app.as("elsewhere");
    EXPECT_EQ(app.get(account + "/bank").status, 404);
    EXPECT_EQ(app.get("/api/bank-statements/" + id).status, 404);
    EXPECT_EQ(app.post(account + "/statements", form("made_up.csv")).status, 404);
}

} // namespace

} // namespace bank
