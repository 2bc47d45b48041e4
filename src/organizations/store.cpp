// The statements of the directory, and how rows become organisations and representatives.
#include "organizations/store.hpp"

#include "base/text.hpp"

#include <array>

namespace organizations {

namespace {

using storage::Row;
using storage::Sql;

#define ORGANIZATION_COLUMNS                                                                                                     \
    "o.id, o.kind, o.name_th, o.name_en, o.short_name, o.registered_on, o.phone, o.email, o.address, o.note, o.area_unknown, "   \
    "o.made_up, o.source, o.active, o.version "

#define REPRESENTATIVE_COLUMNS                                                                                                   \
    "id, organization_id, title, first_name, last_name, position, phone, from_date, until_date, source, made_up, version "

// Serves any part of area ?6 (codes from ?6 to before ?7), or contains it (its province ?8, district ?9 or the whole country;
// not where it is unknown which part the organisation serves). ?6 = '' is no filter.
#define IN_AREA                                                                                                                  \
    "AND (?6 = '' OR EXISTS ("                                                                                                   \
    "SELECT 1 FROM organization_areas AS a "                                                                                     \
    "WHERE a.organization_id = o.id "                                                                                            \
    "AND ((a.area_code >= ?6 AND a.area_code < ?7) OR (o.area_unknown = 0 AND a.area_code IN (?8, ?9, ''))))) "

constexpr Sql kFind{"organizations.find", "SELECT " ORGANIZATION_COLUMNS "FROM organizations AS o "
                                          "WHERE o.id = ?1 "
                                          "ORDER BY o.id"};

// ?1 kind or '', ?2-?5 words as patterns, ?6-?9 area, ?10 1, 0 or -1 for both, ?11-?12 the last row shown, ?13 the day.
constexpr Sql kList{"organizations.list", "SELECT " ORGANIZATION_COLUMNS ", o.sort_key, "
                                          "(SELECT COUNT(*) FROM representatives AS r "
                                          "WHERE r.organization_id = o.id "
                                          "AND (r.from_date IS NULL OR r.from_date <= ?13) "
                                          "AND (r.until_date IS NULL OR r.until_date >= ?13)) "
                                          "FROM organizations AS o "
                                          "WHERE (?1 = '' OR o.kind = ?1) "
                                          "AND o.search_key LIKE ?2 "
                                          "AND o.search_key LIKE ?3 "
                                          "AND o.search_key LIKE ?4 "
                                          "AND o.search_key LIKE ?5 " IN_AREA "AND (?10 < 0 OR o.active = ?10) "
                                          "AND (o.sort_key, o.id) > (?11, ?12) "
                                          "ORDER BY o.sort_key, o.id "
                                          "LIMIT ?14"};

// ?1-?5 as above, so that the area's parameters keep their places.
constexpr Sql kCounts{"organizations.counts", "SELECT o.kind, COUNT(*) "
                                              "FROM organizations AS o "
                                              "WHERE (?1 = '' OR o.kind = ?1) "
                                              "AND o.search_key LIKE ?2 "
                                              "AND o.search_key LIKE ?3 "
                                              "AND o.search_key LIKE ?4 "
                                              "AND o.search_key LIKE ?5 " IN_AREA "AND o.active = 1 "
                                              "GROUP BY o.kind "
                                              "ORDER BY o.kind"};

constexpr Sql kNamesakes{"organizations.namesakes", "SELECT " ORGANIZATION_COLUMNS "FROM organizations AS o "
                                                    "WHERE o.name_key = ?1 AND o.kind = ?2 AND o.id <> ?3 AND o.active = 1 "
                                                    "ORDER BY o.id"};

constexpr Sql kAreas{"organizations.areas", "SELECT area_code FROM organization_areas "
                                            "WHERE organization_id = ?1 "
                                            "ORDER BY area_code"};

constexpr Sql kInsert{"organizations.insert",
                      "INSERT INTO organizations (id, kind, name_th, name_en, short_name, registered_on, phone, email, address, "
                      "note, area_unknown, made_up, source, active, version, name_key, search_key, sort_key) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"};

constexpr Sql kUpdate{"organizations.update",
                      "UPDATE organizations "
                      "SET kind = ?2, name_th = ?3, name_en = ?4, short_name = ?5, registered_on = ?6, phone = ?7, email = ?8, "
                      "address = ?9, note = ?10, area_unknown = ?11, made_up = ?12, source = ?13, active = ?14, "
                      "version = version + 1, name_key = ?16, search_key = ?17, sort_key = ?18 "
                      "WHERE id = ?1 AND version = ?15"};

constexpr Sql kClearAreas{"organizations.clear_areas", "DELETE FROM organization_areas WHERE organization_id = ?1"};

constexpr Sql kAddArea{"organizations.add_area", "INSERT INTO organization_areas (organization_id, area_code) VALUES (?1, ?2)"};

constexpr Sql kRepresentative{"organizations.representative", "SELECT " REPRESENTATIVE_COLUMNS "FROM representatives "
                                                              "WHERE id = ?1 "
                                                              "ORDER BY id"};

// Those in office on day ?2 by name, then those who left, the latest first.
constexpr Sql kRepresentatives{"organizations.representatives",
                               "SELECT " REPRESENTATIVE_COLUMNS "FROM representatives "
                               "WHERE organization_id = ?1 "
                               "ORDER BY CASE WHEN until_date IS NULL OR until_date >= ?2 THEN 0 ELSE 1 END, "
                               "CASE WHEN until_date >= ?2 THEN NULL ELSE until_date END DESC NULLS FIRST, sort_key, id"};

constexpr Sql kInsertRepresentative{"organizations.insert_representative",
                                    "INSERT INTO representatives (id, organization_id, title, first_name, last_name, position, "
                                    "phone, from_date, until_date, source, made_up, version, sort_key) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"};

constexpr Sql kUpdateRepresentative{"organizations.update_representative",
                                    "UPDATE representatives "
                                    "SET title = ?3, first_name = ?4, last_name = ?5, position = ?6, phone = ?7, from_date = ?8, "
                                    "until_date = ?9, source = ?10, made_up = ?11, version = version + 1, sort_key = ?13 "
                                    "WHERE id = ?1 AND organization_id = ?2 AND version = ?12"};

#undef ORGANIZATION_COLUMNS
#undef REPRESENTATIVE_COLUMNS
#undef IN_AREA

// Its areas are read apart.
Organization organization_of(Row const& row)
{
    Organization o;
    o.id = row.get<OrganizationId>(0);
    o.kind = row.get<Kind>(1);
    o.name_th = row.get<std::string>(2);
    o.name_en = row.get<std::optional<std::string>>(3);
    o.short_name = row.get<std::optional<std::string>>(4);
    o.registered_on = row.get<std::optional<base::Date>>(5);
    o.phone = row.get<std::optional<std::string>>(6);
    o.email = row.get<std::optional<std::string>>(7);
    o.address = row.get<std::optional<std::string>>(8);
    o.note = row.get<std::optional<std::string>>(9);
    o.area_unknown = row.get<bool>(10);
    o.made_up = row.get<bool>(11);
    o.source = row.get<std::optional<std::string>>(12);
    o.active = row.get<bool>(13);
    o.version = row.get<std::int64_t>(14);
    return o;
}

Representative representative_of(Row const& row)
{
    Representative p;
    p.id = row.get<RepresentativeId>(0);
    p.organization = row.get<OrganizationId>(1);
    p.title = row.get<std::string>(2);
    p.first_name = row.get<std::string>(3);
    p.last_name = row.get<std::optional<std::string>>(4);
    p.position = row.get<std::string>(5);
    p.phone = row.get<std::optional<std::string>>(6);
    p.from = row.get<std::optional<base::Date>>(7);
    p.until = row.get<std::optional<base::Date>>(8);
    p.source = row.get<std::optional<std::string>>(9);
    p.made_up = row.get<bool>(10);
    p.version = row.get<std::int64_t>(11);
    return p;
}

void read_areas(storage::Reader& reader, Organization& organization)
{
    organization.areas = reader.all(kAreas, [](Row const& row) { return row.get<base::AreaCode>(0); }, organization.id);
}

void put_areas(storage::Writer& tx, Organization const& organization)
{
    tx.execute(kClearAreas, organization.id);
    for (auto const& area : organization.areas)
        tx.execute(kAddArea, organization.id, area);
}

std::string search_key_of(Organization const& o)
{
    return base::text::search_key(o.name_th + " " + o.short_name.value_or("") + " " + o.name_en.value_or(""));
}

// The first `digits` of an area's code where it lies within such a place; otherwise something no code is.
std::string place_above(base::AreaCode const& area, std::size_t digits)
{
    return area.str().size() > digits ? area.str().substr(0, digits) : "-";
}

// Patterns that all must fit; '%' where there are fewer words.
std::array<std::string, 4> patterns(std::vector<std::string> const& words)
{
    std::array<std::string, 4> made{"%", "%", "%", "%"};
    for (std::size_t at = 0; at < words.size() && at < made.size(); ++at)
        made[at] = "%" + words[at] + "%";
    return made;
}

} // namespace

std::span<Sql const> statements()
{
    static Sql const all[] = {kFind,
                              kList,
                              kCounts,
                              kNamesakes,
                              kAreas,
                              kInsert,
                              kUpdate,
                              kClearAreas,
                              kAddArea,
                              kRepresentative,
                              kRepresentatives,
                              kInsertRepresentative,
                              kUpdateRepresentative};
    return all;
}

namespace store {

std::optional<Organization> find(storage::Reader& reader, OrganizationId id)
{
    auto organization = reader.one(kFind, organization_of, id);
    if (organization)
        read_areas(reader, *organization);
    return organization;
}

std::vector<Listed> list(storage::Reader& reader, Filter const& filter, std::optional<rules::Place> const& after,
                         std::size_t limit, base::Date today)
{
    auto const words = patterns(filter.words);
    auto const area = filter.area.value_or(base::AreaCode());
    auto rows = reader.all(
        kList, [](Row const& row) { return Listed{organization_of(row), row.get<std::int64_t>(16), row.get<std::string>(15)}; },
        filter.kind ? base::name_of(*filter.kind) : "", words[0], words[1], words[2], words[3], area, area.upper(),
        place_above(area, 2), place_above(area, 4), filter.active ? int{*filter.active} : -1, after ? after->sort_key : "",
        after ? after->id.str() : "", today, limit);
    for (auto& row : rows)
        read_areas(reader, row.organization);
    return rows;
}

std::map<Kind, std::int64_t> counts(storage::Reader& reader, std::optional<base::AreaCode> const& wanted)
{
    auto const area = wanted.value_or(base::AreaCode());
    std::map<Kind, std::int64_t> counted;
    reader.each(
        kCounts, [&](Row const& row) { counted[row.get<Kind>(0)] = row.get<std::int64_t>(1); }, "", "%", "%", "%", "%", area,
        area.upper(), place_above(area, 2), place_above(area, 4));
    return counted;
}

std::vector<Organization> namesakes(storage::Reader& reader, Kind kind, std::string const& name_th, OrganizationId except)
{
    auto found = reader.all(kNamesakes, organization_of, base::text::search_key(name_th), kind, except);
    for (auto& organization : found)
        read_areas(reader, organization);
    return found;
}

void insert(storage::Writer& tx, Organization const& o)
{
    tx.execute(kInsert, o.id, o.kind, o.name_th, o.name_en, o.short_name, o.registered_on, o.phone, o.email, o.address, o.note,
               o.area_unknown, o.made_up, o.source, o.active, o.version, base::text::search_key(o.name_th), search_key_of(o),
               base::text::sort_key(o.name_th));
    put_areas(tx, o);
}

bool update(storage::Writer& tx, Organization const& o)
{
    auto const changed = tx.execute(kUpdate, o.id, o.kind, o.name_th, o.name_en, o.short_name, o.registered_on, o.phone, o.email,
                                    o.address, o.note, o.area_unknown, o.made_up, o.source, o.active, o.version,
                                    base::text::search_key(o.name_th), search_key_of(o), base::text::sort_key(o.name_th));
    if (changed == 1)
        put_areas(tx, o);
    return changed == 1;
}

std::optional<Representative> representative(storage::Reader& reader, RepresentativeId id)
{
    return reader.one(kRepresentative, representative_of, id);
}

std::vector<Representative> representatives(storage::Reader& reader, OrganizationId id, base::Date today)
{
    return reader.all(kRepresentatives, representative_of, id, today);
}

void insert(storage::Writer& tx, Representative const& p)
{
    tx.execute(kInsertRepresentative, p.id, p.organization, p.title, p.first_name, p.last_name, p.position, p.phone, p.from,
               p.until, p.source, p.made_up, p.version, base::text::sort_key(p.first_name + " " + p.last_name.value_or("")));
}

bool update(storage::Writer& tx, Representative const& p)
{
    return tx.execute(kUpdateRepresentative, p.id, p.organization, p.title, p.first_name, p.last_name, p.position, p.phone,
                      p.from, p.until, p.source, p.made_up, p.version,
                      base::text::sort_key(p.first_name + " " + p.last_name.value_or(""))) == 1;
}

} // namespace store

} // namespace organizations
