// The statements about the diary of works.
#include "works/store.hpp"

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kDiary{"works.diary", R"(
    SELECT id, round_house_id, round_id, tambon, day, done, recorded_at, recorded_name, version
    FROM work_diary
    WHERE round_house_id = ?1
    ORDER BY day DESC, id DESC)"};

constexpr Sql kEntry{"works.diary_entry", R"(
    SELECT id, round_house_id, round_id, tambon, day, done, recorded_at, recorded_name, version
    FROM work_diary
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kPeople{"works.diary_people", R"(
    SELECT kind, name, trade, head_count, unit, time_milli
    FROM work_people
    WHERE diary_id = ?1
    ORDER BY position)"};

constexpr Sql kLastDays{"works.last_days", R"(
    SELECT round_house_id, MAX(day)
    FROM work_diary
    WHERE round_id = ?1 AND tambon >= ?2 AND tambon < ?3
    GROUP BY tambon, round_house_id
    ORDER BY tambon, round_house_id)"};

constexpr Sql kInsertDiary{"works.insert_diary", R"(
    INSERT INTO work_diary (id, round_house_id, round_id, tambon, day, done, recorded_at, recorded_name, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1))"};

constexpr Sql kUpdateDiary{"works.update_diary", R"(
    UPDATE work_diary
    SET day = ?2, done = ?3, recorded_at = ?4, recorded_name = ?5, version = version + 1
    WHERE id = ?1 AND version = ?6)"};

constexpr Sql kDeletePeople{"works.delete_people", R"(
    DELETE FROM work_people
    WHERE diary_id = ?1)"};

constexpr Sql kInsertPeople{"works.insert_people", R"(
    INSERT INTO work_people (diary_id, position, kind, name, trade, head_count, unit, time_milli)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

DiaryRecord entry_from(Row const& row)
{
    DiaryRecord record;
    record.view.id = row.get<DiaryId>(0);
    record.about = {row.get<rounds::RoundHouseId>(1), row.get<rounds::RoundId>(2), row.get<base::AreaCode>(3)};
    record.view.day = row.get<base::Date>(4);
    record.view.done = row.get<std::string>(5);
    record.view.recorded_at = row.get<base::Timestamp>(6);
    record.view.recorded_by = row.get<std::string>(7);
    record.view.version = row.integer(8);
    return record;
}

void add_people(storage::Reader& db, DiaryRecord& record)
{
    record.view.people = db.all(
        kPeople,
        [](Row const& row) {
            return PeopleForm{row.get<PeopleKind>(0),
                              row.get<std::optional<std::string>>(1),
                              row.get<std::optional<std::string>>(2),
                              row.integer(3),
                              row.get<TimeUnit>(4),
                              row.integer(5)};
        },
        record.view.id);
}

void put_people(storage::Writer& db, DiaryRecord const& record)
{
    db.execute(kDeletePeople, record.view.id);
    std::int64_t position = 0;
    for (auto const& p : record.view.people)
        db.execute(kInsertPeople, record.view.id, ++position, p.kind, p.name, p.trade, p.people, p.unit, p.time_milli);
}

} // namespace

std::span<Sql const> diary_statements()
{
    static constexpr Sql all[] = {kDiary, kEntry, kPeople, kLastDays, kInsertDiary, kUpdateDiary, kDeletePeople, kInsertPeople};
    return all;
}

std::vector<DiaryRecord> diary(storage::Reader& db, rounds::RoundHouseId house)
{
    auto found = db.all(kDiary, entry_from, house);
    for (auto& record : found)
        add_people(db, record);
    return found;
}

std::optional<DiaryRecord> entry(storage::Reader& db, auth::Scope const& scope, DiaryId id)
{
    auto found = db.one(kEntry, entry_from, id);
    if (!found || !scope.covers(found->about.tambon))
        return std::nullopt;
    add_people(db, *found);
    return found;
}

std::vector<LastDay> last_days(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                               std::optional<base::AreaCode> const& area)
{
    std::vector<LastDay> found;
    for (auto const& part : parts_of(scope, area))
        db.each(
            kLastDays, [&](Row const& row) { found.push_back({row.get<rounds::RoundHouseId>(0), row.get<base::Date>(1)}); },
            round, part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, DiaryRecord const& r)
{
    db.execute(kInsertDiary, r.view.id, r.about.house, r.about.round, r.about.tambon, r.view.day, r.view.done, r.view.recorded_at,
               r.view.recorded_by);
    put_people(db, r);
}

bool update(storage::Writer& db, DiaryRecord const& r, std::int64_t expected)
{
    if (db.execute(kUpdateDiary, r.view.id, r.view.day, r.view.done, r.view.recorded_at, r.view.recorded_by, expected) != 1)
        return false;
    put_people(db, r);
    return true;
}

} // namespace works::store
