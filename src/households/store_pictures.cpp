// The statements about the pictures of a household.
#include "households/store.hpp"

namespace households {

namespace {

constexpr storage::Sql kPictures{"households.pictures", R"sql(
SELECT
    p.id, p.household_id, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption, p.width,
    p.height, p.made_up, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.household_id = ?1
ORDER BY p.position, p.id
)sql"};

constexpr storage::Sql kPicture{"households.picture", R"sql(
SELECT
    p.id, p.household_id, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption, p.width,
    p.height, p.made_up, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.id = ?1 AND p.household_id = ?2
)sql"};

constexpr storage::Sql kInsertPicture{"households.insert_picture", R"sql(
INSERT INTO household_pictures (
    id, household_id, position, sha256, kind, taken_at, latitude, longitude, caption, width, height, made_up)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
)sql"};

constexpr storage::Sql kDeletePicture{"households.delete_picture", R"sql(
DELETE FROM household_pictures
WHERE id = ?1
)sql"};

// With the tambon of its household in the column after the last.
struct PlacedPicture {
    Picture picture;
    base::AreaCode tambon;
};

PlacedPicture picture_from(storage::Row const& row)
{
    PlacedPicture placed;
    auto& p = placed.picture;
    p.id = row.get<PictureId>(0);
    p.household = row.get<HouseholdId>(1);
    p.position = row.get<int>(2);
    p.sha256 = row.get<std::string>(3);
    p.kind = row.get<PictureKind>(4);
    p.taken_at = row.get<std::optional<base::Timestamp>>(5);
    p.latitude = row.get<std::optional<double>>(6);
    p.longitude = row.get<std::optional<double>>(7);
    p.caption = row.get<std::optional<std::string>>(8);
    p.width = row.get<int>(9);
    p.height = row.get<int>(10);
    p.made_up = row.get<bool>(11);
    placed.tambon = row.get<base::AreaCode>(12);
    return placed;
}

} // namespace

std::vector<Picture> pictures_of(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    std::vector<Picture> pictures;
    for (auto& placed : reader.all(kPictures, picture_from, id))
        if (scope.covers(placed.tambon))
            pictures.push_back(std::move(placed.picture));
    return pictures;
}

std::optional<Picture> find_picture(storage::Reader& reader, auth::Scope const& scope, HouseholdId household, PictureId id)
{
    auto placed = reader.one(kPicture, picture_from, id, household);
    if (!placed || !scope.covers(placed->tambon))
        return std::nullopt;
    return std::move(placed->picture);
}

void insert_picture(storage::Writer& tx, Picture const& p)
{
    tx.execute(kInsertPicture, p.id, p.household, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption,
               p.width, p.height, p.made_up);
}

void delete_picture(storage::Writer& tx, PictureId id)
{
    tx.execute(kDeletePicture, id);
}

std::span<storage::Sql const> picture_statements()
{
    static constexpr storage::Sql all[] = {kPictures, kPicture, kInsertPicture, kDeletePicture};
    return all;
}

} // namespace households
