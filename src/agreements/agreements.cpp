// What agreements offer to later features.
#include "agreements/agreements.hpp"

#include "agreements/store.hpp"

namespace agreements {

Agreed agreed(storage::Reader& db, rounds::RoundId round)
{
    return store::agreed_by_others(db, round, AgreementId());
}

std::vector<Draft> drafts(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<Draft> drafts;
    for (auto const& [row, chain_id, province] : store::listed(db, std::nullopt))
        if (row.state == State::Draft && scope.touches(province))
            drafts.push_back({row.id, row.title, row.parties, row.signed_parties});
    return drafts;
}

} // namespace agreements
