// Purchases through the whole application: finance and the council record, the network settles, others look or are refused.
#include "ledger/books.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace purchases {

namespace {

namespace json = boost::json;
using json::array;
using json::object;
using test::entries;
using test::faults;
using testing::HasSubstr;
using testing::StartsWith;

class PurchaseRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    PurchaseRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) {
            world = test::make_world(w);
            (void)test::sealed_agreement(w, world);
            ledger::follow_agreements(w, world.round);
            base::Date const day(2022, 2, 21);
            auto const bank_id = ledger::account(w, {world.round, ledger::AccountKind::Bank, {}, {}, "ธ.ก.ส. แพร่"});
            auto const receivable = ledger::account(w, {world.round, ledger::AccountKind::GrantReceivable});
            auto const each = base::Satang::baht(19'000);
            test::Lines lines{{bank_id, each * static_cast<std::int64_t>(world.approved.size())}};
            for (auto const& house : world.approved)
                lines.push_back({receivable, test::minus(each), house});
            (void)ledger::post(
                w, test::an_entry(world.round, ledger::EntryKind::Tranche, {"test", w.new_id<base::Uuid>(), "t"}, lines));
            rounds::advance(w, world.approved, rounds::HouseState::Funded, {rounds::PaperKind::BankSlip, "1", day}, day);
            bank = bank_id.str();
        });
        round = "/api/rounds/" + world.round.str();
        app.as("finance");
        supplier = ok(app.post(round + "/suppliers", {{"name", "ร้านแพร่วัสดุ"}, {"phone", "054-511-000"}})).text("supplier.id");
    }
    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    [[nodiscard]] object line(std::size_t house, std::int64_t satang) const
    {
        return {{"round_house_id", world.approved[house].str()},
                {"expense", "materials"},
                {"source", "grant"},
                {"text", "ปูนซีเมนต์"},
                {"quantity_milli", 1000},
                {"unit", "ถุง"},
                {"price_satang", satang}};
    }
    [[nodiscard]] object form(std::size_t house, std::int64_t satang, std::string number) const
    {
        object const paper{{"kind", "receipt"}, {"number", std::move(number)}, {"date", "2022-03-01"}};
        return {{"day", "2022-03-01"},
                {"supplier_id", supplier},
                {"buyers", array{"นายซื้อ ใจดี"}},
                {"lines", array{line(house, satang)}},
                {"total_satang", satang},
                {"papers", array{paper}},
                {"account_id", bank}};
    }

    test::TestApp app{GetParam()};
    test::World world;
    std::string round;
    std::string bank;
    std::string supplier;
};
INSTANTIATE_FOR_BOTH_ENGINES(PurchaseRoutes);

