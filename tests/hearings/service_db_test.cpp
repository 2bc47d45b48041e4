// Holding hearings, on both engines.
#include "hearings/canonical.hpp"
#include "hearings/world.hpp"

#include <gmock/gmock.h>

namespace hearings {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Hearings : public test::VillageHall {};
INSTANTIATE_FOR_BOTH_ENGINES(Hearings);

constexpr storage::Sql kForgeName{"test.forge_name", "UPDATE hearing_attendees SET name = 'อีกคน' WHERE hearing_id = ?1"};

TEST_P(Hearings, AreHeldFromPlanToSealAndTheirHousesBecomeHeard)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = held({b, a});
    seal(id);
    auto const whole = load(id);
    EXPECT_EQ(whole.hearing.state, State::Sealed);
    EXPECT_EQ(whole.hearing.seal->text, canonical_text(whole));
    EXPECT_TRUE(vault_->verify(whole.hearing.seal->text, whole.hearing.seal->signature));
    EXPECT_EQ(house(a).state, rounds::HouseState::Heard);
    EXPECT_EQ(house(b).state, rounds::HouseState::Heard);
    EXPECT_EQ(moves_of(a).back().paper_kind, rounds::PaperKind::Minutes);
    EXPECT_EQ(differences(), "");
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(Hearings, TellTheRankingTheOrderAndWhatWasSaid)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b}, {70, 40});
    arrive(id, 2);
    work([&](api::Work& w) {
        service::state(w, id,
                       {std::nullopt, a, StatementKind::Objection, "นายค้าน", "มีบ้านหลังใหม่แล้ว", "ตรวจแล้วไม่จริง", std::nullopt});
        service::vote(w, id, {std::nullopt, b, "เห็นชอบหลังนี้", VoteMode::Counts, std::nullopt, 2, 0, 0, std::nullopt});
        auto form = order_form(id, {b, a});
        form.items[0].reason = "เพดานใกล้พัง";
        service::put_in_order(w, id, form);
    });
    seal(id);
    auto const outcomes = read([&](storage::Reader& db) { return sealed_outcomes(db, test::everywhere(), round_); });
    ASSERT_THAT(outcomes, SizeIs(1));
    ASSERT_THAT(outcomes[0].houses, SizeIs(2));
    EXPECT_EQ(outcomes[0].houses[0].house, b);
    EXPECT_EQ(outcomes[0].houses[0].reason, "เพดานใกล้พัง");
    EXPECT_EQ(outcomes[0].houses[0].in_favour, 2);
    ASSERT_THAT(outcomes[0].houses[1].objections, SizeIs(1));
    EXPECT_EQ(outcomes[0].houses[1].objections[0].words, "มีบ้านหลังใหม่แล้ว");
    EXPECT_EQ(outcomes[0].houses[1].objections[0].answer, "ตรวจแล้วไม่จริง");
    EXPECT_THAT(read([&](storage::Reader& db) { return sealed_outcomes(db, test::scope_of({"540204"}), round_); }), IsEmpty());
}

TEST_P(Hearings, AreNotSealedWhileSomethingIsMissing)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b}, {10, 20});
    arrive(id, 1);
    put_in_order(id, {a, b});
    EXPECT_EQ(seal_refused(id), "422 hearings.not_complete quorum=not_reached candidates[0].reason=reason_required");
    EXPECT_EQ(house(a).state, rounds::HouseState::Surveyed);
}

