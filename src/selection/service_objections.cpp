// Objections and appeals: received, decided, and where one is upheld, the next version of the list.
#include "platform/auth/vault.hpp"
#include "selection/documents.hpp"
#include "selection/freezing.hpp"
#include "selection/problems.hpp"
#include "selection/rules.hpp"
#include "selection/service.hpp"

#include <algorithm>

namespace selection::service {

namespace {

using auth::Permission;

// The house's facts as the register has them now; ages stay those of the list's day.
void take_facts_anew(storage::Reader& db, auth::Vault const& vault, Inputs& inputs, rounds::RoundHouseId house)
{
    for (auto& candidate : inputs.candidates)
        if (candidate.house == house)
            for (auto& facts :
                 facts_of_households(db, vault, inputs.round, inputs.facts, std::vector{candidate.household}, inputs.facts_on))
                candidate.values = std::move(facts.values);
}

// Whether a new version could change anything for the house.
bool can_be_moved(storage::Reader& db, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, auth::Scope::everywhere(), id);
    return house && !has_left(house->state) && !has_gone_on(house->state);
}

RankingId next_version(api::Work& work, store::ObjectionRecord const& objection, DecisionForm const& form)
{
    auto const everywhere = auth::Scope::everywhere();
    auto const before = store::versions(work.tx(), everywhere, objection.round, objection.tambon).front();
    auto const round = rounds::require_round(work.tx(), everywhere, objection.round);
    if (!round.open)
        throw problems::round_closed();
    auto inputs = carried_on(work.tx(), round, before, from_canonical(opened(work.vault(), before)).inputs);
    auto const house = objection.view.round_house_id;
    if (form.remedy == Remedy::Facts)
        take_facts_anew(work.tx(), work.vault(), inputs, house);
    else if (auto const last = static_cast<std::int64_t>(inputs.candidates.size()); *form.place > last)
        throw base::invalid_input({{"place",
                                    "beyond_list",
                                    {"บัญชีนี้มี " + std::to_string(last) + " ลำดับ พิมพ์ 1 ถึง " + std::to_string(last),
                                     "This list has " + std::to_string(last) + " places: type 1 to " + std::to_string(last)}}});
    else
        inputs.adjustments.push_back({house, *form.place, form.outcome, objection.view.id.str()});
    freezing::Version version;
    version.before = before;
    version.number = *form.number;
    version.scorecard = before.scorecard;
    version.decided_on = form.decided_on;
    version.objections_until = *form.objections_until;
    version.reason = form.outcome;
    return freezing::freeze(work, inputs, version);
}

} // namespace

ObjectionId object(api::Work& work, RankingId id, ObjectionForm const& form)
{
    auto const ranking = store::ranking(work.tx(), work.actor().scope(Permission::SelectionWrite), id);
    if (!ranking)
        throw problems::not_found();
    auto const until = form.appeal_of ? std::nullopt : std::optional(ranking->objections_until);
    auto faults = faults_of(form, ranking->decided_on, until, work.today());
    auto const places = store::places(work.tx(), *ranking);
    if (std::ranges::find(places, form.round_house_id, &store::PlaceRecord::house) == places.end())
        faults.push_back({"round_house_id", "not_listed", {"บ้านหลังนี้ไม่อยู่ในบัญชี", "This house is not on the list"}});
    if (form.appeal_of) {
        auto const first = store::objection(work.tx(), auth::Scope({ranking->tambon}), *form.appeal_of);
        bool const here = first && first->round == ranking->round;
        for (auto& fault : appeal_faults(form, here ? std::optional(first->view) : std::nullopt))
            faults.push_back(std::move(fault));
    }
    base::refuse_if_any(std::move(faults));
    store::ObjectionRecord record;
    record.round = ranking->round;
    record.tambon = ranking->tambon;
    auto& view = record.view;
    view.id = work.new_id<ObjectionId>();
    view.ranking_id = id;
    view.round_house_id = form.round_house_id;
    view.appeal_of = form.appeal_of;
    view.by_name = form.by_name;
    view.by_relation = form.by_relation;
    view.received_on = form.received_on;
    view.words = form.words;
    view.late_reason = form.late_reason;
    view.recorded_at = work.now();
    view.recorded_by = work.actor().display_name;
    store::insert(work.tx(), record);
    work.audit({form.appeal_of ? "objection.appealed" : "objection.received",
                {"objection", view.id.str()},
                ranking->tambon,
                {{"ranking", std::nullopt, id.str(), false}, {"round_house_id", std::nullopt, form.round_house_id.str(), false}},
                ranking->number});
    return view.id;
}

void decide(api::Work& work, ObjectionId id, DecisionForm const& form)
{
    auto record = store::objection(work.tx(), work.actor().scope(Permission::SelectionWrite), id);
    if (!record)
        throw problems::objection_not_found();
    auto& view = record->view;
    if (view.state != ObjectionState::Open || view.version != form.version)
        throw problems::already_decided();
    auto const everywhere = auth::Scope::everywhere();
    if (has_judged(work.actor().id, *record, store::objections(work.tx(), everywhere, record->round, record->tambon)))
        throw problems::same_person();
    auto const in_force = store::versions(work.tx(), everywhere, record->round, record->tambon).front();
    base::refuse_if_any(faults_of(form, view.received_on, in_force.decided_on, work.today()));
    if (makes_version(form) && !can_be_moved(work.tx(), view.round_house_id))
        throw problems::left_or_gone_on();
    if (makes_version(form))
        view.new_ranking_id = next_version(work, *record, form);
    view.state = form.state;
    view.outcome = form.outcome;
    view.decided_on = form.decided_on;
    record->decided_by = work.actor().id;
    view.decided_by = work.actor().display_name;
    if (!store::decide(work.tx(), *record, form.version))
        throw problems::already_decided();
    work.audit(
        {"objection.decided",
         {"objection", id.str()},
         record->tambon,
         {{"state", std::string("open"), std::string(base::name_of(form.state)), false},
          {"remedy", std::nullopt, std::string(base::name_of(form.remedy)), false},
          {"new_ranking", std::nullopt, view.new_ranking_id ? std::optional(view.new_ranking_id->str()) : std::nullopt, false}},
         ""});
}

} // namespace selection::service
