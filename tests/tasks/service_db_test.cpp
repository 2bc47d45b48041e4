// Tasks on both engines: made, changed, ended, asked by whose they are; causes of rooms.
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/auth/users.hpp"
#include "support/working.hpp"
#include "tasks/service.hpp"
#include "tasks/store.hpp"
#include "tasks/views.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tasks {

namespace {

using auth::Role;
using base::Date;
using tasks::State;
using tasks::TaskId;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Date const kToday(2022, 5, 15);

class Tasks : public test::Working {
protected:
    Tasks()
    {
        work([](api::Work& w) {
            places::load(w);
            organizations::seed_demo(w);
        });
        network_ = person("network", Role::Network, "54");
        council_ = person("council", Role::Council, "540101");
        actor_ = network_;
    }
    auth::Actor person(std::string const& name, Role role, std::string_view where)
    {
        return work([&](api::Work& w) {
            auth::User user;
            user.id = w.new_id<auth::UserId>();
            user.user_name = name;
            user.display_name = name;
            user.created_at = w.now();
            user.grants.push_back({role, test::area(where), Date(2021, 1, 1), std::nullopt});
            auth::insert_user(w.tx(), user, "x");
            w.audit({"user.created", {"user", user.id.str()}, test::area(where), {}, ""});
            return auth::actor_of(user, kToday);
        });
    }
    tasks::TaskForm form(std::string title, int days = 7)
    {
        tasks::TaskForm form;
        form.title = std::move(title);
        form.area = test::area("540101");
        form.owner_role = Role::Council;
        form.due = kToday.plus_days(days);
        return form;
    }
    TaskId make(tasks::TaskForm const& form)
    {
        return work([&](api::Work& w) { return tasks::service::create(w, form); });
    }
    tasks::Task stored(TaskId id)
    {
        return read([&](storage::Reader& db) { return tasks::store::find(db, id).value(); });
    }
    std::vector<std::string> mine(auth::Actor const& actor)
    {
        std::vector<std::string> titles;
        for (auto const& task : read([&](storage::Reader& db) { return tasks::open_for(db, actor); }))
            titles.push_back(task.title.th);
        return titles;
    }
    std::vector<std::string> page(auth::Actor const& actor, tasks::views::Asked const& asked)
    {
        std::vector<std::string> titles;
        next_.reset();
        auto const shown = read([&](storage::Reader& db) { return tasks::views::page(db, actor, asked, kToday); });
        for (auto const& task : shown.items)
            titles.push_back(task.title_th);
        next_ = shown.next;
        counts_ = shown.counts;
        return titles;
    }
    std::string refused(std::function<void(api::Work&)> const& f)
    {
        return test::refusal([&] { work([&](api::Work& w) { f(w); }); });
    }
    std::optional<TaskId> remind(tasks::Reminder const& reminder)
    {
        return work([&](api::Work& w) { return tasks::remind(w, reminder); });
    }
    tasks::Reminder visit(int days = 7)
    {
        tasks::Reminder reminder;
        reminder.key = "works.visit:1:6";
        reminder.title = {"เยี่ยมบ้าน", "Visit the house"};
        reminder.area = test::area("540101");
        reminder.about = tasks::Thing{"round_house", "1"};
        reminder.role = Role::Council;
        reminder.due = kToday.plus_days(days);
        return reminder;
    }

    auth::Actor network_;
    auth::Actor council_;
    std::optional<std::string> next_;
    tasks::TaskCounts counts_;
};
INSTANTIATE_FOR_BOTH_ENGINES(Tasks);

TEST_P(Tasks, AreMadeWithAnOwnerAndADayAndWrittenIntoTheAudit)
{
    auto made = form("โทรนัดช่าง");
    made.note = "ช่างคำ";
    made.about_kind = "round_house";
    made.about_id = "0190a000-0000-7000-8000-000000000001";
    auto const id = make(made);
    EXPECT_EQ(audited(), 1);
    auto const task = stored(id);
    EXPECT_EQ(task.title, (base::Bilingual{"โทรนัดช่าง", "โทรนัดช่าง"}));
    EXPECT_EQ(task.owner.role, Role::Council);
    EXPECT_EQ(task.made_by, network_.id);
    EXPECT_EQ(task.made_name, "network");
    EXPECT_EQ(task.about, (tasks::Thing{"round_house", "0190a000-0000-7000-8000-000000000001"}));
    auto const told = history("task", id.str());
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told.front().event.action, "task.created");
    EXPECT_EQ(told.front().event.area, test::area("540101"));
}

