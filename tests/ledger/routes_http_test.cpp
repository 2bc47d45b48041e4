// The books through the whole application: opened by the seal, entered by finance, seen by a council, refused beside the field.
#include "ledger/books.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ledger {

namespace {

namespace json = boost::json;
using test::entries;
using test::faults;
using testing::HasSubstr;

class LedgerRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    LedgerRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) {
            world = test::make_world(w);
            agreement = agreements::service::draw_up(w, world.round);
            test::complete_and_sign(w, agreement);
        });
        round = "/api/rounds/" + world.round.str();
    }

    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    void seal() { ok(app.as("alice").post("/api/agreements/" + agreement.str() + "/seal", json::object{})); }
    // A bank account with money in it.
    std::string bank(std::int64_t satang)
    {
        app.as("finance");
        ok(app.post(round + "/ledger-accounts", {{"kind", "bank"}, {"name", "ธ.ก.ส. แพร่"}}));
        std::string id;
        for (auto const& account : app.get(round + "/books").list("accounts"))
            if (account.at("kind") == "bank")
                id = json::value_to<std::string>(account.at("id"));
        if (satang > 0)
            ok(app.post(round + "/ledger-entries",
                        form({{"kind", "interest"}, {"to_account_id", id}, {"amount_satang", satang}})));
        return id;
    }
    static json::object form(json::object more)
    {
        json::object form{{"day", "2022-03-01"},
                          {"amount_satang", 100},
                          {"paper_kind", "bank_slip"},
                          {"paper_number", "3/2565"},
                          {"paper_date", "2022-03-01"}};
        for (auto const& member : more)
            form[member.key()] = member.value();
        return form;
    }

    test::TestApp app{GetParam()};
    test::World world;
    agreements::AgreementId agreement;
    std::string round;
};
INSTANTIATE_FOR_BOTH_ENGINES(LedgerRoutes);

TEST_P(LedgerRoutes, TheSealOpensTheBooksAndBooksWhatWasPromised)
{
    app.as("finance");
    EXPECT_EQ(app.get(round + "/books").at("books_since"), nullptr);
    EXPECT_EQ(app.post(round + "/books", json::object{}).code(), "ledger.nothing_agreed");
    seal();
    auto const books = ok(app.as("finance").get(round + "/books"));
    EXPECT_EQ(books.text("books_since"), "2022-01-20");
    EXPECT_EQ(books.number("debit_satang"), 10'450'000);
    EXPECT_EQ(books.number("credit_satang"), 10'450'000);
    EXPECT_EQ(books.number("unbooked_satang"), 0);
    EXPECT_EQ(books.number("entries"), 1);
    EXPECT_EQ(books.at("can_write"), true);
    EXPECT_EQ(entries(app, "round.books_opened").size(), 1u);
    EXPECT_EQ(entries(app, "ledger.entry_booked").size(), 1u);
}

TEST_P(LedgerRoutes, ThenNoPaperAloneMovesAHouseToFunded)
{
    seal();
    json::object const move{{"house_ids", json::array{world.approved[0].str()}},
                            {"to_state", "funded"},
                            {"happened_on", "2022-02-21"},
                            {"paper_kind", "bank_slip"},
                            {"paper_number", "1"},
                            {"paper_date", "2022-02-21"}};
    auto const told = app.as("alice").post(round + "/moves", move);
    EXPECT_EQ(told.status, 409);
    EXPECT_EQ(told.code(), "rounds.books_kept");
    EXPECT_THAT(told.body, HasSubstr("Money page"));
}

TEST_P(LedgerRoutes, AHouseThatLeavesFreesItsMoneyAtOnce)
{
    seal();
    ok(app.as("alice").post(round + "/moves", {{"house_ids", json::array{world.approved[0].str()}},
                                               {"to_state", "withdrawn"},
                                               {"happened_on", "2022-05-15"},
                                               {"reason", "ย้ายไปอยู่กับบุตร"}}));
    auto const books = app.as("finance").get(round + "/books");
    EXPECT_EQ(books.number("debit_satang"), 8'550'000);
    EXPECT_EQ(books.number("unbooked_satang"), 0);
    EXPECT_EQ(app.get(round + "/ledger-entries").text("items[0].kind"), "release");
}

