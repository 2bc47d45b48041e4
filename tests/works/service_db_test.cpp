// A house's way from the first photograph to the visits, the photo desk, and who may accept, on both engines.
#include "duties/duties.hpp"
#include "platform/files/files.hpp"
#include "rounds/round_fixture.hpp"
#include "tasks/tasks.hpp"
#include "works/service.hpp"
#include "works/views.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>

namespace works {

namespace {

using base::Date;
using base::Timestamp;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

constexpr double kNorth = 18.1411;
constexpr double kEast = 100.148;

class Works : public test::OneRound {
protected:
    // Pictures of these tests are sent weeks after they were taken; the unit tests know that check.
    Works()
    {
        work([&](api::Work& w) {
            auto settings = store::settings(w.tx());
            settings.late_days = 365;
            service::change(w, settings);
        });
    }
    Id house_at(double latitude, double longitude, HouseState state = HouseState::Procuring, std::string_view tambon = "540101")
    {
        auto form = test::a_form(tambon, std::to_string(700 + ++made_));
        form.people.front().last_name = "ซ่อม" + std::to_string(made_);
        form.latitude = latitude;
        form.longitude = longitude;
        auto const id = place({create(form)}).front();
        bring(id, state);
        return id;
    }
    Id a_house(HouseState state = HouseState::Procuring) { return house_at(kNorth + 0.01 * made_, kEast, state); }
    [[nodiscard]] double north_of(Id id)
    {
        return read([&](storage::Reader& db) {
            auto const house = rounds::find_house(db, test::everywhere(), id).value();
            return households::spot_of(db, house.household_id).value().latitude;
        });
    }

    struct Shot {
        Stage stage = Stage::Before;
        Angle angle = Angle::Front;
        Date on{2022, 4, 1};
        std::optional<double> latitude{}; // at the house
        std::optional<std::string> sha256{};
        std::optional<std::uint64_t> look{};
        std::optional<std::string> software{};
    };
    // A file as its upload leaves it; its hash is made up.
    std::string file(Id house, Shot const& shot)
    {
        clock_.advance_ms(1000); // who sent first is told by the time
        auto number = std::to_string(++files_);
        auto const sha256 = shot.sha256.value_or(std::string(64 - number.size(), 'a') + number);
        files::Prepared prepared;
        prepared.view = {sha256,
                         1000,
                         "image/jpeg",
                         1600,
                         1200,
                         Timestamp::bangkok(shot.on, 10, files_ % 60),
                         shot.latitude.value_or(north_of(house)),
                         kEast};
        prepared.print.look = shot.look ? *shot.look : 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(files_ + 1);
        prepared.print.software = shot.software;
        work([&](api::Work& w) { files::record(w, prepared); });
        return sha256;
    }
    PictureId add(Id house, Shot const& shot)
    {
        PictureForm form;
        form.stage = shot.stage;
        form.angle = shot.angle;
        form.sha256 = file(house, shot);
        return work([&](api::Work& w) { return service::add_picture(w, house, form); });
    }
    void reach(Id house, Stage stage, Date on)
    {
        work([&](api::Work& w) { service::reach_stage(w, house, {stage, on, std::nullopt}); });
    }
    [[nodiscard]] static AcceptanceForm inspection(Date on, AcceptanceResult result = AcceptanceResult::Accepted)
    {
        AcceptanceForm form;
        form.inspected_on = on;
        form.inspectors = {{"นายตรวจ หนึ่ง", "อบต."}, {"นางตรวจ สอง", std::nullopt}};
        form.checklist = {{"หลังคา", ItemResult::Done, std::nullopt}};
        form.result = result;
        if (result == AcceptanceResult::ToMend) {
            form.checklist[0] = {"หลังคา", ItemResult::Partly, "รั่วหนึ่งจุด"};
            form.mend_until = on.plus_days(7);
        }
        return form;
    }
    void inspect(Id house, AcceptanceForm const& form)
    {
        work([&](api::Work& w) { (void)service::inspect(w, house, form); });
    }
    void hand_over(Id house, Date on)
    {
        work([&](api::Work& w) {
            service::hand_over(w, house, {on, "นายสภา ใจดี", "นางสมศรี ใจดี", true, std::nullopt, std::nullopt});
        });
    }
    [[nodiscard]] HouseWorks page(Id house)
    {
        return read([&](storage::Reader& db) {
            return views::house(db, actor_, test::everywhere(), house, clock_.now().bangkok_date());
        });
    }
    [[nodiscard]] std::vector<std::string> open_kinds(Id house)
    {
        std::vector<std::string> kinds;
        for (auto const& flag : page(house).flags)
            if (flag.state == FlagState::Open)
                kinds.emplace_back(base::name_of(flag.kind));
        std::ranges::sort(kinds);
        return kinds;
    }
    [[nodiscard]] std::string reason(Id house, FlagKind kind)
    {
        std::string all;
        for (auto const& flag : page(house).flags)
            if (flag.kind == kind)
                all += flag.reason_en + "; ";
        return all;
    }
    [[nodiscard]] std::vector<std::string> missing(Id house, Stage stage)
    {
        std::vector<std::string> words;
        for (auto const& text : read([&](storage::Reader& db) { return missing_evidence(db, test::everywhere(), house, stage); }))
            words.push_back(text.en);
        return words;
    }
    void settle(FlagId id, FlagState state, std::string why = "ดูแล้ว")
    {
        work([&](api::Work& w) { (void)service::settle(w, id, {state, why}); });
    }

