// A proposal from its draft to the committee's decision, on both engines: what moves, what is kept, what is refused.
#include "proposals/world.hpp"
#include "rounds/store.hpp"

#include <gmock/gmock.h>

#include <functional>

namespace proposals {

namespace {

using base::Satang;
using rounds::HouseState;
using test::everywhere;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Proposals : public test::Working {
protected:
    Proposals()
    {
        db().run_script(test::kPlaces);
        clock_.set(base::Timestamp::bangkok(base::Date(2022, 1, 14), 9, 0));
        world = work([](api::Work& w) { return test::make_ranked(w); });
    }

    template <class F>
    std::string refused(F f)
    {
        return test::refusal([&] { work([&](api::Work& w) { f(w); }); });
    }
    ProposalId begun(std::string_view tambon = "540101")
    {
        return work([&](api::Work& w) { return service::begin(w, {world.round, test::area(tambon)}); });
    }
    ProposalView shown(ProposalId id)
    {
        return read([&](storage::Reader& reader) {
            return views::proposal(reader, *vault_, actor_, everywhere(), id, clock_.now().bangkok_date());
        });
    }
    // With all texts and a paper that serves as the minutes.
    ProposalId whole(std::string_view tambon = "540101")
    {
        auto const id = begun(tambon);
        work([&](api::Work& w) { service::change(w, id, test::whole_form(shown_version(w, id))); });
        attach(id, PaperKind::Minutes);
        return id;
    }
    static std::int64_t shown_version(api::Work& w, ProposalId id)
    {
        return store::find(w.tx(), everywhere(), id).value().version;
    }
    void attach(ProposalId id, PaperKind kind)
    {
        work([&](api::Work& w) {
            auto const file = files::put_document(w, store_, test::small_pdf());
            (void)service::add_paper(w, id, {file.sha256, kind, "รายงานประชาคม"}, test::kSecretary);
        });
    }
    void send(ProposalId id, base::Date on = test::kProposed)
    {
        work([&](api::Work& w) { service::submit(w, id, {on, shown_version(w, id)}, test::kSecretary); });
    }
    ProposalId sent(std::string_view tambon = "540101")
    {
        auto const id = whole(tambon);
        send(id);
        return id;
    }
    static ScreeningForm screening(api::Work& w, ProposalId id)
    {
        ScreeningForm form;
        form.number = "คทง. 4/2564";
        form.screened_on = test::kScreened;
        form.version = shown_version(w, id);
        return form;
    }
    void screen(ProposalId id, std::vector<ScreenedHouseForm> houses = {})
    {
        work([&](api::Work& w) {
            auto form = screening(w, id);
            form.houses = std::move(houses);
            service::screen(w, id, form, test::kScreener);
        });
    }
    ProposalId screened(std::string_view tambon = "540101")
    {
        auto const id = sent(tambon);
        screen(id);
        return id;
    }
    DecisionForm decision(std::vector<ExceptionForm> exceptions = {})
    {
        auto const table =
            read([&](storage::Reader& reader) { return views::decision_table(reader, actor_, everywhere(), world.round); });
        DecisionForm form;
        form.letter_number = "พอช. 0101/2565";
        form.letter_date = test::kApproved;
        form.meeting = "ครั้งที่ 1/2565";
        form.fingerprint = table.fingerprint;
        form.total_satang = Satang::baht(20'900) * static_cast<std::int64_t>(table.rows.size() - exceptions.size());
        form.exceptions = std::move(exceptions);
        return form;
    }
    void decide(DecisionForm const& form)
    {
        work([&](api::Work& w) { (void)service::decide(w, world.round, form, test::kApprover); });
    }
    HouseState state_of(rounds::RoundHouseId id)
    {
        return read([&](storage::Reader& reader) { return rounds::find_house(reader, everywhere(), id).value().state; });
    }
    std::vector<HouseState> states()
    {
        std::vector<HouseState> all;
        for (auto const& id : world.houses)
            all.push_back(state_of(id));
        return all;
    }
    QuestionId ask(ProposalId id, std::string words = "มีหนังสือยินยอมหรือไม่")
    {
        return work([&](api::Work& w) {
            return service::ask(w, id, {world.houses[0], QuestionKind::Question, std::move(words)}, test::kScreener);
        });
    }
    void send_back(ProposalId id, std::optional<std::string> note = std::nullopt)
    {
        work([&](api::Work& w) { service::send_back(w, id, {note, shown_version(w, id)}, test::kScreener); });
    }
    // Both households in one other round of an earlier year.
    void help_elsewhere(rounds::RoundHouseId id)
    {
        work([&](api::Work& w) {
            auto const round = rounds::require_round(w.tx(), everywhere(), world.round);
            auto const rule = rounds::service::add_rule(w, round.programme_id,
                                                        {base::FiscalYear(2563), Satang::baht(19'000), base::BasisPoints(0),
                                                         base::FiscalYear(2563).first_day(), "test", std::nullopt, std::nullopt});
            rounds::RoundForm form;
            form.programme_id = round.programme_id;
            form.rule_id = rule.id;
            form.fiscal_year = base::FiscalYear(2563);
            form.province = test::area("54");
            form.name_th = "รอบ 2563";
            form.name_en = "Round 2563";
            form.envelope_satang = Satang::baht(100'000);
            auto const other = rounds::service::open_round(w, form);
            auto const household = rounds::find_house(w.tx(), everywhere(), id)->household_id;
            base::Date const day(2020, 1, 5);
            (void)rounds::service::place(w, other, {{household}, day, rounds::PaperKind::Survey, "1", day});
        });
    }

    test::TemporaryFolder folder_;
    files::FileStore store_{folder_.path()};
    test::RankedWorld world;
};
INSTANTIATE_FOR_BOTH_ENGINES(Proposals);

TEST_P(Proposals, BeginOverTheRankedHousesOfTheirTambon)
{
    auto const view = shown(begun());
    EXPECT_EQ(view.state, State::Draft);
    EXPECT_EQ(view.quota, 2);
    ASSERT_THAT(view.houses, SizeIs(2));
    EXPECT_EQ(view.houses[0].round_house_id, world.houses[0]);
    EXPECT_EQ(view.proof.total_satang, Satang::baht(41'800));
    EXPECT_TRUE(view.allowed.edit);
    EXPECT_THAT(states(), ElementsAre(HouseState::Ranked, HouseState::Ranked, HouseState::Ranked, HouseState::Ranked));
}

TEST_P(Proposals, AreOneAtATimeForATambon)
{
    (void)begun();
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, {world.round, test::area("540101")}); }),
              "409 proposals.open_exists");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::begin(w, {world.round, test::area("540402")}); }),
              "409 proposals.nothing_to_propose");
}

