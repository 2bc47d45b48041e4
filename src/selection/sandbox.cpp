// Computing the sandbox: today's candidates, twice.
#include "selection/sandbox.hpp"

#include "places/places.hpp"
#include "selection/documents.hpp"
#include "selection/gathering.hpp"
#include "selection/problems.hpp"

#include <algorithm>
#include <limits>
#include <queue>

namespace selection {

namespace {

using rounds::HouseState;

constexpr int kElderFrom = 60;
constexpr int kVeryOldFrom = 80;
constexpr int kChildUnder = 15;
constexpr auto kNoEnd = std::numeric_limits<std::int64_t>::max();

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
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.age && *p.age < kChildUnder; }); }},
    {"age",
     "elders",
     {"มีผู้สูงอายุ 60–79 ปี", "With people of 60 to 79"},
     [](households::NeedFacts const& n) {
         return any(n, [](Person const& p) { return p.age && *p.age >= kElderFrom && *p.age < kVeryOldFrom; });
     }},
    {"age",
     "very_old",
     {"มีผู้สูงอายุ 80 ปีขึ้นไป", "With people of 80 and older"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.age && *p.age >= kVeryOldFrom; }); }},
    {"disability",
     "disabled",
     {"มีคนพิการ", "With people with a disability"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.disabled.value_or(false); }); }},
    {"disability",
     "bedridden",
     {"มีผู้ป่วยติดเตียง", "With bedridden people"},
     [](households::NeedFacts const& n) { return any(n, [](Person const& p) { return p.bedridden.value_or(false); }); }},
};

// Every house that could stand on a list, with its facts and, of a frozen list, the people's order and what it decided.
struct Pool {
    std::map<base::AreaCode, Inputs> inputs;
    std::map<rounds::RoundHouseId, bool> decided; // has a place by a frozen list
    std::map<households::HouseholdId, households::NeedFacts> needs;
    std::map<rounds::RoundHouseId, households::HouseholdId> household;
};

bool may_stand(HouseState state)
{
    return state == HouseState::Heard || state == HouseState::Reserve || rounds::holds_a_place(state);
}

std::vector<std::string> facts_asked(Card const& a, Card const& b)
{
    std::set<std::string> names;
    for (auto const* card : {&a, &b})
        for (auto& name : facts_of(*card))
            names.insert(std::move(name));
    return {names.begin(), names.end()};
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

// The lists of all tambons by a card.
std::vector<TambonList> lists_of(Pool const& pool, Card const& card, bool by_points)
{
    std::vector<TambonList> lists;
    for (auto const& [tambon, stored] : pool.inputs) {
        auto inputs = stored;
        inputs.card = card;
        if (by_points) {
            inputs.adjustments.clear();
            for (auto& candidate : inputs.candidates)
                candidate.said.clear();
        }
        lists.push_back({tambon, inputs.places, rank(inputs)});
    }
    return lists;
}

Card changed_card(store::ScorecardRecord const& stored, PreviewForm const& form)
{
    auto card = form.card ? Card{form.card->name_th, form.card->name_en, form.card->criteria, form.card->ties} : stored.card;
    base::Faults faults;
    for (std::size_t i = 0; i < form.weights.size(); ++i) {
        auto const found = std::ranges::find(card.criteria, form.weights[i].key, &Criterion::key);
        if (found == card.criteria.end())
            faults.push_back(
                {"weights[" + std::to_string(i) + "].key", "unknown_criterion", {"ไม่มีเกณฑ์นี้", "There is no such criterion"}});
        else
            found->weight = form.weights[i].weight;
    }
    for (auto& fault : faults_of(card)) {
        fault.field = "card." + fault.field;
        faults.push_back(std::move(fault));
    }
    base::refuse_if_any(std::move(faults));
    return card;
}

// How many houses a sum of money pays for, with their management share.
std::int64_t places_for(rounds::Round const& round, base::Satang envelope)
{
    auto const one = round.rule.share + round.rule.management.of(round.rule.share).value_or(base::Satang());
    return one.value() > 0 ? envelope.value() / one.value() : 0;
}

base::Satang cost_of(rounds::Round const& round, std::int64_t houses)
{
    auto const sum = round.rule.share * houses;
    return sum + round.rule.management.of(sum).value_or(base::Satang());
}

using Found = std::map<rounds::RoundHouseId, Line const*>;

Found by_house(std::vector<TambonList> const& lists)
{
    Found found;
    for (auto const& list : lists)
        for (auto const& line : list.list)
            found.emplace(line.house, &line);
    return found;
}

void add_movers(PreviewView& view, storage::Reader& db, Pool const& pool, std::set<rounds::RoundHouseId> const& before,
                std::set<rounds::RoundHouseId> const& after, Found const& old_lines, Found const& new_lines)
{
    std::vector<households::HouseholdId> ids;
    std::map<households::HouseholdId, rounds::RoundHouseId> house_of;
    for (auto const& [house, household] : pool.household)
        if (before.contains(house) != after.contains(house)) {
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
        (after.contains(house) ? view.enters : view.leaves).push_back(mover);
    }
    auto const order = [](MoverView const& a, MoverView const& b) {
        return std::tie(a.tambon, a.place, a.round_house_id) < std::tie(b.tambon, b.place, b.round_house_id);
    };
    std::ranges::sort(view.enters, order);
    std::ranges::sort(view.leaves, order);
}

void add_groups(PreviewView& view, storage::Reader& db, auth::Actor const& actor, Pool const& pool,
                std::set<rounds::RoundHouseId> const& before, std::set<rounds::RoundHouseId> const& after)
{
    auto const health = actor.scope(auth::Permission::HealthRead);
    bool const sees_health = std::ranges::all_of(pool.inputs, [&](auto const& entry) { return health.covers(entry.first); });
    for (auto const& group : kGroups) {
        if (std::string_view(group.kind) == "disability" && !sees_health)
            continue;
        GroupView row{group.kind, group.name, group.label.th, group.label.en, 0, 0, 0};
        for (auto const& [house, household] : pool.household) {
            if (!group.holds(pool.needs.at(household)))
                continue;
            ++row.candidates;
            row.before += before.contains(house) ? 1 : 0;
            row.after += after.contains(house) ? 1 : 0;
        }
        view.groups.push_back(std::move(row));
    }
    places::Lookup places(db);
    for (auto const& [tambon, inputs] : pool.inputs) {
        auto const name = places.tambon(tambon);
        GroupView row{"tambon", tambon.str(), name.th, name.en, static_cast<std::int64_t>(inputs.candidates.size()), 0, 0};
        for (auto const& candidate : inputs.candidates) {
            row.before += before.contains(candidate.house) ? 1 : 0;
            row.after += after.contains(candidate.house) ? 1 : 0;
        }
        view.groups.push_back(std::move(row));
    }
}

} // namespace

