// Kept summaries of the register against its rows.
#include "households/conflicts.hpp"
#include "households/households.hpp"
#include "households/map_counts.hpp"
#include "households/store.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace households {

namespace {

constexpr storage::Sql kKeptCounts{"households.kept_counts", R"sql(
SELECT tambon, households, people
FROM household_counts
ORDER BY tambon
)sql"};

constexpr storage::Sql kCountedHouseholds{"households.counted_households", R"sql(
SELECT tambon, COUNT(*)
FROM households
WHERE status = 'active'
GROUP BY tambon
ORDER BY tambon
)sql"};

constexpr storage::Sql kCountedPeople{"households.counted_people", R"sql(
SELECT h.tambon, COUNT(*)
FROM people p
JOIN households h ON h.id = p.household_id
WHERE h.status = 'active' AND p.present = 1
GROUP BY h.tambon
ORDER BY h.tambon
)sql"};

constexpr storage::Sql kWrongMembers{"households.wrong_members", R"sql(
SELECT h.id, h.members, COUNT(p.id)
FROM households h
LEFT JOIN people p ON p.household_id = h.id AND p.present = 1
GROUP BY h.id, h.members
HAVING h.members <> COUNT(p.id)
ORDER BY h.id
)sql"};

constexpr storage::Sql kWrongHeads{"households.wrong_heads", R"sql(
SELECT h.id, COUNT(p.id)
FROM households h
LEFT JOIN people p ON p.household_id = h.id AND p.present = 1 AND p.is_head = 1
GROUP BY h.id
HAVING COUNT(p.id) <> 1
ORDER BY h.id
)sql"};

constexpr storage::Sql kNotSearchable{"households.not_searchable", R"sql(
SELECT h.id
FROM households h
LEFT JOIN household_search s ON s.rowid = h.search_no
WHERE s.rowid IS NULL
ORDER BY h.id
)sql"};

constexpr storage::Sql kSearchableCount{"households.searchable_count", R"sql(
SELECT COUNT(*)
FROM household_search
)sql"};

constexpr storage::Sql kHouseholdCount{"households.household_count", R"sql(
SELECT COUNT(*)
FROM households
)sql"};

constexpr storage::Sql kMisplaced{"households.misplaced", R"sql(
SELECT id, search_no, tambon, province
FROM households
WHERE search_no / 100000000 <> CAST(tambon AS BIGINT) OR province <> SUBSTR(tambon, 1, 2)
ORDER BY id
)sql"};

constexpr storage::Sql kWrongClaims{"households.wrong_claims", R"sql(
SELECT p.id, p.claims_number
FROM people p
JOIN households h ON h.id = p.household_id
WHERE p.claims_number <> CASE
    WHEN p.present = 1 AND h.status = 'active' AND p.citizen_number IS NOT NULL THEN 1
    ELSE 0
END
ORDER BY p.id
)sql"};

struct Counts {
    std::optional<std::int64_t> kept_households;
    std::optional<std::int64_t> kept_people;
    std::int64_t households = 0;
    std::int64_t people = 0;
};

std::string text_of(std::optional<std::int64_t> number)
{
    return number ? std::to_string(*number) : "";
}

void check_counts(storage::Reader& reader, std::vector<api::Difference>& differences)
{
    std::map<std::string, Counts> tambons;
    reader.each(kKeptCounts, [&](storage::Row const& row) {
        auto& counts = tambons[row.get<std::string>(0)];
        counts.kept_households = row.integer(1);
        counts.kept_people = row.integer(2);
    });
    reader.each(kCountedHouseholds,
                [&](storage::Row const& row) { tambons[row.get<std::string>(0)].households = row.integer(1); });
    reader.each(kCountedPeople, [&](storage::Row const& row) { tambons[row.get<std::string>(0)].people = row.integer(1); });
    for (auto const& [tambon, counts] : tambons) {
        if (counts.kept_households != counts.households)
            differences.push_back({"household_counts " + tambon + " households", text_of(counts.kept_households),
                                   std::to_string(counts.households)});
        if (counts.kept_people != counts.people)
            differences.push_back(
                {"household_counts " + tambon + " people", text_of(counts.kept_people), std::to_string(counts.people)});
    }
}

void check_search(storage::Reader& reader, std::vector<api::Difference>& differences)
{
    reader.each(kNotSearchable, [&](storage::Row const& row) {
        differences.push_back({"household_search of household " + row.get<std::string>(0), "", "1"});
    });
    auto const kept = reader.value<std::int64_t>(kSearchableCount).value_or(0);
    auto const rows = reader.value<std::int64_t>(kHouseholdCount).value_or(0);
    if (kept != rows)
        differences.push_back({"household_search rows", std::to_string(kept), std::to_string(rows)});
}

} // namespace

std::vector<api::Difference> check(storage::Reader& reader)
{
    std::vector<api::Difference> differences;
    check_counts(reader, differences);
    reader.each(kWrongMembers, [&](storage::Row const& row) {
        differences.push_back(
            {"members of household " + row.get<std::string>(0), std::to_string(row.integer(1)), std::to_string(row.integer(2))});
    });
    reader.each(kWrongHeads, [&](storage::Row const& row) {
        differences.push_back({"heads of household " + row.get<std::string>(0), std::to_string(row.integer(1)), "1"});
    });
    check_search(reader, differences);
    reader.each(kMisplaced, [&](storage::Row const& row) {
        differences.push_back({"search number of household " + row.get<std::string>(0), std::to_string(row.integer(1)),
                               "in tambon " + row.get<std::string>(2)});
    });
    reader.each(kWrongClaims, [&](storage::Row const& row) {
        differences.push_back({"citizen number claim of person " + row.get<std::string>(0), std::to_string(row.integer(1)),
                               row.integer(1) == 1 ? "0" : "1"});
    });
    check_points(reader, differences);
    check_map_counts(reader, differences);
    return differences;
}

std::span<storage::Sql const> check_statements()
{
    static constexpr storage::Sql all[] = {kKeptCounts,    kCountedHouseholds, kCountedPeople,  kWrongMembers, kWrongHeads,
                                           kNotSearchable, kSearchableCount,   kHouseholdCount, kMisplaced,    kWrongClaims};
    return all;
}

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> list;
        for (auto const part :
             {store_statements(), writing_statements(), picture_statements(), summary_statements(), index_statements(),
              conflict_statements(), search_statements(), find_statements(), matched_statements(), check_statements(),
              totals_statements(), export_statements(), need_statements(), carry_statements(), near_statements(),
              twin_statements(), found_statements(), map_statements(), map_count_statements()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace households
