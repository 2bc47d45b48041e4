// Lists drawn from sealed hearings, on both engines: whose order counts, what is frozen of the meeting, which hearings are
// refused.
#include "base/canonical.hpp"
#include "platform/documents/specimen.hpp"
#include "selection/documents.hpp"
#include "selection/letters.hpp"
#include "selection/selection_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selection {

namespace {

using hearings::HearingId;
using rounds::HouseState;
using test::refusal;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

class ListsOfHearings : public test::OneList {
protected:
    // The hearings are held on the day of the clock.
    ListsOfHearings() { decided_ = clock_.now().bangkok_date(); }

    // Held from beginning to end, and sealed.
    HearingId sealed(std::vector<Id> const& order)
    {
        auto const id = held(order);
        seal(id);
        return id;
    }
    // By a later one about the same houses.
    HearingId corrected(HearingId old, std::vector<Id> const& order)
    {
        auto form = hearing_form();
        form.corrects_id = old;
        form.reason = "นับองค์ประชุมผิด";
        auto const id = work([&](api::Work& w) { return hearings::service::plan(w, form); });
        list(id, order);
        work([&](api::Work& w) { hearings::service::open(w, id, {std::nullopt, load_in(w, id).hearing.version}); });
        arrive(id, 2);
        put_in_order(id, order);
        seal(id);
        return id;
    }
    selection::DraftForm form_of(std::vector<HearingId> ids)
    {
        auto form = draft_form();
        form.hearing_ids = std::move(ids);
        return form;
    }
    std::vector<Id> drafted(std::vector<HearingId> ids)
    {
        std::vector<Id> houses;
        for (auto const& line : draft(form_of(std::move(ids))).list)
            houses.push_back(line.house);
        return houses;
    }
    selection::Inputs frozen(selection::RankingId id)
    {
        return read([&](storage::Reader& db) {
            auto const record = selection::store::ranking(db, test::everywhere(), id).value();
            return selection::from_canonical(selection::opened(vault(), record)).inputs;
        });
    }
    std::string draft_refused(selection::DraftForm const& form)
    {
        return refusal([&] { (void)draft(form); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(ListsOfHearings);

TEST_P(ListsOfHearings, FollowTheSealedOrderAndFreezeWhatWasSaid)
{
    auto const two = surveyed_with_elders(2);
    auto const one = surveyed_with_elders(1);
    auto const id = opened({two, one}, {6, 3});
    arrive(id, 5);
    work([&](api::Work& w) {
        hearings::service::state(
            w, id,
            {std::nullopt, two, hearings::StatementKind::Objection, "นายค้าน", "มีบ้านหลังใหม่แล้ว", "เป็นบ้านของลูก", std::nullopt});
        hearings::service::state(
            w, id, {std::nullopt, two, hearings::StatementKind::Support, "นางหนุน", "หลังคารั่ว", std::nullopt, std::nullopt});
        for (int const votes : {2, 3})
            hearings::service::vote(
                w, id, {std::nullopt, two, "เห็นชอบ", hearings::VoteMode::Counts, std::nullopt, votes, 1, 1, std::nullopt});
        auto order = order_form(id, {one, two});
        order.items[0].reason = "หลังคาพังแล้ว";
        hearings::service::put_in_order(w, id, order);
    });
    seal(id);
    auto const list = shown(freeze(freeze_form(form_of({id}))));
    EXPECT_THAT(houses_of(list), ElementsAre(one, two));
    EXPECT_EQ(list.list[0].deviation, "หลังคาพังแล้ว") << "the hearing's own reason is enough";
    ASSERT_THAT(list.heard, SizeIs(1));
    EXPECT_EQ(list.heard[0].id, id);
    EXPECT_EQ(list.heard[0].seal_code, base::canonical::shown_code(load(id).hearing.seal->code));
    ASSERT_THAT(list.list[1].said, SizeIs(1));
    auto const& said = list.list[1].said[0];
    EXPECT_EQ(said.place, 2);
    EXPECT_EQ(said.in_favour, 3) << "the last vote on the house";
    EXPECT_EQ(said.against, 1);
    EXPECT_EQ(said.abstain, 1);
    ASSERT_THAT(said.objections, SizeIs(1));
    EXPECT_EQ(said.objections[0].words, "มีบ้านหลังใหม่แล้ว");
    EXPECT_EQ(said.objections[0].answer, "เป็นบ้านของลูก");
    EXPECT_EQ(frozen(list.id.value()).heard[0].sha256, load(id).hearing.seal->sha256);
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(ListsOfHearings, PutTheHousesOfALaterHearingBehindThoseOfAnEarlierOne)
{
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const first = sealed({b, a});
    auto const c = surveyed_with_elders(1);
    auto const d = surveyed_with_elders(1);
    auto const second = sealed({d, c});
    auto const outside = heard_with_elders(1);
    EXPECT_THAT(drafted({first, second}), ElementsAre(b, a, d, c, outside));
    EXPECT_THAT(drafted({second, first}), ElementsAre(d, c, b, a, outside)) << "in the order in which the form has them";
    EXPECT_THAT(drafted({second}), ElementsAre(d, c, a, b, outside)) << "who was in none of them follows by points";
}

TEST_P(ListsOfHearings, PassOverHousesThatAreNoCandidatesAnyMore)
{
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const id = sealed({a, b});
    move({a}, HouseState::Withdrawn, clock_.now().bangkok_date());
    auto const list = shown(freeze(freeze_form(form_of({id}))));
    EXPECT_THAT(houses_of(list), ElementsAre(b));
    EXPECT_EQ(list.list[0].said[0].place, 2) << "as the meeting had it";
}

TEST_P(ListsOfHearings, RefuseHearingsThatDoNotCountHere)
{
    auto const a = surveyed_with_elders(1);
    auto const old = sealed({a});
    auto const open = opened({surveyed_with_elders(1)});
    auto const elsewhere_house = candidate("540204");
    auto const elsewhere = opened({elsewhere_house}, {}, "540204");
    arrive(elsewhere, 2);
    put_in_order(elsewhere, {elsewhere_house});
    seal(elsewhere);
    EXPECT_EQ(draft_refused(form_of({old, open, elsewhere, HearingId(), old})),
              "422 input.invalid hearing_ids[1]=not_sealed_here hearing_ids[2]=not_sealed_here hearing_ids[3]=not_sealed_here "
              "hearing_ids[4]=twice");
    auto const now = corrected(old, {a});
    EXPECT_EQ(draft_refused(form_of({old})), "422 input.invalid hearing_ids[0]=not_sealed_here") << "a later one corrects it";
    EXPECT_EQ(draft_refused(form_of({now})), "");
    auto both = form_of({now});
    both.heard = selection::HeardForm{"เวทีบนกระดาษ", base::Date(2021, 11, 22), {{a, std::nullopt}}};
    EXPECT_EQ(draft_refused(both), "422 input.invalid hearing_ids=with_paper");
    auto other_round = form_of({now});
    other_round.round_id = round_ = work([&](api::Work& w) {
        auto form = round_form("รอบอื่น");
        form.fiscal_year = base::FiscalYear(2566);
        form.rule_id = rounds::service::add_rule(w, programme_, rule_form(2566)).id;
        return rounds::service::open_round(w, form);
    });
    (void)heard_with_elders(1);
    EXPECT_EQ(draft_refused(other_round), "422 input.invalid hearing_ids[0]=not_sealed_here");
}

TEST_P(ListsOfHearings, NeedAReasonForADeviationThatTheHearingGaveNoneFor)
{
    auto const one = surveyed_with_elders(1);
    auto const two = surveyed_with_elders(2);
    auto const id = sealed({one, two}); // no scores were shown there
    auto form = form_of({id});
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.deviations=deviation");
    form.deviations = {{two, "ไม่ได้ถูกยก"}, {one, std::nullopt}};
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.deviations[1].reason=deviation");
    form.deviations[1].reason = "หลังคาพังแล้ว";
    auto const list = shown(freeze(freeze_form(form)));
    EXPECT_EQ(list.list[0].deviation, "หลังคาพังแล้ว");
    EXPECT_EQ(list.list[1].deviation, std::nullopt) << "it stands before nobody with more points";
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(ListsOfHearings, AskForNoReasonWhereTheEarlierHearingIsTheReason)
{
    auto const one = surveyed_with_elders(1);
    auto const two = surveyed_with_elders(2);
    auto const first = sealed({two, one});
    auto const three = surveyed_with_elders(3);
    auto const second = sealed({three});
    auto const list = shown(freeze(freeze_form(form_of({first, second}))));
    EXPECT_THAT(houses_of(list), ElementsAre(two, one, three));
    EXPECT_THAT(list.list[0].deviation.value_or(""), HasSubstr("บ้านของเวทีก่อนมาก่อนบ้านของเวทีหลัง"));
    EXPECT_EQ(list.list[2].deviation, std::nullopt);
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(ListsOfHearings, AskForAReasonWhereOneHearingAloneWentAgainstThePoints)
{
    auto const one = surveyed_with_elders(1);
    auto const two = surveyed_with_elders(2);
    auto const first = sealed({one, two});
    auto const three = surveyed_with_elders(3);
    auto const second = sealed({three});
    EXPECT_EQ(freeze_refused(freeze_form(form_of({first, second}))), "422 input.invalid draft.deviations=deviation")
        << "of the first house alone; the second stands before nobody of its own hearing";
}

TEST_P(ListsOfHearings, TakeReasonsOfDeviationsOfTheirOwnHousesOnly)
{
    auto const one = surveyed_with_elders(1);
    auto form = form_of({sealed({one})});
    form.deviations = {{one, "ก"}, {one, "ข"}, {Id(), "ค"}};
    EXPECT_EQ(draft_refused(form), "422 input.invalid deviations[1].house_id=twice deviations[2].house_id=not_candidate");
    form.deviations = {{one, "ก"}};
    form.hearing_ids.clear();
    EXPECT_EQ(draft_refused(form), "422 input.invalid deviations=without_hearing");
}

TEST_P(ListsOfHearings, KeepWhatWasSaidInTheVersionThatAnObjectionMakes)
{
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const old = freeze(freeze_form(form_of({sealed({a, b})})));
    auto form = decision_form(selection::ObjectionState::Upheld);
    form.remedy = selection::Remedy::Place;
    form.place = 1;
    form.number = "จล. 1/2564 แก้ไข 1";
    form.decided_on = decided_;
    form.objections_until = form.decided_on;
    EXPECT_EQ(decide(object(old, objection_form(b, decided_)), form), "");
    auto const now = in_force();
    EXPECT_THAT(houses_of(now), ElementsAre(b, a));
    EXPECT_THAT(now.heard, SizeIs(1));
    EXPECT_EQ(now.list[0].said[0].place, 2);
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(ListsOfHearings, AreNotDatedBeforeTheMeetingWhoseOrderTheyHave)
{
    auto const a = surveyed_with_elders(1);
    auto form = form_of({sealed({a})});
    form.decided_on = decided_.plus_days(-1);
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.decided_on=before_hearing");
    form.hearing_ids.clear();
    form.set_aside = "บันทึกในระบบผิดหมู่";
    form.heard = selection::HeardForm{"เวทีบนกระดาษ", decided_, {{a, std::nullopt}}};
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.decided_on=before_hearing");
    form.decided_on = decided_;
    EXPECT_EQ(freeze_refused(freeze_form(form)), "");
}

// ---- the next version, and hearings that do not decide

TEST_P(ListsOfHearings, KeepTheOrderOfTheVersionInForceWhereTheFormNamesNoOther)
{
    auto const two = surveyed_with_elders(2);
    auto const one = surveyed_with_elders(1);
    auto const first = sealed({one, two});
    auto form = form_of({first});
    form.deviations = {{one, "หลังคาพังแล้ว"}};
    (void)freeze(freeze_form(form));
    auto const late = heard_with_elders(3);
    EXPECT_THAT(drafted({}), ElementsAre(one, two, late));
    auto next = freeze_form(draft_form(), "จล. 2/2564");
    next.reason = "มีครัวเรือนผ่านเวทีเพิ่ม";
    auto const list = shown(freeze(next));
    EXPECT_EQ(list.heard.at(0).id, first);
    EXPECT_EQ(list.list[0].deviation, "หลังคาพังแล้ว") << "told when the version before was made";
    EXPECT_EQ(list.list[1].deviation, "พิจารณาในเวทีก่อนหน้า บ้านของเวทีก่อนมาก่อนบ้านของเวทีหลัง") << "now before more points, by rule";
    EXPECT_EQ(list.list[0].said.at(0).place, 1);
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(ListsOfHearings, FollowAHearingThatCorrectsTheOneOfTheListInForce)
{
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const left = surveyed_with_elders(1);
    auto const old = sealed({a, b, left});
    auto const first = freeze(freeze_form(form_of({old})));
    auto next = freeze_form(form_of({old}), "จล. 1/2564 แก้ไข 1");
    next.reason = "เวทีเดิมนับองค์ประชุมผิด";
    EXPECT_EQ(freeze_refused(next), "409 selection.nothing_new");
    move({left}, HouseState::Withdrawn, clock_.now().bangkok_date());
    auto const now = corrected(old, {b, a});
    EXPECT_EQ(house(a).state, HouseState::Ranked) << "the list in force stands until its next version";
    EXPECT_THAT(houses_of(in_force()), ElementsAre(a, b, left));
    next = freeze_form(form_of({now}), "จล. 1/2564 แก้ไข 1");
    next.reason = "เวทีเดิมนับองค์ประชุมผิด";
    auto const list = shown(freeze(next));
    EXPECT_THAT(houses_of(list), ElementsAre(b, a));
    EXPECT_EQ(list.version_no, 2);
    ASSERT_THAT(list.versions, SizeIs(2));
    ASSERT_THAT(list.heard, SizeIs(1));
    EXPECT_EQ(list.heard[0].id, now);
    ASSERT_THAT(list.corrections, SizeIs(1));
    EXPECT_EQ(list.corrections[0].reason, "นับองค์ประชุมผิด");
    EXPECT_EQ(list.corrections[0].corrected_on, decided_);
    ASSERT_THAT(list.list[1].moved, SizeIs(1));
    auto const& moved = list.list[1].moved[0];
    EXPECT_FALSE(moved.objection_id);
    EXPECT_EQ(std::tuple(moved.version_no, moved.before, moved.after), std::tuple(2, 1, 2));
    EXPECT_THAT(shown(first).corrections, IsEmpty()) << "it came later";
    EXPECT_THAT(houses_of(shown(first)), ElementsAre(a, b, left)) << "the version before never changes";
    EXPECT_EQ(house(a).state, HouseState::Ranked);
    EXPECT_EQ(house(left).state, HouseState::Withdrawn);
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
    next = freeze_form(form_of({now}), "จล. 1/2564 แก้ไข 2");
    next.reason = "อีกครั้ง";
    EXPECT_EQ(freeze_refused(next), "409 selection.nothing_new") << "it follows the correction already";
}

TEST_P(ListsOfHearings, TellEachHouseWhatACorrectionOfACorrectionDidToItsPlace)
{
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const c = surveyed_with_elders(1);
    auto const old = sealed({a, b, c});
    (void)freeze(freeze_form(form_of({old})));
    auto const unused = corrected(old, {c, b, a});
    auto const now = corrected(unused, {b, a, c});
    auto next = freeze_form(form_of({now}), "จล. 1/2564 แก้ไข 1");
    next.reason = "เวทีเดิมนับองค์ประชุมผิด";
    auto list = shown(freeze(next));
    ASSERT_THAT(list.corrections, SizeIs(1)) << "the one that counts, though what it corrects was never on a list";
    EXPECT_EQ(list.list[2].moved.at(0).after, 3) << "told that its place stayed: an earlier letter is replaced";
    auto form = moved_to(1, "จล. 1/2564 แก้ไข 2");
    form.decided_on = decided_;
    form.objections_until = decided_;
    ASSERT_EQ(decide(object(list.id.value(), objection_form(a, decided_)), form), "");
    list = in_force();
    EXPECT_THAT(houses_of(list), ElementsAre(a, b, c));
    EXPECT_THAT(list.corrections, SizeIs(1));
    EXPECT_THAT(list.list[0].moved, SizeIs(2));
    EXPECT_FALSE(list.list[0].moved[0].objection_id);
    EXPECT_TRUE(list.list[0].moved[1].objection_id);
    EXPECT_THAT(list.list[2].moved, IsEmpty()) << "its place is what it was when its last letter said so";
    EXPECT_EQ(replay_differences(), "");
}

TEST_P(ListsOfHearings, KeepAnOrderOnPaperBeforeTheHearingsThatWereSealedLater)
{
    auto const two = heard_with_elders(2);
    auto const one = heard_with_elders(1);
    auto form = draft_form();
    form.heard = selection::HeardForm{"เวทีบนกระดาษ", base::Date(2021, 11, 22), {{one, "หลังคาพังแล้ว"}, {two, std::nullopt}}};
    (void)freeze(freeze_form(form));
    auto const a = surveyed_with_elders(1);
    auto const b = surveyed_with_elders(1);
    auto const later = sealed({b, a});
    EXPECT_THAT(drafted({later}), ElementsAre(one, two, b, a));
    auto const lines = draft(form_of({later}));
    ASSERT_THAT(lines.inputs.heard, SizeIs(2));
    EXPECT_EQ(lines.inputs.heard[0].title, "เวทีบนกระดาษ");
    EXPECT_EQ(lines.list[0].deviation, "หลังคาพังแล้ว");
    EXPECT_THAT(lines.left_out, IsEmpty());
}

TEST_P(ListsOfHearings, AreNotSetAsideWithoutAWrittenReason)
{
    auto const two = surveyed_with_elders(2);
    auto const one = surveyed_with_elders(1);
    auto const id = sealed({one, two});
    auto form = draft_form();
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.set_aside=required") << "by points only";
    form.heard = selection::HeardForm{"เวทีบนกระดาษ", base::Date(2021, 11, 22), {{two, std::nullopt}, {one, std::nullopt}}};
    EXPECT_EQ(freeze_refused(freeze_form(form)), "422 input.invalid draft.set_aside=required") << "by an order that was typed";
    form.set_aside = "บันทึกในระบบผิดหมู่ ใช้บันทึกบนกระดาษแทน";
    auto const list = shown(freeze(freeze_form(form)));
    EXPECT_THAT(houses_of(list), ElementsAre(two, one));
    EXPECT_EQ(list.set_aside_reason, "บันทึกในระบบผิดหมู่ ใช้บันทึกบนกระดาษแทน");
    ASSERT_THAT(list.set_aside, SizeIs(1));
    EXPECT_EQ(list.set_aside[0].id, id);
    EXPECT_EQ(list.set_aside[0].seal_code, base::canonical::shown_code(load(id).hearing.seal->code));
    EXPECT_THAT(run_together(specimen::text_of_pdf(letters_pdf(list, one, clock_.now()))),
                HasSubstr("ไม่ได้ใช้ลำดับของเวทีนั้นเพราะบันทึกในระบบผิดหมู่ใช้บันทึกบนกระดาษแทน"));
    EXPECT_EQ(replay_differences(), "");
    EXPECT_EQ(check_differences(), 0u);
}

TEST_P(ListsOfHearings, AreLeftOutOnlyWhereTheyHadACandidate)
{
    auto const a = surveyed_with_elders(1);
    auto const first = sealed({a});
    auto const c = surveyed_with_elders(1);
    auto const second = sealed({c});
    auto const left = draft(form_of({first})).left_out;
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_EQ(left[0].id, second.str());
    auto form = form_of({first, second});
    form.set_aside = "ไม่มีอะไร";
    EXPECT_EQ(draft_refused(form), "422 input.invalid set_aside=nothing_set_aside");
    EXPECT_THAT(draft(draft_form()).left_out, SizeIs(2));
    move({a, c}, HouseState::Withdrawn, clock_.now().bangkok_date());
    (void)heard_with_elders(1);
    EXPECT_THAT(draft(draft_form()).left_out, IsEmpty());
}

// ---- the letter

TEST_P(ListsOfHearings, SayInTheLetterWhatEachHearingSaidOfThisHousehold)
{
    auto const a = surveyed_with_elders(1);
    auto const first = held({a});
    work([&](api::Work& w) {
        hearings::service::state(
            w, first,
            {std::nullopt, a, hearings::StatementKind::Objection, "นายค้าน", "มีบ้านหลังใหม่แล้ว", "เป็นบ้านของลูก", std::nullopt});
        hearings::service::vote(w, first,
                                {std::nullopt, a, "เห็นชอบ", hearings::VoteMode::Counts, std::nullopt, 2, 1, 0, std::nullopt});
    });
    seal(first);
    auto const b = surveyed_with_elders(1);
    auto const second = sealed({b});
    auto const outside = heard_with_elders(0);
    auto const list = shown(freeze(freeze_form(form_of({first, second}))));
    auto const letter = [&](Id house) { return run_together(specimen::text_of_pdf(letters_pdf(list, house, clock_.now()))); };
    auto const code = [&](HearingId id) { return run_together(base::canonical::shown_code(load(id).hearing.seal->code)); };
    auto const of_a = letter(a);
    for (auto const& words : {std::string("จล.๑/๒๕๖๔(ฉบับที่๑)"), std::string("ซ่อมแซมหรือสร้างบ้าน"), std::string("ภายในวันที่๓๐พฤษภาคม"),
                              std::string("จัดครัวเรือนของท่านไว้ลำดับที่๑"), std::string("เห็นด้วย๒เสียงไม่เห็นด้วย๑เสียงงดออกเสียง๐เสียง"),
                              std::string("มีผู้คัดค้านว่า“มีบ้านหลังใหม่แล้ว”ที่ประชุมตอบว่า“เป็นบ้านของลูก”"), code(first)})
        EXPECT_THAT(of_a, HasSubstr(words));
    EXPECT_THAT(of_a, Not(HasSubstr("ไม่ได้พิจารณาครัวเรือนของท่าน"))) << "a hearing that was about others";
    EXPECT_THAT(of_a, Not(HasSubstr(code(second))));
    for (auto const& words : {std::string("ไม่ได้พิจารณาครัวเรือนของท่าน"), code(first), code(second)})
        EXPECT_THAT(letter(outside), HasSubstr(words));
    EXPECT_THAT(of_a, Not(HasSubstr("นายค้าน"))) << "who objected is not told";
    EXPECT_THAT(letter(b), HasSubstr("ไม่มีผู้คัดค้าน"));
    EXPECT_THAT(letter(b), Not(HasSubstr("มีบ้านหลังใหม่แล้ว"))) << "what was said of others";
    EXPECT_THAT(letter(outside), HasSubstr("จึงเรียงต่อท้ายครัวเรือนที่เวทีจัดลำดับไว้"));
}

} // namespace

} // namespace selection
