// Encrypting and opening frozen texts.
#include "selection/documents.hpp"

#include "platform/auth/vault.hpp"

#include <stdexcept>

namespace selection {

namespace {

std::string context_of(RankingId id)
{
    return "ranking:" + id.str() + ":document";
}

} // namespace

storage::Bytes sealed(auth::Vault const& vault, RankingId id, std::string const& text)
{
    return vault.encrypt(text, context_of(id));
}

std::string opened(auth::Vault const& vault, store::RankingRecord const& ranking)
{
    if (auto text = vault.decrypt(ranking.document, context_of(ranking.id)))
        return *std::move(text);
    throw std::runtime_error("the frozen text of ranking " + ranking.id.str() + " cannot be opened with these keys");
}

} // namespace selection