TEST_P(Proposals, AreNotSentBeforeAllIsThere)
{
    auto const id = begun();
    auto const told =
        refused([&](api::Work& w) { service::submit(w, id, {test::kProposed, shown_version(w, id)}, test::kSecretary); });
    EXPECT_THAT(told, HasSubstr("422 proposals.not_complete number=missing problem=missing"));
    EXPECT_THAT(told, HasSubstr("papers=missing"));
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Ranked);
}

TEST_P(Proposals, KeepTheAccountInArabicDigits)
{
    EXPECT_EQ(shown(whole()).account_number, "0000123456");
}

TEST_P(Proposals, RefuseToOverwriteAChangeMadeMeanwhile)
{
    auto const id = begun();
    auto const version = shown(id).version;
    work([&](api::Work& w) { service::change(w, id, test::whole_form(version)); });
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, test::whole_form(version)); }),
              "409 proposals.changed_meanwhile");
}

TEST_P(Proposals, MoveTheirHousesToProposedWhenTheyAreSent)
{
    auto const id = sent();
    EXPECT_THAT(states(), ElementsAre(HouseState::Proposed, HouseState::Proposed, HouseState::Ranked, HouseState::Ranked));
    auto const view = shown(id);
    EXPECT_EQ(view.state, State::Submitted);
    EXPECT_FALSE(view.allowed.edit);
    EXPECT_TRUE(view.allowed.screen);
    ASSERT_THAT(view.sent, SizeIs(1));
    EXPECT_EQ(view.sent[0].total_satang, Satang::baht(41'800));
    EXPECT_EQ(refused([&](api::Work& w) { service::change(w, id, test::whole_form(shown_version(w, id))); }),
              "409 proposals.not_in_state");
    auto const moves = read([&](storage::Reader& reader) { return rounds::store::moves(reader, world.houses[0]); });
    EXPECT_FALSE(moves.back().recorded) << "it was decided here";
    EXPECT_EQ(moves.back().paper_number, "บส. 1/2564");
}

TEST_P(Proposals, LeaveAHouseOutForAReason)
{
    auto const id = whole();
    work([&](api::Work& w) {
        auto form = test::whole_form(shown_version(w, id));
        form.left_out = {{world.houses[1], "เจ้าของบ้านขอรอ"}};
        service::change(w, id, form);
    });
    send(id);
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Proposed);
    EXPECT_EQ(state_of(world.houses[1]), HouseState::Ranked);
    screen(id);
    auto const next = shown(begun());
    ASSERT_THAT(next.houses, SizeIs(1)) << "it comes with the next one";
    EXPECT_EQ(next.houses[0].round_house_id, world.houses[1]);
    EXPECT_EQ(next.account_name, "กลุ่มบ้านพอเพียง") << "and nothing is typed again";
}

TEST_P(Proposals, DoNotTakeWhatWasRecordedFromPaper)
{
    work([&](api::Work& w) { test::record(w, world.round, world.houses[0], HouseState::Proposed); });
    EXPECT_THAT(shown(begun()).houses, SizeIs(1));
}

TEST_P(Proposals, ComeBackWithQuestionsThatAreAnsweredBesideThem)
{
    auto const id = sent();
    auto const question = ask(id);
    send_back(id);
    EXPECT_EQ(shown(id).state, State::Returned);
    EXPECT_THAT(refused([&](api::Work& w) { service::submit(w, id, {test::kProposed, shown_version(w, id)}, test::kSecretary); }),
                HasSubstr("questions=missing"));
    work([&](api::Work& w) { service::answer(w, id, question, {"มีแล้ว"}, test::kSecretary); });
    work([&](api::Work& w) {
        auto form = test::whole_form(shown_version(w, id));
        form.plan = "แผนที่แก้แล้ว";
        service::change(w, id, form);
    });
    send(id);
    auto const view = shown(id);
    EXPECT_EQ(view.times_sent, 2);
    ASSERT_THAT(view.questions, SizeIs(1));
    EXPECT_EQ(view.questions[0].answer, "มีแล้ว");
    EXPECT_EQ(view.questions[0].answered_name, test::kSecretary.name);
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Proposed);
    auto const first = read([&](storage::Reader& reader) { return version_of(reader, *vault_, everywhere(), id, 1); });
    EXPECT_EQ(first.plan, "ช่างชุมชนซ่อม") << "what was sent first stays readable";
    EXPECT_EQ(first.account_number, "xxxxxx3456");
    auto const second = read([&](storage::Reader& reader) { return version_of(reader, *vault_, everywhere(), id, 2); });
    EXPECT_EQ(second.plan, "แผนที่แก้แล้ว");
    EXPECT_EQ(second.questions.at(0).answer, "มีแล้ว");
}

