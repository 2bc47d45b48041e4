// Houses, tambons and a round are closed, on both engines: what keeps them open, what stays of them, and that nothing follows.
#include "bank/service.hpp"
#include "closing/finished.hpp"
#include "contributions/service.hpp"
#include "households/register_fixture.hpp"
#include "purchases/service.hpp"
#include "rounds/store.hpp"
#include "support/counting_reader.hpp"
#include "tranches/service.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace closing {

namespace {

using base::Date;
using base::Satang;
using ledger::EntryKind;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
namespace service = closing::service;

class Closing : public test::Finished {
protected:
    void SetUp() override { open(); }
    [[nodiscard]] std::string close_refused(std::vector<HouseId> ids)
    {
        return refused([&](api::Work& w) { (void)service::close_houses(w, world_.round, houses_form(std::move(ids))); });
    }
    [[nodiscard]] std::string tambon_refused(std::string_view code)
    {
        return refused([&](api::Work& w) {
            service::close_tambon(w, world_.round, {test::area(code), Date(2022, 5, 12), std::nullopt, std::nullopt});
        });
    }
    [[nodiscard]] std::string round_refused(closing::CloseRoundForm const& form = round_form())
    {
        return refused([&](api::Work& w) { service::close_round(w, world_.round, form); });
    }
    [[nodiscard]] closing::HouseReport report(HouseId house)
    {
        return read([&](storage::Reader& db) {
            auto const round = rounds::require_round(db, test::everywhere(), world_.round);
            return closing::shown_report(db, round, rounds::find_house(db, test::everywhere(), house).value());
        });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Closing);

// ---- houses

TEST_P(Closing, AHouseClosesWhenItLacksNothing)
{
    finish(house(0));
    EXPECT_THAT(missing(house(0)), IsEmpty());
    close({house(0)});
    EXPECT_EQ(state(house(0)), HouseState::Closed);
    auto const kept = report(house(0));
    EXPECT_EQ(kept.head.paper_number, "ปค. 1/2565");
    EXPECT_EQ(kept.head.closed_on, Date(2022, 5, 10));
    EXPECT_EQ(kept.money.transferred_satang, Satang::baht(19'000));
    EXPECT_EQ(kept.money.used_satang, Satang::baht(19'000));
    EXPECT_EQ(kept.money.to_return_satang, Satang());
    EXPECT_THAT(kept.stages, SizeIs(6));
    EXPECT_THAT(kept.missing, IsEmpty());
    EXPECT_EQ(closing_differences(), 0u);
}

TEST_P(Closing, TellsEachThingThatAHouseLacks)
{
    fund(house(0), 12'000);
    build(house(0));
    settle_flags(house(0));
    EXPECT_THAT(missing(house(0)), ElementsAre("No consent yet: Owner of the house", "No consent yet: Owner of the land",
                                               "Left of the grant, to be used or returned: 7,000.00 baht"));
    EXPECT_EQ(close_refused({house(0)}), "422 closing.not_ready house_ids[0]=not_ready");
    EXPECT_EQ(state(house(0)), HouseState::HandedOver);
    consent(house(0), works::ConsentKind::House);
    consent(house(0), works::ConsentKind::Land);
    give_back(house(0), 7'000);
    EXPECT_THAT(missing(house(0)), IsEmpty());
    close({house(0)});
    EXPECT_EQ(report(house(0)).money.returned_satang, Satang::baht(7'000));
}

TEST_P(Closing, OneHouseThatIsNotReadyKeepsAllOfThemOpen)
{
    finish(house(0));
    fund(house(1));
    EXPECT_EQ(close_refused({house(0), house(1)}), "422 closing.not_ready house_ids[1]=not_ready");
    EXPECT_EQ(state(house(0)), HouseState::HandedOver);
    EXPECT_THAT(page().tambons, SizeIs(3));
    EXPECT_EQ(page().ready, 1);
    EXPECT_EQ(page().closed, 0);
}

TEST_P(Closing, ManyHousesCloseAtOnceAndAreNumbered)
{
    for (auto const i : {0u, 1u, 2u})
        finish(house(i));
    close({house(0), house(1)});
    close({house(2)});
    EXPECT_EQ(report(house(1)).head.paper_number, "ปค. 2/2565");
    EXPECT_EQ(report(house(2)).head.paper_number, "ปค. 3/2565");
    EXPECT_EQ(close_refused({house(0)}), "422 closing.not_ready house_ids[0]=not_ready") << "a second time";
}

TEST_P(Closing, RefusesDaysThatCannotBe)
{
    finish(house(0));
    auto form = houses_form({house(0)});
    form.closed_on = Date(2022, 5, 16);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::close_houses(w, world_.round, form); }),
              "422 input.invalid closed_on=future");
    form.closed_on = Date(2022, 4, 14);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::close_houses(w, world_.round, form); }),
              "422 input.invalid closed_on=before_hand_over");
    form.closed_on = Date(2022, 5, 10);
    form.house_ids.push_back(house(0));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::close_houses(w, world_.round, form); }),
              "422 input.invalid house_ids[1]=twice");
}

TEST_P(Closing, NothingClosesBeforeWhatItTells)
{
    fund(house(0), 18'000);
    build(house(0));
    auto late = purchase(house(0), Satang::baht(1'000));
    late.day = Date(2022, 5, 11);
    post(late);
    EXPECT_EQ(close_refused({house(0)}), "422 input.invalid closed_on=before_money") << "closed on the 10th";
}

TEST_P(Closing, ATambonFollowsItsHousesAndARoundItsTambons)
{
    close_all_tambons();
    auto form = round_form();
    form.closed_on = Date(2022, 5, 11);
    EXPECT_EQ(round_refused(form), "422 input.invalid closed_on=before_tambons") << "tambons closed on the 12th";
    close_round();
}

TEST_P(Closing, ATambonIsNotClosedBeforeItsHouses)
{
    finish(house(4));
    auto form = houses_form({house(4)});
    form.closed_on = Date(2022, 5, 13);
    work([&](api::Work& w) { (void)service::close_houses(w, world_.round, form); });
    EXPECT_EQ(tambon_refused("540402"), "422 input.invalid closed_on=before_houses");
}

TEST_P(Closing, EachHouseHasItsOwnPaperOnItsTimeLine)
{
    finish(house(0));
    finish(house(1));
    close({house(0), house(1)});
    auto const paper = [&](HouseId id) {
        return read([&](storage::Reader& db) { return rounds::store::moves(db, id).back().paper_number; });
    };
    EXPECT_EQ(paper(house(0)), "ปค. 1/2565");
    EXPECT_EQ(paper(house(1)), "ปค. 2/2565");
}

TEST_P(Closing, SeesOnlyHousesOfItsOwnArea)
{
    finish(house(0));
    actor_ = test::somebody(auth::Role::Network, "50");
    EXPECT_EQ(close_refused({house(0)}), "404 rounds.not_found");
    actor_ = test::somebody(auth::Role::Network, "540112");
    EXPECT_EQ(close_refused({house(0)}), "404 closing.house_not_found");
}

TEST_P(Closing, WhatWasClosedPrintsTheSameForEver)
{
    finish(house(0));
    close({house(0)});
    auto const before = base::fields::to_text(report(house(0)));
    work([&](api::Work& w) {
        test::change_household(w, house(0), [](households::HouseholdForm& form) { form.people.front().last_name = "เปลี่ยนใหม่"; });
    });
    EXPECT_EQ(base::fields::to_text(report(house(0))), before);
    EXPECT_EQ(closing_differences(), 0u);
}

TEST_P(Closing, CheckFindsAReportThatWasChangedAndMoneyThatMoved)
{
    finish(house(0));
    close({house(0)});
    db().run_script("UPDATE closing_houses SET report = report || ' '");
    EXPECT_EQ(closing_differences(), 1u);
    db().run_script("UPDATE closing_houses SET spent_satang = spent_satang + 1");
    EXPECT_EQ(closing_differences(), 2u);
}

// ---- tambons

TEST_P(Closing, ATambonClosesWhenEachHouseIsClosedOrLeftWithAReason)
{
    finish(house(0));
    close({house(0)});
    EXPECT_EQ(tambon_refused("540101"), "422 closing.not_ready houses=missing") << "two houses are still on their way";
    finish(house(1));
    close({house(1)});
    work([&](api::Work& w) { test::leave_round(w, world_.round, world_.waiting, HouseState::Withdrawn); });
    close_tambon("540101");
    EXPECT_EQ(tambon_refused("540101"), "409 closing.tambon_closed");
    auto const kept = read([&](storage::Reader& db) { return closing::shown_report(db, round(db), test::area("540101")); });
    EXPECT_EQ(kept.head.paper_number, "ปค.ต. 1/2565");
    EXPECT_THAT(kept.houses, SizeIs(2));
    ASSERT_THAT(kept.left, SizeIs(1));
    EXPECT_EQ(kept.left[0].reason, "ย้ายไปอยู่กับบุตรที่ต่างจังหวัด");
    EXPECT_EQ(kept.left[0].outcome_en, "Withdrawn");
    EXPECT_EQ(kept.money.used_satang, Satang::baht(38'000));
    EXPECT_EQ(closing_differences(), 0u);
}

TEST_P(Closing, AClosedTambonTakesNoHouseAndMovesNone)
{
    finish(house(0));
    finish(house(1));
    close({house(0), house(1)});
    work([&](api::Work& w) { test::leave_round(w, world_.round, world_.waiting, HouseState::Reserve); });
    close_tambon("540101");
    EXPECT_EQ(refused([&](api::Work& w) { test::record(w, world_.round, world_.waiting.at(0), HouseState::Ranked); }),
              "409 rounds.tambon_closed");
    auto const household =
        work([&](api::Work& w) { return households::create(w, test::everywhere(), test::a_form("540101", "9")); });
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)rounds::service::place(w, world_.round,
                                               {{household}, Date(2022, 5, 1), rounds::PaperKind::Survey, "1", Date(2022, 5, 1)});
              }),
              "409 rounds.tambon_closed");
    EXPECT_EQ(closing_differences(), 0u);
}

TEST_P(Closing, TheBooksOfAClosedHouseStayAsItsReportTellsThem)
{
    fund(house(4), 18'000);
    build(house(4));
    consent(house(4), works::ConsentKind::House);
    consent(house(4), works::ConsentKind::Land);
    settle_flags(house(4));
    auto const returned = post(entry(EntryKind::ReturnToSource, {{account(Kind::GrantCommitted), Satang::baht(1'000), house(4)},
                                                                 {bank(), test::minus(Satang::baht(1'000))}}));
    close({house(4)});
    EXPECT_EQ(refused([&](api::Work& w) { (void)ledger::correct(w, returned, "ผิด", Date(2022, 5, 14)); }),
              "422 ledger.entry_refused postings[0].round_house_id=house_closed");
    EXPECT_THAT(refused(purchase(house(4), Satang::baht(1))),
                StartsWith("422 ledger.entry_refused postings[0].round_house_id=house_closed"));
    EXPECT_EQ(closing_differences(), 0u);
}

TEST_P(Closing, AStoppedHouseKeepsItsTambonOpenUntilItsMoneyIsAccountedFor)
{
    fund(house(4), 4'000);
    work([&](api::Work& w) { test::leave_round(w, world_.round, {house(4)}, HouseState::Stopped); });
    EXPECT_EQ(tambon_refused("540402"), "422 closing.not_ready money_used=missing");
    EXPECT_EQ(page().to_return_satang, Satang::baht(15'000));
    EXPECT_EQ(page().return_to, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)");
    give_back(house(4), 15'000);
    EXPECT_THAT(page().to_return, IsEmpty());
    close_tambon("540402");
}

TEST_P(Closing, ReportsAddUpAlsoWithHousesThatLeft)
{
    finish(house(0));
    close({house(0)});
    fund(house(1), 4'000);
    give_back(house(1), 15'000);
    work([&](api::Work& w) { test::leave_round(w, world_.round, {house(1)}, HouseState::Stopped); });
    work([&](api::Work& w) { test::leave_round(w, world_.round, world_.waiting, HouseState::Withdrawn); });
    auto const tambon = read([&](storage::Reader& db) { return closing::shown_report(db, round(db), test::area("540101")); });
    EXPECT_THAT(tambon.houses, SizeIs(1)) << "the stopped one is told once, among those that left";
    EXPECT_THAT(tambon.left, SizeIs(2));
    closing::Money sum;
    for (auto const& house : tambon.houses)
        sum = sum + house.money;
    for (auto const& left : tambon.left)
        sum = sum + left.money.value_or(closing::Money());
    EXPECT_EQ(sum.transferred_satang, tambon.money.transferred_satang);
    EXPECT_EQ(sum.used_satang, tambon.money.used_satang);
    EXPECT_EQ(tambon.money.used_satang, Satang::baht(23'000));
    EXPECT_EQ(tambon.money.returned_satang, Satang::baht(15'000));
}

TEST_P(Closing, WhatWasSpentOnAHouseThatLeftIsInTheSumsAndNotInTheAverage)
{
    finish(house(0));
    close({house(0)});
    fund(house(1), 4'000);
    give_back(house(1), 15'000);
    work([&](api::Work& w) { test::leave_round(w, world_.round, {house(1)}, HouseState::Stopped); });
    fund(house(2), 1'000); // still being built
    auto const told = read([&](storage::Reader& db) { return closing::shown_report(db, round(db)); });
    EXPECT_EQ(told.houses_money.used_satang, Satang::baht(24'000));
    EXPECT_EQ(told.average.houses, 1);
    EXPECT_EQ(told.average.grant_satang, Satang::baht(19'000));
}

TEST_P(Closing, MoneyOfOneHouseIsThatOfTheWholeRoundsReading)
{
    finish(house(0));
    fund(house(1), 4'000);
    give_back(house(1), 5'000);
    read([&](storage::Reader& db) {
        RoundMoney const whole(db, round(db));
        for (auto const i : {0u, 1u, 2u}) {
            auto const one = rounds::find_house(db, test::everywhere(), house(i)).value();
            RoundMoney const alone(db, round(db), one);
            EXPECT_EQ(base::fields::to_text(alone.of(one.id)), base::fields::to_text(whole.of(one.id))) << i;
            EXPECT_EQ(alone.receivable(one.id), whole.receivable(one.id)) << i;
        }
        return 0;
    });
}

TEST_P(Closing, ManyHousesAreCheckedInAsManyStatementsAsOne)
{
    auto const statements = [&](auto const& ask) {
        return read([&](storage::Reader& db) {
            test::CountingReader counting(db);
            ask(counting);
            return counting.statements();
        });
    };
    auto const page_of_round = [&](storage::Reader& db) { (void)views::round(db, actor_, test::everywhere(), world_.round); };
    auto const ready = [&](storage::Reader& db) {
        (void)views::houses(db, test::everywhere(), world_.round, {std::nullopt, views::Which::Waiting, 0, 50});
    };
    finish(house(0));
    auto const round_at_first = statements(page_of_round);
    auto const ready_at_first = statements(ready);
    finish(house(1));
    finish(house(2));
    EXPECT_EQ(page().ready, 3);
    EXPECT_EQ(statements(page_of_round), round_at_first);
    EXPECT_EQ(statements(ready), ready_at_first);
}

TEST_P(Closing, InterestIsToldBesideTheGrant)
{
    close_all_tambons();
    post(entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}}));
    post(entry(EntryKind::ReturnToSource, {{account(Kind::GrantCommitted), Satang(5)}, {bank(), Satang(-5)}}));
    auto const told = read([&](storage::Reader& db) { return closing::shown_report(db, round(db)).management; });
    EXPECT_EQ(told.interest_satang, Satang(5));
    EXPECT_EQ(told.used_satang + told.returned_satang + told.to_return_satang, told.transferred_satang + *told.interest_satang);
}

TEST_P(Closing, ATambonWithoutHousesAndOneOutsideAreRefused)
{
    EXPECT_EQ(tambon_refused("540603"), "422 closing.not_ready tambon=no_houses");
    EXPECT_EQ(tambon_refused("500101"), "403 closing.outside_your_area");
}

// ---- the round

TEST_P(Closing, ARoundSaysAllThatKeepsItOpen)
{
    finish(house(0));
    EXPECT_THAT(round_refused(),
                StartsWith("422 closing.not_ready houses=missing tambons=missing tambons=missing tambons=missing "
                           "zero=missing"));
    EXPECT_TRUE(round().open);
}

TEST_P(Closing, ARoundAtZeroClosesForGood)
{
    close_all_tambons();
    EXPECT_TRUE(read([&](storage::Reader& db) { return closing::waiting(db, test::everywhere(), round(db)); }).round);
    close_round();
    EXPECT_FALSE(round().open);
    EXPECT_EQ(round().closed_on, Date(2022, 5, 14));
    auto const kept = read([&](storage::Reader& db) { return closing::shown_report(db, round(db)); });
    EXPECT_TRUE(kept.at_zero);
    EXPECT_EQ(kept.closed, 5);
    EXPECT_EQ(kept.houses_money.used_satang, Satang::baht(5 * 19'000));
    EXPECT_EQ(kept.management.used_satang, Satang::baht(5 * 1'900));
    EXPECT_EQ(kept.average.grant_satang + kept.average.management_satang, Satang::baht(20'900));
    EXPECT_THAT(kept.left, SizeIs(1));
    EXPECT_EQ(closing_differences(), 0u);
    EXPECT_EQ(round_refused(), "409 closing.round_closed");
    EXPECT_THAT(page().checks, IsEmpty());
}

TEST_P(Closing, WithoutStatementsOfItsBankARoundClosesWithAReasonOnly)
{
    close_all_tambons();
    auto form = round_form();
    auto const reason = std::exchange(form.unmatched_reason, std::nullopt);
    EXPECT_EQ(round_refused(form), "422 closing.not_ready bank=missing");
    form.unmatched_reason = reason;
    work([&](api::Work& w) { service::close_round(w, world_.round, form); });
    EXPECT_FALSE(round().open);
}

TEST_P(Closing, WhoClosedATambonDoesNotCloseTheRound)
{
    for (auto const& house : world_.approved)
        finish(house);
    close(world_.approved);
    work([&](api::Work& w) { test::leave_round(w, world_.round, world_.waiting, HouseState::Cancelled); });
    use_management();
    actor_ = test::somebody(auth::Role::Network, "54");
    actor_.grants.push_back({auth::Role::Codi, test::area("54"), Date(2021, 1, 1), std::nullopt});
    for (auto const* const tambon : {"540101", "540112", "540402"})
        close_tambon(tambon);
    EXPECT_EQ(round_refused(), "409 closing.closed_its_tambons");
    actor_ = auth::system_actor();
    close_round();
}

TEST_P(Closing, AMissingReceiptInTheBooksKeepsTheRoundOpen)
{
    close_all_tambons();
    post(entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}}));
    EXPECT_THAT(round_refused(), StartsWith("422 closing.not_ready zero=missing"));
    EXPECT_EQ(page().to_return_satang, Satang(5)) << "the interest is owed";
    post(entry(EntryKind::ReturnToSource, {{account(Kind::GrantCommitted), Satang(5)}, {bank(), Satang(-5)}}));
    close_round();
}

TEST_P(Closing, ASwitchDoesNotCloseOrOpenARoundWithBooks)
{
    auto const switch_to = [&](bool open) {
        return refused([&](api::Work& w) {
            auto const r = rounds::require_round(w.tx(), test::everywhere(), world_.round);
            rounds::RoundForm form{r.programme_id, r.rule.id,  r.fiscal_year, r.province, r.name_th,
                                   r.name_en,      r.envelope, open,          {},         0};
            form.version = rounds::store::round(w.tx(), test::everywhere(), world_.round)->version;
            rounds::service::change_round(w, world_.round, form);
        });
    };
    EXPECT_EQ(switch_to(false), "422 input.invalid open=closed_by_report");
    close_all_tambons();
    close_round();
    EXPECT_EQ(switch_to(true), "422 input.invalid open=closed_for_good");
    EXPECT_EQ(switch_to(false), "") << "its name may still be corrected";
}

TEST_P(Closing, NothingIsWrittenInAClosedRound)
{
    close_all_tambons();
    close_round();
    auto const on_sale = entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}});
    EXPECT_EQ(refused(on_sale), "409 ledger.round_closed");
    auto const first = read([&](storage::Reader& db) { return ledger::store::entries(db, world_.round, {}).front().id; });
    EXPECT_EQ(refused([&](api::Work& w) { (void)ledger::correct(w, first, "ผิด", Date(2022, 5, 14)); }),
              "409 ledger.round_closed");
    EXPECT_EQ(close_refused({house(0)}), "409 closing.round_closed");
    EXPECT_EQ(tambon_refused("540101"), "409 closing.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { test::leave_round(w, world_.round, {house(0)}, HouseState::Stopped); }),
              "409 rounds.closed");
    rounds::QuotasForm quotas;
    EXPECT_EQ(refused([&](api::Work& w) { rounds::service::set_quotas(w, world_.round, quotas); }), "409 rounds.closed");
    auto const household =
        work([&](api::Work& w) { return households::create(w, test::everywhere(), test::a_form("540101", "9")); });
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)rounds::service::place(w, world_.round,
                                               {{household}, Date(2022, 5, 1), rounds::PaperKind::Survey, "1", Date(2022, 5, 1)});
              }),
              "409 rounds.closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)agreements::service::draw_up(w, world_.round); }), "409 agreements.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)agreements::service::amend(w, agreement_, {"แก้ไข"}); }),
              "409 agreements.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)agreements::service::terminate(w, agreement_, {"เลิก", Date(2022, 5, 14), "ล. 1/2565"});
              }),
              "409 agreements.round_closed");
    auto const consent = consent_form(works::ConsentKind::House, std::string(64, 'c'));
    EXPECT_EQ(refused([&](api::Work& w) { (void)works::service::add_consent(w, house(0), consent); }), "409 works.round_closed");
}

TEST_P(Closing, NoMoneyMovesInAClosedRoundFromAnyRoom)
{
    close_all_tambons();
    close_round();
    auto const account = bank();
    EXPECT_EQ(refused([&](api::Work& w) { (void)contributions::service::record(w, world_.round, {}); }),
              "409 contributions.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)purchases::service::record(w, world_.round, {}); }),
              "409 purchases.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)purchases::service::add_quotation(w, world_.round, {}); }),
              "409 purchases.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)tranches::service::prepare(w, world_.round, {}); }), "409 tranches.round_closed");
    tranches::RecordForm past;
    past.reference = "พอช. 77/2565";
    EXPECT_EQ(refused([&](api::Work& w) { (void)tranches::service::record(w, world_.round, past); }),
              "409 tranches.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { tranches::service::set_account(w, world_.round, {}); }), "409 tranches.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)bank::service::take(w, account, {}); }), "409 bank.round_closed");
    EXPECT_EQ(refused([&](api::Work& w) { bank::service::match_certain(w, account, {}); }), "409 bank.round_closed");
}

TEST_P(Closing, EveryActLeavesItsRow)
{
    close_all_tambons();
    close_round();
    EXPECT_EQ(history("round_house", house(0).str()).at(0).event.action, "closing.house_closed");
    std::vector<std::string> actions;
    for (auto const& entry : history("round", world_.round.str()))
        actions.push_back(entry.event.action);
    EXPECT_THAT(std::vector(actions.begin(), actions.begin() + 5),
                ElementsAre("round.closed", "closing.round_closed", "closing.tambon_closed", "closing.tambon_closed",
                            "closing.tambon_closed"));
}

// ---- signed copies

TEST_P(Closing, ASignedReportIsAttachedAfterClosingAndOnlyOnce)
{
    auto const attach = [&](std::optional<base::AreaCode> const& tambon, std::string const& sha256) {
        return refused(
            [&](api::Work& w) { service::attach_signed(w, world_.round, {tambon, std::nullopt, Date(2022, 5, 15), sha256}); });
    };
    auto const scan = file();
    EXPECT_EQ(attach(std::nullopt, scan), "409 closing.not_closed_yet");
    close_all_tambons();
    close_round();
    EXPECT_EQ(attach(std::nullopt, scan), "");
    EXPECT_EQ(attach(std::nullopt, scan), "");
    EXPECT_EQ(attach(test::area("540101"), file()), "");
    EXPECT_THAT(page().signed_papers, SizeIs(1));
    EXPECT_THAT(page().tambons[0].signed_papers, SizeIs(1));
    EXPECT_EQ(attach(std::nullopt, std::string(64, 'f')), "422 files.unknown");
}

TEST_P(Closing, ASignedReportOfAHouseStandsOnItsPageOnly)
{
    auto const attach = [&](HouseId id) {
        auto const scan = file();
        return refused(
            [&](api::Work& w) { service::attach_signed(w, world_.round, {std::nullopt, id, Date(2022, 5, 15), scan}); });
    };
    auto const shown = [&](HouseId id) {
        return read([&](storage::Reader& db) { return closing::views::house(db, actor_, test::everywhere(), id); });
    };
    EXPECT_EQ(attach(house(0)), "409 closing.not_closed_yet");
    EXPECT_FALSE(shown(house(0)).can_attach);
    close_all_tambons();
    EXPECT_EQ(attach(house(0)), "");
    EXPECT_THAT(shown(house(0)).signed_papers, SizeIs(1));
    EXPECT_TRUE(shown(house(0)).can_attach);
    EXPECT_THAT(shown(house(1)).signed_papers, SizeIs(0));
    EXPECT_THAT(page().tambons[0].signed_papers, SizeIs(0));
    EXPECT_EQ(shown(house(0)).house.report_sha256->size(), 64u);
}

// ---- lists

TEST_P(Closing, ShowsReadyHousesAndThoseThatWait)
{
    finish(house(0));
    fund(house(1), 0);
    build(house(1));
    auto const asked = [&](closing::views::Which which) {
        return read([&](storage::Reader& db) {
            closing::views::HousesAsked query;
            query.which = which;
            return closing::views::houses(db, test::everywhere(), world_.round, query);
        });
    };
    auto const ready = asked(closing::views::Which::Ready);
    ASSERT_THAT(ready.items, SizeIs(1));
    EXPECT_EQ(ready.items[0].round_house_id, house(0));
    EXPECT_EQ(ready.items[0].have, ready.items[0].required);
    auto const waiting = asked(closing::views::Which::Waiting);
    ASSERT_THAT(waiting.items, SizeIs(1));
    EXPECT_EQ(waiting.items[0].round_house_id, house(1));
    EXPECT_LT(waiting.items[0].have, waiting.items[0].required);
    EXPECT_THAT(waiting.items[0].missing.back().en, HasSubstr("19,000.00 baht"));
    EXPECT_EQ(asked(closing::views::Which::All).houses, 6);
    EXPECT_THAT(asked(closing::views::Which::Closed).items, IsEmpty());
}

} // namespace

} // namespace closing
