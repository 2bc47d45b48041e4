// What the screens of writers and reviewers are shown.
#pragma once

#include "news/records.hpp"
#include "news/store.hpp"

namespace news::views {

struct Asked {
    store::Filter filter;
    std::optional<std::string> after;
    std::size_t limit = 50;
};
[[nodiscard]] ArticlePage articles(storage::Reader&, auth::Actor const&, auth::Scope const&, Asked const&, base::Timestamp now);
// Throws Problem `news.not_found`.
[[nodiscard]] ArticleView article(storage::Reader&, auth::Actor const&, auth::Scope const&, ArticleId, base::Timestamp now);
// Throws also `news.version_not_found`.
[[nodiscard]] VersionView version(storage::Reader&, auth::Scope const&, ArticleId, std::int64_t version_no);
[[nodiscard]] ArticleChoices choices(storage::Reader&, auth::Actor const&, auth::Scope const&);
[[nodiscard]] ThemeView theme(storage::Reader&, std::string const& name);
[[nodiscard]] PreviewView preview(PreviewForm const&);

} // namespace news::views
