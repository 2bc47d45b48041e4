// Asking who may see and keep which books.
#include "ledger/scope.hpp"

#include "ledger/problems.hpp"

#include <algorithm>

namespace ledger {

bool may_see(auth::Scope const& scope, std::optional<base::AreaCode> const& tambon)
{
    return !tambon || scope.covers(*tambon);
}

store::Between between(base::AreaCode const& area)
{
    auto const code = area.str();
    return {code + std::string(6 - std::min<std::size_t>(6, code.size()), '0'),
            code + std::string(6 - std::min<std::size_t>(6, code.size()), '9')};
}

store::Between between(auth::Scope const& scope)
{
    store::Between all{"999999", "000000"};
    for (auto const& area : scope.areas()) {
        auto const one = between(area);
        all.first = std::min(all.first, one.first);
        all.last = std::max(all.last, one.last);
    }
    return all;
}

rounds::House require_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    if (auto house = rounds::find_house(db, scope, id))
        return *house;
    throw problems::house_not_found();
}

rounds::Round require_whole_round(api::Work& work, auth::Permission permission, rounds::RoundId id)
{
    auto const scope = work.actor().scope(permission);
    auto round = rounds::require_round(work.tx(), scope, id);
    if (!scope.covers(round.province))
        throw problems::outside_your_area();
    return round;
}

} // namespace ledger