    int made_ = 0;
    int files_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(Works);

TEST_P(Works, GoFromThePicturesBeforeToTheHandOver)
{
    auto const id = a_house();
    for (int i = 0; i < 5; ++i)
        add(id, {Stage::Before, i == 0 ? Angle::Front : Angle::Inside, Date(2022, 4, 1)});
    reach(id, Stage::Before, Date(2022, 4, 1));
    EXPECT_THAT(missing(id, Stage::Before), IsEmpty());
    EXPECT_EQ(house(id).state, HouseState::Procuring) << "no work yet";
    reach(id, Stage::During, Date(2022, 4, 10));
    EXPECT_EQ(house(id).state, HouseState::Repairing);
    EXPECT_EQ(moves_of(id).back().recorded, false) << "decided here";
    add(id, {Stage::During, Angle::Front, Date(2022, 4, 10)});
    add(id, {Stage::After, Angle::Front, Date(2022, 4, 20)});
    add(id, {Stage::After, Angle::Inside, Date(2022, 4, 20)});
    reach(id, Stage::After, Date(2022, 4, 20));
    inspect(id, inspection(Date(2022, 4, 25)));
    EXPECT_EQ(house(id).state, HouseState::Accepted);
    hand_over(id, Date(2022, 5, 1));
    EXPECT_EQ(house(id).state, HouseState::HandedOver);
    auto const shown = page(id);
    EXPECT_EQ(shown.next, Stage::Visit6);
    EXPECT_THAT(shown.pairs, SizeIs(2));
    EXPECT_TRUE(shown.pairs[0].sound);
    EXPECT_THAT(shown.pairs[0].checks[0].en, HasSubstr("19 days apart"));
    EXPECT_THAT(open_kinds(id), IsEmpty());
    EXPECT_EQ(shown.visits[0].due, Date(2022, 11, 1));
    EXPECT_THAT(missing(id, Stage::HandedOver), ElementsAre("1 photograph “Handed over” still missing"));
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(Works, TellWhatAStageLacks)
{
    auto const id = a_house();
    add(id, {Stage::Before, Angle::Front});
    add(id, {Stage::Before, Angle::Back});
    EXPECT_THAT(missing(id, Stage::Before),
                ElementsAre("The stage “Before” is not recorded yet", "3 photographs “Before” still missing"));
    EXPECT_THAT(missing(id, Stage::After), ElementsAre("The stage “After” is not recorded yet", "No photograph “After” of: Front",
                                                       "No photograph “After” of: Back"));
    EXPECT_THAT(missing(id, Stage::Accepted), ElementsAre("No acceptance yet"));
    auto const shown = page(id);
    EXPECT_EQ(shown.evidence_have, 2);
    EXPECT_EQ(shown.evidence_required, 5 + 1 + 1 + 2);
    work([&](api::Work& w) { service::change(w, StageRule{std::nullopt, Stage::Before, 2, {}, false}); });
    EXPECT_THAT(missing(id, Stage::Before), ElementsAre("The stage “Before” is not recorded yet"));
}

TEST_P(Works, RefuseAStageThatTheHouseHasNotComeToAndAStageTwice)
{
    auto const early = a_house(HouseState::Signed);
    EXPECT_EQ(refused([&](api::Work& w) { service::reach_stage(w, early, {Stage::During, Date(2022, 4, 1), std::nullopt}); }),
              "409 works.not_yet");
    auto const id = a_house();
    reach(id, Stage::During, Date(2022, 4, 1));
    EXPECT_EQ(refused([&](api::Work& w) { service::reach_stage(w, id, {Stage::During, Date(2022, 4, 2), std::nullopt}); }),
              "409 works.reached_already");
    EXPECT_EQ(refused([&](api::Work& w) { service::reach_stage(w, id, {Stage::Accepted, Date(2022, 5, 16), std::nullopt}); }),
              "422 input.invalid stage=has_its_own_record reached_on=in_the_future");
    actor_ = test::somebody(auth::Role::Council, "540204");
    EXPECT_EQ(refused([&](api::Work& w) { service::reach_stage(w, id, {Stage::After, Date(2022, 4, 9), std::nullopt}); }),
              "404 works.house_not_found");
}

// ---- the documented cases, from the picture to the desk

TEST_P(Works, FlagPhotographs51To915KmAway)
{
    auto const id = a_house();
    add(id, {Stage::During, Angle::Front, Date(2022, 4, 10), north_of(id) + 51.0 / 111.195});
    add(id, {Stage::During, Angle::Back, Date(2022, 4, 10), north_of(id) - 915.0 / 111.195});
    EXPECT_THAT(open_kinds(id), ElementsAre("far_away", "far_away"));
    EXPECT_THAT(reason(id, FlagKind::FarAway), HasSubstr("51 km"));
}

TEST_P(Works, FlagAHouseFinishedTheDayAfterTheFoundation)
{
    auto const id = a_house();
    add(id, {Stage::During, Angle::Front, Date(2022, 4, 10)});
    add(id, {Stage::After, Angle::Front, Date(2022, 4, 11)});
    EXPECT_THAT(open_kinds(id), ElementsAre("too_soon"));
    EXPECT_THAT(reason(id, FlagKind::TooSoon), HasSubstr("1 day after"));
}

TEST_P(Works, FlagTheSameHouseSelectedTwice)
{
    auto const first = house_at(19.0, kEast);
    auto const second = house_at(19.00002, kEast); // two metres away
    add(second, {Stage::During, Angle::Front, Date(2022, 4, 10)});
    EXPECT_THAT(open_kinds(second), ElementsAre("selected_twice"));
    EXPECT_THAT(reason(second, FlagKind::SelectedTwice), HasSubstr("Another house within 10 m"));
    (void)first;
}

TEST_P(Works, FlagAHouseThatIsCompleteButNot)
{
    auto const id = a_house();
    reach(id, Stage::During, Date(2022, 4, 1));
    reach(id, Stage::After, Date(2022, 4, 20));
    EXPECT_THAT(open_kinds(id), ElementsAre("incomplete"));
    EXPECT_THAT(reason(id, FlagKind::Incomplete), HasSubstr("5 photographs “Before” still missing"));
}

TEST_P(Works, FlagAPictureUsedInAnotherHouseAndOneThatLooksNearlyTheSame)
{
    auto const first = a_house();
    auto const second = a_house();
    constexpr std::uint64_t kLook = 0x0F0F33335555AAAAULL;
    std::string const same(64, 'b');
    add(first, {Stage::During, Angle::Front, Date(2022, 4, 10), std::nullopt, same, kLook});
    auto const copy = [&] {
        PictureForm form;
        form.stage = Stage::During;
        form.sha256 = same;
        clock_.advance_ms(1000);
        return work([&](api::Work& w) { return service::add_picture(w, second, form); });
    }();
    (void)copy;
    EXPECT_THAT(open_kinds(second), ElementsAre("far_away", "same_picture"));
    EXPECT_THAT(open_kinds(first), IsEmpty()) << "the flag stands with the later one";
    auto const third = a_house();
    add(third, {Stage::During, Angle::Front, Date(2022, 4, 10), std::nullopt, std::nullopt, kLook ^ 0b1011ULL});
    EXPECT_THAT(open_kinds(third), ElementsAre("alike_picture", "alike_picture"));
    EXPECT_THAT(reason(third, FlagKind::AlikePicture), HasSubstr("differs in 3 of 64"));
    auto const fourth = a_house();
    add(fourth, {Stage::During, Angle::Front, Date(2022, 4, 10), std::nullopt, std::nullopt, kLook ^ 0xFF'FFULL});
    EXPECT_THAT(open_kinds(fourth), IsEmpty());
}

TEST_P(Works, AFlagIsSettledByAPersonAndAnEvidenceRefusedIsMissing)
{
    auto const id = a_house();
    reach(id, Stage::During, Date(2022, 4, 10));
    add(id, {Stage::During, Angle::Front, Date(2022, 4, 10), std::nullopt, std::nullopt, std::nullopt, "Adobe Photoshop"});
    auto const flag = page(id).flags.at(0);
    EXPECT_EQ(flag.kind, FlagKind::Edited);
    EXPECT_EQ(read([&](storage::Reader& db) { return open_flags(db, test::everywhere(), id); }), 1);
    settle(flag.id, FlagState::NotOk, "ตัดต่อ");
    EXPECT_THAT(missing(id, Stage::During), ElementsAre("1 photograph “During” still missing"));
    EXPECT_TRUE(page(id).pictures.at(0).rejected);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::settle(w, flag.id, {FlagState::Ok, "x"}); }),
              "409 works.settled_already");
    EXPECT_THAT(open_kinds(id), IsEmpty());
    add(id, {Stage::During, Angle::Back, Date(2022, 4, 11)});
    EXPECT_EQ(page(id).flags.at(0).state, FlagState::NotOk) << "what was settled stays settled";
}

TEST_P(Works, FlagATimeAndAPlaceThatNeitherCameraNorApplicationRecorded)
{
    auto const id = a_house();
    auto const send = [&](std::string sha256, bool says_when, std::optional<bool> by_app) {
        files::Prepared bare;
        bare.view = {sha256, 1000, "image/jpeg", 1600, 1200, std::nullopt, std::nullopt, std::nullopt};
        if (says_when)
            bare.view.taken_at = Timestamp::bangkok(Date(2022, 4, 10), 10, 0);
        PictureForm form;
        form.stage = Stage::During;
        form.sha256 = std::move(sha256);
        form.taken_at = Timestamp::bangkok(Date(2022, 4, 10), 10, 0);
        form.latitude = north_of(id);
        form.longitude = kEast;
        form.by_app = by_app;
        return work([&](api::Work& w) {
            files::record(w, bare);
            return service::add_picture(w, id, form);
        });
    };
    (void)send(std::string(64, 'b'), false, true);
    EXPECT_THAT(open_kinds(id), IsEmpty()) << "taken in the application, whose telephone writes nothing into the file";
    auto const half = send(std::string(64, 'c'), true, std::nullopt);
    EXPECT_THAT(open_kinds(id), ElementsAre("no_place"));
    work([&](api::Work& w) { (void)service::take_out(w, half, {"ส่งผิด"}); });
    (void)send(std::string(64, 'd'), false, std::nullopt);
    EXPECT_THAT(open_kinds(id), ElementsAre("no_place", "no_time"));
    EXPECT_THAT(reason(id, FlagKind::NoTime), HasSubstr("only who sent it does"));
}

TEST_P(Works, AFlagOfAClosedRoundStaysAsItIsUnlessAVisitShowsIt)
{
    auto const id = a_house(HouseState::HandedOver);
    auto const far = [&](Stage stage) { return add(id, {stage, Angle::Front, Date(2022, 5, 1), north_of(id) + 1}); };
    auto const of_repair = far(Stage::After);
    auto const of_visit = far(Stage::Visit6);
    auto const flag_of = [&](PictureId picture) {
        for (auto const& flag : page(id).flags)
            if (flag.kind == FlagKind::FarAway && flag.picture->id == picture)
                return flag;
        throw std::logic_error("no flag of this picture");
    };
    db().run_script("UPDATE rounds SET state = 'closed'"); // with houses on their way it cannot be closed otherwise
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::settle(w, flag_of(of_repair).id, {FlagState::NotOk, "ไกล"}); }),
              "409 works.round_closed");
    EXPECT_EQ(flag_of(of_repair).state, FlagState::Open);
    settle(flag_of(of_visit).id, FlagState::Ok);
    EXPECT_EQ(flag_of(of_visit).state, FlagState::Ok);
}