TEST_P(PurchaseRoutes, TheCouncilRecordsAndEverybodyReadsThePapers)
{
    app.as("council");
    auto const purchase = ok(app.post(round + "/purchases", form(0, 165'000, "1/12")));
    EXPECT_EQ(purchase.number("number"), 1);
    EXPECT_EQ(purchase.text("houses[0].state"), "procuring");
    EXPECT_EQ(purchase.at("can_write"), true);
    EXPECT_EQ(purchase.at("can_settle"), false);
    auto const path = "/api/purchases/" + purchase.text("id");
    for (auto const* const who : {"finance", "network", "codi", "auditor"}) {
        app.as(who);
        EXPECT_EQ(ok(app.get(path)).number("total_satang"), 165'000);
        EXPECT_THAT(ok(app.get(path + "/record.pdf")).body, StartsWith("%PDF"));
        EXPECT_THAT(ok(app.get(path + "/voucher.pdf")).body, StartsWith("%PDF"));
        EXPECT_THAT(ok(app.get(round + "/purchases/register.pdf?tambon=540101")).body, StartsWith("%PDF"));
        EXPECT_THAT(ok(app.get(round + "/purchases.xlsx")).body, StartsWith("PK"));
        EXPECT_THAT(ok(app.get(round + "/purchases.csv")).body, HasSubstr("1650.00"));
        EXPECT_EQ(ok(app.get(path + "/history")).list("items").size(), 1u);
    }
    EXPECT_EQ(app.as("network").post(path + "/taken-out", {{"reason", "ซื้อผิดรายการ"}}).status, 403);
    EXPECT_EQ(ok(app.as("council").post(path + "/taken-out", {{"reason", "ซื้อผิดรายการ"}})).at("can_write"), true);
    EXPECT_EQ(entries(app, "purchase.recorded").size(), 1u);
    EXPECT_FALSE(entries(app, "purchase.read").empty());
}

TEST_P(PurchaseRoutes, FaultsStandBesideTheirFields)
{
    app.as("finance");
    auto f = form(0, 100, "1");
    f["day"] = "2022-05-16";
    f["total_satang"] = 101;
    f["buyers"] = array{"ก"};
    f["account_id"] = world.round.str();
    f["supplier_id"] = world.round.str();
    auto const told = app.post(round + "/purchases", f);
    EXPECT_EQ(told.status, 422);
    EXPECT_EQ(faults(told),
              "day=in_future buyers[0]=required total_satang=not_the_sum account_id=not_found supplier_id=not_found");
    EXPECT_EQ(app.post(round + "/purchases", form(0, 1'900'001, "2")).code(), "input.invalid")
        << "quotations want a reason first";
    auto beyond = form(0, 1'900'001, "2");
    beyond["quotations_reason"] = "มีร้านเดียว";
    auto const refused = app.post(round + "/purchases", beyond);
    EXPECT_EQ(refused.code(), "purchases.beyond_grant");
    EXPECT_THAT(refused.body, HasSubstr("0.01 baht more"));
}

TEST_P(PurchaseRoutes, APictureOfTheReceiptIsShownToWhoSeesThePurchase)
{
    app.as("finance");
    auto f = form(0, 100, "1");
    auto const purchase = ok(app.post(round + "/purchases", f));
    EXPECT_EQ(purchase.list("missing").size(), 1u);
    auto const path = "/api/purchases/" + purchase.text("id");
    EXPECT_EQ(app.post(path + "/pictures", {{"paper_position", 1}, {"sha256", std::string(64, 'a')}}).code(), "files.unknown");
    EXPECT_EQ(app.get("/api/purchase-pictures/" + world.round.str()).status, 404);
}

TEST_P(PurchaseRoutes, DebtsArePaidAndAPaymentIsTakenOut)
{
    app.as("finance");
    auto f = form(0, 100'000, "1");
    f["account_id"] = nullptr;
    auto const purchase = ok(app.post(round + "/purchases", f));
    auto const path = "/api/purchases/" + purchase.text("id");
    EXPECT_EQ(ok(app.get(round + "/supplier-debts")).number("owed_satang"), 100'000);
    object const payment{{"day", "2022-03-05"}, {"account_id", bank}, {"amount_satang", 40'000}, {"paper_number", "จ 1"}};
    auto const paid = ok(app.post(path + "/payments", payment));
    EXPECT_EQ(paid.number("owed_satang"), 60'000);
    EXPECT_EQ(ok(app.post("/api/purchase-payments/" + paid.text("payments[0].id") + "/taken-out", {{"reason", "จ่ายผิดร้าน"}}))
                  .number("owed_satang"),
              100'000);
    EXPECT_EQ(ok(app.get(round + "/purchases?show=owed")).list("items").size(), 1u);
    EXPECT_EQ(app.get(round + "/purchases?show=lost").status, 422);
    EXPECT_EQ(ok(app.get("/api/suppliers/" + supplier)).list("purchases").size(), 1u);
}

TEST_P(PurchaseRoutes, TheNetworkSettlesWarningsAndSetsTheYearsRules)
{
    app.as("network");
    auto const settings = ok(app.get("/api/purchase-settings?province=54"));
    EXPECT_EQ(settings.list("items").size(), 1u);
    object rules = settings.list("items").at(0).at("settings").as_object();
    rules["province"] = "54";
    rules["fiscal_year"] = 2565;
    rules["valid_from"] = "2021-10-01";
    rules["quotations_from_satang"] = 100'000;
    rules["source"] = "มติคณะทำงานจังหวัด 1/2565";
    auto const after = ok(app.post("/api/purchase-settings", rules));
    EXPECT_EQ(after.list("items").size(), 2u);
    EXPECT_EQ(after.at("items[0].in_force"), true);
    EXPECT_EQ(app.as("finance").post("/api/purchase-settings", rules).status, 403);
    EXPECT_EQ(app.post(round + "/purchases", form(0, 100'000, "1")).status, 422);
    auto f = form(0, 100'000, "1");
    f["quotations_reason"] = "ร้านเดียวในตำบล";
    auto const purchase = ok(app.post(round + "/purchases", f));
    EXPECT_EQ(purchase.text("warnings[0].kind"), "few_quotations");
    auto const path = "/api/purchase-warnings/" + purchase.text("warnings[0].id") + "/settled";
    EXPECT_EQ(app.post(path, {{"state", "ok"}, {"reason", "มีร้านเดียวจริง"}}).status, 403);
    app.as("network");
    EXPECT_EQ(ok(app.post(path, {{"state", "ok"}, {"reason", "มีร้านเดียวจริง"}})).text("warnings[0].state"), "ok");
    EXPECT_EQ(app.post(path, {{"state", "ok"}, {"reason", "มีร้านเดียวจริง"}}).code(), "purchases.settled_already");
}

TEST_P(PurchaseRoutes, AHouseShowsItsPlanBesideWhatWasBought)
{
    app.as("finance");
    (void)ok(app.post(round + "/purchases", form(0, 100'000, "1")));
    auto const house = ok(app.as("council").get("/api/round-houses/" + world.approved[0].str() + "/purchases"));
    EXPECT_EQ(house.number("grant_left_satang"), 1'800'000);
    EXPECT_EQ(house.list("besides").size(), 1u);
    EXPECT_EQ(house.list("purchases").size(), 1u);
    EXPECT_EQ(house.list("missing").size(), 1u);
    EXPECT_EQ(house.at("can_write"), true);
}

TEST_P(PurchaseRoutes, QuotationsAreGatheredForAPlan)
{
    app.as("council");
    object const quotation{{"what", "หลังคา"},         {"house_ids", array{world.approved[0].str()}},
                           {"supplier_id", supplier}, {"quoted_on", "2022-02-25"},
                           {"lines", array{}},        {"total_satang", 900'000}};
    auto const plans = ok(app.post(round + "/quotations", quotation));
    auto second = quotation;
    second["what"] = nullptr;
    second["plan_id"] = plans.text("items[0].id");
    second["supplier_id"] = ok(app.post(round + "/suppliers", {{"name", "ร้านสอง"}})).text("supplier.id");
    second["total_satang"] = 800'000;
    auto const both = ok(app.post(round + "/quotations", second));
    EXPECT_EQ(both.list("items").size(), 1u);
    EXPECT_EQ(both.number("items[0].have"), 2);
    EXPECT_EQ(both.number("items[0].quotations[0].total_satang"), 800'000);
    auto const dear = "/api/quotations/" + both.text("items[0].quotations[1].id");
    EXPECT_EQ(faults(app.post(dear + "/chosen", object{})), "reason=required");
    EXPECT_EQ(ok(app.post(dear + "/chosen", {{"reason", "ส่งถึงบ้าน"}})).text("items[0].quotations[1].state"), "chosen");
    EXPECT_EQ(ok(app.post(dear + "/withdrawn", {{"reason", "ขึ้นราคา"}})).text("items[0].quotations[1].state"), "withdrawn");
    EXPECT_EQ(app.post(dear + "/chosen", object{}).code(), "purchases.quotation_withdrawn");
}

} // namespace

} // namespace purchases
