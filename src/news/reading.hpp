// What the public's pages are made of: an article with all that stands around it, or a list.
#pragma once

#include "news/article.hpp"
#include "news/store.hpp"

namespace news::reading {

struct NamedTheme {
    std::string name;
    base::Bilingual label;
};
struct NamedArea {
    base::AreaCode code;
    base::Bilingual name;
};

struct Whole {
    Shown shown;
    Content content;
    std::vector<Picture> pictures; // those that may be public
    base::Bilingual office;
    std::vector<NamedTheme> themes;
    std::vector<NamedArea> areas;
    std::optional<agreements::Sealed> agreement;
    VoteSum votes;
    std::vector<Shown> related;
    std::vector<Shown> most_read;
};
// By what stands in its address: a slug or a number. Throws Problem 404 `news.not_found` (also before its day).
[[nodiscard]] Shown require_shown(storage::Reader&, std::string const& address, base::Timestamp now);
[[nodiscard]] Whole whole(storage::Reader&, Shown, base::Timestamp now);
// A version that is not public, as it would look: for its writer and reviewer.
[[nodiscard]] Whole preview(storage::Reader&, Article const&, Content, base::Timestamp now);

struct Asked {
    std::string typed;
    std::optional<std::string> theme;
    std::optional<base::AreaCode> area;
    std::optional<store::After> after;
};
struct Listed {
    Asked asked;
    bool too_short = false; // what was typed
    std::vector<Shown> items;
    std::optional<store::After> next;
    std::vector<NamedTheme> themes; // to choose from
    std::optional<NamedArea> area;
    std::vector<Shown> most_read;
};
[[nodiscard]] Listed list(storage::Reader&, Asked, base::Timestamp now, std::size_t limit);

} // namespace news::reading
