// Hearings that go to a laptop and come back.
#include "hearings/checkouts.hpp"

#include "base/canonical.hpp"
#include "hearings/canonical.hpp"
#include "hearings/checkout_store.hpp"
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/returning.hpp"
#include "hearings/store.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/province_settings.hpp"

#include <algorithm>

namespace hearings::service {

namespace {

store::Checkout require_out(storage::Reader& db, HearingId id)
{
    auto checkout = store::current_checkout(db, id);
    if (!checkout || checkout->state != CheckoutState::Out)
        throw problems::not_checked_out();
    return *checkout;
}

// What may be wrong with a result that names a known checkout; absent: nothing.
std::optional<RefusedWhy> why_refused(store::Checkout const& checkout, Whole const& given, Whole const& came,
                                      std::string const& text)
{
    if (checkout.state == CheckoutState::Revoked)
        return RefusedWhy::Revoked;
    auto const& h = came.hearing;
    bool const genuine = h.seal && h.state == State::Sealed && auth::sha256_hex(text) == h.seal->sha256 &&
                         auth::verify_with(checkout.public_key, text, h.seal->signature);
    if (!genuine || !is_held_as_given(given, came))
        return RefusedWhy::Tampered;
    if (given.hearing.seal && given.hearing.seal->sha256 != h.seal->sha256)
        return RefusedWhy::OtherResult;
    return std::nullopt;
}

base::Problem told(RefusedWhy why)
{
    switch (why) {
    case RefusedWhy::Revoked:
        return problems::return_revoked();
    case RefusedWhy::Tampered:
        return problems::return_tampered();
    case RefusedWhy::OtherResult:
        return problems::other_result();
    }
    return problems::return_tampered();
}

void refuse(api::Work& work, store::Checkout const& checkout, Hearing const& here, Whole const& came, RefusedWhy why)
{
    auto const sha256 = came.hearing.seal ? came.hearing.seal->sha256 : std::string();
    store::refuse(work.tx(), work.new_id<base::Uuid>(), checkout.id, {work.now(), work.actor().display_name, sha256, why});
    work.audit(event_about(
        here, "hearing.return_refused",
        {change_of("why", std::nullopt, std::string(base::name_of(why))), change_of("laptop", std::nullopt, checkout.laptop)}));
}

} // namespace

Package check_out(api::Work& work, HearingId id, CheckoutForm const& form, std::string seed, Operator account)
{
    auto const whole = require_changeable(work, id);
    if (store::current_checkout(work.tx(), id))
        throw problems::list_is_fixed(); // a laptop gives nothing out
    if (whole.hearing.version != form.version)
        throw problems::changed_meanwhile(whole.hearing.version);
    store::Checkout checkout;
    checkout.id = work.new_id<CheckoutId>();
    checkout.hearing_id = id;
    checkout.laptop = form.laptop;
    checkout.made_at = work.now();
    checkout.made_by = work.actor().display_name;
    checkout.public_key = public_key_of_seed(seed);
    store::insert(work.tx(), checkout);
    store::remove_hall(work.tx(), id); // its telephones come to the laptop
    work.audit(event_about(
        whole.hearing, "hearing.checked_out",
        {change_of("laptop", std::nullopt, form.laptop), change_of("public_key", std::nullopt, checkout.public_key)}));
    Package package;
    package.kind = kPackageKind;
    package.checkout_id = checkout.id;
    package.made_at = checkout.made_at;
    package.laptop = form.laptop;
    package.seed = std::move(seed);
    package.province_key = work.vault().public_key();
    package.demo_today = config::province_setting(work.tx(), config::kDemoToday);
    package.account = std::move(account);
    package.round = rounds::carried(work.tx(), whole.hearing.round_id);
    package.hearing = carried(whole);
    return package;
}

void revoke(api::Work& work, HearingId id, ReasonForm const& form)
{
    auto const whole = require_for(work, id);
    auto checkout = require_out(work.tx(), id);
    checkout.state = CheckoutState::Revoked;
    checkout.reason = form.reason;
    checkout.ended_at = work.now();
    store::end(work.tx(), checkout);
    work.audit(event_about(whole.hearing, "hearing.checkout_revoked",
                           {change_of("laptop", checkout.laptop, std::nullopt), change_of("reason", std::nullopt, form.reason)}));
}

void receive(api::Work& work, Package const& package)
{
    rounds::receive(work, package.round);
    auto const whole = whole_of(package.hearing);
    store::insert(work.tx(), whole.hearing);
    store::replace_parts(work.tx(), whole);
    store::Checkout checkout;
    checkout.id = package.checkout_id;
    checkout.hearing_id = whole.hearing.id;
    checkout.laptop = package.laptop;
    checkout.made_at = package.made_at;
    checkout.made_by = package.account.display_name;
    checkout.public_key = work.vault().public_key();
    checkout.state = CheckoutState::Here;
    store::insert(work.tx(), checkout);
    work.audit(event_about(whole.hearing, "hearing.received", {change_of("laptop", std::nullopt, package.laptop)}));
}

Result hand_back(storage::Reader& db)
{
    auto const checkout = store::received(db);
    auto const hearing = checkout ? store::find(db, auth::Scope::everywhere(), checkout->hearing_id) : std::nullopt;
    if (!hearing || !hearing->seal)
        throw problems::nothing_to_hand_back();
    return {std::string(kResultKind), checkout->id, carried(store::whole(db, *hearing))};
}

Taken take_in(api::Work& work, Result const& result, std::vector<files::Prepared> const& pictures)
{
    auto checkout = store::find(work.tx(), result.checkout_id);
    if (!checkout || checkout->state == CheckoutState::Here)
        throw problems::foreign_return();
    auto const given = require_for(work, checkout->hearing_id);
    auto const& here = given.hearing;
    auto came = whole_of(result.hearing);
    auto const text = canonical_text(came);
    if (auto const why = why_refused(*checkout, given, came, text)) {
        refuse(work, *checkout, here, came, *why);
        return {here.id, told(*why), false};
    }
    if (here.seal) { // the same again
        work.audit(event_about(here, "hearing.returned", {}, "sent again"));
        return {here.id, std::nullopt, true};
    }
    for (auto const& picture : pictures)
        (void)files::attach(work.tx(), files::record(work, picture).sha256, work.actor().id);
    auto& h = came.hearing;
    checkout->state = CheckoutState::Returned;
    checkout->ended_at = work.now();
    checkout->held_signature = h.seal->signature;
    store::end(work.tx(), *checkout);
    auto open = h;
    open.state = State::Open;
    if (!store::update(work.tx(), open, here.version))
        throw problems::changed_meanwhile(here.version);
    store::replace_parts(work.tx(), came);
    Seal seal{text, h.seal->sha256, work.vault().sign(text), base::canonical::code_of(h.seal->sha256), h.seal->at, h.seal->by};
    h.seal = std::move(seal);
    store::seal(work.tx(), h);
    // What was decided stays decided; a house that left the round meanwhile stays where it went.
    auto const heard = still_candidates(work.tx(), came);
    auto const heard_on = h.opened_at.value_or(h.held_at).bangkok_date();
    rounds::mark_heard(work, heard, {rounds::PaperKind::Minutes, base::canonical::shown_code(h.seal->code), heard_on}, heard_on);
    work.audit(
        event_about(h, "hearing.returned",
                    {change_of("laptop", checkout->laptop, std::nullopt),
                     change_of("state", std::string(base::name_of(here.state)), "sealed"),
                     change_of("seal_code", std::nullopt, h.seal->code), change_of("sha256", std::nullopt, h.seal->sha256)}));
    return {h.id, std::nullopt, false};
}

} // namespace hearings::service
