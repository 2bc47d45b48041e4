// What is wrong with a form of a task, whose a task is, and what a cause told again does.
#include "tasks/rules.hpp"

#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tasks {

namespace {

using base::Date;
using tasks::Again;
using tasks::Outcome;
using tasks::Task;

Date const kToday(2022, 5, 15);

auth::UserId user(int n)
{
    base::Uuid::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(n);
    return auth::UserId(base::Uuid(bytes));
}

tasks::TaskForm form()
{
    tasks::TaskForm form;
    form.title = "โทรนัดช่าง";
    form.area = test::area("540101");
    form.owner_role = auth::Role::Council;
    form.due = kToday.plus_days(7);
    return form;
}

Task task(tasks::Owner owner = {std::nullopt, auth::Role::Council, std::nullopt, "เลขานุการ"})
{
    Task task;
    task.title = {"โทรนัดช่าง", "โทรนัดช่าง"};
    task.area = test::area("540101");
    task.owner = std::move(owner);
    task.due = kToday.plus_days(7);
    return task;
}

tasks::ChangeForm change_of(Task const& task)
{
    return {task.title.th, task.note, task.owner.person, task.owner.role, task.owner.organization, task.due, std::nullopt, 1};
}

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

tasks::Facts facts()
{
    tasks::Facts facts;
    facts.today = kToday;
    return facts;
}

TEST(TaskForms, AskForOneOwnerAndADayThatIsNotPast)
{
    EXPECT_EQ(told(faults_of(form(), facts())), "");
    auto wrong = form();
    wrong.owner_person = user(1);
    wrong.due = kToday.plus_days(-1);
    wrong.about_kind = "round_house";
    EXPECT_EQ(told(faults_of(wrong, facts())), "about_id=required owner=tasks.one_owner due=tasks.past_day");
    wrong = form();
    wrong.owner_role.reset();
    wrong.due = Date(2565, 5, 20); // the Buddhist year typed as if it were ours
    EXPECT_EQ(told(faults_of(wrong, facts())), "owner=required due=tasks.far_day");
    auto on_the_day = form();
    on_the_day.due = kToday;
    EXPECT_EQ(told(faults_of(on_the_day, facts())), "");
}

TEST(TaskForms, AreAboutThingsThatThereCanBe)
{
    auto about = form();
    about.about_kind = "round_house";
    about.about_id = "0190a000-0000-7000-8000-000000000001";
    EXPECT_EQ(told(faults_of(about, facts())), "");
    about.about_kind = "javascript:alert(1)";
    EXPECT_EQ(told(faults_of(about, facts())), "about_kind=unknown_choice");
    about.about_kind = "purchase";
    about.about_id = "../users/1";
    EXPECT_EQ(told(faults_of(about, facts())), "about_id=malformed");
}

TEST(TaskForms, RefuseOwnersWhoCannotDoItThere)
{
    auto known = facts();
    known.role_fits = false;
    known.area_known = false;
    EXPECT_EQ(told(faults_of(form(), known)), "area=places.unknown_area owner=tasks.cannot_own");
    EXPECT_TRUE(tasks::may_own(auth::Role::Council));
    EXPECT_TRUE(tasks::may_own(auth::Role::Codi));
    EXPECT_FALSE(tasks::may_own(auth::Role::Auditor));
    EXPECT_FALSE(tasks::may_own(auth::Role::Governor));
}

TEST(TaskForms, AnotherOwnerOrDayNeedsAReasonAndOtherWordsNone)
{
    auto const before = task();
    auto form = change_of(before);
    form.title = "โทรนัดช่างอีกครั้ง";
    EXPECT_EQ(told(faults_of(form, before, facts())), "");
    form.due = kToday.plus_days(14);
    EXPECT_EQ(told(faults_of(form, before, facts())), "reason=required");
    form.reason = "ช่างติดงาน";
    EXPECT_EQ(told(faults_of(form, before, facts())), "");
    form = change_of(before);
    form.owner_role = auth::Role::Network;
    EXPECT_EQ(told(faults_of(form, before, facts())), "reason=required");
}

TEST(TaskForms, ADayThatHasPassedMayStayWhileWordsAreMended)
{
    auto late = task();
    late.due = kToday.plus_days(-9);
    auto form = change_of(late);
    form.note = "โทรแล้วสองครั้ง";
    EXPECT_EQ(told(faults_of(form, late, facts())), "");
    form.due = kToday.plus_days(-2);
    form.reason = "ย้อนวัน";
    EXPECT_EQ(told(faults_of(form, late, facts())), "due=tasks.past_day");
}

TEST(Mine, AreTasksByNameByRoleThereAndThoseGivenToAnOrganisation)
{
    auth::Actor const council{
        user(1), "council", "เลขานุการ", {{auth::Role::Council, test::area("540101"), Date(2021, 1, 1), {}}}};
    EXPECT_TRUE(is_mine(task(), council));
    EXPECT_TRUE(is_mine(task({user(1), std::nullopt, std::nullopt, "ก"}), council));
    EXPECT_FALSE(is_mine(task({user(2), std::nullopt, std::nullopt, "ข"}), council));
    EXPECT_FALSE(is_mine(task({std::nullopt, auth::Role::Network, std::nullopt, "ค"}), council));
    auto elsewhere = task();
    elsewhere.area = test::area("540102");
    EXPECT_FALSE(is_mine(elsewhere, council));
    elsewhere.area = test::area("54");
    EXPECT_FALSE(is_mine(elsewhere, council)) << "a task of the whole province is not one council's";
    auto given = task({std::nullopt, std::nullopt, organizations::OrganizationId(user(9)), "เทศบาล"});
    EXPECT_FALSE(is_mine(given, council));
    given.made_by = user(1);
    EXPECT_TRUE(is_mine(given, council));
}

TEST(Causes, MakeOneOpenTaskWhoseDayMovesAsTheReminderSays)
{
    tasks::Reminder reminder;
    reminder.key = "works.visit:1:6";
    reminder.due = kToday.plus_days(7);
    EXPECT_EQ(outcome_of(reminder, std::nullopt), Outcome::Make);
    auto open = task();
    open.due = kToday.plus_days(3);
    struct {
        Again again;
        int day;
        Outcome outcome;
    } const rows[] = {{Again::KeepsDay, 7, Outcome::Leave},   {Again::KeepsDay, 1, Outcome::Leave},
                      {Again::MovesDay, 7, Outcome::Move},    {Again::MovesDay, 3, Outcome::Leave},
                      {Again::NeverLater, 7, Outcome::Leave}, {Again::NeverLater, 1, Outcome::Move}};
    for (auto const& row : rows) {
        reminder.again = row.again;
        reminder.due = kToday.plus_days(row.day);
        EXPECT_EQ(outcome_of(reminder, open), row.outcome) << static_cast<int>(row.again) << " " << row.day;
    }
    open.state = tasks::State::Dropped;
    EXPECT_EQ(outcome_of(reminder, open), Outcome::Leave) << "what a person dropped is not asked again";
    open.state = tasks::State::Done;
    EXPECT_EQ(outcome_of(reminder, open), Outcome::Make) << "the cause still stands";
}

} // namespace

} // namespace tasks
