// Gathering the sandbox's houses.
#include "selection/sandbox_pool.hpp"

#include "selection/documents.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace selection {

namespace {

using rounds::HouseState;

bool may_stand(HouseState state)
{
    return state == HouseState::Heard || state == HouseState::Reserve || rounds::holds_a_place(state);
}

void add_decided(Pool& pool, storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, rounds::RoundId round)
{
    for (auto const& ranking : store::in_force(db, scope, round)) {
        auto const found = pool.inputs.find(ranking.tambon);
        if (found == pool.inputs.end())
            continue;
        std::map<rounds::RoundHouseId, Candidate> frozen;
        auto opened_inputs = from_canonical(opened(vault, ranking)).inputs;
        for (auto& candidate : opened_inputs.candidates)
            frozen.emplace(candidate.house, std::move(candidate));
        found->second.adjustments = std::move(opened_inputs.adjustments);
        for (auto const& place : store::places(db, ranking))
            pool.decided[place.house] = place.standing == Standing::Ranked || place.filled_on;
        for (auto& candidate : found->second.candidates)
            if (auto const before = frozen.find(candidate.house); before != frozen.end() && !before->second.said.empty()) {
                auto const& last = before->second.said.back(); // where it stands; what was said is of no weight here
                candidate.said = {{last.hearing, last.place, std::nullopt, 0, 0, 0, {}}};
            }
    }
}

} // namespace

std::vector<std::string> facts_asked(Card const& a, Card const& b)
{
    std::set<std::string> names;
    for (auto const* card : {&a, &b})
        for (auto& name : facts_of(*card))
            names.insert(std::move(name));
    return {names.begin(), names.end()};
}

Pool pool_of(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, PreviewForm const& form,
             std::vector<std::string> const& facts, base::Date today)
{
    Pool pool;
    std::vector<households::HouseholdId> ids;
    std::map<households::HouseholdId, rounds::House> houses;
    for (auto const& house : rounds::houses_of_round(db, scope, form.round_id, form.tambon))
        if (may_stand(house.state)) {
            ids.push_back(house.household_id);
            houses.emplace(house.household_id, house);
        }
    Beside const beside(db, vault, form.round_id, facts, ids);
    for (auto& need : households::need_facts(db, auth::Scope::everywhere(), ids, today)) {
        auto const& house = houses.at(need.id);
        Candidate candidate{house.id, need.id, need.registered_at, {}, {}, std::nullopt, false};
        auto const known = beside.of(need);
        for (auto const& fact : facts)
            candidate.values.push_back(value_of(fact, known));
        auto& inputs = pool.inputs[house.tambon];
        inputs.tambon = house.tambon;
        inputs.facts = facts;
        inputs.candidates.push_back(std::move(candidate));
        pool.household.emplace(house.id, need.id);
        pool.needs.emplace(need.id, std::move(need));
    }
    for (auto const& sum : rounds::quota_sums(db, scope, form.round_id))
        if (auto const found = pool.inputs.find(sum.tambon); found != pool.inputs.end())
            found->second.places = sum.quota;
    add_decided(pool, db, vault, scope, form.round_id);
    return pool;
}

bool sees_health(auth::Actor const& actor, Pool const& pool)
{
    auto const health = actor.scope(auth::Permission::HealthRead);
    return std::ranges::all_of(pool.inputs, [&](auto const& entry) { return health.covers(entry.first); });
}

} // namespace selection
