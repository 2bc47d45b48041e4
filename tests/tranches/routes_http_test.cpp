// Tranches through the whole application: finance prepares, CODI approves, another releases; a council sees its own houses.
#include "ledger/books.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tranches {

namespace {

namespace json = boost::json;
using test::entries;
using test::faults;
using testing::HasSubstr;
using testing::Not;

class TrancheRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    TrancheRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) {
            world = test::make_world(w);
            (void)test::sealed_agreement(w, world);
            ledger::follow_agreements(w, world.round);
        });
        round = "/api/rounds/" + world.round.str();
        app.as("finance");
        ok(app.put(round + "/tranche-accounts", account(nullptr, "020-1-23456-7", true)));
    }

    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    static json::object account(json::value tambon, std::string const& number, bool takes_all, std::int64_t version = 0)
    {
        return {
            {"tambon", std::move(tambon)}, {"takes_all", takes_all}, {"bank", "ธ.ก.ส."},  {"branch", "แพร่"}, {"number", number},
            {"name", "กลุ่มบ้านพอเพียง"},      {"reason", "สมุดบัญชี"},     {"version", version}};
    }
    static json::object prepare_form(std::int64_t baht, bool management = true)
    {
        return {{"part", 1},
                {"tambons", json::array{}},
                {"house_ids", json::array{}},
                {"management", management},
                {"stated_total_satang", baht * 100}};
    }
    // All five houses and management.
    static constexpr std::int64_t kAll = 5 * 19'000 * 11 / 10;
    std::string prepared()
    {
        app.as("finance");
        return "/api/tranches/" + ok(app.post(round + "/tranches", prepare_form(kAll))).text("id");
    }
    static json::object release_form(std::int64_t version)
    {
        return {{"paid_on", "2022-05-15"}, {"reference", "KTB 1"}, {"accounts_checked", false}, {"version", version}};
    }
    std::string released()
    {
        auto const tranche = prepared();
        app.as("codi");
        ok(app.post(tranche + "/approval", {{"version", 1}}));
        app.as("everywhere");
        ok(app.post(tranche + "/release", release_form(2)));
        return tranche;
    }

    test::TestApp app{GetParam()};
    test::World world;
    std::string round;
};
INSTANTIATE_FOR_BOTH_ENGINES(TrancheRoutes);

TEST_P(TrancheRoutes, TheRoundShowsItsPlanWhatIsReadyAndWhoMayDoWhat)
{
    auto const page = ok(app.as("finance").get(round + "/tranches"));
    EXPECT_EQ(page.at("plan.is_default"), true);
    EXPECT_EQ(page.number("plan.parts[0].ready_houses"), 5);
    EXPECT_EQ(page.number("plan.parts[0].ready_satang"), 5 * 19'000'00);
    EXPECT_EQ(page.number("plan.parts[0].management_satang"), 5 * 1'900'00);
    EXPECT_EQ(page.text("plan.parts[0].management_state"), "to_come");
    EXPECT_EQ(page.text("accounts[0].number"), "0201234567");
    EXPECT_EQ(page.at("can_prepare"), true);
    EXPECT_EQ(page.at("can_approve"), false);
    auto const council = ok(app.as("council").get(round + "/tranches"));
    EXPECT_EQ(council.text("accounts[0].number"), "xxxxxx4567") << "who pays nothing needs no number";
    EXPECT_EQ(council.list("tambons").size(), 1U);
    EXPECT_EQ(ok(app.as("auditor").get(round + "/tranches")).text("accounts[0].number"), "0201234567");
}

