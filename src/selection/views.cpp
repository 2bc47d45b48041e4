// One list, as a draft or frozen: assembled from its text, the kept names, and the states of today.
#include "selection/views.hpp"

#include "base/canonical.hpp"
#include "places/places.hpp"
#include "selection/documents.hpp"
#include "selection/problems.hpp"

#include <algorithm>
#include <map>

namespace selection::views {

namespace {

constexpr char const* kHealth = "health";

HeardView view_of(Heard const& heard)
{
    HeardView view{hearings::HearingId::parse(heard.id), heard.title, heard.held_on, std::nullopt};
    if (!heard.seal_code.empty())
        view.seal_code = base::canonical::shown_code(heard.seal_code);
    return view;
}

// What gave the points, in the card's order; health in one unsaid sum where it is hidden.
std::vector<ReasonView> reasons_of(Inputs const& inputs, Candidate const& candidate, Line const& line, bool health_hidden)
{
    std::vector<ReasonView> reasons;
    std::int64_t hidden = 0;
    for (auto const& given : line.reasons) {
        auto const criterion = std::ranges::find(inputs.card.criteria, given.criterion, &Criterion::key);
        bool const health = tells_health(criterion->fact);
        if (health && health_hidden) {
            hidden += given.points;
            continue;
        }
        auto const fact = std::ranges::find(inputs.facts, criterion->fact) - inputs.facts.begin();
        auto const reason =
            reason_of(*criterion, criterion->bands.at(given.band), candidate.values.at(static_cast<std::size_t>(fact)));
        reasons.push_back({criterion->key, criterion->title_th, criterion->title_en, reason.th, reason.en, given.points, health});
    }
    if (hidden > 0)
        reasons.push_back({kHealth, "เหตุด้านสุขภาพและการดูแล", "Health and care", "ไม่แสดงรายละเอียด", "not shown", hidden, true});
    return reasons;
}

base::Bilingual tie_of(Inputs const& inputs, Line const& line, bool health_hidden)
{
    if (line.tie.empty())
        return {};
    if (line.tie == "registered")
        return {"ลงทะเบียนก่อนมาก่อน", "registered earlier comes first"};
    if (line.tie == "id")
        return {"ลงทะเบียนพร้อมกัน เรียงตามรหัสครัวเรือน", "registered at once; by the household's id"};
    auto const rule = std::ranges::find(inputs.card.ties, line.tie, &TieRule::fact);
    if (health_hidden && tells_health(line.tie))
        return {"กฎด้านสุขภาพ (ไม่แสดงรายละเอียด)", "a rule about health (not shown)"};
    return rule == inputs.card.ties.end() ? base::Bilingual{} : tie_in_words(*rule);
}

struct Names {
    std::string head;
    std::string house_no;
    std::optional<int> moo;
};

// Fills what a list and a draft have in common.
class Shown {
public:
    Shown(storage::Reader& db, auth::Actor const& actor, Inputs const& inputs) : db_(db), inputs_(inputs)
    {
        view.health_hidden = !actor.scope(auth::Permission::HealthRead).covers(inputs.tambon);
        for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), inputs.round, inputs.tambon)) {
            state_.emplace(house.id, house.state);
            held_ += rounds::holds_a_place(house.state) ? 1 : 0;
        }
    }

    void head(store::ScorecardRecord const& scorecard)
    {
        auto const round = rounds::require_round(db_, auth::Scope::everywhere(), inputs_.round);
        places::Lookup places(db_);
        auto const tambon = places.tambon(inputs_.tambon);
        auto const district = places.district(inputs_.tambon);
        view.round_id = inputs_.round;
        view.round_name_th = round.name_th;
        view.round_name_en = round.name_en;
        view.tambon = inputs_.tambon;
        view.tambon_name_th = tambon.th;
        view.tambon_name_en = tambon.en;
        view.district_name_th = district.th;
        view.district_name_en = district.en;
        view.decided_on = inputs_.facts_on;
        view.scorecard_id = scorecard.id;
        view.scorecard_th = inputs_.card.name_th;
        view.scorecard_en = inputs_.card.name_en;
        view.scorecard_version = scorecard.version_no;
        view.most_points = most_points(inputs_.card);
        for (auto const& heard : inputs_.heard)
            view.heard.push_back(view_of(heard));
        if (inputs_.set_aside)
            set_aside(inputs_.set_aside->hearings);
        for (auto const& sum : rounds::quota_sums(db_, auth::Scope({inputs_.tambon}), inputs_.round))
            view.quota += sum.quota;
        view.places = inputs_.places;
        view.free = std::max<std::int64_t>(0, view.quota - held_);
    }

    // Sealed hearings that do not decide.
    void set_aside(std::vector<Heard> const& hearings)
    {
        view.set_aside.clear();
        for (auto const& heard : hearings)
            view.set_aside.push_back(view_of(heard));
        if (inputs_.set_aside)
            view.set_aside_reason = inputs_.set_aside->reason;
    }

    void list(std::vector<Line> const& lines, std::map<rounds::RoundHouseId, Names> const& names)
    {
        std::map<rounds::RoundHouseId, Candidate const*> candidate;
        for (auto const& one : inputs_.candidates)
            candidate.emplace(one.house, &one);
        for (auto const& line : lines) {
            auto const& who = *candidate.at(line.house);
            auto const& name = names.at(line.house);
            auto const tie = tie_of(inputs_, line, view.health_hidden);
            PlaceView place;
            place.place = line.place;
            place.round_house_id = line.house;
            place.household_id = who.household;
            place.head_name = name.head;
            place.house_no = name.house_no;
            place.moo = name.moo;
            place.standing = line.standing;
            place.state = state_.at(line.house);
            place.points = line.points;
            place.score_place = line.score_place;
            for (auto const& said : who.said)
                place.said.push_back({static_cast<std::int64_t>(said.hearing), said.place, said.in_favour, said.against,
                                      said.abstain, said.objections});
            place.lifted = line.lifted;
            place.deviation = line.deviation;
            place.tie_th = tie.th;
            place.tie_en = tie.en;
            place.reasons = reasons_of(inputs_, who, line, view.health_hidden);
            view.list.push_back(std::move(place));
        }
    }

    RankingView view;