// The dialog of the seal stands open while others still write.
TEST_P(Hearings, AreNotSealedOtherwiseThanTheSecretarySawThem)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = held({a, b});
    auto const statement = StatementId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000000001"));
    auto const vote = VoteId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000000002"));
    std::vector<std::function<void(api::Work&)>> const others{
        [&](api::Work& w) {
            service::state(w, id, {statement, a, StatementKind::Objection, "นายค้าน", "ไม่จริง", "ตรวจแล้ว", std::nullopt});
        },
        [&](api::Work& w) {
            service::change(w, id, statement, {statement, a, StatementKind::Objection, "นายค้าน", "ไม่จริง", "ตรวจอีกครั้ง", 1});
        },
        [&](api::Work& w) {
            service::vote(w, id, {vote, std::nullopt, "รับรอง", VoteMode::Counts, std::nullopt, 2, 0, 0, std::nullopt});
        },
        [&](api::Work& w) {
            service::change(w, id, vote, {vote, std::nullopt, "รับรอง", VoteMode::Counts, std::nullopt, 1, 1, 0, 1});
        },
        [&](api::Work& w) { service::put_in_order(w, id, {{{b, std::nullopt}, {a, std::nullopt}}, test::version_of(w, id)}); },
        [&](api::Work& w) { service::take_out(w, id, vote, 2); },
    };
    for (auto const& other : others) {
        auto const seen = fingerprint_of(load(id));
        work(other);
        EXPECT_EQ(refused([&](api::Work& w) { service::seal(w, id, {seen}); }), "409 hearings.changed_meanwhile");
    }
    seal(id);
    EXPECT_EQ(load(id).hearing.state, State::Sealed);
}

TEST_P(Hearings, DoNotChangeOnceTheyAreSealed)
{
    auto const a = candidate();
    auto const id = held({a});
    seal(id);
    std::vector<std::function<void(api::Work&)>> const changes{
        [&](api::Work& w) { service::change(w, id, hearing_form()); },
        [&](api::Work& w) { service::list_candidates(w, id, {{}, 1}); },
        [&](api::Work& w) { service::put_in_order(w, id, {{}, 1}); },
        [&](api::Work& w) { service::arrive(w, id, {{AttendeeForm{}}}); },
        [&](api::Work& w) { service::cancel(w, id, {"พลาด"}); },
        [&](api::Work& w) { service::write_minutes(w, id, {"x", 1}); },
        [&](api::Work& w) { test::seal_as_it_stands(w, id); },
    };
    for (auto const& change : changes)
        EXPECT_EQ(refused(change), "409 hearings.sealed");
}

TEST_P(Hearings, AreCorrectedByANewOneThatNamesTheOld)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const old = held({a, b});
    seal(old);
    auto form = hearing_form();
    form.corrects_id = old;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::plan(w, form); }), "422 input.invalid reason=required");
    form.reason = "นับองค์ประชุมผิด";
    auto const id = work([&](api::Work& w) { return service::plan(w, form); });
    list(id, {a, b});
    work([&](api::Work& w) { service::open(w, id, {std::nullopt, load_in(w, id).hearing.version}); });
    arrive(id, 2);
    put_in_order(id, {b, a});
    seal(id);
    auto const outcomes = read([&](storage::Reader& db) { return sealed_outcomes(db, test::everywhere(), round_); });
    ASSERT_THAT(outcomes, SizeIs(1));
    EXPECT_EQ(outcomes[0].id, id);
    EXPECT_EQ(differences(), "") << "the old one's seal still holds";
    form.tambon = test::area("540204");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::plan(w, form); }), "422 input.invalid corrects_id=not_sealed");
}

TEST_P(Hearings, AreCorrectedByOneHearingAtATime)
{
    auto const a = candidate();
    auto const old = held({a});
    seal(old);
    auto form = hearing_form();
    form.reason = "นับองค์ประชุมผิด";
    auto const plan = [&](HearingId corrected) {
        form.corrects_id = corrected;
        return work([&](api::Work& w) { return service::plan(w, form); });
    };
    auto const plan_refused = [&](HearingId corrected) {
        form.corrects_id = corrected;
        return refused([&](api::Work& w) { (void)service::plan(w, form); });
    };
    auto const under_way = [&] {
        return read(
            [&](storage::Reader& db) { return views::hearing(db, actor_, test::everywhere(), old).correction_under_way; });
    };
    auto const cancelled = plan(old);
    EXPECT_EQ(under_way(), cancelled);
    EXPECT_EQ(plan_refused(old), "422 input.invalid corrects_id=correction_under_way");
    work([&](api::Work& w) { service::cancel(w, cancelled, {"นัดผิดวัน"}); });
    EXPECT_EQ(under_way(), std::nullopt);
    auto const correction = plan(old);
    list(correction, {a});
    work([&](api::Work& w) { service::open(w, correction, {std::nullopt, load_in(w, correction).hearing.version}); });
    EXPECT_EQ(plan_refused(old), "422 input.invalid corrects_id=correction_under_way");
    arrive(correction, 2);
    put_in_order(correction, {a});
    seal(correction);
    EXPECT_EQ(plan_refused(old), "422 input.invalid corrects_id=corrected_already");
    EXPECT_EQ(plan_refused(correction), "") << "the correction itself may be corrected";
}