TEST_P(Works, APhotographThatWasRejectedIsInNoReport)
{
    auto const id = a_house();
    auto const shown = [&] {
        std::vector<PictureId> ids;
        for (auto const& p : read([&](storage::Reader& db) { return photographs_of(db, test::everywhere(), id); }))
            ids.push_back(p.id);
        return ids;
    };
    auto const edited =
        add(id, {Stage::After, Angle::Front, Date(2022, 4, 10), std::nullopt, std::nullopt, std::nullopt, "Adobe Photoshop"});
    auto const honest = add(id, {Stage::After, Angle::Front, Date(2022, 4, 11)});
    EXPECT_THAT(shown(), ElementsAre(edited, honest)) << "until somebody settles it";
    settle(page(id).flags.at(0).id, FlagState::NotOk, "ตัดต่อ");
    EXPECT_THAT(shown(), ElementsAre(honest));
}

TEST_P(Works, AFlagGoesWhenItsPictureIsTakenOut)
{
    auto const id = a_house();
    auto const picture = add(id, {Stage::During, Angle::Front, Date(2022, 4, 10), north_of(id) + 1});
    EXPECT_THAT(open_kinds(id), ElementsAre("far_away"));
    work([&](api::Work& w) { (void)service::take_out(w, picture, {"ส่งผิดบ้าน"}); });
    EXPECT_THAT(open_kinds(id), IsEmpty());
    EXPECT_THAT(page(id).pictures, IsEmpty());
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::take_out(w, picture, {"อีก"}); }), "404 works.not_found");
}

