// What a part is worth, what a house lacks, which plans and accounts are refused.
#include "tranches/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace tranches {

namespace {

using base::BasisPoints;
using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Plan plan_of(std::vector<std::pair<int, int>> const& shares)
{
    Plan plan;
    for (auto const& [houses, management] : shares)
        plan.parts.push_back({BasisPoints(houses), BasisPoints(management), {}});
    return plan;
}

Requirement requirement(RequirementKind kind)
{
    Requirement r;
    r.kind = kind;
    return r;
}

std::vector<std::string> codes(base::Faults const& faults)
{
    std::vector<std::string> list;
    for (auto const& fault : faults)
        list.push_back(fault.field + "=" + fault.code);
    return list;
}

PlanForm form_of(Plan const& plan)
{
    return {plan.parts, "หนังสือ พอช. 1/2565", "แบ่งงวดตามหนังสือ", 0};
}

TEST(PartsOfAPlan, AddUpToTheSatangWhateverTheSharesAre)
{
    std::mt19937 random(20220515); // NOLINT: the same every time
    for (int i = 0; i < 2'000; ++i) {
        std::vector<std::pair<int, int>> shares;
        int left = 10'000;
        auto const parts = std::uniform_int_distribution(1, 6)(random);
        for (int part = 1; part < parts; ++part) {
            auto const share = std::uniform_int_distribution(0, left)(random);
            shares.emplace_back(share, share);
            left -= share;
        }
        shares.emplace_back(left, left);
        auto const plan = plan_of(shares);
        Satang const promised(std::uniform_int_distribution<std::int64_t>(1, 10'000'000'00)(random));
        auto to_come = promised;
        for (std::int64_t part = 1; part <= plan.last(); ++part) {
            auto const amount = amount_of(plan, part, &Part::houses, promised, to_come);
            ASSERT_GE(amount, Satang());
            ASSERT_LE(amount, to_come);
            to_come = to_come - amount;
        }
        ASSERT_EQ(to_come, Satang()) << "of " << promised.str() << " in " << parts << " parts";
    }
}

TEST(PartsOfAPlan, TheLastOneWithAShareTakesTheRest)
{
    auto const plan = plan_of({{3'333, 0}, {6'667, 5'000}, {0, 5'000}});
    EXPECT_EQ(amount_of(plan, 1, &Part::houses, Satang(100), Satang(100)), Satang(33));
    EXPECT_EQ(amount_of(plan, 2, &Part::houses, Satang(100), Satang(67)), Satang(67));
    EXPECT_EQ(amount_of(plan, 3, &Part::houses, Satang(100), Satang(0)), Satang());
    EXPECT_EQ(amount_of(plan, 1, &Part::management, Satang(100), Satang(100)), Satang());
}

TEST(Requirements, AreMetOrToldInWords)
{
    Facts facts;
    facts.state = HouseState::Funded;
    facts.received = Satang::baht(10'000);
    facts.used = Satang::baht(6'999);
    facts.open_flags = 2;
    facts.missing_consents = {works::ConsentKind::Land};
    facts.missing_evidence[works::Stage::During] = {{"ขาดภาพระหว่างซ่อม", "a photograph is missing"}};
    facts.mending_since = base::Date(2022, 5, 1);
    facts.missing_papers = {{"ขาดใบเสร็จ", "a receipt is missing"}, {"ขาดรูป", "a picture is missing"}};
    facts.seen = {{1, "หนังสือรับรอง"}};

    auto const lacks = [&](Requirement const& r, std::int64_t part = 1) { return missing_of(r, part, facts).size(); };
    auto state = requirement(RequirementKind::State);
    state.state = HouseState::Funded;
    EXPECT_EQ(lacks(state), 0U);
    state.state = HouseState::Repairing;
    EXPECT_EQ(lacks(state), 1U);
    facts.state = HouseState::Stopped;
    state.state = HouseState::Signed;
    EXPECT_EQ(lacks(state), 1U) << "stopped is no step on the way";

    auto spent = requirement(RequirementKind::Spent);
    spent.spent = BasisPoints(7'000);
    EXPECT_EQ(lacks(spent), 1U);
    facts.used = Satang::baht(7'000);
    EXPECT_EQ(lacks(spent), 0U) << "exactly as much is enough";

    auto paper = requirement(RequirementKind::Paper);
    paper.words = "หนังสือรับรอง";
    EXPECT_EQ(lacks(paper, 1), 0U);
    EXPECT_EQ(lacks(paper, 2), 1U) << "seen for another part";

    auto evidence = requirement(RequirementKind::Evidence);
    evidence.stage = works::Stage::During;
    EXPECT_THAT(missing_of(evidence, 1, facts).at(0).words.th, HasSubstr("ระหว่างซ่อม"));
    evidence.stage = works::Stage::Before;
    EXPECT_EQ(lacks(evidence), 0U);

    EXPECT_EQ(lacks(requirement(RequirementKind::Agreement)), 1U);
    EXPECT_EQ(lacks(requirement(RequirementKind::FinalEstimate)), 1U);
    EXPECT_EQ(lacks(requirement(RequirementKind::Consents)), 1U);
    EXPECT_THAT(missing_of(requirement(RequirementKind::Flags), 1, facts).at(0).words.en, HasSubstr("2 flags"));
    EXPECT_EQ(lacks(requirement(RequirementKind::Mending)), 1U);
    EXPECT_EQ(lacks(requirement(RequirementKind::PurchasePapers)), 2U);
    EXPECT_EQ(lacks(requirement(RequirementKind::Account)), 1U);
}

TEST(PlanForms, TellEveryFaultAtOnce)
{
    Plan const before = plan_of({{10'000, 10'000}});
    EXPECT_THAT(faults_of(form_of(plan_of({{4'000, 10'000}, {6'000, 0}})), before, {}), IsEmpty());
    auto form = form_of(plan_of({{4'000, 9'000}, {5'999, 0}, {0, 0}}));
    form.parts[0].requirements = {requirement(RequirementKind::State), requirement(RequirementKind::Spent),
                                  requirement(RequirementKind::Paper), requirement(RequirementKind::Evidence)};
    auto late_account = requirement(RequirementKind::Account);
    late_account.due_days = 30;
    form.parts[1].requirements = {late_account};
    EXPECT_THAT(codes(faults_of(form, before, {})),
                ElementsAre("parts[2].houses=sum", "parts[2].management=sum", "parts[0].requirements[0].state=required",
                            "parts[0].requirements[1].spent=required", "parts[0].requirements[1].kind=nothing_before",
                            "parts[0].requirements[2].words=required", "parts[0].requirements[3].stage=required",
                            "parts[1].requirements[0].due_days=before_only", "parts[2].houses=nothing"));
}

TEST(PlanForms, LeaveUsedPartsAsTheyAre)
{
    auto const before = plan_of({{5'000, 10'000}, {5'000, 0}});
    EXPECT_THAT(faults_of(form_of(plan_of({{5'000, 10'000}, {2'000, 0}, {3'000, 0}})), before, {1}), IsEmpty());
    EXPECT_THAT(codes(faults_of(form_of(plan_of({{4'000, 10'000}, {6'000, 0}})), before, {1})), ElementsAre("parts[0]=used"));
    EXPECT_THAT(codes(faults_of(form_of(plan_of({{5'000, 10'000}, {5'000, 0}})), before, {1, 2})), IsEmpty());
    auto stricter = form_of(before);
    stricter.parts[0].requirements = {requirement(RequirementKind::Flags)};
    EXPECT_THAT(faults_of(stricter, before, {1}), SizeIs(1));
    EXPECT_THAT(codes(faults_of(form_of(plan_of({{5'000, 10'000}, {5'000, 0}, {0, 0}})), before, {2})),
                testing::Contains("parts[1]=used"))
        << "the last part takes the rest, so nothing may come behind it";
}

TEST(AccountNumbers, AreReadAsPeopleWriteThemAndHidden)
{
    EXPECT_EQ(digits_of("020-1-23456-7"), "0201234567");
    EXPECT_EQ(digits_of("๐๒๐ ๑ ๒๓๔๕๖ ๗"), "0201234567");
    EXPECT_EQ(digits_of("12345"), std::nullopt);
    EXPECT_EQ(digits_of("020-1-2345A-7"), std::nullopt);
    EXPECT_EQ(masked("0201234567"), "xxxxxx4567");
    EXPECT_EQ(name_in_books({"ธ.ก.ส.", "แพร่", "0201234567", "กลุ่ม"}), "ธ.ก.ส. …4567 กลุ่ม");
}

TEST(ReleaseForms, WantADayBetweenApprovalAndToday)
{
    base::Date const approved(2022, 5, 10);
    base::Date const today(2022, 5, 15);
    ReleaseForm form{today, "KTB 1", false, 1};
    EXPECT_THAT(faults_of(form, approved, today), IsEmpty());
    form.paid_on = approved;
    EXPECT_THAT(faults_of(form, approved, today), IsEmpty());
    form.paid_on = approved.plus_days(-1);
    EXPECT_THAT(codes(faults_of(form, approved, today)), ElementsAre("paid_on=before_approval"));
    form.paid_on = today.plus_days(1);
    form.reference = "  ";
    EXPECT_THAT(codes(faults_of(form, approved, today)), ElementsAre("paid_on=in_future", "reference=required"));
}

} // namespace

} // namespace tranches
