// Asking for the facts.
#include "agreements/facts.hpp"

#include "agreements/store.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace agreements {

namespace {

void raise(std::optional<base::Date>& day, base::Date to)
{
    if (!day || *day < to)
        day = to;
}

} // namespace

std::optional<Agreement> version_before(storage::Reader& db, Agreement const& a)
{
    std::optional<Agreement> before;
    for (auto& version : store::chain(db, a.chain_id))
        if (version.version_no < a.version_no && version.seal && version.kind != Kind::Termination)
            before = std::move(version);
    return before;
}

std::vector<House> houses_before(storage::Reader& db, Agreement const& a)
{
    auto const before = version_before(db, a);
    return before ? store::houses(db, auth::Scope::everywhere(), before->id) : std::vector<House>{};
}

Facts facts_of(storage::Reader& db, Whole const& whole, base::Date today)
{
    auto const& a = whole.agreement;
    Facts facts;
    facts.today = today;
    facts.number_taken = a.number && store::number_taken(db, a.province, *a.number, a.id);
    std::set<rounds::RoundHouseId> old;
    for (auto const& house : houses_before(db, a))
        old.insert(house.id);
    if (auto const before = version_before(db, a); before && before->signed_on)
        raise(facts.first_signing_day, *before->signed_on);
    for (auto const& listed : whole.houses) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), listed.id);
        if (old.contains(listed.id))
            facts.lost += house && rounds::holds_a_place(house->state) ? 0 : 1;
        else if (house && house->state == rounds::HouseState::Approved)
            raise(facts.first_signing_day, house->state_since);
        else
            ++facts.not_approved;
    }
    for (auto const& removal : whole.removals) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), removal.house.id);
        facts.removed_but_active += house && rounds::holds_a_place(house->state) ? 1 : 0;
    }
    return facts;
}

std::vector<Doubt> doubts_of(storage::Reader& db, Whole const& whole)
{
    std::vector<std::pair<households::HouseholdId, House>> on_their_way;
    std::vector<households::HouseholdId> ids;
    for (auto const& listed : whole.houses) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), listed.id);
        if (!house || !rounds::is_open(house->state))
            continue;
        on_their_way.emplace_back(house->household_id, listed);
        ids.push_back(house->household_id);
    }
    auto const summaries = households::summaries(db, auth::Scope::everywhere(), ids);
    std::vector<Doubt> doubts;
    for (auto const& [household, listed] : on_their_way) {
        auto const now = std::ranges::find(summaries, household, &households::HouseholdSummary::id);
        if (now == summaries.end())
            continue;
        if (auto why = doubt_of(listed, *now))
            doubts.push_back({listed, *std::move(why)});
    }
    return doubts;
}

std::vector<TambonName> tambon_names(storage::Reader& db, std::span<House const> houses)
{
    places::Lookup places(db);
    std::vector<TambonName> names;
    for (auto const& house : houses)
        if (std::ranges::find(names, house.tambon, &TambonName::code) == names.end())
            names.push_back({house.tambon, places.tambon(house.tambon)});
    return names;
}

} // namespace agreements