TEST_P(Works, TheSamePictureSentAgainIsOne)
{
    auto const id = a_house();
    PictureForm form;
    form.id = PictureId(base::Uuid::version7(9, {9}));
    form.stage = Stage::During;
    form.sha256 = file(id, {Stage::During});
    auto const first = work([&](api::Work& w) { return service::add_picture(w, id, form); });
    auto const again = work([&](api::Work& w) { return service::add_picture(w, id, form); });
    form.id.reset();
    auto const anew = work([&](api::Work& w) { return service::add_picture(w, id, form); });
    EXPECT_EQ(again, first);
    EXPECT_EQ(anew, first);
    EXPECT_THAT(page(id).pictures, SizeIs(1));
}

TEST_P(Works, OnePhotographShowsOneAngleOfAStage)
{
    auto const id = a_house();
    PictureForm form;
    form.stage = Stage::During;
    form.angle = Angle::Front;
    form.sha256 = file(id, {Stage::During});
    auto const send = [&] { return work([&](api::Work& w) { return service::add_picture(w, id, form); }); };
    auto const front = send();
    form.angle = Angle::Back;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_picture(w, id, form); }), "409 works.picture_there_already");
    work([&](api::Work& w) { (void)service::take_out(w, front, {"เลือกมุมผิด"}); });
    auto const back = send();
    EXPECT_NE(back, front);
    ASSERT_THAT(page(id).pictures, SizeIs(1));
    EXPECT_EQ(page(id).pictures[0].angle, Angle::Back);
}