TEST_P(TrancheRoutes, FinancePreparesCodiApprovesAnotherReleases)
{
    auto const tranche = prepared();
    auto page = ok(app.get(tranche));
    EXPECT_EQ(page.number("proof[0].houses"), 5);
    EXPECT_EQ(page.number("proof[0].each_satang"), 19'000'00);
    EXPECT_EQ(page.number("total_satang"), kAll * 100);
    EXPECT_EQ(page.list("can"), (json::array{"cancel"}));
    EXPECT_EQ(app.post(tranche + "/approval", {{"version", 1}}).status, 403);

    app.as("codi");
    EXPECT_EQ(ok(app.get(tranche)).list("can"), (json::array{"approve", "send_back"}));
    EXPECT_EQ(app.post(tranche + "/approval", {{"version", 7}}).code(), "tranches.changed_meanwhile");
    ok(app.post(tranche + "/approval", {{"version", 1}}));
    page = ok(app.get(tranche));
    EXPECT_EQ(page.list("can"), (json::array{"send_back"}));
    EXPECT_THAT(page.text("why_not_th"), HasSubstr("ผู้อนุมัติ")) << "why this person may not release";
    EXPECT_EQ(app.post(tranche + "/release", release_form(2)).code(), "duties.excluded");

    app.as("everywhere");
    auto early = release_form(2);
    early["paid_on"] = "2022-05-14";
    EXPECT_EQ(faults(app.post(tranche + "/release", early)), "paid_on=before_approval");
    page = ok(app.post(tranche + "/release", release_form(2)));
    EXPECT_EQ(page.text("state"), "released");
    EXPECT_EQ(page.list("steps").size(), 3U);
    EXPECT_EQ(app.post(tranche + "/release", release_form(3)).code(), "tranches.not_now");
    EXPECT_EQ(ok(app.get(round + "/tranches")).text("plan.parts[0].management_state"), "paid");
    EXPECT_EQ(ok(app.get("/api/ledger-entries/" + page.text("receivers[0].entry_id"))).number("amount_satang"), kAll * 100);
}

TEST_P(TrancheRoutes, TheSameRequestTwiceMakesOneTranche)
{
    app.as("finance");
    auto request = app.request(http::Method::Post, round + "/tranches", prepare_form(kAll));
    request.headers.set("Idempotency-Key", "11111111-2222-4333-8444-555555555555");
    auto const first = ok(app.send(request)).text("id");
    EXPECT_EQ(ok(app.send(request)).text("id"), first);
    EXPECT_EQ(ok(app.get(round + "/tranches")).list("tranches").size(), 1U);
}

TEST_P(TrancheRoutes, ACouncilSeesItsHousesOnlyAndTheirNamesAreReadOnRecord)
{
    auto const tranche = released();
    auto const own = ok(app.as("council").get(tranche + "/houses"));
    EXPECT_EQ(own.number("total"), 2);
    EXPECT_EQ(ok(app.as("finance").get(tranche + "/houses")).number("total"), 5);
    EXPECT_EQ(entries(app, "tranches.houses_read").size(), 2U);
    EXPECT_EQ(ok(app.as("council").get(round + "/tranche-houses")).number("total"), 0) << "all is paid";
    auto const house = world.approved.front().str();
    auto const paid = ok(app.get("/api/round-houses/" + house + "/tranches"));
    EXPECT_EQ(paid.number("paid_satang"), 19'000'00);
    EXPECT_EQ(paid.text("paid[0].reference"), "KTB 1");
    EXPECT_EQ(app.get("/api/round-houses/" + world.approved.back().str() + "/tranches").code(), "tranches.house_not_found");
    EXPECT_EQ(app.as("elsewhere").get(tranche).code(), "tranches.not_found");
}