TEST_P(Proposals, AreNotSentBackWithoutAWord)
{
    auto const id = sent();
    EXPECT_EQ(refused([&](api::Work& w) { service::send_back(w, id, {std::nullopt, shown_version(w, id)}, test::kScreener); }),
              "422 proposals.nothing_asked");
    send_back(id, "ขอแก้คำผิด");
    EXPECT_EQ(shown(id).return_note, "ขอแก้คำผิด");
}

TEST_P(Proposals, KeepAQuestionThatWasSent)
{
    auto const id = sent();
    auto const question = ask(id);
    EXPECT_EQ(refused([&](api::Work& w) { service::screen(w, id, screening(w, id), test::kScreener); }),
              "409 proposals.question_open");
    work([&](api::Work& w) { service::unask(w, id, question); });
    EXPECT_THAT(shown(id).questions, IsEmpty());
    auto const again = ask(id);
    send_back(id);
    EXPECT_EQ(refused([&](api::Work& w) { service::unask(w, id, again); }), "409 proposals.not_in_state");
}

TEST_P(Proposals, AreScreenedHouseByHouse)
{
    auto const id = sent();
    screen(id, {{world.houses[1], std::nullopt, "เอกสารสิทธิยังไม่ชัด"}});
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Screened);
    EXPECT_EQ(state_of(world.houses[1]), HouseState::Proposed) << "held back";
    EXPECT_EQ(shown(id).state, State::Screened);
    auto const next = shown(begun());
    ASSERT_THAT(next.houses, SizeIs(1)) << "the held one comes again";
    EXPECT_EQ(next.houses[0].round_house_id, world.houses[1]);
}

