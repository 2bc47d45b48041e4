// Counting movers and groups.
#include "selection/sandbox_counts.hpp"

#include "places/places.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace selection {

namespace {

struct Group {
    char const* kind;
    char const* name;
    base::Bilingual label;
    bool (*holds)(households::NeedFacts const&);
};

template <class Is>
bool any(households::NeedFacts const& need, Is const& is)
{
    return std::ranges::any_of(need.people, is);
}

using Person = households::NeedFacts::Person;

Group const kGroups[] = {
    {"age",
     "children",
     {"มีเด็กอายุต่ำกว่า 15 ปี", "With children under 15"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return aged(p, 0, kChildUnder); }); }},
    {"age",
     "elders",
     {"มีผู้สูงอายุ 60–79 ปี", "With people of 60 to 79"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return aged(p, kElderFrom, kVeryOldFrom); }); }},
    {"age",
     "very_old",
     {"มีผู้สูงอายุ 80 ปีขึ้นไป", "With people of 80 and older"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return aged(p, kVeryOldFrom, kNoEnd); }); }},
    {"disability",
     "disabled",
     {"มีคนพิการ", "With people with a disability"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.disabled.value_or(false); }); }},
    {"disability",
     "bedridden",
     {"มีผู้ป่วยติดเตียง", "With bedridden people"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.bedridden.value_or(false); }); }},
};

using Found = std::map<rounds::RoundHouseId, Line const*>;

Found by_house(std::vector<TambonList> const& lists)
{
    Found found;
    for (auto const& list : lists)
        for (auto const& line : list.list)
            found.emplace(line.house, &line);
    return found;
}

} // namespace

void add_movers(PreviewView& view, storage::Reader& db, Pool const& pool, Placed const& placed,
                std::vector<TambonList> const& old_lists, std::vector<TambonList> const& new_lists)
{
    auto const old_lines = by_house(old_lists);
    auto const new_lines = by_house(new_lists);
    std::vector<households::HouseholdId> ids;
    std::map<households::HouseholdId, rounds::RoundHouseId> house_of;
    for (auto const& [house, household] : pool.household)
        if (placed.before.contains(house) != placed.after.contains(house)) {
            ids.push_back(household);
            house_of.emplace(household, house);
        }
    places::Lookup places(db);
    for (auto const& who : households::summaries(db, auth::Scope::everywhere(), ids)) {
        auto const house = house_of.at(who.id);
        auto const& was = *old_lines.at(house);
        auto const& is = *new_lines.at(house);
        auto const tambon = places.tambon(who.tambon);
        MoverView const mover{house,     who.id,    who.head_name, who.house_no, who.moo,   who.tambon,
                              tambon.th, tambon.en, was.points,    is.points,    was.place, is.place};
        (placed.after.contains(house) ? view.enters : view.leaves).push_back(mover);
    }
    auto const order = [](MoverView const& a, MoverView const& b) {
        return std::tie(a.tambon, a.place, a.round_house_id) < std::tie(b.tambon, b.place, b.round_house_id);
    };
    std::ranges::sort(view.enters, order);
    std::ranges::sort(view.leaves, order);
}

void add_groups(PreviewView& view, storage::Reader& db, Pool const& pool, Placed const& placed)
{
    for (auto const& group : kGroups) {
        if (std::string_view(group.kind) == "disability" && view.health_hidden)
            continue;
        GroupView row{group.kind, group.name, group.label.th, group.label.en, 0, 0, 0};
        for (auto const& [house, household] : pool.household) {
            if (!group.holds(pool.needs.at(household)))
                continue;
            ++row.candidates;
            row.before += placed.before.contains(house) ? 1 : 0;
            row.after += placed.after.contains(house) ? 1 : 0;
        }
        view.groups.push_back(std::move(row));
    }
    places::Lookup places(db);
    for (auto const& [tambon, inputs] : pool.inputs) {
        auto const name = places.tambon(tambon);
        GroupView row{"tambon", tambon.str(), name.th, name.en, static_cast<std::int64_t>(inputs.candidates.size()), 0, 0};
        for (auto const& candidate : inputs.candidates) {
            row.before += placed.before.contains(candidate.house) ? 1 : 0;
            row.after += placed.after.contains(candidate.house) ? 1 : 0;
        }
        view.groups.push_back(std::move(row));
    }
}

} // namespace selection
