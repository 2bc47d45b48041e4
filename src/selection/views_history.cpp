// What came before and beside a list: its versions, objections, and what those that were upheld, or corrected hearings, moved.
#include "selection/canonical.hpp"
#include "selection/documents.hpp"
#include "selection/rules.hpp"
#include "selection/views.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace selection::views {

namespace {

// Why a version moved houses, and which of them it is told to though they stand where they stood.
struct Cause {
    MovedView moved;
    std::optional<rounds::RoundHouseId> about;
    bool tells_all = false;
};

Cause cause_of(store::ObjectionRecord const& objection, store::RankingRecord const& made)
{
    MovedView moved;
    moved.objection_id = objection.view.id;
    moved.appeal = objection.view.appeal_of.has_value();
    moved.received_on = objection.view.received_on;
    moved.decided_on = objection.view.decided_on.value();
    moved.version_no = made.version_no;
    return {moved, objection.view.round_house_id, false};
}

std::vector<std::string> heard_in(auth::Vault const& vault, store::RankingRecord const& version)
{
    std::vector<std::string> ids;
    for (auto const& heard : from_canonical(opened(vault, version)).inputs.heard)
        ids.push_back(heard.id);
    return ids;
}

bool has(std::vector<std::string> const& ids, hearings::HearingId id)
{
    return std::ranges::find(ids, id.str()) != ids.end();
}

// The link to one of the hearings that counted before, from a correction back over what it corrects; null: there is none.
hearings::Correction const* link_to(std::vector<std::string> const& counted, std::span<hearings::Correction const> known,
                                    hearings::Correction const* from)
{
    while (from && !has(counted, from->corrects)) {
        auto const earlier = std::ranges::find(known, from->corrects, &hearings::Correction::id);
        from = earlier == known.end() ? nullptr : &*earlier;
    }
    return from;
}

// Those whose order `made` follows where the version before followed a hearing that they correct.
std::vector<CorrectionView> corrections_behind(auth::Vault const& vault, std::span<hearings::Correction const> known,
                                               store::RankingRecord const& before, store::RankingRecord const& made)
{
    std::vector<CorrectionView> behind;
    if (known.empty()) // nothing is opened for nothing
        return behind;
    auto const was = heard_in(vault, before);
    auto const is = heard_in(vault, made);
    for (auto const& correction : known)
        if (has(is, correction.id) && !has(was, correction.id))
            if (auto const* link = link_to(was, known, &correction))
                behind.push_back({made.version_no, correction.title, correction.held_on, link->corrected_title,
                                  link->corrected_on, correction.reason});
    return behind;
}

// What a version did to each house that the version before has, too. Who left between them makes room: that moves nobody.
void add_moved(RankingView& view, Cause const& cause, std::vector<store::PlaceRecord> const& before,
               std::vector<store::PlaceRecord> const& after)
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
        bool const own = was.house == cause.about;
        bool const had = was.standing == Standing::Ranked || was.filled_on;
        bool const has = is->second->standing == Standing::Ranked;
        auto const to = is->second->place;
        bool const moved = (to != rank && to != was.place) || had != has;
        if (line == view.list.end() || !(own || moved || cause.tells_all))
            continue;
        auto& told = line->moved.emplace_back(cause.moved);
        told.own = own;
        told.before = was.place;
        told.after = to;
        told.had = had;
        told.has = has;
    }
}

} // namespace

void add_history(RankingView& view, storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor,
                 rounds::RoundId round, base::AreaCode const& tambon)
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
    auto const corrections = hearings::corrections(db, scope, round);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        if (!version->supersedes || version->version_no > view.version_no)
            continue;
        auto const made_by =
            std::ranges::find(objections, version->id, [](auto const& o) { return o.view.new_ranking_id.value_or(RankingId()); });
        auto const& before = places[*version->supersedes];
        if (made_by != objections.end()) {
            add_moved(view, cause_of(*made_by, *version), before, places[version->id]);
            continue;
        }
        auto const earlier = std::ranges::find(versions, *version->supersedes, &store::RankingRecord::id);
        auto const behind = corrections_behind(vault, corrections, *earlier, *version);
        if (behind.empty())
            continue;
        view.corrections.insert(view.corrections.end(), behind.begin(), behind.end());
        MovedView moved;
        moved.decided_on = version->decided_on;
        moved.version_no = version->version_no;
        // Every letter of this very version takes the place of an earlier one.
        add_moved(view, {moved, std::nullopt, version->version_no == view.version_no}, before, places[version->id]);
    }
    for (auto const& objection : objections) {
        view.objections.push_back(objection.view);
        auto& shown = view.objections.back();
        shown.head_name = names[shown.round_house_id];
        shown.judged_before = shown.state == ObjectionState::Open && has_judged(actor.id, objection, objections);
    }
}

} // namespace selection::views
