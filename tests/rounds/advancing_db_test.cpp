// Moves that later rooms decide, on both engines: all or none, one step, never before the last one, any number at once.
#include "rounds/round_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Date;
using rounds::HouseState;
using rounds::Paper;
using rounds::PaperKind;
using testing::HasSubstr;
using testing::SizeIs;

Paper const kProposal{PaperKind::Proposal, "บส. 1/2564", Date(2021, 12, 7)};

class Advancing : public test::OneRound {
protected:
    [[nodiscard]] std::string advance_refused(std::vector<Id> const& ids, HouseState to, Date on = Date(2021, 12, 7))
    {
        return refused([&](api::Work& w) { rounds::advance(w, ids, to, kProposal, on); });
    }
    [[nodiscard]] std::string leave_refused(std::vector<Id> const& ids, HouseState outcome)
    {
        return refused(
            [&](api::Work& w) { rounds::leave(w, ids, outcome, "บ้านได้รับการช่วยเหลือแล้ว", kProposal, Date(2021, 12, 7)); });
    }
    [[nodiscard]] std::vector<Id> ranked(int houses, std::string_view tambon = "540101")
    {
        auto ids = heard(houses, tambon);
        EXPECT_EQ(rank_refused(ids, {}), "");
        return ids;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Advancing);

TEST_P(Advancing, AStepDecidedHereIsNotMarkedAsRecorded)
{
    auto const ids = ranked(2);
    EXPECT_EQ(advance_refused(ids, HouseState::Proposed), "");
    EXPECT_EQ(audited(), 2);
    for (auto const& id : ids) {
        EXPECT_EQ(house(id).state, HouseState::Proposed);
        EXPECT_EQ(house(id).state_since, Date(2021, 12, 7));
        auto const move = moves_of(id).back();
        EXPECT_EQ(move.from_state, HouseState::Ranked);
        EXPECT_EQ(move.paper_kind, PaperKind::Proposal);
        EXPECT_EQ(move.paper_number, "บส. 1/2564");
        EXPECT_FALSE(move.recorded);
    }
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(Advancing, OneHouseThatStandsElsewhereKeepsAllAndIsTold)
{
    auto const ids = ranked(2);
    auto const waiting = candidate("540102");
    EXPECT_EQ(advance_refused({ids[0], ids[1], waiting, Id()}, HouseState::Proposed), "409 rounds.not_in_state");
    EXPECT_EQ(house(ids[0]).state, HouseState::Ranked);
    try {
        work([&](api::Work& w) {
            rounds::advance(w, std::vector{ids[0], waiting, Id()}, HouseState::Proposed, kProposal, Date(2021, 12, 7));
        });
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.title().th, "มีบ้าน 2 หลังที่ไม่อยู่ในขั้น “จัดลำดับแล้ว”: สำรวจแล้ว 1 หลัง, ไม่พบ 1 หลัง");
        EXPECT_EQ(problem.title().en, "2 houses are not “Ranked”: 1 “Surveyed”, 1 “not found”");
    }
}

TEST_P(Advancing, NoStepIsLeftOut)
{
    auto const id = ranked(1).front();
    EXPECT_EQ(advance_refused({id}, HouseState::Screened), "409 rounds.not_in_state");
    EXPECT_EQ(advance_refused({id}, HouseState::Closed), "409 rounds.not_in_state");
    EXPECT_EQ(advance_refused({id}, HouseState::Proposed), "");
    EXPECT_EQ(advance_refused({id}, HouseState::Proposed), "409 rounds.not_in_state") << "a step is made once";
}

TEST_P(Advancing, WhatIsReachedByAnActOfItsOwnIsAMistakeOfOurs)
{
    auto const id = ranked(1).front();
    for (auto const to : {HouseState::Surveyed, HouseState::Heard, HouseState::Ranked, HouseState::Signed, HouseState::Reserve,
                          HouseState::Cancelled})
        EXPECT_THROW(work([&](api::Work& w) { rounds::advance(w, std::vector{id}, to, kProposal, Date(2021, 12, 7)); }),
                     std::logic_error)
            << base::name_of(to);
}

TEST_P(Advancing, AHouseThatMovedLaterMovesOnThatDay)
{
    auto const early = ranked(1).front();
    auto const late = heard(1, "540102").front();
    EXPECT_EQ(rank_refused({late}, {}, Date(2021, 12, 20)), "");
    EXPECT_EQ(advance_refused({early, late}, HouseState::Proposed, Date(2021, 12, 10)), "");
    EXPECT_EQ(house(early).state_since, Date(2021, 12, 10));
    EXPECT_EQ(house(late).state_since, Date(2021, 12, 20));
    EXPECT_EQ(moves_of(late).back().happened_on, Date(2021, 12, 20));
    EXPECT_EQ(moves_of(late).back().paper_date, Date(2021, 12, 7)) << "the paper keeps its day";
}

TEST_P(Advancing, AClosedRoundMovesNobody)
{
    auto const id = ranked(1).front();
    db().run_script("UPDATE rounds SET state = 'closed'");
    EXPECT_EQ(advance_refused({id}, HouseState::Proposed), "409 rounds.closed");
    EXPECT_EQ(leave_refused({id}, HouseState::Cancelled), "409 rounds.closed");
}

TEST_P(Advancing, ALeavingHouseKeepsItsReasonAndFreesItsPlace)
{
    auto const ids = ranked(2);
    EXPECT_EQ(leave_refused({ids[0], candidate()}, HouseState::Stopped), "409 rounds.not_in_state") << "they have no money yet";
    EXPECT_EQ(leave_refused({ids[0]}, HouseState::Cancelled), "");
    EXPECT_EQ(house(ids[0]).state, HouseState::Cancelled);
    EXPECT_EQ(moves_of(ids[0]).back().reason, "บ้านได้รับการช่วยเหลือแล้ว");
    EXPECT_FALSE(moves_of(ids[0]).back().recorded);
    EXPECT_EQ(view().placed_total, 1);
    EXPECT_EQ(leave_refused({ids[0]}, HouseState::Withdrawn), "409 rounds.not_in_state") << "it has left";
    EXPECT_THROW((void)leave_refused({ids[1]}, HouseState::Reserve), std::logic_error);
    EXPECT_EQ(summary_differences(), "");
}

// More than one statement takes, and not a multiple of it.
TEST_P(Advancing, ManyHousesGoInOnePieceOfWorkEachWithItsRows)
{
    constexpr int kHouses = 150;
    auto form = round_form();
    form.envelope_satang = base::Satang::baht(20'900) * kHouses;
    form.version = stored().version;
    work([&](api::Work& w) { rounds::service::change_round(w, round_, form); });
    set_quotas({{"540101", 100}, {"540102", 50}});
    std::vector<households::HouseholdId> families;
    for (int i = 0; i < kHouses; ++i)
        families.push_back(household(i % 3 == 0 ? "540102" : "540101"));
    auto const ids = place(families);
    Paper const minutes{PaperKind::Minutes, "ปชค. 1/2564", Date(2021, 11, 22)};
    work([&](api::Work& w) { rounds::mark_heard(w, ids, minutes, Date(2021, 11, 22)); });
    EXPECT_EQ(rank_refused(ids, {}), "");
    EXPECT_EQ(advance_refused(ids, HouseState::Proposed), "");
    EXPECT_EQ(audited(), kHouses);
    for (auto const& id : ids) {
        ASSERT_EQ(house(id).state, HouseState::Proposed);
        auto const moves = moves_of(id);
        ASSERT_THAT(moves, SizeIs(4));
        ASSERT_EQ(moves.back().from_state, HouseState::Ranked);
        ASSERT_THAT(history("round_house", id.str()), SizeIs(4));
    }
    EXPECT_EQ(summary_differences(), "");
    auto const proof = read([&](storage::Reader& db) { return auth::verify(db, vault_.get()); });
    EXPECT_TRUE(proof.sound()) << proof.why.en;
}

} // namespace

} // namespace rounds
