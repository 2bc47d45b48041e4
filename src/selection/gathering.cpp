// Houses, facts and places for a list.
#include "selection/gathering.hpp"

#include "selection/documents.hpp"
#include "selection/problems.hpp"
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

// Houses that are no candidates any more are passed over.
void put_in_order(Inputs& inputs, PeoplesOrder const& order)
{
    inputs.heard = order.heard;
    for (auto& candidate : inputs.candidates) {
        if (auto const found = order.said.find(candidate.house); found != order.said.end())
            candidate.said = found->second;
        if (auto const found = order.reasons.find(candidate.house); found != order.reasons.end())
            candidate.reason = found->second;
    }
}

} // namespace

void require_tambon(rounds::Round const& round, auth::Scope const& scope, base::AreaCode const& tambon)
{
    if (tambon.level() != base::AreaCode::Level::Tambon || !round.province.contains(tambon) || !scope.covers(tambon))
        throw problems::outside_your_area();
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
                store::ScorecardRecord const& scorecard, base::Date facts_on, PeoplesOrder const& order)
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
        inputs.candidates.push_back({house.id,
                                     facts.household,
                                     facts.registered_at,
                                     std::move(facts.values),
                                     {},
                                     std::nullopt,
                                     has_gone_on(house.state)});
    }
    inputs.places = places_for(db, round, tambon, houses, on_list);
    if (gathered.before) {
        auto frozen = from_canonical(opened(vault, *gathered.before)).inputs;
        put_in_order(inputs, carried_on(order, frozen));
        gathered.heard_before = std::move(frozen.heard);
        inputs.adjustments = std::move(frozen.adjustments);
    } else {
        put_in_order(inputs, order);
    }
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
