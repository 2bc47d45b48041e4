// What must be there before a house, a tambon and a round close.
#include "closing/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace closing {

namespace {

using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::IsEmpty;

HouseFacts a_finished_house()
{
    HouseFacts facts;
    facts.state = HouseState::HandedOver;
    facts.keeps_books = true;
    facts.money.agreed_satang = facts.money.transferred_satang = facts.money.used_satang = Satang::baht(19'000);
    facts.money.contributed_satang = Satang::baht(5'000);
    facts.money.spent_satang = Satang::baht(24'000);
    return facts;
}

template <class Facts>
std::vector<std::string> lacking(Facts const& facts)
{
    std::vector<std::string> keys;
    for (auto const& check : checks_of(facts))
        if (!check.missing.empty())
            keys.push_back(check.key);
    return keys;
}

TEST(ClosingAHouse, AsksNothingMoreOfAFinishedHouse)
{
    EXPECT_THAT(lacking(a_finished_house()), IsEmpty());
    EXPECT_TRUE(is_done(checks_of(a_finished_house())));
    EXPECT_EQ(checks_of(a_finished_house()).size(), 11u);
}

TEST(ClosingAHouse, NamesEachThingThatIsMissingByItself)
{
    struct Case {
        std::string key;
        std::function<void(HouseFacts&)> spoil;
    };
    base::Bilingual const words{"ขาด", "missing"};
    Case const cases[] = {
        {"handed_over", [](HouseFacts& f) { f.state = HouseState::Accepted; }},
        {"handed_over", [](HouseFacts& f) { f.state = HouseState::Closed; }},
        {"photographs", [&](HouseFacts& f) { f.photographs = {words}; }},
        {"acceptance", [&](HouseFacts& f) { f.acceptance = {words}; }},
        {"hand_over_record", [&](HouseFacts& f) { f.hand_over = {words}; }},
        {"consents", [](HouseFacts& f) { f.consents = {works::ConsentKind::Land}; }},
        {"flags", [](HouseFacts& f) { f.open_flags = 1; }},
        {"purchase_papers", [&](HouseFacts& f) { f.papers = {words}; }},
        {"owed", [](HouseFacts& f) { f.owed = Satang(1); }},
        {"money_received", [](HouseFacts& f) { f.receivable = Satang(1); }},
        {"money_used", [](HouseFacts& f) { f.money.to_return_satang = Satang(1); }},
        {"money_even", [](HouseFacts& f) { f.money.spent_satang += Satang(1); }},
        {"money_even", [](HouseFacts& f) { f.money.contributed_satang += Satang(1); }},
    };
    for (auto const& one : cases) {
        auto facts = a_finished_house();
        one.spoil(facts);
        EXPECT_THAT(lacking(facts), ElementsAre(one.key));
    }
}

TEST(ClosingAHouse, AsksNoMoneyWhereNoBooksAreKept)
{
    auto facts = a_finished_house();
    facts.keeps_books = false;
    facts.receivable = Satang::baht(1);
    facts.money = {};
    facts.money.spent_satang = Satang::baht(7);
    EXPECT_THAT(lacking(facts), IsEmpty());
}

TEST(ClosingAHouse, TellsTheAmountInBaht)
{
    auto facts = a_finished_house();
    facts.money.to_return_satang = Satang(123'450);
    EXPECT_THAT(missing_of(checks_of(facts)),
                ElementsAre(base::Bilingual{"เงินอุดหนุนเหลือ ต้องใช้หรือคืน 1,234.50 บาท",
                                            "Left of the grant, to be used or returned: 1,234.50 baht"}));
}

TEST(ClosingATambon, WaitsForHousesOnTheirWayAndNotForThoseThatLeftOrWait)
{
    TambonFacts facts;
    facts.houses = {{HouseState::Closed, 3},          {HouseState::Withdrawn, 1}, {HouseState::Stopped, 1},
                    {HouseState::DeceasedOrMoved, 1}, {HouseState::Cancelled, 1}, {HouseState::Reserve, 2}};
    EXPECT_THAT(lacking(facts), IsEmpty());
    for (auto const& row : rounds::values_of(HouseState())) {
        auto with_one = facts;
        with_one.houses[row.value] += 1;
        EXPECT_EQ(lacking(with_one).empty(), !rounds::is_open(row.value)) << row.name;
    }
    facts.to_return = Satang(1);
    facts.unaccounted = {{"ธนาคาร", "bank"}};
    EXPECT_THAT(lacking(facts), ElementsAre("money_used", "accounts"));
}

TEST(ClosingARound, AsksForStatementsOfEveryDayWithAnEntry)
{
    RoundFacts facts;
    facts.keeps_books = true;
    bank::Unmatched account;
    account.uncovered = 3;
    facts.unmatched = {account};
    EXPECT_THAT(lacking(facts), ElementsAre("bank")) << "no statement at all";
    facts.unmatched[0].statements = 1;
    EXPECT_THAT(lacking(facts), ElementsAre("bank")) << "some days without one";
    facts.unmatched[0].uncovered = 0;
    EXPECT_THAT(lacking(facts), IsEmpty());
}

TEST(ClosingARound, AsksForTambonsTranchesBooksAndBank)
{
    RoundFacts facts;
    facts.keeps_books = true;
    facts.houses = {{HouseState::Closed, 65}};
    EXPECT_THAT(lacking(facts), IsEmpty());
    facts.open_tambons = {{"ในเวียง", "Nai Wiang"}};
    tranches::Tranche tranche;
    tranche.state = tranches::State::Approved;
    facts.tranches = {tranche};
    facts.unaccounted = {{{"เหลือ", "left"}, std::nullopt, std::nullopt, Satang(1)}};
    facts.unbooked.amount = Satang(5);
    bank::Unmatched unmatched;
    unmatched.statements = 1;
    unmatched.lines = 2;
    facts.unmatched = {unmatched};
    EXPECT_THAT(lacking(facts), ElementsAre("tambons", "tranches", "agreed", "zero", "bank"));
    facts.unmatched_has_reason = true;
    EXPECT_THAT(lacking(facts), ElementsAre("tambons", "tranches", "agreed", "zero")) << "a reason is enough for the bank";
    for (auto const state : {tranches::State::Released, tranches::State::Cancelled}) {
        facts.tranches[0].state = state;
        EXPECT_THAT(lacking(facts), ElementsAre("tambons", "agreed", "zero"));
    }
}

TEST(ClosingMoney, IsWhatCameAndWasNeitherUsedNorReturned)
{
    ledger::HouseMoney money;
    money.receivable = Satang::baht(9'000); // of 19,000
    money.committed = Satang::baht(13'000); // 6,000 used
    money.grant_used = Satang::baht(6'000);
    ledger::GrantFlow flow;
    flow.agreed = Satang::baht(19'000);
    flow.transferred = Satang::baht(10'000);
    auto const sums = money_of(money, flow);
    EXPECT_EQ(sums.to_return_satang, Satang::baht(4'000));
    EXPECT_EQ(sums.transferred_satang, sums.used_satang + sums.returned_satang + sums.to_return_satang);
    money.committed = Satang::baht(1'000); // bought on credit before the money came
    EXPECT_EQ(money_of(money, flow).to_return_satang, Satang());
}

TEST(ClosingMoney, MakesOneHouseOfAll)
{
    Money houses;
    houses.used_satang = Satang::baht(65 * 19'000);
    Money management;
    management.used_satang = Satang::baht(65 * 1'900);
    auto const average =
        average_of(65, houses, management, Satang::baht(65 * 100), Satang::baht(65 * 2'000), Satang::baht(65 * 3'000));
    EXPECT_EQ(average.grant_satang + average.management_satang, Satang::baht(20'900));
    EXPECT_EQ(average.total_satang, Satang::baht(26'000));
    EXPECT_EQ(average_of(0, houses, management, {}, {}, {}).total_satang, Satang()) << "no house, no average";
}

TEST(ClosingDays, AreNotInTheFuture)
{
    base::Date const today(2022, 9, 30);
    EXPECT_THAT(faults_of_day(today, today), IsEmpty());
    EXPECT_EQ(faults_of_day(today.plus_days(1), today).at(0).code, "future");
}

TEST(ClosingNumbers, NameSeriesNumberAndYear)
{
    EXPECT_EQ(paper_number_of("ปค.", 7, base::FiscalYear(2565)), "ปค. 7/2565");
}

} // namespace

} // namespace closing
