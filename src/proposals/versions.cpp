// Writing and opening the kept versions.
#include "proposals/versions.hpp"

#include "platform/auth/vault.hpp"
#include "proposals/loading.hpp"
#include "proposals/problems.hpp"
#include "proposals/store.hpp"
#include "proposals/views.hpp"

#include <boost/json.hpp>

#include <stdexcept>

namespace proposals {

namespace {

std::string context_of(ProposalId id, std::int64_t version_no)
{
    return "proposal:" + id.str() + ":version:" + std::to_string(version_no);
}

} // namespace

void keep_version(api::Work& work, ProposalId id, std::string const& sent_by)
{
    // As somebody without any permission sees it.
    auto const view = views::proposal(work.tx(), work.vault(), auth::Actor(), auth::Scope::everywhere(), id, work.today());
    Sent sent;
    sent.proposal = id;
    sent.version_no = view.times_sent;
    sent.sent_at = work.now();
    sent.sent_name = sent_by;
    sent.proposed_on = view.proposed_on.value();
    sent.houses = view.proof.houses;
    sent.total = view.proof.total_satang;
    sent.document = work.vault().encrypt(base::fields::to_text(view), context_of(id, sent.version_no));
    store::insert(work.tx(), sent);
}

ProposalView version_of(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, ProposalId id,
                        std::int64_t version_no)
{
    (void)require_proposal(db, scope, id);
    auto const sent = store::sent(db, id, version_no);
    if (!sent)
        throw problems::version_not_found();
    auto const text = vault.decrypt(sent->document, context_of(id, version_no));
    if (!text)
        throw std::runtime_error("version " + std::to_string(version_no) + " of proposal " + id.str() +
                                 " cannot be opened with these keys");
    return base::fields::from_json<ProposalView>(boost::json::parse(*text));
}

} // namespace proposals
