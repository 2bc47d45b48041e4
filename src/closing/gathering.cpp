// Gathering what closing asks of the other rooms.
#include "closing/gathering.hpp"

#include "places/places.hpp"
#include "purchases/purchases.hpp"

#include <algorithm>

namespace closing {

namespace {

using works::Stage;

std::vector<base::Bilingual> missing_photographs(storage::Reader& db, rounds::RoundHouseId id)
{
    std::vector<base::Bilingual> all;
    for (auto const stage : {Stage::Before, Stage::Materials, Stage::During, Stage::After})
        for (auto const& words : works::missing_evidence(db, auth::Scope::everywhere(), id, stage)) {
            auto const& label = base::label_of(stage);
            all.push_back({label.th + ": " + words.th, label.en + ": " + words.en});
        }
    return all;
}

base::Bilingual left_on(ledger::Balance const& balance)
{
    auto const& label = base::label_of(balance.account.kind);
    auto const name = balance.account.name.empty() ? std::string() : " " + balance.account.name;
    auto const amount = std::max(balance.balance(), base::Satang() - balance.balance()).str();
    return {label.th + name + " ยังมีอยู่ " + amount + " บาท", label.en + name + ": " + amount + " baht are left"};
}

} // namespace

RoundMoney::RoundMoney(storage::Reader& db, rounds::Round const& round)
{
    if (!round.books_since)
        return;
    std::map<std::optional<rounds::RoundHouseId>, ledger::GrantFlow> flows;
    for (auto const& flow : ledger::grant_flows(db, round.id))
        flows.emplace(flow.house, flow);
    for (auto const& money : ledger::money_by_house(db, round.id)) {
        auto const sums = money_of(money, flows[money.house]);
        if (!money.house) {
            management_ = sums;
            continue;
        }
        houses_.emplace(*money.house, sums);
        receivable_.emplace(*money.house, money.receivable);
    }
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

HouseFacts facts_of(storage::Reader& db, rounds::Round const& round, rounds::House const& house, RoundMoney const& money)
{
    HouseFacts facts;
    facts.state = house.state;
    facts.keeps_books = round.books_since.has_value();
    facts.photographs = missing_photographs(db, house.id);
    facts.acceptance = works::missing_evidence(db, auth::Scope::everywhere(), house.id, Stage::Accepted);
    facts.hand_over = works::missing_evidence(db, auth::Scope::everywhere(), house.id, Stage::HandedOver);
    facts.consents = works::missing_consents(db, auth::Scope::everywhere(), house.id);
    facts.open_flags = works::open_flags(db, auth::Scope::everywhere(), house.id);
    facts.papers = purchases::missing_papers(db, auth::Scope::everywhere(), house.id);
    for (auto const& spent : purchases::of_house(db, auth::Scope::everywhere(), house.id))
        facts.owed += spent.owed;
    facts.receivable = money.receivable(house.id);
    facts.money = money.of(house.id);
    return facts;
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
            facts.unaccounted.push_back(left_on(balance));
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
