// Counting the points by the same engine that makes the lists.
#include "selection/points.hpp"

#include "selection/gathering.hpp"
#include "selection/problems.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace selection {

namespace {

using rounds::HouseState;

store::ScorecardRecord card_for(storage::Reader& db, std::optional<ScorecardId> id)
{
    if (id) {
        if (auto scorecard = store::scorecard(db, *id))
            return *std::move(scorecard);
        throw problems::scorecard_not_found();
    }
    auto all = store::scorecards(db);
    if (all.empty())
        throw problems::scorecard_not_found();
    return *std::ranges::max_element(all, {}, [](store::ScorecardRecord const& r) { return std::tuple(r.created_at, r.id); });
}

} // namespace

std::vector<Line> lines_by(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, rounds::RoundId id,
                           std::optional<base::AreaCode> const& tambon, Card const& card, base::Date on)
{
    Inputs inputs;
    inputs.card = card;
    inputs.facts = facts_of(inputs.card);
    std::vector<households::HouseholdId> households;
    std::map<households::HouseholdId, rounds::RoundHouseId> house_of;
    for (auto const& house : rounds::houses_of_round(db, scope, id, tambon))
        if (house.state == HouseState::Surveyed || house.state == HouseState::Heard) {
            households.push_back(house.household_id);
            house_of.emplace(house.household_id, house.id);
        }
    for (auto& facts : facts_of_households(db, vault, id, inputs.facts, households, on))
        inputs.candidates.push_back({house_of.at(facts.household),
                                     facts.household,
                                     facts.registered_at,
                                     std::move(facts.values),
                                     {},
                                     std::nullopt,
                                     false});
    return rank(inputs);
}

PointsView points_of(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, rounds::RoundId id,
                     std::optional<base::AreaCode> const& tambon, std::optional<ScorecardId> scorecard, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    if (tambon)
        require_tambon(round, scope, *tambon);
    auto const card = card_for(db, scorecard);
    PointsView view{card.id, most_points(card.card), {}};
    for (auto const& line : lines_by(db, vault, scope, id, tambon, card.card, today))
        view.items.push_back({line.house, line.points});
    return view;
}

} // namespace selection
