// What many houses lack at the end of their works, read together.
#include "works/evidence.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace works {

namespace {

std::vector<base::Bilingual> photographs_missing(HouseEvidence const& evidence)
{
    std::vector<base::Bilingual> all;
    for (auto const stage : {Stage::Before, Stage::Materials, Stage::During, Stage::After})
        for (auto const& words : evidence.missing(stage)) {
            auto const& label = base::label_of(stage);
            all.push_back({label.th + ": " + words.th, label.en + ": " + words.en});
        }
    return all;
}

std::vector<ConsentKind> consents_missing(std::vector<ConsentKind> const& there)
{
    std::vector<ConsentKind> missing;
    for (auto const& kind : values_of(ConsentKind()))
        if (std::ranges::find(there, kind.value) == there.end())
            missing.push_back(kind.value);
    return missing;
}

HouseLacks lacks_of(HouseEvidence const& evidence, std::vector<ConsentKind> const& consents)
{
    return {photographs_missing(evidence), evidence.missing(Stage::Accepted), evidence.missing(Stage::HandedOver),
            consents_missing(consents), std::ranges::count(evidence.flags(), FlagState::Open, &store::FlagRecord::state)};
}

using Consents = std::vector<ConsentKind>;
using Look = std::function<void(rounds::House const&, HouseEvidence const&, Consents const&)>;

// The evidence of each house in turn; of so many at a time that their pictures stay few in memory.
void each_evidence(storage::Reader& db, std::span<rounds::House const> houses, Look const& look)
{
    constexpr std::size_t kAtOnce = 1024;
    if (houses.empty())
        return;
    auto const rules = store::stage_rules(db);
    auto const rule = rounds::require_round(db, auth::Scope::everywhere(), houses.front().round_id).rule.id;
    for (auto rest = houses; !rest.empty(); rest = rest.subspan(std::min(kAtOnce, rest.size()))) {
        auto const some = rest.first(std::min(kAtOnce, rest.size()));
        std::vector<rounds::RoundHouseId> ids;
        std::vector<households::HouseholdId> households;
        for (auto const& house : some) {
            ids.push_back(house.id);
            households.push_back(house.household_id);
        }
        auto kept = store::kept_of(db, ids);
        auto photographs = households::photographs_of_many(db, auth::Scope::everywhere(), households);
        for (auto const& house : some) {
            auto& of_house = kept[house.id];
            auto const consents = std::move(of_house.consents);
            look(house, {rules, rule, std::move(of_house), std::move(photographs[house.household_id])}, consents);
        }
    }
}

std::vector<rounds::House> within(std::span<rounds::House const> houses, auth::Scope const& scope)
{
    std::vector<rounds::House> covered;
    for (auto const& house : houses)
        if (scope.covers(house.tambon))
            covered.push_back(house);
    return covered;
}

} // namespace

std::map<rounds::RoundHouseId, std::vector<base::Bilingual>>
missing_evidence_of(storage::Reader& db, auth::Scope const& scope, std::span<rounds::House const> houses, Stage stage)
{
    std::map<rounds::RoundHouseId, std::vector<base::Bilingual>> missing;
    each_evidence(db, within(houses, scope), [&](rounds::House const& house, HouseEvidence const& evidence, Consents const&) {
        missing.emplace(house.id, evidence.missing(stage));
    });
    return missing;
}

std::map<rounds::RoundHouseId, std::vector<ConsentKind>> missing_consents_of(storage::Reader& db, auth::Scope const& scope,
                                                                             std::span<rounds::House const> houses)
{
    std::map<rounds::RoundHouseId, std::vector<ConsentKind>> missing;
    each_evidence(db, within(houses, scope), [&](rounds::House const& house, HouseEvidence const&, Consents const& consents) {
        missing.emplace(house.id, consents_missing(consents));
    });
    return missing;
}

std::map<rounds::RoundHouseId, HouseLacks> lacks_of_houses(storage::Reader& db, std::span<rounds::House const> houses)
{
    std::map<rounds::RoundHouseId, HouseLacks> all;
    each_evidence(db, houses, [&](rounds::House const& house, HouseEvidence const& evidence, Consents const& consents) {
        all.emplace(house.id, lacks_of(evidence, consents));
    });
    return all;
}

} // namespace works
