// Front functions of the room: what others ask of tranches.
#include "tranches/readiness.hpp"

#include <algorithm>
#include <map>

namespace tranches {

std::vector<Tranche> of_round(storage::Reader& db, rounds::RoundId round)
{
    auto const records = store::tranches_of(db, round);
    return {records.begin(), records.end()};
}

std::vector<Paid> of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    std::vector<Paid> list;
    if (!rounds::find_house(db, scope, house))
        return list;
    for (auto& [paid, part] : store::paid(db, house))
        list.push_back(std::move(paid));
    return list;
}

std::vector<Ready> ready_of(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round, base::Date today)
{
    std::vector<Ready> list;
    if (!round.open || !round.books_since)
        return list;
    Readiness readiness(db, scope, round, today);
    std::map<std::pair<base::AreaCode, std::int64_t>, Ready> sums;
    for (auto const& candidate : readiness.candidates()) {
        if (candidate.taken)
            continue;
        auto& sum = sums[{candidate.house.tambon, candidate.part}];
        sum.tambon = candidate.house.tambon;
        sum.part = candidate.part;
        ++(candidate.is_ready() ? sum.ready : sum.waiting);
    }
    for (auto& [key, sum] : sums)
        list.push_back(std::move(sum));
    return list;
}

namespace {

// Of recorded tranches nothing is asked.
std::map<TrancheId, store::TrancheRecord> released_of(storage::Reader& db, rounds::RoundId round)
{
    std::map<TrancheId, store::TrancheRecord> released;
    for (auto& tranche : store::tranches_of(db, round))
        if (tranche.state == State::Released && !tranche.recorded)
            released.emplace(tranche.id, std::move(tranche));
    return released;
}

} // namespace

std::vector<PapersOverdue> papers_overdue(storage::Reader& db, rounds::RoundId round, Readiness& readiness)
{
    std::vector<PapersOverdue> list;
    auto const released = released_of(db, round);
    if (released.empty())
        return list;
    std::map<rounds::RoundHouseId, rounds::House const*> houses;
    for (auto const& house : readiness.houses())
        houses.emplace(house.id, &house);
    std::map<PlanId, Plan> plans;
    for (auto const& taken : readiness.taken()) {
        auto const tranche = released.find(taken.tranche);
        auto const found = houses.find(taken.house);
        if (!taken.live || tranche == released.end() || found == houses.end() || !rounds::is_on_the_way(found->second->state))
            continue;
        auto const& house = *found->second;
        auto plan = plans.find(tranche->second.plan);
        if (plan == plans.end())
            plan = plans.emplace(tranche->second.plan, store::plan(db, tranche->second.plan)).first;
        PapersOverdue overdue{taken.house, house.tambon, *tranche->second.paid_on, {}};
        for (auto& missing : readiness.missing_after(house, plan->second, taken.part, overdue.released_on))
            overdue.missing.push_back(std::move(missing.words));
        if (!overdue.missing.empty())
            list.push_back(std::move(overdue));
    }
    std::ranges::stable_sort(list, {}, &PapersOverdue::released_on);
    return list;
}

std::vector<PapersOverdue> papers_overdue(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    auto const round = rounds::find_round(db, scope, id);
    if (!round || released_of(db, id).empty())
        return {};
    Readiness readiness(db, scope, *round, today);
    return papers_overdue(db, id, readiness);
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& broken : store::broken(db))
        differences.push_back({"tranche " + broken.id.str(), broken.found, broken.stored});
    for (auto const& tranche : store::all(db)) {
        if (tranche.state != State::Released)
            continue;
        for (auto const& receiver : store::contents(db, tranche.id).receivers) {
            auto const what = "tranche " + tranche.id.str() + " receiver " + std::to_string(receiver.position);
            auto const entry = receiver.entry ? ledger::find_entry(db, *receiver.entry) : std::nullopt;
            if (!entry)
                differences.push_back({what, "booked", "no entry"});
            else if (entry->amount != receiver.amount)
                differences.push_back({what, entry->amount.str(), receiver.amount.str()});
            else if (entry->reversed_by.has_value() != receiver.returned_on.has_value())
                differences.push_back(
                    {what, entry->reversed_by ? "reversed in the books" : "booked", receiver.returned_on ? "returned" : "paid"});
        }
    }
    return differences;
}

} // namespace tranches
