// The houses between which the sandbox decides.
#pragma once

#include "selection/gathering.hpp"
#include "selection/records.hpp"

#include <map>
#include <string>
#include <vector>

namespace selection {

// Every house that could stand on a list, with its facts and, of a frozen list, the people's order and what it decided.
struct Pool {
    std::map<base::AreaCode, Inputs> inputs;
    std::map<rounds::RoundHouseId, bool> decided; // has a place by a frozen list
    std::map<households::HouseholdId, households::NeedFacts> needs;
    std::map<rounds::RoundHouseId, households::HouseholdId> household;
};

// The facts that either card asks, sorted.
[[nodiscard]] std::vector<std::string> facts_asked(Card const& a, Card const& b);

// Today's candidates of the round within the scope, with the quotas as places.
[[nodiscard]] Pool pool_of(storage::Reader&, auth::Vault const&, auth::Scope const&, PreviewForm const&,
                           std::vector<std::string> const& facts, base::Date today);

// Whether the actor may read health in every tambon of it.
[[nodiscard]] bool sees_health(auth::Actor const&, Pool const&);

} // namespace selection
