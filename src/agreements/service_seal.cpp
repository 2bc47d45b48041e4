// Signatures, the seal, and what follows it: amendments and termination.
#include "agreements/canonical.hpp"
#include "agreements/facts.hpp"
#include "agreements/loading.hpp"
#include "agreements/problems.hpp"
#include "agreements/rules.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace agreements::service {

namespace {

using auth::Permission;

Party& require_party(Whole& whole, PartyId id)
{
    auto const party = std::ranges::find(whole.parties, id, &Party::id);
    if (party == whole.parties.end())
        throw problems::party_not_found();
    return *party;
}

std::optional<std::string> iso_of(std::optional<base::Date> const& day)
{
    return day ? std::optional(day->iso()) : std::nullopt;
}

// The agreement signed by hand and by key: from here on nothing of it changes.
void put_seal(api::Work& work, Whole& whole)
{
    Seal seal;
    seal.text = canonical_text(whole);
    seal.sha256 = auth::sha256_hex(seal.text);
    seal.signature = work.vault().sign(seal.text);
    seal.code = seal_code_of(seal.sha256);
    seal.at = work.now();
    whole.agreement.seal = std::move(seal);
    store::seal(work.tx(), whole.agreement);
}

void require_complete(api::Work& work, Whole const& whole)
{
    auto const& a = whole.agreement;
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), a.round_id);
    if (a.stated_total)
        require_equal(*a.stated_total, a.money);
    require_within(round.envelope, store::agreed_by_others(work.tx(), a.round_id, a.chain_id).total, a.money.total);
    auto faults = missing_for_seal(whole, tambon_names(work.tx(), whole.houses), facts_of(work.tx(), whole, work.today()));
    if (!faults.empty())
        throw problems::not_complete(std::move(faults));
}

base::Date last_signature(Whole const& whole)
{
    base::Date last = whole.parties.front().signed_on.value();
    for (auto const& party : whole.parties)
        last = std::max(last, party.signed_on.value());
    return last;
}

void change_state(api::Work& work, Agreement const& a, State to, std::string action)
{
    if (!may_become(a.state, to))
        throw problems::not_in_force(base::label_of(a.state));
    store::set_state(work.tx(), a.id, to);
    work.audit(event_about(a, std::move(action),
                           {change_of("state", std::string(base::name_of(a.state)), std::string(base::name_of(to)))}));
}

// A new version in the chain of an agreement in force, with its parties (who have not signed it yet) and houses.
Whole next_version(api::Work& work, Whole const& before, Kind kind)
{
    auto const& old = before.agreement;
    if (old.state != State::Signed)
        throw problems::not_in_force(base::label_of(old.state));
    require_open_round(work.tx(), old);
    if (auto const draft = store::open_draft_of_chain(work.tx(), old.chain_id))
        throw problems::draft_exists(draft->str());
    Whole whole = before;
    whole.removals.clear();
    for (auto& party : whole.parties) {
        party.id = work.new_id<PartyId>();
        party.signed_on.reset();
        party.signed_note.reset();
    }
    auto& a = whole.agreement;
    a.id = work.new_id<AgreementId>();
    a.version_no = store::chain(work.tx(), old.chain_id).back().version_no + 1;
    a.kind = kind;
    a.state = State::Draft;
    a.version = 1;
    a.number.reset();
    a.place.reset();
    a.held_at.reset();
    a.signed_on.reset();
    a.seal.reset();
    return whole;
}

// "บันทึกข้อตกลง…" → "บันทึกข้อตกลง… (แก้ไขเพิ่มเติม ครั้งที่ 2)", never twice.
std::string amended_title(std::string const& title, std::size_t number)
{
    constexpr char const* kMark = " (แก้ไขเพิ่มเติม ครั้งที่ ";
    return title.substr(0, title.find(kMark)) + kMark + std::to_string(number) + ")";
}

std::size_t sealed_amendments(storage::Reader& db, AgreementId chain_id)
{
    auto const chain = store::chain(db, chain_id);
    return static_cast<std::size_t>(
        std::ranges::count_if(chain, [](Agreement const& a) { return a.kind == Kind::Amendment && a.seal.has_value(); }));
}

} // namespace

void sign(api::Work& work, AgreementId id, SignatureForm const& form)
{
    auto whole = require_draft(work, Permission::AgreementsSign, id);
    require_open_round(work.tx(), whole.agreement);
    if (form.version && *form.version != whole.agreement.version)
        throw changed_meanwhile(whole);
    auto& party = require_party(whole, form.party_id);
    auto faults = faults_of(form, facts_of(work.tx(), whole, work.today()).first_signing_day, work.today());
    if (!party.representative_name)
        faults.push_back({"party_id",
                          "no_representative",
                          {"กรอกชื่อผู้แทนของ" + party.organization_name + "ก่อน",
                           "Enter the representative of " + party.organization_name + " first"}});
    base::refuse_if_any(std::move(faults));
    auto const before = iso_of(party.signed_on);
    party.signed_on = form.signed_on;
    party.signed_note = form.note;
    store::set_signature(work.tx(), party);
    store::bump_version(work.tx(), id);
    work.audit(event_about(
        whole.agreement, "agreement.party_signed",
        {change_of("signed_on", before, form.signed_on.iso()), change_of("party", std::nullopt, party.organization_name)}));
}

