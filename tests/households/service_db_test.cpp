// Registering and changing households, on both engines.
#include "households/register_fixture.hpp"
#include "platform/auth/audit.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace households {

namespace {

using test::a_child;
using test::a_form;
using test::a_head;
using test::area;
using test::citizen_number;
using test::refusal;
using test::scope_of;

class HouseholdService : public test::Register {};
INSTANTIATE_FOR_BOTH_ENGINES(HouseholdService);

TEST_P(HouseholdService, KeepsEverythingThatWasTyped)
{
    auto form = a_form();
    form.house_code = "54010112345";
    form.village_name = "บ้านทุ่งโฮ้ง";
    form.road = "ซอยสมมุติ 1";
    form.latitude = 18.1411;
    form.longitude = 100.148;
    form.place_accuracy_m = 8;
    form.tenure = Tenure::Relative;
    form.land_kind = LandKind::StateForest;
    form.land_owner_name = "กรมป่าไม้";
    form.land_note = "ไม่มีเอกสาร";
    form.dwelling_state = DwellingState::Unfit;
    form.secure = false;
    form.durable = true;
    form.monthly_income_satang = base::Satang::baht(3'000);
    form.debt_satang = base::Satang::baht(20'000);
    form.main_occupation = "รับจ้าง";
    form.need_text = "หลังคารั่ว\nฝาผุ";
    form.note = "เดินลำบาก";
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    form.people[0].sex = Sex::Male;
    form.people[0].birth_year_be = 2490;
    form.people[0].phone = "081 234 5678";
    form.people[0].health = Health{false, true, false, "เบาหวาน"};
    form.people.push_back(a_child());
    form.parts = {{PartKind::Toilet, PartState::Missing, PartAction::BuildNew, "ยังไม่มี"},
                  {PartKind::Roof, PartState::Severe, {}, {}}};
    form.made_up = true;

    auto const stored = load(create(form));
    tidy(form);
    EXPECT_EQ(static_cast<HouseFacts const&>(stored), static_cast<HouseFacts const&>(form));
    EXPECT_EQ(stored.head_name, "นายสมชาย ใจดี");
    EXPECT_EQ(stored.members, 2);
    EXPECT_EQ(stored.version, 1);
    EXPECT_TRUE(stored.made_up);
    EXPECT_EQ(stored.search_no, 54'010'100'000'001);
    EXPECT_EQ(stored.created_at, clock_.now());
    ASSERT_EQ(stored.people.size(), 2u);
    EXPECT_EQ(static_cast<PersonFacts const&>(stored.people[0]), static_cast<PersonFacts const&>(form.people[0]));
    EXPECT_EQ(stored.people[0].health, *form.people[0].health);
    EXPECT_EQ(stored.people[0].citizen->tail, citizen_number("954010000001").substr(10));
    EXPECT_EQ(stored.people[1].citizen, std::nullopt);
    ASSERT_EQ(stored.parts.size(), 2u);
    EXPECT_EQ(stored.parts[0].part, PartKind::Roof);
    EXPECT_EQ(stored.parts[1].remark, "ยังไม่มี");
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, RefusesWithEveryFaultAtOnce)
{
    auto form = a_form("540199", "ท้ายซอย");
    form.people[0].citizen_kind = CitizenKind::Thai;
    EXPECT_EQ(refusal([&] { create(form); }),
              "422 input.invalid house_no=house_no.form people[0].citizen_number=citizen_number.required tambon=tambon.unknown");
    EXPECT_EQ(refusal([&] { create(a_form("540202")); }), "422 input.invalid tambon=tambon.replaced");
}

TEST_P(HouseholdService, RegistersOnlyWithinOnesArea)
{
    EXPECT_EQ(refusal([&] { create(a_form("540101"), scope_of({"540102"})); }), "403 households.outside_area");
    EXPECT_EQ(refusal([&] { create(a_form("540101"), scope_of({"5401"})); }), "");
}

TEST_P(HouseholdService, AnswersTheSameWhenADeviceSendsTwice)
{
    auto form = a_form();
    form.id = HouseholdId(base::Uuid::version7(1'652'000'000'000, {9}));
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    EXPECT_EQ(create(form), *form.id);
    EXPECT_EQ(create(form), *form.id);
    EXPECT_EQ(load(*form.id).version, 1);

    auto other = form;
    other.house_no = "13";
    EXPECT_EQ(refusal([&] { create(other); }), "409 households.id_taken");
    EXPECT_EQ(refusal([&] { create(form, scope_of({"540204"})); }), "409 households.id_taken");
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, HidesWhatLiesOutsideOnesArea)
{
    auto const id = create(a_form());
    auto const elsewhere = scope_of({"540102", "5402"});
    EXPECT_EQ(refusal([&] { update(id, form_of(id), elsewhere); }), "404 households.not_found");
    EXPECT_EQ(refusal([&] {
                  (void)read([&](storage::Reader& r) { return show(r, actor_, elsewhere, id, clock_.now().bangkok_date()); });
              }),
              "404 households.not_found");
    EXPECT_FALSE(read([&](storage::Reader& r) { return find_summary(r, elsewhere, id); }));
    HouseholdId const ids[] = {id};
    EXPECT_TRUE(read([&](storage::Reader& r) { return summaries(r, elsewhere, ids); }).empty());
    EXPECT_EQ(read([&](storage::Reader& r) { return summaries(r, scope_of({"540101"}), ids); }).size(), 1u);
}

TEST_P(HouseholdService, DoesNotLetAHouseholdBeMovedOutOfOnesArea)
{
    auto const id = create(a_form());
    auto form = form_of(id);
    form.tambon = area("540204");
    EXPECT_EQ(refusal([&] { update(id, form, scope_of({"5401"})); }), "403 households.outside_area");
}

TEST_P(HouseholdService, MovesAHouseholdToAnotherTambonWithItsPlaceInTheSearch)
{
    auto const id = create(a_form());
    create(a_form("540204", "1"));
    auto form = form_of(id);
    form.tambon = area("540204");
    update(id, form);

    EXPECT_EQ(load(id).search_no, 54'020'400'000'002);
    EXPECT_TRUE(found("12/3", scope_of({"540101"})).empty());
    EXPECT_EQ(found("12/3", scope_of({"540204"})).size(), 1u);
    EXPECT_EQ(history("household", id.str()).front().event.action, "household.moved");
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, KeepsPeopleAndTheirIdsWhenTheyLeaveAndComeBack)
{
    auto form = a_form();
    form.people.push_back(a_child());
    auto const id = create(form);
    auto const child = load(id).people[1].id;

    auto without_child = form_of(id);
    without_child.people.pop_back();
    update(id, without_child);
    EXPECT_EQ(load(id).members, 1);
    ASSERT_EQ(load(id).people.size(), 2u);
    EXPECT_FALSE(load(id).people[1].present);
    EXPECT_TRUE(found("มาลี").empty());

    auto back = form_of(id);
    back.people.push_back(a_child());
    back.people[1].id = child;
    update(id, back);
    EXPECT_EQ(load(id).members, 2);
    ASSERT_EQ(load(id).people.size(), 2u);
    EXPECT_EQ(load(id).people[1].id, child);

    auto marked = form_of(id);
    marked.people[1].present = false;
    update(id, marked);
    EXPECT_EQ(load(id).members, 1);
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, KeepsANumberThatTheFormDoesNotRepeat)
{
    auto form = a_form();
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    auto const id = create(form);
    auto const before = load(id).people[0];

    auto change = form_of(id);
    change.moo = 9;
    update(id, change);
    EXPECT_EQ(load(id).people[0], before);
    EXPECT_EQ(read([&](storage::Reader& r) {
                  return reveal_citizen_number(r, *vault_, auth::Scope::everywhere(), id, before.id);
              }).substr(0, 6),
              "9-5401");

    auto gone = form_of(id);
    gone.people[0].citizen_kind = CitizenKind::Unknown;
    update(id, gone);
    EXPECT_EQ(load(id).people[0].citizen, std::nullopt);
    EXPECT_EQ(refusal([&] {
                  (void)read([&](storage::Reader& r) {
                      return reveal_citizen_number(r, *vault_, auth::Scope::everywhere(), id, before.id);
                  });
              }),
              "404 households.no_citizen_number");
}

TEST_P(HouseholdService, KeepsHealthThatTheFormDoesNotRepeat)
{
    auto form = a_form();
    form.people[0].health = Health{std::nullopt, true, std::nullopt, std::nullopt};
    auto const id = create(form);
    auto change = form_of(id);
    change.moo = 9;
    update(id, change);
    EXPECT_EQ(load(id).people[0].health.disabled, true);
}

TEST_P(HouseholdService, LetsANumberBelongToOnePresentPersonOnly)
{
    auto form = a_form("540101", "1");
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    auto const first = create(form);

    auto second = form;
    second.house_no = "2";
    try {
        create(second);
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "households.citizen_number_used");
        ASSERT_EQ(problem.faults().size(), 1u);
        EXPECT_EQ(problem.faults()[0].field, "people[0].citizen_number");
        EXPECT_EQ(problem.faults()[0].code, "citizen_number.used");
        ASSERT_EQ(problem.details().size(), 1u);
        EXPECT_EQ(problem.details()[0].second, '"' + first.str() + '"');
    }

    second.tambon = area("540204");
    try {
        create(second, scope_of({"5402"}));
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "households.citizen_number_used");
        EXPECT_EQ(problem.faults()[0].code, "citizen_number.used_elsewhere");
        EXPECT_TRUE(problem.details().empty());
    }

    auto moved_away = form_of(first);
    moved_away.status = Status::Moved;
    update(first, moved_away);
    auto const now_here = create(second, scope_of({"5402"}));
    EXPECT_EQ(differences(), "");

    auto back = form_of(first);
    back.status = Status::Active;
    EXPECT_EQ(refusal([&] { update(first, back); }),
              "409 households.citizen_number_used people[" + back.people[0].id->str() + "].citizen_number=citizen_number.used");
    EXPECT_EQ(load(now_here).people[0].claims_number, true);
}

TEST_P(HouseholdService, ExchangesNumbersBetweenTwoPeopleOfAHousehold)
{
    auto form = a_form();
    form.people.push_back(a_child());
    for (auto& person : form.people)
        person.citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    form.people[1].citizen_number = citizen_number("954010000002");
    auto const id = create(form);
    auto change = form_of(id);
    change.people[0].citizen_number = citizen_number("954010000002");
    change.people[1].citizen_number = citizen_number("954010000001");
    update(id, change);
    EXPECT_EQ(load(id).people[0].citizen->tail, citizen_number("954010000002").substr(10));
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, DoesNotTakeAPersonIdOfAnotherHousehold)
{
    auto const first = create(a_form("540101", "1"));
    auto form = a_form("540101", "2");
    form.people[0].id = load(first).people[0].id;
    EXPECT_EQ(refusal([&] { create(form); }), "422 input.invalid people[0].id=person.elsewhere");
}

TEST_P(HouseholdService, CountsOnlyActiveHouseholds)
{
    auto const id = create(a_form());
    auto form = form_of(id);
    form.status = Status::Dissolved;
    update(id, form);
    EXPECT_EQ(differences(), "");
    form = form_of(id);
    form.people.push_back(a_child());
    update(id, form);
    EXPECT_EQ(load(id).status, Status::Dissolved);
    form = form_of(id);
    form.status = Status::Active;
    update(id, form);
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdService, NoticesASummaryThatIsWrong)
{
    create(a_form());
    db().run_script("UPDATE household_counts SET people = 5");
    EXPECT_EQ(differences(), "household_counts 540101 people: 5 / 1\n");
    db().run_script("DELETE FROM household_counts");
    EXPECT_EQ(differences(), "household_counts 540101 households:  / 1\nhousehold_counts 540101 people:  / 1\n");
}

TEST_P(HouseholdService, WritesWhatChangedIntoTheTimeLine)
{
    auto const id = create(a_form());
    auto form = form_of(id);
    form.moo = 9;
    form.people[0].phone = "0812345678";
    update(id, form);
    auto const entries = history("household", id.str());
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[1].event.action, "household.created");
    EXPECT_EQ(entries[0].event.action, "household.changed");
    ASSERT_EQ(entries[0].event.changes.size(), 2u);
    EXPECT_EQ(entries[0].event.changes[0].field, "moo");
    EXPECT_EQ(entries[0].event.changes[0].from, "4");
    EXPECT_EQ(entries[0].event.changes[1].to, "0812345678");
    auto const veiled = read([&](storage::Reader& r) { return auth::history(r, *vault_, {"household", id.str()}, false); });
    EXPECT_EQ(veiled[0].event.changes[0].to, "9");
    EXPECT_NE(veiled[0].event.changes[1].to, "0812345678");
}

