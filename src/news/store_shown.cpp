// The statements about what the public is shown: lists, searching, related and most read articles.
#include "news/store.hpp"

#include <array>
#include <sstream>

namespace news {

namespace {

using storage::Row;
using storage::Sql;

#define SHOWN_COLUMNS                                                                                                            \
    "n.article_id, n.number, n.slug, n.version_no, n.publish_at, n.corrected_at, n.title_th, n.title_en, n.lead_th, "            \
    "n.lead_en, n.byline, n.picture_id, n.area, n.round_id, n.agreement_id, n.theme_names, n.area_codes, n.words, n.made_up "

// ?1 now, ?2 a theme, ?3-?4 areas from and up to.
#define SHOWN_WANTED                                                                                                             \
    "n.publish_at <= ?1 "                                                                                                        \
    "AND (CAST(?2 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM news_shown_themes t "                                                \
    "WHERE t.article_id = n.article_id AND t.theme = ?2)) "                                                                      \
    "AND (CAST(?3 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM news_shown_areas a "                                                 \
    "WHERE a.article_id = n.article_id AND a.area >= ?3 AND a.area < ?4)) "

// ?5-?6 after this time and number, ?7 how many.
constexpr Sql kList{"news.list", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                 "WHERE " SHOWN_WANTED
                                 "AND (CAST(?5 AS TEXT) IS NULL OR n.publish_at < ?5 OR (n.publish_at = ?5 AND n.number < ?6)) "
                                 "ORDER BY n.publish_at DESC, n.number DESC "
                                 "LIMIT ?7"};

// ?5 before this number, ?6 how many, ?7-?10 patterns. The search table gives its rows by number, so that it stops at the limit.
constexpr Sql kSearch{"news.search", "SELECT " SHOWN_COLUMNS "FROM news_search s "
                                     "JOIN news_shown n ON n.number = s.rowid "
                                     "WHERE s.rowid < ?5 "
                                     "AND s.search_key LIKE ?7 "
                                     "AND s.search_key LIKE ?8 "
                                     "AND s.search_key LIKE ?9 "
                                     "AND s.search_key LIKE ?10 "
                                     "AND " SHOWN_WANTED "ORDER BY s.rowid DESC "
                                     "LIMIT ?6"};

constexpr Sql kBySlug{"news.shown_by_slug", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                            "WHERE n.slug = ?1 AND n.publish_at <= ?2 "
                                            "ORDER BY n.number"};
constexpr Sql kByNumber{"news.shown_by_number", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                                "WHERE n.number = ?1 AND n.publish_at <= ?2 "
                                                "ORDER BY n.number"};
constexpr Sql kById{"news.shown_by_id", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                        "WHERE n.article_id = ?1 AND n.publish_at <= ?2 "
                                        "ORDER BY n.number"};
constexpr Sql kAll{"news.all_shown", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                     "ORDER BY n.number"};

constexpr Sql kCandidates{"news.candidates", "SELECT " SHOWN_COLUMNS "FROM news_shown n "
                                             "WHERE n.publish_at <= ?2 AND n.article_id <> ?1 "
                                             "AND (n.round_id = ?3 "
                                             "OR EXISTS (SELECT 1 FROM news_shown_themes t "
                                             "JOIN news_shown_themes o ON o.theme = t.theme "
                                             "WHERE t.article_id = n.article_id AND o.article_id = ?1) "
                                             "OR EXISTS (SELECT 1 FROM news_shown_areas a "
                                             "JOIN news_shown_areas p ON p.area = a.area "
                                             "WHERE a.article_id = n.article_id AND p.article_id = ?1)) "
                                             "ORDER BY n.publish_at DESC, n.number DESC "
                                             "LIMIT ?4"};

constexpr Sql kMostRead{"news.most_read", "SELECT " SHOWN_COLUMNS ", m.reads FROM ("
                                          "SELECT article_id, CAST(SUM(reads) AS BIGINT) AS reads "
                                          "FROM news_reads "
                                          "WHERE day >= ?1 "
                                          "GROUP BY article_id) m "
                                          "JOIN news_shown n ON n.article_id = m.article_id "
                                          "WHERE n.publish_at <= ?2 "
                                          "ORDER BY m.reads DESC, n.number DESC "
                                          "LIMIT ?3"};

constexpr Sql kInsertShown{"news.insert_shown", R"(
    INSERT INTO news_shown (article_id, number, slug, version_no, publish_at, corrected_at, title_th, title_en, lead_th, lead_en, byline,
                            picture_id, area, round_id, agreement_id, theme_names, area_codes, words, made_up)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))"};
constexpr Sql kInsertShownTheme{"news.insert_shown_theme", R"(
    INSERT INTO news_shown_themes (theme, article_id)
    VALUES (?1, ?2))"};
constexpr Sql kInsertShownArea{"news.insert_shown_area", R"(
    INSERT INTO news_shown_areas (area, article_id)
    VALUES (?1, ?2))"};
constexpr Sql kInsertSearch{"news.insert_search", R"(
    INSERT INTO news_search (rowid, search_key)
    VALUES (?1, ?2))"};
constexpr Sql kDeleteShown{"news.delete_shown", R"(
    DELETE FROM news_shown
    WHERE article_id = ?1)"};
constexpr Sql kDeleteThemes{"news.delete_shown_themes", R"(
    DELETE FROM news_shown_themes
    WHERE article_id = ?1)"};
constexpr Sql kDeleteAreas{"news.delete_shown_areas", R"(
    DELETE FROM news_shown_areas
    WHERE article_id = ?1)"};
constexpr Sql kDeleteSearch{"news.delete_search", R"(
    DELETE FROM news_search
    WHERE rowid = ?1)"};
constexpr Sql kFirstPicture{"news.set_first_picture", R"(
    UPDATE news_shown
    SET picture_id = ?2
    WHERE article_id = ?1)"};

constexpr Sql kWrongShown{"news.wrong_shown", R"(
    SELECT a.id, a.shown_no, n.version_no
    FROM news_articles a
    LEFT JOIN news_shown n ON n.article_id = a.id
    WHERE (a.shown_no IS NULL AND n.version_no IS NOT NULL)
       OR (a.shown_no IS NOT NULL AND (n.version_no IS NULL OR n.version_no <> a.shown_no OR n.publish_at <> a.publish_at))
    ORDER BY a.id)"};
constexpr Sql kNotSearchable{"news.not_searchable", R"(
    SELECT n.number
    FROM news_shown n
    LEFT JOIN news_search s ON s.rowid = n.number
    WHERE s.rowid IS NULL
    ORDER BY n.number)"};

std::vector<std::string> split(std::string const& joined)
{
    std::istringstream in(joined);
    std::vector<std::string> parts;
    for (std::string part; in >> part;)
        parts.push_back(std::move(part));
    return parts;
}

std::string joined(std::vector<std::string> const& parts)
{
    std::string all;
    for (auto const& part : parts)
        all += (all.empty() ? "" : " ") + part;
    return all;
}

Shown shown_from(Row const& row)
{
    Shown s;
    s.id = row.get<ArticleId>(0);
    s.number = row.integer(1);
    s.slug = row.get<std::optional<std::string>>(2);
    s.version_no = row.integer(3);
    s.publish_at = row.get<base::Timestamp>(4);
    s.corrected_at = row.get<std::optional<base::Timestamp>>(5);
    s.title_th = row.get<std::string>(6);
    s.title_en = row.get<std::optional<std::string>>(7);
    s.lead_th = row.get<std::string>(8);
    s.lead_en = row.get<std::optional<std::string>>(9);
    s.byline = row.get<std::string>(10);
    s.picture = row.get<std::optional<PictureId>>(11);
    s.area = row.get<base::AreaCode>(12);
    s.round = row.get<std::optional<rounds::RoundId>>(13);
    s.agreement = row.get<std::optional<agreements::AgreementId>>(14);
    s.themes = split(row.get<std::string>(15));
    for (auto const& code : split(row.get<std::string>(16)))
        s.areas.push_back(base::AreaCode::parse(code).value());
    s.words = split(row.get<std::string>(17));
    s.made_up = row.get<bool>(18);
    return s;
}

} // namespace

