// Scorecards, freezing, replacements. Objections are in service_objections.cpp.
#include "selection/service.hpp"

#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "selection/documents.hpp"
#include "selection/freezing.hpp"
#include "selection/problems.hpp"
#include "selection/rules.hpp"

#include <algorithm>
#include <map>

namespace selection::service {

namespace {

using auth::Permission;

Card card_of(ScorecardForm const& form)
{
    return {form.name_th, form.name_en, form.criteria, form.ties};
}

} // namespace

ScorecardId add_scorecard(api::Work& work, ScorecardForm const& form, bool made_up)
{
    auto const card = card_of(form);
    base::refuse_if_any(selection::faults_of(card));
    store::ScorecardRecord record;
    record.id = work.new_id<ScorecardId>();
    record.chain = record.id;
    if (form.based_on) {
        auto const before = store::scorecard(work.tx(), *form.based_on);
        if (!before)
            throw problems::scorecard_not_found();
        if (before->version_no != store::newest_version(work.tx(), before->chain))
            throw problems::scorecard_changed();
        record.chain = before->chain;
        record.version_no = before->version_no + 1;
    }
    record.note = form.note;
    record.card = card;
    record.created_at = work.now();
    record.created_by = work.actor().id;
    record.created_name = work.actor().display_name;
    record.made_up = made_up;
    store::insert(work.tx(), record);
    work.audit({"scorecard.saved",
                {"scorecard", record.id.str()},
                {},
                {{"version", std::nullopt, std::to_string(record.version_no), false},
                 {"criteria", std::nullopt, std::to_string(card.criteria.size()), false},
                 {"most_points", std::nullopt, std::to_string(most_points(card)), false}},
                card.name_th});
    return record.id;
}

Draft draft(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, DraftForm const& form)
{
    Draft draft;
    draft.round = rounds::require_round(db, scope, form.round_id);
    require_tambon(draft.round, scope, form.tambon);
    auto scorecard = store::scorecard(db, form.scorecard_id);
    if (!scorecard)
        throw problems::scorecard_not_found();
    draft.scorecard = *std::move(scorecard);
    base::Faults faults;
    auto const sealed = hearings::sealed_outcomes(db, auth::Scope({form.tambon}), form.round_id);
    auto const order = peoples_order(form, sealed, faults);
    auto gathered = gather(db, vault, draft.round, form.tambon, draft.scorecard, form.decided_on, order);
    if (gathered.inputs.candidates.empty())
        throw problems::no_candidates();
    draft.left_out = left_out(gathered.inputs, sealed);
    for (auto& fault : faults_of(form, gathered.inputs, draft.left_out))
        faults.push_back(std::move(fault));
    base::refuse_if_any(std::move(faults));
    draft.corrected = follows_a_correction(gathered.heard_before, gathered.inputs.heard, sealed);
    draft.inputs = std::move(gathered.inputs);
    if (form.set_aside)
        draft.inputs.set_aside = SetAside{*form.set_aside, draft.left_out};
    draft.before = std::move(gathered.before);
    explain_by_rule(draft.inputs);
    draft.list = rank(draft.inputs);
    draft.text = canonical_text(draft.inputs, draft.list);
    draft.fingerprint = auth::sha256_hex(draft.text);
    return draft;
}

RankingId freeze(api::Work& work, FreezeForm const& form)
{
    auto const scope = work.actor().scope(Permission::SelectionWrite);
    auto const draft = service::draft(work.tx(), work.vault(), scope, form.draft);
    if (!draft.round.open)
        throw problems::round_closed();
    if (draft.fingerprint != form.fingerprint)
        throw problems::changed_meanwhile();
    if (draft.before && !draft.corrected && !freezing::has_new(work.tx(), *draft.before, draft.inputs) &&
        !freezing::fills_a_free_place(work.tx(), draft.inputs, draft.list))
        throw problems::nothing_new();
    auto const before = draft.before ? std::optional(draft.before->decided_on) : std::nullopt;
    base::refuse_if_any(faults_of(form, draft.list, draft.inputs.heard, draft.left_out, before, work.today()));
    freezing::Version version;
    version.before = draft.before;
    version.number = form.number;
    version.scorecard = draft.scorecard.id;
    version.decided_on = form.draft.decided_on;
    version.objections_until = form.objections_until;
    version.reason = form.reason;
    return freezing::freeze(work, draft.inputs, version);
}

void replace(api::Work& work, RankingId id, ReplacementForm const& form)
{
    auto const scope = work.actor().scope(Permission::SelectionWrite);
    auto const ranking = store::ranking(work.tx(), scope, id);
    if (!ranking)
        throw problems::not_found();
    if (!ranking->in_force)
        throw problems::superseded();
    std::map<rounds::RoundHouseId, rounds::House> houses;
    for (auto const& house : rounds::houses_of_round(work.tx(), auth::Scope::everywhere(), ranking->round, ranking->tambon))
        houses.emplace(house.id, house);
    auto places = store::places(work.tx(), *ranking);
    auto const left = std::ranges::find(places, form.left_house_id, &store::PlaceRecord::house);
    bool const held = left != places.end() && (left->standing == Standing::Ranked || left->filled_on);
    bool const filled =
        std::ranges::any_of(places, [&](store::PlaceRecord const& p) { return p.filled_for == form.left_house_id; });
    if (!held || filled || !has_left(houses.at(left->house).state))
        throw problems::has_not_left();
    base::refuse_if_any(faults_of(form, ranking->decided_on, houses.at(left->house).state_since, work.today()));
    auto const next = std::ranges::find_if(
        places, [&](store::PlaceRecord const& p) { return houses.at(p.house).state == rounds::HouseState::Reserve; });
    if (next == places.end())
        throw problems::reserve_empty();
    if (next->house != form.next_house_id)
        throw problems::another_is_next();
    rounds::mark_ranked(work, std::vector{next->house}, {}, {rounds::PaperKind::RankedList, ranking->number, ranking->decided_on},
                        form.on);
    next->filled_on = form.on;
    next->filled_for = left->house;
    store::fill(work.tx(), ranking->id, *next);
    work.audit({"ranking.place_filled",
                {"ranking", ranking->id.str()},
                ranking->tambon,
                {{"left", left->house.str(), std::nullopt, false}, {"filled_by", std::nullopt, next->house.str(), false}},
                ranking->number});
}

} // namespace selection::service