TEST_P(Works, OfAClosedHouseStayAsTheyAreButForVisits)
{
    auto const id = a_house(HouseState::HandedOver);
    auto const picture = add(id, {Stage::HandedOver, Angle::Front, Date(2022, 5, 1)});
    bring(id, HouseState::Closed);
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::take_out(w, picture, {"ขอถอน"}); }), "409 works.house_closed");
    PictureForm form;
    form.stage = Stage::HandedOver;
    form.sha256 = file(id, {});
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::add_picture(w, id, form); }), "409 works.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::inspect(w, id, inspection(Date(2022, 5, 1))); }),
              "409 works.house_closed");
    EXPECT_EQ(refused([&](api::Work& w) {
                  service::hand_over(w, id, {Date(2022, 5, 1), "นายสภา ใจดี", "นางสมศรี ใจดี", true, std::nullopt, std::nullopt});
              }),
              "409 works.house_closed");
    add(id, {Stage::Visit6, Angle::Front, Date(2022, 5, 14)});
    EXPECT_THAT(page(id).pictures, SizeIs(2)) << "a visit's pictures still come";
}

TEST_P(Works, AreNotInspectedBeforeTheyWereDone)
{
    auto const id = a_house();
    reach(id, Stage::During, Date(2022, 4, 10));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::inspect(w, id, inspection(Date(2022, 4, 9))); }),
              "422 input.invalid inspected_on=before_the_work")
        << "before the repair began";
    reach(id, Stage::After, Date(2022, 4, 20));
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::inspect(w, id, inspection(Date(2022, 4, 19))); }),
              "422 input.invalid inspected_on=before_the_work");
    inspect(id, inspection(Date(2022, 4, 20)));
    EXPECT_EQ(house(id).state, HouseState::Accepted);
}

