// All SQL of news, and rows to structs. What is not public yet is read within a scope, by the article's area; what the public is
// shown has none.
#pragma once

#include "news/article.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace news {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> article_statements(); // store.cpp
[[nodiscard]] std::span<storage::Sql const> picture_statements(); // store_pictures.cpp
[[nodiscard]] std::span<storage::Sql const> shown_statements();   // store_shown.cpp
[[nodiscard]] std::span<storage::Sql const> reader_statements();  // store_readers.cpp

namespace store {

// ---- articles and versions
// Absent when there is none, or it lies outside the scope.
[[nodiscard]] std::optional<Article> find(storage::Reader&, auth::Scope const&, ArticleId);
[[nodiscard]] std::optional<ArticleId> with_slug(storage::Reader&, std::string const& slug);
[[nodiscard]] std::int64_t last_number(storage::Reader&);
struct Filter {
    std::optional<State> state;
    std::vector<std::string> terms; // at most 4, as base::text::search_terms gives them
};
struct Place {
    base::Timestamp changed_at;
    ArticleId id;
};
// The last changed first.
[[nodiscard]] std::vector<Article> articles(storage::Reader&, auth::Scope const&, Filter const&,
                                            std::optional<Place> const& after, std::size_t limit);
void insert(storage::Writer&, Article const&, std::string const& search_key);
// Everything but id, made_up and creation; `article.version` is the new one. False when it was not the one before it any more.
[[nodiscard]] bool update(storage::Writer&, Article const&, std::string const& search_key);
[[nodiscard]] std::optional<std::string> search_key_of(storage::Reader&, ArticleId);

void insert(storage::Writer&, ArticleId, Version const&);
[[nodiscard]] std::optional<Version> version(storage::Reader&, ArticleId, std::int64_t version_no);
struct Saving {
    std::int64_t version_no = 1;
    base::Timestamp saved_at;
    std::string saved_name;
    std::optional<std::int64_t> restored;
};
[[nodiscard]] std::vector<Saving> savings(storage::Reader&, ArticleId); // newest first, without their contents

// ---- pictures and themes
[[nodiscard]] std::vector<Picture> pictures(storage::Reader&, ArticleId); // in the order in which they came
[[nodiscard]] std::optional<Picture> picture(storage::Reader&, PictureId);
[[nodiscard]] std::optional<Picture> picture_with(storage::Reader&, ArticleId, std::string const& sha256);
void insert(storage::Writer&, Picture const&);
[[nodiscard]] bool update(storage::Writer&, Picture const&); // people and consent; `version` is the new one
[[nodiscard]] std::vector<Theme> themes(storage::Reader&);   // by position
void insert(storage::Writer&, Theme const&);
[[nodiscard]] bool update(storage::Writer&, Theme const&);

// ---- what the public is shown
// Puts it in place of what was shown of this article; `search` as rules.hpp makes it.
void show(storage::Writer&, Shown const&, std::string const& search);
void hide(storage::Writer&, ArticleId, std::int64_t number);
void set_first_picture(storage::Writer&, ArticleId, std::optional<PictureId> const&);
// Public ones, by slug or number; absent before their day.
[[nodiscard]] std::optional<Shown> shown(storage::Reader&, std::string const& slug, base::Timestamp now);
[[nodiscard]] std::optional<Shown> shown(storage::Reader&, std::int64_t number, base::Timestamp now);
[[nodiscard]] std::optional<Shown> shown(storage::Reader&, ArticleId, base::Timestamp now);
struct Wanted {
    std::vector<std::string> patterns; // empty: without search
    std::optional<std::string> theme;
    std::optional<base::AreaCode> area; // about a place within it
};
struct After {
    base::Timestamp publish_at; // not read in a search, which goes by the number alone
    std::int64_t number = 0;
};
// The newest first; in a search by the number, which is given when an article is first published.
[[nodiscard]] std::vector<Shown> list(storage::Reader&, Wanted const&, base::Timestamp now, std::optional<After> const&,
                                      std::size_t limit);
// The newest that share a theme, an area or the round with it.
[[nodiscard]] std::vector<Shown> candidates(storage::Reader&, Shown const&, base::Timestamp now, std::size_t limit);
struct Popular {
    Shown article;
    std::int64_t reads = 0;
};
[[nodiscard]] std::vector<Popular> most_read(storage::Reader&, base::Date since, base::Timestamp now, std::size_t limit);
[[nodiscard]] std::vector<Shown> all_shown(storage::Reader&); // also those whose day has not come

// ---- votes and reads
[[nodiscard]] std::optional<int> mark_of(storage::Reader&, ArticleId, std::string const& voter);
void set_mark(storage::Writer&, ArticleId, std::string const& voter, int mark);
void add_to_sum(storage::Writer&, ArticleId, std::int64_t votes, std::int64_t marks);
[[nodiscard]] VoteSum votes(storage::Reader&, ArticleId);
// Counts one more in this minute and forgets minutes before; how many there were before it: of the article, of all.
struct InMinute {
    std::int64_t article = 0;
    std::int64_t all = 0;
};
[[nodiscard]] InMinute in_minute(storage::Reader&, std::int64_t minute, ArticleId);
void count_in_minute(storage::Writer&, std::int64_t minute, ArticleId);
void count_read(storage::Writer&, base::Date, ArticleId);
[[nodiscard]] std::int64_t reads(storage::Reader&, ArticleId);

// ---- check
struct WrongSum {
    ArticleId article;
    VoteSum kept;
    VoteSum counted;
};
[[nodiscard]] std::vector<WrongSum> wrong_sums(storage::Reader&);
// Articles whose shown version is not the one the public's row has.
struct WrongShown {
    ArticleId article;
    std::optional<std::int64_t> article_says;
    std::optional<std::int64_t> shown;
};
[[nodiscard]] std::vector<WrongShown> wrong_shown(storage::Reader&);
[[nodiscard]] std::vector<std::int64_t> not_searchable(storage::Reader&); // numbers

} // namespace store

} // namespace news
