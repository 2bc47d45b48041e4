// Booking, correcting, following agreements, and what finance enters by hand, on both engines.
#include "ledger/books.hpp"
#include "support/counting_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ledger {

namespace {

using base::Date;
using base::Satang;
using ledger::EntryKind;
using ledger::ManualKind;
using rounds::HouseState;
using test::minus;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Ledger : public test::Books {
protected:
    [[nodiscard]] ledger::ManualForm form(ManualKind kind, Satang amount)
    {
        ledger::ManualForm form;
        form.kind = kind;
        form.day = Date(2022, 3, 1);
        form.amount_satang = amount;
        form.paper_kind = rounds::PaperKind::BankSlip;
        form.paper_number = "ธนาคาร 3/2565";
        form.paper_date = Date(2022, 3, 1);
        return form;
    }
    Id enter(ledger::ManualForm const& form)
    {
        return work([&](api::Work& w) { return ledger::service::enter(w, world_.round, form); });
    }
    [[nodiscard]] std::string enter_refused(ledger::ManualForm const& form)
    {
        return refused([&](api::Work& w) { (void)ledger::service::enter(w, world_.round, form); });
    }
    Id correct(Id id, std::string reason = "ลงผิดบัญชี")
    {
        return work([&](api::Work& w) { return ledger::correct(w, id, reason, w.today()); });
    }
    [[nodiscard]] std::string correct_refused(Id id)
    {
        return refused([&](api::Work& w) { (void)ledger::correct(w, id, "ลงผิดบัญชี", w.today()); });
    }
    [[nodiscard]] ledger::Entry stored(Id id)
    {
        return read([&](storage::Reader& db) { return ledger::find_entry(db, id).value(); });
    }
    [[nodiscard]] std::vector<ledger::Unaccounted> accounted()
    {
        return read([&](storage::Reader& db) { return ledger::accounted(db, world_.round); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Ledger);

// ---- what was agreed

TEST_P(Ledger, OpensWithTheAgreementAndBooksWhatItPromises)
{
    open();
    EXPECT_EQ(balance(Kind::GrantReceivable), 104'500);
    EXPECT_EQ(balance(Kind::GrantCommitted), -104'500);
    EXPECT_EQ(money(house(0)).receivable, Satang::baht(19'000));
    EXPECT_EQ(money(house(0)).committed, Satang::baht(19'000));
    EXPECT_EQ(money(std::nullopt).committed, Satang::baht(9'500)) << "management is for no house";
    EXPECT_EQ(entries(), 1);
    EXPECT_EQ(unbooked().amount, Satang());
    auto const booked = read([&](storage::Reader& db) { return ledger::entries_of(db, "agreement", agreement_); });
    ASSERT_THAT(booked, SizeIs(1));
    EXPECT_EQ(booked[0].day, test::kCeremony);
    EXPECT_EQ(booked[0].paper->number, "บพ.พร. 1/2565");
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Ledger, KeepsNoBooksWithoutAnAgreementInForce)
{
    world_ = work([&](api::Work& w) { return test::make_world(w); });
    work([&](api::Work& w) { ledger::follow_agreements(w, world_.round); });
    EXPECT_EQ(refused(test::an_entry(world_.round, EntryKind::Transfer, cause(), {})), "409 ledger.no_books");
    EXPECT_EQ(refused([&](api::Work& w) { ledger::service::bring_up_to_date(w, world_.round); }), "409 ledger.nothing_agreed");
}

TEST_P(Ledger, TellsWhatWasSealedBeforeThereWereBooks)
{
    world_ = work([&](api::Work& w) { return test::make_world(w); });
    (void)work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    EXPECT_TRUE(unbooked().no_books);
    EXPECT_EQ(unbooked().houses, 5);
    EXPECT_EQ(unbooked().amount, Satang::baht(104'500));
    work([&](api::Work& w) { ledger::service::bring_up_to_date(w, world_.round); });
    EXPECT_FALSE(unbooked().no_books);
    EXPECT_EQ(unbooked().amount, Satang());
    work([&](api::Work& w) { ledger::service::bring_up_to_date(w, world_.round); });
    EXPECT_EQ(entries(), 1) << "once is enough";
}

TEST_P(Ledger, LeavesOutAHouseThatWasClosedOnPaperBefore)
{
    world_ = work([&](api::Work& w) { return test::make_world(w); });
    (void)work([&](api::Work& w) { return test::sealed_agreement(w, world_); });
    work([&](api::Work& w) {
        for (auto const to : {HouseState::Funded, HouseState::Procuring, HouseState::Repairing, HouseState::Accepted,
                              HouseState::HandedOver, HouseState::Closed})
            test::record(w, world_.round, house(0), to);
        ledger::follow_agreements(w, world_.round);
    });
    EXPECT_EQ(money(house(0)).receivable, Satang());
    EXPECT_EQ(balance(Kind::GrantReceivable), 85'500);
}

TEST_P(Ledger, ReleasesTheMoneyOfAHouseThatLeaves)
{
    open();
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {house(1)}, HouseState::Withdrawn);
        ledger::follow_moves(w, world_.round, std::vector{house(1)});
    });
    EXPECT_EQ(money(house(1)).receivable, Satang());
    EXPECT_EQ(money(house(1)).committed, Satang());
    EXPECT_EQ(balance(Kind::GrantCommitted), -85'500);
    EXPECT_EQ(unbooked().amount, Satang());
}

TEST_P(Ledger, KeepsAHouseInTheRoundWhileItsGrantIsWithIt)
{
    open();
    transfer({house(1)}, Satang::baht(19'000));
    post(purchase(house(1), Satang::baht(4'000)));
    work([&](api::Work& w) {
        rounds::advance(w, std::vector{house(1)}, HouseState::Funded, {rounds::PaperKind::BankSlip, "1", base::Date(2022, 2, 21)},
                        base::Date(2022, 2, 21));
    });
    auto const leave = [&](api::Work& w) {
        rounds::MoveForm form;
        form.house_ids = {house(1)};
        form.to_state = HouseState::Cancelled;
        form.happened_on = w.today();
        form.reason = "x";
        form.paper_kind = rounds::PaperKind::Letter;
        form.paper_number = "1";
        form.paper_date = w.today();
        (void)rounds::service::move(w, world_.round, form);
        ledger::follow_moves(w, world_.round, form.house_ids);
    };
    EXPECT_EQ(refused(leave), "422 ledger.grant_with_house house_ids[0]=grant_with_house") << "any letter says that it came back";
    auto back = form(ManualKind::ReturnToSource, Satang::baht(15'001));
    back.from_account_id = bank();
    back.to_account_id = account(Kind::GrantCommitted);
    back.round_house_id = house(1);
    EXPECT_EQ(enter_refused(back), "422 input.invalid amount_satang=beyond_left");
    back.amount_satang = Satang::baht(15'000);
    enter(back);
    EXPECT_EQ(refused(leave), "422 ledger.grant_with_house house_ids[0]=grant_with_house") << "what was used is still there";
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {house(1)}, HouseState::Stopped);
        ledger::follow_moves(w, world_.round, std::vector{house(1)});
    });
    back.round_house_id = house(0);
    back.amount_satang = Satang(1);
    EXPECT_EQ(enter_refused(back), "422 input.invalid amount_satang=beyond_left") << "nothing came for it yet";
}

TEST_P(Ledger, LetsAHouseLeaveThatGaveAllOfItBack)
{
    open();
    transfer({house(1)}, Satang::baht(19'000));
    post(entry(EntryKind::ReturnToSource,
               {{account(Kind::GrantCommitted), Satang::baht(19'000), house(1)}, {bank(), test::minus(Satang::baht(19'000))}}));
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {house(1)}, HouseState::Cancelled);
        ledger::follow_moves(w, world_.round, std::vector{house(1)});
    });
    EXPECT_EQ(unbooked().amount, Satang());
}

TEST_P(Ledger, ReleasesOnlyWhatIsNotTransferredWhenAnAgreementEnds)
{
    open();
    transfer({house(0)}, Satang::baht(12'000));
    work([&](api::Work& w) {
        (void)agreements::service::terminate(w, agreement_, {"หมดงบ", Date(2022, 5, 15), std::nullopt});
        ledger::follow_agreements(w, world_.round);
    });
    EXPECT_EQ(balance(Kind::GrantReceivable), 0);
    EXPECT_EQ(money(house(0)).committed, Satang::baht(12'000)) << "what came is used or given back";
    EXPECT_EQ(balance(Kind::GrantCommitted), -12'000);
}

TEST_P(Ledger, FromThenOnNoPaperAloneMovesAHouseToFundedOrClosed)
{
    open();
    EXPECT_EQ(refused([&](api::Work& w) { test::record(w, world_.round, house(0), HouseState::Funded); }),
              "409 rounds.books_kept");
    EXPECT_EQ(refused([&](api::Work& w) { test::record(w, world_.round, house(0), HouseState::Closed); }),
              "409 rounds.books_kept");
}

// ---- booking

TEST_P(Ledger, BooksATransferAndAPurchaseToTheLastSatang)
{
    open();
    transfer({house(0), house(1)}, Satang::baht(19'000));
    EXPECT_EQ(balance(Kind::Bank), 38'000);
    EXPECT_EQ(balance(Kind::GrantReceivable), 66'500);
    post(purchase(house(0), Satang::baht(19'000)));
    EXPECT_EQ(balance(Kind::Bank), 19'000);
    auto const of = money(house(0));
    EXPECT_EQ(of.committed, Satang());
    EXPECT_EQ(of.grant_used, Satang::baht(19'000));
    EXPECT_EQ(of.spent, Satang::baht(19'000));
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Ledger, NumbersEntriesWithoutAGapWhateverIsRefusedBetween)
{
    open();
    auto const before = entries();
    transfer({house(0)}, Satang::baht(1'000));
    EXPECT_THAT(refused(purchase(house(0), Satang::baht(1'001))), HasSubstr("ledger.overdrawn"));
    EXPECT_EQ(entries(), before + 1);
    EXPECT_EQ(stored(post(purchase(house(0), Satang::baht(999)))).number, before + 2);
    EXPECT_EQ(differences(), 0u) << "what was refused left nothing behind";
}

TEST_P(Ledger, RefusesAnOverdraftAndNamesAccountHouseAndSum)
{
    open();
    transfer({house(0), house(1)}, Satang::baht(19'000));
    auto const too_much = purchase(house(0), Satang(1'950'050));
    try {
        post(too_much);
        FAIL() << "more was spent for a house than was promised to it";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "ledger.overdrawn");
        ASSERT_THAT(problem.faults(), SizeIs(1));
        EXPECT_EQ(problem.faults()[0].field, "postings[2].amount_satang");
        EXPECT_THAT(problem.faults()[0].message.en, HasSubstr("\"Promised and not yet used\", house no. 11 in Nai Wiang"));
        EXPECT_THAT(problem.faults()[0].message.en, HasSubstr("500.50 baht are missing"));
        EXPECT_THAT(problem.faults()[0].message.th, HasSubstr("ขาดอยู่ 500.50 บาท"));
    }
    // The bank, an advance, and the grant to come of one house.
    auto const advance = account(Kind::Advance, "นายสมชาย");
    EXPECT_EQ(refused(entry(EntryKind::Advance, {{advance, Satang::baht(38'001)}, {bank(), Satang::baht(-38'001)}})),
              "422 ledger.overdrawn postings[1].amount_satang=overdrawn");
    EXPECT_EQ(refused(entry(EntryKind::AdvanceReturned, {{bank(), Satang::baht(1)}, {advance, Satang::baht(-1)}})),
              "422 ledger.overdrawn postings[1].amount_satang=overdrawn");
    EXPECT_EQ(refused(entry(EntryKind::Tranche,
                            {{bank(), Satang::baht(1)}, {account(Kind::GrantReceivable), Satang::baht(-1), house(0)}})),
              "422 ledger.overdrawn postings[1].amount_satang=overdrawn")
        << "more came for a house than was agreed for it";
}

TEST_P(Ledger, TellsAllFaultsOfAnEntryAtOnce)
{
    open();
    auto bad = entry(EntryKind::Purchase, {{account(Kind::Materials), Satang::baht(5)}, {ledger::AccountId(), Satang::baht(-4)}});
    bad.day = Date(2022, 5, 16);
    EXPECT_EQ(refused(bad), "422 ledger.entry_refused day=in_future postings=not_balanced postings[0].round_house_id=required "
                            "postings[1].account_id=not_found");
}

TEST_P(Ledger, BooksNothingOnADayBeforeTheRound)
{
    open();
    auto early = entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}});
    early.day = Date(2021, 9, 30);
    EXPECT_EQ(refused(early), "422 ledger.entry_refused day=before_round");
    early.day = Date(2021, 10, 1);
    EXPECT_EQ(refused(early), "") << "the first day of its fiscal year";
    auto by_hand = form(ManualKind::Interest, Satang::baht(1));
    by_hand.to_account_id = bank();
    by_hand.day = Date(2021, 9, 30);
    by_hand.paper_date = by_hand.day;
    EXPECT_EQ(enter_refused(by_hand), "422 ledger.entry_refused day=before_round");
}

TEST_P(Ledger, BooksACauseOnceAndNamesTheEntryThatStands)
{
    open();
    auto const interest = entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}});
    auto const first = post(interest);
    try {
        post(interest);
        FAIL() << "the same cause was booked twice";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "ledger.booked_already");
        EXPECT_EQ(problem.details().at(0).second, "\"" + first.str() + "\"");
    }
    auto other_step = interest;
    other_step.source.step = "second";
    EXPECT_EQ(refused(other_step), "");
    // After a correction the same cause is booked anew.
    correct(first);
    auto const again = post(interest);
    EXPECT_THAT(refused(interest), HasSubstr("ledger.booked_already"));
    EXPECT_EQ(read([&](storage::Reader& db) { return ledger::booked(db, interest.source); }), again);
}

TEST_P(Ledger, RefusesAccountsAndHousesOfAnotherRound)
{
    open();
    auto const other = work([&](api::Work& w) {
        auto const round = rounds::require_round(w.tx(), test::everywhere(), world_.round);
        rounds::RoundForm form;
        form.programme_id = round.programme_id;
        form.rule_id = round.rule.id;
        form.fiscal_year = round.fiscal_year;
        form.province = round.province;
        form.name_th = "รอบที่สอง";
        form.name_en = "Second round";
        form.envelope_satang = round.envelope;
        auto const id = rounds::service::open_round(w, form);
        rounds::keep_books(w, id, Date(2022, 1, 20));
        return id;
    });
    auto strange =
        entry(EntryKind::Purchase, {{account(Kind::Materials), Satang::baht(5), house(0)}, {bank(), Satang::baht(-5)}});
    strange.round = other;
    EXPECT_EQ(refused(strange), "422 ledger.entry_refused postings[0].round_house_id=not_found postings[0].account_id=not_found "
                                "postings[1].account_id=not_found");
}

TEST_P(Ledger, AnEntryOfManyPostingsFindsItsHousesInEveryTambonAndTellsAStranger)
{
    open();
    constexpr int kTimes = 101; // five houses of three tambons: more than 500 postings
    auto const stranger = work([](api::Work& w) { return w.new_id<rounds::RoundHouseId>(); });
    auto const receivable = account(Kind::GrantReceivable);
    test::Lines lines{{bank(), Satang::baht(5 * kTimes)}};
    for (int i = 0; i < kTimes; ++i)
        for (auto const& house : world_.approved)
            lines.push_back({receivable, Satang::baht(-1), house});
    auto strange = entry(EntryKind::Tranche, lines);
    strange.postings.back().house = stranger;
    EXPECT_EQ(refused(strange), "422 ledger.entry_refused postings[505].round_house_id=not_found");
    auto const id = post(entry(EntryKind::Tranche, lines));
    auto const postings = read([&](storage::Reader& db) { return ledger::postings_of(db, id); });
    ASSERT_EQ(postings.size(), lines.size());
    EXPECT_EQ(postings.at(1).tambon, test::area("540101"));
    EXPECT_EQ(postings.back().tambon, test::area("540402"));
    EXPECT_EQ(money(house(4)).receivable, Satang::baht(19'000 - kTimes));
    EXPECT_EQ(differences(), 0U);
}

TEST_P(Ledger, BooksNothingInAClosedRound)
{
    open();
    auto const interest = entry(EntryKind::Interest, {{bank(), Satang(5)}, {account(Kind::GrantCommitted), Satang(-5)}});
    db().run_script("UPDATE rounds SET state = 'closed'"); // with houses on their way it cannot be closed otherwise
    EXPECT_EQ(refused(interest), "409 ledger.round_closed");
}

TEST_P(Ledger, FindsAnAccountAgainHoweverItsNameIsTyped)
{
    open();
    auto const one = account(Kind::Bank, "ธ.ก.ส.  แพร่ ");
    EXPECT_EQ(account(Kind::Bank, "ธ.ก.ส. แพร่"), one);
    EXPECT_NE(account(Kind::Bank, "ธ.ก.ส. แพร่", test::area("540101")), one) << "of a tambon";
    EXPECT_EQ(refused([&](api::Work& w) { (void)ledger::account(w, {world_.round, Kind::Advance, {}, {}, " "}); }),
              "422 input.invalid name=required");
}

// ---- corrections

TEST_P(Ledger, CorrectsByANewEntryThatNamesTheOld)
{
    open();
    auto const transferred = transfer({house(0)}, Satang::baht(19'000));
    auto const reversal = correct(transferred);
    EXPECT_EQ(stored(reversal).reverses, transferred);
    EXPECT_EQ(stored(reversal).reason, "ลงผิดบัญชี");
    EXPECT_EQ(stored(transferred).reversed_by, reversal);
    EXPECT_EQ(balance(Kind::Bank), 0);
    EXPECT_EQ(money(house(0)).receivable, Satang::baht(19'000));
    EXPECT_EQ(correct_refused(transferred), "409 ledger.reversed_already");
    EXPECT_EQ(correct_refused(reversal), "409 ledger.is_a_reversal");
    EXPECT_EQ(correct_refused(Id()), "404 ledger.entry_not_found");
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Ledger, CorrectsNothingWhoseMoneyIsSpent)
{
    open();
    auto const transferred = transfer({house(0)}, Satang::baht(19'000));
    post(purchase(house(0), Satang::baht(19'000)));
    EXPECT_THAT(correct_refused(transferred), HasSubstr("422 ledger.overdrawn"));
}

TEST_P(Ledger, CorrectsNotBeforeTheDayOfTheEntry)
{
    open();
    auto const transferred = transfer({house(0)}, Satang::baht(19'000));
    EXPECT_EQ(refused([&](api::Work& w) { (void)ledger::correct(w, transferred, "ลงผิด", Date(2022, 2, 20)); }),
              "422 ledger.entry_refused on=before_entry");
}

// ---- by hand

TEST_P(Ledger, FinanceEntersWhatNoOtherPageBooks)
{
    open();
    transfer({house(0)}, Satang::baht(19'000));
    auto advance = form(ManualKind::Advance, Satang::baht(5'000));
    advance.from_account_id = bank();
    advance.person = "นายสมชาย ใจดี";
    enter(advance);
    auto back = form(ManualKind::AdvanceReturned, Satang::baht(2'000));
    back.from_account_id = account(Kind::Advance, "นายสมชาย ใจดี");
    back.to_account_id = bank();
    enter(back);
    EXPECT_EQ(balance(Kind::Advance), 3'000);
    EXPECT_EQ(balance(Kind::Bank), 16'000);

    auto interest = form(ManualKind::Interest, Satang::baht(12));
    interest.to_account_id = bank();
    enter(interest);
    EXPECT_EQ(balance(Kind::GrantCommitted), -104'512) << "interest is owed to the source";

    auto fee = form(ManualKind::Fee, Satang::baht(20));
    fee.from_account_id = bank();
    enter(fee);
    EXPECT_EQ(balance(Kind::Management), 20);
    EXPECT_EQ(balance(Kind::GrantIncome), -20);

    auto transfer = form(ManualKind::Transfer, Satang::baht(100));
    transfer.from_account_id = bank();
    transfer.to_account_id = account(Kind::Cash, "เงินสดย่อย");
    enter(transfer);
    EXPECT_EQ(balance(Kind::Cash), 100);

    auto returned = form(ManualKind::ReturnToSource, Satang::baht(12));
    returned.from_account_id = bank();
    returned.to_account_id = account(Kind::GrantCommitted, "ดอกเบี้ยเงินฝาก");
    enter(returned);
    returned.amount_satang = Satang::baht(1'000);
    returned.to_account_id = account(Kind::GrantCommitted);
    returned.round_house_id = house(0);
    enter(returned);
    EXPECT_EQ(money(house(0)).committed, Satang::baht(18'000));
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Ledger, ContributedCashOfAHouseThatStoppedIsGivenBackSoThatTheBooksComeOutEven)
{
    open();
    auto const income = account(Kind::CashIncome);
    post(entry(EntryKind::CashContribution, {{bank(), Satang::baht(2'000)}, {income, Satang::baht(-2'000), house(1)}}));
    post(entry(EntryKind::Purchase, {{account(Kind::Materials), Satang::baht(500), house(1)}, {bank(), Satang::baht(-500)}}));
    work([&](api::Work& w) {
        test::leave_round(w, world_.round, {house(1)}, HouseState::Withdrawn);
        ledger::follow_moves(w, world_.round, std::vector{house(1)});
    });
    auto const open_of_house = [&] {
        return std::ranges::count_if(accounted(), [&](ledger::Unaccounted const& one) { return one.house == house(1); });
    };
    EXPECT_EQ(open_of_house(), 1) << "it has more income than it spent";
    auto back = form(ManualKind::ContributionReturned, Satang::baht(1'501));
    back.from_account_id = bank();
    back.round_house_id = house(1);
    EXPECT_EQ(enter_refused(back), "422 input.invalid amount_satang=beyond_left");
    back.round_house_id = house(0);
    EXPECT_EQ(enter_refused(back), "422 input.invalid amount_satang=beyond_left") << "it was given nothing";
    back.round_house_id = rounds::RoundHouseId();
    EXPECT_EQ(enter_refused(back), "422 ledger.entry_refused round_house_id=not_found");
    back.round_house_id = house(1);
    back.amount_satang = Satang::baht(1'500);
    auto const id = enter(back);
    EXPECT_EQ(stored(id).text, "เงินสมทบคืนผู้ให้");
    EXPECT_EQ(balance(Kind::Bank), 0);
    EXPECT_EQ(balance(Kind::CashIncome), -500);
    EXPECT_EQ(open_of_house(), 0);
    back.amount_satang = Satang::baht(1);
    EXPECT_EQ(enter_refused(back), "422 input.invalid amount_satang=beyond_left");
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Ledger, TellsFaultsOfHandEntriesBesideTheirFields)
{
    open();
    EXPECT_EQ(enter_refused(ledger::ManualForm{}),
              "422 input.invalid from_account_id=required to_account_id=required paper_kind=required paper_number=required "
              "paper_date=required");
    auto advance = form(ManualKind::Advance, Satang::baht(1));
    advance.person = "นายสมชาย";
    advance.from_account_id = account(Kind::GrantReceivable);
    EXPECT_EQ(enter_refused(advance), "422 input.invalid from_account_id=wrong_kind");
    advance.from_account_id = bank();
    EXPECT_EQ(enter_refused(advance), "422 ledger.overdrawn amount_satang=overdrawn");
    advance.day = Date(2022, 6, 1);
    EXPECT_EQ(enter_refused(advance), "422 input.invalid day=in_future");
    EXPECT_EQ(read([&](storage::Reader& db) { return ledger::store::accounts(db, world_.round); }).size(), 3u)
        << "a refused advance opens no account for its person";
}

// ---- reading

TEST_P(Ledger, SaysWhatKeepsTheBooksFromBeingClosed)
{
    open();
    transfer(world_.approved, Satang::baht(19'000));
    EXPECT_THAT(accounted(), SizeIs(3)) << "bank, management still to come, promised";
    for (auto const& house : world_.approved)
        post(purchase(house, Satang::baht(19'000)));
    work([&](api::Work& w) {
        (void)agreements::service::terminate(w, agreement_, {"ไม่รับค่าบริหารจัดการ", Date(2022, 5, 15), std::nullopt});
        ledger::follow_agreements(w, world_.round);
    });
    EXPECT_THAT(accounted(), IsEmpty());
    post(entry(EntryKind::ContributionInKind, {{account(Kind::Labour), Satang::baht(900), house(0)},
                                               {account(Kind::LabourIncome), Satang::baht(-900), house(0)}}));
    EXPECT_THAT(accounted(), IsEmpty());
}

TEST_P(Ledger, ShowsACouncilItsOwnTambonAndTheProvincesAccounts)
{
    open();
    auto const council = test::scope_of({"540101"});
    (void)account(Kind::Bank, "กลุ่มในเวียง", test::area("540101"));
    (void)account(Kind::Bank, "กลุ่มสวนเขื่อน", test::area("540112"));
    auto const seen = read([&](storage::Reader& db) { return ledger::balances(db, council, world_.round); });
    EXPECT_THAT(seen, SizeIs(3)) << "receivable, committed and one's own bank account";
    transfer(world_.approved, Satang::baht(19'000));
    auto const elsewhere = post(purchase(house(4), Satang::baht(5)));
    auto const page = read([&](storage::Reader& db) { return ledger::views::entries(db, council, world_.round, {}); });
    EXPECT_THAT(page.items, SizeIs(2)) << "agreement and transfer; not the purchase for another tambon";
    EXPECT_EQ(page.items.front().text, "รับโอนงวดเงิน") << "what was typed may name others";
    auto const view = read([&](storage::Reader& db) { return ledger::views::entry(db, actor_, council, page.items.front().id); });
    EXPECT_THAT(view.postings, SizeIs(3));
    EXPECT_EQ(view.hidden_postings, 3);
    EXPECT_EQ(view.hidden_satang, Satang::baht(-57'000));
    EXPECT_EQ(test::refusal(
                  [&] { (void)read([&](storage::Reader& db) { return ledger::views::entry(db, actor_, council, elsewhere); }); }),
              "404 ledger.entry_not_found");
    auto const within = read(
        [&](storage::Reader& db) { return ledger::balances_within(db, test::everywhere(), world_.round, test::area("540101")); });
    ASSERT_THAT(within, SizeIs(2));
    EXPECT_EQ(within[0].balance(), Satang()) << "all of its grant has come";
    EXPECT_EQ(within[1].balance(), Satang::baht(-38'000));
}

TEST_P(Ledger, WhatIsNotAccountedForIsToldByTambonInAFewStatements)
{
    open();
    transfer(world_.approved, Satang::baht(19'000));
    auto const spend = [&](std::size_t i) { // from the bank, and from nothing that was promised
        post(entry(EntryKind::Purchase,
                   {{account(Kind::Materials), Satang::baht(5), house(i)}, {bank(), minus(Satang::baht(5))}}));
    };
    auto const council = test::scope_of({"540101"});
    ledger::BooksView view;
    auto const statements = [&](auto const& ask) {
        return read([&](storage::Reader& db) {
            test::CountingReader counting(db);
            ask(counting);
            return counting.statements();
        });
    };
    auto const books = [&](storage::Reader& db) { view = ledger::views::books(db, actor_, council, world_.round, std::nullopt); };
    auto const entries = [&](storage::Reader& db) { (void)ledger::views::entries(db, council, world_.round, {}); };
    spend(0);
    auto const books_at_first = statements(books);
    auto const entries_at_first = statements(entries);
    auto const told_at_first = view.unaccounted_total;
    for (auto const i : {1u, 2u, 4u})
        spend(i);
    EXPECT_EQ(statements(books), books_at_first);
    EXPECT_EQ(statements(entries), entries_at_first);
    EXPECT_EQ(view.unaccounted_total, told_at_first + 1) << "another house of its tambon, and two of others";
}

TEST_P(Ledger, WhatIsNotBookedIsToldToWhoSeesTheWholeRound)
{
    world_ = work([](api::Work& w) { return test::make_world(w); });
    work([&](api::Work& w) { (void)test::sealed_agreement(w, world_); });
    auto const told = [&](auth::Scope const& scope) {
        return read([&](storage::Reader& db) {
            return ledger::views::books(db, actor_, scope, world_.round, std::nullopt).unbooked_houses;
        });
    };
    EXPECT_EQ(told(test::everywhere()), 5);
    EXPECT_EQ(told(test::scope_of({"540101"})), 0) << "it is a number of the whole round";
}

TEST_P(Ledger, PagesThroughEntriesAndFiltersThem)
{
    open();
    transfer({house(0), house(1)}, Satang::baht(19'000));
    for (int i = 0; i < 5; ++i)
        post(purchase(house(static_cast<std::size_t>(i) % 2), Satang::baht(10 + i)));
    auto const page = [&](ledger::views::EntryQuery const& query) {
        return read([&](storage::Reader& db) { return ledger::views::entries(db, test::everywhere(), world_.round, query); });
    };
    ledger::views::EntryQuery query;
    query.limit = 3;
    auto const first = page(query);
    ASSERT_THAT(first.items, SizeIs(3));
    EXPECT_EQ(first.items[0].number, 7);
    query.after = first.next;
    EXPECT_EQ(page(query).items[0].number, 4);
    auto const filtered = [&](auto const& choose) {
        ledger::views::EntryQuery one;
        choose(one);
        return page(one).items.size();
    };
    EXPECT_EQ(filtered([](auto& q) { q.kind = EntryKind::Purchase; }), 5u);
    EXPECT_EQ(filtered([&](auto& q) { q.house = house(1); }), 4u) << "agreement, transfer, two purchases";
    EXPECT_EQ(filtered([&, account = bank()](auto& q) { q.account = account; }), 6u);
    EXPECT_EQ(filtered([](auto& q) { q.area = test::area("540402"); }), 1u);
    query.after = "x";
    EXPECT_EQ(test::refusal([&] { (void)page(query); }), "422 input.invalid after=malformed");
}

} // namespace

} // namespace ledger
