// From plan to the booked transfer on both engines: who is ready, who may do which step, what stops it, and what comes back.
#include "tranches/payers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tranches {

namespace {

using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Tranches : public test::Payers {
protected:
    [[nodiscard]] std::vector<TambonSum> tambons()
    {
        return read([&](storage::Reader& db) {
                   return views::round(db, actor_, test::everywhere(), world_.round, clock_.now().bangkok_date());
               })
            .tambons;
    }
    // "3:house,…" of a refusal that names houses.
    [[nodiscard]] static std::string kinds(std::string const& told)
    {
        std::string text;
        for (std::size_t at = 0; (at = told.find('=', at)) != std::string::npos; ++at) {
            auto const end = told.find(' ', at);
            text += (text.empty() ? "" : " ") + told.substr(at + 1, end == std::string::npos ? end : end - at - 1);
        }
        return text;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Tranches);

TEST_P(Tranches, AThirdPersonReleasesWhatASecondApprovedAndTheBooksShowIt)
{
    open_for_payment();
    auto const total = shares(5) + management();
    auto const id = prepare(total, {}, 1, true);
    EXPECT_EQ(lacks(0), "1:open");
    EXPECT_EQ(house_state(0), HouseState::Signed);
    as_approver();
    approve(id);
    EXPECT_EQ(balance(Kind::Bank), 0) << "approved is not paid";
    as_releaser();
    release(id);
    EXPECT_EQ(state(id), State::Released);
    EXPECT_EQ(balance(Kind::Bank), total.value() / 100);
    EXPECT_EQ(balance(Kind::GrantReceivable), 0);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(house_state(i), HouseState::Funded);
        EXPECT_EQ(received(i), shares(1));
        EXPECT_EQ(lacks(i), "-");
    }
    EXPECT_EQ(differences() + differences_of_tranches(), 0U);
    auto const front = read([&](storage::Reader& db) { return tranches::of_round(db, world_.round); });
    ASSERT_THAT(front, SizeIs(1));
    EXPECT_EQ(front[0].houses_total, shares(5));
    EXPECT_EQ(front[0].management, management());
    EXPECT_THAT(history("tranche", id.str()), SizeIs(6)) << "three steps and three duties";
}

TEST_P(Tranches, NobodyDoesTwoOfTheThreeSteps)
{
    open_for_payment();
    auto const id = prepare(shares(5));
    EXPECT_EQ(refused([&](api::Work& w) { service::approve(w, id, {1}); }), "409 duties.excluded");
    as_approver();
    approve(id);
    auto const release_form = ReleaseForm{base::Date(2022, 5, 15), "KTB 1", false, 2};
    EXPECT_EQ(refused([&](api::Work& w) { service::release(w, id, release_form); }), "409 duties.excluded");
    as_finance();
    EXPECT_EQ(refused([&](api::Work& w) { service::release(w, id, release_form); }), "409 duties.excluded");
    EXPECT_EQ(balance(Kind::Bank), 0);
    EXPECT_EQ(state(id), State::Approved);
}

TEST_P(Tranches, AHouseIsInOneTrancheAndGetsAPartOnce)
{
    open_for_payment();
    auto const id = prepare(shares(2), {house(0), house(1)});
    EXPECT_THAT(
        refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(shares(2), {house(1), house(2)})); }),
        HasSubstr("409 tranches.not_ready houses." + house(1).str() + "=in_tranche"));
    auto const rest = prepare(shares(3));
    EXPECT_EQ(record_of(rest).houses, 3) << "the others";
    as_approver();
    approve(id);
    as_releaser();
    release(id);
    as_finance();
    EXPECT_THAT(refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(shares(1), {house(0)})); }),
                HasSubstr("nothing_to_come"));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(Satang())); }),
              "409 tranches.nothing_ready");
}

