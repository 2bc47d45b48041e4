// Freezing, replaying, replacing and objecting on both engines: the list that was seen, and a trace for each change of it.
#include "selection/selection_fixture.hpp"
#include "survey/decided.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace selection {

namespace {

using base::Date;
using rounds::HouseState;
using selection::ObjectionState;
using selection::Remedy;
using selection::Standing;
using test::everywhere;
using test::refusal;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace service = selection::service;

class Lists : public test::OneList {};
INSTANTIATE_FOR_BOTH_ENGINES(Lists);

TEST_P(Lists, FreezeWhatWasSeenAndGiveThePlaces)
{
    set_quotas({{"540101", 2}});
    auto const one = heard_with_elders(1);
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const id = freeze(freeze_form());
    EXPECT_EQ(audited(), 4) << "the list, and each house";
    auto const list = shown(id);
    EXPECT_THAT(houses_of(list), ElementsAre(three, two, one));
    EXPECT_EQ(list.list[0].points, 9);
    EXPECT_EQ(list.list[0].reasons.front().reason_th, "มี 3");
    EXPECT_EQ(list.list[2].standing, Standing::Reserve);
    EXPECT_EQ(house(three).state, HouseState::Ranked);
    EXPECT_EQ(house(one).state, HouseState::Reserve);
    EXPECT_EQ(moves_of(three).back().paper_number, "จล. 1/2564");
    EXPECT_FALSE(moves_of(three).back().recorded);
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
    EXPECT_THAT(history("ranking", id.str()), SizeIs(1));
}

// The ids and the clock of these tests are the same each time: so is the list, on either engine.
TEST_P(Lists, HaveOneFingerprintOnBothEngines)
{
    (void)heard_with_elders(2);
    (void)heard_with_elders(1);
    EXPECT_EQ(shown(freeze(freeze_form())).fingerprint, "02b98a222c8246b2864292bf80aafd4753a7e90037fbec5168b89a99058cbca4");
}

TEST_P(Lists, AreMadeUpWhereAHouseOrTheVersionBeforeIs)
{
    (void)heard_with_elders(2);
    EXPECT_FALSE(shown(freeze(freeze_form())).made_up);
    auto household = test::a_form("540204", "77");
    household.made_up = true;
    bring(place({create(household)}).front(), HouseState::Heard);
    EXPECT_TRUE(shown(freeze(freeze_form(draft_form("540204")))).made_up);
}

TEST_P(Lists, AreNotFrozenWhenSomethingChangedSinceTheyWereSeen)
{
    (void)heard_with_elders(2);
    auto const form = freeze_form();
    (void)heard_with_elders(3);
    EXPECT_EQ(freeze_refused(form), "409 selection.changed_meanwhile");
    EXPECT_EQ(freeze_refused(freeze_form()), "");
}

TEST_P(Lists, NeedHeardCandidatesDatesAndAnOpenRound)
{
    EXPECT_EQ(refusal([&] { (void)draft(draft_form()); }), "409 selection.no_candidates");
    (void)candidate();
    EXPECT_EQ(refusal([&] { (void)draft(draft_form()); }), "409 selection.no_candidates") << "surveyed is not heard";
    (void)heard_with_elders(1);
    auto form = freeze_form();
    form.objections_until = test::kDecided.plus_days(-1);
    EXPECT_EQ(freeze_refused(form), "422 input.invalid objections_until=before_decision");
    auto later = draft_form();
    later.decided_on = Date(2030, 1, 1);
    form = freeze_form(later);
    form.objections_until = Date(2030, 2, 1);
    EXPECT_EQ(freeze_refused(form), "422 input.invalid draft.decided_on=future");
    auto elsewhere = draft_form("100101");
    EXPECT_EQ(refusal([&] { (void)draft(elsewhere); }), "403 selection.outside_your_area");
    elsewhere = draft_form();
    elsewhere.scorecard_id = {};
    EXPECT_EQ(refusal([&] { (void)draft(elsewhere); }), "404 selection.scorecard_not_found");
    auto const ready = freeze_form();
    db().run_script("UPDATE rounds SET state = 'closed'");
    EXPECT_EQ(freeze_refused(ready), "409 selection.round_closed");
}

TEST_P(Lists, FollowThePeoplesOrderWithTheMeetingsReason)
{
    auto const one = heard_with_elders(1);
    auto const three = heard_with_elders(3);
    auto form = draft_form();
    form.heard = selection::HeardForm{"เวทีหมู่ 4", Date(2021, 11, 22), {{one, std::nullopt}, {three, std::nullopt}}};
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.heard.houses[0].reason=deviation");
    form.heard->houses[0].reason = "หลังคาพังแล้ว";
    auto const list = shown(freeze(freeze_form(form)));
    EXPECT_THAT(houses_of(list), ElementsAre(one, three));
    EXPECT_TRUE(list.list[0].lifted);
    EXPECT_EQ(list.list[0].deviation, "หลังคาพังแล้ว");
    EXPECT_EQ(list.list[0].score_place, 2);
    ASSERT_THAT(list.heard, SizeIs(1));
    EXPECT_EQ(list.heard[0].title, "เวทีหมู่ 4");
    EXPECT_EQ(list.heard[0].id, std::nullopt);
    ASSERT_THAT(list.list[1].said, SizeIs(1));
    EXPECT_EQ(list.list[1].said[0].place, 2);
    form.heard->houses = {{one, std::nullopt}, {one, std::nullopt}, {Id(), std::nullopt}};
    EXPECT_EQ(refusal([&] { (void)draft(form); }),
              "422 input.invalid heard.houses[1].house_id=twice heard.houses[2].house_id=not_candidate");
}

TEST_P(Lists, TakeLaterCandidatesInANewVersionThatNamesTheOld)
{
    auto const first = heard_with_elders(1);
    auto const old = freeze(freeze_form());
    EXPECT_EQ(freeze_refused([&] {
                  auto form = freeze_form();
                  form.reason = "อีกครั้ง";
                  return form;
              }()),
              "409 selection.nothing_new");
    auto const late = heard_with_elders(3);
    auto form = freeze_form(draft_form(), "จล. 2/2564");
    EXPECT_EQ(freeze_refused(form), "422 input.invalid reason=required");
    form.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    auto const list = shown(freeze(form));
    EXPECT_THAT(houses_of(list), ElementsAre(late, first));
    EXPECT_EQ(list.version_no, 2);
    ASSERT_THAT(list.versions, SizeIs(2));
    EXPECT_EQ(list.versions[1].id, old);
    EXPECT_FALSE(shown(old).in_force);
    EXPECT_THAT(houses_of(shown(old)), ElementsAre(first)) << "the old list stays as it was";
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(Lists, ReplayTellsWhatWasTamperedWith)
{
    (void)heard_with_elders(1);
    (void)heard_with_elders(2);
    auto const id = freeze(freeze_form());
    db().run_script("UPDATE ranking_places SET points = 99 WHERE place = 2");
    EXPECT_THAT(replay_differences(), HasSubstr("rows: frozen 2 ranked"));
    db().run_script("UPDATE ranking_places SET points = 3 WHERE place = 2");
    EXPECT_EQ(replay_differences(), "");
    db().run_script("UPDATE rankings SET fingerprint = 'x'");
    EXPECT_THAT(replay_differences(), HasSubstr("another fingerprint"));
    auto const other = auth::Vault::from_seed("other keys");
    auto const told = read([&](storage::Reader& db) { return selection::replay(db, *other, id); });
    ASSERT_THAT(told.differences, SizeIs(1));
    EXPECT_THAT(told.differences.front(), HasSubstr("cannot be opened with these keys"));
    EXPECT_EQ(
        refusal([&] { (void)read([&](storage::Reader& db) { return selection::replay(db, vault(), selection::RankingId()); }); }),
        "404 selection.not_found");
}

TEST_P(Lists, ReplayTellsEveryRowThatIsNotWhatWasFrozen)
{
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    (void)freeze(freeze_form());
    auto const other = house(two).household_id.str();
    auto const mine = house(one).household_id.str();
    struct Case {
        std::string tamper;
        char const* told;
    };
    Case const cases[] = {
        {"UPDATE rankings SET number = 'จล. 9/2564'", "rows: number is"},
        {"UPDATE rankings SET objections_until = '2030-01-01'", "rows: objections_until is"},
        {"UPDATE rankings SET decided_on = '1900-01-01'", "rows: decided_on is"},
        {"UPDATE rankings SET reason = 'x'", "rows: reason is"},
        {"UPDATE rankings SET frozen_name = 'x'", "rows: frozen_name is"},
        {"UPDATE ranking_places SET head_name = 'ใครอื่น' WHERE place = 2", "rows: places[1].head_name is"},
        {"UPDATE ranking_places SET house_no = '9' WHERE place = 2", "rows: places[1].house_no is"},
        {"UPDATE ranking_places SET household_id = '" + other + "' WHERE household_id = '" + mine + "'",
         "rows: places[1].household is"},
        {"UPDATE scorecards SET version_no = 7", "rows: the scorecard is"},
    };
    for (auto const& c : cases) {
        EXPECT_THAT(replay_differences(), testing::Not(HasSubstr(c.told))) << c.tamper;
        db().run_script(c.tamper);
        auto const now = replay_differences();
        EXPECT_THAT(now, HasSubstr(c.told)) << c.tamper;
        EXPECT_THAT(now, testing::Not(HasSubstr("ใครอื่น"))) << "names stay out of what is told";
    }
    EXPECT_EQ(check_differences(), 1u) << "the household is told without the keys";
}

TEST_P(Lists, KeepTheirFingerprintWhateverTheRegisterSaysLater)
{
    auto const id = heard_with_elders(2);
    auto const before = shown(freeze(freeze_form()));
    auto const household = house(id).household_id;
    auto form = form_of(household);
    form.people.front().first_name = "เปลี่ยนชื่อ";
    form.people.front().birth_year_be = 2540;
    update(household, form);
    auto const after = shown(before.id.value());
    EXPECT_EQ(after.list.front().head_name, before.list.front().head_name);
    EXPECT_EQ(after.list.front().points, before.list.front().points);
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(Lists, FillTheplaceOfAHouseThatLeftFromTheReserveOnce)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    auto const told = [&](Id left, Id next) {
        return refused([&](api::Work& w) { service::replace(w, id, {left, next, Date(2022, 1, 5)}); });
    };
    EXPECT_EQ(told(three, two), "409 selection.has_not_left");
    move({three}, HouseState::Withdrawn, Date(2022, 1, 4));
    EXPECT_EQ(told(one, two), "409 selection.has_not_left") << "it never had a place";
    EXPECT_EQ(told(three, one), "409 selection.another_is_next");
    EXPECT_EQ(told(three, two), "");
    EXPECT_EQ(house(two).state, HouseState::Ranked);
    EXPECT_EQ(house(one).state, HouseState::Reserve);
    EXPECT_EQ(told(three, two), "409 selection.has_not_left") << "its place is filled";
    auto const list = shown(id);
    EXPECT_EQ(list.list[1].filled_on, Date(2022, 1, 5));
    EXPECT_EQ(list.list[1].filled_for, list.list[0].head_name);
    EXPECT_EQ(list.list[0].taken_on, Date(2022, 1, 5));
    EXPECT_EQ(list.list[0].taken_by, list.list[1].head_name);
    EXPECT_EQ(list.list[2].taken_by, std::nullopt);
    EXPECT_EQ(check_differences(), 0u);
    EXPECT_EQ(replay_differences(), "") << "what came later is no part of the frozen list";
    move({two}, HouseState::Withdrawn, Date(2022, 1, 5));
    move({one}, HouseState::Withdrawn, Date(2022, 1, 5));
    EXPECT_EQ(told(two, one), "409 selection.reserve_empty");
}

TEST_P(Lists, FillAPlaceNeitherBeforeTheListNorBeforeItWasLeft)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const id = freeze(freeze_form());
    move({three}, HouseState::Withdrawn, Date(2022, 1, 4));
    auto const on = [&](Date day) { return refused([&](api::Work& w) { service::replace(w, id, {three, two, day}); }); };
    EXPECT_EQ(on(Date(1900, 1, 1)), "422 input.invalid on=before_list on=before_left");
    EXPECT_EQ(on(Date(2022, 1, 3)), "422 input.invalid on=before_left");
    EXPECT_EQ(on(Date(2030, 1, 1)), "422 input.invalid on=future");
    EXPECT_EQ(on(Date(2022, 1, 4)), "");
}

TEST_P(Lists, AreNotDatedBeforeTheVersionTheyTakeThePlaceOf)
{
    auto const one = heard_with_elders(1);
    auto const objection = object(freeze(freeze_form()), objection_form(one, test::kDecided));
    auto const other = object(in_force().id.value(), objection_form(one, test::kDecided));
    (void)heard_with_elders(2);
    auto form = draft_form();
    form.decided_on = test::kDecided.plus_days(-1);
    auto freezing = freeze_form(form, "จล. 2/2564");
    freezing.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    EXPECT_EQ(freeze_refused(freezing), "422 input.invalid draft.decided_on=before_list");
    form.decided_on = test::kDecided.plus_days(9);
    freezing = freeze_form(form, "จล. 2/2564");
    freezing.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    EXPECT_EQ(freeze_refused(freezing), "");
    EXPECT_EQ(decide(objection, moved_to(1)), "422 input.invalid decided_on=before_list");
    EXPECT_EQ(decide(other, decision_form(ObjectionState::Rejected)), "") << "the list stays as it is";
}

TEST_P(Lists, FillNoPlaceOfAHouseWhoseMoneyIsSpent)
{
    set_quotas({{"540101", 1}});
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    bring(two, HouseState::Funded);
    auto const since = house(two).state_since;
    auto const told = [&] { return refused([&](api::Work& w) { service::replace(w, id, {two, one, w.today()}); }); };
    move({two}, HouseState::Stopped, since);
    EXPECT_EQ(told(), "409 selection.has_not_left");
    EXPECT_EQ(check_differences(), 0u);
    move({two}, HouseState::Cancelled, since); // with the paper by which the money came back
    EXPECT_EQ(told(), "");
    EXPECT_EQ(house(one).state, HouseState::Ranked);
}

// Each saw the list before the other wrote; writers take turns (platform/storage).
TEST_P(Lists, GiveTwoOfficersWhoFillPlacesAtOnceOnePlaceEach)
{
    set_quotas({{"540101", 2}});
    auto const six = heard_with_elders(3);
    auto const five = heard_with_elders(3);
    auto const next = heard_with_elders(2);
    auto const after = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    move({five, six}, HouseState::Withdrawn, Date(2022, 1, 4));
    auto const told = [&](Id left, Id seen) {
        return refused([&](api::Work& w) { service::replace(w, id, {left, seen, Date(2022, 1, 5)}); });
    };
    EXPECT_EQ(told(six, next), "");
    EXPECT_EQ(told(six, next), "409 selection.has_not_left") << "the other meant the same place";
    EXPECT_EQ(told(five, next), "409 selection.another_is_next") << "the other meant the other place, and saw the same next one";
    EXPECT_EQ(house(after).state, HouseState::Reserve);
    EXPECT_EQ(told(five, after), "");
    EXPECT_EQ(house(next).state, HouseState::Ranked);
    EXPECT_EQ(house(after).state, HouseState::Ranked);
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(Lists, GiveThePlacesOfARaisedQuotaInANewVersionWithItsReason)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    (void)freeze(freeze_form());
    auto const again = [&] {
        auto form = freeze_form(draft_form(), "จล. 2/2564");
        form.reason = "โควตาเพิ่มหนึ่งหลัง";
        return form;
    };
    EXPECT_EQ(freeze_refused(again()), "409 selection.nothing_new");
    set_quotas({{"540101", 2}});
    auto without_reason = again();
    without_reason.reason.reset();
    EXPECT_EQ(freeze_refused(without_reason), "422 input.invalid reason=required");
    auto const list = shown(freeze(again()));
    EXPECT_EQ(list.version_no, 2);
    EXPECT_THAT(houses_of(list), ElementsAre(three, two, one));
    EXPECT_EQ(house(two).state, HouseState::Ranked);
    EXPECT_EQ(house(one).state, HouseState::Reserve);
    EXPECT_EQ(freeze_refused(again()), "409 selection.nothing_new");
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(Lists, DoNotChangeTheirOrderWithoutAFreePlace)
{
    set_quotas({{"540101", 1}});
    auto const two = heard_with_elders(2);
    (void)heard_with_elders(1);
    (void)freeze(freeze_form());
    auto const household = house(two).household_id;
    auto form = form_of(household);
    for (auto& person : form.people)
        person.birth_year_be = 2540;
    update(household, form);
    auto again = freeze_form(draft_form(), "จล. 2/2564");
    again.reason = "คิดคะแนนใหม่";
    EXPECT_EQ(freeze_refused(again), "409 selection.nothing_new") << "who has the place would lose it";
}

// ---- objections

TEST_P(Lists, ChangeByAnUpheldObjectionOnlyAndTellWhy)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const one = heard_with_elders(1);
    auto const old = freeze(freeze_form());
    auto const objection = object(old, objection_form(one));
    auto form = decision_form(ObjectionState::Upheld);
    form.remedy = Remedy::Place;
    EXPECT_EQ(decide(objection, form), "422 input.invalid place=required number=required objections_until=required");
    form.place = 3;
    form.number = "จล. 1/2564 แก้ไข 1";
    form.objections_until = form.decided_on.plus_days(10);
    EXPECT_EQ(decide(objection, form), "422 input.invalid place=beyond_list") << "two stand on this list";
    form.place = 1;
    EXPECT_EQ(decide(objection, form), "");
    auto const list = in_force();
    EXPECT_THAT(houses_of(list), ElementsAre(one, three));
    EXPECT_EQ(list.version_no, 2);
    EXPECT_EQ(list.reason, "คณะทำงานพิจารณาแล้ว");
    EXPECT_EQ(list.list[0].deviation, "คณะทำงานพิจารณาแล้ว");
    EXPECT_EQ(house(one).state, HouseState::Ranked);
    EXPECT_EQ(house(three).state, HouseState::Reserve);
    ASSERT_THAT(list.objections, SizeIs(1));
    EXPECT_EQ(list.objections[0].new_ranking_id, list.id);
    EXPECT_EQ(decide(objection, form), "409 selection.already_decided");
    EXPECT_THAT(shown(old).list[0].moved, IsEmpty()) << "the version before knows nothing of it";
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(Lists, TellEachHouseThatAnObjectionMovedWhatItChanged)
{
    set_quotas({{"540101", 2}});
    auto const five = heard_with_elders(5);
    auto const four = heard_with_elders(4);
    auto const three = heard_with_elders(3);
    auto const left = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    move({left}, HouseState::Withdrawn, Date(2021, 12, 3));
    ASSERT_EQ(decide(object(id, objection_form(three)), moved_to(1)), "");
    auto const second = in_force();
    (void)heard_with_elders(0);
    decided_ = test::kDecided.plus_days(6);
    auto form = freeze_form(draft_form(), "จล. 2/2564");
    form.reason = "มีครัวเรือนเพิ่ม";
    auto const third = shown(freeze(form));
    auto const told = [](selection::PlaceView const& place) {
        std::string all;
        for (auto const& moved : place.moved)
            all += std::string(moved.own ? "own " : "") + (moved.appeal ? "appeal " : "") + std::to_string(moved.before) + ">" +
                   std::to_string(moved.after) + (moved.had ? " had" : "") + (moved.has ? " has" : "") + " by " +
                   std::to_string(moved.version_no);
        return all;
    };
    for (auto const& list : {second, third}) {
        EXPECT_EQ(list.list[0].round_house_id, three);
        EXPECT_EQ(told(list.list[0]), "own 3>1 has by 2");
        EXPECT_EQ(list.list[0].moved.at(0).received_on, test::kDecided.plus_days(2));
        EXPECT_EQ(list.list[0].moved.at(0).decided_on, test::kDecided.plus_days(5));
        EXPECT_EQ(list.list[1].round_house_id, five);
        EXPECT_EQ(told(list.list[1]), "1>2 had has by 2");
        EXPECT_EQ(list.list[2].round_house_id, four);
        EXPECT_EQ(told(list.list[2]), "2>3 had by 2");
        EXPECT_EQ(list.list[3].round_house_id, one);
        EXPECT_EQ(told(list.list[3]), "") << "it came up because another left";
    }
    EXPECT_EQ(third.version_no, 3);
}

TEST_P(Lists, TellWhoJudgedAMatterThatItIsForSomebodyElse)
{
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    actor_ = test::somebody(auth::Role::Network, "54");
    auto const first = object(id, objection_form(one));
    EXPECT_FALSE(shown(id).objections[0].judged_before);
    EXPECT_EQ(decide(first, decision_form(ObjectionState::Rejected)), "");
    auto appeal = objection_form(one, test::kDecided.plus_days(6));
    appeal.appeal_of = first;
    auto const second = object(id, appeal);
    auto const told = [&] {
        std::string judged;
        for (auto const& objection : shown(id).objections)
            if (objection.judged_before)
                judged += objection.id == second ? "appeal" : "objection";
        return judged;
    };
    EXPECT_EQ(told(), "appeal");
    actor_.id = auth::UserId(base::Uuid::version7(8, {8}));
    EXPECT_EQ(told(), "");
}

TEST_P(Lists, TakeAnAppealFromTheDayOfTheDecisionWhateverTheListsLastDay)
{
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    auto const first = object(id, objection_form(one, test::kDecided.plus_days(15)));
    auto form = decision_form(ObjectionState::Rejected);
    form.decided_on = test::kDecided.plus_days(16);
    ASSERT_EQ(decide(first, form), "");
    auto appeal = objection_form(one, test::kDecided.plus_days(15));
    appeal.appeal_of = first;
    auto const told = [&] { return refused([&](api::Work& w) { (void)service::object(w, id, appeal); }); };
    EXPECT_EQ(told(), "422 input.invalid received_on=before_decision");
    appeal.received_on = form.decided_on.plus_days(1);
    EXPECT_EQ(told(), "") << "the list's last day is over; it is none of appeals";
}

TEST_P(Lists, TakeCorrectedFactsOfTheHouseInQuestionOnly)
{
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    auto const old = freeze(freeze_form());
    for (auto const& id : {one, two}) { // both got three more old people meanwhile
        auto const household = house(id).household_id;
        auto form = form_of(household);
        for (int i = 0; i < 3; ++i) {
            auto person = form.people.front();
            person.id.reset();
            person.citizen_number.reset();
            person.is_head = false;
            person.relation = households::Relation::Relative;
            person.first_name = "ใหม่" + std::to_string(i);
            form.people.push_back(person);
        }
        update(household, form);
    }
    auto form = decision_form(ObjectionState::Upheld);
    form.remedy = Remedy::Facts;
    form.number = "จล. 2/2564";
    form.objections_until = form.decided_on;
    EXPECT_EQ(decide(object(old, objection_form(one)), form), "");
    auto const list = in_force();
    EXPECT_THAT(houses_of(list), ElementsAre(one, two));
    EXPECT_EQ(list.list[0].points, 9);
    EXPECT_EQ(list.list[1].points, 6) << "frozen facts stay";
}

TEST_P(Lists, StayWhenAnObjectionIsRejectedAndMayBeAppealedToSomebodyElse)
{
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    actor_ = test::somebody(auth::Role::Network, "54");
    auto const objection = object(id, objection_form(one));
    auto appeal = objection_form(one, test::kDecided.plus_days(6));
    appeal.appeal_of = objection;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::object(w, id, appeal); }), "422 input.invalid appeal_of=open");
    EXPECT_EQ(decide(objection, decision_form(ObjectionState::Rejected)), "");
    EXPECT_EQ(in_force().version_no, 1);
    auto const second = object(id, appeal);
    auto form = decision_form(ObjectionState::Rejected);
    form.decided_on = test::kDecided.plus_days(8);
    EXPECT_EQ(decide(second, form), "409 selection.same_person");
    actor_.id = auth::UserId(base::Uuid::version7(8, {8}));
    EXPECT_EQ(decide(second, form), "");
}