TEST_P(LedgerRoutes, TheEndOfAnAgreementFreesItsMoneyAtOnce)
{
    seal();
    ok(app.as("alice").post("/api/agreements/" + agreement.str() + "/termination",
                            {{"reason", "งบประมาณถูกตัด"}, {"date", "2022-05-15"}}));
    EXPECT_EQ(app.as("finance").get(round + "/books").number("debit_satang"), 0);
}

TEST_P(LedgerRoutes, FinanceEntersAndCorrects)
{
    seal();
    auto const account = bank(5'000);
    auto const advance =
        ok(app.post(round + "/ledger-entries",
                    form({{"kind", "advance"}, {"from_account_id", account}, {"person", "นายสมชาย"}, {"amount_satang", 1'250}})));
    EXPECT_EQ(advance.number("number"), 3);
    EXPECT_EQ(advance.text("text"), "จ่ายเงินยืมทดรอง นายสมชาย");
    EXPECT_EQ(advance.text("paper.number"), "3/2565");
    EXPECT_EQ(advance.at("can_correct"), true);
    auto const path = "/api/ledger-entries/" + advance.text("id");
    auto const reversal = ok(app.post(path + "/correction", {{"reason", "ลงผิดคน"}}));
    EXPECT_EQ(reversal.number("reverses_number"), 3);
    EXPECT_EQ(reversal.text("reason"), "ลงผิดคน");
    EXPECT_EQ(app.get(path).number("reversed_by_number"), 4);
    EXPECT_EQ(app.get(path).at("can_correct"), false);
    EXPECT_EQ(app.post(path + "/correction", {{"reason", "อีกครั้ง"}}).code(), "ledger.reversed_already");
    EXPECT_EQ(ok(app.get(path + "/history")).list("items").size(), 1u);
    EXPECT_EQ(ok(app.get(round + "/ledger-entries?kind=advance")).list("items").size(), 1u);
    EXPECT_EQ(app.get(round + "/ledger-entries?kind=lost").status, 422);
}

TEST_P(LedgerRoutes, FinanceAloneReversesNothingThatAnotherRoomBooked)
{
    seal();
    app.as("finance");
    auto const agreed = "/api/ledger-entries/" + ok(app.get(round + "/ledger-entries")).text("items[0].id");
    auto const seen = ok(app.get(agreed));
    EXPECT_EQ(seen.at("can_correct"), false);
    EXPECT_THAT(seen.text("undone_at_en"), HasSubstr("amend or end the agreement"));
    auto const told = app.post(agreed + "/correction", {{"reason", "ลงผิดบัญชี"}});
    EXPECT_EQ(told.status, 409);
    EXPECT_EQ(told.code(), "ledger.undone_elsewhere");
    EXPECT_THAT(told.body, HasSubstr("แก้ที่หน้าบันทึกข้อตกลง"));
    EXPECT_EQ(app.get(round + "/books").number("entries"), 1) << "nothing was reversed";
}

TEST_P(LedgerRoutes, RefusalsStandBesideTheirFields)
{
    seal();
    auto const account = bank(500);
    auto const path = round + "/ledger-entries";
    struct Case {
        json::object form;
        char const* told;
    };
    for (auto const& c :
         {Case{form({{"kind", "advance"}, {"from_account_id", account}, {"person", "นายสมชาย"}, {"amount_satang", 501}}),
               "amount_satang=overdrawn"},
          Case{form({{"kind", "fee"}, {"from_account_id", account}, {"paid_from", "contributions"}}), "paid_from=unknown"},
          Case{form({{"kind", "transfer"}, {"from_account_id", account}, {"to_account_id", account}}), "to_account_id=same"},
          Case{form({{"kind", "interest"}, {"to_account_id", account}, {"amount_satang", 0}}), "amount_satang=out_of_range"},
          Case{form({{"kind", "interest"}, {"to_account_id", account}, {"amount_satang", -5}}), "amount_satang=out_of_range"},
          Case{form({{"kind", "interest"}, {"to_account_id", account}, {"amount_satang", 1.5}}), "amount_satang=wrong_type"},
          Case{form({{"kind", "interest"}, {"to_account_id", account}, {"amount_satang", 10'000'000'000'001}}),
               "amount_satang=out_of_range"},
          Case{form({{"kind", "interest"}, {"to_account_id", account}, {"day", "2022-05-16"}}), "day=in_future"}}) {
        auto const reply = app.post(path, c.form);
        EXPECT_EQ(reply.status, 422) << reply.body;
        EXPECT_EQ(faults(reply), c.told);
    }
    EXPECT_EQ(app.get(round + "/books").number("entries"), 2) << "nothing of it was booked";
    EXPECT_EQ(faults(app.post(round + "/ledger-accounts", {{"kind", "grant_income"}, {"name", "x"}})), "kind=not_by_hand");
}

TEST_P(LedgerRoutes, ACouncilSeesItsTambonAndWritesNothing)
{
    seal();
    (void)bank(500);
    app.as("bob");
    auto const books = ok(app.get(round + "/books"));
    EXPECT_EQ(books.at("can_write"), false);
    auto const list = ok(app.get(round + "/ledger-entries")).list("items");
    EXPECT_EQ(list.size(), 2u);
    auto const entry = ok(app.get("/api/ledger-entries/" + json::value_to<std::string>(list.back().at("id"))));
    EXPECT_EQ(entry.number("hidden_postings"), 6);
    EXPECT_EQ(entries(app, "ledger.entry_read").size(), 1u) << "it shows the names of families";
    EXPECT_EQ(app.post(round + "/ledger-entries", form({{"kind", "interest"}})).status, 403);
    EXPECT_EQ(ok(app.get("/api/round-houses/" + world.approved[0].str() + "/books")).list("accounts").size(), 2u);
    EXPECT_EQ(app.get("/api/round-houses/" + world.approved[4].str() + "/books").status, 404);
    app.as("elsewhere");
    EXPECT_EQ(app.get(round + "/books").status, 404);
    EXPECT_EQ(app.get("/api/ledger-entries/" + entry.text("id")).status, 404);
}

TEST_P(LedgerRoutes, GiveListsAsFiles)
{
    seal();
    (void)bank(123'450);
    auto const csv = ok(app.get(round + "/register.csv"));
    EXPECT_THAT(csv.body, HasSubstr("2022-03-01,2,3/2565,ดอกเบี้ยรับ,ธ.ก.ส. แพร่,1234.50,,1234.50"));
    EXPECT_THAT(ok(app.get(round + "/register.pdf")).body, testing::StartsWith("%PDF-"));
    EXPECT_THAT(ok(app.get(round + "/register.xlsx")).body, testing::StartsWith("PK"));
    EXPECT_THAT(ok(app.get(round + "/register.csv?from=2022-03-02")).body, testing::Not(HasSubstr("ดอกเบี้ยรับ")));
    EXPECT_EQ(app.get(round + "/register.csv?from=yesterday").status, 422);
    EXPECT_THAT(ok(app.get(round + "/trial-balance.csv")).body, HasSubstr("104500.00"));
    EXPECT_THAT(ok(app.get(round + "/trial-balance.xlsx")).body, testing::StartsWith("PK"));
    EXPECT_THAT(ok(app.get(round + "/ledger-entries.csv?kind=interest")).body, HasSubstr("1234.50"));
    EXPECT_THAT(ok(app.get(round + "/ledger-entries.xlsx")).body, testing::StartsWith("PK"));
    EXPECT_THAT(ok(app.get(round + "/journal.txt")).body, HasSubstr("2022-01-20 * (1) งบตามบันทึกข้อตกลง บพ.พร. 1/2565"));
}

TEST_P(LedgerRoutes, BooksThatAreBehindWaitInMyWorkOfFinance)
{
    app.work([&](api::Work& w) { agreements::service::seal(w, agreement); }); // as before there were books
    auto const waiting = [&] {
        std::size_t found = 0;
        for (auto const& item : app.as("finance").get("/api/my-work").list("waits"))
            found += item.at("kind") == "books";
        return found;
    };
    EXPECT_EQ(waiting(), 1u);
    ok(app.as("finance").post(round + "/books", json::object{}));
    EXPECT_EQ(waiting(), 0u);
}

} // namespace

} // namespace ledger