TEST_P(Works, SettingsOfAllProvincesAreNotChangedByOne)
{
    auto settings = read([](storage::Reader& db) { return store::settings(db); });
    auto const change = [&] { return refused([&](api::Work& w) { service::change(w, settings); }); };
    auto const rule = [&] {
        return refused([&](api::Work& w) { service::change(w, StageRule{std::nullopt, Stage::Before, 0, {}, false}); });
    };
    actor_ = test::somebody(auth::Role::Network, "55");
    EXPECT_EQ(change(), "403 works.settings_of_others") << "there is a round in Phrae";
    EXPECT_EQ(rule(), "403 works.settings_of_others");
    EXPECT_FALSE(read([&](storage::Reader& db) { return views::settings(db, actor_); }).may_write);
    actor_ = test::somebody(auth::Role::Network, "54");
    EXPECT_EQ(change(), "");
    EXPECT_EQ(rule(), "");
}

// ---- who accepts

TEST_P(Works, WhoBoughtForTheHouseDoesNotAcceptIt)
{
    auto const id = a_house(HouseState::Repairing);
    work([&](api::Work& w) {
        duties::take(w, duties::Duty::Buy, duties::Thing{"round_house", id.str(), test::area("540101")},
                     duties::named("นาย ตรวจ หนึ่ง"), Date(2022, 4, 1));
    });
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::inspect(w, id, inspection(Date(2022, 4, 25))); }),
              "409 duties.excluded");
    EXPECT_EQ(house(id).state, HouseState::Repairing);
    EXPECT_THAT(page(id).acceptances, IsEmpty()) << "nothing is left of what was refused";
    EXPECT_THAT(page(id).buyers, ElementsAre("นาย ตรวจ หนึ่ง"));
}

TEST_P(Works, AHouseSentBackIsInspectedAgainAndOverdueInTheMeantime)
{
    auto const id = a_house(HouseState::Repairing);
    inspect(id, inspection(Date(2022, 4, 25), AcceptanceResult::ToMend));
    EXPECT_EQ(house(id).state, HouseState::Repairing);
    auto const overdue = read([&](storage::Reader& db) { return overdue_mending(db, test::everywhere(), Date(2022, 5, 15)); });
    ASSERT_THAT(overdue, SizeIs(1));
    EXPECT_EQ(overdue[0].due, Date(2022, 5, 2));
    inspect(id, inspection(Date(2022, 5, 10)));
    EXPECT_EQ(house(id).state, HouseState::Accepted);
    EXPECT_THAT(page(id).acceptances, SizeIs(2));
    EXPECT_EQ(page(id).acceptances[0].number, 2);
    EXPECT_THAT(read([&](storage::Reader& db) { return overdue_mending(db, test::everywhere(), Date(2022, 5, 15)); }), IsEmpty());
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::inspect(w, id, inspection(Date(2022, 5, 11))); }),
              "409 works.reached_already");
}

// ---- afterwards

