// Lists by name: their statements, cursor, and the merging of several areas.
#include "households/search.hpp"

#include "base/text.hpp"
#include "households/find.hpp"
#include "households/problems.hpp"
#include "households/store.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace households {

namespace {

constexpr storage::Sql kListOfProvince{"households.list_of_province", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE province = ?1 AND (head_sort_key, id) > (?2, ?3) AND head_sort_key <= ?4
    AND (CAST(?5 AS TEXT) IS NULL OR status = ?5)
ORDER BY head_sort_key, id
LIMIT ?6
)sql"};

constexpr storage::Sql kListOfTambon{"households.list_of_tambon", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE tambon = ?1 AND (head_sort_key, id) > (?2, ?3) AND head_sort_key <= ?4
    AND (CAST(?5 AS TEXT) IS NULL OR status = ?5)
ORDER BY head_sort_key, id
LIMIT ?6
)sql"};

constexpr storage::Sql kNotActiveOfProvince{"households.not_active_of_province", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE status <> 'active' AND status = ?5 AND province = ?1 AND (head_sort_key, id) > (?2, ?3) AND head_sort_key <= ?4
ORDER BY head_sort_key, id
LIMIT ?6
)sql"};

constexpr storage::Sql kNotActiveOfTambon{"households.not_active_of_tambon", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE status <> 'active' AND status = ?5 AND province = ?7 AND tambon = ?1 AND (head_sort_key, id) > (?2, ?3) AND head_sort_key <= ?4
ORDER BY head_sort_key, id
LIMIT ?6
)sql"};

constexpr storage::Sql kSortKeyOf{"households.sort_key_of", R"sql(
SELECT head_sort_key, tambon
FROM households
WHERE id = ?1
)sql"};

constexpr std::string_view kAfterEverySortKey = "z"; // sort keys are hexadecimal

// Where a list goes on: the last row shown. Only its id travels, because a sort key would tell a name in an address.
struct NameCursor {
    std::string sort_key;
    std::string id;
};

// An id from elsewhere is answered like one that does not exist, so that nobody learns which is which.
NameCursor name_cursor(storage::Reader& reader, std::vector<base::AreaCode> const& areas, std::optional<std::string> const& after)
{
    if (!after)
        return {};
    struct Place {
        std::string sort_key;
        base::AreaCode tambon;
    };
    auto const place_from = [](storage::Row const& row) { return Place{row.get<std::string>(0), row.get<base::AreaCode>(1)}; };
    auto const id = HouseholdId::parse(*after);
    auto place = id ? reader.one(kSortKeyOf, place_from, *id) : std::nullopt;
    if (!place || !auth::Scope(areas).covers(place->tambon))
        throw problems::bad_cursor();
    return {std::move(place->sort_key), id->str()};
}

bool comes_before(HouseholdSummary const& a, HouseholdSummary const& b)
{
    return a.head_sort_key != b.head_sort_key ? a.head_sort_key < b.head_sort_key : a.id < b.id;
}

// Provinces and tambons have an index each; larger and middle areas are taken apart.
std::vector<base::AreaCode> indexed_areas(storage::Reader& reader, std::vector<base::AreaCode> const& areas)
{
    std::vector<base::AreaCode> parts;
    for (auto const& area : areas) {
        auto const level = area.level();
        if (level == base::AreaCode::Level::Country || level == base::AreaCode::Level::District) {
            for (auto const& child : places::children(reader, area))
                parts.push_back(child.code);
        } else {
            parts.push_back(area);
        }
    }
    return parts;
}

std::vector<HouseholdSummary> first_of_area(storage::Reader& reader, base::AreaCode const& area, NameCursor const& from,
                                            std::string_view to_key, ListQuery const& query)
{
    bool const tambon = area.level() == base::AreaCode::Level::Tambon;
    auto const limit = query.limit + 1;
    if (!query.status || *query.status == Status::Active)
        return reader.all(tambon ? kListOfTambon : kListOfProvince, summary_from, area, from.sort_key, from.id, to_key,
                          query.status, limit);
    if (tambon)
        return reader.all(kNotActiveOfTambon, summary_from, area, from.sort_key, from.id, to_key, query.status, limit,
                          area.province());
    return reader.all(kNotActiveOfProvince, summary_from, area, from.sort_key, from.id, to_key, query.status, limit);
}

// Each further area is asked only for what comes before the worst row that is kept already.
SummaryPage list_by_name(storage::Reader& reader, std::vector<base::AreaCode> const& areas, ListQuery const& query)
{
    auto const from = name_cursor(reader, areas, query.after);
    std::vector<HouseholdSummary> best;
    for (auto const& area : indexed_areas(reader, areas)) {
        bool const full = best.size() > query.limit;
        auto found =
            first_of_area(reader, area, from, full ? std::string_view(best.back().head_sort_key) : kAfterEverySortKey, query);
        auto const middle = static_cast<std::ptrdiff_t>(best.size());
        best.insert(best.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
        std::inplace_merge(best.begin(), best.begin() + middle, best.end(), comes_before);
        if (best.size() > query.limit + 1)
            best.resize(query.limit + 1);
    }
    SummaryPage page;
    bool const more = best.size() > query.limit;
    if (more)
        best.pop_back();
    for (auto& summary : best)
        page.items.push_back({std::move(summary), std::nullopt});
    if (more)
        page.next = page.items.back().id.str();
    return page;
}

} // namespace

SummaryPage list(storage::Reader& reader, auth::Scope const& scope, ListQuery const& query)
{
    auto const areas = query.area ? scope.within(*query.area).areas() : scope.areas();
    if (query.typed && !base::text::normalise(*query.typed).empty())
        return find(reader, areas, query);
    return list_by_name(reader, areas, query);
}

std::span<storage::Sql const> search_statements()
{
    static constexpr storage::Sql all[] = {kListOfProvince, kListOfTambon, kNotActiveOfProvince, kNotActiveOfTambon, kSortKeyOf};
    return all;
}

} // namespace households
