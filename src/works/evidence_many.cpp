// What many houses lack at the end of their works, read together.
#include "works/evidence.hpp"

#include <algorithm>

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

} // namespace

std::map<rounds::RoundHouseId, HouseLacks> lacks_of_houses(storage::Reader& db, rounds::Round const& round,
                                                           std::span<rounds::House const> houses)
{
    std::vector<rounds::RoundHouseId> ids;
    std::vector<households::HouseholdId> households;
    for (auto const& house : houses) {
        ids.push_back(house.id);
        households.push_back(house.household_id);
    }
    auto const rules = store::stage_rules(db);
    auto kept = store::kept_of(db, ids);
    auto const photographs = households::photographs_of_many(db, auth::Scope::everywhere(), households);
    std::map<rounds::RoundHouseId, HouseLacks> all;
    for (auto const& house : houses) {
        auto& of_house = kept[house.id];
        auto const consents = std::move(of_house.consents);
        auto const found = photographs.find(house.household_id);
        HouseEvidence const evidence(rules, round.rule.id, std::move(of_house),
                                     found == photographs.end() ? std::vector<households::Photograph>() : found->second);
        all.emplace(house.id, lacks_of(evidence, consents));
    }
    return all;
}

} // namespace works