TEST_P(Hearings, ThatCorrectSpeakOfHousesThatWentOnMeanwhile)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const c = candidate();
    auto const never_heard = candidate();
    auto const old = held({a, b, c});
    seal(old);
    EXPECT_EQ(rank_refused({a}, {b}), "");
    move({c}, rounds::HouseState::Withdrawn, clock_.now().bangkok_date());
    bring(never_heard, rounds::HouseState::Heard);
    auto form = hearing_form();
    form.corrects_id = old;
    form.reason = "นับองค์ประชุมผิด";
    auto const id = work([&](api::Work& w) { return service::plan(w, form); });
    auto const surveyed = candidate();
    std::vector<Id> waiting;
    for (auto const& house : read([&](storage::Reader& db) {
             return hearings::waiting(db, hearings::store::find(db, test::everywhere(), id).value());
         }))
        waiting.push_back(house.round_house_id);
    EXPECT_THAT(waiting, ElementsAre(a, b, surveyed)) << "who left the round, and who was heard elsewhere, is not spoken about";
    list(id, {b, a, surveyed});
    work([&](api::Work& w) { service::open(w, id, {std::nullopt, load_in(w, id).hearing.version}); });
    arrive(id, 2);
    put_in_order(id, {b, a, surveyed});
    seal(id);
    EXPECT_EQ(house(a).state, rounds::HouseState::Ranked) << "only the list's next version moves it";
    EXPECT_EQ(house(b).state, rounds::HouseState::Reserve);
    EXPECT_EQ(house(surveyed).state, rounds::HouseState::Heard);
    EXPECT_EQ(differences(), "");
}

TEST_P(Hearings, AreMadeUpWhereTheirRoundAHouseOrTheCorrectedHearingIs)
{
    auto const a = candidate();
    auto const real = planned();
    list(real, {a});
    EXPECT_FALSE(load(real).hearing.made_up);
    auto household = test::a_form("540101", "901");
    household.made_up = true;
    auto const made_up = place({create(household)}).front();
    auto const mixed = planned();
    list(mixed, {made_up});
    EXPECT_TRUE(load(mixed).hearing.made_up);
    list(mixed, {});
    EXPECT_FALSE(load(mixed).hearing.made_up);
    auto const id = work([&](api::Work& w) { return service::plan(w, hearing_form(), true); });
    db().run_script("UPDATE hearings SET state = 'sealed', seal_code = 'X' WHERE id = '" + id.str() + "'");
    auto form = hearing_form();
    form.corrects_id = id;
    form.reason = "นับองค์ประชุมผิด";
    EXPECT_TRUE(load(work([&](api::Work& w) { return service::plan(w, form); })).hearing.made_up);
    form = hearing_form();
    form.round_id = work([&](api::Work& w) {
        auto other = round_form("รอบสมมุติ");
        other.fiscal_year = base::FiscalYear(2566);
        other.rule_id = rounds::service::add_rule(w, programme_, rule_form(2566)).id;
        return rounds::service::open_round(w, other, true);
    });
    EXPECT_TRUE(load(work([&](api::Work& w) { return service::plan(w, form); })).hearing.made_up);
}

