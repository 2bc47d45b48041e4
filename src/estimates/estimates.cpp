// What later rooms ask of estimates, and the proof of the stored sums.
#include "estimates/estimates.hpp"

#include "estimates/service.hpp"

#include <algorithm>

namespace estimates {

std::optional<Estimate> find_final(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    for (auto& record : store::versions(db, scope, house)) {
        if (record.estimate.state != State::Final)
            continue;
        record.estimate.lines = store::lines(db, record.estimate.id);
        return std::move(record.estimate);
    }
    return std::nullopt;
}

std::optional<Estimate> find(storage::Reader& db, auth::Scope const& scope, EstimateId id)
{
    auto record = store::estimate(db, scope, id);
    if (!record)
        return std::nullopt;
    record->estimate.lines = store::lines(db, id);
    return std::move(record->estimate);
}

std::vector<Summary> finals_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                               std::optional<base::AreaCode> const& area)
{
    std::vector<Summary> finals;
    for (auto& record : store::of_round(db, scope, round, area))
        if (record.estimate.state == State::Final)
            finals.push_back(std::move(record.estimate));
    return finals;
}

std::vector<Estimate> finals_with_lines(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                        base::AreaCode const& area)
{
    std::vector<Estimate> finals;
    for (auto& record : store::of_round(db, scope, round, area))
        if (record.estimate.state == State::Final)
            finals.push_back(std::move(record.estimate));
    std::map<EstimateId, Estimate*> by_id;
    for (auto& estimate : finals)
        by_id[estimate.id] = &estimate;
    for (auto& [id, line] : store::final_lines(db, round, area))
        if (auto const found = by_id.find(id); found != by_id.end())
            found->second->lines.push_back(std::move(line));
    return finals;
}

std::optional<Item> find_item(storage::Reader& db, ItemId id)
{
    auto record = store::item(db, id);
    return record ? std::optional(std::move(record->item)) : std::nullopt;
}

std::optional<Price> price_on(storage::Reader& db, ItemId id, base::AreaCode const& where, base::Date on)
{
    auto const prices = store::prices_of(db, id);
    std::vector<Dated> dated;
    for (auto const& price : prices)
        dated.push_back(price.dated);
    auto const best = price_that_counts(dated, where, on);
    if (!best)
        return std::nullopt;
    auto const& price = prices[*best];
    return Price{price.id, price.price, price.dated.area, price.dated.valid_from, price.source};
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& row : store::sums_that_differ(db))
        differences.push_back({"estimate " + row.id.str() + ", sums", row.stored, row.computed});
    for (auto const& id : store::over_their_share(db))
        differences.push_back({"estimate " + id.str() + ", grant", "over the share", "at most the share"});
    return differences;
}

} // namespace estimates
