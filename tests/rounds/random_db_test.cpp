// Long random lives of a round, repeatable by their seed: what must hold after every step, and an oracle for every move.
#include "rounds/round_fixture.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>
#include <set>

namespace rounds {

namespace {

using base::Date;
using base::Satang;
using rounds::HouseState;
namespace service = rounds::service;

constexpr std::array kTambons{"540101", "540102", "540204"};

class RandomRound : public test::OneRound {
protected:
    int any(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    struct Known {
        households::HouseholdId family;
        rounds::House house;
        int moves = 1; // placing is the first
    };

    void begin(unsigned seed)
    {
        random_.seed(seed);
        for (int i = 0; i < 14; ++i)
            waiting_.push_back(household(kTambons[static_cast<std::size_t>(any(3))]));
    }

    // What the rows say, counted here.
    struct Sums {
        std::map<std::string, std::int64_t> placed;
        Satang money;
    };
    static bool takes_place(HouseState state)
    {
        return (state >= HouseState::Ranked && state <= HouseState::Closed) || state == HouseState::Stopped;
    }
    Sums sums_with(Id moved = {}, HouseState to = HouseState::Surveyed)
    {
        Sums sums;
        for (auto const& [id, known] : houses_) {
            auto const state = id == moved ? to : known.house.state;
            if (!takes_place(state))
                continue;
            ++sums.placed[known.house.tambon.str()];
            sums.money += known.house.share;
        }
        return sums;
    }
    bool fits(Sums const& sums)
    {
        for (auto const& [tambon, placed] : sums.placed)
            if (placed > quota_of(tambon))
                return false;
        return sums.money * 11 <= envelope_ * 10; // 10 % management
    }
    std::int64_t quota_of(std::string const& tambon)
    {
        for (auto const& [code, houses] : quotas_)
            if (code == tambon)
                return houses;
        return 0;
    }

    void try_to_place()
    {
        if (waiting_.empty())
            return;
        auto const at = static_cast<std::size_t>(any(static_cast<int>(waiting_.size())));
        auto const family = waiting_[at];
        auto const told = place_refused({family});
        if (!told.empty())
            return;
        EXPECT_EQ(audited(), 1);
        auto const id = house_of(family);
        houses_[id] = {family, house(id)};
        waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(place_refused({family}), "422 input.invalid household_ids[0]=twice_in_round");
    }

    void try_to_move()
    {
        if (houses_.empty())
            return;
        auto entry = houses_.begin();
        std::advance(entry, any(static_cast<int>(houses_.size())));
        auto& [id, known] = *entry;
        auto const& house = known.house;
        // Half of the wishes are the next step, so that houses come far; the others are anything.
        auto const next = rounds::next_step(house.state);
        auto const to = next && any(2) == 0 ? *next : static_cast<HouseState>(any(18));
        auto const on = house.state_since.plus_days(any(4) - 1);
        bool const by_seal = to == HouseState::Signed;
        bool const allowed = by_seal ? house.state == HouseState::Approved
                                     : rounds::find_transition(house.state, to) && on >= house.state_since &&
                                           (takes_place(house.state) || !takes_place(to) || fits(sums_with(id, to)));
        auto const told = by_seal ? refused([&](api::Work& w) { rounds::mark_signed(w, std::vector{id}, "1/2565", on); })
                                  : move_refused({id}, to, on);
        ASSERT_EQ(told.empty(), allowed) << base::name_of(house.state) << " → " << base::name_of(to) << ": " << told;
        if (!told.empty())
            return;
        EXPECT_EQ(audited(), 1);
        ++known.moves;
        known.house.state = to;
        known.house.state_since = std::max(on, house.state_since);
    }

    void try_other_quotas()
    {
        Quotas wished;
        for (auto const* tambon : kTambons)
            wished.emplace_back(tambon, any(6));
        if (refused([&](api::Work& w) { service::set_quotas(w, round_, quotas_form(wished)); }).empty())
            quotas_ = wished;
    }

    void try_another_envelope()
    {
        auto form = round_form();
        form.envelope_satang = Satang::baht(20'900) * (1 + any(14));
        form.version = stored().version;
        if (refused([&](api::Work& w) { service::change_round(w, round_, form); }).empty())
            envelope_ = form.envelope_satang;
    }

    void check_everything()
    {
        EXPECT_EQ(summary_differences(), "");
        auto const sums = sums_with();
        EXPECT_TRUE(fits(sums)) << "over a quota or the envelope";
        auto const shown = view();
        std::int64_t placed = 0;
        for (auto const& [tambon, houses] : sums.placed)
            placed += houses;
        EXPECT_EQ(shown.placed_total, placed);
        EXPECT_EQ(shown.money.houses_total_satang, sums.money);
        EXPECT_EQ(shown.money.left_satang, envelope_ - shown.money.total_satang);
    }

    void check_every_life()
    {
        std::set<households::HouseholdId> families;
        for (auto const& [id, known] : houses_) {
            EXPECT_TRUE(families.insert(known.family).second) << "a family stands twice";
            auto const now = house(id);
            EXPECT_EQ(now.state, known.house.state);
            EXPECT_EQ(now.state_since, known.house.state_since);
            auto const moves = moves_of(id);
            ASSERT_EQ(moves.size(), static_cast<std::size_t>(known.moves)) << "each change has one row";
            EXPECT_EQ(history("round_house", id.str()).size(), moves.size()) << "and one in the audit";
            for (std::size_t i = 1; i < moves.size(); ++i) {
                EXPECT_EQ(moves[i].from_state, moves[i - 1].to_state);
                EXPECT_TRUE(rounds::find_transition(*moves[i].from_state, moves[i].to_state));
                EXPECT_GE(moves[i].happened_on, moves[i - 1].happened_on);
            }
            EXPECT_EQ(moves.back().to_state, now.state);
        }
    }

    void live(unsigned seed)
    {
        SCOPED_TRACE("seed " + std::to_string(seed));
        begin(seed);
        for (int step = 0; step < 150 && !HasFatalFailure(); ++step) {
            auto const wish = any(20);
            if (wish < 3)
                try_to_place();
            else if (wish < 18)
                try_to_move();
            else if (wish == 18)
                try_other_quotas();
            else
                try_another_envelope();
            check_everything();
        }
        check_every_life();
    }

private:
    std::mt19937 random_;
    std::vector<households::HouseholdId> waiting_;
    std::map<Id, Known> houses_;
    Quotas quotas_{{"540101", 4}, {"540102", 3}, {"540204", 3}};
    Satang envelope_ = Satang::baht(209'000);
};
INSTANTIATE_FOR_BOTH_ENGINES(RandomRound);

TEST_P(RandomRound, KeepsItsWordInOneLife)
{
    live(2565);
}

TEST_P(RandomRound, KeepsItsWordInAnotherLife)
{
    live(54);
}

TEST_P(RandomRound, KeepsItsWordInAThirdLife)
{
    live(1358500);
}

} // namespace

} // namespace rounds