std::span<Sql const> shown_statements()
{
    static constexpr Sql all[] = {
        kList,        kSearch,       kBySlug,           kByNumber,        kById,         kAll,         kCandidates,
        kMostRead,    kInsertShown,  kInsertShownTheme, kInsertShownArea, kInsertSearch, kDeleteShown, kDeleteThemes,
        kDeleteAreas, kDeleteSearch, kFirstPicture,     kWrongShown,      kNotSearchable};
    return all;
}

namespace store {

void hide(storage::Writer& db, ArticleId id, std::int64_t number)
{
    db.execute(kDeleteThemes, id);
    db.execute(kDeleteAreas, id);
    db.execute(kDeleteShown, id);
    db.execute(kDeleteSearch, number);
}

void show(storage::Writer& db, Shown const& s, std::string const& search)
{
    hide(db, s.id, s.number);
    std::vector<std::string> areas;
    for (auto const& area : s.areas)
        areas.push_back(area.str());
    db.execute(kInsertShown, s.id, s.number, s.slug, s.version_no, s.publish_at, s.corrected_at, s.title_th, s.title_en,
               s.lead_th, s.lead_en, s.byline, s.picture, s.area, s.round, s.agreement, joined(s.themes), joined(areas),
               joined(s.words), s.made_up);
    for (auto const& theme : s.themes)
        db.execute(kInsertShownTheme, theme, s.id);
    for (auto const& area : areas)
        db.execute(kInsertShownArea, area, s.id);
    db.execute(kInsertSearch, s.number, search);
}

void set_first_picture(storage::Writer& db, ArticleId id, std::optional<PictureId> const& picture)
{
    db.execute(kFirstPicture, id, picture);
}

std::optional<Shown> shown(storage::Reader& db, std::string const& slug, base::Timestamp now)
{
    return db.one(kBySlug, shown_from, slug, now);
}

std::optional<Shown> shown(storage::Reader& db, std::int64_t number, base::Timestamp now)
{
    return db.one(kByNumber, shown_from, number, now);
}

std::optional<Shown> shown(storage::Reader& db, ArticleId id, base::Timestamp now)
{
    return db.one(kById, shown_from, id, now);
}

std::vector<Shown> list(storage::Reader& db, Wanted const& wanted, base::Timestamp now, std::optional<After> const& after,
                        std::size_t limit)
{
    constexpr std::int64_t kNoNumber = 1'000'000'000'000; // beyond all
    auto const from = wanted.area ? std::optional(wanted.area->lower()) : std::nullopt;
    auto const to = wanted.area ? std::optional(wanted.area->upper()) : std::nullopt;
    auto const number = after ? after->number : kNoNumber;
    auto const most = static_cast<std::int64_t>(limit);
    if (wanted.patterns.empty()) {
        auto const at = after ? std::optional(after->publish_at) : std::nullopt;
        return db.all(kList, shown_from, now, wanted.theme, from, to, at, number, most);
    }
    // A pattern that asks for nothing ("%") finds nothing in a trigram table: the first one stands in for those that are missing.
    std::array<std::string, 4> p;
    for (std::size_t i = 0; i < p.size(); ++i)
        p[i] = wanted.patterns[i < wanted.patterns.size() ? i : 0];
    return db.all(kSearch, shown_from, now, wanted.theme, from, to, number, most, p[0], p[1], p[2], p[3]);
}

std::vector<Shown> candidates(storage::Reader& db, Shown const& s, base::Timestamp now, std::size_t limit)
{
    return db.all(kCandidates, shown_from, s.id, now, s.round, static_cast<std::int64_t>(limit));
}

std::vector<Popular> most_read(storage::Reader& db, base::Date since, base::Timestamp now, std::size_t limit)
{
    return db.all(
        kMostRead, [](Row const& row) { return Popular{shown_from(row), row.integer(19)}; }, since, now,
        static_cast<std::int64_t>(limit));
}

std::vector<Shown> all_shown(storage::Reader& db)
{
    return db.all(kAll, shown_from);
}

std::vector<WrongShown> wrong_shown(storage::Reader& db)
{
    using Number = std::optional<std::int64_t>;
    return db.all(kWrongShown,
                  [](Row const& row) { return WrongShown{row.get<ArticleId>(0), row.get<Number>(1), row.get<Number>(2)}; });
}

std::vector<std::int64_t> not_searchable(storage::Reader& db)
{
    return db.all(kNotSearchable, [](Row const& row) { return row.integer(0); });
}

} // namespace store

} // namespace news
