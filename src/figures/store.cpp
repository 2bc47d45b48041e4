// The statements of figures, and how a row becomes a Figure.
#include "figures/store.hpp"

namespace figures {

namespace {

using storage::Row;
using storage::Sql;

#define FIGURE_COLUMNS "id, key, area, value, unit, as_of, source, note, entered_by, entered_at, superseded_by "

constexpr Sql kFind{"figures.find", "SELECT " FIGURE_COLUMNS "FROM figures "
                                    "WHERE id = ?1 "
                                    "ORDER BY id"};

constexpr Sql kPresent{"figures.present", "SELECT " FIGURE_COLUMNS "FROM figures "
                                          "WHERE area = ?1 AND superseded_by IS NULL "
                                          "ORDER BY key"};

constexpr Sql kPresentOne{"figures.present_one", "SELECT " FIGURE_COLUMNS "FROM figures "
                                                 "WHERE area = ?1 AND key = ?2 AND superseded_by IS NULL "
                                                 "ORDER BY id"};

constexpr Sql kHistory{"figures.history", "SELECT " FIGURE_COLUMNS "FROM figures "
                                          "WHERE area = ?1 AND key = ?2 "
                                          "ORDER BY CASE WHEN superseded_by IS NULL THEN 0 ELSE 1 END, "
                                          "as_of DESC, entered_at DESC, id DESC"};

constexpr Sql kSupersede{"figures.supersede", "UPDATE figures SET superseded_by = ?2 WHERE id = ?1"};

constexpr Sql kInsert{"figures.insert", "INSERT INTO figures (" FIGURE_COLUMNS ") "
                                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"};

#undef FIGURE_COLUMNS

Figure figure_of(Row const& row)
{
    Figure f;
    f.id = row.get<FigureId>(0);
    f.key = row.get<Key>(1);
    f.area = row.get<base::AreaCode>(2);
    f.value = row.get<std::int64_t>(3);
    f.unit = row.get<Unit>(4);
    f.as_of = row.get<base::Date>(5);
    f.source = row.get<std::string>(6);
    f.note = row.get<std::optional<std::string>>(7);
    f.entered_by = row.get<std::string>(8);
    f.entered_at = row.get<base::Timestamp>(9);
    f.superseded_by = row.get<std::optional<FigureId>>(10);
    return f;
}

} // namespace

std::span<Sql const> statements()
{
    static Sql const all[] = {kFind, kPresent, kPresentOne, kHistory, kSupersede, kInsert};
    return all;
}

namespace store {

std::optional<Figure> find(storage::Reader& reader, FigureId id)
{
    return reader.one(kFind, figure_of, id);
}

std::vector<Figure> present(storage::Reader& reader, base::AreaCode const& area)
{
    return reader.all(kPresent, figure_of, area);
}

std::optional<Figure> present(storage::Reader& reader, base::AreaCode const& area, Key key)
{
    return reader.one(kPresentOne, figure_of, area, key);
}

std::vector<Figure> history(storage::Reader& reader, base::AreaCode const& area, Key key)
{
    return reader.all(kHistory, figure_of, area, key);
}

void supersede(storage::Writer& tx, FigureId old, FigureId by)
{
    tx.execute(kSupersede, old, by);
}

void insert(storage::Writer& tx, Figure const& f)
{
    tx.execute(kInsert, f.id, f.key, f.area, f.value, f.unit, f.as_of, f.source, f.note, f.entered_by, f.entered_at,
               f.superseded_by);
}

} // namespace store

} // namespace figures
