// What the checks find in the cases that auditors documented, and in lesser ones; what a stage lacks.
#include "works/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace works {

namespace {

using base::Date;
using base::Timestamp;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Spot kHouse{18.1446, 100.1403};

// A photograph at the house, taken on a day and sent the same evening.
Evidence photograph(Stage stage, Date on, Spot where = kHouse)
{
    static int made = 0;
    Evidence e;
    auto digits = std::to_string(100'000'000'000 + ++made);
    e.id = PictureId(*base::Uuid::parse("01900000-0000-7000-8000-" + digits));
    e.stage = stage;
    e.taken_at = Timestamp::bangkok(on, 10, 0);
    e.sent_at = Timestamp::bangkok(on, 18, 0);
    e.spot = where;
    return e;
}

Case house_with(std::vector<Evidence> pictures)
{
    Case c;
    c.pictures = std::move(pictures);
    c.house = kHouse;
    c.agreed_on = Date(2022, 1, 20);
    return c;
}

std::vector<std::string> found(Case const& c, Settings const& settings = {})
{
    std::vector<std::string> kinds;
    for (auto const& finding : findings_of(c, settings))
        kinds.emplace_back(base::name_of(finding.kind));
    return kinds;
}

std::string reason_of(Case const& c, FlagKind kind)
{
    for (auto const& finding : findings_of(c, {}))
        if (finding.kind == kind)
            return finding.reason.en + " | " + finding.reason.th;
    return "";
}

// ---- the documented cases (research on comparable programmes)

TEST(AuditedCases, PhotographsTaken51To915KmAwayAreFlaggedWithTheirDistance)
{
    for (auto const& [km, latitude] : {std::pair{51, 18.6033}, std::pair{300, 20.8426}, std::pair{915, 26.3734}}) {
        auto const c = house_with({photograph(Stage::During, Date(2022, 3, 1), {latitude, 100.1403})});
        EXPECT_THAT(found(c), ElementsAre("far_away"));
        EXPECT_THAT(reason_of(c, FlagKind::FarAway),
                    HasSubstr("Taken " + std::to_string(km) + " km from the house (limit 300 m)"));
        EXPECT_THAT(reason_of(c, FlagKind::FarAway), HasSubstr("ห่างจากบ้าน " + std::to_string(km) + " กม."));
    }
}

TEST(AuditedCases, FinishedTheDayAfterTheFoundationIsFlagged)
{
    auto const c = house_with({photograph(Stage::During, Date(2022, 3, 1)), photograph(Stage::After, Date(2022, 3, 2))});
    EXPECT_THAT(found(c), ElementsAre("too_soon"));
    EXPECT_THAT(reason_of(c, FlagKind::TooSoon), HasSubstr("Finished 1 day after work began (at least 3 days)"));
    EXPECT_THAT(found(house_with({photograph(Stage::During, Date(2022, 3, 1)), photograph(Stage::After, Date(2022, 3, 4))})),
                IsEmpty());
}

TEST(AuditedCases, TheSameHouseSelectedTwiceIsFlagged)
{
    auto c = house_with({});
    c.twins = {{"house:1", {"ครอบครัวนี้อยู่ในรอบ 2564 ด้วย", "This family also stands in the round of 2021"}}};
    EXPECT_THAT(found(c), ElementsAre("selected_twice"));
    EXPECT_THAT(reason_of(c, FlagKind::SelectedTwice), HasSubstr("the round of 2021"));
}

TEST(AuditedCases, CompleteButNotIsFlaggedWithWhatIsMissing)
{
    auto c = house_with({});
    c.missing = {{"ยังไม่มีภาพซ่อมเสร็จ ด้านหน้า", "No photograph “After” of: Front"}};
    EXPECT_THAT(found(c), ElementsAre("incomplete"));
    EXPECT_THAT(reason_of(c, FlagKind::Incomplete), HasSubstr("Told to be finished, but: No photograph “After” of: Front"));
}

// ---- lesser ones

TEST(PhotoChecks, AreSilentAboutAnHonestHouse)
{
    EXPECT_THAT(found(house_with({photograph(Stage::Before, Date(2021, 11, 1)), photograph(Stage::Materials, Date(2022, 2, 20)),
                                  photograph(Stage::During, Date(2022, 3, 1)), photograph(Stage::After, Date(2022, 3, 9))})),
                IsEmpty());
}

TEST(PhotoChecks, TellASameAndANearlySamePictureApart)
{
    auto picture = photograph(Stage::After, Date(2022, 3, 9));
    picture.matches = {{"picture:a", std::nullopt, 0, true, {"บ้านอีกหลัง", "another house"}},
                       {"picture:b", std::nullopt, 4, false, {"บ้านอีกหลัง", "another house"}}};
    auto const c = house_with({picture});
    EXPECT_THAT(found(c), ElementsAre("same_picture", "alike_picture"));
    EXPECT_THAT(reason_of(c, FlagKind::AlikePicture), HasSubstr("differs in 4 of 64"));
}

TEST(PhotoChecks, FindStagesInTheWrongOrder)
{
    auto const c = house_with({photograph(Stage::During, Date(2022, 3, 9)), photograph(Stage::After, Date(2022, 3, 1)),
                               photograph(Stage::Before, Date(2022, 3, 12))});
    EXPECT_THAT(found(c), ElementsAre("wrong_order", "wrong_order"));
    EXPECT_THAT(reason_of(c, FlagKind::WrongOrder),
                HasSubstr("“After” was taken on 1 March 2022, before “During” began (9 March 2022)"));
}

TEST(PhotoChecks, FindWorkShownBeforeTheAgreementButNotPicturesBefore)
{
    auto const c = house_with({photograph(Stage::During, Date(2022, 1, 10)), photograph(Stage::Before, Date(2022, 1, 9))});
    EXPECT_THAT(found(c), ElementsAre("before_agreement"));
    EXPECT_THAT(reason_of(c, FlagKind::BeforeAgreement), HasSubstr("10 days before the agreement was signed (20 January 2022)"));
}

TEST(PhotoChecks, FindLateSendingMissingTimeAndPlace)
{
    auto late = photograph(Stage::During, Date(2022, 2, 1));
    late.sent_at = Timestamp::bangkok(Date(2022, 5, 1), 9, 0);
    auto bare = photograph(Stage::During, Date(2022, 2, 1));
    bare.taken_at.reset();
    bare.spot.reset();
    EXPECT_THAT(found(house_with({late, bare})), ElementsAre("sent_late", "no_place", "no_time"));
    EXPECT_THAT(reason_of(house_with({late}), FlagKind::SentLate), HasSubstr("sent 89 days later"));
}

TEST(PhotoChecks, FindATimeAndAPlaceThatOnlyTheSenderTells)
{
    auto told = photograph(Stage::During, Date(2022, 3, 1));
    told.is_time_told = true;
    told.is_place_told = true;
    auto const c = house_with({told});
    EXPECT_THAT(found(c), ElementsAre("no_place", "no_time"));
    EXPECT_THAT(reason_of(c, FlagKind::NoTime), HasSubstr("only who sent it does | ไฟล์ภาพไม่บอกวันเวลาที่ถ่าย มีแต่คำบอกของผู้ส่ง"));
    told.spot = Spot{20.8426, 100.1403};
    EXPECT_THAT(found(house_with({told})), ElementsAre("no_place", "far_away", "no_time")) << "what is told is compared, too";
}

TEST(PhotoChecks, DoNotTrustAPictureFromTheFuture)
{
    auto picture = photograph(Stage::After, Date(2026, 3, 1));
    picture.sent_at = Timestamp::bangkok(Date(2022, 3, 1), 9, 0);
    auto const c = house_with({photograph(Stage::During, Date(2022, 2, 20)), picture});
    EXPECT_THAT(found(c), ElementsAre("no_time")) << "and its day counts nowhere";
    EXPECT_THAT(reason_of(c, FlagKind::NoTime), HasSubstr("The clock of the device was wrong: the picture says 1 March 2026"));
}

TEST(PhotoChecks, FindEditorsAndLaterChangesButNoPhonesOwnSoftware)
{
    auto edited = photograph(Stage::During, Date(2022, 3, 1));
    edited.software = "Adobe Photoshop 21.0 (Windows)";
    auto changed = photograph(Stage::During, Date(2022, 3, 1));
    changed.modified_at = changed.taken_at->plus_ms(3 * 3'600'000);
    auto plain = photograph(Stage::During, Date(2022, 3, 1));
    plain.software = "MediaTek Camera Application";
    plain.modified_at = plain.taken_at->plus_ms(2'000);
    EXPECT_THAT(found(house_with({edited, changed, plain})), ElementsAre("edited", "edited"));
    EXPECT_THAT(reason_of(house_with({changed}), FlagKind::Edited), HasSubstr("1 March 2022 at 13:00"));
    EXPECT_TRUE(is_picture_editor("Snapseed 2.0"));
    EXPECT_FALSE(is_picture_editor("HDR+ 1.0.220943774zd"));
}

TEST(PhotoChecks, FollowTheSettings)
{
    Settings settings;
    settings.far_metres = 60'000;
    settings.least_days = 0;
    EXPECT_THAT(found(house_with({photograph(Stage::During, Date(2022, 3, 1), {18.6033, 100.1403}),
                                  photograph(Stage::After, Date(2022, 3, 2))}),
                      settings),
                IsEmpty());
}

TEST(Distances, AreToldAsPeopleSayThem)
{
    EXPECT_EQ(distance_in_words(284.6).en, "285 m");
    EXPECT_EQ(distance_in_words(1'400).en, "1.4 km");
    EXPECT_EQ(distance_in_words(3'000).th, "3 กม.");
    EXPECT_EQ(distance_in_words(51'200).en, "51 km");
}

// ---- completeness

std::vector<std::string> lacking(StageRule const& rule, Shown const& shown, Shown const& before = {})
{
    std::vector<std::string> words;
    for (auto const& missing : completeness(rule, shown, before).missing)
        words.push_back(missing.en);
    return words;
}

TEST(Completeness, CountsPhotographsAndWantsTheSameAngles)
{
    StageRule const five{std::nullopt, Stage::Before, 5, {}, false};
    EXPECT_THAT(lacking(five, {3, {Angle::Front}, {}}), ElementsAre("2 photographs “Before” still missing"));
    EXPECT_EQ(completeness(five, {3, {}, {}}, {}).have, 3);
    EXPECT_EQ(completeness(five, {9, {}, {}}, {}).have, 5) << "more than required is not counted";
    StageRule const after{std::nullopt, Stage::After, 1, {Angle::Front}, true};
    Shown const before{3, {Angle::Front, Angle::Back, Angle::Part}, {"หลังคา"}};
    EXPECT_THAT(lacking(after, {1, {Angle::Front}, {}}, before),
                ElementsAre("No photograph “After” of: Back", "No photograph “After” of: หลังคา"));
    EXPECT_THAT(lacking(after, {3, {Angle::Front, Angle::Back, Angle::Part}, {"หลังคา"}}, before), IsEmpty());
    EXPECT_THAT(lacking(after, {0, {}, {}}), ElementsAre("No photograph “After” of: Front"));
}

TEST(Completeness, AYearsOwnRuleComesBeforeThatOfEveryYear)
{
    auto const id = rounds::RuleId(*base::Uuid::parse("01900000-0000-7000-8000-000000000001"));
    auto const other = rounds::RuleId(*base::Uuid::parse("01900000-0000-7000-8000-000000000002"));
    std::vector<StageRule> const rules{{std::nullopt, Stage::Before, 5, {}, false}, {id, Stage::Before, 2, {}, false}};
    EXPECT_EQ(rule_for(rules, id, Stage::Before).photographs, 2);
    EXPECT_EQ(rule_for(rules, other, Stage::Before).photographs, 5);
    EXPECT_EQ(rule_for(rules, other, Stage::After).photographs, 0);
}

// ---- steps and days

TEST(Steps, ComeInTheirOrderAndFollowWhatPaperSaid)
{
    using rounds::HouseState;
    std::vector<StageReached> const none;
    EXPECT_EQ(next_stage(HouseState::Funded, none), Stage::Before);
    std::vector<StageReached> const before{{Stage::Before, Date(2021, 11, 1)}};
    EXPECT_EQ(next_stage(HouseState::Procuring, before), Stage::Materials);
    EXPECT_EQ(next_stage(HouseState::Accepted, before), Stage::Accepted) << "what a paper said is recorded next";
    std::vector<StageReached> const all{{Stage::HandedOver, Date(2022, 4, 1)}};
    EXPECT_EQ(next_stage(HouseState::HandedOver, all), Stage::Visit6);
    EXPECT_EQ(next_stage(HouseState::Cancelled, all), std::nullopt);
    EXPECT_FALSE(may_record(HouseState::Signed, Stage::During));
    EXPECT_TRUE(may_record(HouseState::Closed, Stage::Visit24));
    for (auto const stage : {Stage::Before, Stage::After, Stage::Accepted, Stage::HandedOver})
        EXPECT_FALSE(may_record(HouseState::Closed, stage)) << "the evidence of a closed house stays";
}

TEST(Visits, FallOnTheLastDayOfAShorterMonth)
{
    EXPECT_EQ(months_after(Date(2022, 3, 15), 6), Date(2022, 9, 15));
    EXPECT_EQ(months_after(Date(2022, 8, 31), 6), Date(2023, 2, 28));
    EXPECT_EQ(months_after(Date(2022, 2, 28), 24), Date(2024, 2, 28));
}

TEST(Labour, AddsUpPeopleAndHoursByGroup)
{
    auto const sums =
        sums_of(std::vector<PeopleForm>{{PeopleKind::Neighbours, std::nullopt, std::nullopt, 5, TimeUnit::Hours, 2500},
                                        {PeopleKind::Builder, "ช่างดี", "ไม้", 1, TimeUnit::Days, 1000},
                                        {PeopleKind::Neighbours, std::nullopt, std::nullopt, 2, TimeUnit::Days, 500}});
    ASSERT_THAT(sums, SizeIs(2));
    EXPECT_EQ(sums[0].kind, PeopleKind::Builder);
    EXPECT_EQ(sums[0].hours_milli, 8000);
    EXPECT_EQ(sums[1].people_times, 7);
    EXPECT_EQ(sums[1].hours_milli, 12'500 + 8'000);
}

// ---- forms

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

TEST(AcceptanceForms, TellAllFaultsAtOnce)
{
    AcceptanceForm form;
    form.inspected_on = Date(2022, 5, 16);
    form.inspectors = {{"นาย ก. ใจดี", std::nullopt}};
    form.checklist = {{"หลังคา", ItemResult::NotDone, std::nullopt}};
    EXPECT_EQ(told(faults_of(form, {}, std::nullopt, Date(2022, 5, 15))),
              "inspected_on=in_the_future inspectors=too_few checklist[0].remark=required checklist[0].result=not_done");
    form.inspected_on = Date(2022, 5, 10);
    form.inspectors.push_back({"นาย ก. ใจดี ", std::nullopt});
    form.checklist[0].remark = "ยังไม่ปู";
    form.result = AcceptanceResult::ToMend;
    EXPECT_EQ(told(faults_of(form, {}, std::nullopt, Date(2022, 5, 15))), "inspectors[1].name=twice mend_until=required");
}

TEST(AcceptanceForms, OnePersonIsNotTwoInspectors)
{
    AcceptanceForm form;
    form.inspected_on = Date(2022, 5, 10);
    form.checklist = {{"หลังคา", ItemResult::Done, std::nullopt}};
    for (auto const* const again : {"ตรวจ งานดี", "ด.ต.ตรวจ งานดี", "งานดี ตรวจ", "กำนันตรวจ งานดี (กรรมการ)"}) {
        form.inspectors = {{"นายตรวจ งานดี", std::nullopt}, {again, std::nullopt}};
        EXPECT_EQ(told(faults_of(form, {}, std::nullopt, Date(2022, 5, 15))), "inspectors[1].name=twice") << again;
    }
}

TEST(AcceptanceForms, AreNotBeforeTheWork)
{
    AcceptanceForm form;
    form.inspected_on = Date(2022, 5, 9);
    form.inspectors = {{"นายตรวจ งานดี", std::nullopt}, {"นางถี่ ถ้วน", std::nullopt}};
    form.checklist = {{"หลังคา", ItemResult::Done, std::nullopt}};
    EXPECT_EQ(told(faults_of(form, {}, Date(2022, 5, 10), Date(2022, 5, 15))), "inspected_on=before_the_work");
    EXPECT_EQ(told(faults_of(form, {}, Date(2022, 5, 9), Date(2022, 5, 15))), "");
}

TEST(VisitForms, AreAtTheirMonths)
{
    VisitForm form{12, Date(2023, 3, 16), "นางเยี่ยม", true, std::nullopt, std::nullopt};
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 1), Date(2023, 5, 15))), "visited_on=too_early");
    form.visited_on = Date(2023, 3, 17);
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 1), Date(2023, 5, 15))), "") << "45 days before";
}

TEST(DiaryForms, NameTheBuilderAndKnowHowLongADayIs)
{
    DiaryForm form{Date(2022, 5, 1),
                   "รื้อหลังคา",
                   {{PeopleKind::Builder, std::nullopt, std::nullopt, 2, TimeUnit::Days, 1000},
                    {PeopleKind::Soldiers, std::nullopt, std::nullopt, 12, TimeUnit::Days, 1500}},
                   std::nullopt};
    EXPECT_EQ(told(faults_of(form, Date(2022, 5, 15))),
              "people[0].name=required people[0].people=one_builder people[1].time_milli=more_than_a_day");
}

} // namespace

} // namespace works
