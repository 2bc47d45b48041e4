// One mark for each reader and article, without knowing who reads.
//
// Whoever votes gets a random number in a cookie of our own, signed so that nobody can make one up; nothing else of them is kept,
// no address and no fingerprint. What is stored is a keyed hash of that number and the article, so votes of one reader for two
// articles have nothing in common. Voting again changes the mark. Whoever throws the cookie away can vote again: that is limited
// by the minute (rules.hpp), for everybody together.
#pragma once

#include "news/article.hpp"

#include <optional>
#include <string>

namespace news {

inline constexpr char const* kReaderCookie = "onehome_reader";

// The reader's number of a cookie; absent when it is none of ours.
[[nodiscard]] std::optional<std::string> reader_of(auth::Vault const&, std::optional<std::string> const& cookie);
[[nodiscard]] std::string cookie_of(auth::Vault const&, std::string const& reader);

// Throws Problem 422 `news.vote_unread` for a mark that is none, 429 `news.too_many_votes`.
VoteSum vote(api::Work&, ArticleId, std::string const& reader, int mark);

} // namespace news
