// Where a household stands, what its photographs are, and which households show the same picture: for the evidence of works.
#include "households/households.hpp"
#include "households/store.hpp"
#include "platform/storage/many_keys.hpp"

namespace households {

namespace {

using storage::Row;

constexpr storage::Sql kSpot{"households.spot", R"sql(
SELECT latitude, longitude
FROM households
WHERE id = ?1 AND latitude IS NOT NULL AND longitude IS NOT NULL
ORDER BY id
)sql"};

constexpr storage::Sql kUses{"households.uses_of_picture", R"sql(
SELECT p.household_id, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.sha256 = ?1
ORDER BY p.household_id
)sql"};

std::string const kPhotographsOfManyText = R"sql(
SELECT p.household_id, p.id, p.sha256, p.kind, p.taken_at, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.household_id IN )sql" + storage::keys_at_once() +
                                           R"sql(
ORDER BY p.household_id, p.position, p.id
)sql";
storage::Sql const kPhotographsOfMany{"households.photographs_of_many", kPhotographsOfManyText};

bool shows_the_house(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Outside:
    case PictureKind::Inside:
    case PictureKind::Problem:
    case PictureKind::Before:
    case PictureKind::During:
    case PictureKind::After:
        return true;
    case PictureKind::Applicant:
    case PictureKind::Family:
    case PictureKind::RegisterHouse:
    case PictureKind::RegisterPeople:
    case PictureKind::Other:
        return false;
    }
    return false;
}

} // namespace

std::optional<Spot> spot_of(storage::Reader& reader, HouseholdId id)
{
    return reader.one(kSpot, [](Row const& row) { return Spot{row.real(0), row.real(1)}; }, id);
}

std::vector<Photograph> photographs_of(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    std::vector<Photograph> found;
    for (auto const& picture : pictures_of(reader, scope, id))
        if (shows_the_house(picture.kind))
            found.push_back({picture.id, picture.sha256, picture.kind, picture.taken_at});
    return found;
}

std::map<HouseholdId, std::vector<Photograph>> photographs_of_many(storage::Reader& reader, auth::Scope const& scope,
                                                                   std::span<HouseholdId const> ids)
{
    std::map<HouseholdId, std::vector<Photograph>> found;
    storage::each_of(reader, kPhotographsOfMany, ids, [&](storage::Row const& row) {
        auto const kind = row.get<PictureKind>(3);
        if (shows_the_house(kind) && scope.covers(row.get<base::AreaCode>(5)))
            found[row.get<HouseholdId>(0)].push_back(
                {row.get<PictureId>(1), row.get<std::string>(2), kind, row.get<std::optional<base::Timestamp>>(4)});
    });
    return found;
}

std::vector<PictureUse> uses_of_picture(storage::Reader& reader, std::string const& sha256)
{
    return reader.all(
        kUses, [](Row const& row) { return PictureUse{row.get<HouseholdId>(0), row.get<base::AreaCode>(1)}; }, sha256);
}

std::span<storage::Sql const> found_statements()
{
    static storage::Sql const all[] = {kSpot, kUses, kPhotographsOfMany};
    return all;
}

} // namespace households