TEST_P(Hearings, ListOnlyHousesThatWaitThere)
{
    auto const a = candidate();
    auto const elsewhere = candidate("540204");
    auto const heard = candidate();
    bring(heard, rounds::HouseState::Heard);
    auto const id = planned();
    auto const refused_list = [&](std::vector<Id> const& houses) {
        CandidatesForm form;
        for (auto const& one : houses)
            form.items.push_back({one, std::nullopt});
        form.version = load(id).hearing.version;
        return refused([&](api::Work& w) { service::list_candidates(w, id, form); });
    };
    EXPECT_EQ(refused_list({elsewhere}), "422 input.invalid items[0].round_house_id=not_waiting");
    EXPECT_EQ(refused_list({a, heard}), "422 input.invalid items[1].round_house_id=not_waiting");
    EXPECT_EQ(refused_list({a, a}), "422 input.invalid items[1].round_house_id=twice");
    list(id, {a});
    auto const other = planned();
    CandidatesForm form{{{a, std::nullopt}}, 1};
    EXPECT_EQ(refused([&](api::Work& w) { service::list_candidates(w, other, form); }),
              "422 input.invalid items[0].round_house_id=in_other_hearing");
    work([&](api::Work& w) { service::cancel(w, id, {"ฝนตก มาไม่ได้"}); });
    list(other, {a});
    EXPECT_THAT(load(other).candidates, SizeIs(1));
}

TEST_P(Hearings, KeepPlacesOfHousesThatStayInTheList)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const c = candidate();
    auto const id = opened({a, b, c});
    put_in_order(id, {c, b, a});
    list(id, {a, c});
    auto const whole = load(id);
    EXPECT_EQ(whole.candidates[0].place, 2);
    EXPECT_EQ(whole.candidates[1].place, 1);
}

// A drop shifts all that lie between; the history tells of the one that was carried, from which every order follows.
TEST_P(Hearings, TellOfANewOrderOnlyTheHousesThatWereMoved)
{
    std::vector<Id> houses;
    for (int i = 0; i < 6; ++i)
        houses.push_back(candidate());
    auto const id = opened(houses);
    auto const told = [&] {
        std::string text;
        auto const entries = history("hearing", id.str());
        for (auto const& change : entries.front().event.changes)
            for (std::size_t i = 0; i < houses.size(); ++i)
                if (change.field == "candidates[" + houses[i].str() + "].place")
                    text += std::to_string(i) + ": " + change.from.value_or("-") + "→" + change.to.value_or("-") + " ";
        return text;
    };
    put_in_order(id, houses);
    EXPECT_EQ(told(), "0: -→1 1: -→2 2: -→3 3: -→4 4: -→5 5: -→6 ");
    put_in_order(id, {houses[5], houses[0], houses[1], houses[2], houses[3], houses[4]});
    EXPECT_EQ(told(), "5: 6→1 ");
    put_in_order(id, {houses[5], houses[0], houses[2], houses[3], houses[4], houses[1]});
    EXPECT_EQ(told(), "1: 3→6 ");
    for (std::size_t i = 0; i < houses.size(); ++i)
        EXPECT_EQ(load(id).candidates[i].place, (std::vector{2, 6, 3, 4, 5, 1}[i])) << "kept whole all the same";
}

TEST_P(Hearings, AskForANewListWhenAHouseLeavesTheRound)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = held({a, b});
    move({b}, rounds::HouseState::Withdrawn, clock_.now().bangkok_date());
    EXPECT_EQ(seal_refused(id), "422 hearings.not_complete candidates[1].round_house_id=not_waiting");
    list(id, {a});
    seal(id);
    EXPECT_EQ(house(a).state, rounds::HouseState::Heard);
}

TEST_P(Hearings, RefuseAnOrderThatWasMadeOnAnOlderState)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b});
    auto const mine = order_form(id, {a, b});
    put_in_order(id, {b, a});
    EXPECT_EQ(refused([&](api::Work& w) { service::put_in_order(w, id, mine); }), "409 hearings.changed_meanwhile");
}

