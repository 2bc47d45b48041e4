// What the screens show around the lists: facts, scorecards, the tambons of a round, lists with open objections.
#include "places/places.hpp"
#include "selection/problems.hpp"
#include "selection/views.hpp"

#include <map>

namespace selection::views {

namespace {

ScorecardView view_of(store::ScorecardRecord const& record, bool newest)
{
    ScorecardView view;
    view.id = record.id;
    view.chain_id = record.chain;
    view.version_no = record.version_no;
    view.newest = newest;
    view.name_th = record.card.name_th;
    view.name_en = record.card.name_en;
    view.note = record.note;
    view.criteria = record.card.criteria;
    view.ties = record.card.ties;
    view.most_points = most_points(record.card);
    view.rankings = record.rankings;
    view.created_at = record.created_at;
    view.created_by = record.created_name;
    view.made_up = record.made_up;
    return view;
}

} // namespace

FactList facts()
{
    FactList list;
    for (auto const& fact : catalogue()) {
        FactView view{fact.name, fact.type, fact.label.th, fact.label.en, fact.derived.th, fact.derived.en, fact.health, {}};
        for (auto const& choice : fact.choices)
            view.choices.push_back({choice.name, choice.label.th, choice.label.en});
        list.items.push_back(std::move(view));
    }
    return list;
}

ScorecardList scorecards(storage::Reader& db)
{
    ScorecardList list;
    std::optional<ScorecardId> chain;
    for (auto const& record : store::scorecards(db)) {
        list.items.push_back(view_of(record, chain != record.chain));
        chain = record.chain;
    }
    return list;
}

ScorecardView scorecard(storage::Reader& db, ScorecardId id)
{
    auto const record = store::scorecard(db, id);
    if (!record)
        throw problems::scorecard_not_found();
    return view_of(*record, record->version_no == store::newest_version(db, record->chain));
}

RoundRankings of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    std::map<base::AreaCode, TambonRow> rows;
    for (auto const& sum : rounds::quota_sums(db, scope, id)) {
        rows[sum.tambon].quota = sum.quota;
        rows[sum.tambon].placed = sum.placed;
    }
    for (auto const& sum : rounds::state_sums(db, scope, id, today)) {
        if (sum.state == rounds::HouseState::Surveyed)
            rows[sum.tambon].surveyed += sum.houses;
        if (sum.state == rounds::HouseState::Heard)
            rows[sum.tambon].heard += sum.houses;
        if (sum.state == rounds::HouseState::Reserve)
            rows[sum.tambon].reserve += sum.houses;
    }
    for (auto const& ranking : store::in_force(db, scope, id)) {
        auto& row = rows[ranking.tambon];
        row.ranking_id = ranking.id;
        row.number = ranking.number;
        row.version_no = ranking.version_no;
        row.decided_on = ranking.decided_on;
        row.objections_until = ranking.objections_until;
        for (auto const& objection : store::objections(db, scope, id, ranking.tambon))
            row.objections_open += objection.view.state == ObjectionState::Open ? 1 : 0;
    }
    RoundRankings answer{id, round.name_th, round.name_en, {}};
    places::Lookup places(db);
    for (auto& [tambon, row] : rows) {
        auto const name = places.tambon(tambon);
        auto const district = places.district(tambon);
        row.tambon = tambon;
        row.tambon_name_th = name.th;
        row.tambon_name_en = name.en;
        row.district_name_th = district.th;
        row.district_name_en = district.en;
        answer.items.push_back(std::move(row));
    }
    return answer;
}

} // namespace selection::views

namespace selection {

std::vector<Contested> contested(storage::Reader& db, auth::Scope const& scope)
{
    return store::contested(db, scope);
}

} // namespace selection