TEST_P(Tasks, StayWithinTheMakersAreaAndGoToPeopleWhoWorkThere)
{
    actor_ = council_;
    auto outside = form("นอกพื้นที่");
    outside.area = test::area("540102");
    EXPECT_EQ(refused([&](api::Work& w) { (void)tasks::service::create(w, outside); }), "403 tasks.outside_area");
    auto unknown = form("ไม่มีพื้นที่");
    unknown.area = test::area("549999");
    EXPECT_EQ(refused([&](api::Work& w) { (void)tasks::service::create(w, unknown); }),
              "422 input.invalid area=places.unknown_area");
    auto to_network = form("ถามจังหวัด");
    to_network.owner_role.reset();
    to_network.owner_person = network_.id;
    EXPECT_EQ(refused([&](api::Work& w) { (void)tasks::service::create(w, to_network); }), "")
        << "the province's officer works there too";
    auto const other = person("other", Role::Council, "540102");
    to_network.owner_person = other.id;
    EXPECT_EQ(refused([&](api::Work& w) { (void)tasks::service::create(w, to_network); }),
              "422 input.invalid owner=tasks.cannot_own");
    to_network.owner_person = person("auditor", Role::Auditor, "54").id;
    EXPECT_EQ(refused([&](api::Work& w) { (void)tasks::service::create(w, to_network); }),
              "422 input.invalid owner=tasks.cannot_own");
}

TEST_P(Tasks, AreMineByNameByRoleThereAndAsTheOneWhoGaveThem)
{
    make(form("ของเลขาฯ", 3));
    auto named = form("ของเครือข่าย", 2);
    named.owner_role.reset();
    named.owner_person = network_.id;
    make(named);
    auto given = form("ของเทศบาล", 1);
    given.owner_role.reset();
    given.owner_organization = read([](storage::Reader& db) {
        return organizations::serving(db, organizations::Kind::LocalAuthority, test::area("540101")).front().id;
    });
    make(given);
    auto elsewhere = form("ของตำบลอื่น");
    elsewhere.area = test::area("540102");
    make(elsewhere);
    EXPECT_THAT(mine(network_), ElementsAre("ของเทศบาล", "ของเครือข่าย"));
    EXPECT_THAT(mine(council_), ElementsAre("ของเลขาฯ"));
    EXPECT_THAT(mine(person("codi", Role::Codi, "54")), IsEmpty());
    // Whoever holds the role over overlapping areas has each task once.
    auto twice = council_;
    twice.grants.push_back({Role::Council, test::area("5401"), Date(2021, 1, 1), std::nullopt});
    EXPECT_THAT(mine(twice), ElementsAre("ของเลขาฯ", "ของตำบลอื่น"));
}

