// The statements about the price book, and the list of all statements of the room.
#include "estimates/store.hpp"

#include "base/text.hpp"

namespace estimates {

namespace {

using storage::Row;
using storage::Sql;

// ?1 part of name or code as a pattern, ?2 category or NULL, ?3 whether those no longer in use are wanted too.
constexpr Sql kItems{"estimates.items", R"(
    SELECT id, code, name_th, name_en, unit_th, unit_en, category, active, note, made_up, version
    FROM price_items
    WHERE name_key LIKE ?1
      AND (CAST(?2 AS TEXT) IS NULL OR category = ?2)
      AND (active = 1 OR ?3 = 1)
    ORDER BY code, id)"};

constexpr Sql kItem{"estimates.item", R"(
    SELECT id, code, name_th, name_en, unit_th, unit_en, category, active, note, made_up, version
    FROM price_items
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kItemByCode{"estimates.item_by_code", R"(
    SELECT id, code, name_th, name_en, unit_th, unit_en, category, active, note, made_up, version
    FROM price_items
    WHERE code = ?1
    ORDER BY id)"};

constexpr Sql kInsertItem{"estimates.insert_item", R"(
    INSERT INTO price_items (id, code, name_th, name_en, name_key, unit_th, unit_en, category, active, note, made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kUpdateItem{"estimates.update_item", R"(
    UPDATE price_items
    SET code = ?2, name_th = ?3, name_en = ?4, name_key = ?5, unit_th = ?6, unit_en = ?7, category = ?8, active = ?9, note = ?10,
        version = version + 1
    WHERE id = ?1 AND version = ?11)"};

constexpr Sql kPricesOf{"estimates.prices_of", R"(
    SELECT id, item_id, area, valid_from, valid_until, price_satang, source, recorded_at, recorded_by, recorded_name, sequence
    FROM item_prices
    WHERE item_id = ?1
    ORDER BY sequence)"};

constexpr Sql kAllPrices{"estimates.all_prices", R"(
    SELECT id, item_id, area, valid_from, valid_until, price_satang, source, recorded_at, recorded_by, recorded_name, sequence
    FROM item_prices
    ORDER BY item_id, sequence)"};

constexpr Sql kInsertPrice{"estimates.insert_price", R"(
    INSERT INTO item_prices (id, item_id, area, valid_from, valid_until, price_satang, source, recorded_at, recorded_by, recorded_name,
                             sequence)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};

store::ItemRecord item_from(Row const& row)
{
    store::ItemRecord record;
    record.item = {row.get<ItemId>(0),      row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3),
                   row.get<std::string>(4), row.get<std::string>(5), row.get<Category>(6),    row.get<bool>(7)};
    record.note = row.get<std::optional<std::string>>(8);
    record.made_up = row.get<bool>(9);
    record.version = row.get<std::int64_t>(10);
    return record;
}

store::PriceRecord price_from(Row const& row)
{
    store::PriceRecord record;
    record.id = row.get<PriceId>(0);
    record.item = row.get<ItemId>(1);
    record.dated = {row.get<base::AreaCode>(2), row.get<base::Date>(3), row.get<std::optional<base::Date>>(4),
                    row.get<std::int64_t>(10)};
    record.price = row.get<base::Satang>(5);
    record.source = row.get<std::string>(6);
    record.recorded_at = row.get<base::Timestamp>(7);
    record.recorded_by_id = row.get<auth::UserId>(8);
    record.recorded_by = row.get<std::string>(9);
    return record;
}

std::string key_of(Item const& item)
{
    return base::text::search_key(item.code + " " + item.name_th + " " + item.name_en);
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kItems, kItem, kItemByCode, kInsertItem, kUpdateItem, kPricesOf, kAllPrices, kInsertPrice};
        for (auto const more : {kit_statements(), estimate_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

std::vector<ItemRecord> items(storage::Reader& db, ItemQuery const& query)
{
    return db.all(kItems, item_from, "%" + query.key + "%", query.category, query.with_retired);
}

std::optional<ItemRecord> item(storage::Reader& db, ItemId id)
{
    return db.one(kItem, item_from, id);
}

std::optional<ItemRecord> item_by_code(storage::Reader& db, std::string const& code)
{
    return db.one(kItemByCode, item_from, code);
}

void insert(storage::Writer& db, ItemRecord const& r)
{
    auto const& i = r.item;
    db.execute(kInsertItem, i.id, i.code, i.name_th, i.name_en, key_of(i), i.unit_th, i.unit_en, i.category, i.active, r.note,
               r.made_up, r.version);
}

bool update(storage::Writer& db, ItemRecord const& r, std::int64_t expected)
{
    auto const& i = r.item;
    return db.execute(kUpdateItem, i.id, i.code, i.name_th, i.name_en, key_of(i), i.unit_th, i.unit_en, i.category, i.active,
                      r.note, expected) == 1;
}

std::vector<PriceRecord> prices_of(storage::Reader& db, ItemId id)
{
    return db.all(kPricesOf, price_from, id);
}

std::vector<PriceRecord> all_prices(storage::Reader& db)
{
    return db.all(kAllPrices, price_from);
}

void insert(storage::Writer& db, PriceRecord const& r)
{
    db.execute(kInsertPrice, r.id, r.item, r.dated.area, r.dated.valid_from, r.dated.valid_until, r.price, r.source,
               r.recorded_at, r.recorded_by_id, r.recorded_by, r.dated.sequence);
}

} // namespace store

} // namespace estimates
