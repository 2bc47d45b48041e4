// Decisions of the ledger: entries, accounts, differences to what was agreed, what finance enters, what is not accounted for.
#include "ledger/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ledger {

namespace {

using base::Date;
using base::Satang;
using ledger::AccountKind;
using rounds::HouseState;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

template <class Id>
Id id_of(int n)
{
    base::Uuid::Bytes bytes{};
    bytes[15] = static_cast<std::uint8_t>(n);
    return Id(base::Uuid(bytes));
}

using A = ledger::AccountId;
using H = rounds::RoundHouseId;

ledger::Facts facts()
{
    ledger::Facts facts{Date(2021, 10, 1), Date(2022, 5, 15), {}, {}, {}};
    int n = 0;
    for (auto const& kind : values_of(AccountKind{})) {
        ledger::Account account;
        account.id = id_of<A>(++n);
        account.kind = kind.value;
        facts.accounts.emplace(account.id, account);
    }
    facts.houses.emplace(id_of<H>(1), base::AreaCode::parse("540101").value());
    return facts;
}

A account(AccountKind kind)
{
    return id_of<A>(1 + static_cast<int>(kind));
}

ledger::NewEntry entry(std::vector<ledger::NewPosting> postings)
{
    ledger::NewEntry entry;
    entry.day = Date(2022, 2, 21);
    entry.text = "โอน";
    entry.source = {"test", id_of<base::Uuid>(9), "once"};
    entry.postings = std::move(postings);
    return entry;
}

std::vector<std::string> told(base::Faults const& faults)
{
    std::vector<std::string> all;
    for (auto const& fault : faults)
        all.push_back(fault.field + "=" + fault.code);
    return all;
}

Satang const kTen = Satang::baht(10);
Satang const kMinusTen = Satang::baht(-10);

TEST(LedgerRules, AcceptABalancedEntry)
{
    EXPECT_THAT(faults_of(entry({{account(AccountKind::Bank), kTen}, {account(AccountKind::Cash), kMinusTen}}), facts()),
                IsEmpty());
}

TEST(LedgerRules, AnEntryIsAboutTheMoneyOfItsPaper)
{
    auto const id = account;
    // A purchase of ten baht that uses ten of the promised grant, and the same undone.
    std::vector<NewPosting> const bought{{id(AccountKind::Materials), kTen},
                                         {id(AccountKind::Payable), kMinusTen},
                                         {id(AccountKind::GrantCommitted), kTen},
                                         {id(AccountKind::GrantIncome), kMinusTen}};
    auto undone = bought;
    for (auto& posting : undone)
        posting.amount = Satang() - posting.amount;
    EXPECT_EQ(debits_of(bought), Satang::baht(20));
    EXPECT_EQ(money_of(bought, facts()), kTen);
    EXPECT_EQ(money_of(undone, facts()), kTen);
    // What moves on the promise alone is about the promise.
    EXPECT_EQ(money_of({{id(AccountKind::GrantCommitted), kTen}, {id(AccountKind::GrantReceivable), kMinusTen}}, facts()), kTen);
    EXPECT_EQ(money_of({{id(AccountKind::Bank), kTen}, {id(AccountKind::GrantReceivable), kMinusTen}}, facts()), kTen);
}

TEST(LedgerRules, TellAllFaultsOfAnEntryAtOnce)
{
    auto bad = entry({{account(AccountKind::Bank), Satang::baht(7)},
                      {id_of<A>(99), kMinusTen},
                      {account(AccountKind::Materials), Satang()},
                      {account(AccountKind::Management), Satang::baht(1), id_of<H>(1)},
                      {account(AccountKind::GrantCommitted), Satang(std::int64_t{1} << 62), id_of<H>(7)}});
    bad.day = Date(2022, 5, 16);
    bad.text = "  ";
    bad.source.step.clear();
    EXPECT_THAT(told(faults_of(bad, facts())),
                ElementsAre("day=in_future", "text=required", "source=required", "postings=not_balanced",
                            "postings[1].account_id=not_found", "postings[2].amount_satang=zero",
                            "postings[2].round_house_id=required", "postings[3].round_house_id=not_allowed",
                            "postings[4].amount_satang=out_of_range", "postings[4].round_house_id=not_found"));
}

TEST(LedgerRules, WantTwoSides)
{
    EXPECT_THAT(told(faults_of(entry({}), facts())), ElementsAre("postings=too_few"));
    EXPECT_THAT(told(faults_of(entry({{account(AccountKind::Bank), kTen}}), facts())),
                ElementsAre("postings=too_few", "postings=not_balanced"));
}

TEST(LedgerRules, WantADayNotBeforeTheRound)
{
    auto early = entry({{account(AccountKind::Bank), kTen}, {account(AccountKind::Cash), kMinusTen}});
    early.day = Date(2021, 9, 30);
    EXPECT_THAT(told(faults_of(early, facts())), ElementsAre("day=before_round"));
    early.day = Date(2021, 10, 1);
    EXPECT_THAT(faults_of(early, facts()), IsEmpty());
}

TEST(LedgerRules, NameAccountsWhereMoneyLies)
{
    auto const province = base::AreaCode::parse("54").value();
    ledger::AccountOf bank{{}, AccountKind::Bank, {}, base::AreaCode::parse("500101"), " "};
    EXPECT_THAT(told(faults_of(bank, province)), ElementsAre("name=required", "tambon=outside_province"));
    bank.tambon = base::AreaCode::parse("540101");
    bank.name = "ธ.ก.ส.";
    EXPECT_THAT(faults_of(bank, province), IsEmpty());
    EXPECT_THAT(faults_of(ledger::AccountOf{{}, AccountKind::GrantIncome, {}, {}, ""}, province), IsEmpty());
    bank.name = std::string(201, 'x');
    EXPECT_THAT(told(faults_of(bank, province)), ElementsAre("name=too_long"));
}

TEST(LedgerRules, KnowTheSideOfEveryKind)
{
    EXPECT_EQ(side_of(AccountKind::Advance), ledger::Side::Asset);
    EXPECT_EQ(side_of(AccountKind::GrantCommitted), ledger::Side::Liability);
    EXPECT_EQ(side_of(AccountKind::LabourIncome), ledger::Side::Income);
    EXPECT_EQ(side_of(AccountKind::Management), ledger::Side::Expense);
    for (auto const& kind : values_of(AccountKind{}))
        EXPECT_EQ(ledger::needs_house(kind.value),
                  side_of(kind.value) == ledger::Side::Expense && kind.value != AccountKind::Management);
}

// What was agreed about one house, and what the books make of it: "+190.00" promised, "-10.00" released.
std::string follows(Satang promised, Satang booked, Satang to_come, HouseState state, Satang used)
{
    auto const house = id_of<H>(1);
    ledger::Agreed agreed;
    if (promised != Satang())
        agreed.promised[house] = promised;
    if (booked != Satang())
        agreed.booked[house] = booked;
    agreed.to_come[house] = to_come;
    agreed.unused[house] = booked - used;
    agreed.states[house] = state;
    auto const differences = differences_of(agreed);
    std::string told;
    for (auto const& [whom, amount] : differences.more)
        told += "+" + amount.str();
    for (auto const& [whom, amount] : differences.less)
        told += "-" + amount.str();
    return told;
}

TEST(LedgerRules, FollowWhatWasAgreedForAHouse)
{
    auto const share = Satang::baht(19'000);
    auto const half = Satang::baht(9'500);
    struct Case {
        char const* what;
        Satang promised, booked, to_come;
        HouseState state;
        char const* expected;
        Satang used = {};
    };
    Case const cases[] = {
        {"a new promise", share, {}, {}, HouseState::Signed, "+19,000.00"},
        {"booked already", share, share, share, HouseState::Signed, ""},
        {"transferred in full", share, share, {}, HouseState::Repairing, ""},
        {"raised by an amendment", share, half, half, HouseState::Signed, "+9,500.00"},
        {"lowered by an amendment", half, share, share, HouseState::Signed, "-9,500.00"},
        {"lowered below what was transferred", {}, share, half, HouseState::Funded, "-9,500.00"},
        {"withdrawn before it was paid", share, share, share, HouseState::Withdrawn, "-19,000.00"},
        {"stopped after half was paid", share, share, half, HouseState::Stopped, "-9,500.00"},
        {"stopped after more was bought on credit than had come", share, share, half, HouseState::Stopped, "-7,000.00",
         Satang::baht(12'000)},
        {"withdrawn after all was paid", share, share, {}, HouseState::Withdrawn, ""},
        {"closed on paper before there were books", share, {}, {}, HouseState::Closed, ""},
        {"closed in the books", share, share, {}, HouseState::Closed, ""},
        {"the agreement has ended", {}, share, share, HouseState::Signed, "-19,000.00"},
        {"never in an agreement", {}, {}, {}, HouseState::Approved, ""},
    };
    for (auto const& c : cases)
        EXPECT_EQ(follows(c.promised, c.booked, c.to_come, c.state, c.used), c.expected) << c.what;
}

TEST(LedgerRules, FollowTheManagementShareToo)
{
    ledger::Agreed agreed;
    agreed.promised[std::nullopt] = Satang::baht(950);
    EXPECT_THAT(differences_of(agreed).more, ElementsAre(Pair(std::nullopt, Satang::baht(950))));
    agreed.booked[std::nullopt] = agreed.to_come[std::nullopt] = agreed.unused[std::nullopt] = Satang::baht(1'000);
    EXPECT_THAT(differences_of(agreed).less, ElementsAre(Pair(std::nullopt, Satang::baht(50))));
}

TEST(LedgerRules, AskEachKindOfHandEntryForItsFields)
{
    using ledger::ManualKind;
    struct Case {
        ManualKind kind;
        std::vector<std::string> expected;
    };
    Case const cases[] = {
        {ManualKind::Advance, {"from_account_id=required", "person=required"}},
        {ManualKind::AdvanceReturned, {"from_account_id=required", "to_account_id=required"}},
        {ManualKind::Fee, {"from_account_id=required"}},
        {ManualKind::Interest, {"to_account_id=required"}},
        {ManualKind::Transfer, {"from_account_id=required", "to_account_id=required"}},
        {ManualKind::ReturnToSource, {"from_account_id=required", "to_account_id=required"}},
        {ManualKind::ContributionReturned, {"from_account_id=required", "round_house_id=required"}},
    };
    for (auto const& c : cases) {
        ledger::ManualForm form;
        form.kind = c.kind;
        auto expected = c.expected;
        for (auto const* paper : {"paper_kind=required", "paper_number=required", "paper_date=required"})
            expected.emplace_back(paper);
        EXPECT_EQ(told(faults_of(form)), expected) << base::name_of(c.kind);
    }
}

TEST(LedgerRules, RefuseFieldsThatAHandEntryHasNot)
{
    ledger::ManualForm form;
    form.kind = ledger::ManualKind::Transfer;
    form.day = Date(2022, 2, 21);
    form.from_account_id = form.to_account_id = id_of<A>(1);
    form.person = "นายสมชาย";
    form.round_house_id = id_of<H>(1);
    form.paper_kind = rounds::PaperKind::BankSlip;
    form.paper_number = "1";
    form.paper_date = Date(2022, 2, 22);
    EXPECT_THAT(told(faults_of(form)),
                ElementsAre("person=not_allowed", "round_house_id=not_allowed", "to_account_id=same", "paper_date=after_day"));
}

TEST(LedgerRules, LetFinanceCorrectOnlyItsOwnEntries)
{
    auto const elsewhere = [](char const* kind) { return ledger::undone_elsewhere({kind, id_of<base::Uuid>(9), "once"}); };
    EXPECT_FALSE(elsewhere("by_hand"));
    EXPECT_FALSE(elsewhere("bank_line"));
    EXPECT_THAT(elsewhere("agreement").value().th, testing::HasSubstr("บันทึกข้อตกลง"));
    EXPECT_THAT(elsewhere("tranche").value().en, testing::HasSubstr("the bank sent the transfer back"));
    EXPECT_THAT(elsewhere("purchase").value().th, testing::HasSubstr("ถอนรายการ"));
    EXPECT_THAT(elsewhere("purchase_payment").value().th, testing::HasSubstr("ถอนการจ่าย"));
    EXPECT_THAT(elsewhere("contribution").value().en, testing::HasSubstr("take it out on its page"));
    EXPECT_TRUE(elsewhere("of a room to come"));
}

TEST(LedgerRules, SayWhatIsNotAccountedFor)
{
    ledger::Account bank;
    bank.kind = AccountKind::Bank;
    bank.name = "ธ.ก.ส.";
    ledger::Account committed;
    committed.kind = AccountKind::GrantCommitted;
    ledger::Account income;
    income.kind = AccountKind::GrantIncome;
    ledger::HouseMoney even{id_of<H>(1), {}, {}, {}, Satang::baht(19'000), Satang::baht(1'900), Satang::baht(20'900)};
    ledger::HouseMoney odd = even;
    odd.house = id_of<H>(2);
    odd.spent = Satang::baht(20'000);
    auto const all = ledger::unaccounted_of({{bank, Satang::baht(500), Satang::baht(100)},
                                             {committed, Satang(), Satang::baht(400)},
                                             {income, Satang(), Satang::baht(7)}},
                                            {even, odd});
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].words.en, "In the bank ธ.ก.ส.: 400.00 baht are left");
    EXPECT_EQ(all[1].words.en, "Promised and not yet used: 400.00 baht are left");
    EXPECT_EQ(all[2].words.en, "For a house 900.00 baht more came in than were spent");
    EXPECT_EQ(all[2].house, odd.house);
}

} // namespace

} // namespace ledger