TEST_P(Proposals, GoOnWithAnOverlapForAReasonOnly)
{
    help_elsewhere(world.houses[0]);
    auto const id = sent();
    ASSERT_THAT(shown(id).houses[0].overlaps, SizeIs(1));
    EXPECT_THAT(shown(id).houses[0].overlaps[0].message_th, HasSubstr("ปี 2563"));
    EXPECT_EQ(refused([&](api::Work& w) { service::screen(w, id, screening(w, id), test::kScreener); }),
              "422 input.invalid overlap_reason[" + world.houses[0].str() + "]=overlap_reason");
    screen(id, {{world.houses[0], "รอบก่อนไม่ได้รับงบ", std::nullopt}});
    auto const view = shown(id);
    EXPECT_EQ(view.houses[0].overlap_reason, "รอบก่อนไม่ได้รับงบ");
    EXPECT_THAT(view.houses[0].overlap_th, HasSubstr("2563"));
    EXPECT_EQ(view.houses[1].overlap_th, "");
}

TEST_P(Proposals, TellATambonThatThereIsAnOverlapAndNotWhat)
{
    help_elsewhere(world.houses[0]);
    auto const id = sent();
    actor_ = auth::Actor{actor_.id, "council", "เลขานุการ", {{auth::Role::Council, test::area("540101"), {}, {}}}};
    auto const view = read([&](storage::Reader& reader) {
        return views::proposal(reader, *vault_, actor_, actor_.scope(auth::Permission::ProposalsRead), id,
                               base::Date(2022, 1, 14));
    });
    EXPECT_EQ(view.houses[0].overlaps.at(0).message_th, "อยู่ในรอบอื่น");
    EXPECT_EQ(view.houses[0].overlaps.at(0).other_round_id, std::nullopt);
}

TEST_P(Proposals, AreApprovedTogetherByOneLetter)
{
    (void)screened("540101");
    (void)screened("540112");
    decide(decision({{world.houses[1], Outcome::NotApproved, "ย้ายไปแล้ว"}, {world.houses[2], Outcome::Later, "รอเอกสาร"}}));
    EXPECT_THAT(states(), ElementsAre(HouseState::Approved, HouseState::Cancelled, HouseState::Screened, HouseState::Approved));
    auto const view = read([&](storage::Reader& reader) {
        return views::of_round(reader, actor_, everywhere(), world.round, base::Date(2022, 1, 14));
    });
    ASSERT_THAT(view.decisions, SizeIs(1));
    EXPECT_EQ(view.decisions[0].approved, 2);
    EXPECT_EQ(view.decisions[0].total_satang, Satang::baht(41'800));
    EXPECT_EQ(view.to_decide, 1);
    EXPECT_EQ(view.items[0].state, State::Decided);
    EXPECT_EQ(view.items[1].state, State::Screened) << "one of its houses waits";
    auto const approval = read([&](storage::Reader& reader) { return approval_of(reader, everywhere(), world.houses[0]); });
    EXPECT_EQ(approval->letter_number, "พอช. 0101/2565");
    auto const moves = read([&](storage::Reader& reader) { return rounds::store::moves(reader, world.houses[1]); });
    EXPECT_EQ(moves.back().reason, "ย้ายไปแล้ว");
    EXPECT_THAT(read([](storage::Reader& reader) { return check(reader); }), IsEmpty());
    decide(decision());
    EXPECT_EQ(state_of(world.houses[2]), HouseState::Approved) << "by the next letter";
}

TEST_P(Proposals, AreNotApprovedUnseen)
{
    (void)screened("540101");
    auto const form = decision();
    (void)screened("540112");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::decide(w, world.round, form, test::kApprover); }),
              "409 proposals.other_than_seen");
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Screened);
}

