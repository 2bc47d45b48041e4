// Computing the sandbox: today's candidates, twice.
#include "selection/sandbox.hpp"

#include "selection/problems.hpp"
#include "selection/rules.hpp"
#include "selection/sandbox_counts.hpp"
#include "selection/sandbox_pool.hpp"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>

namespace selection {

namespace {

constexpr auto kNoLimit = std::numeric_limits<std::int64_t>::max();

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
    PreviewView view;
    view.health_hidden = !sees_health(actor, pool);
    if (view.health_hidden)
        base::refuse_if_any(health_faults(form, stored->card));

    // By points alone both are: what stands is then the stored card without any hearing, and no list that was frozen by one.
    auto const old_lists = lists_of(pool, stored->card, form.by_points);
    auto before = placed_within(old_lists, places_for(round, round.envelope));
    for (auto const& [house, has_place] : pool.decided) {
        if (form.by_points || !pool.household.contains(house))
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
    auto const after = placed_within(new_lists, money_counts ? places_for(round, envelope) : kNoLimit);

    view.candidates = static_cast<std::int64_t>(pool.household.size());
    view.places_before = static_cast<std::int64_t>(before.size());
    view.places_after = static_cast<std::int64_t>(after.size());
    view.cost_before_satang = cost_of(round, view.places_before);
    view.cost_after_satang = cost_of(round, view.places_after);
    view.envelope_satang = envelope;
    add_movers(view, db, pool, {before, after}, old_lists, new_lists);
    add_groups(view, db, pool, {before, after});
    return view;
}

} // namespace selection
