// Edits and conflicts, on both engines: what one person changed, and what two did.
#include "households/conflict_view.hpp"
#include "households/conflicts.hpp"
#include "households/register_fixture.hpp"

#include <gtest/gtest.h>

namespace households {

namespace {

using test::a_child;
using test::a_form;
using test::citizen_number;
using test::everywhere;
using test::refusal;
using test::scope_of;

class HouseholdEdits : public test::Register {
protected:
    EditForm an_edit(std::vector<FieldChange> changes, std::string device = "โทรศัพท์ 1")
    {
        EditForm form;
        form.id = EditId(base::Uuid::version7(++edits_, {}));
        form.base_version = 1;
        form.made_at = clock_.now();
        form.device = std::move(device);
        form.changes = std::move(changes);
        return form;
    }
    EditAnswer send(HouseholdId id, EditForm form, auth::Scope const& scope = everywhere())
    {
        auto const answer = work([&](api::Work& w) { return edit(w, scope, id, std::move(form)); });
        EXPECT_GT(audited(), 0);
        return answer;
    }
    EditAnswer send(HouseholdId id, std::vector<FieldChange> changes, std::string device = "โทรศัพท์ 1")
    {
        return send(id, an_edit(std::move(changes), std::move(device)));
    }
    std::vector<ConflictView> conflicts(HouseholdId id)
    {
        return read(
            [&](storage::Reader& r) { return views_of(r, actor_, everywhere(), conflicts_of(r, *vault_, everywhere(), id)); });
    }
    void decide_as(ConflictId conflict, ConflictDecision const& decision, auth::Scope const& scope = everywhere())
    {
        work([&](api::Work& w) { decide(w, scope, conflict, decision); });
    }

private:
    int edits_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(HouseholdEdits);

TEST_P(HouseholdEdits, OfTwoDevicesBothStandWhereTheyTouchedDifferentFields)
{
    auto const id = create(a_form());
    EXPECT_EQ(send(id, {{"moo", "4", "5"}}).version, 2);
    auto const second = send(id, {{"note", std::nullopt, "เดินลำบาก"}}, "โทรศัพท์ 2");
    EXPECT_EQ(second.version, 3);
    EXPECT_EQ(second.taken, std::vector<std::string>{"note"});
    EXPECT_TRUE(second.conflicts.empty());
    EXPECT_EQ(load(id).moo, 5);
    EXPECT_EQ(load(id).note, "เดินลำบาก");
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdEdits, KeepBothValuesOfOneFieldUntilAPersonDecides)
{
    auto const id = create(a_form());
    send(id, {{"house_no", "12/3", "12/4"}});
    auto const answer = send(id, {{"house_no", "12/3", "๑๒/๕"}, {"moo", "4", "6"}}, "โทรศัพท์ 2");
    EXPECT_EQ(answer.taken, std::vector<std::string>{"moo"});
    ASSERT_EQ(answer.conflicts.size(), 1u);
    EXPECT_EQ(load(id).house_no, "12/4") << "the stored value stays";

    auto const shown = conflicts(id);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].device, "โทรศัพท์ 2");
    EXPECT_TRUE(shown[0].stored_by_name);
    ASSERT_EQ(shown[0].values.size(), 1u);
    EXPECT_EQ(shown[0].values[0].from, "12/3");
    EXPECT_EQ(shown[0].values[0].theirs, "12/4");
    EXPECT_EQ(shown[0].values[0].mine, "12/5");