TEST_P(Tranches, EachNamedHouseThatIsNotOfTheRoundIsTold)
{
    open_for_payment();
    auto const stranger = work([](api::Work& w) { return w.new_id<rounds::RoundHouseId>(); });
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)service::prepare(w, world_.round, prepare_form(shares(1), {stranger, house(0), stranger}));
              }),
              "422 input.invalid house_ids[0]=not_found house_ids[2]=not_found");
}

TEST_P(Tranches, TheDatabaseItselfRefusesAPartTwice)
{
    open_for_payment();
    auto const id = prepare(shares(1), {house(0)});
    auto const again = [&](api::Work& w) {
        auto other = store::tranche(w.tx(), id).value();
        other.id = w.new_id<TrancheId>();
        other.number = 99;
        store::insert(w.tx(), other);
        store::insert(w.tx(), other, store::contents(w.tx(), id));
    };
    try {
        work(again);
        FAIL() << "it was taken";
    } catch (storage::Fault const& fault) {
        EXPECT_EQ(fault.kind(), storage::Fault::Kind::Unique);
        EXPECT_EQ(fault.constraint(), "ux_tranche_houses__once");
    }
}

TEST_P(Tranches, TheSumThatThePersonSawMustBeTheSum)
{
    open_for_payment();
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(shares(4))); }),
              "409 tranches.total_mismatch");
}

TEST_P(Tranches, ComeInPartsThatAddUpAndEachWaitsForWhatItAsks)
{
    open_for_payment();
    auto procuring = need(RequirementKind::State);
    procuring.state = HouseState::Procuring;
    auto spent = need(RequirementKind::Spent);
    spent.spent = base::BasisPoints(10'000);
    auto letter = need(RequirementKind::Paper);
    letter.words = "หนังสือรับรองความก้าวหน้า";
    plan({part(3'333, 10'000, {need(RequirementKind::Agreement)}), part(6'667, 0, {procuring, spent, letter})});
    auto const first = Satang(shares(1).value() * 3'333 / 10'000);
    (void)paid(first * 5 + management(), {}, 1, true);
    EXPECT_EQ(lacks(0), "2:state,spent,paper,");
    as_finance();
    EXPECT_THAT(refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(shares(1), {house(0)}, 2)); }),
                HasSubstr("=state"));

    auto const network_account = account(Kind::Bank, "ธ.ก.ส. …4567 เครือข่ายคนฮักเมืองแป้");
    work([&](api::Work& w) {
        ledger::post(w, test::an_entry(world_.round, ledger::EntryKind::Purchase, {"test", w.new_id<base::Uuid>(), "buy"},
                                       {{ledger::account(w, {world_.round, Kind::Materials}), first, house(0)},
                                        {network_account, test::minus(first)},
                                        {ledger::account(w, {world_.round, Kind::GrantCommitted}), first, house(0)},
                                        {ledger::account(w, {world_.round, Kind::GrantIncome}), test::minus(first), house(0)}}));
        std::vector const one{house(0)};
        rounds::advance(w, one, HouseState::Procuring, {rounds::PaperKind::PurchaseRecord, "1", w.today()}, w.today());
        service::see_papers(w, world_.round, {one, 2, *letter.words, "แพร่ 12/2565", base::Date(2022, 5, 1)});
    });
    EXPECT_EQ(lacks(0), "2:ready");
    EXPECT_EQ(lacks(1), "2:state,spent,paper,");
    (void)paid(shares(1) - first, {house(0)}, 2);
    EXPECT_EQ(received(0), shares(1)) << "to the satang";
    EXPECT_EQ(differences() + differences_of_tranches(), 0U);
}

TEST_P(Tranches, WhatIsMissingMeanwhileStopsApprovalAndReleaseAndNamesTheHouse)
{
    open_for_payment();
    auto letter = need(RequirementKind::Paper);
    letter.words = "หนังสือรับรอง";
    plan({part(10'000, 10'000, {letter})});
    work([&](api::Work& w) {
        service::see_papers(w, world_.round, {{house(0), house(1)}, 1, *letter.words, "1/2565", base::Date(2022, 5, 1)});
    });
    auto const id = prepare(shares(2));
    as_approver();
    approve(id);
    // The family moves away; the books let go of its money.
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {house(1)}, HouseState::Withdrawn);
        ledger::follow_moves(w, world_.round, std::vector{house(1)});
    });
    as_releaser();
    auto const told = refused([&](api::Work& w) { service::release(w, id, {w.today(), "KTB 1", false, version(w.tx(), id)}); });
    EXPECT_THAT(told, HasSubstr("409 tranches.not_ready houses." + house(1).str() + "=nothing_to_come"));
    EXPECT_EQ(balance(Kind::Bank), 0) << "the others are not paid alone";

    send_back(id);
    as_finance();
    auto const resubmit = ResubmitForm{{house(1)}, false, shares(1), record_of(id).version};
    work([&](api::Work& w) { service::resubmit(w, id, resubmit); });
    EXPECT_EQ(record_of(id).houses, 1);
    as_approver();
    approve(id);
    as_releaser();
    release(id);
    EXPECT_EQ(received(0), shares(1));
    EXPECT_EQ(received(1), Satang());
}

