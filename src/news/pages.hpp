// The public pages of news: a list, an article, the thanks for a vote. Pure: from what was read to HTML.
#pragma once

#include "news/reading.hpp"
#include "platform/html/html.hpp"

namespace news::pages {

struct Site {
    std::string base_url; // "https://baan.example.go.th"
    base::Language language = base::Language::Thai;
};
[[nodiscard]] html::Page list(Site const&, reading::Listed const&);
[[nodiscard]] html::Page article(Site const&, reading::Whole const&);
// For writers and reviewers: nothing on it is public, pictures come from the application's own addresses.
[[nodiscard]] html::Page preview(Site const&, reading::Whole const&);
[[nodiscard]] html::Page thanks(Site const&, Shown const&, VoteSum const&, int mark);

// "/news/12?lang=en"
[[nodiscard]] std::string address(Shown const&, base::Language);
[[nodiscard]] std::string picture_address(PictureId, bool small);

} // namespace news::pages
