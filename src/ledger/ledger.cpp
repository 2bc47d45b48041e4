// What the ledger answers to other rooms.
#include "ledger/ledger.hpp"

#include "ledger/scope.hpp"
#include "ledger/store.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ledger {

std::optional<Account> find_account(storage::Reader& db, AccountId id)
{
    return store::account(db, id);
}

std::optional<Entry> find_entry(storage::Reader& db, EntryId id)
{
    return store::entry(db, id);
}

std::vector<Posting> postings_of(storage::Reader& db, EntryId id)
{
    return store::postings(db, id);
}

std::vector<Entry> entries_of(storage::Reader& db, std::string const& source_kind, base::Uuid const& source_id)
{
    return store::entries_of(db, source_kind, source_id);
}

std::vector<AccountLine> lines_of(storage::Reader& db, AccountId id)
{
    return store::lines_of(db, id);
}

std::optional<EntryId> booked(storage::Reader& db, Source const& source)
{
    return store::booked(db, source);
}

std::vector<Balance> balances(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    auto all = store::balances(db, round);
    std::erase_if(all, [&](Balance const& balance) { return !may_see(scope, balance.account.tambon); });
    return all;
}

std::vector<Balance> balances_within(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                     base::AreaCode const& area)
{
    std::map<AccountId, Balance> sums;
    std::vector<AccountId> order;
    auto const within = scope.within(area);
    for (auto const& part : within.areas())
        for (auto const& balance : store::balances_between(db, round, between(part))) {
            auto const [found, is_new] = sums.try_emplace(balance.account.id, balance);
            if (is_new) {
                order.push_back(balance.account.id);
                continue;
            }
            found->second.debit += balance.debit;
            found->second.credit += balance.credit;
        }
    std::vector<Balance> all;
    for (auto const& id : order)
        all.push_back(sums.at(id));
    std::ranges::stable_sort(all, {}, [](Balance const& b) { return std::pair(b.account.kind, b.account.number); });
    return all;
}

std::vector<Balance> balances_of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    return store::balances_of_house(db, require_house(db, scope, id).round_id, id);
}

base::Satang balance_of(storage::Reader& db, AccountId id)
{
    return store::balance(db, id);
}

std::vector<HouseMoney> money_by_house(storage::Reader& db, rounds::RoundId round)
{
    return store::money_by_house(db, round);
}

HouseMoney money_of_house(storage::Reader& db, rounds::House const& house)
{
    auto money = store::money_of_house(db, house.round_id, house.id);
    money.tambon = house.tambon;
    return money;
}

base::Satang contributed_left(storage::Reader& db, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, auth::Scope::everywhere(), id);
    base::Satang left;
    if (!house)
        return left;
    for (auto const& balance : store::balances_of_house(db, house->round_id, id)) {
        auto const side = side_of(balance.account.kind);
        if (side == Side::Income || side == Side::Expense)
            left += balance.credit - balance.debit;
    }
    return left;
}

std::optional<base::Date> last_day_of(storage::Reader& db, rounds::RoundHouseId house)
{
    return store::last_day(db, house);
}

GrantHeld grant_held(storage::Reader& db, rounds::RoundId round, std::optional<rounds::RoundHouseId> const& house)
{
    return store::grant_held(db, round, house);
}

std::vector<GrantFlow> grant_flows(storage::Reader& db, rounds::RoundId round)
{
    return store::grant_flows(db, round);
}

GrantFlow grant_flow_of_house(storage::Reader& db, rounds::RoundHouseId house)
{
    return store::grant_flow_of_house(db, house);
}

std::vector<Unaccounted> accounted(storage::Reader& db, rounds::RoundId round)
{
    return unaccounted_of(store::balances(db, round), store::money_by_house(db, round));
}

} // namespace ledger