TEST_P(Hearings, TakeWhatADeviceSendsTwiceOnce)
{
    auto const a = candidate();
    auto const id = opened({a});
    auto const attendee = AttendeeId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000000001"));
    auto const statement = StatementId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000000002"));
    auto const vote = VoteId(*base::Uuid::parse("017d73b8-5552-7000-8000-000000000003"));
    for (int i = 0; i < 2; ++i)
        work([&](api::Work& w) {
            AttendeeForm form;
            form.id = attendee;
            form.name = "นางสมศรี";
            service::arrive(w, id, {{form}});
            service::state(w, id, {statement, a, StatementKind::Support, "นางสมศรี", "เห็นด้วย", std::nullopt, std::nullopt});
            service::vote(
                w, id,
                {vote, std::nullopt, "รับรอง", VoteMode::Hands, true, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
        });
    auto const whole = load(id);
    EXPECT_THAT(whole.attendees, SizeIs(1));
    EXPECT_THAT(whole.statements, SizeIs(1));
    EXPECT_THAT(whole.votes, SizeIs(1));
}

// An answer that came between the look and the removal is not thrown away unseen.
TEST_P(Hearings, TakeNothingOutThatChangedSinceItWasSeen)
{
    auto const a = candidate();
    auto const id = opened({a});
    arrive(id, 1);
    work([&](api::Work& w) {
        service::state(w, id, {std::nullopt, a, StatementKind::Objection, "นายบุญ", "มีที่ดิน", std::nullopt, std::nullopt});
        service::vote(w, id, {std::nullopt, a, "รับรอง", VoteMode::Counts, std::nullopt, 1, 0, 0, std::nullopt});
    });
    auto const said = load(id).statements[0];
    auto const vote = load(id).votes[0];
    work([&](api::Work& w) {
        service::change(w, id, said.id, {said.id, a, said.kind, said.speaker, said.words, "ตรวจแล้วไม่จริง", said.version});
        service::change(w, id, vote.id, {vote.id, a, "รับรอง", VoteMode::Counts, std::nullopt, 0, 1, 0, vote.version});
    });
    auto const statement_refused = [&](std::optional<std::int64_t> version) {
        return refused([&](api::Work& w) { service::take_out(w, id, said.id, version); });
    };
    auto const vote_refused = [&](std::optional<std::int64_t> version) {
        return refused([&](api::Work& w) { service::take_out(w, id, vote.id, version); });
    };
    EXPECT_EQ(statement_refused(said.version), "409 hearings.changed_meanwhile");
    EXPECT_EQ(vote_refused(vote.version), "409 hearings.changed_meanwhile");
    EXPECT_EQ(statement_refused(std::nullopt), "422 input.invalid version=required");
    EXPECT_EQ(vote_refused(std::nullopt), "422 input.invalid version=required");
    EXPECT_EQ(load(id).statements[0].answer, "ตรวจแล้วไม่จริง");
    EXPECT_EQ(load(id).votes[0].against, 1);
    EXPECT_EQ(statement_refused(load(id).statements[0].version), "");
    EXPECT_EQ(vote_refused(load(id).votes[0].version), "");
    EXPECT_THAT(load(id).statements, IsEmpty());
    EXPECT_THAT(load(id).votes, IsEmpty());
}

TEST_P(Hearings, KeepHouseNumbersInOneWriting)
{
    auto const id = opened({candidate()});
    AttendeeForm form;
    form.name = "นางมาลี";
    form.house_no = "๑๒ /๓";
    work([&](api::Work& w) { service::arrive(w, id, {{form}}); });
    EXPECT_EQ(load(id).attendees[0].house_no, "12/3");
}

TEST_P(Hearings, CountTheLastHandOfEachPerson)
{
    auto const a = candidate();
    auto const id = opened({a});
    arrive(id, 2);
    work([&](api::Work& w) {
        service::vote(w, id,
                      {std::nullopt, a, "รับรอง", VoteMode::Hands, true, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    });
    auto const whole = load(id);
    auto const vote = whole.votes[0].id;
    auto const raise = [&](std::size_t who, Choice choice) {
        return refused([&](api::Work& w) { service::raise_hand(w, id, vote, {whole.attendees[who].id, choice}); });
    };
    EXPECT_EQ(raise(0, Choice::Against), "");
    EXPECT_EQ(raise(0, Choice::InFavour), "");
    EXPECT_EQ(raise(1, Choice::Abstain), "");
    auto const counted = load(id).votes[0];
    EXPECT_EQ(counted.in_favour, 1);
    EXPECT_EQ(counted.against, 0);
    EXPECT_EQ(counted.abstain, 1);
    work([&](api::Work& w) {
        service::change(
            w, id, vote,
            {std::nullopt, a, "รับรอง", VoteMode::Hands, false, std::nullopt, std::nullopt, std::nullopt, counted.version});
    });
    EXPECT_EQ(raise(1, Choice::InFavour), "409 hearings.vote_closed");
    work([&](api::Work& w) { service::take_out(w, id, PickedAttendees{{whole.attendees[0].id}}); });
    EXPECT_EQ(load(id).votes[0].in_favour, 0) << "taken out with the hand, of a closed vote too";
}

TEST_P(Hearings, KeepTheQuestionForWhichSomebodyRaisedAHand)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b});
    arrive(id, 1);
    auto const form = [](std::optional<Id> house, char const* question, bool open, std::int64_t version) {
        return VoteForm{std::nullopt, house, question, VoteMode::Hands, open, std::nullopt, std::nullopt, std::nullopt, version};
    };
    work([&](api::Work& w) { service::vote(w, id, form(a, "รับรอบ", true, 1)); });
    auto const vote = load(id).votes[0].id;
    auto const change = [&](std::optional<Id> house, char const* question, bool open) {
        return refused(
            [&](api::Work& w) { service::change(w, id, vote, form(house, question, open, load_in(w, id).votes[0].version)); });
    };
    EXPECT_EQ(change(a, "รับรองลำดับ", true), "") << "a slip of the pen, before anybody voted";
    work([&](api::Work& w) { service::raise_hand(w, id, vote, {load_in(w, id).attendees[0].id, Choice::InFavour}); });
    EXPECT_EQ(change(a, "ไม่รับรองลำดับ", true), "422 input.invalid question=fixed");
    EXPECT_EQ(change(b, "รับรองลำดับ", true), "422 input.invalid round_house_id=fixed");
    EXPECT_EQ(change(a, "รับรองลำดับ", false), "") << "it closes";
    EXPECT_EQ(change(std::nullopt, "รับรองลำดับ", false), "422 input.invalid round_house_id=fixed");
}

TEST_P(Hearings, DoNotTellTheAuditHowSomebodyVoted)
{
    auto const a = candidate();
    auto const id = opened({a});
    arrive(id, 1);
    work([&](api::Work& w) {
        service::vote(w, id,
                      {std::nullopt, a, "รับรอง", VoteMode::Hands, true, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    });
    auto const whole = load(id);
    work([&](api::Work& w) { service::raise_hand(w, id, whole.votes[0].id, {whole.attendees[0].id, Choice::Against}); });
    auto const entry = history("hearing", id.str()).front();
    EXPECT_EQ(entry.event.action, "hearing.hand_raised");
    ASSERT_THAT(entry.event.changes, SizeIs(1));
    EXPECT_EQ(entry.event.changes[0].to, "hand");
}

// Why somebody is helped first, and what a vote asks, is often about health.
TEST_P(Hearings, KeepReasonsAndQuestionsInTheAuditAsPersonal)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b}, {50, 20});
    auto form = order_form(id, {b, a});
    form.items[0].reason = "ป่วยติดเตียง";
    work([&](api::Work& w) { service::put_in_order(w, id, form); });
    work([&](api::Work& w) {
        service::vote(w, id, {std::nullopt, b, "ช่วยผู้ป่วยติดเตียงก่อน", VoteMode::Counts, std::nullopt, 2, 0, 0, std::nullopt});
    });
    auto const vote = load(id).votes.at(0);
    work([&](api::Work& w) {
        service::change(w, id, vote.id,
                        {std::nullopt, b, "ช่วยผู้ป่วยติดเตียง", VoteMode::Counts, std::nullopt, 1, 0, 0, vote.version});
    });
    work([&](api::Work& w) { service::take_out(w, id, vote.id, load_in(w, id).votes[0].version); });
    int told = 0;
    for (auto const& entry : history("hearing", id.str()))
        for (auto const& change : entry.event.changes)
            for (auto const& value : {change.from, change.to})
                if (value && value->find("ป่วย") != std::string::npos) {
                    EXPECT_TRUE(change.personal) << entry.event.action << " " << change.field;
                    ++told;
                }
    EXPECT_EQ(told, 5);
}

