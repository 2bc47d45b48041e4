// Decisions about proposals: which states follow which, what is missing, sums, the account, what a committee's form means.
#include "proposals/rules.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>

namespace proposals {

namespace {

using base::Satang;
using test::refusal;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

rounds::RoundHouseId house_id(int n)
{
    auto text = std::string("00000000-0000-7000-8000-00000000000") + std::to_string(n);
    return rounds::RoundHouseId::parse(text).value();
}

House a_house(int n, std::int64_t baht = 19'000)
{
    House house;
    house.id = house_id(n);
    house.head_name = "นายคนที่ " + std::to_string(n);
    house.house_no = std::to_string(n);
    house.share = Satang::baht(baht);
    house.estimate = Satang::baht(baht + 1'900);
    house.contributed = Satang::baht(1'900);
    return house;
}

Proposal whole()
{
    Proposal p;
    for (auto* const text :
         {&p.number, &p.problem, &p.plan, &p.contributions, &p.bank, &p.bank_branch, &p.account_number, &p.account_name})
        *text = "มี";
    p.contacts = {{"นางเลขา", std::nullopt, std::nullopt}};
    return p;
}

std::vector<std::string> fields_of(std::vector<MissingView> const& missing, bool needed)
{
    std::vector<std::string> fields;
    for (auto const& one : missing)
        if (one.needed == needed)
            fields.push_back(one.field);
    return fields;
}

TEST(ProposalStates, FollowTheTableAndNothingElse)
{
    std::vector<std::string> moves;
    for (auto const& from : values_of(State{}))
        for (auto const& to : values_of(State{}))
            if (may_become(from.value, to.value))
                moves.push_back(std::string(from.name) + " > " + std::string(to.name));
    EXPECT_THAT(moves, ElementsAre("draft > submitted", "draft > withdrawn", "submitted > returned", "submitted > screened",
                                   "returned > submitted", "returned > withdrawn", "screened > decided"));
    EXPECT_EQ(state_moves().size(), moves.size());
}

TEST(ProposalCompleteness, IsEmptyForAWholeOne)
{
    std::vector<House> const houses{a_house(1)};
    Beside beside;
    beside.minutes = true;
    beside.papers = 1;
    EXPECT_THAT(missing_of(whole(), houses, beside), IsEmpty());
}

TEST(ProposalCompleteness, NamesAllThatIsMissingAtOnceAndHouseByHouse)
{
    std::vector<House> houses{a_house(1), a_house(2)};
    houses[1].estimate.reset();
    Beside beside;
    beside.unanswered = 1;
    beside.without_picture = {house_id(1)};
    auto const missing = missing_of(Proposal{}, houses, beside);
    EXPECT_THAT(fields_of(missing, true),
                ElementsAre("number", "problem", "plan", "contributions", "contacts", "bank", "bank_branch", "account_number",
                            "account_name", "questions", "papers", "estimate"));
    EXPECT_THAT(fields_of(missing, false), ElementsAre("papers", "picture")) << "better, but it can be sent";
    EXPECT_EQ(missing[11].message_th, "นายคนที่ 2 บ้านเลขที่ 2: ยังไม่มีประมาณราคาฉบับสมบูรณ์");
    auto const faults = needed_faults(missing);
    ASSERT_THAT(faults, SizeIs(12));
    EXPECT_EQ(faults.back().field, "houses[" + house_id(2).str() + "].estimate");
}

TEST(ProposalMoney, AddsUpWithoutThoseThatLeft)
{
    std::vector<House> houses{a_house(1), a_house(2), a_house(3)};
    houses[2].outcome = Outcome::Left;
    auto const proof = proof_of(houses, base::BasisPoints(1000));
    EXPECT_EQ(proof.houses, 2);
    EXPECT_EQ(proof.total_satang, Satang::baht(41'800));
    EXPECT_EQ(proof.contributed_satang, Satang::baht(3'800));
}

TEST(ProposalMoney, IsNeverRounded)
{
    std::vector<House> houses{a_house(1)};
    houses[0].share = Satang(1'900'001);
    EXPECT_EQ(refusal([&] { (void)proof_of(houses, base::BasisPoints(1000)); }), "422 proposals.management_not_exact");
}

TEST(ProposalAccount, UnderstandsThaiDigitsAndDashes)
{
    EXPECT_EQ(account_digits("๐๒๐-๑-๒๓๔๕๖-๗"), "0201234567");
    EXPECT_EQ(account_digits(" 020 1234567 "), "0201234567");
    EXPECT_EQ(account_digits("020-1-2345"), std::nullopt);
    EXPECT_EQ(account_digits("0201234567890123"), std::nullopt);
    EXPECT_EQ(account_digits("02012345ab"), std::nullopt);
}

TEST(ProposalAccount, ShowsItsEndOnly)
{
    EXPECT_EQ(masked_account("0201234567"), "xxxxxx4567");
    EXPECT_EQ(masked_account("123"), "123");
}

TEST(ProposalForms, NameEachFault)
{
    ProposalForm form;
    form.account_number = "12";
    form.left_out = {{house_id(1), "ยังไม่พร้อม"}, {house_id(1), "ยังไม่พร้อม"}};
    auto const faults = faults_of(form);
    ASSERT_THAT(faults, SizeIs(2));
    EXPECT_EQ(faults[0].field, "account_number");
    EXPECT_EQ(faults[1].field, "left_out[1]");
}

TEST(ProposalForms, RefuseToSendBeforeTheHousesWereRanked)
{
    base::Date const day(2021, 12, 7);
    EXPECT_THAT(faults_of(SubmissionForm{day, 1}, day, day), IsEmpty());
    EXPECT_EQ(faults_of(SubmissionForm{day, 1}, day.plus_days(1), day.plus_days(2)).at(0).code, "before_last_move");
    EXPECT_EQ(faults_of(SubmissionForm{day, 1}, day, day.plus_days(-1)).at(0).code, "future");
}

class ScreeningForms : public testing::Test {
protected:
    ScreeningForms()
    {
        lines = {a_house(1), a_house(2)};
        lines[1].overlap = {"อยู่ในรอบอื่น", "in another round"};
        form.number = "คทง. 1/2564";
        form.screened_on = base::Date(2021, 12, 24);
    }
    std::vector<std::string> codes()
    {
        std::vector<std::string> found;
        for (auto const& fault : faults_of(form, lines, Proposal{}, base::Date(2021, 12, 24)))
            found.push_back(fault.code);
        return found;
    }
    std::vector<House> lines;
    ScreeningForm form;
};

TEST_F(ScreeningForms, GoOnWithAnOverlapForAReasonOnly)
{
    EXPECT_THAT(codes(), ElementsAre("overlap_reason"));
    form.houses = {{house_id(2), "คนละประเภท", std::nullopt}};
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(ScreeningForms, HoldAHouseBackInsteadOfTheReason)
{
    form.houses = {{house_id(2), std::nullopt, "ซ้ำซ้อน"}};
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(ScreeningForms, RefuseToHoldAllBack)
{
    form.houses = {{house_id(1), std::nullopt, "ก"}, {house_id(2), std::nullopt, "ข"}};
    EXPECT_THAT(codes(), ElementsAre("all_held"));
}

TEST_F(ScreeningForms, RefuseStrangersTwinsAndDaysToCome)
{
    form.screened_on = base::Date(2021, 12, 25);
    form.houses = {{house_id(9), std::nullopt, std::nullopt}, {house_id(2), "ก", std::nullopt}, {house_id(2), "ก", std::nullopt}};
    EXPECT_THAT(codes(), ElementsAre("future", "not_found", "twice"));
}

class DecisionForms : public testing::Test {
protected:
    DecisionForms()
    {
        for (int n = 1; n <= 3; ++n)
            pending.push_back({ProposalId(), house_id(n), Satang::baht(19'000), Outcome::Screened});
        form.letter_number = "พอช. 1/2565";
        form.letter_date = base::Date(2022, 1, 13);
        form.meeting = "ครั้งที่ 1";
        form.total_satang = Satang::baht(62'700);
    }
    Decided decided()
    {
        return decided_by(form, pending, base::BasisPoints(1000), base::Date(2021, 12, 24), base::Date(2022, 1, 14));
    }
    std::vector<Pending> pending;
    DecisionForm form;
};

TEST_F(DecisionForms, ApproveAllButTheExceptions)
{
    form.exceptions = {{house_id(2), Outcome::NotApproved, "ย้ายบ้าน"}};
    form.total_satang = Satang::baht(41'800);
    auto const made = decided();
    ASSERT_THAT(made.approved, SizeIs(2));
    EXPECT_EQ(made.approved[1].house, house_id(3));
    EXPECT_EQ(made.proof.total_satang, Satang::baht(41'800));
}

TEST_F(DecisionForms, MayApproveNone)
{
    form.total_satang = Satang();
    for (int n = 1; n <= 3; ++n)
        form.exceptions.push_back({house_id(n), Outcome::Later, "รอเอกสาร"});
    EXPECT_THAT(decided().approved, IsEmpty());
}

TEST_F(DecisionForms, RefuseAnotherTotalThanWasSeen)
{
    form.exceptions = {{house_id(2), Outcome::Later, "รอ"}};
    EXPECT_EQ(refusal([&] { (void)decided(); }), "422 proposals.total_mismatch");
}

TEST_F(DecisionForms, NameEveryFaultyException)
{
    form.exceptions = {
        {house_id(9), Outcome::Later, "รอ"}, {house_id(1), Outcome::Approved, ""}, {house_id(1), Outcome::Later, "รอ"}};
    EXPECT_EQ(refusal([&] { (void)decided(); }),
              "422 input.invalid exceptions[0]=not_found exceptions[1].outcome=unknown_choice exceptions[1].reason=required "
              "exceptions[2]=twice");
}

TEST_F(DecisionForms, RefuseALetterBeforeTheScreeningAndOneToCome)
{
    form.letter_date = base::Date(2021, 12, 23);
    EXPECT_EQ(refusal([&] { (void)decided(); }), "422 input.invalid letter_date=before_screening");
    form.letter_date = base::Date(2022, 1, 15);
    EXPECT_EQ(refusal([&] { (void)decided(); }), "422 input.invalid letter_date=future");
}

TEST(DecisionTables, HaveTheSameTextWhateverTheirOrder)
{
    std::vector<Pending> a{{ProposalId(), house_id(1), Satang::baht(1), Outcome::Screened},
                           {ProposalId(), house_id(2), Satang::baht(1), Outcome::Later}};
    auto b = a;
    std::swap(b[0], b[1]);
    EXPECT_EQ(table_text(a), table_text(b));
    b[0].share = Satang::baht(2);
    EXPECT_NE(table_text(a), table_text(b));
}

} // namespace

} // namespace proposals
