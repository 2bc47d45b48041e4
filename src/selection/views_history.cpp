// What came before and beside a list: its versions, objections, and what those that were upheld moved.
#include "selection/rules.hpp"
#include "selection/views.hpp"

#include <algorithm>
#include <map>

namespace selection::views {

namespace {

// What this objection's version did to each house that the version before has, too. Who left between them makes room: that
// moves nobody.
void add_moved(RankingView& view, store::ObjectionRecord const& objection, store::RankingRecord const& made,
               std::vector<store::PlaceRecord> const& before, std::vector<store::PlaceRecord> const& after)
{
    std::map<rounds::RoundHouseId, store::PlaceRecord const*> still;
    for (auto const& place : after)
        still.emplace(place.house, &place);
    std::int64_t rank = 0; // in the version before, among those that are still listed
    for (auto const& was : before) {
        auto const is = still.find(was.house);
        if (is == still.end())
            continue;
        ++rank;
        auto const line = std::ranges::find(view.list, was.house, &PlaceView::round_house_id);
        bool const own = was.house == objection.view.round_house_id;
        bool const had = was.standing == Standing::Ranked || was.filled_on;
        bool const has = is->second->standing == Standing::Ranked;
        auto const to = is->second->place;
        bool const moved = (to != rank && to != was.place) || had != has;
        if (line == view.list.end() || !(own || moved))
            continue;
        line->moved.push_back({objection.view.id, own, objection.view.appeal_of.has_value(), objection.view.received_on,
                               objection.view.decided_on.value(), made.version_no, was.place, to, had, has});
    }
}

} // namespace

void add_history(RankingView& view, storage::Reader& db, auth::Actor const& actor, rounds::RoundId round,
                 base::AreaCode const& tambon)
{
    auto const scope = auth::Scope({tambon});
    std::map<rounds::RoundHouseId, std::string> names;
    auto const versions = store::versions(db, scope, round, tambon);
    std::map<RankingId, std::vector<store::PlaceRecord>> places;
    for (auto const& version : versions) {
        view.versions.push_back({version.id, version.version_no, version.number, version.decided_on, version.reason,
                                 version.frozen_at, version.frozen_name, version.in_force});
        for (auto const& place : places[version.id] = store::places(db, version))
            names.emplace(place.house, place.head_name);
    }
    auto const objections = store::objections(db, scope, round, tambon);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        auto const made_by =
            std::ranges::find(objections, version->id, [](auto const& o) { return o.view.new_ranking_id.value_or(RankingId()); });
        if (made_by != objections.end() && version->version_no <= view.version_no)
            add_moved(view, *made_by, *version, places[version->supersedes.value()], places[version->id]);
    }
    for (auto const& objection : objections) {
        view.objections.push_back(objection.view);
        auto& shown = view.objections.back();
        shown.head_name = names[shown.round_house_id];
        shown.judged_before = shown.state == ObjectionState::Open && has_judged(actor.id, objection, objections);
    }
}

} // namespace selection::views
