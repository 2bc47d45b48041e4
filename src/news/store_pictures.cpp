// The statements about pictures and themes.
#include "news/store.hpp"

namespace news {

namespace {

using storage::Row;
using storage::Sql;

#define PICTURE_COLUMNS                                                                                                          \
    "id, article_id, sha256, width, height, shows_people, consent_by, consent_paper, consent_on, version, added_at, added_name "

constexpr Sql kPictures{"news.pictures", "SELECT " PICTURE_COLUMNS "FROM news_pictures "
                                         "WHERE article_id = ?1 "
                                         "ORDER BY added_at, id"};

constexpr Sql kPicture{"news.picture", "SELECT " PICTURE_COLUMNS "FROM news_pictures "
                                       "WHERE id = ?1 "
                                       "ORDER BY id"};

constexpr Sql kPictureWith{"news.picture_with", "SELECT " PICTURE_COLUMNS "FROM news_pictures "
                                                "WHERE article_id = ?1 AND sha256 = ?2 "
                                                "ORDER BY id"};

constexpr Sql kInsertPicture{"news.insert_picture", R"(
    INSERT INTO news_pictures (id, article_id, sha256, width, height, shows_people, consent_by, consent_paper, consent_on, version,
                               added_at, added_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kUpdatePicture{"news.update_picture", R"(
    UPDATE news_pictures
    SET shows_people = ?2, consent_by = ?3, consent_paper = ?4, consent_on = ?5, version = ?6
    WHERE id = ?1 AND version = ?6 - 1)"};

constexpr Sql kThemes{"news.themes", R"(
    SELECT name, label_th, label_en, position, active, version
    FROM news_themes
    ORDER BY position, name)"};

constexpr Sql kInsertTheme{"news.insert_theme", R"(
    INSERT INTO news_themes (name, label_th, label_en, position, active, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6))"};

constexpr Sql kUpdateTheme{"news.update_theme", R"(
    UPDATE news_themes
    SET label_th = ?2, label_en = ?3, position = ?4, active = ?5, version = ?6
    WHERE name = ?1 AND version = ?6 - 1)"};

Picture picture_from(Row const& row)
{
    Picture p;
    p.id = row.get<PictureId>(0);
    p.article = row.get<ArticleId>(1);
    p.sha256 = row.get<std::string>(2);
    p.width = row.integer(3);
    p.height = row.integer(4);
    p.shows_people = row.get<bool>(5);
    if (auto by = row.get<std::optional<std::string>>(6))
        p.consent = Consent{std::move(*by), row.get<std::string>(7), row.get<base::Date>(8)};
    p.version = row.integer(9);
    p.added_at = row.get<base::Timestamp>(10);
    p.added_name = row.get<std::string>(11);
    return p;
}

struct ConsentColumns {
    std::optional<std::string> by;
    std::optional<std::string> paper;
    std::optional<base::Date> on;
};

ConsentColumns columns_of(std::optional<Consent> const& consent)
{
    if (!consent)
        return {};
    return {consent->by, consent->paper, consent->on};
}

} // namespace

std::span<Sql const> picture_statements()
{
    static constexpr Sql all[] = {kPictures,      kPicture, kPictureWith, kInsertPicture,
                                  kUpdatePicture, kThemes,  kInsertTheme, kUpdateTheme};
    return all;
}

namespace store {

std::vector<Picture> pictures(storage::Reader& db, ArticleId id)
{
    return db.all(kPictures, picture_from, id);
}

std::optional<Picture> picture(storage::Reader& db, PictureId id)
{
    return db.one(kPicture, picture_from, id);
}

std::optional<Picture> picture_with(storage::Reader& db, ArticleId id, std::string const& sha256)
{
    return db.one(kPictureWith, picture_from, id, sha256);
}

void insert(storage::Writer& db, Picture const& p)
{
    auto const c = columns_of(p.consent);
    db.execute(kInsertPicture, p.id, p.article, p.sha256, p.width, p.height, p.shows_people, c.by, c.paper, c.on, p.version,
               p.added_at, p.added_name);
}

bool update(storage::Writer& db, Picture const& p)
{
    auto const c = columns_of(p.consent);
    return db.execute(kUpdatePicture, p.id, p.shows_people, c.by, c.paper, c.on, p.version) == 1;
}

std::vector<Theme> themes(storage::Reader& db)
{
    return db.all(kThemes, [](Row const& row) {
        return Theme{row.get<std::string>(0),
                     {row.get<std::string>(1), row.get<std::string>(2)},
                     row.integer(3),
                     row.get<bool>(4),
                     row.integer(5)};
    });
}

void insert(storage::Writer& db, Theme const& t)
{
    db.execute(kInsertTheme, t.name, t.label.th, t.label.en, t.position, t.active, t.version);
}

bool update(storage::Writer& db, Theme const& t)
{
    return db.execute(kUpdateTheme, t.name, t.label.th, t.label.en, t.position, t.active, t.version) == 1;
}

} // namespace store

} // namespace news