TEST_P(Tranches, ATambonsAccountTakesItsHousesAndAChangedOneIsCheckedBeforeTheMoney)
{
    open_for_payment();
    type_account(test::area("540101"), "0201111111", "กลุ่มบ้านพอเพียงในเวียง");
    auto const id = prepare(shares(5) + management(), {}, 1, true);
    auto const receivers = read([&](storage::Reader& db) { return store::contents(db, id).receivers; });
    ASSERT_THAT(receivers, SizeIs(2)) << "the tambon's, and the network's for the others and for management";
    EXPECT_EQ(receivers[0].houses, 2);
    EXPECT_EQ(receivers[0].amount, shares(2));
    EXPECT_EQ(receivers[1].amount, shares(3) + management());

    type_account(test::area("540101"), "0202222222", "กลุ่มบ้านพอเพียงในเวียง", false, 1);
    as_approver();
    EXPECT_EQ(kinds(refused([&](api::Work& w) { service::approve(w, id, {1}); })), "account_changed account_changed");
    send_back(id);
    as_finance();
    work([&](api::Work& w) { service::resubmit(w, id, {{}, true, shares(5) + management(), version(w.tx(), id)}); });
    as_approver();
    approve(id);
    as_releaser();
    EXPECT_EQ(refused([&](api::Work& w) { service::release(w, id, {w.today(), "KTB 1", false, version(w.tx(), id)}); }),
              "409 tranches.accounts_unchecked");
    release(id, true);
    EXPECT_EQ(entries(), 3) << "the agreement, and one entry for each transfer";
}

TEST_P(Tranches, WithoutAnAccountNobodyIsReady)
{
    open();
    as_finance();
    EXPECT_EQ(lacks(0), "1:account,");
    EXPECT_THAT(refused([&](api::Work& w) { (void)service::prepare(w, world_.round, prepare_form(shares(1), {house(0)})); }),
                HasSubstr("=account"));
}

