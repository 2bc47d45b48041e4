// Gathering what a draft begins with.
#include "agreements/drafting.hpp"

#include "agreements/rules.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace agreements::drafting {

namespace {

using organizations::Organization;

// Those that serve this area most closely: CODI's northern office rather than its head office, which serves the whole country.
std::vector<Organization> closest(storage::Reader& db, organizations::Kind kind, base::AreaCode const& area)
{
    auto found = organizations::serving(db, kind, area);
    auto const near = [](Organization const& o) {
        return std::ranges::none_of(o.areas, [](auto const& a) { return a.level() == base::AreaCode::Level::Country; });
    };
    if (std::ranges::any_of(found, near))
        std::erase_if(found, [&](Organization const& o) { return !near(o); });
    return found;
}

void set_organization(storage::Reader& db, Party& party, Organization const& organization, base::Date today)
{
    party.organization_id = organization.id;
    party.organization_name = organization.name_th;
    for (auto const& person : organizations::representatives(db, organization.id, today)) {
        if (!person.in_office(today))
            continue;
        party.representative_name = person.full_name();
        party.representative_position = person.position;
        party.made_up = person.made_up;
        return;
    }
}

void add_parties(api::Work& work, std::vector<Party>& parties, PartyRole role, organizations::Kind kind,
                 base::AreaCode const& province)
{
    for (auto const& organization : closest(work.tx(), kind, province)) {
        Party party;
        party.id = work.new_id<PartyId>();
        party.role = role;
        set_organization(work.tx(), party, organization, work.today());
        parties.push_back(std::move(party));
    }
}

Party tambon_party(api::Work& work, base::AreaCode const& tambon)
{
    Party party;
    party.id = work.new_id<PartyId>();
    party.role = PartyRole::Tambon;
    party.tambon = tambon;
    for (auto const& council : organizations::serving(work.tx(), organizations::Kind::Council, tambon)) {
        Party candidate = party;
        candidate.made_up = false;
        set_organization(work.tx(), candidate, council, work.today());
        if (party.organization_name.empty() || (!party.representative_name && candidate.representative_name))
            party = std::move(candidate);
    }
    if (party.organization_name.empty())
        party.organization_name = "ตำบล" + places::require(work.tx(), tambon).name_th;
    return party;
}

std::set<base::AreaCode> tambons_of(std::span<House const> houses)
{
    std::set<base::AreaCode> tambons;
    for (auto const& house : houses)
        tambons.insert(house.tambon);
    return tambons;
}

} // namespace

List list_of(storage::Reader& db, std::span<rounds::House const> fresh, std::span<House const> kept)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& house : fresh)
        ids.push_back(house.household_id);
    for (auto const& house : kept)
        if (auto const found = rounds::find_house(db, auth::Scope::everywhere(), house.id))
            ids.push_back(found->household_id);
    std::map<households::HouseholdId, households::HouseholdSummary> known;
    for (auto& summary : households::summaries(db, auth::Scope::everywhere(), ids))
        known.emplace(summary.id, std::move(summary));

    List list;
    std::map<rounds::RoundHouseId, std::string> sort_key;
    for (auto const& house : fresh) {
        auto const& summary = known.at(house.household_id);
        list.houses.push_back({house.id, summary.head_name, summary.house_no, summary.moo, house.tambon, house.share});
        list.made_up = list.made_up || summary.made_up;
        sort_key[house.id] = summary.head_sort_key;
    }
    for (auto const& house : kept) {
        list.houses.push_back(house);
        auto const found = rounds::find_house(db, auth::Scope::everywhere(), house.id);
        if (!found || !known.contains(found->household_id))
            continue;
        auto const& summary = known.at(found->household_id);
        list.made_up = list.made_up || summary.made_up;
        sort_key[house.id] = summary.head_sort_key;
    }
    std::ranges::sort(list.houses, [&](House const& a, House const& b) {
        return std::tie(a.tambon, sort_key[a.id], a.id) < std::tie(b.tambon, sort_key[b.id], b.id);
    });
    return list;
}

std::vector<Party> parties_of(api::Work& work, base::AreaCode const& province, std::span<House const> houses)
{
    std::vector<Party> parties;
    add_parties(work, parties, PartyRole::Province, organizations::Kind::Province, province);
    add_parties(work, parties, PartyRole::Codi, organizations::Kind::Codi, province);
    add_parties(work, parties, PartyRole::Network, organizations::Kind::Network, province);
    add_missing_tambons(work, parties, houses);
    add_parties(work, parties, PartyRole::Witness, organizations::Kind::Pso, province);
    return parties;
}

void add_missing_tambons(api::Work& work, std::vector<Party>& parties, std::span<House const> houses)
{
    for (auto const& tambon : tambons_of(houses)) {
        auto const represented =
            std::ranges::any_of(parties, [&](Party const& p) { return p.role == PartyRole::Tambon && p.tambon == tambon; });
        if (represented)
            continue;
        // Beside the other tambons, before the witnesses, in the order of codes.
        auto const at = std::ranges::find_if(parties, [&](Party const& p) {
            return p.role == PartyRole::Witness || p.role == PartyRole::Other ||
                   (p.role == PartyRole::Tambon && p.tambon && *p.tambon > tambon);
        });
        parties.insert(at, tambon_party(work, tambon));
    }
}

bool is_made_up(storage::Reader& db, Party const& party, base::Date today)
{
    if (!party.organization_id || !party.representative_name)
        return false;
    auto const people = organizations::representatives(db, *party.organization_id, today);
    return std::ranges::any_of(people, [&](organizations::Representative const& person) {
        return person.made_up && person.full_name() == *party.representative_name;
    });
}

store::Template wording_of(storage::Reader& db, rounds::Round const& round)
{
    auto wording = store::default_template(db);
    auto const percent = round.rule.management.str();
    TemplateWords words;
    words.programme = round.programme_th;
    words.province = places::full_name(db, round.province, base::Language::Thai);
    if (auto const province = places::find(db, round.province))
        words.province = (province->code.str() == "10" ? "" : "จังหวัด") + province->name_th;
    words.year = std::to_string(round.fiscal_year.buddhist());
    words.share = round.rule.share.str();
    words.management = percent.substr(0, percent.find(' ')); // "10 %" is said ร้อยละ 10
    wording.title = fill_in(wording.title, words);
    wording.purpose = fill_in(wording.purpose, words);
    wording.terms = fill_in(wording.terms, words);
    return wording;
}

} // namespace agreements::drafting
