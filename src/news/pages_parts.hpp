// Pieces that several of the public pages have.
#pragma once

#include "news/pages.hpp"

namespace news::pages {

// "คะแนน 4.2 จาก 5 (17 คน)"
[[nodiscard]] std::string votes_in_words(VoteSum const&, base::Language);
[[nodiscard]] html::Markup when(base::Timestamp, base::Language); // <time>
[[nodiscard]] html::Markup short_list(std::string const& heading, std::vector<Shown> const&, base::Language);
[[nodiscard]] std::vector<html::Other> feeds(Site const&);
// Of the two the one in the page's language.
[[nodiscard]] inline char const* word(base::Language language, char const* th, char const* en)
{
    return language == base::Language::Thai ? th : en;
}

} // namespace news::pages