TEST_P(HouseholdService, ShowsHealthOnlyToThoseWhoMayReadIt)
{
    auto form = a_form();
    form.people[0].health = Health{std::nullopt, true, std::nullopt, std::nullopt};
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    auto const id = create(form);
    auto const seen_by = [&](auth::Role role) {
        auto const actor = test::somebody(role, "5401");
        return read([&](storage::Reader& r) {
            return show(r, actor, actor.scope(auth::Permission::HouseholdsRead), id, clock_.now().bangkok_date());
        });
    };
    EXPECT_FALSE(seen_by(auth::Role::Surveyor).people[0].health);
    ASSERT_TRUE(seen_by(auth::Role::Council).people[0].health);
    EXPECT_EQ(seen_by(auth::Role::Council).people[0].health->disabled, true);
    EXPECT_EQ(seen_by(auth::Role::Network).people[0].citizen_masked,
              "x-xxxx-xxxxx-" + citizen_number("954010000001").substr(10, 2) + "-" + citizen_number("954010000001").substr(12));
    EXPECT_EQ(seen_by(auth::Role::Network).area_name_th, "ต.ในเวียง อ.เมืองแพร่ จ.แพร่");
}

TEST_P(HouseholdService, ChecksAFormWithoutSaving)
{
    auto form = a_form();
    form.house_code = "54010112345";
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    auto const id = create(form);
    auto const check = [&](HouseholdForm const& f, auth::Scope const& scope) {
        return read([&](storage::Reader& r) { return dry_check(r, *vault_, scope, f, clock_.now().bangkok_date()); });
    };
    auto const reasons = [](CheckView const& view) {
        std::string told;
        for (auto const& duplicate : view.duplicates)
            told += duplicate.reason + (duplicate.in_scope ? "+ " : "- ");
        return told;
    };
    EXPECT_EQ(reasons(check(form, auth::Scope::everywhere())), "citizen_number+ house_code+ address+ head_name+ ");
    EXPECT_EQ(check(form, auth::Scope::everywhere()).duplicates[0].household_id, id);

    auto elsewhere = form;
    elsewhere.tambon = area("540204");
    auto const view = check(elsewhere, scope_of({"5402"}));
    EXPECT_EQ(reasons(view), "citizen_number- house_code- ");
    EXPECT_FALSE(view.duplicates[0].household_id);
    EXPECT_FALSE(view.duplicates[0].head_name);
    EXPECT_TRUE(view.faults.empty());

    auto itself = form_of(id);
    itself.id = id;
    EXPECT_EQ(reasons(check(itself, auth::Scope::everywhere())), "");
    EXPECT_TRUE(check(itself, auth::Scope::everywhere()).faults.empty());

    auto wrong = form;
    wrong.house_no = "";
    wrong.latitude = 13.75;
    wrong.longitude = 100.5;
    EXPECT_EQ(check(wrong, scope_of({"5401"})).faults.at(0).code, "house_no.form");
    EXPECT_EQ(check(wrong, scope_of({"5401"})).warnings.at(0).code, "place.far_from_tambon");
    EXPECT_EQ(check(form, scope_of({"5402"})).faults.at(0).code, "tambon.outside_area");
}

} // namespace

} // namespace households
