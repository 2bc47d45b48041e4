// Finding hearings for work, and the houses they may speak about.
#include "hearings/loading.hpp"

#include "base/canonical.hpp"
#include "hearings/checkout_store.hpp"
#include "hearings/problems.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"

#include <algorithm>

namespace hearings {

namespace {

// Whether the round still counts with it: a candidate, in reserve, or with a place, however far it has gone.
bool is_in_the_round(rounds::HouseState state)
{
    return rounds::is_candidate(state) || state == rounds::HouseState::Reserve || rounds::holds_a_place(state);
}

// A hearing speaks of surveyed houses. A correction speaks of those that were heard before it too, though a list was drawn since:
// the order that it gives counts from the list's next version.
bool may_speak_of(Hearing const& hearing, rounds::HouseState state)
{
    return state == rounds::HouseState::Surveyed || (hearing.corrects_id && is_in_the_round(state));
}

// Those that the corrected hearing heard, in its order.
std::vector<rounds::RoundHouseId> heard_before(storage::Reader& db, Hearing const& hearing)
{
    std::vector<rounds::RoundHouseId> heard;
    if (hearing.corrects_id)
        if (auto const before = store::find(db, auth::Scope({hearing.tambon}), *hearing.corrects_id))
            for (auto const& c : in_order(store::whole(db, *before).candidates))
                heard.push_back(c.round_house_id);
    return heard;
}

// Whether a listed house still stands in the hearing's round, and as `is_such` asks.
template <class IsSuch>
bool stands(storage::Reader& db, Hearing const& hearing, rounds::RoundHouseId id, IsSuch is_such)
{
    auto const house = rounds::find_house(db, auth::Scope({hearing.tambon}), id);
    return house && house->round_id == hearing.round_id && is_such(house->state);
}

} // namespace

Hearing require_hearing(storage::Reader& db, auth::Scope const& scope, HearingId id)
{
    if (auto hearing = store::find(db, scope, id))
        return *hearing;
    throw problems::not_found();
}

Whole require_for(api::Work& work, HearingId id)
{
    auto const scope = work.actor().scope(auth::Permission::HearingsWrite);
    return store::whole(work.tx(), require_hearing(work.tx(), scope, id));
}

void require_unfinished(Hearing const& hearing)
{
    if (hearing.seal)
        throw problems::sealed(base::canonical::shown_code(hearing.seal->code));
    if (hearing.state == State::Cancelled)
        throw problems::wrong_state(base::label_of(hearing.state));
}

void require_here(storage::Reader& db, HearingId id)
{
    auto const checkout = store::current_checkout(db, id);
    if (checkout && checkout->state == CheckoutState::Out)
        throw problems::checked_out(checkout->laptop);
}

bool is_laptop_of(storage::Reader& db, HearingId id)
{
    auto const checkout = store::current_checkout(db, id);
    return checkout && checkout->state == CheckoutState::Here;
}

Whole require_changeable(api::Work& work, HearingId id)
{
    auto whole = require_for(work, id);
    require_unfinished(whole.hearing);
    require_here(work.tx(), id);
    return whole;
}

Whole require_open(api::Work& work, HearingId id)
{
    auto whole = require_changeable(work, id);
    if (whole.hearing.state != State::Open)
        throw problems::wrong_state(base::label_of(whole.hearing.state));
    return whole;
}

auth::Event event_about(Hearing const& h, std::string action, std::vector<auth::Change> changes, std::string note)
{
    return {std::move(action), {"hearing", h.id.str()}, h.tambon, std::move(changes), note.empty() ? h.title : std::move(note)};
}

auth::Change personal_change(std::string field, std::optional<std::string> from, std::optional<std::string> to)
{
    return {std::move(field), std::move(from), std::move(to), true};
}

std::vector<rounds::RoundHouseId> gone(storage::Reader& db, Whole const& whole)
{
    if (is_laptop_of(db, whole.hearing.id))
        return {}; // the province asks when the result comes back
    auto const& hearing = whole.hearing;
    auto const spoken_of = [&](rounds::HouseState state) { return may_speak_of(hearing, state); };
    std::vector<rounds::RoundHouseId> gone;
    for (auto const& c : whole.candidates)
        if (!stands(db, hearing, c.round_house_id, spoken_of))
            gone.push_back(c.round_house_id);
    return gone;
}

std::vector<rounds::RoundHouseId> still_candidates(storage::Reader& db, Whole const& whole)
{
    std::vector<rounds::RoundHouseId> still;
    for (auto const& c : whole.candidates)
        if (stands(db, whole.hearing, c.round_house_id, rounds::is_candidate))
            still.push_back(c.round_house_id);
    return still;
}

std::vector<WaitingHouse> waiting(storage::Reader& db, Hearing const& hearing)
{
    auto const scope = auth::Scope({hearing.tambon});
    std::vector<rounds::House> houses;
    for (auto const& id : heard_before(db, hearing))
        if (auto house = rounds::find_house(db, scope, id); house && is_in_the_round(house->state))
            houses.push_back(std::move(*house));
    for (auto& house : rounds::houses_in_state(db, scope, hearing.round_id, rounds::HouseState::Surveyed))
        if (std::ranges::find(houses, house.id, &rounds::House::id) == houses.end())
            houses.push_back(std::move(house));
    std::vector<households::HouseholdId> ids;
    for (auto const& house : houses)
        ids.push_back(house.household_id);
    auto const summaries = households::summaries(db, scope, ids);
    std::vector<WaitingHouse> waiting;
    for (auto const& house : houses) {
        auto const summary = std::ranges::find(summaries, house.household_id, &households::HouseholdSummary::id);
        if (summary == summaries.end())
            continue;
        bool const elsewhere =
            !hearing.villages.empty() && std::ranges::find(hearing.villages, summary->moo.value_or(0)) == hearing.villages.end();
        if (!elsewhere)
            waiting.push_back({house.id, summary->head_name, summary->house_no, summary->moo, summary->members,
                               summary->dwelling_state, house.state, store::listed_in_other(db, house.id, hearing.id)});
    }
    return waiting;
}

} // namespace hearings
