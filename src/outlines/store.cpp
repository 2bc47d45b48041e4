// The statements about outlines, and rows as shapes.
#include "outlines/store.hpp"

namespace outlines {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kWithin{"outlines.within", R"(
    SELECT tambon, shape
    FROM outlines
    WHERE level = ?1
      AND south <= ?2
      AND north >= ?3
      AND west <= ?4
      AND east >= ?5
    ORDER BY tambon)"};

constexpr Sql kOfArea{"outlines.of_area", R"(
    SELECT tambon, shape
    FROM outlines
    WHERE tambon >= ?1
      AND tambon < ?2
      AND level = ?3
    ORDER BY tambon)"};

constexpr Sql kShape{"outlines.shape", R"(
    SELECT shape
    FROM outlines
    WHERE tambon = ?1
      AND level = ?2
    ORDER BY tambon)"};

constexpr Sql kImportOf{"outlines.import_of", R"(
    SELECT i.id, i.file_name, i.file_hash, i.code_property, i.source, i.tambons, i.imported_at
    FROM outline_imports i
    WHERE i.id IN (SELECT o.import_id
                   FROM outlines o
                   WHERE o.tambon >= ?1
                     AND o.tambon < ?2
                     AND o.level = 0)
    ORDER BY i.imported_at DESC, i.id DESC
    LIMIT 1)"};

constexpr Sql kInsertImport{"outlines.insert_import", R"(
    INSERT INTO outline_imports (id, file_name, file_hash, code_property, source, tambons, imported_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kRemove{"outlines.remove", R"(
    DELETE FROM outlines
    WHERE tambon >= ?1
      AND tambon < ?2)"};

constexpr Sql kInsert{"outlines.insert", R"(
    INSERT INTO outlines (tambon, level, west, south, east, north, shape, import_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

constexpr Sql kAll{"outlines.all", R"(
    SELECT tambon, level, west, south, east, north, shape
    FROM outlines
    ORDER BY tambon, level)"};

Outline outline_of(Row const& row)
{
    return {row.get<base::AreaCode>(0), unpacked(row.bytes(1))};
}

int level_of(Detail detail)
{
    return static_cast<int>(detail);
}

} // namespace

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kWithin, kOfArea, kShape, kImportOf, kInsertImport, kRemove, kInsert, kAll};
    return all;
}

namespace store {

std::vector<Outline> within(storage::Reader& db, Box const& box, Detail detail)
{
    return db.all(kWithin, outline_of, level_of(detail), box.high.y, box.low.y, box.high.x, box.low.x);
}

std::vector<Outline> of_area(storage::Reader& db, base::AreaCode const& area, Detail detail)
{
    return db.all(kOfArea, outline_of, area.lower(), area.upper(), level_of(detail));
}

std::optional<Shape> shape_of(storage::Reader& db, base::AreaCode const& tambon, Detail detail)
{
    return db.one(kShape, [](Row const& row) { return unpacked(row.bytes(0)); }, tambon, level_of(detail));
}

std::optional<Import> import_of(storage::Reader& db, base::AreaCode const& area)
{
    return db.one(
        kImportOf,
        [](Row const& row) {
            return Import{row.get<base::Uuid>(0),  row.get<std::string>(1),  row.get<std::string>(2),    row.get<std::string>(3),
                          row.get<std::string>(4), row.get<std::int64_t>(5), row.get<base::Timestamp>(6)};
        },
        area.lower(), area.upper());
}

void insert(storage::Writer& tx, Import const& i)
{
    tx.execute(kInsertImport, i.id, i.file_name, i.file_hash, i.code_property, i.source, i.tambons, i.imported_at);
}

void remove(storage::Writer& tx, base::AreaCode const& province)
{
    tx.execute(kRemove, province.lower(), province.upper());
}

void insert(storage::Writer& tx, PreparedRow const& row, base::Uuid const& import)
{
    tx.execute(kInsert, row.tambon, level_of(row.detail), row.box.low.x, row.box.low.y, row.box.high.x, row.box.high.y, row.shape,
               import);
}

void each(storage::Reader& db, std::function<void(StoredRow const&)> const& f)
{
    db.each(kAll, [&](Row const& row) {
        auto const spot = [&](int column) { return Spot{row.get<std::int32_t>(column), row.get<std::int32_t>(column + 1)}; };
        f({row.get<base::AreaCode>(0), static_cast<Detail>(row.get<int>(1)), {spot(2), spot(4)}, unpacked(row.bytes(6))});
    });
}

} // namespace store

} // namespace outlines
