// Putting hearings together for screens and papers.
#include "hearings/views.hpp"

#include "base/canonical.hpp"
#include "hearings/canonical.hpp"
#include "hearings/checkout_store.hpp"
#include "hearings/loading.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <map>

namespace hearings::views {

namespace {

void add_missing(storage::Reader& db, Whole const& whole, HearingView& view)
{
    if (view.state == State::Sealed || view.state == State::Cancelled)
        return;
    view.fingerprint = fingerprint_of(whole);
    for (auto const& fault : missing_for_seal(whole, gone(db, whole))) {
        view.missing_th.push_back(fault.message.th);
        view.missing_en.push_back(fault.message.en);
        view.missing_at.push_back(fault.field);
    }
}

void add_names(storage::Reader& db, HearingView& view)
{
    places::Lookup places(db);
    auto const tambon = places.tambon(view.tambon);
    auto const district = places.district(view.tambon);
    auto const province = places.province(view.tambon);
    view.tambon_name_th = tambon.th;
    view.tambon_name_en = tambon.en;
    view.district_name_th = district.th;
    view.district_name_en = district.en;
    view.province_name_th = province.th;
    view.province_name_en = province.en;
    if (auto const round = rounds::find_round(db, auth::Scope({view.tambon}), view.round_id)) {
        view.round_name_th = round->name_th;
        view.round_name_en = round->name_en;
    }
}

} // namespace

HearingList list(storage::Reader& db, auth::Scope const& scope, std::optional<rounds::RoundId> const& round,
                 std::optional<State> const& state, std::optional<base::AreaCode> const& area)
{
    places::Lookup places(db);
    std::map<rounds::RoundId, base::Bilingual> names;
    for (auto const& r : rounds::rounds_within(db, scope))
        names[r.id] = {r.name_th, r.name_en};
    HearingList list;
    auto const states = state ? std::vector{*state} : std::vector<State>();
    for (auto const& h : store::heads(db, area ? scope.within(*area) : scope, round, states)) {
        auto const tambon = places.tambon(h.tambon);
        list.items.push_back({h.id, h.round_id, names[h.round_id].th, names[h.round_id].en, h.tambon, tambon.th, tambon.en,
                              h.title, h.place, h.held_at, h.state, h.candidates, h.people, h.corrects_id, h.made_up});
    }
    return list;
}

HearingView hearing(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, HearingId id)
{
    auto whole = store::whole(db, require_hearing(db, scope, id));
    auto const& h = whole.hearing;
    HearingView view;
    view.id = h.id;
    view.round_id = h.round_id;
    view.tambon = h.tambon;
    view.villages = h.villages;
    view.title = h.title;
    view.place = h.place;
    view.held_at = h.held_at;
    view.chair_name = h.chair_name;
    view.chair_position = h.chair_position;
    view.secretary_name = h.secretary_name;
    view.agenda = h.agenda;
    view.minutes = h.minutes;
    view.quorum = h.quorum;
    view.state = h.state;
    view.reason = h.reason;
    view.corrects_id = h.corrects_id;
    // On a laptop the corrected hearing is not there.
    if (h.corrects_id)
        if (auto const before = store::find(db, auth::Scope({h.tambon}), *h.corrects_id); before && before->seal)
            view.corrects =
                CorrectedView{before->id, before->title, before->held_at, base::canonical::shown_code(before->seal->code)};
    view.corrected_by = store::corrected_by(db, h.id);
    view.correction_under_way = store::correction_under_way(db, h.id);
    view.opened_at = h.opened_at;
    view.made_up = h.made_up;
    view.version = h.version;
    if (h.seal)
        view.seal = SealInfo{base::canonical::shown_code(h.seal->code), h.seal->sha256, h.seal->at, h.seal->by};
    view.hall = door(db, h.id);
    view.checkouts = store::checkouts(db, h.id);
    bool const elsewhere =
        std::ranges::any_of(view.checkouts, [](CheckoutView const& c) { return c.state == CheckoutState::Out; });
    view.can_edit = !elsewhere && (h.state == State::Planned || h.state == State::Open) &&
                    actor.scope(auth::Permission::HearingsWrite).covers(h.tambon);
    add_names(db, view);
    add_missing(db, whole, view);
    view.recorded = recorded_of(whole);
    view.presence = presence_of(h.quorum, whole.attendees);
    view.deviations = deviations(whole.candidates);
    view.candidates = in_order(std::move(whole.candidates));
    view.attendees = std::move(whole.attendees);
    view.statements = std::move(whole.statements);
    view.votes = std::move(whole.votes);
    view.pictures = std::move(whole.pictures);
    return view;
}

std::optional<HallDoor> door(storage::Reader& db, HearingId id)
{
    auto const door = store::door(db, id);
    if (!door)
        return std::nullopt;
    return HallDoor{base::canonical::shown_code(door->code), door->until, "", ""};
}

WaitingList waiting(storage::Reader& db, auth::Scope const& scope, HearingId id)
{
    return {hearings::waiting(db, require_hearing(db, scope, id))};
}

} // namespace hearings::views
