// Names of houses and organisations, and accounts in words, for the screens of contributions.
#include "contributions/view_parts.hpp"

namespace contributions::views {

namespace {

HouseName name_of(places::Lookup& places, rounds::House const& house, households::HouseholdSummary const& household)
{
    auto const tambon = places.tambon(house.tambon);
    auto const& state = base::label_of(house.state);
    return {house.id,  household.head_name, household.house_no, household.moo, house.tambon,
            tambon.th, tambon.en,           house.state,        state.th,      state.en};
}

} // namespace

void HouseNames::know(std::span<rounds::RoundHouseId const> ids)
{
    std::vector<rounds::RoundHouseId> unknown;
    for (auto const& id : ids)
        if (auto const [found, is_new] = known_.try_emplace(id); is_new) {
            found->second.round_house_id = id;
            unknown.push_back(id);
        }
    auto const houses = rounds::find_houses(db_, scope_, unknown);
    std::vector<households::HouseholdId> households;
    for (auto const& house : houses)
        households.push_back(house.household_id);
    std::map<households::HouseholdId, households::HouseholdSummary> summaries;
    for (auto& summary : households::summaries(db_, scope_, households))
        summaries.emplace(summary.id, std::move(summary));
    for (auto const& house : houses)
        if (auto const found = summaries.find(house.household_id); found != summaries.end())
            known_.at(house.id) = name_of(places_, house, found->second);
}

HouseName HouseNames::named(rounds::RoundHouseId id) const
{
    if (auto const found = known_.find(id); found != known_.end())
        return found->second;
    HouseName unknown;
    unknown.round_house_id = id;
    return unknown;
}

std::string const& OrganizationNames::named(organizations::OrganizationId id)
{
    auto const [known, is_new] = known_.try_emplace(id);
    if (is_new)
        if (auto const found = organizations::find(db_, id))
            known->second = found->name_th;
    return known->second;
}

std::vector<HousePart> parts_of(HouseNames const& houses, std::span<Part const> parts)
{
    std::vector<HousePart> views;
    for (auto const& part : parts)
        views.push_back({houses.named(part.house), part.amount});
    return views;
}

std::vector<rounds::RoundHouseId> houses_of(std::span<Part const> parts)
{
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& part : parts)
        ids.push_back(part.house);
    return ids;
}

base::Bilingual account_in_words(ledger::Account const& account)
{
    auto words = base::label_of(account.kind);
    if (!account.name.empty()) {
        words.th += " " + account.name;
        words.en += " " + account.name;
    }
    return words;
}

} // namespace contributions::views