TEST_P(TrancheRoutes, WhatAHouseLacksIsToldHouseByHouse)
{
    app.as("network");
    json::object const letter{{"kind", "paper"}, {"words", "หนังสือรับรอง"}};
    json::object const form{
        {"parts", json::array{json::object{{"houses", 10'000}, {"management", 10'000}, {"requirements", json::array{letter}}}}},
        {"source", "หนังสือ พอช. 1/2565"},
        {"reason", "ต้องมีหนังสือรับรอง"},
        {"version", 0}};
    ok(app.put(round + "/tranche-plan", form));
    auto const list = ok(app.as("finance").get(round + "/tranche-houses?ready=0"));
    EXPECT_EQ(list.number("total"), 5);
    EXPECT_THAT(list.text("items[0].missing[0].words_th"), HasSubstr("หนังสือรับรอง"));
    auto const house = list.text("items[0].round_house_id");
    auto named = prepare_form(19'000, false);
    named["house_ids"] = json::array{house};
    auto const refused = app.post(round + "/tranches", named);
    EXPECT_EQ(refused.code(), "tranches.not_ready");
    EXPECT_EQ(faults(refused), "houses." + house + "=paper");
    ok(app.post(round + "/tranche-papers", {{"house_ids", json::array{house}},
                                            {"part", 1},
                                            {"words", "หนังสือรับรอง"},
                                            {"paper_number", "แพร่ 12/2565"},
                                            {"paper_date", "2022-05-01"}}));
    ok(app.post(round + "/tranches", named));
    EXPECT_EQ(faults(app.post(round + "/tranche-papers", {{"house_ids", json::array{house}},
                                                          {"part", 1},
                                                          {"words", "ไม่มีในแผน"},
                                                          {"paper_number", "1"},
                                                          {"paper_date", "2023-05-01"}})),
              "words=not_asked paper_date=in_future");
}

TEST_P(TrancheRoutes, PaymentFilesComeAfterApprovalToWhoReleases)
{
    auto const tranche = prepared();
    app.as("codi");
    EXPECT_EQ(app.get(tranche + "/payments.xml").code(), "tranches.not_now") << "before its approval";
    ok(app.post(tranche + "/approval", {{"version", 1}}));
    EXPECT_EQ(app.get(tranche + "/payments.xml").code(), "tranches.no_debtor");
    EXPECT_EQ(faults(app.put("/api/tranche-settings", {{"debtor_name", "พอช."}, {"debtor_account", "12"}, {"version", 1}})),
              "debtor_account=malformed");
    ok(app.put("/api/tranche-settings",
               {{"debtor_name", "พอช."}, {"debtor_bank", "กรุงไทย"}, {"debtor_account", "987-0-00111-2"}, {"version", 1}}));
    auto const xml = ok(app.get(tranche + "/payments.xml"));
    EXPECT_THAT(xml.body, HasSubstr("<InstdAmt Ccy=\"THB\">104500.00</InstdAmt>"));
    EXPECT_THAT(xml.body, HasSubstr("<Id>9870001112</Id>"));
    EXPECT_EQ(app.as("finance").get(tranche + "/payments.xml").status, 403);
    EXPECT_THAT(ok(app.get(tranche + "/payments.csv")).body, HasSubstr("0201234567"));
    EXPECT_THAT(ok(app.as("council").get(tranche + "/payments.csv")).body, Not(HasSubstr("0201234567")));
}

TEST_P(TrancheRoutes, OneProvinceDoesNotChangeThePayingAccountOfAnother)
{
    json::object const form{
        {"debtor_name", "พอช."}, {"debtor_bank", "กรุงไทย"}, {"debtor_account", "987-0-00111-2"}, {"version", 1}};
    app.db().run_script("INSERT INTO rounds (id, programme_id, fiscal_year, province, rule_id, name_th, name_en, "
                        "envelope_satang, state, opened_on, note, made_up, version) SELECT "
                        "'01890000-0000-7000-8000-0000000000aa', programme_id, fiscal_year, '50', rule_id, "
                        "name_th, name_en, envelope_satang, 'open', opened_on, note, made_up, version FROM rounds");
    auto const told = app.as("codi").put("/api/tranche-settings", form);
    EXPECT_EQ(told.status, 403);
    EXPECT_EQ(told.code(), "tranches.settings_of_every_province");
    EXPECT_EQ(ok(app.get("/api/tranche-settings")).at("debtor_name"), nullptr);
    ok(app.as("everywhere").put("/api/tranche-settings", form));
}

TEST_P(TrancheRoutes, PapersAndTablesAreHandedOut)
{
    auto const tranche = released();
    app.as("finance");
    for (auto const* const what : {"/receipts.pdf", "/list.pdf"})
        EXPECT_THAT(ok(app.get(tranche + what)).body, testing::StartsWith("%PDF")) << what;
    for (auto const* const what : {"/payments.xlsx", "/houses.xlsx"})
        EXPECT_THAT(ok(app.get(tranche + what)).body, testing::StartsWith("PK")) << what;
    EXPECT_THAT(ok(app.get(tranche + "/houses.csv")).body, HasSubstr("19000.00"));
    EXPECT_THAT(ok(app.get(round + "/tranche-houses.csv")).body, HasSubstr("สิ่งที่ยังขาด"));
    EXPECT_EQ(app.get(tranche + "/paper").code(), "tranches.not_found") << "only what was recorded has a paper";
    EXPECT_EQ(app.as("council").get(tranche + "/receipts.pdf").code(), "tranches.not_found")
        << "the receipt of the network's account is not the tambon's";
}

TEST_P(TrancheRoutes, NobodySignsAReceiptBeforeTheMoneyCame)
{
    auto const tranche = prepared();
    EXPECT_EQ(app.get(tranche + "/receipts.pdf").code(), "tranches.no_receipt_yet");
    EXPECT_EQ(app.get(tranche + "/receipts.pdf").status, 409);
    ok(app.get(tranche + "/list.pdf"));
    ok(app.post(tranche + "/cancellation", {{"reason", "ไม่โอนแล้ว"}, {"version", 1}}));
    EXPECT_EQ(app.get(tranche + "/receipts.pdf").code(), "tranches.no_receipt_yet") << "it never came";
}

TEST_P(TrancheRoutes, FormsAreRefusedBesideTheirFields)
{
    app.as("finance");
    EXPECT_EQ(faults(app.put(round + "/tranche-accounts", account("540101", "12345", true))),
              "number=malformed takes_all=of_round_only");
    EXPECT_EQ(faults(app.put(round + "/tranche-accounts", account("500101", "0201234567", false))), "tambon=outside");
    EXPECT_EQ(app.put(round + "/tranche-accounts", account(nullptr, "0201234567", true)).code(), "tranches.changed_meanwhile");
    auto form = prepare_form(kAll);
    form["part"] = 2;
    EXPECT_EQ(faults(app.post(round + "/tranches", form)), "part=unknown");
    EXPECT_EQ(app.post(round + "/tranches", prepare_form(kAll + 1)).code(), "tranches.total_mismatch");
    EXPECT_EQ(faults(app.post(round + "/recorded-tranches", {{"part", 1},
                                                             {"tambons", json::array{}},
                                                             {"house_ids", json::array{}},
                                                             {"management", false},
                                                             {"stated_total_satang", 1},
                                                             {"paid_on", "2022-05-16"},
                                                             {"reference", "1"},
                                                             {"paper_sha256", std::string(64, 'a')}})),
              "paid_on=in_future");
}

TEST_P(TrancheRoutes, WhatWasSentBackIsSubmittedAgainOrCancelled)
{
    auto const tranche = prepared();
    app.as("codi");
    EXPECT_EQ(faults(app.post(tranche + "/sending-back", {{"reason", ""}, {"version", 1}})), "reason=required");
    ok(app.post(tranche + "/sending-back", {{"reason", "แยกค่าบริหารออก"}, {"version", 1}}));
    app.as("finance");
    auto const page = ok(app.get(tranche));
    EXPECT_EQ(page.list("can"), (json::array{"resubmit", "cancel"}));
    EXPECT_EQ(page.text("steps[1].reason"), "แยกค่าบริหารออก");
    ok(app.post(tranche + "/resubmission", {{"take_out", json::array{world.approved.front().str()}},
                                            {"management", false},
                                            {"stated_total_satang", 4 * 19'000'00},
                                            {"version", 2}}));
    EXPECT_EQ(ok(app.get(tranche)).number("houses"), 4);
    ok(app.post(tranche + "/cancellation", {{"reason", "รอหนังสือ"}, {"version", 3}}));
    EXPECT_EQ(ok(app.get(round + "/tranches")).number("plan.parts[0].ready_houses"), 5);
}

} // namespace

} // namespace tranches
