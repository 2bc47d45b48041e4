// Opening proposals for work.
#include "proposals/loading.hpp"

#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"

namespace proposals {

Proposal require_proposal(storage::Reader& db, auth::Scope const& scope, ProposalId id)
{
    if (auto found = store::find(db, scope, id))
        return std::move(*found);
    throw problems::not_found();
}

Proposal require_for(api::Work& work, auth::Permission permission, ProposalId id)
{
    auto const& actor = work.actor();
    auto proposal = store::find(work.tx(), actor.scope(permission), id);
    if (!proposal) {
        (void)require_proposal(work.tx(), actor.scope(auth::Permission::ProposalsRead), id);
        throw problems::outside_your_area();
    }
    if (!rounds::require_round(work.tx(), auth::Scope::everywhere(), proposal->round_id).open)
        throw problems::round_closed();
    return std::move(*proposal);
}

void require_may_become(Proposal const& proposal, State to)
{
    if (!may_become(proposal.state, to))
        throw problems::not_in_state(base::label_of(proposal.state));
}

duties::Thing thing_of(Proposal const& proposal)
{
    return {"proposal", proposal.id.str(), proposal.tambon};
}

ProposalForm form_of(Proposal const& p)
{
    ProposalForm form;
    form.number = p.number;
    form.problem = p.problem;
    form.plan = p.plan;
    form.contributions = p.contributions;
    form.bank = p.bank;
    form.bank_branch = p.bank_branch;
    form.account_number = p.account_number;
    form.account_name = p.account_name;
    form.contacts = p.contacts;
    for (auto const& left : p.left_out)
        form.left_out.push_back({left.house, left.reason});
    form.version = p.version;
    return form;
}

base::Problem changed_meanwhile(Proposal const& proposal)
{
    return problems::changed_meanwhile(base::fields::to_text(form_of(proposal)));
}

auth::Event event_about(Proposal const& p, std::string action, std::vector<auth::Change> changes)
{
    return {std::move(action), {"proposal", p.id.str()}, p.tambon, std::move(changes), p.number.value_or("")};
}

void save(api::Work& work, Proposal const& before, Proposal const& after, std::int64_t expected, std::string action,
          std::vector<auth::Change> changes)
{
    if (!store::update(work.tx(), after, expected))
        throw changed_meanwhile(before);
    work.audit(event_about(after, std::move(action), std::move(changes)));
}

} // namespace proposals