TEST_P(Tranches, MoneyThatAPaperMovedBeforeIsRecordedNotPaidAgain)
{
    // The house moved to funded on paper before the books were opened.
    world_ = work([&](api::Work& w) { return test::make_world(w); });
    agreement_ = work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    work([&](api::Work& w) { test::record(w, world_.round, house(0), HouseState::Funded); });
    work([&](api::Work& w) { ledger::follow_agreements(w, world_.round); });
    as_finance();
    type_account(std::nullopt, "0201234567", "เครือข่าย", true);
    EXPECT_EQ(lacks(0), "1:paper_way,");
    EXPECT_EQ(lacks(1), "1:ready");

    auto const id = record_past(shares(1) + management(), {house(0)}, true);
    EXPECT_EQ(refused([&](api::Work& w) { service::confirm(w, id, {1}); }), "409 duties.excluded");
    EXPECT_EQ(refused([&](api::Work& w) { service::approve(w, id, {1}); }), "409 tranches.not_now");
    as_approver();
    confirm(id);
    EXPECT_EQ(received(0), shares(1));
    EXPECT_EQ(house_state(0), HouseState::Funded);
    auto const entry = read([&](storage::Reader& db) { return ledger::entries_of(db, "tranche", id); });
    ASSERT_THAT(entry, SizeIs(1));
    EXPECT_EQ(entry[0].day, base::Date(2022, 2, 21)) << "on its own day";
    as_finance();
    EXPECT_THAT(refused([&](api::Work& w) {
                    RecordForm form;
                    form.house_ids = {house(0)};
                    form.stated_total_satang = shares(1);
                    form.paid_on = base::Date(2022, 2, 21);
                    form.reference = "พอช. 77/2565";
                    form.paper_sha256 = std::string(63, 'b') + "1";
                    (void)service::record(w, world_.round, form);
                }),
                HasSubstr("nothing_to_come"))
        << "a transfer of the past is recorded once";
    EXPECT_EQ(refused([&](api::Work& w) {
                  RecordForm form;
                  form.house_ids = {house(1)};
                  form.stated_total_satang = shares(1);
                  form.paid_on = base::Date(1999, 5, 1);
                  form.reference = "พอช. 78/2565";
                  form.paper_sha256 = std::string(63, 'b') + "1";
                  (void)service::record(w, world_.round, form);
              }),
              "422 input.invalid paid_on=before_agreement");
}

TEST_P(Tranches, MoneyThatTheBankSentBackIsPaidAgainOnce)
{
    open_for_payment();
    type_account(test::area("540101"), "0201111111", "กลุ่มในเวียง");
    auto const id = paid(shares(5));
    give_back(id, {1});
    EXPECT_EQ(state(id), State::Released) << "the other transfer stands";
    EXPECT_EQ(record_of(id).houses, 3);
    EXPECT_EQ(received(0), Satang());
    EXPECT_EQ(received(2), shares(1));
    EXPECT_EQ(house_state(0), HouseState::Funded) << "no house moves backwards";
    EXPECT_EQ(lacks(0), "1:ready");
    EXPECT_EQ(balance(Kind::Bank), 3 * kShare);
    EXPECT_EQ(differences() + differences_of_tranches(), 0U);
    auto const again = paid(shares(2));
    EXPECT_EQ(received(0), shares(1));
    as_releaser();
    give_back(id);
    EXPECT_EQ(state(id), State::Cancelled);
    EXPECT_EQ(state(again), State::Released);
    EXPECT_EQ(differences() + differences_of_tranches(), 0U);
}

TEST_P(Tranches, ATransferThatTheTrancheDoesNotHaveCannotComeBackAndNothingOfTheOthersDoes)
{
    open_for_payment();
    auto const id = paid(shares(5));
    EXPECT_EQ(refused([&](api::Work& w) { service::give_back(w, id, {{1, 2, 0}, w.today(), "โอนคืน", version(w.tx(), id)}); }),
              "422 input.invalid positions[1]=not_found positions[2]=not_found");
    EXPECT_EQ(state(id), State::Released);
    EXPECT_EQ(balance(Kind::Bank), 5 * kShare);
}

TEST_P(Tranches, MoneyThatWasUsedDoesNotComeBackAsIfItHadNot)
{
    open_for_payment();
    auto const id = paid(shares(5));
    work([&](api::Work& w) {
        std::vector const one{house(4)};
        rounds::advance(w, one, HouseState::Procuring, {rounds::PaperKind::PurchaseRecord, "1", w.today()}, w.today());
    });
    EXPECT_EQ(refused([&](api::Work& w) { service::give_back(w, id, {{}, w.today(), "โอนคืน", version(w.tx(), id)}); }),
              "409 tranches.spent_already");
    EXPECT_EQ(balance(Kind::Bank), 5 * kShare);
}

