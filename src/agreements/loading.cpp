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

void require_open_round(storage::Reader& db, Agreement const& agreement)
{
    if (!rounds::require_round(db, auth::Scope::everywhere(), agreement.round_id).open)
        throw problems::round_closed();
}

Whole require_draft(api::Work& work, auth::Permission permission, AgreementId id)
{
    auto whole = require_for(work, permission, id);
    if (whole.agreement.state != State::Draft)
        throw problems::not_a_draft(base::label_of(whole.agreement.state));
    return whole;
}

AgreementForm draft_form_of(Whole const& whole)
{
    auto const& a = whole.agreement;
    AgreementForm form;
    form.number = a.number;
    form.title = a.title;
    form.place = a.place;
    form.held_at = a.held_at;
    form.chair_name = a.chair_name;
    form.chair_position = a.chair_position;
    form.purpose_text = a.purpose_text;
    form.terms_text = a.terms_text;
    form.stated_total_satang = a.stated_total;
    for (auto const& p : whole.parties)
        form.parties.push_back(
            {p.id, p.role, p.organization_id, p.organization_name, p.representative_name, p.representative_position, p.tambon});
    for (auto const& house : whole.houses)
        form.house_ids.push_back(house.id);
    for (auto const& removal : whole.removals) {
        if (!form.removed)
            form.removed.emplace();
        form.removed->push_back({removal.house.id, removal.reason});
    }
    form.reason = a.reason;
    form.version = a.version;
    return form;
}

base::Problem changed_meanwhile(Whole const& whole)
{
    return problems::changed_meanwhile(base::fields::to_text(draft_form_of(whole)));
}

auth::Event event_about(Agreement const& a, std::string action, std::vector<auth::Change> changes)
{
    return {std::move(action), {"agreement", a.id.str()}, a.province, std::move(changes), a.number.value_or(a.title)};
}

} // namespace agreements
