// Gathering what closing asks of the other rooms.
#include "closing/gathering.hpp"

#include "places/places.hpp"
#include "purchases/purchases.hpp"

#include <algorithm>

namespace closing {

namespace {

HouseFacts facts_of(rounds::Round const& round, rounds::House const& house, RoundMoney const& money,
                    works::HouseLacks const& of_works, purchases::HouseLacks const& of_purchases)
{
    HouseFacts facts;
    facts.state = house.state;
    facts.keeps_books = round.books_since.has_value();
    facts.photographs = of_works.photographs;
    facts.acceptance = of_works.acceptance;
    facts.hand_over = of_works.hand_over;
    facts.consents = of_works.consents;
    facts.open_flags = of_works.open_flags;
    facts.papers = of_purchases.papers;
    facts.owed = of_purchases.owed;
    facts.receivable = money.receivable(house.id);
    facts.money = money.of(house.id);
    return facts;
}

} // namespace

RoundMoney::RoundMoney(storage::Reader& db, rounds::Round const& round)
{
    if (!round.books_since)
        return;
    std::map<std::optional<rounds::RoundHouseId>, ledger::GrantFlow> flows;
    for (auto const& flow : ledger::grant_flows(db, round.id))
        flows.emplace(flow.house, flow);
    for (auto const& money : ledger::money_by_house(db, round.id))
        add(money, flows[money.house]);
}

RoundMoney::RoundMoney(storage::Reader& db, rounds::Round const& round, rounds::House const& only)
{
    if (round.books_since)
        add(ledger::money_of_house(db, only), ledger::grant_flow_of_house(db, only.id));
}

void RoundMoney::add(ledger::HouseMoney const& money, ledger::GrantFlow const& flow)
{
    auto const sums = money_of(money, flow);
    if (!money.house) {
        management_ = sums;
        return;
    }
    houses_.emplace(*money.house, sums);
    receivable_.emplace(*money.house, money.receivable);
}

Money RoundMoney::of(rounds::RoundHouseId id) const
{
    auto const found = houses_.find(id);
    return found == houses_.end() ? Money() : found->second;
}

base::Satang RoundMoney::receivable(rounds::RoundHouseId id) const
{
    auto const found = receivable_.find(id);
    return found == receivable_.end() ? base::Satang() : found->second;
}

std::map<rounds::RoundHouseId, HouseFacts> facts_of(storage::Reader& db, rounds::Round const& round,
                                                    std::span<rounds::House const> houses, RoundMoney const& money)
{
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& house : houses)
        ids.push_back(house.id);
    auto const of_works = works::lacks_of_houses(db, houses);
    auto of_purchases = purchases::lacks_of_houses(db, ids);
    std::map<rounds::RoundHouseId, HouseFacts> facts;
    for (auto const& house : houses)
        facts.emplace(house.id, facts_of(round, house, money, of_works.at(house.id), of_purchases[house.id]));
    return facts;
}

HouseFacts facts_of(storage::Reader& db, rounds::Round const& round, rounds::House const& house, RoundMoney const& money)
{
    return facts_of(db, round, std::span(&house, 1), money).at(house.id);
}

People people_of(storage::Reader& db, std::vector<households::HouseholdId> const& ids)
{
    People found;
    for (auto& summary : households::summaries(db, auth::Scope::everywhere(), ids))
        found.emplace(summary.id, std::move(summary));
    return found;
}

std::map<base::AreaCode, StateCounts> counts_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id)
{
    std::map<base::AreaCode, StateCounts> counts;
    for (auto const& house : rounds::houses_of_round(db, scope, id))
        ++counts[house.tambon][house.state];
    return counts;
}

bool asks_for_closing(StateCounts const& houses)
{
    return std::ranges::any_of(houses, [](auto const& one) { return is_of_closing(one.first) && one.second > 0; });
}

TambonFacts facts_of(storage::Reader& db, rounds::Round const& round, base::AreaCode const& tambon, StateCounts const& counts,
                     std::vector<rounds::House> const& its_houses, RoundMoney const& money)
{
    TambonFacts facts;
    facts.houses = counts;
    for (auto const& house : its_houses)
        facts.to_return += money.of(house.id).to_return_satang;
    if (!round.books_since)
        return facts;
    for (auto const& balance : ledger::balances(db, auth::Scope::everywhere(), round.id)) {
        auto const side = ledger::side_of(balance.account.kind);
        if (balance.account.tambon == tambon && (side == ledger::Side::Asset || side == ledger::Side::Liability) &&
            balance.balance() != base::Satang())
            facts.unaccounted.push_back(ledger::left_on(balance));
    }
    return facts;
}

RoundFacts facts_of(storage::Reader& db, rounds::Round const& round)
{
    RoundFacts facts;
    facts.keeps_books = round.books_since.has_value();
    places::Lookup names(db);
    auto const closed = store::tambons(db, round.id);
    for (auto const& [tambon, counts] : counts_of(db, auth::Scope::everywhere(), round.id)) {
        for (auto const& [state, n] : counts)
            facts.houses[state] += n;
        if (asks_for_closing(counts) && std::ranges::find(closed, tambon, &store::ClosedTambon::tambon) == closed.end())
            facts.open_tambons.push_back(names.tambon(tambon));
    }
    facts.tranches = tranches::of_round(db, round.id);
    if (!facts.keeps_books)
        return facts;
    facts.unaccounted = ledger::accounted(db, round.id);
    facts.unbooked = ledger::unbooked(db, round.id);
    facts.unmatched = bank::unmatched(db, round.id);
    return facts;
}

} // namespace closing