TEST_P(Tasks, AreListedByTheirDayPageByPageWithinTheScope)
{
    for (int i = 0; i < 5; ++i)
        make(form("งาน " + std::to_string(i), i));
    auto elsewhere = form("ตำบลอื่น", 0);
    elsewhere.area = test::area("540102");
    make(elsewhere);
    tasks::views::Asked asked;
    asked.limit = 4;
    EXPECT_THAT(page(network_, asked), SizeIs(4));
    ASSERT_TRUE(next_);
    asked.after = next_;
    EXPECT_THAT(page(network_, asked), ElementsAre("งาน 3", "งาน 4"));
    EXPECT_FALSE(next_);
    EXPECT_THAT(page(council_, {}), ElementsAre("งาน 0", "งาน 1", "งาน 2", "งาน 3", "งาน 4"));
    EXPECT_EQ(counts_.open, 5);
    EXPECT_EQ(counts_.mine, 5);
    asked = {};
    asked.filter.terms = {"งาน", "3"};
    EXPECT_THAT(page(council_, asked), ElementsAre("งาน 3"));
    asked = {};
    asked.filter.area = test::area("540102");
    EXPECT_THAT(page(council_, asked), IsEmpty());
    EXPECT_THAT(page(network_, asked), ElementsAre("ตำบลอื่น"));
    asked.after = "nonsense";
    EXPECT_EQ(test::refusal([&] { (void)page(network_, asked); }), "422 input.invalid after=invalid");
}

TEST_P(Tasks, AreLateTheDayAfterTheirDay)
{
    auto const id = make(form("วันนี้", 0));
    db().run_script("UPDATE tasks SET due = '2022-05-14' WHERE title_th = 'เมื่อวาน'");
    make(form("เมื่อวาน", 0));
    db().run_script("UPDATE tasks SET due = '2022-05-14' WHERE title_th = 'เมื่อวาน'");
    tasks::views::Asked late;
    late.filter.late = kToday;
    EXPECT_THAT(page(network_, late), ElementsAre("เมื่อวาน"));
    EXPECT_EQ(counts_.late, 1);
    EXPECT_EQ(counts_.open, 2);
    auto const view = read([&](storage::Reader& db) { return tasks::views::task(db, network_, id, kToday); });
    EXPECT_EQ(view.days_over, 0);
    EXPECT_EQ(test::refusal([&] {
                  (void)read([&](storage::Reader& db) {
                      return tasks::views::task(db, person("far", Role::Council, "540204"), id, kToday);
                  });
              }),
              "404 tasks.not_found");
}

TEST_P(Tasks, ChangeWithAReasonAndOnlyFromTheNewestVersion)
{
    auto const id = make(form("โทรนัดช่าง"));
    tasks::ChangeForm change{"โทรนัดช่าง",   std::nullopt,         std::nullopt, Role::Council,
                             std::nullopt, kToday.plus_days(14), "ช่างติดงาน",   1};
    work([&](api::Work& w) { tasks::service::change(w, id, change); });
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(stored(id).due, kToday.plus_days(14));
    EXPECT_EQ(stored(id).version, 2);
    auto const told = history("task", id.str()).front().event.changes;
    ASSERT_THAT(told, SizeIs(2));
    EXPECT_EQ(told[0].field, "due");
    EXPECT_EQ(told[1].to, "ช่างติดงาน");
    EXPECT_EQ(refused([&](api::Work& w) { tasks::service::change(w, id, change); }), "409 tasks.changed_meanwhile");
    actor_ = person("far", Role::Council, "540204");
    EXPECT_EQ(refused([&](api::Work& w) { tasks::service::change(w, id, change); }), "404 tasks.not_found");
    actor_ = person("auditor", Role::Auditor, "54");
    EXPECT_EQ(refused([&](api::Work& w) { tasks::service::change(w, id, change); }), "403 tasks.outside_area");
}

TEST_P(Tasks, EndOnceDoneOrDroppedAndAreReadForEver)
{
    auto const done = make(form("เสร็จ"));
    auto const dropped = make(form("ยกเลิก"));
    actor_ = council_;
    work([&](api::Work& w) { tasks::service::done(w, done, {"โทรแล้ว"}); });
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(stored(done).state, State::Done);
    EXPECT_EQ(stored(done).closed->name, "council");
    EXPECT_EQ(stored(done).closed->note, "โทรแล้ว");
    EXPECT_EQ(refused([&](api::Work& w) { tasks::service::done(w, done, {}); }), "409 tasks.not_open");
    EXPECT_EQ(refused([&](api::Work& w) { tasks::service::drop(w, done, {"x"}); }), "409 tasks.not_open");
    work([&](api::Work& w) { tasks::service::drop(w, dropped, {"ไม่ต้องแล้ว"}); });
    EXPECT_THAT(page(council_, {}), IsEmpty());
    tasks::views::Asked ended;
    ended.filter.open = false;
    EXPECT_THAT(page(council_, ended), testing::UnorderedElementsAre("เสร็จ", "ยกเลิก"));
    EXPECT_THAT(mine(council_), IsEmpty());
}

