// Houses, facts and places for a list.
#include "selection/gathering.hpp"

#include "selection/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace selection {

namespace {

using rounds::HouseState;

// The quota without what houses outside the list hold.
std::int64_t places_for(storage::Reader& db, rounds::Round const& round, base::AreaCode const& tambon,
                        std::vector<rounds::House> const& houses, std::set<rounds::RoundHouseId> const& on_list)
{
    std::int64_t places = 0;
    for (auto const& sum : rounds::quota_sums(db, auth::Scope({tambon}), round.id))
        places += sum.quota;
    for (auto const& house : houses)
        if (rounds::holds_a_place(house.state) && !on_list.contains(house.id))
            --places;
    return std::max<std::int64_t>(places, 0);
}

void put_in_order(Inputs& inputs, HearingOrder const& order)
{
    inputs.heard = order.heard;
    std::map<rounds::RoundHouseId, std::size_t> at;
    for (std::size_t i = 0; i < order.houses.size(); ++i)
        at.emplace(order.houses[i].house_id, i);
    for (auto& candidate : inputs.candidates)
        if (auto const found = at.find(candidate.house); found != at.end()) {
            candidate.heard_place = static_cast<std::int64_t>(found->second + 1);
            candidate.heard_reason = order.houses[found->second].reason;
        }
}

} // namespace

HearingOrder order_of(HeardForm const& form)
{
    return {{"", "", "", form.title, form.held_on}, form.houses};
}

Beside::Beside(storage::Reader& db, auth::Vault const& vault, rounds::RoundId round, std::vector<std::string> const& facts,
               std::span<households::HouseholdId const> ids)
{
    if (std::ranges::find(facts, "helped_before") != facts.end())
        for (auto const& id : rounds::helped_in_other_rounds(db, round))
            helped_.insert(id);
    auto const is_surveyed = [](std::string const& name) {
        auto const* const fact = find_fact(name);
        return fact && fact->surveyed;
    };
    if (std::ranges::any_of(facts, is_surveyed))
        for (auto& answers : survey::answers_of_many(db, vault, auth::Scope::everywhere(), ids))
            answers_.emplace(answers.household, std::move(answers));
}

Known Beside::of(households::NeedFacts const& need) const
{
    auto const answers = answers_.find(need.id);
    return {need, helped_.contains(need.id), answers == answers_.end() ? nullptr : &answers->second};
}

std::vector<FactsOf> facts_of_households(storage::Reader& db, auth::Vault const& vault, rounds::RoundId round,
                                         std::vector<std::string> const& facts, std::span<households::HouseholdId const> ids,
                                         base::Date on)
{
    Beside const beside(db, vault, round, facts, ids);
    std::vector<FactsOf> all;
    all.reserve(ids.size());
    for (auto const& need : households::need_facts(db, auth::Scope::everywhere(), ids, on)) {
        auto const known = beside.of(need);
        FactsOf one{need.id, need.registered_at, {}};
        for (auto const& fact : facts)
            one.values.push_back(value_of(fact, known));
        all.push_back(std::move(one));
    }
    return all;
}

Gathered gather(storage::Reader& db, auth::Vault const& vault, rounds::Round const& round, base::AreaCode const& tambon,
                store::ScorecardRecord const& scorecard, base::Date facts_on, std::optional<HearingOrder> const& order)
{
    Gathered gathered;
    auto versions = store::versions(db, auth::Scope::everywhere(), round.id, tambon);
    std::set<rounds::RoundHouseId> placed_before;
    if (!versions.empty()) {
        gathered.before = std::move(versions.front());
        for (auto const& place : store::places(db, *gathered.before))
            placed_before.insert(place.house);
    }
    auto const houses = rounds::houses_of_round(db, auth::Scope::everywhere(), round.id, tambon);
    auto& inputs = gathered.inputs;
    inputs.round = round.id;
    inputs.tambon = tambon;
    inputs.facts_on = facts_on;
    inputs.card = scorecard.card;
    inputs.scorecard = scorecard.id.str() + " " + std::to_string(scorecard.version_no);
    inputs.facts = facts_of(scorecard.card);
    inputs.supersedes = gathered.before ? gathered.before->fingerprint : "";
    std::vector<households::HouseholdId> households;
    std::map<households::HouseholdId, rounds::House> house_of;
    std::set<rounds::RoundHouseId> on_list;
    for (auto const& house : houses) {
        bool const waits = house.state == HouseState::Heard || house.state == HouseState::Reserve;
        if (!waits && !(placed_before.contains(house.id) && rounds::holds_a_place(house.state)))
            continue;
        households.push_back(house.household_id);
        house_of.emplace(house.household_id, house);
        on_list.insert(house.id);
    }
    for (auto& facts : facts_of_households(db, vault, round.id, inputs.facts, households, facts_on)) {
        auto const& house = house_of.at(facts.household);
        inputs.candidates.push_back({house.id, facts.household, facts.registered_at, std::move(facts.values), std::nullopt,
                                     std::nullopt, has_gone_on(house.state)});
    }
    inputs.places = places_for(db, round, tambon, houses, on_list);
    if (order)
        put_in_order(inputs, *order);
    return gathered;
}

Inputs carried_on(storage::Reader& db, rounds::Round const& round, store::RankingRecord const& before, Inputs inputs)
{
    auto const houses = rounds::houses_of_round(db, auth::Scope::everywhere(), round.id, before.tambon);
    std::map<rounds::RoundHouseId, HouseState> state;
    for (auto const& house : houses)
        state.emplace(house.id, house.state);
    std::erase_if(inputs.candidates, [&](Candidate const& c) {
        auto const found = state.find(c.house);
        return found == state.end() || has_left(found->second);
    });
    std::set<rounds::RoundHouseId> on_list;
    for (auto& candidate : inputs.candidates) {
        candidate.gone_on = has_gone_on(state.at(candidate.house));
        on_list.insert(candidate.house);
    }
    inputs.places = places_for(db, round, before.tambon, houses, on_list);
    inputs.supersedes = before.fingerprint;
    return inputs;
}

} // namespace selection