std::set<rounds::RoundHouseId> placed_within(std::vector<TambonList> const& lists, std::int64_t places_in_all)
{
    struct Head {
        std::int64_t points;
        std::int64_t place;
        std::size_t list;
        // The greatest comes first: more points, then the earlier place, then the earlier tambon.
        bool operator<(Head const& other) const
        {
            return std::tuple(points, other.place, other.list) < std::tuple(other.points, place, list);
        }
    };
    std::priority_queue<Head> heads;
    auto const push = [&](std::size_t list, std::size_t at) {
        auto const& of = lists[list];
        if (at < of.list.size() && static_cast<std::int64_t>(at) < of.places)
            heads.push({of.list[at].points, static_cast<std::int64_t>(at), list});
    };
    for (std::size_t i = 0; i < lists.size(); ++i)
        push(i, 0);
    std::set<rounds::RoundHouseId> placed;
    while (!heads.empty() && static_cast<std::int64_t>(placed.size()) < places_in_all) {
        auto const head = heads.top();
        heads.pop();
        auto const at = static_cast<std::size_t>(head.place);
        placed.insert(lists[head.list].list[at].house);
        push(head.list, at + 1);
    }
    return placed;
}

PreviewView preview(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor, auth::Scope const& scope,
                    PreviewForm const& form, base::Date today)
{
    auto const round = rounds::require_round(db, scope, form.round_id);
    if (form.tambon && !scope.covers(*form.tambon))
        throw problems::outside_your_area();
    auto const stored = store::scorecard(db, form.scorecard_id);
    if (!stored)
        throw problems::scorecard_not_found();
    auto const card = changed_card(*stored, form);
    auto pool = pool_of(db, vault, scope, form, facts_asked(stored->card, card), today);

    auto const old_lists = lists_of(pool, stored->card, false);
    auto before = placed_within(old_lists, places_for(round, round.envelope));
    for (auto const& [house, has_place] : pool.decided) {
        if (!pool.household.contains(house))
            continue;
        if (has_place)
            before.insert(house);
        else
            before.erase(house);
    }

    for (auto const& quota : form.quotas)
        if (auto const found = pool.inputs.find(quota.tambon); found != pool.inputs.end())
            found->second.places = quota.houses;
    auto const envelope = form.envelope_satang.value_or(round.envelope);
    bool const money_counts = form.envelope_satang.has_value() || form.quotas.empty();
    auto const new_lists = lists_of(pool, card, form.by_points);
    auto const after = placed_within(new_lists, money_counts ? places_for(round, envelope) : kNoEnd);

    PreviewView view;
    view.candidates = static_cast<std::int64_t>(pool.household.size());
    view.places_before = static_cast<std::int64_t>(before.size());
    view.places_after = static_cast<std::int64_t>(after.size());
    view.cost_before_satang = cost_of(round, view.places_before);
    view.cost_after_satang = cost_of(round, view.places_after);
    view.envelope_satang = envelope;
    add_movers(view, db, pool, before, after, by_house(old_lists), by_house(new_lists));
    add_groups(view, db, actor, pool, before, after);
    return view;
}

} // namespace selection