void unsign(api::Work& work, AgreementId id, PartyId party_id)
{
    auto whole = require_draft(work, Permission::AgreementsSign, id);
    auto& party = require_party(whole, party_id);
    auto const before = iso_of(party.signed_on);
    party.signed_on.reset();
    party.signed_note.reset();
    store::set_signature(work.tx(), party);
    store::bump_version(work.tx(), id);
    work.audit(
        event_about(whole.agreement, "agreement.signature_withdrawn",
                    {change_of("signed_on", before, std::nullopt), change_of("party", std::nullopt, party.organization_name)}));
}

void seal(api::Work& work, AgreementId id, SealForm const& form)
{
    auto whole = require_for(work, Permission::AgreementsSign, id);
    auto& a = whole.agreement;
    if (a.seal)
        throw problems::already_sealed(shown_seal_code(a.seal->code));
    if (!may_become(a.state, State::Signed))
        throw problems::not_a_draft(base::label_of(a.state));
    require_open_round(work.tx(), a);
    if (money_of(whole.houses, a.management_bp) != a.money)
        throw std::runtime_error("the kept money of agreement " + a.id.str() + " is not the sum of its houses");
    require_complete(work, whole);
    auto const doubts = doubts_of(work.tx(), whole);
    require_acknowledged(doubts, form);

    auto const before = version_before(work.tx(), a);
    std::set<rounds::RoundHouseId> old;
    for (auto const& house : houses_before(work.tx(), a))
        old.insert(house.id);
    std::vector<rounds::RoundHouseId> fresh;
    for (auto const& house : whole.houses)
        if (!old.contains(house.id))
            fresh.push_back(house.id);

    a.signed_on = last_signature(whole);
    a.state = State::Signed;
    put_seal(work, whole);
    if (before)
        change_state(work, *before, State::Superseded, "agreement.superseded");
    rounds::mark_signed(work, fresh, a.number.value(), *a.signed_on);
    std::vector<auth::Change> changes{change_of("state", "draft", "signed"), change_of("seal_code", std::nullopt, a.seal->code),
                                      change_of("sha256", std::nullopt, a.seal->sha256),
                                      change_of("houses", std::nullopt, std::to_string(a.money.houses)),
                                      change_of("total_satang", std::nullopt, a.money.total.str())};
    for (auto const& doubt : doubts)
        changes.push_back(change_of("doubts[" + doubt.house.id.str() + "]", std::nullopt, doubt.house.tambon.str()));
    if (!doubts.empty())
        changes.push_back(change_of("reason", std::nullopt, form.reason));
    work.audit(event_about(a, "agreement.sealed", std::move(changes)));
}

AgreementId amend(api::Work& work, AgreementId id, ReasonForm const& form)
{
    auto const before = require_for(work, Permission::AgreementsWrite, id);
    auto whole = next_version(work, before, Kind::Amendment);
    auto& a = whole.agreement;
    a.title = amended_title(before.agreement.title, sealed_amendments(work.tx(), a.chain_id) + 1);
    a.reason = form.reason;
    a.stated_total.reset(); // what was stated was stated of another list
    store::insert(work.tx(), whole);
    work.audit(event_about(
        a, "agreement.amendment_drawn_up",
        {change_of("reason", std::nullopt, form.reason), change_of("changes", std::nullopt, before.agreement.number)}));
    return a.id;
}

AgreementId terminate(api::Work& work, AgreementId id, TerminationForm const& form)
{
    auto const before = require_for(work, Permission::AgreementsSign, id);
    auto whole = next_version(work, before, Kind::Termination);
    base::refuse_if_any(faults_of(form, before.agreement.signed_on.value(), work.today()));
    auto& a = whole.agreement;
    if (form.number && store::number_taken(work.tx(), a.province, *form.number, a.id))
        throw problems::number_taken();
    a.title = "การบอกเลิก" + before.agreement.title;
    a.number = form.number;
    a.reason = form.reason;
    a.terminated_on = form.date;
    a.state = State::Terminated;
    store::insert(work.tx(), whole);
    put_seal(work, whole);
    change_state(work, before.agreement, State::Terminated, "agreement.terminated");
    work.audit(
        event_about(a, "agreement.termination_sealed",
                    {change_of("reason", std::nullopt, form.reason), change_of("terminated_on", std::nullopt, form.date.iso()),
                     change_of("seal_code", std::nullopt, a.seal->code)}));
    return a.id;
}

} // namespace agreements::service