    decide_as(answer.conflicts[0], {Choice::Mine, load(id).version, {}});
    EXPECT_EQ(load(id).house_no, "12/5");
    EXPECT_EQ(conflicts(id)[0].state, ConflictState::Decided);
    EXPECT_EQ(refusal([&] { decide_as(answer.conflicts[0], {Choice::Theirs, load(id).version, {}}); }),
              "409 households.conflict_decided");
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdEdits, AConflictMayEndWithAThirdValueOrTheStoredOne)
{
    auto const id = create(a_form());
    send(id, {{"house_no", "12/3", "12/4"}, {"moo", "4", "5"}});
    auto const answer = send(id, {{"house_no", "12/3", "12/5"}, {"moo", "4", "6"}}, "โทรศัพท์ 2");
    ASSERT_EQ(answer.conflicts.size(), 2u);
    EXPECT_EQ(refusal([&] { decide_as(answer.conflicts[0], {Choice::Other, 2, {}}); }), "422 input.invalid house_no=required");
    EXPECT_EQ(refusal([&] { decide_as(answer.conflicts[0], {Choice::Other, 2, {{"house_no", "บ้านเล็ก"}}}); }),
              "422 input.invalid house_no=house_no.form");
    decide_as(answer.conflicts[0], {Choice::Other, 2, {{"house_no", "99"}}});
    EXPECT_EQ(load(id).house_no, "99");
    EXPECT_EQ(refusal([&] { decide_as(answer.conflicts[1], {Choice::Theirs, 2, {}}); }), "409 households.changed_meanwhile");
    decide_as(answer.conflicts[1], {Choice::Theirs, 3, {}});
    EXPECT_EQ(load(id).moo, 5);
    EXPECT_EQ(load(id).version, 3) << "nothing changed in the record";
}

TEST_P(HouseholdEdits, TheSameEditAgainAnswersTheSameAndChangesNothing)
{
    auto const id = create(a_form());
    auto const form = an_edit({{"moo", "4", "5"}, {"house_no", "1", "2"}});
    auto const first = send(id, form);
    send(id, {{"moo", "5", "7"}});
    auto const again = send(id, form);
    EXPECT_EQ(again.version, first.version);
    EXPECT_EQ(again.taken, first.taken);
    EXPECT_EQ(again.conflicts, first.conflicts);
    EXPECT_EQ(load(id).moo, 7);
    EXPECT_EQ(conflicts(id).size(), 1u);

    auto other = form;
    other.changes[0].to = "9";
    EXPECT_EQ(refusal([&] { send(id, other); }), "409 households.edit_id_taken");
    auto const second = create(a_form("540101", "77"));
    EXPECT_EQ(refusal([&] { send(second, form); }), "409 households.edit_id_taken");
}

TEST_P(HouseholdEdits, OfOneDeviceMayComeInTheWrongOrder)
{
    auto const id = create(a_form());
    auto const later = send(id, {{"moo", "5", "6"}});
    ASSERT_EQ(later.conflicts.size(), 1u) << "what it started from is not there yet";
    auto before_it = an_edit({{"moo", "4", "5"}});
    before_it.made_at = before_it.made_at.plus_ms(-1);
    auto const earlier = send(id, before_it);
    EXPECT_TRUE(earlier.conflicts.empty());
    EXPECT_EQ(load(id).moo, 6);
    EXPECT_EQ(conflicts(id)[0].state, ConflictState::Decided);
}

TEST_P(HouseholdEdits, ANewerOneThatGoesBackIsNotOverwrittenByAnEarlierOne)
{
    auto const id = create(a_form());
    send(id, {{"moo", "4", "7"}}, "สำนักงาน");
    ASSERT_EQ(send(id, {{"moo", "4", "5"}}).conflicts.size(), 1u);
    auto back = an_edit({{"moo", "7", "4"}});
    back.made_at = back.made_at.plus_ms(1);
    send(id, back);
    EXPECT_EQ(load(id).moo, 4) << "the person wrote 4 after 5";
    EXPECT_EQ(conflicts(id)[0].state, ConflictState::Open);
}

TEST_P(HouseholdEdits, OfUnnamedDevicesAreNotTakenForOneDevices)
{
    auto const id = create(a_form());
    auto later = an_edit({{"moo", "5", "6"}});
    later.device = std::nullopt;
    send(id, later);
    auto earlier = an_edit({{"moo", "4", "5"}});
    earlier.device = std::nullopt;
    earlier.made_at = earlier.made_at.plus_ms(-1);
    send(id, earlier);
    EXPECT_EQ(load(id).moo, 5);
    EXPECT_EQ(conflicts(id)[0].state, ConflictState::Open);
}

TEST_P(HouseholdEdits, ARefusedOneChangesNothingAtAll)
{
    auto const id = create(a_form());
    auto const child = PersonId(base::Uuid::version7(5, {5})).str();
    EXPECT_EQ(refusal([&] {
                  send(id, {{"moo", "4", "5"},
                            {"house_no", "12/3", "หมู่ 4"},
                            {"people[" + child + "].phone", std::nullopt, "12"},
                            {"people[" + child + "].relation", std::nullopt, "child"}});
              }),
              "422 input.invalid house_no=house_no.holds_moo people[" + child + "].first_name=required people[" + child +
                  "].phone=phone.form");
    EXPECT_EQ(refusal([&] { send(id, {{"moo", "4", "5"}, {"moo", "4", "6"}, {"latitude", std::nullopt, "18.1"}}); }),
              "422 input.invalid moo=twice longitude=required");
    EXPECT_EQ(refusal([&] { send(id, {{"moo", "4", "ห้า"}}); }), "422 input.invalid moo=wrong_type");
    EXPECT_EQ(load(id).version, 1);
    EXPECT_TRUE(conflicts(id).empty());
}

TEST_P(HouseholdEdits, StayWithinOnesArea)
{
    auto const id = create(a_form());
    EXPECT_EQ(refusal([&] { send(id, an_edit({{"moo", "4", "5"}}), scope_of({"5402"})); }), "404 households.not_found");
    EXPECT_EQ(refusal([&] { send(id, an_edit({{"tambon", "540101", "540204"}}), scope_of({"5401"})); }),
              "403 households.outside_area");
    send(id, {{"moo", "4", "5"}});
    auto const conflict = send(id, {{"moo", "4", "6"}}, "โทรศัพท์ 2").conflicts.at(0);
    EXPECT_EQ(refusal([&] { decide_as(conflict, {Choice::Mine, 2, {}}, scope_of({"5402"})); }),
              "404 households.conflict_not_found");
    auto const seen_in = [&](std::initializer_list<std::string_view> areas) {
        return read([&](storage::Reader& r) { return open_conflicts(r, *vault_, scope_of(areas), std::nullopt, 10).size(); });
    };
    EXPECT_EQ(seen_in({"5401"}), 1u);
    EXPECT_EQ(seen_in({"5402"}), 0u);
    send(id, {{"tambon", "540101", "540204"}});
    EXPECT_EQ(seen_in({"5401"}), 0u) << "a household that moves takes its conflicts along";
    EXPECT_EQ(seen_in({"5402"}), 1u);
}

TEST_P(HouseholdEdits, NumbersMeetWithoutBeingShown)
{
    auto form = a_form();
    form.people[0].citizen_kind = CitizenKind::Thai;
    form.people[0].citizen_number = citizen_number("954010000001");
    auto const id = create(form);
    auto const field = "people[" + load(id).people[0].id.str() + "].citizen_number";
    auto const mask = field_value(load(id), field);
    EXPECT_TRUE(send(id, {{field, mask, citizen_number("954010000001")}}).taken.empty()) << "the number that stands there";
    send(id, {{field, mask, citizen_number("954010000002")}});
    auto const answer = send(id, {{field, mask, citizen_number("954010000003")}}, "โทรศัพท์ 2");
    ASSERT_EQ(answer.conflicts.size(), 1u);
    auto const shown = conflicts(id).at(0).values.at(0);
    EXPECT_EQ(shown.mine, masked_citizen_number(citizen_number("954010000003").substr(10)));
    for (auto const& entry : history("household", id.str()))
        for (auto const& change : entry.event.changes)
            EXPECT_FALSE(change.to == citizen_number("954010000003"));
    decide_as(answer.conflicts[0], {Choice::Mine, load(id).version, {}});
    EXPECT_EQ(load(id).people[0].citizen->tail, citizen_number("954010000003").substr(10));
}

TEST_P(HouseholdEdits, HealthIsHiddenFromThoseWhoMayNotReadIt)
{
    auto const id = create(a_form());
    auto const field = "people[" + load(id).people[0].id.str() + "].chronic_illness";
    send(id, {{field, std::nullopt, "เบาหวาน"}});
    send(id, {{field, std::nullopt, "ความดัน"}}, "โทรศัพท์ 2");
    actor_ = test::somebody(auth::Role::Surveyor, "54");
    auto const shown = conflicts(id).at(0).values.at(0);
    EXPECT_TRUE(shown.hidden);
    EXPECT_FALSE(shown.mine || shown.theirs || shown.from);
}

TEST_P(HouseholdEdits, AWholeFormMeetsWhatOthersDidSinceItsVersion)
{
    auto const id = create(a_form());
    auto const illness = "people[" + load(id).people[0].id.str() + "].chronic_illness";
    auto survey = test::unchanged_form(load(id));
    send(id, {{"moo", "4", "5"}, {"note", std::nullopt, "จากสภา"}, {illness, std::nullopt, "เบาหวาน"}});

    survey.note = "จากผู้สำรวจ";
    survey.need_text = "หลังคารั่ว";
    survey.people[0].health.emplace();
    survey.people.push_back(a_child());
    Origin const origin{EditId(base::Uuid::version7(77, {})), 1, clock_.now(), "โทรศัพท์ 2"};
    auto const towards = [&] { return work([&](api::Work& w) { return edit_towards(w, everywhere(), id, origin, survey); }); };
    auto const answer = towards();
    ASSERT_EQ(answer.conflicts.size(), 1u);
    auto const now = load(id);
    EXPECT_EQ(now.moo, 5) << "the survey did not touch it";
    EXPECT_EQ(now.note, "จากสภา") << "both wrote it";
    EXPECT_EQ(now.need_text, "หลังคารั่ว");
    EXPECT_EQ(now.people[0].health.chronic_illness, "เบาหวาน") << "a blank takes no health away";
    EXPECT_EQ(now.members, 2);
    EXPECT_EQ(towards().version, answer.version) << "sent again";
    EXPECT_EQ(load(id).members, 2);
    survey.need_text = "อื่น";
    EXPECT_EQ(test::refusal(towards), "409 households.edit_id_taken") << "another content under the same id";
}

TEST_P(HouseholdEdits, AnEarlierVersionIsReadFromTheHistory)
{
    auto form = a_form();
    form.people.push_back(a_child());
    auto const id = create(form);
    auto const first = field_values(load(id));
    send(id, {{"moo", "4", "5"}});
    send(id, {{"people[" + load(id).people[1].id.str() + "].present", "true", "false"},
              {"parts[roof].state", std::nullopt, "severe"}});
    auto const past = [&](std::int64_t version) {
        auto const now = load(id);
        return read([&](storage::Reader& r) { return field_values_at(r, *vault_, now, version); });
    };
    EXPECT_EQ(past(1), first);
    EXPECT_EQ(past(3), field_values(load(id)));
    EXPECT_EQ(past(4), std::nullopt);
    EXPECT_EQ(past(0), std::nullopt);
}

} // namespace

} // namespace households
