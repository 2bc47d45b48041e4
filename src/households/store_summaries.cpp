// The statements that give households in a few words: by key, and those that may be the same one as a form.
#include "households/store.hpp"

#include "households/problems.hpp"

#include <map>

namespace households {

namespace {

constexpr storage::Sql kSummary{"households.summary", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE id = ?1
)sql"};

constexpr storage::Sql kSummaries{"households.summaries", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ORDER BY id
)sql"};

constexpr storage::Sql kWithHouseCode{"households.with_house_code", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE house_code IS NOT NULL AND house_code = ?1
ORDER BY id
LIMIT 5
)sql"};

constexpr storage::Sql kWithAddress{"households.with_address", R"sql(
SELECT
    h.id, h.head_name, h.house_no, h.moo, h.tambon, h.house_code, h.members, h.dwelling_state, h.status, h.made_up,
    h.head_sort_key
FROM household_search s
JOIN households h ON h.search_no = s.rowid
WHERE s.search_key LIKE ?1 AND s.rowid >= ?2 AND s.rowid < ?3
    AND h.house_no = ?4 AND h.moo IS NOT DISTINCT FROM CAST(?5 AS INTEGER)
ORDER BY s.rowid
LIMIT 5
)sql"};

constexpr storage::Sql kWithHeadName{"households.with_head_name", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE tambon = ?1 AND head_sort_key = ?2
ORDER BY id
LIMIT 5
)sql"};

constexpr std::size_t kSummariesAtOnce = 16;

} // namespace

HouseholdSummary summary_from(storage::Row const& row)
{
    HouseholdSummary s;
    s.id = row.get<HouseholdId>(0);
    s.head_name = row.get<std::string>(1);
    s.house_no = row.get<std::string>(2);
    s.moo = row.get<std::optional<int>>(3);
    s.tambon = row.get<base::AreaCode>(4);
    s.house_code = row.get<std::optional<std::string>>(5);
    s.members = row.get<std::int64_t>(6);
    s.dwelling_state = row.get<DwellingState>(7);
    s.status = row.get<Status>(8);
    s.made_up = row.get<bool>(9);
    s.head_sort_key = row.get<std::string>(10);
    return s;
}

std::vector<HouseholdSummary> with_house_code(storage::Reader& reader, std::string_view house_code)
{
    return reader.all(kWithHouseCode, summary_from, house_code);
}

std::vector<HouseholdSummary> with_address(storage::Reader& reader, base::AreaCode const& tambon, std::optional<int> moo,
                                           std::string_view house_no)
{
    reader.settle(); // search texts
    auto const range = range_of(tambon);
    return reader.all(kWithAddress, summary_from, house_no_pattern(house_no), range.from, range.to, house_no, moo);
}

std::vector<HouseholdSummary> with_head_name(storage::Reader& reader, base::AreaCode const& tambon,
                                             std::string_view head_sort_key)
{
    return reader.all(kWithHeadName, summary_from, tambon, head_sort_key);
}

std::optional<HouseholdSummary> find_summary(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    auto summary = reader.one(kSummary, summary_from, id);
    if (!summary || !scope.covers(summary->tambon))
        return std::nullopt;
    return summary;
}

HouseholdSummary require_summary(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    if (auto summary = find_summary(reader, scope, id))
        return *std::move(summary);
    throw problems::not_found();
}

std::vector<HouseholdSummary> summaries(storage::Reader& reader, auth::Scope const& scope, std::span<HouseholdId const> ids)
{
    std::map<HouseholdId, HouseholdSummary> found;
    for (std::size_t at = 0; at < ids.size(); at += kSummariesAtOnce) {
        auto const id = [&](std::size_t i) { return i < ids.size() ? ids[i] : ids[at]; }; // the last batch repeats its first
        reader.each(
            kSummaries,
            [&](storage::Row const& row) {
                auto summary = summary_from(row);
                if (scope.covers(summary.tambon))
                    found.insert_or_assign(summary.id, std::move(summary));
            },
            id(at), id(at + 1), id(at + 2), id(at + 3), id(at + 4), id(at + 5), id(at + 6), id(at + 7), id(at + 8), id(at + 9),
            id(at + 10), id(at + 11), id(at + 12), id(at + 13), id(at + 14), id(at + 15));
    }
    std::vector<HouseholdSummary> ordered;
    ordered.reserve(found.size());
    for (auto const& id : ids)
        if (auto const it = found.find(id); it != found.end())
            ordered.push_back(it->second);
    return ordered;
}

std::span<storage::Sql const> summary_statements()
{
    static constexpr storage::Sql all[] = {kSummary, kSummaries, kWithHouseCode, kWithAddress, kWithHeadName};
    return all;
}

} // namespace households
