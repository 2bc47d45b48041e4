// Households that share a citizen number or a house code with another one.
#include "households/households.hpp"
#include "households/store.hpp"

#include <map>

namespace households {

namespace {

constexpr storage::Sql kSameNumber{"households.same_number", R"sql(
SELECT DISTINCT q.household_id
FROM people p
JOIN people q ON q.citizen_hash = p.citizen_hash
WHERE p.household_id = ?1 AND q.household_id <> ?1 AND p.citizen_hash IS NOT NULL
ORDER BY q.household_id
)sql"};

constexpr storage::Sql kSameHouseCode{"households.same_house_code", R"sql(
SELECT o.id
FROM households h
JOIN households o ON o.house_code = h.house_code
WHERE h.id = ?1 AND o.id <> ?1 AND h.house_code IS NOT NULL
ORDER BY o.id
)sql"};

} // namespace

std::span<storage::Sql const> twin_statements()
{
    static constexpr storage::Sql all[] = {kSameNumber, kSameHouseCode};
    return all;
}

std::vector<Twin> twins_of(storage::Reader& reader, std::span<HouseholdId const> ids)
{
    auto const id_from = [](storage::Row const& row) { return row.get<HouseholdId>(0); };
    std::vector<Twin> twins;
    for (auto const& id : ids) {
        std::map<HouseholdId, Twin> found;
        for (auto const& other : reader.all(kSameNumber, id_from, id))
            found[other] = {id, other, true, false};
        for (auto const& other : reader.all(kSameHouseCode, id_from, id)) {
            auto& twin = found[other];
            twin.of = id;
            twin.other = other;
            twin.same_house_code = true;
        }
        for (auto const& [other, twin] : found)
            twins.push_back(twin);
    }
    return twins;
}

} // namespace households
