// What contributions answer to other rooms.
#include "contributions/contributions.hpp"

#include "contributions/service.hpp"
#include "contributions/store.hpp"

#include <algorithm>

namespace contributions {

namespace {

// The part of each one's days that belongs to this part of a gift.
std::int64_t days_of_part(Gift const& gift, base::Satang amount)
{
    __extension__ using Wide = __int128;
    return static_cast<std::int64_t>(Wide(gift.days_milli.value_or(0)) * amount.value() / gift.value.value());
}

std::string as_booked(storage::Reader& db, ContributionId id)
{
    base::Satang sum;
    std::int64_t times = 0;
    for (auto const& entry : ledger::entries_of(db, service::source_of(id).kind, id))
        if (!entry.reversed_by) {
            sum += entry.amount;
            ++times;
        }
    return std::to_string(times) + " × " + sum.str();
}

} // namespace

std::vector<Contribution> of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        return {};
    store::Filter filter;
    filter.house = id;
    filter.taken_out = false;
    std::vector<Contribution> found;
    auto const gifts = store::gifts(db, scope, house->round_id, filter, std::nullopt, 100'000);
    std::vector<ContributionId> ids;
    for (auto const& gift : gifts)
        ids.push_back(gift.id);
    auto const parts = store::parts_of(db, scope, ids);
    for (auto const& gift : gifts)
        for (auto const& part : parts.at(gift.id)) {
            if (part.house != id)
                continue;
            auto name = gift.giver_name;
            if (name.empty() && gift.organization)
                if (auto const organization = organizations::find(db, *gift.organization))
                    name = organization->name_th;
            found.push_back({gift.id, id, gift.kind, gift.giver, std::move(name), gift.what, gift.day, part.amount,
                             basis_of(gift).th, gift.people.value_or(0), days_of_part(gift, part.amount)});
        }
    std::ranges::reverse(found);
    return found;
}

std::vector<Sum> sums_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                         std::optional<base::AreaCode> const& area)
{
    store::Filter filter;
    filter.area = area;
    return store::house_sums(db, scope, round, filter);
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& kept : store::all_kept(db)) {
        if (kept.value != kept.parts)
            differences.push_back({"contribution " + kept.id.str() + ", parts", kept.value.str(), kept.parts.str()});
        auto const expected = kept.taken_out ? "0 × 0.00" : "1 × " + kept.value.str();
        if (auto const booked = as_booked(db, kept.id); booked != expected)
            differences.push_back({"contribution " + kept.id.str() + ", entries", expected, booked});
    }
    return differences;
}

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> joined;
        for (auto const part : {gift_statements(), list_statements(), sum_statements(), setting_statements()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace contributions
