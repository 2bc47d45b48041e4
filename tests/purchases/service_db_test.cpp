// Purchases on both engines: booked, refused beyond what is there, taken out, paid, warned of, seen by whom it concerns.
#include "duties/duties.hpp"
#include "purchases/bought.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace purchases {

namespace {

using base::Date;
using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Purchases : public test::Bought {
protected:
    static inline Date const kToday{2022, 5, 15};
    // From having its first purchase on.
    void close(test::Bought::House house)
    {
        for (auto const next : {HouseState::Repairing, HouseState::Accepted, HouseState::HandedOver, HouseState::Closed})
            work(
                [&](api::Work& w) { rounds::advance(w, std::vector{house}, next, {rounds::PaperKind::Other, "1", kDay}, kDay); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Purchases);

TEST_P(Purchases, OneIsBookedForEachHouseAndUsesItsGrant)
{
    auto f = form({line(house(0), Satang(16'550), 10'000), line(house(1), Satang::baht(500))});
    f.lines[1].expense = ExpenseKind::Transport;
    auto const id = record(f);
    EXPECT_EQ(balance(Kind::Materials), 1'655);
    EXPECT_EQ(balance(Kind::Transport), 500);
    EXPECT_EQ(balance(Kind::GrantIncome), -2'155);
    EXPECT_EQ(money(house(0)).committed, Satang::baht(19'000 - 1'655));
    EXPECT_EQ(money(house(0)).spent, Satang::baht(1'655));
    EXPECT_EQ(money(house(1)).grant_used, Satang::baht(500));
    auto const p = page(id);
    EXPECT_EQ(p.number, 1);
    EXPECT_EQ(p.total_in_words, "สองพันหนึ่งร้อยห้าสิบห้าบาทถ้วน");
    EXPECT_EQ(p.owed_satang, Satang());
    EXPECT_THAT(p.houses, SizeIs(2));
    EXPECT_EQ(p.what, "ปูนซีเมนต์");
    EXPECT_EQ(purchase_differences(), 0u);
    EXPECT_THAT(history("purchase", id.str()), SizeIs(1));
}

TEST_P(Purchases, TheFirstMovesAHouseToProcuring)
{
    (void)record(for_baht(house(0), 100));
    EXPECT_EQ(state(house(0)), HouseState::Procuring);
    EXPECT_EQ(state(house(1)), HouseState::Funded);
    (void)record(form({line(house(0), Satang(100)), line(house(1), Satang(100))}));
    EXPECT_EQ(state(house(1)), HouseState::Procuring);
}

TEST_P(Purchases, NothingIsBoughtForAHouseWithoutMoneyOrWhoseFileIsClosed)
{
    EXPECT_EQ(record_refused(for_baht(world_.waiting[0], 100)), "422 input.invalid lines[0].round_house_id=wrong_state");
    (void)record(for_baht(house(0), 100));
    auto const to = [&](HouseState next) {
        work([&](api::Work& w) { rounds::advance(w, std::vector{house(0)}, next, {rounds::PaperKind::Other, "1", kDay}, kDay); });
    };
    to(HouseState::Repairing);
    to(HouseState::Accepted);
    auto const late = record(for_baht(house(0), 100));
    EXPECT_EQ(state(house(0)), HouseState::Accepted) << "late papers are taken";
    to(HouseState::HandedOver);
    to(HouseState::Closed);
    EXPECT_EQ(record_refused(for_baht(house(0), 100)), "422 input.invalid lines[0].round_house_id=wrong_state");
    EXPECT_EQ(refused([&](api::Work& w) { service::take_out(w, late, {"บันทึกผิด", std::nullopt}); }), "409 purchases.house_closed");
}

TEST_P(Purchases, OfAClosedHouseNeitherPaymentsNorPapersNorPicturesChange)
{
    auto f = for_baht(house(0), 1'000);
    f.account_id.reset();
    auto const id = record(f);
    auto const paid = pay(id, payment(1'000));
    std::string const sha256(64, 'a');
    auto const picture = work([&](api::Work& w) {
        (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}});
        return service::add_picture(w, id, {1, sha256});
    });
    close(house(0));
    auto const before = entries();
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::take_payment_out(w, paid, {"จ่ายซ้ำ", std::nullopt}); }),
              "409 purchases.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) { service::add_paper(w, id, {PaperKind::TaxInvoice, "ก 7", kDay, std::nullopt}); }),
              "409 purchases.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_picture(w, id, {1, sha256}); }), "409 purchases.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::take_picture_out(w, picture, {"ถ่ายไม่ชัด", std::nullopt}); }),
              "409 purchases.house_closed");
    EXPECT_EQ(entries(), before);
    EXPECT_THAT(page(id).papers, SizeIs(1));
    EXPECT_THAT(page(id).papers[0].pictures, SizeIs(1));
}

TEST_P(Purchases, NoneIsOfADayLongBeforeItsRound)
{
    auto f = for_baht(house(0), 100);
    f.day = Date(2021, 1, 1);
    f.papers[0].date = Date(1900, 1, 1);
    EXPECT_EQ(record_refused(f), "422 input.invalid day=before_round papers[0].date=before_round");
    auto const id = record(for_baht(house(0), 100));
    EXPECT_EQ(refused([&](api::Work& w) { service::add_paper(w, id, {PaperKind::TaxInvoice, "ก 1", Date(1900, 1, 1), {}}); }),
              "422 input.invalid date=before_round");
}

TEST_P(Purchases, NoneGoesBeyondTheGrantOfItsHouse)
{
    (void)record(for_baht(house(0), 18'000));
    auto const before = entries();
    try {
        (void)record(
            form({line(house(1), Satang::baht(100)), line(house(0), Satang::baht(600)), line(house(0), Satang::baht(500))}));
        FAIL() << "this is 100 baht too much";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "purchases.beyond_grant");
        ASSERT_THAT(problem.faults(), SizeIs(1));
        EXPECT_EQ(problem.faults()[0].field, "lines[1].price_satang");
        EXPECT_THAT(problem.title().th, HasSubstr("เหลืองบสนับสนุน 1,000.00 บาท การซื้อนี้เกินไป 100.00 บาท"));
    }
    EXPECT_EQ(entries(), before) << "nothing is left behind";
    EXPECT_EQ(list().items.size(), 1u);
    EXPECT_EQ(state(house(1)), HouseState::Funded);
}

TEST_P(Purchases, ContributedCashPaysNoMoreThanWasGivenForTheHouse)
{
    auto f = for_baht(house(0), 700);
    f.lines[0].source = Source::ContributedCash;
    EXPECT_EQ(record_refused(f), "422 purchases.beyond_grant lines[0].price_satang=beyond");
    give(house(0), 1'000);
    (void)record(f);
    EXPECT_EQ(money(house(0)).committed, Satang::baht(19'000)) << "the grant is untouched";
    EXPECT_EQ(house_page(house(0)).cash_left_satang, Satang::baht(300));
    auto again = for_baht(house(0), 301);
    again.lines[0].source = Source::ContributedCash;
    EXPECT_EQ(record_refused(again), "422 purchases.beyond_grant lines[0].price_satang=beyond");
}

TEST_P(Purchases, ManagementIsBoughtWithinItsShare)
{
    auto f = for_baht(house(0), 9'500);
    f.lines[0].expense = ExpenseKind::Management;
    f.lines[0].round_house_id.reset();
    (void)record(f);
    EXPECT_EQ(balance(Kind::Management), 9'500);
    auto more = f;
    more.papers[0].number = "อื่น";
    more.lines[0].price_satang = more.total_satang = Satang(1);
    EXPECT_EQ(record_refused(more), "422 purchases.beyond_grant lines[0].price_satang=beyond");
    EXPECT_EQ(purchase_differences(), 0u);
}

TEST_P(Purchases, MoreThanTheAccountHoldsIsToldBesideTheAccount)
{
    auto f = for_baht(house(0), 100);
    f.account_id = account(Kind::Cash, "เงินสดตำบล");
    EXPECT_EQ(record_refused(f), "422 ledger.overdrawn account_id=overdrawn");
    f.account_id = account(Kind::GrantReceivable);
    EXPECT_EQ(record_refused(f), "422 input.invalid account_id=not_found");
}

TEST_P(Purchases, AreTakenOutAndEnteredAnew)
{
    auto const id = record(for_baht(house(0), 1'000));
    take_out(id);
    EXPECT_EQ(money(house(0)).committed, Satang::baht(19'000));
    EXPECT_EQ(balance(Kind::Materials), 0);
    EXPECT_EQ(state(house(0)), HouseState::Procuring) << "a house does not go back";
    auto anew = form({line(house(1), Satang::baht(1'000))});
    anew.papers[0].number = "ร. 1";
    anew.replaces = id;
    auto const next = record(anew);
    EXPECT_EQ(page(next).number, 2);
    EXPECT_EQ(page(next).replaces_number, 1);
    EXPECT_EQ(page(id).replaced_by, next);
    EXPECT_EQ(page(id).taken_out_reason, "บันทึกผิดบ้าน");
    EXPECT_THAT(house_page(house(0)).planned, IsEmpty());
    EXPECT_EQ(house_page(house(0)).bought_satang, Satang());
    EXPECT_EQ(refused([&](api::Work& w) { service::take_out(w, id, {"อีกครั้ง", std::nullopt}); }),
              "409 purchases.taken_out_already");
    anew.papers[0].number = "ร. 99";
    EXPECT_EQ(record_refused(anew), "409 purchases.replaced_already");
    anew.replaces = next;
    EXPECT_EQ(record_refused(anew), "409 purchases.not_taken_out");
    EXPECT_EQ(purchase_differences(), 0u);
}

TEST_P(Purchases, OneOfAnotherTambonIsNeitherReplacedNorTold)
{
    auto const theirs = record(for_baht(house(4), 100));
    auto const both = record(form({line(house(0), Satang(100)), line(house(4), Satang(100))}));
    take_out(theirs);
    take_out(both);
    auto mine = for_baht(house(0), 100);
    actor_ = actor_.within(test::area("5401"));
    mine.replaces = theirs;
    EXPECT_EQ(record_refused(mine), "404 purchases.not_found");
    mine.replaces = both;
    EXPECT_EQ(record_refused(mine), "403 purchases.outside_your_area");
}

TEST_P(Purchases, WhatIsOwedIsPaidLaterInParts)
{
    auto f = for_baht(house(0), 1'000);
    f.account_id.reset();
    auto const id = record(f);
    EXPECT_EQ(balance(Kind::Payable), -1'000);
    EXPECT_EQ(page(id).owed_satang, Satang::baht(1'000));
    auto const first = pay(id, payment(400));
    EXPECT_EQ(page(id).owed_satang, Satang::baht(600));
    auto const more = payment(601);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::pay(w, id, more); }), "422 input.invalid amount_satang=more_than_owed");
    (void)pay(id, payment(600, Date(2022, 3, 20)));
    EXPECT_EQ(balance(Kind::Payable), 0);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::pay(w, id, more); }), "409 purchases.nothing_owed");
    work([&](api::Work& w) { (void)service::take_payment_out(w, first, {"จ่ายซ้ำ", std::nullopt}); });
    EXPECT_EQ(page(id).owed_satang, Satang::baht(400));
    EXPECT_EQ(balance(Kind::Payable), -400);
    take_out(id);
    EXPECT_EQ(balance(Kind::Payable), 0);
    EXPECT_EQ(balance(Kind::Materials), 0);
    EXPECT_EQ(page(id).owed_satang, Satang());
    EXPECT_EQ(purchase_differences(), 0u);
}

TEST_P(Purchases, DebtsAreToldBySupplierAndSharedOverHousesToTheSatang)
{
    auto f = form({line(house(0), Satang(100)), line(house(1), Satang(100)), line(house(2), Satang(100))});
    f.account_id.reset();
    auto const id = record(f);
    (void)pay(id, {kDay, bank(), Satang(200), std::nullopt, std::nullopt});
    auto const spent = read([&](storage::Reader& db) { return of_round(db, test::everywhere(), world_.round); });
    ASSERT_THAT(spent, SizeIs(3));
    Satang owed;
    for (auto const& one : spent)
        owed += one.owed;
    EXPECT_EQ(owed, Satang(100));
    auto const debts =
        read([&](storage::Reader& db) { return views::debts(db, actor_, test::everywhere(), world_.round, kToday); });
    ASSERT_THAT(debts.items, SizeIs(1));
    EXPECT_EQ(debts.items[0].supplier, "ร้านแพร่วัสดุ");
    EXPECT_EQ(debts.items[0].days, 75);
    EXPECT_EQ(debts.owed_satang, Satang(100));
}

TEST_P(Purchases, ThePaperOfASupplierStandsInOnePurchaseOnly)
{
    auto f = for_baht(house(0), 100);
    f.papers[0].number = "เล่มที่ 3 เลขที่ 12";
    auto const id = record(f);
    auto twice = for_baht(house(1), 100);
    twice.papers[0].number = "เล่มที่ ๓ เลขที่ ๑๒";
    EXPECT_EQ(record_refused(twice), "409 purchases.paper_used_already papers[0].number=used_already");
    auto other = twice;
    other.supplier_id = supplier("ร้านอื่น");
    EXPECT_THAT(warnings(record(other)), ElementsAre(WarningKind::SameNumber));
    take_out(id);
    EXPECT_THAT(warnings(record(twice)), ElementsAre(WarningKind::SameNumber)) << "the first is taken out";
}

TEST_P(Purchases, APaperIsFoundAgainAmongManyOfOtherSuppliersWithItsNumber)
{
    for (int i = 0; i < 101; ++i) {
        auto f = for_baht(house(0), 1);
        f.supplier_id = supplier("ร้านที่ " + std::to_string(i));
        f.papers[0].number = "1";
        (void)record(f);
    }
    auto f = for_baht(house(0), 1);
    f.papers[0].number = "1";
    EXPECT_THAT(warnings(record(f)), ElementsAre(WarningKind::SameNumber));
    EXPECT_EQ(record_refused(f), "409 purchases.paper_used_already papers[0].number=used_already");
}

TEST_P(Purchases, WhoBoughtForAHouseMayNotAcceptIt)
{
    (void)record(for_baht(house(0), 100));
    auto const may = [&](test::Bought::House house, std::string name) {
        return read([&](storage::Reader& db) {
            return !duties::may_take(db, duties::Duty::Accept, {"round_house", house.str(), test::area("540101")},
                                     duties::named(std::move(name)));
        });
    };
    EXPECT_FALSE(may(house(0), "นาย ซื้อ ใจดี"));
    EXPECT_TRUE(may(house(0), "นางตรวจ หนึ่ง"));
    EXPECT_TRUE(may(house(1), "นายซื้อ ใจดี"));
}

TEST_P(Purchases, TooFewQuotationsWantAReasonAndAreWarnedOf)
{
    auto f = for_baht(house(0), 5'000);
    f.quotations_reason.reset();
    EXPECT_EQ(record_refused(f), "422 input.invalid quotations_reason=required");
    f.quotations_reason = "ร้านเดียวในตำบล";
    auto const id = record(f);
    EXPECT_THAT(warnings(id), ElementsAre(WarningKind::FewQuotations));
    auto const split = for_baht(house(1), 100);
    EXPECT_THAT(warnings(record(split)), ElementsAre(WarningKind::SplitSum));
    auto const warning = page(id).warnings[0].id;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::settle(w, warning, {WarningState::Open, "ดูแล้ว"}); }),
              "422 input.invalid state=unknown_choice");
    work([&](api::Work& w) { (void)service::settle(w, warning, {WarningState::Ok, "มีร้านเดียวจริง"}); });
    EXPECT_EQ(page(id).warnings[0].state, WarningState::Ok);
    EXPECT_EQ(list().open_warnings, 1);
    EXPECT_THAT(refused([&](api::Work& w) { (void)service::settle(w, warning, {WarningState::Ok, "อีกครั้ง"}); }),
                HasSubstr("409 purchases.settled_already"));
}

TEST_P(Purchases, OnePictureThatProvesTwoIsToldWithTheLaterAndNamedWhereItMayBeSeen)
{
    std::string const sha256(64, 'a');
    work([&](api::Work& w) { (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}}); });
    auto const with_picture = [&](std::size_t i) {
        auto f = for_baht(house(i), 100);
        f.papers[0].sha256 = sha256;
        return f;
    };
    auto const first = record(with_picture(0));
    auto const second = record(with_picture(4));
    EXPECT_THAT(warnings(first), IsEmpty());
    ASSERT_THAT(warnings(second), ElementsAre(WarningKind::SamePicture));
    auto const told = [&](auth::Scope const& scope) {
        return read([&](storage::Reader& db) { return views::purchase(db, actor_, scope, second).warnings.at(0).text_en; });
    };
    EXPECT_EQ(told(test::everywhere()),
              "A picture of its papers or quotations is used elsewhere, too: purchase 1 of 1 March 2022, "
              "ร้านแพร่วัสดุ, 100.00 baht");
    auto const of_second =
        read([&](storage::Reader& db) { return rounds::find_house(db, test::everywhere(), house(4))->tambon; });
    EXPECT_EQ(told(test::scope_of({of_second.str()})), "A picture of its papers or quotations is used elsewhere, too");
    work([&](api::Work& w) { (void)service::add_picture(w, second, {1, sha256}); });
    EXPECT_THAT(warnings(second), SizeIs(1)) << "an open one stands for all";
    take_out(first);
    EXPECT_EQ(told(test::everywhere()), "A picture of its papers or quotations is used elsewhere, too");
    take_out(second);
    EXPECT_THAT(warnings(record(with_picture(1))), IsEmpty()) << "those that were taken out prove nothing any more";
}

TEST_P(Purchases, APictureThatComesLateIsComparedAndSoIsThatOfAQuotation)
{
    std::string const sha256(64, 'a');
    work([&](api::Work& w) { (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}}); });
    QuotationForm q;
    q.what = "หลังคา";
    q.house_ids = std::vector{house(0)};
    q.supplier_id = shop_;
    q.quoted_on = Date(2022, 2, 25);
    q.total_satang = Satang::baht(100);
    q.paper_sha256 = sha256;
    auto const quotation = work([&](api::Work& w) { return service::add_quotation(w, world_.round, q); });
    auto own = for_baht(house(0), 100);
    own.plan_id = read([&](storage::Reader& db) { return store::quotation(db, quotation)->plan; });
    EXPECT_THAT(warnings(record(own)), IsEmpty()) << "its own quotation";
    auto const other = record(for_baht(house(1), 100));
    EXPECT_THAT(warnings(other), IsEmpty());
    work([&](api::Work& w) { (void)service::add_picture(w, other, {1, sha256}); });
    ASSERT_THAT(warnings(other), ElementsAre(WarningKind::SamePicture));
    EXPECT_THAT(page(other).warnings[0].text_en, HasSubstr(": a quotation of 25 February 2022, ร้านแพร่วัสดุ, 100.00 baht"));
    auto late = own;
    late.papers[0].number = "อีกใบ";
    EXPECT_THAT(warnings(record(late)), ElementsAre(WarningKind::SamePicture)) << "its quotation is another's receipt now";
}

TEST_P(Purchases, AWarningOfAClosedRoundStaysAsItIs)
{
    auto const id = record(for_baht(house(0), 5'000));
    auto const warning = page(id).warnings.at(0).id;
    db().run_script("UPDATE rounds SET state = 'closed'"); // with houses on their way it cannot be closed otherwise
    EXPECT_FALSE(page(id).can_settle);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::settle(w, warning, {WarningState::Ok, "มีร้านเดียวจริง"}); }),
              "409 purchases.round_closed");
    EXPECT_EQ(page(id).warnings.at(0).state, WarningState::Open);
}

TEST_P(Purchases, QuotationsAreComparedAndTheDearerOneWantsAReason)
{
    auto const quote = [&](SupplierId supplier, std::int64_t baht, std::optional<PlanId> plan) {
        QuotationForm q;
        q.plan_id = plan;
        if (!plan) {
            q.what = "หลังคาสองหลัง";
            q.house_ids = std::vector{house(0), house(1)};
        }
        q.supplier_id = supplier;
        q.quoted_on = Date(2022, 2, 25);
        q.total_satang = Satang::baht(baht);
        return work([&](api::Work& w) { return service::add_quotation(w, world_.round, q); });
    };
    auto const plans = [&] {
        return read([&](storage::Reader& db) { return views::plans(db, actor_, test::everywhere(), world_.round, kToday); });
    };
    auto const dear = quote(shop_, 9'000, std::nullopt);
    auto const plan = plans().items.at(0).id;
    auto const cheap = quote(supplier("ร้านสอง"), 8'000, plan);
    auto const third = quote(supplier("ร้านสาม"), 7'000, plan);
    EXPECT_EQ(plans().items.at(0).have, 3);
    EXPECT_EQ(plans().items.at(0).wanted, 3);
    EXPECT_EQ(plans().items.at(0).quotations.at(0).id, third);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::choose(w, dear, {}); }), "422 input.invalid reason=required");
    work([&](api::Work& w) { (void)service::withdraw(w, third, {"ของหมด", std::nullopt}); });
    work([&](api::Work& w) { (void)service::choose(w, cheap, {}); });
    EXPECT_EQ(plans().items.at(0).have, 2);
    work([&](api::Work& w) { (void)service::choose(w, dear, {"ส่งถึงบ้านโดยไม่คิดค่าขนส่ง"}); });
    EXPECT_EQ(plans().items.at(0).quotations.at(0).state, QuotationState::Open) << "one is chosen at a time";
    auto f = form({line(house(0), Satang::baht(4'000)), line(house(1), Satang::baht(4'000))});
    f.plan_id = plan;
    f.supplier_id = supplier("ร้านสี่");
    f.quotations_reason = "ร้านสามถอนใบเสนอราคา";
    EXPECT_THAT(warnings(record(f)), ElementsAre(WarningKind::FewQuotations, WarningKind::OtherThanChosen));
    EXPECT_THAT(plans().items.at(0).purchases, SizeIs(1));
}

TEST_P(Purchases, APriceFarFromTheBookAndFromItsNeighboursIsToldWithTheNumbers)
{
    auto const item = work([](api::Work& w) {
        auto const id = estimates::service::add_item(
            w, {"MA-1", "ปูนซีเมนต์", "", "ถุง", "", estimates::Category::Masonry, true, std::nullopt, std::nullopt});
        estimates::service::add_price(w, id, {test::area("54"), Date(2021, 10, 1), std::nullopt, Satang::baht(150), "ทดสอบ"});
        return id;
    });
    auto const buy = [&](std::size_t at, std::int64_t baht) {
        auto f = for_baht(house(at), baht);
        f.lines[0].item_id = item;
        return record(f);
    };
    EXPECT_THAT(warnings(buy(0, 150)), IsEmpty());
    EXPECT_THAT(warnings(buy(1, 160)), IsEmpty());
    EXPECT_THAT(warnings(buy(2, 170)), IsEmpty());
    EXPECT_THAT(warnings(buy(4, 300)), ElementsAre(WarningKind::FarFromBook)) << "in another district nobody bought it yet";
    auto const dear = buy(3, 200);
    EXPECT_THAT(warnings(dear), ElementsAre(WarningKind::FarFromBook, WarningKind::FarFromNeighbours));
    EXPECT_THAT(page(dear).warnings[1].text_th, HasSubstr("160.00 (ครั้งที่ 2"));
}

TEST_P(Purchases, AnEstimateStandsLineByLineBesideWhatWasBought)
{
    auto const estimate = work([&](api::Work& w) {
        auto const id = estimates::service::begin(w, house(0), {});
        estimates::EstimateForm form;
        form.version = 1;
        form.lines = {
            {std::nullopt, std::nullopt, "สังกะสี", std::nullopt, 20'000, "แผ่น", Satang::baht(200), estimates::Source::Grant},
            {std::nullopt, std::nullopt, "ตะปู", std::nullopt, 2'000, "กก.", Satang::baht(50), estimates::Source::Grant}};
        estimates::service::change(w, id, form);
        estimates::service::prepare(w, id, {Date(2022, 2, 1), "นายช่าง", 2});
        return id;
    });
    auto f = form({line(house(0), Satang::baht(190), 18'000, "สังกะสีลอน"), line(house(0), Satang::baht(60), 2'000, "ตะปู"),
                   line(house(0), Satang::baht(99), 1'000, "กาว")});
    f.lines[0].estimate_id = estimate;
    f.lines[0].estimate_position = 1;
    (void)record(f);
    auto const p = house_page(house(0));
    ASSERT_THAT(p.planned, SizeIs(2));
    EXPECT_EQ(p.planned[0].bought_satang, Satang::baht(3'420));
    EXPECT_EQ(p.planned[0].difference_satang, Satang() - Satang::baht(580));
    EXPECT_EQ(p.planned[1].bought_satang, Satang::baht(120)) << "found by its words";
    ASSERT_THAT(p.besides, SizeIs(1));
    EXPECT_EQ(p.besides[0].text, "กาว");
    f.papers[0].number = "อื่น";
    f.lines[0].estimate_position = 7;
    EXPECT_EQ(record_refused(f), "422 input.invalid lines[0].estimate_position=not_found");
}

TEST_P(Purchases, LackPapersUntilTheyAndTheirPicturesAreThere)
{
    auto f = for_baht(house(0), 100);
    f.papers = {{PaperKind::DeliveryNote, "ส 1", kDay, std::nullopt}};
    auto const id = record(f);
    auto const missing = [&] {
        return read([&](storage::Reader& db) { return missing_papers(db, test::everywhere(), house(0)); });
    };
    EXPECT_THAT(missing(), SizeIs(2));
    EXPECT_EQ(list({.filter = views::Filter::Missing}).items.size(), 1u);
    work([&](api::Work& w) { service::add_paper(w, id, {PaperKind::Receipt, "ร 7", kDay, std::nullopt}); });
    ASSERT_THAT(missing(), SizeIs(1));
    EXPECT_EQ(missing()[0].th, "การจัดซื้อครั้งที่ 1: ยังไม่มีภาพของใบเสร็จรับเงิน ร 7");
    std::string const sha256(64, 'a');
    work([&](api::Work& w) {
        (void)files::record(w, {{sha256, 10, "image/jpeg", 100, 100, {}, {}, {}}, {}});
        (void)service::add_picture(w, id, {2, sha256});
    });
    EXPECT_THAT(missing(), IsEmpty());
    auto const picture = page(id).papers[1].pictures[0].id;
    work([&](api::Work& w) { (void)service::take_picture_out(w, picture, {"ถ่ายไม่ชัด", std::nullopt}); });
    EXPECT_THAT(missing(), SizeIs(1));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_picture(w, id, {5, sha256}); }),
              "422 input.invalid paper_position=not_found");
}

TEST_P(Purchases, ACouncilSeesItsHousesLinesAndTheSumOfTheOthers)
{
    auto const id = record(form({line(house(0), Satang::baht(100)), line(house(4), Satang::baht(40))}));
    auto const scope = test::scope_of({"540101"});
    auto const p = read([&](storage::Reader& db) { return views::purchase(db, actor_, scope, id); });
    EXPECT_THAT(p.lines, SizeIs(1));
    EXPECT_EQ(p.hidden_satang, Satang::baht(40));
    EXPECT_EQ(list({}, scope).seen_satang, Satang::baht(100));
    EXPECT_THAT(read([&](storage::Reader& db) { return of_round(db, scope, world_.round); }), SizeIs(1));
    EXPECT_EQ(test::refusal([&] {
                  (void)read([&](storage::Reader& db) { return views::purchase(db, actor_, test::scope_of({"540112"}), id); });
              }),
              "404 purchases.not_found");
    EXPECT_THAT(list({}, test::scope_of({"540112"})).items, IsEmpty());
}

TEST_P(Purchases, ManagementIsForTheWholeProvinceOnly)
{
    auto f = form({line(house(0), Satang::baht(100)), line(house(0), Satang::baht(50))});
    f.lines[1].expense = ExpenseKind::Management;
    f.lines[1].round_house_id.reset();
    (void)record(f);
    auto const count = [&](auth::Scope const& scope, std::optional<base::AreaCode> area) {
        return read([&](storage::Reader& db) { return of_round(db, scope, world_.round, area).size(); });
    };
    EXPECT_EQ(count(test::scope_of({"54"}), std::nullopt), 2u);
    EXPECT_EQ(count(test::scope_of({"54"}), test::area("5401")), 1u);
    EXPECT_EQ(count(test::scope_of({"5401"}), std::nullopt), 1u);
    actor_ = actor_.within(test::area("5401"));
    f.papers[0].number = "อื่น";
    EXPECT_EQ(record_refused(f), "422 input.invalid lines[1].round_house_id=outside_area");
}

TEST_P(Purchases, SuppliersAreThereOnce)
{
    SupplierForm form;
    form.name = "ร้านแพร่วัสดุ ";
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_supplier(w, world_.round, form); }),
              "409 purchases.supplier_there_already");
    form.name = "ร้านแพร่วัสดุ สาขาสอง";
    form.version = 9;
    EXPECT_EQ(refused([&](api::Work& w) { service::change_supplier(w, shop_, form); }), "409 purchases.changed_meanwhile");
    form.version = 1;
    work([&](api::Work& w) { service::change_supplier(w, shop_, form); });
    auto const shown = read([&](storage::Reader& db) { return views::supplier(db, actor_, test::everywhere(), shop_); });
    EXPECT_EQ(shown.supplier.name, "ร้านแพร่วัสดุ สาขาสอง");
    EXPECT_EQ(shown.supplier.version, 2);
}

TEST_P(Purchases, ASupplierOfOtherTambonsIsChangedByTheProvinceOnly)
{
    SupplierForm renamed;
    renamed.name = "ร้านใหม่";
    renamed.version = 1;
    auto const change = [&](api::Work& w) { service::change_supplier(w, shop_, renamed); };
    auto const everywhere = actor_;
    actor_ = actor_.within(test::area("540101"));
    actor_.display_name = "คนอื่น";
    EXPECT_EQ(refused(change), "403 purchases.supplier_of_others") << "somebody else entered it, and nobody has bought there";
    actor_ = everywhere;
    record(form({line(house(0), Satang::baht(10)), line(house(4), Satang::baht(10))}));
    actor_ =
        actor_.within(read([&](storage::Reader& db) { return rounds::find_house(db, test::everywhere(), house(0))->tambon; }));
    EXPECT_EQ(refused(change), "403 purchases.supplier_of_others");
    actor_ = everywhere;
    work(change);
}

TEST_P(Purchases, TheAdvanceOfSomebodyWhoIsNoBuyerIsWarnedOf)
{
    auto const advance = account(Kind::Advance, "นางยืม เงิน");
    post(entry(ledger::EntryKind::Advance, {{advance, Satang::baht(500)}, {bank(), test::minus(Satang::baht(500))}}));
    auto f = for_baht(house(0), 100);
    f.account_id = advance;
    EXPECT_THAT(warnings(record(f)), ElementsAre(WarningKind::AdvanceOfOther));
    auto own = for_baht(house(0), 100);
    own.account_id = advance;
    own.buyers.push_back("นาง ยืม เงิน");
    EXPECT_THAT(warnings(record(own)), IsEmpty());
    auto const accounts = list().accounts;
    auto const left = std::ranges::find(accounts, ledger::AccountKind::Advance, &AccountView::kind);
    ASSERT_NE(left, accounts.end());
    EXPECT_EQ(left->balance_satang, Satang::baht(300));
}

TEST_P(Purchases, ListsGoOnFromTheLastNumber)
{
    for (int i = 0; i < 5; ++i)
        (void)record(for_baht(house(static_cast<std::size_t>(i)), 100 + i));
    views::RoundQuery query;
    query.limit = 2;
    auto page = list(query);
    std::vector<std::int64_t> numbers;
    for (;;) {
        EXPECT_EQ(page.purchases, 5);
        EXPECT_EQ(page.seen_satang, Satang::baht(510));
        for (auto const& row : page.items)
            numbers.push_back(row.number);
        if (!page.next)
            break;
        query.before = std::stoll(*page.next);
        page = list(query);
    }
    EXPECT_THAT(numbers, ElementsAre(5, 4, 3, 2, 1));
    query = {};
    query.area = test::area("540402");
    EXPECT_THAT(list(query).items, SizeIs(1));
}

// Whatever is done in whatever order: the books balance, nothing is overdrawn, and every refusal leaves nothing.
TEST_P(Purchases, RandomOnesKeepTheBooksWhole)
{
    std::mt19937_64 random(771);
    auto const pick = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::vector<PurchaseId> all;
    for (std::size_t i = 0; i < 3; ++i)
        give(house(i), 2'000);
    int refusals = 0;
    for (int step = 0; step < 120; ++step) {
        auto const before = entries();
        auto const count = all.size();
        std::string told;
        if (auto const what = pick(10); what < 6 || all.empty()) {
            std::vector<LineForm> lines;
            for (std::size_t n = 1 + pick(4); n > 0; --n) {
                lines.push_back(line(house(pick(5)), Satang(static_cast<std::int64_t>(1 + pick(400'000)))));
                lines.back().source = pick(4) == 0 ? Source::ContributedCash : Source::Grant;
            }
            auto f = form(std::move(lines));
            if (pick(3) == 0)
                f.account_id.reset();
            f.discount_satang = Satang(static_cast<std::int64_t>(pick(50)));
            f.vat_satang = Satang(static_cast<std::int64_t>(pick(30'000)));
            f.total_satang = f.total_satang - *f.discount_satang + *f.vat_satang;
            f.quotations_reason = "ทดสอบ";
            told = test::refusal([&] { all.push_back(record(f)); });
        } else if (what < 8) {
            told = test::refusal([&] { (void)pay(all[pick(all.size())], payment(static_cast<std::int64_t>(1 + pick(3'000)))); });
        } else {
            told = test::refusal([&] { take_out(all[pick(all.size())]); });
        }
        if (!told.empty()) {
            ++refusals;
            EXPECT_EQ(entries(), before) << told;
            EXPECT_EQ(all.size(), count);
        }
    }
    EXPECT_GT(refusals, 5);
    EXPECT_EQ(purchase_differences(), 0u);
    std::int64_t kept = 0;
    for (auto const& row : list({.limit = 1'000}).items)
        kept += row.taken_out ? 0 : row.total_satang.value();
    auto const spent = read([&](storage::Reader& db) { return of_round(db, test::everywhere(), world_.round); });
    std::int64_t by_house = 0;
    std::int64_t owed = 0;
    for (auto const& one : spent) {
        by_house += one.amount.value();
        owed += one.owed.value();
    }
    EXPECT_EQ(by_house, kept);
    EXPECT_EQ(list().owed_satang.value(), owed);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_GE(money(house(i)).committed, Satang());
        EXPECT_GE(house_page(house(i)).cash_left_satang, Satang());
    }
}

} // namespace

} // namespace purchases