TEST_P(Tranches, WhatIsCancelledSetsItsHousesFree)
{
    open_for_payment();
    auto const id = prepare(shares(5) + management(), {}, 1, true);
    cancel(id);
    EXPECT_EQ(lacks(0), "1:ready");
    auto const again = prepare(shares(5) + management(), {}, 1, true);
    EXPECT_EQ(record_of(again).number, 2);
    as_approver();
    approve(again);
    as_finance();
    EXPECT_EQ(refused([&](api::Work& w) { service::cancel(w, again, {"ไม่โอน", 2}); }), "409 tranches.not_now")
        << "what was approved is sent back first";
}

TEST_P(Tranches, PapersThatWereDueAfterTheMoneyAreToldHouseByHouse)
{
    open_for_payment();
    auto letter = need(RequirementKind::Paper);
    letter.words = "ใบรับเงิน";
    letter.due_days = 30;
    plan({part(10'000, 10'000, {letter})});
    (void)paid(shares(5));
    auto const overdue = [&](base::Date today) {
        return read([&](storage::Reader& db) { return papers_overdue(db, test::everywhere(), world_.round, today); });
    };
    EXPECT_THAT(overdue(base::Date(2022, 6, 14)), IsEmpty()) << "the last day is in time";
    ASSERT_THAT(overdue(base::Date(2022, 6, 15)), SizeIs(5));
    EXPECT_THAT(overdue(base::Date(2022, 6, 15)).front().missing.front().th, HasSubstr("ใบรับเงิน"));
    work([&](api::Work& w) { service::see_papers(w, world_.round, {{house(0)}, 1, "ใบรับเงิน", "1", base::Date(2022, 5, 15)}); });
    EXPECT_THAT(overdue(base::Date(2022, 6, 15)), SizeIs(4));
    EXPECT_THAT(read([&](storage::Reader& db) {
                    return papers_overdue(db, test::scope_of({"540402"}), world_.round, base::Date(2022, 6, 15));
                }),
                SizeIs(1))
        << "of one's own tambon";
}

TEST_P(Tranches, AHouseThatBoughtNothingWithItsMoneyHasNoPapersAndOneThatLeftOwesNone)
{
    open_for_payment();
    auto papers = need(RequirementKind::PurchasePapers);
    papers.due_days = 30;
    plan({part(10'000, 10'000, {papers})});
    (void)paid(shares(5));
    auto const overdue = [&](base::Date today) {
        return read([&](storage::Reader& db) { return papers_overdue(db, test::everywhere(), world_.round, today); });
    };
    EXPECT_THAT(overdue(base::Date(2022, 6, 14)), IsEmpty()) << "the last day is in time";
    ASSERT_THAT(overdue(base::Date(2022, 6, 15)), SizeIs(5));
    EXPECT_THAT(overdue(base::Date(2022, 6, 15)).front().missing.front().en,
                HasSubstr("nothing is bought yet with the 19,000.00"));
    work([&](api::Work& w) { test::leave_round(w, world_.round, {house(1)}, HouseState::Stopped); });
    EXPECT_THAT(overdue(base::Date(2022, 6, 15)), SizeIs(4)) << "who left shows nothing more";
    auto const amount = Satang::baht(100);
    post(entry(ledger::EntryKind::Purchase, {{account(Kind::Materials), amount, house(0)},
                                             {account(Kind::Payable, "ร้านวัสดุ"), test::minus(amount)},
                                             {account(Kind::GrantCommitted), amount, house(0)},
                                             {account(Kind::GrantIncome), test::minus(amount), house(0)}}));
    EXPECT_THAT(overdue(base::Date(2022, 6, 15)), SizeIs(3)) << "money that is used is shown by its purchases";
}

TEST_P(Tranches, NoPapersAreOverdueForATransferOfThePast)
{
    open_for_payment();
    auto letter = need(RequirementKind::Paper);
    letter.words = "ใบรับเงิน";
    letter.due_days = 30;
    plan({part(10'000, 10'000, {letter})});
    auto const id = record_past(shares(2), {house(0), house(1)});
    as_approver();
    confirm(id);
    EXPECT_THAT(
        read([&](storage::Reader& db) { return papers_overdue(db, test::everywhere(), world_.round, base::Date(2023, 6, 15)); }),
        IsEmpty());
}

