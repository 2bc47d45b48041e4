// What agreements offer to later features.
#include "agreements/agreements.hpp"

#include "agreements/store.hpp"

#include <algorithm>
#include <utility>

namespace agreements {

Agreed agreed(storage::Reader& db, rounds::RoundId round)
{
    return store::agreed_by_others(db, round, AgreementId());
}

std::optional<base::Satang> promised_to(storage::Reader& db, rounds::RoundHouseId house)
{
    return store::promised_to(db, house);
}

std::vector<InForce> in_force(storage::Reader& db, rounds::RoundId round)
{
    std::vector<InForce> all;
    for (auto const& [row, chain_id, province] : store::listed(db, round)) {
        if (row.state != State::Signed)
            continue;
        auto const a = store::find(db, row.id).value();
        InForce one{a.id, a.number.value_or(a.title), a.signed_on.value(), a.money.management, {}};
        for (auto const& house : store::houses(db, auth::Scope::everywhere(), a.id))
            one.houses.push_back({house.id, house.tambon, house.share});
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, {}, [](InForce const& a) { return std::pair(a.signed_on, a.number); });
    return all;
}

std::vector<Draft> drafts(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<Draft> drafts;
    for (auto const& [row, chain_id, province] : store::listed(db, std::nullopt))
        if (row.state == State::Draft && scope.touches(province))
            drafts.push_back({row.id, row.title, row.parties, row.signed_parties});
    return drafts;
}

std::optional<Sealed> find_sealed(storage::Reader& db, AgreementId id)
{
    auto const a = store::find(db, id);
    if (!a || !a->seal || !a->signed_on)
        return std::nullopt;
    return Sealed{a->id, a->round_id, a->province, a->title, a->number, *a->signed_on, a->seal->code};
}

std::vector<Sealed> sealed(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<Sealed> found;
    for (auto const& [row, chain_id, province] : store::listed(db, std::nullopt)) {
        auto one = scope.touches(province) ? find_sealed(db, row.id) : std::nullopt;
        if (one)
            found.push_back(std::move(*one));
    }
    std::ranges::stable_sort(found, std::greater<>(), &Sealed::signed_on);
    return found;
}

} // namespace agreements
