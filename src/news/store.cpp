// The statements about articles and their versions.
#include "news/store.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>

namespace news {

namespace {

using storage::Row;
using storage::Sql;

#define ARTICLE_COLUMNS                                                                                                          \
    "a.id, a.number, a.slug, a.area, a.state, a.version, a.version_no, a.shown_no, a.publish_at, a.corrected_at, a.title, "      \
    "a.words, a.words_by, a.made_up, a.created_at, a.created_by, a.created_name, a.changed_at, a.changed_name "

constexpr Sql kFind{"news.find", "SELECT " ARTICLE_COLUMNS "FROM news_articles a "
                                 "WHERE a.id = ?1 "
                                 "ORDER BY a.id"};

constexpr Sql kWithSlug{"news.with_slug", R"(
    SELECT id
    FROM news_articles
    WHERE slug = ?1
    ORDER BY id)"};

constexpr Sql kLastNumber{"news.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM news_articles)"};

// ?1-?2 areas from and up to, ?3 state, ?4-?7 words as patterns, ?8-?9 after this time and id, ?10 how many.
constexpr Sql kArticles{"news.articles",
                        "SELECT " ARTICLE_COLUMNS "FROM news_articles a "
                        "WHERE a.area >= ?1 AND a.area < ?2 "
                        "AND (CAST(?3 AS TEXT) IS NULL OR a.state = ?3) "
                        "AND a.search_key LIKE ?4 "
                        "AND a.search_key LIKE ?5 "
                        "AND a.search_key LIKE ?6 "
                        "AND a.search_key LIKE ?7 "
                        "AND (CAST(?8 AS TEXT) IS NULL OR a.changed_at < ?8 OR (a.changed_at = ?8 AND a.id < ?9)) "
                        "ORDER BY a.changed_at DESC, a.id DESC "
                        "LIMIT ?10"};

constexpr Sql kInsert{"news.insert", R"(
    INSERT INTO news_articles (id, number, slug, area, state, version, version_no, shown_no, publish_at, corrected_at, title, words,
                               words_by, made_up, search_key, created_at, created_by, created_name, changed_at, changed_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20))"};

constexpr Sql kUpdate{"news.update", R"(
    UPDATE news_articles
    SET number = ?2, slug = ?3, area = ?4, state = ?5, version = ?6, version_no = ?7, shown_no = ?8, publish_at = ?9,
        corrected_at = ?10, title = ?11, words = ?12, words_by = ?13, search_key = ?14, changed_at = ?15, changed_name = ?16
    WHERE id = ?1 AND version = ?6 - 1)"};

constexpr Sql kSearchKey{"news.search_key", R"(
    SELECT search_key
    FROM news_articles
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertVersion{"news.insert_version", R"(
    INSERT INTO news_versions (article_id, version_no, content, saved_at, saved_by, saved_name, restored)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kVersion{"news.version", R"(
    SELECT version_no, content, saved_at, saved_by, saved_name, restored
    FROM news_versions
    WHERE article_id = ?1 AND version_no = ?2
    ORDER BY version_no)"};

constexpr Sql kSavings{"news.savings", R"(
    SELECT version_no, saved_at, saved_name, restored
    FROM news_versions
    WHERE article_id = ?1
    ORDER BY version_no DESC)"};

Article article_from(Row const& row)
{
    Article a;
    a.id = row.get<ArticleId>(0);
    a.number = row.get<std::optional<std::int64_t>>(1);
    a.slug = row.get<std::optional<std::string>>(2);
    a.area = row.get<base::AreaCode>(3);
    a.state = row.get<State>(4);
    a.version = row.integer(5);
    a.version_no = row.integer(6);
    a.shown_no = row.get<std::optional<std::int64_t>>(7);
    a.publish_at = row.get<std::optional<base::Timestamp>>(8);
    a.corrected_at = row.get<std::optional<base::Timestamp>>(9);
    a.title = row.get<std::string>(10);
    a.words = row.get<std::optional<std::string>>(11);
    a.words_by = row.get<std::optional<std::string>>(12);
    a.made_up = row.get<bool>(13);
    a.created_at = row.get<base::Timestamp>(14);
    a.created_by = row.get<auth::UserId>(15);
    a.created_name = row.get<std::string>(16);
    a.changed_at = row.get<base::Timestamp>(17);
    a.changed_name = row.get<std::string>(18);
    return a;
}

std::array<std::string, 4> term_patterns(std::vector<std::string> const& terms)
{
    std::array<std::string, 4> patterns{"%", "%", "%", "%"};
    for (std::size_t i = 0; i < terms.size() && i < patterns.size(); ++i)
        patterns[i] = "%" + terms[i] + "%";
    return patterns;
}

} // namespace

std::span<Sql const> article_statements()
{
    static constexpr Sql all[] = {kFind,   kWithSlug,  kLastNumber,    kArticles, kInsert,
                                  kUpdate, kSearchKey, kInsertVersion, kVersion,  kSavings};
    return all;
}

namespace store {

std::optional<Article> find(storage::Reader& db, auth::Scope const& scope, ArticleId id)
{
    auto found = db.one(kFind, article_from, id);
    return found && scope.covers(found->area) ? found : std::nullopt;
}

std::optional<ArticleId> with_slug(storage::Reader& db, std::string const& slug)
{
    return db.value<ArticleId>(kWithSlug, slug);
}

std::int64_t last_number(storage::Reader& db)
{
    return db.value<std::int64_t>(kLastNumber).value_or(0);
}

std::vector<Article> articles(storage::Reader& db, auth::Scope const& scope, Filter const& filter,
                              std::optional<Place> const& after, std::size_t limit)
{
    auto const p = term_patterns(filter.terms);
    auto const at = after ? std::optional(after->changed_at) : std::nullopt;
    auto const id = after ? std::optional(after->id) : std::nullopt;
    std::vector<Article> found;
    for (auto const& area : scope.areas())
        db.each(
            kArticles, [&](Row const& row) { found.push_back(article_from(row)); }, area.lower(), area.upper(), filter.state,
            p[0], p[1], p[2], p[3], at, id, static_cast<std::int64_t>(limit));
    std::ranges::sort(found, [](Article const& a, Article const& b) {
        return a.changed_at != b.changed_at ? a.changed_at > b.changed_at : a.id.str() > b.id.str();
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

void insert(storage::Writer& db, Article const& a, std::string const& search_key)
{
    db.execute(kInsert, a.id, a.number, a.slug, a.area, a.state, a.version, a.version_no, a.shown_no, a.publish_at,
               a.corrected_at, a.title, a.words, a.words_by, a.made_up, search_key, a.created_at, a.created_by, a.created_name,
               a.changed_at, a.changed_name);
}

bool update(storage::Writer& db, Article const& a, std::string const& search_key)
{
    return db.execute(kUpdate, a.id, a.number, a.slug, a.area, a.state, a.version, a.version_no, a.shown_no, a.publish_at,
                      a.corrected_at, a.title, a.words, a.words_by, search_key, a.changed_at, a.changed_name) == 1;
}

std::optional<std::string> search_key_of(storage::Reader& db, ArticleId id)
{
    return db.value<std::string>(kSearchKey, id);
}

void insert(storage::Writer& db, ArticleId id, Version const& v)
{
    db.execute(kInsertVersion, id, v.version_no, base::fields::to_text(v.content), v.saved_at, v.saved_by, v.saved_name,
               v.restored);
}

std::optional<Version> version(storage::Reader& db, ArticleId id, std::int64_t version_no)
{
    return db.one(
        kVersion,
        [](Row const& row) {
            return Version{row.integer(0),
                           base::fields::from_json<Content>(boost::json::parse(row.get<std::string>(1))),
                           row.get<base::Timestamp>(2),
                           row.get<auth::UserId>(3),
                           row.get<std::string>(4),
                           row.get<std::optional<std::int64_t>>(5)};
        },
        id, version_no);
}

std::vector<Saving> savings(storage::Reader& db, ArticleId id)
{
    return db.all(
        kSavings,
        [](Row const& row) {
            return Saving{row.integer(0), row.get<base::Timestamp>(1), row.get<std::string>(2),
                          row.get<std::optional<std::int64_t>>(3)};
        },
        id);
}

} // namespace store

} // namespace news