TEST_P(Hearings, TellTheAuditEverythingThatAChangeChanged)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b});
    work([&](api::Work& w) {
        service::state(w, id, {std::nullopt, a, StatementKind::Support, "นางพูด", "บ้านรั่ว", std::nullopt, std::nullopt});
    });
    auto const said = load(id).statements.at(0).id;
    work([&](api::Work& w) {
        service::change(w, id, said, {std::nullopt, b, StatementKind::Objection, "นายพูด", "บ้านรั่ว", std::nullopt, 1});
    });
    auto const fields_of_last = [&] {
        std::vector<std::string> fields;
        auto const last = history("hearing", id.str()).front();
        for (auto const& change : last.event.changes)
            fields.push_back(change.field.substr(change.field.rfind('.') + 1));
        return fields;
    };
    EXPECT_THAT(fields_of_last(), ElementsAre("round_house_id", "kind", "speaker"));
    auto form = hearing_form();
    form.villages = {1, 3};
    form.version = load(id).hearing.version;
    work([&](api::Work& w) { service::change(w, id, form); });
    EXPECT_THAT(fields_of_last(), testing::Contains("villages"));
}

TEST_P(Hearings, DropReasonsThatTheOrderNoLongerAsksFor)
{
    auto const a = candidate();
    auto const b = candidate();
    auto const id = opened({a, b}, {50, 20});
    auto form = order_form(id, {b, a});
    form.items[0].reason = "คนป่วยติดเตียง";
    work([&](api::Work& w) { service::put_in_order(w, id, form); });
    EXPECT_EQ(load(id).candidates[1].reason, "คนป่วยติดเตียง");
    form = order_form(id, {a, b});
    form.items[1].reason = "คนป่วยติดเตียง";
    work([&](api::Work& w) { service::put_in_order(w, id, form); });
    EXPECT_EQ(load(id).candidates[1].reason, std::nullopt);
}

