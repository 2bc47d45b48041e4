// Moves of houses that later rooms decide: hearings, lists, proposals, agreements and what follows them.
#include "rounds/problems.hpp"
#include "rounds/steps.hpp"
#include "rounds/taking.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace rounds {

namespace {

using Standings = std::vector<store::Standing>;

HouseState state_of(store::Standing const& standing)
{
    return standing.record.house.state;
}

// The round of these houses, which is one and open.
store::RoundRecord require_one_open_round(storage::Reader& db, Standings const& houses)
{
    auto const round = houses.front().record.house.round_id;
    for (auto const& standing : houses)
        if (standing.record.house.round_id != round)
            throw std::logic_error("houses of several rounds are moved at once");
    return require_open(db, auth::Scope::everywhere(), round);
}

std::size_t others_among(std::size_t asked, Standings const& houses, std::function<bool(HouseState)> const& wanted)
{
    return asked - static_cast<std::size_t>(std::ranges::count_if(houses, wanted, state_of));
}

// In the order of the states; what was not found comes last.
base::Bilingual where_they_stand(Standings const& houses, std::size_t not_found, std::function<bool(HouseState)> const& wanted)
{
    std::map<HouseState, std::size_t> count;
    for (auto const& standing : houses)
        if (!wanted(state_of(standing)))
            ++count[state_of(standing)];
    base::Bilingual told;
    auto const tell = [&](base::Bilingual const& where, std::size_t number) {
        auto const n = std::to_string(number);
        told.th += (told.th.empty() ? "" : ", ") + where.th + " " + n + " หลัง";
        told.en += (told.en.empty() ? "" : ", ") + n + " “" + where.en + "”";
    };
    for (auto const& [state, number] : count)
        tell(base::label_of(state), number);
    if (not_found > 0)
        tell({"ไม่พบ", "not found"}, not_found);
    return told;
}

// The state from which one step leads to `to`.
HouseState state_before(HouseState to)
{
    for (auto const& row : values_of(HouseState()))
        if (next_step(row.value) == to)
            return row.value;
    throw std::logic_error("no step leads there");
}

bool has_an_act_of_its_own(HouseState to)
{
    return to <= HouseState::Ranked || to == HouseState::Signed;
}

} // namespace

void advance(api::Work& work, std::span<RoundHouseId const> ids, HouseState to, Paper const& paper, base::Date on)
{
    if (!is_on_the_way(to) || has_an_act_of_its_own(to))
        throw std::logic_error("this state is reached by an act of its own");
    if (ids.empty())
        return;
    auto const wanted = state_before(to);
    auto const houses = store::standings(work.tx(), ids);
    auto const stands_there = [&](HouseState state) { return state == wanted; };
    if (auto const others = others_among(ids.size(), houses, stands_there); others > 0)
        throw problems::not_in_state(others, base::label_of(wanted),
                                     where_they_stand(houses, ids.size() - houses.size(), stands_there));
    (void)require_one_open_round(work.tx(), houses);
    make_steps(work, houses, decided(to, on, paper));
}

void leave(api::Work& work, std::span<RoundHouseId const> ids, HouseState outcome, std::string const& reason, Paper const& paper,
           base::Date on)
{
    if (is_on_the_way(outcome) || outcome == HouseState::Reserve)
        throw std::logic_error("no house leaves by this");
    if (ids.empty())
        return;
    auto const houses = store::standings(work.tx(), ids);
    auto const may_leave = [&](HouseState state) { return find_transition(state, outcome) != nullptr; };
    if (auto const others = others_among(ids.size(), houses, may_leave); others > 0)
        throw problems::not_in_state(others, {"ออกจากรอบได้", "able to leave the round"},
                                     where_they_stand(houses, ids.size() - houses.size(), may_leave));
    (void)require_one_open_round(work.tx(), houses);
    make_steps(work, houses, decided(outcome, on, paper, reason));
}

void mark_signed(api::Work& work, std::span<RoundHouseId const> ids, std::string const& paper_number, base::Date signed_on)
{
    if (ids.empty())
        return;
    auto const houses = store::standings(work.tx(), ids);
    auto const is_approved = [](HouseState state) { return state == HouseState::Approved; };
    if (auto const others = others_among(ids.size(), houses, is_approved); others > 0)
        throw problems::not_approved(others);
    auto const round = require_one_open_round(work.tx(), houses);
    make_steps(work, houses, decided(HouseState::Signed, signed_on, {PaperKind::Agreement, paper_number, signed_on}));
    store::lock_rule(work.tx(), round.round.rule.id, work.now());
}

void mark_heard(api::Work& work, std::span<RoundHouseId const> ids, Paper const& paper, base::Date heard_on)
{
    if (ids.empty())
        return;
    auto houses = store::standings(work.tx(), ids);
    if (auto const others = others_among(ids.size(), houses, is_candidate); others > 0)
        throw problems::not_candidates(others);
    (void)require_one_open_round(work.tx(), houses);
    std::erase_if(houses, [](store::Standing const& s) { return state_of(s) != HouseState::Surveyed; });
    make_steps(work, houses, decided(HouseState::Heard, heard_on, paper));
}

void mark_ranked(api::Work& work, std::span<RoundHouseId const> ranked, std::span<RoundHouseId const> reserve, Paper const& paper,
                 base::Date ranked_on)
{
    auto places = store::standings(work.tx(), ranked);
    auto waiting = store::standings(work.tx(), reserve);
    auto const rankable = [](HouseState state) {
        return state == HouseState::Heard || state == HouseState::Ranked || state == HouseState::Reserve;
    };
    auto const others = others_among(ranked.size(), places, rankable) + others_among(reserve.size(), waiting, rankable);
    if (others > 0)
        throw problems::not_rankable(others);
    if (places.empty() && waiting.empty())
        return;
    auto const round = require_one_open_round(work.tx(), places.empty() ? waiting : places);
    base::Faults faults;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (auto const& house = places[i].record.house; !holds_a_place(house.state))
            tell_holder_faults(work.tx(), round,
                               households::require_summary(work.tx(), auth::Scope::everywhere(), house.household_id),
                               "ranked[" + std::to_string(i) + "]", faults);
    base::refuse_if_any(std::move(faults));
    // Who waits goes first, so that the places are free.
    std::erase_if(waiting, [](store::Standing const& s) { return state_of(s) == HouseState::Reserve; });
    make_steps(work, waiting, decided(HouseState::Reserve, ranked_on, paper, "สำรองตามบัญชีจัดลำดับ " + paper.number));
    std::erase_if(places, [](store::Standing const& s) { return state_of(s) == HouseState::Ranked; });
    make_steps(work, places, decided(HouseState::Ranked, ranked_on, paper));
    require_room(work.tx(), round, "ranked");
}

} // namespace rounds
