// Houses of a round on both engines: placing them, every move with its row, quotas that hold, lateness on its day.
#include "rounds/round_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Date;
using base::Satang;
using rounds::HouseState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace service = rounds::service;

class HouseMoves : public test::OneRound {};
INSTANTIATE_FOR_BOTH_ENGINES(HouseMoves);

TEST_P(HouseMoves, ACandidateBeginsAsSurveyedWithItsPaper)
{
    auto const id = candidate();
    EXPECT_EQ(audited(), 1);
    auto const stored = house(id);
    EXPECT_EQ(stored.state, HouseState::Surveyed);
    EXPECT_EQ(stored.state_since, test::kSurveyed);
    EXPECT_EQ(stored.share, Satang::baht(19'000));
    auto const moves = moves_of(id);
    ASSERT_THAT(moves, SizeIs(1));
    EXPECT_EQ(moves.front().from_state, std::nullopt);
    EXPECT_EQ(moves.front().paper_number, "แบบสำรวจ 1/2564");
    EXPECT_TRUE(moves.front().recorded);
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, AHouseholdStandsOnceInARoundAndInNoOtherOfItsYear)
{
    auto const family = household();
    (void)place({family});
    EXPECT_EQ(place_refused({household(), family}), "422 input.invalid household_ids[1]=twice_in_round");
    auto const first = round_;
    auto const second = work([&](api::Work& w) { return service::open_round(w, round_form("รอบสอง")); });
    round_ = second;
    set_quotas({{"540101", 4}});
    EXPECT_EQ(place_refused({family}), "422 input.invalid household_ids[0]=in_other_round");
    round_ = first;
    move({house_of(family)}, HouseState::Withdrawn, Date(2021, 12, 1));
    EXPECT_EQ(place_refused({family}), "422 input.invalid household_ids[0]=twice_in_round") << "its house stays in the round";
    round_ = second;
    EXPECT_EQ(place_refused({family}), "") << "who has left one round may stand in another";
}

// A house in reserve takes no place; meanwhile the family may have been given one elsewhere.
TEST_P(HouseMoves, AHouseComesBackFromReserveOnlyWhenItsFamilyHasNoPlaceElsewhere)
{
    auto const family = household();
    auto const id = place({family}).front();
    bring(id, HouseState::Ranked);
    move({id}, HouseState::Reserve, Date(2021, 12, 1));
    auto const first = round_;
    round_ = work([&](api::Work& w) { return service::open_round(w, round_form("รอบสอง")); });
    set_quotas({{"540101", 4}});
    (void)place({family});
    round_ = first;
    EXPECT_EQ(move_refused({id}, HouseState::Ranked, Date(2021, 12, 2)), "422 input.invalid house_ids[0]=in_other_round");
    EXPECT_EQ(house(id).state, HouseState::Reserve);
}

TEST_P(HouseMoves, PlacingIsAllOrNone)
{
    auto const good = household();
    EXPECT_EQ(place_refused({good, households::HouseholdId()}), "422 input.invalid household_ids[1]=not_found");
    EXPECT_EQ(place_refused({good}), "");
    auto const gone = household();
    db().run_script("UPDATE households SET status = 'deceased' WHERE id = '" + gone.str() + "'");
    EXPECT_EQ(place_refused({gone}), "422 input.invalid household_ids[0]=not_active");
    EXPECT_EQ(place_refused({household("100101")}), "422 input.invalid household_ids[0]=outside_province");
    actor_ = test::somebody(auth::Role::Network, "54");
    EXPECT_EQ(place_refused({household("100101")}), "422 input.invalid household_ids[0]=not_found");
    EXPECT_EQ(view().candidates_total, 1);
}

TEST_P(HouseMoves, AQuotaIsNeverOverdrawnAndTheFaultNamesTheTambon)
{
    auto ids = heard(4, "540102");
    EXPECT_EQ(view().candidates_total, 4) << "hoping takes no place";
    EXPECT_EQ(move_refused(ids, HouseState::Ranked, Date(2021, 12, 1)), "422 input.invalid house_ids=quota_exceeded");
    EXPECT_EQ(view().placed_total, 0) << "none of the four";
    try {
        work([&](api::Work& w) { (void)service::move(w, round_, move_form(ids, HouseState::Ranked, Date(2021, 12, 1))); });
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_THAT(problem.faults().front().message.th, HasSubstr("ตำบลนาจักร มีโควตา 3 หลัง แต่จะมีบ้าน 4 หลัง"));
        EXPECT_THAT(problem.faults().front().message.en, HasSubstr("Na Chak has a quota of 3"));
    }
    auto const last = ids.back();
    ids.pop_back();
    EXPECT_EQ(move_refused(ids, HouseState::Ranked, Date(2021, 12, 1)), "");
    EXPECT_EQ(move_refused({last}, HouseState::Reserve, Date(2021, 12, 1)), "") << "the fourth waits";
    EXPECT_EQ(view().placed_total, 3);
    EXPECT_EQ(view().candidates_total, 0);
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, AReservedPlaceThatWasGivenAwayIsNotTakenBack)
{
    set_quotas({{"540101", 1}});
    auto const first = candidate();
    bring(first, HouseState::Ranked);
    move({first}, HouseState::Reserve, Date(2021, 12, 1));
    auto const second = candidate();
    bring(second, HouseState::Ranked);
    EXPECT_EQ(move_refused({first}, HouseState::Ranked, Date(2021, 12, 2)), "422 input.invalid house_ids=quota_exceeded");
    move({second}, HouseState::Withdrawn, Date(2021, 12, 3));
    EXPECT_EQ(move_refused({first}, HouseState::Ranked, Date(2021, 12, 3)), "");
    EXPECT_EQ(house(first).state, HouseState::Ranked);
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, EachStepOfTheWayLeavesOneRowAndOneAuditRow)
{
    auto const id = candidate();
    bring(id, HouseState::Closed);
    auto const moves = moves_of(id);
    ASSERT_THAT(moves, SizeIs(13));
    for (std::size_t i = 1; i < moves.size(); ++i) {
        EXPECT_EQ(moves[i].from_state, moves[i - 1].to_state);
        EXPECT_EQ(static_cast<std::size_t>(moves[i].to_state), i);
        EXPECT_EQ(moves[i].happened_on, test::kSurveyed.plus_days(static_cast<std::int64_t>(i)));
        EXPECT_EQ(moves[i].recorded, moves[i].to_state != HouseState::Signed) << "sealing is no record of a paper";
    }
    auto const entries = history("round_house", id.str());
    ASSERT_THAT(entries, SizeIs(13));
    EXPECT_EQ(entries.back().event.action, "house.placed");
    EXPECT_EQ(entries.front().event.action, "house.moved");
    EXPECT_EQ(entries.front().event.changes.front().from, "handed_over");
    EXPECT_EQ(entries.front().event.changes.front().to, "closed");
    EXPECT_EQ(entries.front().event.area, test::area("540101"));
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, OneWrongHouseKeepsAllWhereTheyAre)
{
    auto const first = candidate();
    auto const second = candidate();
    bring(second, HouseState::Heard);
    EXPECT_EQ(move_refused({first, second, Id()}, HouseState::Heard, Date(2021, 12, 1)),
              "422 input.invalid house_ids[1]=no_shortcut house_ids[2]=not_found");
    EXPECT_EQ(house(first).state, HouseState::Surveyed);
    EXPECT_THAT(moves_of(first), SizeIs(1));
}

// What the first of two people recorded is not recorded twice.
TEST_P(HouseMoves, OfTwoWhoRecordTheSameMoveTheSecondIsTold)
{
    auto const id = candidate();
    move({id}, HouseState::Heard, Date(2021, 11, 22));
    EXPECT_EQ(move_refused({id}, HouseState::Heard, Date(2021, 11, 22)), "422 input.invalid house_ids[0]=no_shortcut");
    EXPECT_THAT(moves_of(id), SizeIs(2));
}

TEST_P(HouseMoves, AHouseOfAnotherRoundIsNotFound)
{
    auto const id = candidate();
    round_ = work([&](api::Work& w) { return service::open_round(w, round_form("รอบสอง")); });
    EXPECT_EQ(move_refused({id}, HouseState::Heard, Date(2021, 11, 22)), "422 input.invalid house_ids[0]=not_found");
    EXPECT_EQ(refused([&](api::Work& w) {
                  (void)service::move(w, rounds::RoundId(), move_form({id}, HouseState::Heard, Date(2021, 11, 22)));
              }),
              "404 rounds.not_found");
}

TEST_P(HouseMoves, AStoppedHouseKeepsItsPlaceAndItsMoneyUntilTheMoneyComesBack)
{
    set_quotas({{"540101", 1}});
    auto const family = household();
    auto const id = place({family}).front();
    bring(id, HouseState::Repairing);
    auto leaves = move_form({id}, HouseState::Withdrawn, Date(2022, 1, 5));
    leaves.paper_number = std::nullopt;
    EXPECT_EQ(refused([&](api::Work& w) { (void)service::move(w, round_, leaves); }),
              "422 input.invalid house_ids[0]=money_not_returned");
    auto const money = view().money.houses_total_satang;
    auto stops = move_form({id}, HouseState::Stopped, Date(2022, 1, 5));
    stops.paper_kind = std::nullopt;
    stops.paper_number = std::nullopt;
    stops.paper_date = std::nullopt;
    work([&](api::Work& w) { (void)service::move(w, round_, stops); });
    EXPECT_EQ(view().placed_total, 1);
    EXPECT_EQ(view().money.houses_total_satang, money);
    auto const sums = read([&](storage::Reader& db) { return rounds::quota_sums(db, test::everywhere(), round_); });
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums[0].placed, 1);
    auto const next = heard(1).front();
    EXPECT_EQ(rank_refused({next}, {}), "422 input.invalid ranked=quota_exceeded");
    EXPECT_EQ(summary_differences(), "");

    auto const first = round_;
    round_ = work([&](api::Work& w) { return service::open_round(w, round_form("รอบสอง")); });
    EXPECT_EQ(place_refused({family}), "422 input.invalid household_ids[0]=in_other_round") << "helped once this year";
    round_ = first;
    move({id}, HouseState::Withdrawn, Date(2022, 2, 5)); // with the paper of the return
    EXPECT_EQ(view().placed_total, 0);
    EXPECT_EQ(rank_refused({next}, {}), "");
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, AnOutcomeKeepsItsReasonAndFreesThePlace)
{
    auto const id = candidate();
    bring(id, HouseState::Ranked);
    EXPECT_EQ(view().placed_total, 1);
    auto form = move_form({id}, HouseState::Withdrawn, Date(2022, 1, 5));
    form.reason = "ย้ายไปอยู่กับบุตรที่ต่างจังหวัด";
    work([&](api::Work& w) { (void)service::move(w, round_, form); });
    auto const shown =
        read([&](storage::Reader& db) { return rounds::views::house(db, test::everywhere(), id, clock_.now().bangkok_date()); });
    EXPECT_EQ(shown.outcome_reason, "ย้ายไปอยู่กับบุตรที่ต่างจังหวัด");
    EXPECT_THAT(shown.allowed, IsEmpty());
    EXPECT_EQ(shown.house.next_step ? 1 : 0, 0);
    EXPECT_FALSE(shown.house.late);
    EXPECT_EQ(view().placed_total, 0);
    EXPECT_EQ(view().money.total_satang, Satang());
    auto const audit = history("round_house", id.str()).front();
    EXPECT_EQ(audit.event.note.find("บุตร"), std::string::npos) << "a family's reason is no text for the time line";
}

TEST_P(HouseMoves, SealingMovesApprovedHousesOnly)
{
    auto const ready = candidate();
    auto const early = candidate();
    bring(ready, HouseState::Approved);
    EXPECT_EQ(refused([&](api::Work& w) { rounds::mark_signed(w, std::vector{ready, early}, "1/2565", Date(2022, 1, 20)); }),
              "409 rounds.not_approved");
    EXPECT_EQ(house(ready).state, HouseState::Approved) << "all or none";
    EXPECT_EQ(move_refused({ready}, HouseState::Signed, Date(2022, 1, 20)), "422 input.invalid to_state=by_agreement");
    work([&](api::Work& w) { rounds::mark_signed(w, std::vector{ready}, "1/2565", Date(2022, 1, 20)); });
    EXPECT_EQ(house(ready).state, HouseState::Signed);
    EXPECT_EQ(house(ready).state_since, Date(2022, 1, 20));
}

TEST_P(HouseMoves, ASealedHearingMakesSurveyedCandidatesHeard)
{
    auto const first = candidate();
    auto const second = heard(1).front();
    auto const ranked = candidate();
    bring(ranked, HouseState::Ranked);
    rounds::Paper const minutes{rounds::PaperKind::Minutes, "ปชค. 1/2564", Date(2021, 11, 22)};
    auto const told = [&](std::vector<Id> const& ids) {
        return refused([&](api::Work& w) { rounds::mark_heard(w, ids, minutes, Date(2021, 11, 22)); });
    };
    EXPECT_EQ(told({first, ranked}), "409 rounds.not_candidates");
    EXPECT_EQ(told({first, Id()}), "409 rounds.not_candidates");
    EXPECT_EQ(house(first).state, HouseState::Surveyed) << "all or none";
    EXPECT_EQ(told({first, second}), "");
    EXPECT_EQ(house(first).state, HouseState::Heard);
    EXPECT_EQ(house(first).state_since, Date(2021, 11, 22));
    auto const move = moves_of(first).back();
    EXPECT_EQ(move.paper_number, "ปชค. 1/2564");
    EXPECT_FALSE(move.recorded) << "the hearing is in the program";
    EXPECT_THAT(moves_of(second), SizeIs(2)) << "who was heard already stays";
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, AFrozenListGivesPlacesAndLetsOthersWait)
{
    auto const ids = heard(4, "540102"); // three places
    EXPECT_EQ(rank_refused(ids, {}), "422 input.invalid ranked=quota_exceeded");
    EXPECT_EQ(house(ids[0]).state, HouseState::Heard) << "all or none";
    EXPECT_EQ(rank_refused({ids[0], ids[1], ids[2]}, {ids[3]}), "");
    EXPECT_EQ(house(ids[0]).state, HouseState::Ranked);
    EXPECT_EQ(house(ids[3]).state, HouseState::Reserve);
    EXPECT_FALSE(moves_of(ids[0]).back().recorded);
    EXPECT_EQ(moves_of(ids[3]).back().reason, "สำรองตามบัญชีจัดลำดับ จล. 1/2564");
    // A later version puts the fourth before the first.
    EXPECT_EQ(rank_refused({ids[3], ids[1], ids[2]}, {ids[0]}), "");
    EXPECT_EQ(house(ids[3]).state, HouseState::Ranked);
    EXPECT_EQ(house(ids[0]).state, HouseState::Reserve);
    EXPECT_THAT(moves_of(ids[1]), SizeIs(3)) << "who stands where the list puts it stays";
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(HouseMoves, AListTakesHeardRankedAndWaitingHousesOnly)
{
    auto const surveyed = candidate();
    auto const proposed = candidate();
    bring(proposed, HouseState::Proposed);
    auto const gone = heard(1).front();
    move({gone}, HouseState::Withdrawn, Date(2021, 12, 1));
    for (auto const& id : {surveyed, proposed, gone, Id()}) {
        EXPECT_EQ(rank_refused({id}, {}), "409 rounds.not_rankable");
        EXPECT_EQ(rank_refused({}, {id}), "409 rounds.not_rankable");
    }
}

TEST_P(HouseMoves, AListGivesNoPlaceToAFamilyThatIsNoMore)
{
    auto const family = household();
    auto const id = place({family}).front();
    bring(id, HouseState::Heard);
    db().run_script("UPDATE households SET status = 'deceased' WHERE id = '" + family.str() + "'");
    EXPECT_EQ(rank_refused({id}, {}), "422 input.invalid ranked[0]=not_active");
    EXPECT_EQ(rank_refused({}, {id}), "") << "waiting takes no place";
}

// Otherwise a paper could lift a house over those who stand before it.
TEST_P(HouseMoves, WhereTheListIsMadeHereNoPaperChangesWhoIsRanked)
{
    auto const ids = heard(3);
    EXPECT_EQ(rank_refused({ids[0]}, {ids[1]}), "");
    EXPECT_EQ(move_refused({ids[1]}, HouseState::Ranked, Date(2021, 12, 2)), "422 input.invalid house_ids[0]=list_made_here");
    EXPECT_EQ(move_refused({ids[2]}, HouseState::Ranked, Date(2021, 12, 2)), "422 input.invalid house_ids[0]=list_made_here");
    EXPECT_EQ(move_refused({ids[0]}, HouseState::Reserve, Date(2021, 12, 2)), "422 input.invalid house_ids[0]=list_made_here");
    EXPECT_EQ(move_refused({ids[0]}, HouseState::Proposed, Date(2021, 12, 2)), "") << "the way goes on by paper";
    auto const elsewhere = heard(1, "540102").front();
    EXPECT_EQ(move_refused({elsewhere}, HouseState::Ranked, Date(2021, 12, 2)), "") << "another tambon ranks on paper";
}

TEST_P(HouseMoves, AHouseIsLateFromTheDayAfterItsLimit)
{
    auto const id = candidate(); // surveyed on 11 October 2021: 60 days
    auto const late_on = [&](Date day) {
        return read([&](storage::Reader& db) { return rounds::late_houses(db, test::everywhere(), round_, day); });
    };
    EXPECT_THAT(late_on(Date(2021, 12, 10)), IsEmpty());
    auto const late = late_on(Date(2021, 12, 11));
    ASSERT_THAT(late, SizeIs(1));
    EXPECT_EQ(late.front().house.id, id);
    EXPECT_EQ(late.front().due, Date(2021, 12, 10));
    EXPECT_EQ(late.front().owner_role, auth::Role::Council);
    EXPECT_THAT(
        read([&](storage::Reader& db) { return rounds::late_houses(db, test::scope_of({"540102"}), round_, Date(2022, 5, 15)); }),
        IsEmpty());
    EXPECT_EQ(view().late_total, 1);
    EXPECT_EQ(view(test::scope_of({"540102"})).late_total, 0);
}

TEST_P(HouseMoves, TheLongestLateComesFirst)
{
    auto const first = place({household()}, Date(2021, 10, 20)).front();
    auto const second = place({household()}, Date(2021, 10, 10)).front();
    auto const late =
        read([&](storage::Reader& db) { return rounds::late_houses(db, test::everywhere(), round_, Date(2022, 5, 15)); });
    ASSERT_THAT(late, SizeIs(2));
    EXPECT_EQ(late[0].house.id, second);
    EXPECT_EQ(late[1].house.id, first);
}

TEST_P(HouseMoves, ATamperedSummaryIsFound)
{
    (void)candidate();
    EXPECT_EQ(summary_differences(), "");
    db().run_script("UPDATE round_counts SET houses = 2 WHERE state = 'surveyed'");
    EXPECT_THAT(summary_differences(), HasSubstr("540101 surveyed: 2 houses, 19,000.00 baht / 1 houses, 19,000.00 baht"));
    db().run_script("DELETE FROM round_counts");
    EXPECT_THAT(summary_differences(), HasSubstr("540101 surveyed:  / 1 houses"));
}

} // namespace

} // namespace rounds
