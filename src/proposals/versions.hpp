// Proposals as they were sent: kept encrypted, because they name people, and readable for ever.
#pragma once

#include "proposals/records.hpp"

namespace proposals {

// Keeps the proposal as it stands in this transaction as the version that was just sent.
void keep_version(api::Work&, ProposalId, std::string const& sent_by);
// As it was then. Reasons of health are not in it, and the account's number is masked. Throws Problem
// `proposals.version_not_found`.
[[nodiscard]] ProposalView version_of(storage::Reader&, auth::Vault const&, auth::Scope const&, ProposalId,
                                      std::int64_t version_no);

} // namespace proposals