TEST_P(Works, VisitsAreDueAfter6And12And24Months)
{
    auto const id = a_house(HouseState::Repairing);
    inspect(id, inspection(Date(2022, 4, 25)));
    EXPECT_EQ(
        refused([&](api::Work& w) { service::visit(w, id, {6, Date(2022, 5, 2), "นางเยี่ยม", true, std::nullopt, std::nullopt}); }),
        "409 works.not_yet");
    hand_over(id, Date(2022, 5, 1));
    auto const due = [&](Date today) {
        std::vector<std::int64_t> months;
        for (auto const& visit : read([&](storage::Reader& db) { return due_visits(db, test::everywhere(), today); }))
            months.push_back(visit.months);
        return months;
    };
    EXPECT_THAT(due(Date(2022, 5, 15)), IsEmpty());
    EXPECT_THAT(due(Date(2022, 10, 10)), ElementsAre(6)) << "soon";
    EXPECT_THAT(due(Date(2023, 5, 15)), ElementsAre(6, 12));
    clock_.set(Timestamp::bangkok(Date(2022, 11, 10), 9, 0));
    work([&](api::Work& w) { service::visit(w, id, {6, Date(2022, 11, 9), "นางเยี่ยม", false, "หลังคารั่ว", std::nullopt}); });
    EXPECT_THAT(due(Date(2023, 5, 15)), ElementsAre(12));
    auto const visit = page(id).visits.at(0);
    EXPECT_EQ(visit.lived_in, false);
    EXPECT_EQ(visit.defects, "หลังคารั่ว");
}

TEST_P(Works, VisitsThatAreDueAreShownPageByPage)
{
    std::vector<Id> houses;
    for (int i = 0; i < 3; ++i) {
        houses.push_back(a_house(HouseState::Repairing));
        inspect(houses.back(), inspection(Date(2022, 4, 25)));
        hand_over(houses.back(), Date(2022, 5, 1 + i));
    }
    clock_.set(Timestamp::bangkok(Date(2022, 11, 10), 9, 0));
    work(
        [&](api::Work& w) { service::visit(w, houses[1], {6, Date(2022, 11, 9), "นางเยี่ยม", true, std::nullopt, std::nullopt}); });
    auto const page_after = [&](std::size_t after) {
        return read([&](storage::Reader& db) { return views::due(db, test::everywhere(), Date(2023, 5, 10), {after, 3}); });
    };
    auto const first = page_after(0);
    ASSERT_THAT(first.items, SizeIs(3)) << "6 months of two houses, 12 months of the first";
    EXPECT_EQ(first.items[0].house.round_house_id, houses[0]);
    EXPECT_EQ(first.items[1].house.round_house_id, houses[2]);
    EXPECT_EQ(first.items[2].months, 12);
    EXPECT_EQ(first.next, "3");
    auto const rest = page_after(3);
    ASSERT_THAT(rest.items, SizeIs(2));
    EXPECT_EQ(rest.items[0].house.round_house_id, houses[1]) << "its first visit was made, its second was not";
    EXPECT_FALSE(rest.next);
}

TEST_P(Works, TheDiaryAddsUpAndIsCorrectedWithItsVersion)
{
    auto const id = a_house();
    DiaryForm form{Date(2022, 4, 10),
                   "รื้อหลังคา",
                   {{PeopleKind::Soldiers, std::nullopt, std::nullopt, 12, TimeUnit::Days, 1000}},
                   std::nullopt};
    auto const entry = work([&](api::Work& w) { return service::add_entry(w, id, form); });
    form.people[0].people = 10;
    form.people.push_back({PeopleKind::Builder, "นายช่าง ดี", "ไม้", 1, TimeUnit::Hours, 4500});
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::change_entry(w, entry, form); }), "409 works.changed_meanwhile");
    form.version = 1;
    work([&](api::Work& w) { (void)service::change_entry(w, entry, form); });
    auto const labour = read([&](storage::Reader& db) { return labour_of(db, test::everywhere(), id); });
    ASSERT_THAT(labour, SizeIs(2));
    EXPECT_EQ(labour[0].hours_milli, 4500);
    EXPECT_EQ(labour[1].people_times, 10);
}

TEST_P(Works, ConsentsOfBothOwnersAreAskedFor)
{
    auto const id = a_house();
    auto const lacking = [&] { return read([&](storage::Reader& db) { return missing_consents(db, test::everywhere(), id); }); };
    EXPECT_THAT(lacking(), ElementsAre(ConsentKind::House, ConsentKind::Land));
    auto const sha256 = file(id, {});
    work([&](api::Work& w) { (void)service::add_consent(w, id, {ConsentKind::Land, Date(2022, 4, 1), "นายที่ดิน", sha256}); });
    EXPECT_THAT(lacking(), ElementsAre(ConsentKind::House));
}

