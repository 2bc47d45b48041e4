// Asking who may see and keep which bank accounts.
#include "bank/scope.hpp"

#include "bank/problems.hpp"

namespace bank {

namespace {

base::AreaCode area_of(ledger::Account const& account, rounds::Round const& round)
{
    return account.tambon.value_or(round.province);
}

} // namespace

bool may_see(auth::Scope const& scope, ledger::Account const& account, rounds::Round const& round)
{
    return scope.covers(area_of(account, round));
}

bool may_see_names(auth::Actor const& actor, base::AreaCode const& area)
{
    return actor.scope(auth::Permission::BankWrite).covers(area) || actor.scope(auth::Permission::AuditRead).covers(area);
}

Account require_account(storage::Reader& db, auth::Scope const& scope, ledger::AccountId id)
{
    auto const account = ledger::find_account(db, id);
    auto const round = account ? rounds::find_round(db, scope, account->round_id) : std::nullopt;
    if (!round || !may_see(scope, *account, *round))
        throw problems::account_not_found();
    if (account->kind != ledger::AccountKind::Bank)
        throw problems::not_a_bank_account();
    return {*account, *round, area_of(*account, *round)};
}

Account require_writable(api::Work& work, ledger::AccountId id)
{
    auto found = require_account(work.tx(), work.actor().scope(auth::Permission::BankWrite), id);
    if (!found.round.open)
        throw problems::round_closed();
    return found;
}

} // namespace bank
