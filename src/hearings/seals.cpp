// Proofs of seals, the public page about one, and what sealed hearings tell the ranking.
#include "hearings/seals.hpp"

#include "base/canonical.hpp"
#include "hearings/canonical.hpp"
#include "hearings/problems.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace hearings {

namespace {

bool text_is_unchanged(Seal const& seal)
{
    return auth::sha256_hex(seal.text) == seal.sha256 && base::canonical::code_of(seal.sha256) == seal.code;
}

HeardHouse heard(Whole const& whole, Candidate const& c)
{
    HeardHouse house;
    house.house = c.round_house_id;
    house.place = c.place.value_or(0);
    house.score = c.score;
    house.reason = c.reason;
    for (auto const& vote : whole.votes)
        if (vote.round_house_id == c.round_house_id) {
            house.in_favour = vote.in_favour;
            house.against = vote.against;
            house.abstain = vote.abstain;
        }
    for (auto const& s : whole.statements)
        if (s.kind == StatementKind::Objection && s.round_house_id == c.round_house_id &&
            !waits_for_its_speaker(s, whole.attendees))
            house.objections.push_back({s.words, s.answer.value_or("")}); // none is sealed without an answer
    return house;
}

} // namespace

SealView public_seal(storage::Reader& db, auth::Vault const& vault, std::string const& typed_code)
{
    auto const hearing = store::find_by_seal_code(db, base::canonical::typed_code(typed_code));
    if (!hearing || !hearing->seal)
        throw problems::seal_unknown();
    auto const whole = store::whole(db, *hearing);
    auto const& seal = *hearing->seal;
    places::Lookup places(db);
    SealView view;
    view.text_unchanged = text_is_unchanged(seal);
    view.rows_unchanged = canonical_text(whole) == seal.text;
    view.signature_genuine = vault.verify(seal.text, seal.signature);
    view.valid = view.text_unchanged && view.rows_unchanged && view.signature_genuine;
    view.code = base::canonical::shown_code(seal.code);
    view.title = hearing->title;
    view.place = hearing->place;
    view.held_at = hearing->held_at;
    view.sealed_at = seal.at;
    auto const tambon = places.tambon(hearing->tambon);
    auto const province = places.province(hearing->tambon);
    view.tambon_th = tambon.th;
    view.tambon_en = tambon.en;
    view.province_th = province.th;
    view.province_en = province.en;
    if (auto const round = rounds::find_round(db, auth::Scope({hearing->tambon}), hearing->round_id)) {
        view.round_name_th = round->name_th;
        view.round_name_en = round->name_en;
    }
    view.houses = static_cast<std::int64_t>(whole.candidates.size());
    view.people = presence_of(hearing->quorum, whole.attendees).people;
    if (auto const later = store::corrected_by(db, hearing->id))
        if (auto const correction = store::find(db, auth::Scope::everywhere(), *later))
            view.corrected_by_code = base::canonical::shown_code(correction->seal.value().code);
    view.sha256 = seal.sha256;
    view.signature = seal.signature;
    view.public_key = vault.public_key();
    view.made_up = hearing->made_up;
    return view;
}

std::vector<Outcome> sealed_outcomes(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    std::vector<Outcome> outcomes;
    for (auto const& head : store::heads(db, scope, round, {State::Sealed})) {
        if (store::corrected_by(db, head.id))
            continue;
        auto const whole = store::whole(db, store::find(db, scope, head.id).value());
        auto const& h = whole.hearing;
        Outcome outcome{h.id, h.round_id, h.tambon, h.title, h.held_at.bangkok_date(), h.seal->sha256, h.seal->code, {}};
        for (auto const& c : in_order(whole.candidates))
            outcome.houses.push_back(heard(whole, c));
        outcomes.push_back(std::move(outcome));
    }
    std::ranges::sort(outcomes, {}, [](Outcome const& o) { return std::tuple(o.tambon, o.held_on, o.id); });
    return outcomes;
}

std::vector<Correction> corrections(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    std::vector<Correction> all;
    for (auto const& head : store::heads(db, scope, round, {State::Sealed})) {
        if (!head.corrects_id)
            continue;
        auto const hearing = store::find(db, scope, head.id).value();
        auto const before = store::find(db, scope, *head.corrects_id).value(); // of the same round and tambon
        all.push_back({hearing.id, hearing.title, hearing.held_at.bangkok_date(), before.id, before.title,
                       before.held_at.bangkok_date(), hearing.reason.value_or("")});
    }
    std::ranges::sort(all, {}, [](Correction const& c) { return std::tuple(c.held_on, c.id); });
    return all;
}

std::vector<UnderWay> under_way(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<UnderWay> all;
    for (auto const& h : store::heads(db, scope, std::nullopt, {State::Planned, State::Open}))
        all.push_back({h.id, h.title, h.held_at, h.state == State::Open});
    std::ranges::sort(all, {}, [](UnderWay const& h) { return std::tuple(h.held_at, h.id); });
    return all;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    auto const everywhere = auth::Scope::everywhere();
    for (auto const& head : store::heads(db, everywhere, std::nullopt, {State::Sealed})) {
        auto const h = store::find(db, everywhere, head.id).value();
        if (!text_is_unchanged(*h.seal))
            differences.push_back({"hearing " + h.id.str() + " seal", h.seal->sha256, auth::sha256_hex(h.seal->text)});
        if (canonical_text(store::whole(db, h)) != h.seal->text)
            differences.push_back({"hearing " + h.id.str() + " sealed text", "as sealed", "other rows"});
    }
    return differences;
}

} // namespace hearings
