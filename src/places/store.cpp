// The statements about places, and how a row becomes an Area.
#include "places/store.hpp"

namespace places {

namespace {

using storage::Row;
using storage::Sql;

#define AREA_COLUMNS                                                                                                             \
    "code, level, parent, name_th, name_en, postcode, latitude, longitude, population, households, facts_as_of, facts_source, "  \
    "successor, active "

constexpr Sql kFind{"places.find", "SELECT " AREA_COLUMNS "FROM areas "
                                   "WHERE code = ?1 "
                                   "ORDER BY code"};

constexpr Sql kProvinces{"places.provinces", "SELECT " AREA_COLUMNS "FROM areas "
                                             "WHERE level = 'province' AND active = 1 "
                                             "ORDER BY code"};

constexpr Sql kWithin{"places.within", "SELECT " AREA_COLUMNS "FROM areas "
                                       "WHERE parent = ?1 AND active = 1 "
                                       "ORDER BY code"};

// ?1 level or '', ?2-?5 words as patterns ('%' where there are fewer), ?6 all words as they stand, ?7 the same as a beginning,
// ?8 as a part, ?9 the first word as a beginning.
constexpr Sql kSearch{"places.search", "SELECT " AREA_COLUMNS "FROM areas "
                                       "WHERE active = 1 "
                                       "AND (?1 = '' OR level = ?1) "
                                       "AND key_path LIKE ?2 "
                                       "AND key_path LIKE ?3 "
                                       "AND key_path LIKE ?4 "
                                       "AND key_path LIKE ?5 "
                                       "ORDER BY CASE "
                                       "WHEN key_th = ?6 OR key_en = ?6 THEN 0 "
                                       "WHEN key_th LIKE ?7 OR key_en LIKE ?7 THEN 1 "
                                       "WHEN key_th LIKE ?8 OR key_en LIKE ?8 THEN 2 "
                                       "WHEN key_th LIKE ?9 OR key_en LIKE ?9 THEN 3 "
                                       "ELSE 4 END, "
                                       "LENGTH(code), sort_key, code "
                                       "LIMIT ?10"};

constexpr Sql kCount{"places.count", "SELECT COUNT(*) FROM areas WHERE active = 1"};

constexpr Sql kCountTambons{"places.count_tambons", R"(
    SELECT COUNT(*)
    FROM areas
    WHERE code >= ?1
      AND code < ?2
      AND level = 'tambon'
      AND active = 1)"};

constexpr Sql kListHash{"places.list_hash", "SELECT content_hash FROM area_lists "
                                            "WHERE name = ?1 "
                                            "ORDER BY name"};

constexpr Sql kPutList{"places.put_list", "INSERT INTO area_lists (name, content_hash, areas, loaded_at) "
                                          "VALUES (?1, ?2, ?3, ?4) "
                                          "ON CONFLICT (name) DO UPDATE "
                                          "SET content_hash = excluded.content_hash, areas = excluded.areas, "
                                          "loaded_at = excluded.loaded_at"};

constexpr Sql kRetireAll{"places.retire_all", "UPDATE areas SET active = 0"};

constexpr Sql kPut{
    "places.put", "INSERT INTO areas (code, level, parent, name_th, name_en, postcode, key_th, key_en, key_path, sort_key, "
                  "latitude, longitude, population, households, facts_as_of, facts_source, successor, active) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) "
                  "ON CONFLICT (code) DO UPDATE "
                  "SET level = excluded.level, parent = excluded.parent, name_th = excluded.name_th, name_en = excluded.name_en, "
                  "postcode = excluded.postcode, key_th = excluded.key_th, key_en = excluded.key_en, "
                  "key_path = excluded.key_path, sort_key = excluded.sort_key, latitude = excluded.latitude, "
                  "longitude = excluded.longitude, population = excluded.population, households = excluded.households, "
                  "facts_as_of = excluded.facts_as_of, facts_source = excluded.facts_source, "
                  "successor = excluded.successor, active = excluded.active"};

#undef AREA_COLUMNS

Area area_of(Row const& row)
{
    Area area;
    area.code = row.get<base::AreaCode>(0);
    area.level = row.get<Level>(1);
    area.parent = row.get<base::AreaCode>(2); // NULL reads as "", the country
    area.name_th = row.get<std::string>(3);
    area.name_en = row.get<std::string>(4);
    area.postcode = row.get<std::optional<std::string>>(5);
    area.latitude = row.get<std::optional<double>>(6);
    area.longitude = row.get<std::optional<double>>(7);
    area.population = row.get<std::optional<std::int64_t>>(8);
    area.households = row.get<std::optional<std::int64_t>>(9);
    area.facts_as_of = row.get<std::optional<base::Date>>(10);
    area.facts_source = row.get<std::optional<std::string>>(11);
    area.successor = row.get<std::optional<base::AreaCode>>(12);
    area.active = row.get<bool>(13);
    return area;
}

std::optional<base::AreaCode> unless_country(base::AreaCode const& code)
{
    return code == base::AreaCode() ? std::nullopt : std::optional(code);
}

} // namespace

std::span<Sql const> statements()
{
    static Sql const all[] = {kFind, kProvinces, kWithin, kSearch, kCount, kCountTambons, kListHash, kPutList, kRetireAll, kPut};
    return all;
}

namespace store {

std::optional<Area> find(storage::Reader& reader, base::AreaCode const& code)
{
    return reader.one(kFind, area_of, code);
}

std::vector<Area> provinces(storage::Reader& reader)
{
    return reader.all(kProvinces, area_of);
}

std::vector<Area> within(storage::Reader& reader, base::AreaCode const& parent)
{
    return reader.all(kWithin, area_of, parent);
}

std::vector<Area> search(storage::Reader& reader, std::vector<std::string> const& words, std::optional<Level> level, int limit)
{
    std::array<std::string, 4> patterns{"%", "%", "%", "%"};
    std::string phrase;
    for (std::size_t at = 0; at < words.size() && at < patterns.size(); ++at) {
        patterns[at] = "%" + words[at] + "%";
        phrase += (at == 0 ? "" : " ") + words[at];
    }
    std::string const first = words.empty() ? "" : words.front();
    return reader.all(kSearch, area_of, level ? base::name_of(*level) : "", patterns[0], patterns[1], patterns[2], patterns[3],
                      phrase, phrase + "%", "%" + phrase + "%", first + "%", limit);
}

std::int64_t count(storage::Reader& reader)
{
    return reader.value<std::int64_t>(kCount).value_or(0);
}

std::int64_t count_tambons(storage::Reader& reader, base::AreaCode const& within)
{
    return reader.value<std::int64_t>(kCountTambons, within.lower(), within.upper()).value_or(0);
}

std::optional<std::string> list_hash(storage::Reader& reader, std::string_view list)
{
    return reader.value<std::string>(kListHash, list);
}

void put_list(storage::Writer& tx, std::string_view list, std::string_view hash, std::size_t areas, base::Timestamp now)
{
    tx.execute(kPutList, list, hash, areas, now);
}

void retire_all(storage::Writer& tx)
{
    tx.execute(kRetireAll);
}

void put(storage::Writer& tx, Area const& area, rules::Keys const& keys)
{
    tx.execute(kPut, area.code, area.level, unless_country(area.parent), area.name_th, area.name_en, area.postcode, keys.th,
               keys.en, keys.path, keys.sort, area.latitude, area.longitude, area.population, area.households, area.facts_as_of,
               area.facts_source, area.successor, area.active);
}

} // namespace store

} // namespace places