TEST_P(Lists, TakeAnAppealAboutTheSameHouseOnly)
{
    auto const one = heard_with_elders(1);
    auto const two = heard_with_elders(2);
    auto const id = freeze(freeze_form());
    auto const first = object(id, objection_form(one));
    EXPECT_EQ(decide(first, decision_form(ObjectionState::Rejected)), "");
    auto appeal = objection_form(two, test::kDecided.plus_days(6));
    appeal.appeal_of = first;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::object(w, id, appeal); }), "422 input.invalid appeal_of=other_house");
}

TEST_P(Lists, AreAppealedToSomebodyWhoJudgedTheMatterAtNoTime)
{
    auto const one = heard_with_elders(1);
    auto const two = heard_with_elders(2);
    auto const id = freeze(freeze_form());
    auto const on = test::kDecided.plus_days(5);
    auto const as = [&](std::uint8_t who) {
        actor_ = test::somebody(auth::Role::Network, "54");
        actor_.id = auth::UserId(base::Uuid::version7(who, {who}));
    };
    as(1);
    auto const first = object(id, objection_form(one, on));
    auto const beside = object(id, objection_form(two, on));
    EXPECT_EQ(decide(first, decision_form(ObjectionState::Rejected)), "");
    EXPECT_EQ(decide(beside, decision_form(ObjectionState::Rejected)), "") << "about another house";
    auto appeal = objection_form(one, on);
    appeal.appeal_of = first;
    auto const second = object(id, appeal);
    as(2);
    EXPECT_EQ(decide(second, decision_form(ObjectionState::Upheld)), "");
    appeal.appeal_of = second;
    clock_.advance_ms(60'000);
    auto const third = object(id, appeal);
    EXPECT_EQ(decide(third, decision_form(ObjectionState::Rejected)), "409 selection.same_person");
    as(1);
    EXPECT_EQ(decide(third, decision_form(ObjectionState::Rejected)), "409 selection.same_person") << "the first of the chain";
    as(3);
    EXPECT_EQ(decide(third, decision_form(ObjectionState::Rejected)), "");
    auto const anew = object(id, objection_form(one, on));
    EXPECT_EQ(decide(anew, decision_form(ObjectionState::Rejected)), "409 selection.same_person") << "an appeal in all but name";
    EXPECT_EQ(decide(anew, decision_form(ObjectionState::Upheld)), "409 selection.same_person");
    as(2);
    EXPECT_EQ(decide(anew, decision_form(ObjectionState::Rejected)), "") << "who upheld one and rejected none";
}

// An office of two, and no end of objections about one house.
TEST_P(Lists, GoOnWithTwoOfficersHoweverManyObjectToOneHouse)
{
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    auto const on = test::kDecided.plus_days(5);
    auto const as = [&](std::uint8_t who) {
        actor_ = test::somebody(auth::Role::Network, "54");
        actor_.id = auth::UserId(base::Uuid::version7(who, {who}));
    };
    auto const objected_by = [&](std::string name) {
        auto form = objection_form(one, on);
        form.by_name = std::move(name);
        clock_.advance_ms(60'000);
        return object(id, form);
    };
    auto const rejected = decision_form(ObjectionState::Rejected);
    as(1);
    for (auto const* name : {"นายคำ", "นางแก้ว", "นายปัน"})
        EXPECT_EQ(decide(objected_by(name), rejected), "") << "three people, three matters";
    auto const again = objected_by("นายคำ");
    EXPECT_EQ(decide(again, rejected), "409 selection.same_person");
    as(2);
    EXPECT_EQ(decide(again, rejected), "");
    auto const once_more = objected_by("นายคำ");
    EXPECT_EQ(decide(once_more, rejected), "409 selection.same_person") << "the last was judged by this one";
    as(1);
    EXPECT_EQ(decide(once_more, rejected), "");
}

TEST_P(Lists, AreNotChangedByAnObjectionAboutAHouseThatLeftOrHasGoneOn)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    auto const of_one = object(id, objection_form(one));
    auto const of_three = object(id, objection_form(three));
    bring(three, HouseState::Proposed);
    move({one}, HouseState::Withdrawn, Date(2022, 1, 4));
    for (auto const& objection : {of_one, of_three}) {
        EXPECT_EQ(decide(objection, moved_to(1)), "409 selection.left_or_gone_on");
        auto facts = moved_to(1);
        facts.remedy = Remedy::Facts;
        EXPECT_EQ(decide(objection, facts), "409 selection.left_or_gone_on");
        EXPECT_EQ(decide(objection, decision_form(ObjectionState::Upheld)), "") << "without a change of the list";
    }
    EXPECT_EQ(in_force().version_no, 1);
}

TEST_P(Lists, TakeObjectionsUntilTheirLastDayAndLaterWithAReason)
{
    auto const one = heard_with_elders(1);
    auto const stranger = heard_with_elders(1, "540102");
    auto const id = freeze(freeze_form());
    auto const told = [&](selection::ObjectionForm const& form) {
        return refused([&](api::Work& w) { (void)service::object(w, id, form); });
    };
    EXPECT_EQ(told(objection_form(stranger)), "422 input.invalid round_house_id=not_listed");
    EXPECT_EQ(told(objection_form(one, test::kDecided.plus_days(-1))), "422 input.invalid received_on=before_list");
    EXPECT_EQ(told(objection_form(one, test::kDecided.plus_days(15))), "");
    auto late = objection_form(one, test::kDecided.plus_days(16));
    EXPECT_EQ(told(late), "422 input.invalid late_reason=late");
    late.late_reason = "น้ำท่วมเดินทางไม่ได้";
    EXPECT_EQ(told(late), "");
    auto form = decision_form(ObjectionState::Rejected);
    form.remedy = Remedy::Place;
    EXPECT_EQ(decide(in_force().objections[1].id, form), "422 input.invalid decided_on=before_objection remedy=not_upheld");
}

TEST_P(Lists, DoNotThrowOutWhoHasGoneOn)
{
    set_quotas({{"540101", 1}});
    auto const three = heard_with_elders(3);
    auto const one = heard_with_elders(1);
    auto const id = freeze(freeze_form());
    bring(three, HouseState::Proposed);
    auto form = decision_form(ObjectionState::Upheld);
    form.remedy = Remedy::Place;
    form.place = 1;
    form.number = "จล. 2/2564";
    form.objections_until = form.decided_on;
    EXPECT_EQ(decide(object(id, objection_form(one)), form), "");
    EXPECT_EQ(house(three).state, HouseState::Proposed);
    EXPECT_EQ(house(one).state, HouseState::Reserve);
    EXPECT_EQ(in_force().list[0].standing, Standing::Reserve);
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(Lists, KeepWhatAnObjectionMovedWhenLaterCandidatesMakeTheNextVersion)
{
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    EXPECT_EQ(decide(object(freeze(freeze_form()), objection_form(one)), moved_to(1)), "");
    ASSERT_THAT(houses_of(in_force()), ElementsAre(one, three, two));
    decided_ = in_force().decided_on;
    auto const late = heard_with_elders(3);
    auto form = freeze_form(draft_form(), "จล. 2/2564");
    form.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    auto const list = shown(freeze(form));
    EXPECT_EQ(list.version_no, 3);
    EXPECT_THAT(houses_of(list), ElementsAre(one, three, late, two));
    EXPECT_EQ(list.list[0].deviation, "คณะทำงานพิจารณาแล้ว");
    EXPECT_EQ(replay_differences(), "");
}

// Those who come before it now stand before more points, and nobody but the objection lifted them.
TEST_P(Lists, TakeReasonsForHousesThatStandBeforeOneThatAnObjectionPutBack)
{
    auto const three = heard_with_elders(3);
    auto const one = heard_with_elders(1);
    EXPECT_EQ(decide(object(freeze(freeze_form()), objection_form(three)), moved_to(2)), "");
    decided_ = in_force().decided_on;
    (void)heard_with_elders(0);
    auto form = draft_form();
    auto freezing = freeze_form(form, "จล. 2/2564");
    freezing.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    EXPECT_EQ(freeze_refused(freezing), "422 input.invalid draft.deviations=deviation");
    form.deviations = {{one, "ลำดับหนึ่งถูกเลื่อนลงตามคำคัดค้าน"}};
    freezing = freeze_form(form, "จล. 2/2564");
    freezing.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    auto const list = shown(freeze(freezing));
    EXPECT_EQ(list.list[0].round_house_id, one);
    EXPECT_EQ(list.list[1].round_house_id, three);
}

// ---- who sees what

TEST_P(Lists, ShowPointsOfHealthButNotItsReasonsWithoutTheRight)
{
    auto card = scorecard_form();
    card.criteria.push_back(test::criterion("disabled", 5, {test::at_least(1, 2, "มีคนพิการ {n} คน")}));
    card.criteria.push_back(test::criterion("bedridden", 5, {test::at_least(1, 1, "มีผู้ป่วยติดเตียง")}));
    scorecard_ = work([&](api::Work& w) { return service::add_scorecard(w, card); });
    auto form = test::a_form("540101", "77");
    form.people.front().health = households::Health{false, true, true, std::nullopt};
    bring(place({create(form)}).front(), HouseState::Heard);
    auto const id = freeze(freeze_form());
    actor_ = test::somebody(auth::Role::Network, "54");
    auto const seen = shown(id);
    EXPECT_FALSE(seen.health_hidden);
    EXPECT_EQ(seen.list[0].points, 15);
    EXPECT_EQ(seen.list[0].reasons.back().reason_th, "มีผู้ป่วยติดเตียง");
    actor_ = test::somebody(auth::Role::Codi, "54");
    auto const hidden = shown(id);
    EXPECT_TRUE(hidden.health_hidden);
    EXPECT_EQ(hidden.list[0].points, 15);
    ASSERT_THAT(hidden.list[0].reasons, SizeIs(1));
    EXPECT_EQ(hidden.list[0].reasons[0].criterion, "health");
    EXPECT_EQ(hidden.list[0].reasons[0].points, 15);
    actor_ = test::somebody(auth::Role::Council, "540102");
    EXPECT_EQ(refusal([&] { (void)shown(id); }), "404 selection.not_found");
}

// ---- the last survey

TEST_P(Lists, AskTheLastSurveyOfAHouseWhereTheCardDoes)
{
    auto const household = [&](Id house_id) {
        return read([&](storage::Reader& db) { return rounds::store::house(db, everywhere(), house_id)->house.household_id; });
    };
    auto const urgent = heard_with_elders(0);
    auto const not_now = heard_with_elders(0);
    auto const never = heard_with_elders(0);
    int number = 0;
    auto const survey = [&](Id house_id, std::string const& opinion) {
        test::Filled filled;
        filled.instance_id = "uuid:017f0000-0000-7000-8000-00000000000" + std::to_string(++number);
        filled.beside = "<view><opinion>" + opinion + "</opinion></view>";
        clock_.advance_ms(60'000);
        work([&](api::Work& w) { test::put_decided(w, household(house_id), filled); });
    };
    survey(not_now, "urgent");
    survey(urgent, "help");
    survey(not_now, "not_now");
    survey(urgent, "urgent");
    auto form = scorecard_form();
    selection::Band band = test::at_least(0, 10);
    band.from.reset();
    band.any_of = {"urgent"};
    form.criteria = {test::criterion("surveyor_view", 2, {band})};
    auto draft_form = this->draft_form();
    draft_form.scorecard_id = work([&](api::Work& w) { return service::add_scorecard(w, form); });
    auto const list = draft(draft_form).list;
    ASSERT_THAT(list, SizeIs(3));
    EXPECT_EQ(list[0].house, urgent);
    EXPECT_EQ(list[0].points, 20);
    EXPECT_EQ(list[1].points + list[2].points, 0) << "not now, and never surveyed";
    (void)never;
    (void)freeze(freeze_form(draft_form));
    survey(urgent, "not_now");
    EXPECT_EQ(replay_differences(), "") << "a later survey does not touch what was frozen";
}

// ---- scorecards

TEST_P(Lists, KeepTheScorecardTheyWereMadeByWhenItGetsANewVersion)
{
    (void)heard_with_elders(1);
    auto const id = freeze(freeze_form());
    auto form = scorecard_form();
    form.based_on = scorecard_;
    form.criteria[0].weight = 10;
    auto const second = work([&](api::Work& w) { return service::add_scorecard(w, form); });
    auto const cards = read([](storage::Reader& db) { return selection::views::scorecards(db); });
    ASSERT_THAT(cards.items, SizeIs(2));
    EXPECT_EQ(cards.items[0].id, second);
    EXPECT_EQ(cards.items[0].version_no, 2);
    EXPECT_TRUE(cards.items[0].newest);
    EXPECT_FALSE(cards.items[1].newest);
    EXPECT_EQ(cards.items[1].rankings, 1);
    EXPECT_EQ(shown(id).list[0].points, 3);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_scorecard(w, form); }), "409 selection.scorecard_changed");
    form.criteria.clear();
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_scorecard(w, form); }), "422 input.invalid criteria=required");
}

