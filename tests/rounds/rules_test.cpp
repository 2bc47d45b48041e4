// Decisions about rounds: money to the satang, lateness to the day, what each move needs, quotas.
#include "rounds/rules.hpp"

#include "support/working.hpp"

#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::BasisPoints;
using base::Date;
using base::Satang;
using rounds::HouseState;
using rounds::PaperKind;

rounds::Rule rule(Satang share, int management_bp)
{
    rounds::Rule rule;
    rule.share = share;
    rule.management = BasisPoints(management_bp);
    return rule;
}

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

rounds::RoundHouseId house_id(std::uint8_t n)
{
    return rounds::RoundHouseId(base::Uuid::version7(1, {n}));
}

// The first limits of migration, in days.
std::vector<rounds::StageLimit> limits()
{
    using enum HouseState;
    using auth::Role;
    return {{Surveyed, 60, Role::Council, 1},
            {Signed, 30, Role::Codi, 1},
            {Repairing, 45, Role::Council, 1},
            {Accepted, 15, Role::Network, 1},
            {Reserve, 30, Role::Network, 1}};
}

TEST(RoundMoney, IsHousesTimesShareAndManagementToTheSatang)
{
    struct Case {
        Satang share;
        std::int64_t houses;
        int bp;
        Satang envelope;
        char const* management;
        char const* total;
        char const* left;
    };
    for (auto const& c : {
             Case{Satang::baht(19'000), 65, 1000, Satang::baht(1'358'500), "123,500.00", "1,358,500.00", "0.00"},
             Case{Satang::baht(19'000), 0, 1000, Satang::baht(1'358'500), "0.00", "0.00", "1,358,500.00"},
             Case{Satang::baht(18'000), 65, 0, Satang::baht(1'358'500), "0.00", "1,170,000.00", "188,500.00"},
             Case{Satang(1'900'050), 2, 1000, Satang::baht(50'000), "3,800.10", "41,801.10", "8,198.90"},
             Case{Satang::baht(40'000), 3, 750, Satang::baht(128'999), "9,000.00", "129,000.00", "-1.00"},
             Case{Satang::baht(10'000'000), 100'000, 10'000, Satang::baht(1), "1,000,000,000,000.00", "2,000,000,000,000.00",
                  "-1,999,999,999,999.00"},
         }) {
        auto const money = rounds::money_of(rule(c.share, c.bp), c.share * c.houses, c.envelope);
        EXPECT_EQ(money.share_satang, c.share);
        EXPECT_EQ(money.management_bp, BasisPoints(c.bp));
        EXPECT_EQ(money.houses_total_satang, c.share * c.houses);
        EXPECT_EQ(money.management_satang.str(), c.management);
        EXPECT_EQ(money.total_satang.str(), c.total);
        EXPECT_EQ(money.left_satang.str(), c.left);
        EXPECT_EQ(money.envelope_satang, c.envelope);
    }
}

TEST(RoundMoney, IsNeverRounded)
{
    try {
        (void)rounds::money_of(rule(Satang(1'900'001), 1000), Satang(1'900'001), Satang::baht(1'000'000));
        FAIL() << "a tenth of a satang was rounded away";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.status(), 422);
        EXPECT_EQ(problem.code(), "rounds.management_not_exact");
        EXPECT_NE(problem.title().th.find("19,000.01"), std::string::npos) << problem.title().th;
        EXPECT_NE(problem.title().en.find("10 %"), std::string::npos) << problem.title().en;
    }
}

TEST(RoundMoney, OverTheEnvelopeByOneSatangIsRefusedAndSpelledOut)
{
    auto const money = [](Satang envelope) {
        return rounds::money_of(rule(Satang::baht(19'000), 1000), Satang::baht(38'000), envelope);
    };
    EXPECT_NO_THROW(rounds::require_within_envelope(money(Satang::baht(41'800))));
    try {
        rounds::require_within_envelope(money(Satang::baht(41'800) - Satang(1)));
        FAIL() << "one satang over was taken";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "rounds.envelope_exceeded");
        EXPECT_NE(problem.title().th.find("เกิน 0.01 บาท"), std::string::npos) << problem.title().th;
        EXPECT_NE(problem.title().en.find("41,800.00 baht against 41,799.99, that is 0.01 baht"), std::string::npos)
            << problem.title().en;
    }
}

TEST(Lateness, BeginsTheDayAfterTheLastDay)
{
    struct Case {
        HouseState state;
        Date since;
        char const* due; // "": no limit
    };
    for (auto const& c : {
             Case{HouseState::Surveyed, Date(2021, 10, 11), "2021-12-10"},
             Case{HouseState::Signed, Date(2022, 1, 20), "2022-02-19"},
             Case{HouseState::Signed, Date(2024, 1, 31), "2024-03-01"}, // a leap year
             Case{HouseState::Repairing, Date(2022, 3, 31), "2022-05-15"},
             Case{HouseState::Accepted, Date(2021, 12, 20), "2022-01-04"},
             Case{HouseState::Heard, Date(2021, 10, 11), ""},   // nobody set a limit
             Case{HouseState::Reserve, Date(2021, 10, 11), ""}, // a limit there means nothing: it waits for a place
             Case{HouseState::Closed, Date(2021, 10, 11), ""},
             Case{HouseState::Withdrawn, Date(2021, 10, 11), ""},
         }) {
        auto const due = rounds::due_on(c.state, c.since, limits());
        EXPECT_EQ(due ? due->iso() : "", c.due) << base::name_of(c.state);
        auto const on = [&](Date day) { return rounds::is_late(c.state, c.since, limits(), day); };
        if (due) {
            EXPECT_FALSE(on(due->plus_days(-1)));
            EXPECT_FALSE(on(*due)) << "the last day is in time";
            EXPECT_TRUE(on(due->plus_days(1)));
        } else {
            EXPECT_FALSE(on(Date(2099, 1, 1))) << base::name_of(c.state);
        }
    }
}

TEST(NextStep, SaysWhatItNeedsAndWhoseDutyItIs)
{
    auto const surveyed = rounds::next_step_of(HouseState::Surveyed, limits());
    ASSERT_TRUE(surveyed);
    EXPECT_EQ(surveyed->state, HouseState::Heard);
    EXPECT_TRUE(surveyed->needs_paper);
    EXPECT_FALSE(surveyed->by_agreement);
    EXPECT_EQ(surveyed->owner_role, "council");
    auto const approved = rounds::next_step_of(HouseState::Approved, limits());
    ASSERT_TRUE(approved);
    EXPECT_TRUE(approved->by_agreement);
    EXPECT_FALSE(approved->needs_paper);
    EXPECT_EQ(approved->owner_role, "") << "no limit, no owner";
    for (auto const end : {HouseState::Closed, HouseState::Reserve, HouseState::Withdrawn, HouseState::DeceasedOrMoved,
                           HouseState::Cancelled, HouseState::Stopped})
        EXPECT_FALSE(rounds::next_step_of(end, limits())) << base::name_of(end);
}

rounds::MoveForm move_to(HouseState to)
{
    rounds::MoveForm form;
    form.house_ids = {house_id(1)};
    form.to_state = to;
    form.happened_on = Date(2022, 1, 13);
    return form;
}

TEST(Moves, NeedAPaperOnTheWayAndAReasonBesideIt)
{
    Date const today(2022, 5, 15);
    for (auto const& value : rounds::values_of(HouseState{})) {
        auto form = move_to(value.value);
        if (value.value == HouseState::Signed) {
            EXPECT_EQ(told(rounds::faults_of(form, today)), "to_state=by_agreement");
            continue;
        }
        if (rounds::is_on_the_way(value.value)) {
            EXPECT_EQ(told(rounds::faults_of(form, today)), "paper_kind=required paper_number=required paper_date=required")
                << value.name;
            form.paper_kind = PaperKind::Minutes;
            form.paper_number = "1/2565";
            EXPECT_EQ(told(rounds::faults_of(form, today)), "paper_date=required") << value.name;
            form.paper_date = form.happened_on.plus_days(1);
            EXPECT_EQ(told(rounds::faults_of(form, today)), "paper_date=after_event") << value.name;
            form.paper_date = form.happened_on;
            EXPECT_EQ(told(rounds::faults_of(form, today)), "") << value.name;
            form.paper_number = "";
            EXPECT_EQ(told(rounds::faults_of(form, today)), "paper_number=required") << value.name;
        } else {
            EXPECT_EQ(told(rounds::faults_of(form, today)), "reason=required") << value.name;
            form.reason = "";
            EXPECT_EQ(told(rounds::faults_of(form, today)), "reason=required") << value.name;
            form.reason = "ย้ายไปอยู่กับบุตร";
            EXPECT_EQ(told(rounds::faults_of(form, today)), "") << value.name;
        }
    }
}

TEST(Moves, HappenTodayAtTheLatestAndNameEachHouseOnce)
{
    auto form = move_to(HouseState::Withdrawn);
    form.reason = "สละสิทธิ์";
    Date const today(2022, 1, 13);
    EXPECT_EQ(told(rounds::faults_of(form, today)), "");
    form.happened_on = Date(2022, 1, 14);
    form.house_ids = {house_id(1), house_id(2), house_id(1)};
    EXPECT_EQ(told(rounds::faults_of(form, today)), "happened_on=future house_ids[2]=twice");
}

TEST(Moves, OfAHouseFollowTheTableAndTheCalendar)
{
    rounds::House house;
    house.state = HouseState::Heard;
    auto form = move_to(HouseState::Proposed);
    auto const shortcut = rounds::fault_of_house(form, 3, house, Date(2022, 1, 1));
    ASSERT_TRUE(shortcut);
    EXPECT_EQ(shortcut->field, "house_ids[3]");
    EXPECT_EQ(shortcut->code, "no_shortcut");
    EXPECT_EQ(shortcut->message.th, "จาก “ผ่านประชาคม” ไป “เสนอแล้ว” ไม่ได้ ต้องผ่านทีละขั้น");
    form.to_state = HouseState::Ranked;
    EXPECT_FALSE(rounds::fault_of_house(form, 0, house, form.happened_on)) << "the same day is fine";
    auto const earlier = rounds::fault_of_house(form, 0, house, form.happened_on.plus_days(1));
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->code, "before_last_move");
    EXPECT_NE(earlier->message.th.find("14 ม.ค. 65"), std::string::npos) << earlier->message.th;
}

TEST(Moves, OutOfARoundNeedThePaperOfTheReturnOnceMoneyWasPaid)
{
    rounds::House house;
    house.state = HouseState::Repairing;
    auto form = move_to(HouseState::Withdrawn);
    form.reason = "สละสิทธิ์";
    auto const told_of = [&] {
        auto const found = rounds::fault_of_house(form, 0, house, Date(2022, 1, 1));
        return found ? found->code : "";
    };
    EXPECT_EQ(told_of(), "money_not_returned");
    form.paper_kind = rounds::PaperKind::BankSlip;
    form.paper_number = "คืนเงิน 1/2565";
    EXPECT_EQ(told_of(), "money_not_returned") << "without its date";
    form.paper_date = form.happened_on.plus_days(1);
    EXPECT_EQ(told_of(), "money_not_returned") << "it has not come back yet";
    form.paper_date = form.happened_on;
    EXPECT_EQ(told_of(), "");
    form = move_to(HouseState::Stopped);
    form.reason = "เสียชีวิต งานค้าง";
    EXPECT_EQ(told_of(), "") << "its place and its money stay used";
    house.state = HouseState::HandedOver;
    EXPECT_EQ(told_of(), "no_shortcut");
}

TEST(Placing, NeedsADayThatHasComeAndAPaper)
{
    rounds::PlaceForm form;
    auto const household = households::HouseholdId(base::Uuid::version7(1, {1}));
    form.household_ids = {household};
    form.surveyed_on = Date(2021, 10, 11);
    form.paper_number = "แบบสำรวจ 1/2564";
    form.paper_date = form.surveyed_on;
    EXPECT_EQ(told(rounds::faults_of(form, form.surveyed_on)), "");
    form.paper_date = Date(2021, 10, 12);
    form.paper_number = "";
    form.household_ids.push_back(household);
    EXPECT_EQ(told(rounds::faults_of(form, Date(2021, 10, 10))),
              "surveyed_on=future paper_number=required paper_date=after_event household_ids[1]=twice");
}

TEST(Quotas, NameTambonsOfTheProvinceOnceEach)
{
    rounds::QuotasForm form;
    for (auto const* code : {"540101", "540101", "5401", "540102", "100101"})
        form.quotas.push_back({test::area(code), 1, std::nullopt});
    EXPECT_EQ(told(rounds::faults_of(form, test::area("54"))),
              "quotas[1].tambon=twice quotas[2].tambon=outside_province quotas[4].tambon=outside_province");
}

TEST(RoundRules, TellsWhichHousesKeepARoundOpen)
{
    using rounds::fault_of_closing;
    EXPECT_FALSE(fault_of_closing({{HouseState::Closed, 60},
                                   {HouseState::Withdrawn, 2},
                                   {HouseState::DeceasedOrMoved, 1},
                                   {HouseState::Cancelled, 1},
                                   {HouseState::Reserve, 3},
                                   {HouseState::Repairing, 0}}));
    EXPECT_FALSE(fault_of_closing({}));
    auto const fault = fault_of_closing({{HouseState::Closed, 60}, {HouseState::Repairing, 3}, {HouseState::Surveyed, 1}});
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->field, "open");
    EXPECT_NE(fault->message.en.find("4 houses have not come to an end (1 Surveyed, 3 Repairing)"), std::string::npos)
        << fault->message.en;
    EXPECT_NE(fault->message.th.find("4 หลังที่ยังไม่จบ (สำรวจแล้ว 1, กำลังซ่อม 3)"), std::string::npos) << fault->message.th;
}

} // namespace

} // namespace rounds