TEST_P(Works, TheRoundsListCountsHousesByStage)
{
    auto const first = a_house();
    auto const second = a_house();
    (void)a_house(HouseState::Ranked);
    reach(first, Stage::During, Date(2022, 4, 1));
    add(first, {Stage::During, Angle::Front, Date(2022, 4, 1)});
    auto const list = read([&](storage::Reader& db) { return views::round(db, test::everywhere(), round_, {}); });
    EXPECT_EQ(list.houses, 2);
    ASSERT_THAT(list.items, SizeIs(2));
    auto const row = std::ranges::find(list.items, first, [](WorksRow const& r) { return r.house.round_house_id; });
    ASSERT_NE(row, list.items.end());
    EXPECT_EQ(row->stage, Stage::During);
    EXPECT_EQ(row->photographs, 1);
    EXPECT_EQ(row->evidence_have, 1);
    auto const none =
        read([&](storage::Reader& db) { return views::round(db, test::everywhere(), round_, {std::nullopt, "none", 0, 50}); });
    ASSERT_THAT(none.items, SizeIs(1));
    EXPECT_EQ(none.items[0].house.round_house_id, second);
}

TEST_P(Works, TheDeskShowsBothPicturesOnlyWithinTheReadersArea)
{
    auto const first = house_at(18.5, kEast, HouseState::Procuring, "540204");
    auto const second = a_house();
    std::string const same(64, 'c');
    add(first, {Stage::During, Angle::Front, Date(2022, 4, 10), std::nullopt, same});
    PictureForm form;
    form.stage = Stage::During;
    form.sha256 = same;
    clock_.advance_ms(1000);
    work([&](api::Work& w) { (void)service::add_picture(w, second, form); });
    views::FlagsAsked asked;
    asked.filter.round = round_;
    asked.filter.kind = FlagKind::SamePicture;
    auto const all = read([&](storage::Reader& db) { return views::flags(db, actor_, test::everywhere(), asked); });
    ASSERT_THAT(all.items, SizeIs(1));
    EXPECT_TRUE(all.items[0].picture && all.items[0].other);
    auto const part = read([&](storage::Reader& db) { return views::flags(db, actor_, test::scope_of({"540101"}), asked); });
    ASSERT_THAT(part.items, SizeIs(1));
    EXPECT_FALSE(part.items[0].other);
    EXPECT_EQ(part.items[0].other_en, "Rong Khem");
    EXPECT_THAT(read([&](storage::Reader& db) { return views::flags(db, actor_, test::scope_of({"540204"}), asked); }).items,
                IsEmpty());
}

TEST_P(Works, RemindsOfMendingAndOfOneVisitAfterTheOther)
{
    auto const open = [&](Id id) {
        std::vector<std::string> told;
        for (auto const& task :
             read([&](storage::Reader& db) { return tasks::of(db, test::everywhere(), {"round_house", id.str()}); }))
            if (task.state == tasks::State::Open)
                told.push_back(task.title.en + ", " + task.due.iso());
        return told;
    };
    auto const id = a_house(HouseState::Repairing);
    inspect(id, inspection(Date(2022, 4, 20), AcceptanceResult::ToMend));
    EXPECT_THAT(open(id), ElementsAre("Mend what the inspection found, 2022-04-27"));
    inspect(id, inspection(Date(2022, 4, 26)));
    EXPECT_THAT(open(id), IsEmpty());
    hand_over(id, Date(2022, 5, 1));
    EXPECT_THAT(open(id), ElementsAre("Visit the house, 6 months after the hand-over, 2022-11-01"));
    clock_.set(Timestamp::bangkok(Date(2022, 11, 10), 9, 0));
    work([&](api::Work& w) { service::visit(w, id, {6, Date(2022, 11, 9), "นางเยี่ยม", true, std::nullopt, std::nullopt}); });
    EXPECT_THAT(open(id), ElementsAre("Visit the house, 12 months after the hand-over, 2023-05-01"));
}

} // namespace

} // namespace works
