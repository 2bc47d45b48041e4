// Kept numbers of submissions against the rows.
#include "survey/store.hpp"
#include "survey/survey.hpp"

#include <map>
#include <string>
#include <utility>

namespace survey {

namespace {

constexpr storage::Sql kKeptCounts{"survey.kept_counts", R"sql(
SELECT xform_id, version, area, submissions
FROM submission_counts
ORDER BY xform_id, version, area
)sql"};

constexpr storage::Sql kCounted{"survey.counted", R"sql(
SELECT xform_id, version, area, COUNT(*)
FROM submissions
GROUP BY xform_id, version, area
ORDER BY xform_id, version, area
)sql"};

constexpr storage::Sql kAll[] = {kKeptCounts, kCounted};

} // namespace

std::vector<api::Difference> check(storage::Reader& reader)
{
    std::map<std::string, std::pair<std::string, std::string>> numbers; // kept and counted
    auto const named = [](storage::Row const& row) {
        return "submission_counts " + row.get<std::string>(0) + " " + row.get<std::string>(1) + " " + row.get<std::string>(2);
    };
    reader.each(kKeptCounts, [&](storage::Row const& row) { numbers[named(row)].first = std::to_string(row.integer(3)); });
    reader.each(kCounted, [&](storage::Row const& row) { numbers[named(row)].second = std::to_string(row.integer(3)); });
    std::vector<api::Difference> differences;
    for (auto& [what, both] : numbers)
        if (both.first != both.second)
            differences.push_back({what, both.first, both.second.empty() ? "0" : both.second});
    return differences;
}

std::span<storage::Sql const> check_statements()
{
    return kAll;
}

} // namespace survey
