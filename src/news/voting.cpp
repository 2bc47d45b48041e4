// Cookies of readers, and their marks.
#include "news/voting.hpp"

#include "news/problems.hpp"
#include "news/rules.hpp"
#include "news/store.hpp"
#include "platform/auth/vault.hpp"

namespace news {

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::size_t kSignature = 32; // hex digits: 128 bits

std::string signature_of(auth::Vault const& vault, std::string const& reader)
{
    return vault.lookup_hash("news_reader", reader).substr(0, kSignature);
}

void require_room(api::Work& work, ArticleId id)
{
    auto const minute = work.now().unix_ms() / kMinute;
    auto const counted = store::in_minute(work.tx(), minute, id);
    if (counted.article >= kVotesAMinute || counted.all >= kAllVotesAMinute)
        throw problems::too_many_votes();
    store::count_in_minute(work.tx(), minute, id);
}

} // namespace

std::optional<std::string> reader_of(auth::Vault const& vault, std::optional<std::string> const& cookie)
{
    auto const dot = cookie ? cookie->rfind('.') : std::string::npos;
    if (dot == std::string::npos)
        return std::nullopt;
    auto reader = cookie->substr(0, dot);
    return auth::same_secret(cookie->substr(dot + 1), signature_of(vault, reader)) ? std::optional(std::move(reader))
                                                                                   : std::nullopt;
}

std::string cookie_of(auth::Vault const& vault, std::string const& reader)
{
    return reader + "." + signature_of(vault, reader);
}

VoteSum vote(api::Work& work, ArticleId id, std::string const& reader, int mark)
{
    if (mark < 1 || mark > kMostMarks)
        throw problems::vote_unread();
    auto const voter = work.vault().lookup_hash("news_vote", id.str() + " " + reader);
    auto const before = store::mark_of(work.tx(), id, voter);
    if (!before)
        require_room(work, id);
    store::set_mark(work.tx(), id, voter, mark);
    store::add_to_sum(work.tx(), id, before ? 0 : 1, mark - before.value_or(0));
    return store::votes(work.tx(), id);
}

} // namespace news