private:
    storage::Reader& db_;
    Inputs const& inputs_;
    std::map<rounds::RoundHouseId, rounds::HouseState> state_;
    std::int64_t held_ = 0;
};

} // namespace

RankingView draft(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor, service::Draft const& draft)
{
    Shown shown(db, actor, draft.inputs);
    shown.head(draft.scorecard);
    shown.set_aside(draft.left_out);
    shown.view.version_no = draft.before ? draft.before->version_no + 1 : 1;
    shown.view.fingerprint = draft.fingerprint;
    std::vector<households::HouseholdId> ids;
    std::map<households::HouseholdId, rounds::RoundHouseId> house;
    for (auto const& candidate : draft.inputs.candidates) {
        ids.push_back(candidate.household);
        house.emplace(candidate.household, candidate.house);
    }
    std::map<rounds::RoundHouseId, Names> names;
    for (auto const& summary : households::summaries(db, auth::Scope::everywhere(), ids))
        names.emplace(house.at(summary.id), Names{summary.head_name, summary.house_no, summary.moo});
    shown.list(draft.list, names);
    add_history(shown.view, db, vault, actor, draft.inputs.round, draft.inputs.tambon);
    return std::move(shown.view);
}

RankingView ranking(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor, auth::Scope const& scope,
                    RankingId id)
{
    auto const record = store::ranking(db, scope, id);
    if (!record)
        throw problems::not_found();
    auto const frozen = from_canonical(opened(vault, *record));
    Shown shown(db, actor, frozen.inputs);
    shown.head(store::scorecard(db, record->scorecard).value());
    auto& view = shown.view;
    view.id = record->id;
    view.version_no = record->version_no;
    view.in_force = record->in_force;
    view.number = record->number;
    view.decided_on = record->decided_on;
    view.objections_until = record->objections_until;
    view.reason = record->reason;
    view.fingerprint = record->fingerprint;
    view.frozen_at = record->frozen_at;
    view.frozen_by = record->frozen_name;
    view.made_up = record->made_up;
    auto const places = store::places(db, *record);
    std::map<rounds::RoundHouseId, Names> names;
    for (auto const& place : places)
        names.emplace(place.house, Names{place.head_name, place.house_no, place.moo});
    shown.list(frozen.list, names);
    for (auto const& place : places)
        if (place.filled_on) {
            auto& line = view.list.at(static_cast<std::size_t>(place.place - 1));
            line.filled_on = place.filled_on;
            line.filled_for = names.at(place.filled_for.value()).head;
            auto const left = std::ranges::find(view.list, *place.filled_for, &PlaceView::round_house_id);
            left->taken_on = place.filled_on;
            left->taken_by = place.head_name;
        }
    add_history(view, db, vault, actor, record->round, record->tambon);
    return std::move(view);
}

ReplayView replayed(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, RankingId id)
{
    if (!store::ranking(db, scope, id))
        throw problems::not_found();
    auto const again = replay(db, vault, id);
    return {again.same(), again.fingerprint, again.again, again.differences};
}

} // namespace selection::views