// ---- the sandbox

TEST_P(Lists, AreTriedWithOtherWeightsPlacesAndMoneyWithoutAnyChange)
{
    set_quotas({{"540101", 2}, {"540102", 1}});
    auto const three = heard_with_elders(3);
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    (void)heard_with_elders(1, "540102");
    (void)freeze(freeze_form());
    auto const tried = [&](auto change) {
        selection::PreviewForm form;
        form.round_id = round_;
        form.scorecard_id = scorecard_;
        change(form);
        return read([&](storage::Reader& db) {
            return selection::preview(db, vault(), actor_, everywhere(), form, clock_.now().bangkok_date());
        });
    };
    auto view = tried([](selection::PreviewForm&) {});
    EXPECT_EQ(view.candidates, 4);
    EXPECT_EQ(view.places_before, 3);
    EXPECT_EQ(view.places_after, 3);
    EXPECT_TRUE(view.enters.empty() && view.leaves.empty());
    EXPECT_EQ(view.cost_after_satang, base::Satang::baht(62'700));

    view = tried([](selection::PreviewForm& f) { f.quotas = {{test::area("540101"), 3}}; });
    ASSERT_THAT(view.enters, SizeIs(1));
    EXPECT_EQ(view.enters[0].round_house_id, one);

    view = tried([](selection::PreviewForm& f) { f.envelope_satang = base::Satang::baht(41'800); });
    EXPECT_EQ(view.places_after, 2) << "the money of two houses goes to those with the most points";
    ASSERT_THAT(view.leaves, SizeIs(1));
    EXPECT_EQ(view.leaves[0].tambon, test::area("540102"));

    view = tried([](selection::PreviewForm& f) {
        f.card = scorecard_form();
        f.card->criteria = {test::criterion("elders", 1, {[] {
                                                selection::Band band = test::at_least(0, 9);
                                                band.to = 1;
                                                return band;
                                            }()})};
    });
    ASSERT_THAT(view.enters, SizeIs(1));
    EXPECT_EQ(view.enters[0].round_house_id, one);
    EXPECT_EQ(view.enters[0].place, 1);
    EXPECT_EQ(view.leaves[0].round_house_id, two) << "of equals the one who was registered later";

    EXPECT_EQ(refusal([&] { (void)tried([](selection::PreviewForm& f) { f.weights = {{"colour", 3}}; }); }),
              "422 input.invalid weights[0].key=unknown_criterion");
    EXPECT_EQ(house(three).state, HouseState::Ranked);
    EXPECT_EQ(house(one).state, HouseState::Reserve) << "nothing moved";
}

// Where one criterion of health counts alone, the points beside the names tell who is ill.
TEST_P(Lists, AreNotTriedWithOtherHealthByWhoeverMayNotReadIt)
{
    auto card = scorecard_form();
    card.criteria.push_back(test::criterion("disabled", 5, {test::at_least(1, 2)}));
    card.criteria.push_back(test::criterion("bedridden", 5, {test::at_least(1, 1)}));
    scorecard_ = work([&](api::Work& w) { return service::add_scorecard(w, card); });
    set_quotas({{"540101", 1}, {"540102", 1}});
    (void)heard_with_elders(1);
    (void)heard_with_elders(1, "540102");
    using Change = std::function<void(selection::PreviewForm&)>;
    auto const tried = [&](Change const& change) {
        selection::PreviewForm form;
        form.round_id = round_;
        form.scorecard_id = scorecard_;
        form.by_points = true;
        change(form);
        return refusal([&] {
            (void)read([&](storage::Reader& db) {
                return selection::preview(db, vault(), actor_, everywhere(), form, clock_.now().bangkok_date());
            });
        });
    };
    auto const with_card = [&](auto edit) {
        return [card, edit](selection::PreviewForm& f) {
            f.card = card;
            edit(*f.card);
        };
    };
    struct Case {
        char const* about;
        Change change;
        std::string refused; // to whoever may not read health
    };
    Case const cases[] = {
        {"all weights but one", [](auto& f) { f.weights = {{"elders", 0}, {"bedridden", 0}}; },
         "422 input.invalid weights[1].weight=health"},
        {"other weights only", [](auto& f) { f.weights = {{"elders", 0}, {"bedridden", 5}}; }, ""},
        {"a card of one",
         with_card([](auto& c) { c.criteria = {test::criterion("chronically_ill", 1, {test::at_least(1, 10)})}; }),
         "422 input.invalid card.criteria[0].fact=health"},
        {"other bands", with_card([](auto& c) { c.criteria[1].bands[0].degree = 9; }),
         "422 input.invalid card.criteria[1].fact=health"},
        {"one left out", with_card([](auto& c) { c.criteria.pop_back(); }), "422 input.invalid card.criteria=health"},
        {"a tie", with_card([](auto& c) { c.ties = {{"disabled", selection::Better::Higher}}; }),
         "422 input.invalid card.ties=health"},
        {"a card with the same health", with_card([](auto& c) { c.criteria[0].weight = 9; }), ""},
        {"a card and a weight",
         [&](auto& f) {
             f.card = card;
             f.weights = {{"disabled", 6}};
         },
         "422 input.invalid weights[0].weight=health"},
    };
    for (auto const& c : cases) {
        actor_ = test::somebody(auth::Role::Codi, "54");
        EXPECT_EQ(tried(c.change), c.refused) << c.about;
        actor_ = test::somebody(auth::Role::Council, "540101");
        EXPECT_EQ(tried(c.change), c.refused) << c.about << ": health of one of two tambons only";
        actor_ = test::somebody(auth::Role::Network, "54");
        EXPECT_EQ(tried(c.change), "") << c.about;
    }
}

} // namespace

} // namespace selection
