// Kept numbers of submissions against the rows; sealed answers against the hash of what was sent.
#include "platform/auth/vault.hpp"
#include "survey/receiving.hpp"
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

constexpr storage::Sql kSealedOnes{"survey.sealed_ones", R"sql(
SELECT instance_id, content_hash, sealed
FROM submissions
ORDER BY instance_id
)sql"};

void check_counts(storage::Reader& reader, std::vector<api::Difference>& differences)
{
    std::map<std::string, std::pair<std::string, std::string>> numbers; // kept and counted
    auto const named = [](storage::Row const& row) {
        return "submission_counts " + row.get<std::string>(0) + " " + row.get<std::string>(1) + " " + row.get<std::string>(2);
    };
    reader.each(kKeptCounts, [&](storage::Row const& row) { numbers[named(row)].first = std::to_string(row.integer(3)); });
    reader.each(kCounted, [&](storage::Row const& row) { numbers[named(row)].second = std::to_string(row.integer(3)); });
    for (auto& [what, both] : numbers)
        if (both.first != both.second)
            differences.push_back({what, both.first, both.second.empty() ? "0" : both.second});
}

void check_answers(storage::Reader& reader, auth::Vault const& vault, std::vector<api::Difference>& differences)
{
    reader.each(kSealedOnes, [&](storage::Row const& row) {
        auto const id = row.get<std::string>(0);
        auto const xml = vault.decrypt(row.get<storage::Bytes>(2), seal_context(id));
        if (!xml)
            differences.push_back({"submission " + id, "sealed", "cannot be opened"});
        else if (vault.lookup_hash("submission", *xml) != row.get<std::string>(1))
            differences.push_back({"submission " + id, "answers", "others than were sent"});
        else if (!readable_instance(vault, id, row.get<storage::Bytes>(2)))
            differences.push_back({"submission " + id, "answers", "cannot be read"});
    });
}

} // namespace

std::vector<api::Difference> check(storage::Reader& reader, auth::Vault const& vault)
{
    std::vector<api::Difference> differences;
    check_counts(reader, differences);
    check_answers(reader, vault, differences);
    return differences;
}

std::span<storage::Sql const> check_statements()
{
    static constexpr storage::Sql all[] = {kKeptCounts, kCounted, kSealedOnes};
    return all;
}

} // namespace survey
