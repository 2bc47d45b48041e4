// The life of a house: every state against every other, written down here a second time and on its own.
#include "rounds/rules.hpp"
#include "rounds/states.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rounds {

namespace {

using rounds::Evidence;
using rounds::HouseState;

std::vector<HouseState> all_states()
{
    std::vector<HouseState> states;
    for (auto const& value : rounds::values_of(HouseState{}))
        states.push_back(value.value);
    return states;
}

std::string name(HouseState state)
{
    return std::string(base::name_of(state));
}

// p: by paper, r: with a reason, m: with a reason and the paper of the money's return, s: by sealing an agreement, a dot: never.
// Rows and columns in the order of the states.
constexpr std::string_view kMatrix[] = {
    // surveyed, heard, ranked, proposed, screened, approved, signed, funded, procuring, repairing, accepted, handed over, closed,
    // reserve, withdrawn, deceased or moved, cancelled, stopped
    ".p............rrr.", // surveyed
    "..p..........rrrr.", // heard
    "...p.........rrrr.", // ranked
    "....p.........rrr.", // proposed
    ".....p........rrr.", // screened
    "......s.......rrr.", // approved
    ".......p......rrr.", // signed
    "........p.....mmmr", // funded
    ".........p....mmmr", // procuring
    "..........p...mmmr", // repairing
    "...........p..mmmr", // accepted
    "............p.....", // handed over
    "..................", // closed
    "..p...........rrr.", // reserve
    "..................", // withdrawn
    "..................", // deceased or moved
    "..................", // cancelled
    "..............mmm.", // stopped
};

char written(HouseState from, HouseState to)
{
    return kMatrix[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
}

char letter_of(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Paper:
        return 'p';
    case Evidence::Reason:
        return 'r';
    case Evidence::Return:
        return 'm';
    case Evidence::Seal:
        return 's';
    }
    return '?';
}

// Where a house can come from here; `without`: a state it never enters; `by_hand`: nothing is sealed.
std::set<HouseState> reachable(HouseState from, std::optional<HouseState> without, bool by_hand = false)
{
    std::set<HouseState> found{from};
    std::vector<HouseState> open{from};
    while (!open.empty()) {
        auto const at = open.back();
        open.pop_back();
        for (auto const& transition : rounds::transitions())
            if (transition.from == at && transition.to != without && !(by_hand && transition.evidence == Evidence::Seal) &&
                found.insert(transition.to).second)
                open.push_back(transition.to);
    }
    return found;
}

TEST(HouseStates, MoveAsTheTableSaysAndInNoOtherWay)
{
    ASSERT_EQ(all_states().size(), std::size(kMatrix));
    for (auto const from : all_states())
        for (auto const to : all_states()) {
            auto const* const transition = rounds::find_transition(from, to);
            EXPECT_EQ(transition ? letter_of(transition->evidence) : '.', written(from, to)) << name(from) << " → " << name(to);
        }
}

TEST(HouseStates, HaveEachMoveOnceInTheTable)
{
    std::set<std::pair<HouseState, HouseState>> seen;
    for (auto const& transition : rounds::transitions())
        EXPECT_TRUE(seen.insert({transition.from, transition.to}).second)
            << name(transition.from) << " → " << name(transition.to);
    EXPECT_EQ(seen.size(), 12u + 33u + 4u + 3u + 3u + 3u);
}

TEST(HouseStates, AskForTheDutyToRecordOrToSeal)
{
    for (auto const& transition : rounds::transitions())
        EXPECT_EQ(transition.permission,
                  transition.evidence == Evidence::Seal ? auth::Permission::AgreementsSign : auth::Permission::MovesRecord)
            << name(transition.from) << " → " << name(transition.to);
}

// What a form asks for depends on where the houses go, not on where each comes from; only the return of money is asked of each.
TEST(HouseStates, AskForOneKindOfEvidenceWhereverTheHouseComesFrom)
{
    auto const of_form = [](Evidence evidence) { return evidence == Evidence::Return ? Evidence::Reason : evidence; };
    std::map<HouseState, Evidence> asked;
    for (auto const& transition : rounds::transitions())
        EXPECT_EQ(asked.emplace(transition.to, of_form(transition.evidence)).first->second, of_form(transition.evidence))
            << name(transition.from) << " → " << name(transition.to);
}

// Whichever step of the way is taken out, nothing behind it can be reached any more.
TEST(HouseStates, KnowNoPathAroundAnyStep)
{
    for (int left_out = 1; left_out <= static_cast<int>(HouseState::Closed); ++left_out) {
        auto const found = reachable(HouseState::Surveyed, static_cast<HouseState>(left_out));
        for (int later = left_out; later <= static_cast<int>(HouseState::Closed); ++later)
            EXPECT_FALSE(found.contains(static_cast<HouseState>(later)))
                << name(static_cast<HouseState>(later)) << " without " << name(static_cast<HouseState>(left_out));
    }
}

TEST(HouseStates, NeverGoBackOnTheWay)
{
    for (auto const& transition : rounds::transitions())
        if (rounds::is_on_the_way(transition.from) && rounds::is_on_the_way(transition.to)) {
            EXPECT_EQ(static_cast<int>(transition.to), static_cast<int>(transition.from) + 1) << name(transition.from);
        }
}

TEST(HouseStates, BecomeSignedByAnAgreementOnly)
{
    auto const found = reachable(HouseState::Surveyed, std::nullopt, true);
    EXPECT_TRUE(found.contains(HouseState::Approved));
    for (int later = static_cast<int>(HouseState::Signed); later <= static_cast<int>(HouseState::Closed); ++later)
        EXPECT_FALSE(found.contains(static_cast<HouseState>(later))) << name(static_cast<HouseState>(later));
    for (auto const state : all_states())
        for (auto const to : rounds::allowed_from(state))
            EXPECT_NE(to, HouseState::Signed) << name(state);
}

TEST(HouseStates, EndForEver)
{
    for (auto const end : {HouseState::Closed, HouseState::Withdrawn, HouseState::DeceasedOrMoved, HouseState::Cancelled})
        EXPECT_EQ(reachable(end, std::nullopt), std::set<HouseState>{end}) << name(end);
}

TEST(HouseStates, LoseNoMoneyThatWasPaid)
{
    for (auto const& transition : rounds::transitions()) {
        auto const from = static_cast<int>(transition.from);
        bool const is_paid = (from >= static_cast<int>(HouseState::Funded) && from <= static_cast<int>(HouseState::Closed)) ||
                             transition.from == HouseState::Stopped;
        if (is_paid && !rounds::holds_a_place(transition.to)) {
            EXPECT_EQ(transition.evidence, Evidence::Return) << name(transition.from) << " → " << name(transition.to);
        }
    }
    EXPECT_EQ(reachable(HouseState::HandedOver, std::nullopt), (std::set<HouseState>{HouseState::HandedOver, HouseState::Closed}))
        << "built and paid: nothing but closing is left";
}

TEST(HouseStates, OfferByHandWhatTheTableAllows)
{
    for (auto const from : all_states()) {
        std::set<HouseState> expected;
        for (auto const to : all_states())
            if (written(from, to) != '.' && written(from, to) != 's')
                expected.insert(to);
        auto const offered = rounds::allowed_from(from);
        EXPECT_EQ(std::set<HouseState>(offered.begin(), offered.end()), expected) << name(from);
        EXPECT_EQ(offered.size(), expected.size()) << name(from);
    }
}

TEST(HouseStates, KnowTheirNextStepWhetherTheyAreOpenAndWhetherTheyHoldAPlace)
{
    for (auto const state : all_states()) {
        auto const at = static_cast<int>(state);
        bool const on_the_way = at <= static_cast<int>(HouseState::Closed);
        bool const open = at < static_cast<int>(HouseState::Closed);
        bool const candidate = state == HouseState::Surveyed || state == HouseState::Heard;
        EXPECT_EQ(rounds::is_on_the_way(state), on_the_way) << name(state);
        EXPECT_EQ(rounds::is_candidate(state), candidate) << name(state);
        EXPECT_EQ(rounds::holds_a_place(state), (on_the_way && !candidate) || state == HouseState::Stopped) << name(state);
        EXPECT_EQ(rounds::is_open(state), open) << name(state);
        EXPECT_EQ(rounds::next_step(state), open ? std::optional(static_cast<HouseState>(at + 1)) : std::nullopt) << name(state);
    }
}

TEST(HouseStates, HaveWordsOfTheirOwnInBothLanguages)
{
    std::set<std::string> th;
    std::set<std::string> en;
    std::set<std::string> names;
    for (auto const& value : rounds::values_of(HouseState{})) {
        EXPECT_TRUE(names.insert(std::string(value.name)).second) << value.name;
        EXPECT_TRUE(!value.label.th.empty() && th.insert(value.label.th).second) << value.name;
        EXPECT_TRUE(!value.label.en.empty() && en.insert(value.label.en).second) << value.name;
    }
}

} // namespace

} // namespace rounds
