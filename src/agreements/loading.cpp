// Opening agreements for work.
#include "agreements/loading.hpp"

#include "agreements/problems.hpp"
#include "agreements/store.hpp"

namespace agreements {

Agreement require_agreement(storage::Reader& db, auth::Scope const& scope, AgreementId id)
{
    auto agreement = store::find(db, id);
    if (!agreement || !scope.touches(agreement->province))
        throw problems::not_found();
    return *agreement;
}

Whole require_for(api::Work& work, auth::Permission permission, AgreementId id)
{
    auto const scope = work.actor().scope(permission);
    auto agreement = require_agreement(work.tx(), scope, id);
    if (!scope.covers(agreement.province))
        throw problems::outside_your_area();
    return store::whole(work.tx(), scope, std::move(agreement));
}

Whole require_draft(api::Work& work, auth::Permission permission, AgreementId id)
{
    auto whole = require_for(work, permission, id);
    if (whole.agreement.state != State::Draft)
        throw problems::not_a_draft(base::label_of(whole.agreement.state));
    return whole;
}

auth::Event event_about(Agreement const& a, std::string action, std::vector<auth::Change> changes)
{
    return {std::move(action), {"agreement", a.id.str()}, a.province, std::move(changes), a.number.value_or(a.title)};
}

auth::Change change_of(std::string field, std::optional<std::string> from, std::optional<std::string> to)
{
    return {std::move(field), std::move(from), std::move(to), false};
}

} // namespace agreements
