// What the form of a gift chooses from, and the daily rates.
#include "contributions/rules.hpp"
#include "contributions/view_parts.hpp"
#include "contributions/views.hpp"

#include <algorithm>

namespace contributions::views {

namespace {

using auth::Permission;

bool holds_money(ledger::AccountKind kind)
{
    return kind == ledger::AccountKind::Bank || kind == ledger::AccountKind::Cash || kind == ledger::AccountKind::Advance;
}

RateView view_of(places::Lookup& places, store::Rate const& rate)
{
    auto const province = places.province(rate.province);
    return {rate.province, province.th,  province.en,      rate.fiscal_year, rate.day_rate,
            rate.source,   rate.version, rate.recorded_at, rate.recorded_by};
}

} // namespace

FormChoices choices(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    FormChoices page;
    page.keeps_books = round.books_since.has_value();
    page.earliest = ledger::earliest_day(db, round);
    for (auto const& state : rounds::values_of(rounds::HouseState{}))
        if (may_receive(state.value))
            page.states.push_back(state.value);
    for (auto const& balance : ledger::balances(db, scope, id)) {
        auto const& account = balance.account;
        auto const words = account_in_words(account);
        if (holds_money(account.kind))
            page.accounts.push_back({account.id, account.kind, words.th, words.en});
    }
    places::Lookup places(db);
    for (auto const& rate : store::rates(db))
        if (rate.province == round.province)
            page.rates.push_back(view_of(places, rate));
    return page;
}

RatePage rates(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope)
{
    places::Lookup places(db);
    RatePage page;
    for (auto const& rate : store::rates(db))
        if (scope.touches(rate.province))
            page.items.push_back(view_of(places, rate));
    auto const writing = actor.scope(Permission::ContributionsWrite);
    page.may_write = std::ranges::any_of(writing.areas(), [](base::AreaCode const& area) {
        return area.level() == base::AreaCode::Level::Province || area.level() == base::AreaCode::Level::Country;
    });
    return page;
}

} // namespace contributions::views
