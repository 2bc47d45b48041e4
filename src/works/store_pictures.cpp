// The statements about stages and photographs.
#include "works/store_rows.hpp"

#include <algorithm>

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kStages{"works.stages", R"(
    SELECT round_house_id, round_id, tambon, stage, reached_on, note, recorded_at, recorded_name
    FROM work_stages
    WHERE round_house_id = ?1
    ORDER BY stage)"};

constexpr Sql kStagesOfRound{"works.stages_of_round", R"(
    SELECT round_house_id, round_id, tambon, stage, reached_on, note, recorded_at, recorded_name
    FROM work_stages
    WHERE round_id = ?1 AND tambon >= ?2 AND tambon < ?3
    ORDER BY tambon, round_house_id, stage)"};

constexpr Sql kFinishedUnaccepted{"works.finished_unaccepted", R"(
    SELECT round_house_id
    FROM work_stages s
    WHERE stage = 'after' AND tambon >= ?1 AND tambon < ?2
      AND NOT EXISTS (SELECT 1 FROM work_stages a WHERE a.round_house_id = s.round_house_id AND a.stage = 'accepted')
    ORDER BY round_house_id)"};

constexpr Sql kInsertStage{"works.insert_stage", R"(
    INSERT INTO work_stages (round_house_id, stage, round_id, tambon, reached_on, note, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

constexpr Sql kPictures{"works.pictures", "SELECT " PICTURE_COLUMNS "FROM work_pictures "
                                          "WHERE round_house_id = ?1 AND taken_out_reason IS NULL "
                                          "ORDER BY sent_at, id"};

constexpr Sql kPicture{"works.picture", "SELECT " PICTURE_COLUMNS "FROM work_pictures "
                                        "WHERE id = ?1 "
                                        "ORDER BY id"};

constexpr Sql kUses{"works.uses_of_picture", "SELECT " PICTURE_COLUMNS "FROM work_pictures "
                                             "WHERE sha256 = ?1 AND taken_out_reason IS NULL "
                                             "ORDER BY sent_at, id"};

// The newest by id: ids are made in the order of time.
constexpr Sql kCounts{"works.picture_counts", R"(
    SELECT round_house_id, COUNT(*), MAX(id)
    FROM work_pictures
    WHERE round_id = ?1 AND tambon >= ?2 AND tambon < ?3 AND taken_out_reason IS NULL
    GROUP BY tambon, round_house_id
    ORDER BY tambon, round_house_id)"};

constexpr Sql kInsertPicture{"works.insert_picture", R"(
    INSERT INTO work_pictures (id, round_house_id, round_id, tambon, stage, angle, part, caption, sha256, taken_at, latitude, longitude,
                               by_camera, by_app, width, height, sent_at, sent_by, sent_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))"};

constexpr Sql kTakeOut{"works.take_picture_out", R"(
    UPDATE work_pictures
    SET taken_out_reason = ?2
    WHERE id = ?1)"};

StageRecord stage_from(Row const& row)
{
    StageRecord record;
    record.about = {row.get<rounds::RoundHouseId>(0), row.get<rounds::RoundId>(1), row.get<base::AreaCode>(2)};
    record.stage = row.get<Stage>(3);
    record.reached_on = row.get<base::Date>(4);
    record.note = row.get<std::optional<std::string>>(5);
    record.recorded_at = row.get<base::Timestamp>(6);
    record.recorded_by = row.get<std::string>(7);
    return record;
}

} // namespace

std::span<Sql const> picture_statements()
{
    static constexpr Sql all[] = {kStages, kStagesOfRound, kFinishedUnaccepted, kInsertStage, kPictures, kPicture,
                                  kUses,   kCounts,        kInsertPicture,      kTakeOut};
    return all;
}

PictureRecord picture_from(Row const& row)
{
    PictureRecord p;
    p.id = row.get<PictureId>(0);
    p.about = {row.get<rounds::RoundHouseId>(1), row.get<rounds::RoundId>(2), row.get<base::AreaCode>(3)};
    p.stage = row.get<Stage>(4);
    p.angle = row.get<Angle>(5);
    p.part = row.get<std::optional<std::string>>(6);
    p.caption = row.get<std::optional<std::string>>(7);
    p.sha256 = row.get<std::string>(8);
    p.taken_at = row.get<std::optional<base::Timestamp>>(9);
    if (!row.is_null(10) && !row.is_null(11))
        p.spot = Spot{row.real(10), row.real(11)};
    p.by_camera = row.get<bool>(12);
    p.by_app = row.get<bool>(13);
    p.width = row.integer(14);
    p.height = row.integer(15);
    p.sent_at = row.get<base::Timestamp>(16);
    p.sent_by_id = row.get<auth::UserId>(17);
    p.sent_by = row.get<std::string>(18);
    p.taken_out_reason = row.get<std::optional<std::string>>(19);
    return p;
}

std::vector<rounds::RoundHouseId> finished_unaccepted(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<rounds::RoundHouseId> houses;
    for (auto const& part : scope.areas())
        for (auto const id : db.all(
                 kFinishedUnaccepted, [](Row const& row) { return row.get<rounds::RoundHouseId>(0); }, part.lower(),
                 part.upper()))
            houses.push_back(id);
    return houses;
}

std::vector<StageRecord> stages(storage::Reader& db, rounds::RoundHouseId house)
{
    auto found = db.all(kStages, stage_from, house);
    std::ranges::sort(found, {}, &StageRecord::stage);
    return found;
}

std::vector<StageRecord> stages_of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                         std::optional<base::AreaCode> const& area)
{
    std::vector<StageRecord> found;
    for (auto const& part : parts_of(scope, area))
        db.each(kStagesOfRound, [&](Row const& row) { found.push_back(stage_from(row)); }, round, part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, StageRecord const& r)
{
    db.execute(kInsertStage, r.about.house, r.stage, r.about.round, r.about.tambon, r.reached_on, r.note, r.recorded_at,
               r.recorded_by);
}

std::vector<PictureRecord> pictures(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    auto found = db.all(kPictures, picture_from, house);
    std::erase_if(found, [&](PictureRecord const& p) { return !scope.covers(p.about.tambon); });
    return found;
}

std::optional<PictureRecord> picture(storage::Reader& db, auth::Scope const& scope, PictureId id)
{
    auto found = db.one(kPicture, picture_from, id);
    return found && scope.covers(found->about.tambon) ? found : std::nullopt;
}

std::vector<PictureRecord> uses_of(storage::Reader& db, std::string const& sha256)
{
    return db.all(kUses, picture_from, sha256);
}

std::vector<PictureCount> picture_counts(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                         std::optional<base::AreaCode> const& area)
{
    std::vector<PictureCount> found;
    for (auto const& part : parts_of(scope, area))
        db.each(
            kCounts,
            [&](Row const& row) { found.push_back({row.get<rounds::RoundHouseId>(0), row.integer(1), row.get<PictureId>(2)}); },
            round, part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, PictureRecord const& p)
{
    auto const latitude = p.spot ? std::optional(p.spot->latitude) : std::nullopt;
    auto const longitude = p.spot ? std::optional(p.spot->longitude) : std::nullopt;
    db.execute(kInsertPicture, p.id, p.about.house, p.about.round, p.about.tambon, p.stage, p.angle, p.part, p.caption, p.sha256,
               p.taken_at, latitude, longitude, p.by_camera, p.by_app, p.width, p.height, p.sent_at, p.sent_by_id, p.sent_by);
}

void take_out(storage::Writer& db, PictureId id, std::string const& reason)
{
    db.execute(kTakeOut, id, reason);
}

} // namespace works::store