TEST_P(Proposals, AreApprovedByNobodyWhoPreparedOrScreenedThem)
{
    (void)screened();
    auto const form = decision();
    for (auto const& person : {test::kSecretary, test::kScreener})
        EXPECT_THAT(refused([&](api::Work& w) { (void)service::decide(w, world.round, form, person); }),
                    HasSubstr("409 duties.excluded"));
    EXPECT_EQ(state_of(world.houses[0]), HouseState::Screened) << "and nothing is left of it";
    decide(form);
}

TEST_P(Proposals, PassOverAHouseThatLeftMeanwhile)
{
    auto const id = sent();
    work([&](api::Work& w) { test::leave_round(w, world.round, {world.houses[0]}, HouseState::Withdrawn); });
    screen(id);
    EXPECT_EQ(shown(id).houses[0].outcome, Outcome::Left);
    EXPECT_EQ(shown(id).proof.houses, 1);
    decide(decision());
    EXPECT_THAT(states(), ElementsAre(HouseState::Withdrawn, HouseState::Approved, HouseState::Ranked, HouseState::Ranked));
}

TEST_P(Proposals, AreWithdrawnAndTheirHousesComeAgain)
{
    auto const id = sent();
    EXPECT_EQ(refused([&](api::Work& w) { service::withdraw(w, id, {"ผิดรอบ", shown_version(w, id)}); }),
              "409 proposals.not_in_state");
    send_back(id, "ขอแก้");
    work([&](api::Work& w) { service::withdraw(w, id, {"เสนอใหม่ทั้งฉบับ", shown_version(w, id)}); });
    EXPECT_EQ(shown(id).state, State::Withdrawn);
    EXPECT_THAT(shown(begun()).houses, SizeIs(2));
}

TEST_P(Proposals, SayWhatWaitsForWhom)
{
    auto const what = [&] {
        std::string told;
        auto const round =
            read([&](storage::Reader& reader) { return rounds::require_round(reader, everywhere(), world.round); });
        for (auto const& one : read([&](storage::Reader& reader) { return waiting(reader, everywhere(), round); }))
            told += one.tambon.str() + ":" + std::to_string(static_cast<int>(one.what)) + ":" + std::to_string(one.houses) + " ";
        return told;
    };
    EXPECT_EQ(what(), "540101:0:2 540112:0:2 ");
    auto const id = sent();
    EXPECT_EQ(what(), "540101:3:2 540112:0:2 ");
    send_back(id, "ขอแก้");
    EXPECT_EQ(what(), "540101:2:2 540112:0:2 ");
    send(id);
    screen(id);
    EXPECT_EQ(what(), "540112:0:2 54:4:2 ");
    decide(decision());
    EXPECT_EQ(what(), "540112:0:2 ");
}

TEST_P(Proposals, GiveTheAccountForPaymentsOnceScreened)
{
    auto const account = [&] {
        return read([&](storage::Reader& reader) { return account_of(reader, everywhere(), world.round, test::area("540101")); });
    };
    auto const id = sent();
    EXPECT_FALSE(account());
    screen(id);
    EXPECT_EQ(account()->number, "0000123456");
    EXPECT_FALSE(read(
        [&](storage::Reader& reader) { return account_of(reader, test::scope_of({"50"}), world.round, test::area("540101")); }));
}

TEST_P(Proposals, AreNotThereOutsideOnesArea)
{
    auto const id = begun();
    EXPECT_EQ(test::refusal([&] {
                  (void)read([&](storage::Reader& reader) {
                      return views::proposal(reader, *vault_, actor_, test::scope_of({"540112"}), id, base::Date(2022, 1, 14));
                  });
              }),
              "404 proposals.not_found");
}

} // namespace

} // namespace proposals