TEST_P(Tranches, ShowTheirHousesPageByPageWithTheirNames)
{
    open_for_payment();
    auto const id = prepare(shares(5));
    std::vector<std::string> told;
    std::vector<std::string> expected;
    for (auto after = std::optional<std::string>("0"); after;) {
        auto const page = read([&](storage::Reader& db) {
            return views::houses(db, test::everywhere(), id, std::nullopt, std::stoul(*after), 2, clock_.now().bangkok_date());
        });
        EXPECT_EQ(page.total, 5);
        EXPECT_LE(page.items.size(), 2U);
        for (auto const& row : page.items)
            told.push_back(row.round_house_id.str() + " " + row.head_name + " " + row.house_no + " " + row.tambon_en);
        after = page.next;
    }
    for (std::size_t i = 0; i < 5; ++i)
        expected.push_back(read([&](storage::Reader& db) {
            auto const one = rounds::find_house(db, test::everywhere(), house(i)).value();
            auto const household = households::require_summary(db, test::everywhere(), one.household_id);
            return one.id.str() + " " + household.head_name + " " + household.house_no + " " +
                   places::require(db, one.tambon).name_en;
        }));
    EXPECT_THAT(told, testing::UnorderedElementsAreArray(expected)) << "each once";
    auto const beyond = read([&](storage::Reader& db) {
        return views::houses(db, test::everywhere(), id, std::nullopt, 9, 2, clock_.now().bangkok_date());
    });
    EXPECT_THAT(beyond.items, IsEmpty());
    EXPECT_FALSE(beyond.next);
}

TEST_P(Tranches, SayByTambonWhoIsReady)
{
    open_for_payment();
    (void)prepare(shares(1), {house(0)});
    std::vector<std::string> told;
    for (auto const& sum : tambons())
        told.push_back(sum.tambon.str() + " " + std::to_string(sum.ready) + "/" + std::to_string(sum.open));
    EXPECT_THAT(told, ElementsAre("540101 1/1", "540112 2/0", "540402 1/0"));
    auto const front = read([&](storage::Reader& db) {
        auto const round = rounds::require_round(db, test::everywhere(), world_.round);
        return ready_of(db, test::scope_of({"540112"}), round, base::Date(2022, 5, 15));
    });
    ASSERT_THAT(front, SizeIs(1));
    EXPECT_EQ(front[0].ready, 2);
}

TEST_P(Tranches, APlanChangesOnlyWhereNobodyUsesIt)
{
    open_for_payment();
    plan({part(5'000, 10'000), part(5'000, 0)});
    (void)prepare(shares(5) * 1 - Satang(shares(5).value() / 2));
    EXPECT_EQ(refused([&](api::Work& w) {
                  service::set_plan(w, world_.round, {{part(4'000, 10'000), part(6'000, 0)}, "หนังสือ", "เปลี่ยน", 1});
              }),
              "422 input.invalid parts[0]=used");
    EXPECT_EQ(refused([&](api::Work& w) {
                  service::set_plan(w, world_.round, {{part(5'000, 10'000), part(5'000, 0)}, "หนังสือ", "เปลี่ยน", 0});
              }),
              "409 tranches.changed_meanwhile");
    plan({part(5'000, 10'000), part(2'000, 0), part(3'000, 0)}, 1);
    EXPECT_EQ(read([&](storage::Reader& db) { return store::plan_of(db, world_.round); }).last(), 3);
}

TEST_P(Tranches, OneRoundOfTwoHundredHousesGoesInOnePiece)
{
    open_for_payment({.houses = {{"540101", 120}, {"540112", 80}}, .spare = 0});
    (void)paid(shares(200));
    EXPECT_EQ(balance(Kind::Bank), 200 * kShare);
    EXPECT_THAT(ready().items, IsEmpty());
    EXPECT_EQ(differences() + differences_of_tranches(), 0U);
}

} // namespace

} // namespace tranches