TEST_P(Tasks, OfferThoseWhoWorkThereRolesAndOrganisationsOfTheArea)
{
    person("codi", Role::Codi, "54");
    person("governor", Role::Governor, "54");
    person("other", Role::Council, "540102");
    auto const choices =
        read([&](storage::Reader& db) { return tasks::views::owners(db, council_, test::area("540101"), kToday); });
    std::vector<std::string> names;
    for (auto const& one : choices.people)
        names.push_back(one.name);
    EXPECT_THAT(names, ElementsAre("council", "codi", "network")) << "oneself first";
    EXPECT_TRUE(choices.people.front().me);
    EXPECT_THAT(choices.organizations, testing::Not(IsEmpty()));
    for (auto const& role : choices.roles)
        if (role.role == Role::Council) {
            EXPECT_EQ(role.people, 1);
        }
    auto const outside = read([&](storage::Reader& db) { return tasks::views::owners(db, council_, test::area("54"), kToday); });
    EXPECT_THAT(outside.people, IsEmpty());
    EXPECT_THAT(outside.roles, IsEmpty());
}

TEST_P(Tasks, OfACauseThereIsOneUntilItIsSettled)
{
    auto const first = remind(visit());
    ASSERT_TRUE(first);
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(remind(visit(9)), first) << "kept, with its day";
    EXPECT_EQ(audited(), 0);
    EXPECT_EQ(stored(*first).due, kToday.plus_days(7));
    EXPECT_FALSE(stored(*first).made_by);
    auto moved = visit(3);
    moved.again = tasks::Again::NeverLater;
    EXPECT_EQ(remind(moved), first);
    EXPECT_EQ(stored(*first).due, kToday.plus_days(3));
    EXPECT_THAT(mine(council_), ElementsAre("เยี่ยมบ้าน"));

    work([](api::Work& w) { tasks::settle(w, "works.visit:1:6", {"เยี่ยมแล้ว", "Visited"}); });
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(stored(*first).state, State::Done);
    EXPECT_EQ(stored(*first).closed->note, "เยี่ยมแล้ว");
    work([](api::Work& w) { tasks::settle(w, "works.visit:1:6", {"เยี่ยมแล้ว", "Visited"}); });
    EXPECT_EQ(audited(), 0) << "nothing is open any more";
    work([](api::Work& w) { tasks::settle(w, "never.told", {"x", "x"}); });
    EXPECT_EQ(audited(), 0);
}

TEST_P(Tasks, WhatAPersonDroppedIsNotAskedAgain)
{
    auto const first = remind(visit()).value();
    work([&](api::Work& w) { tasks::service::drop(w, first, {"บ้านหลังนี้ย้ายแล้ว"}); });
    EXPECT_FALSE(remind(visit()));
    auto other = visit();
    other.key = "works.visit:1:12";
    auto const second = remind(other);
    ASSERT_TRUE(second);
    work([&](api::Work& w) { tasks::service::done(w, *second, {}); });
    auto const third = remind(other);
    ASSERT_TRUE(third) << "it was told to be done, and its cause still stands";
    EXPECT_NE(third, second);
    auto const about = read([](storage::Reader& db) { return tasks::of(db, test::everywhere(), {"round_house", "1"}); });
    ASSERT_THAT(about, SizeIs(3));
    EXPECT_EQ(about.front().id, *third) << "the open one first";
    EXPECT_THAT(read([](storage::Reader& db) { return tasks::of(db, test::scope_of({"540102"}), {"round_house", "1"}); }),
                IsEmpty());
}

} // namespace

} // namespace tasks