TEST_P(Hearings, CheckFindsRowsThatAreNotAsSealed)
{
    auto const a = candidate();
    auto const id = held({a});
    seal(id);
    EXPECT_EQ(differences(), "");
    db().write([&](storage::Writer& tx) { tx.execute(kForgeName, id); });
    EXPECT_THAT(differences(), HasSubstr("sealed text"));
}

TEST_P(Hearings, AreOpenedInThePastWhenTheyAreRecordedFromPaperButNotInTheFuture)
{
    auto const id = planned();
    auto const yesterday = clock_.now().plus_ms(-24LL * 3600 * 1000);
    EXPECT_EQ(refused([&](api::Work& w) { service::open(w, id, {clock_.now().plus_ms(1), 1}); }),
              "422 input.invalid opened_at=in_future");
    EXPECT_EQ(refused([&](api::Work& w) { service::open(w, id, {clock_.now().plus_ms(-61LL * 24 * 3600 * 1000), 1}); }),
              "422 input.invalid opened_at=long_before");
    work([&](api::Work& w) { service::open(w, id, {yesterday, 1}); });
    arrive(id, 1);
    EXPECT_EQ(load(id).attendees[0].arrived_at, yesterday) << "who came, came to the meeting";
}

TEST_P(Hearings, AreClosedToOtherAreas)
{
    auto const id = planned();
    EXPECT_FALSE(read([&](storage::Reader& db) { return store::find(db, test::scope_of({"540204"}), id); }));
    auto const listed = [&](char const* area, std::vector<State> const& states) {
        return read([&](storage::Reader& db) { return store::heads(db, test::scope_of({area}), std::nullopt, states); }).size();
    };
    EXPECT_EQ(listed("540204", {}), 0U);
    EXPECT_EQ(listed("5401", {}), 1U);
    EXPECT_EQ(listed("54", {State::Planned, State::Open}), 1U);
    EXPECT_EQ(listed("54", {State::Sealed}), 0U);
}

} // namespace

} // namespace hearings
