// The statements about what the checks found.
#include "works/store_rows.hpp"

#include <algorithm>

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFlags{"works.flags", "SELECT " FLAG_COLUMNS "FROM work_flags "
                                    "WHERE round_house_id = ?1 "
                                    "ORDER BY raised_at, id"};

constexpr Sql kFlag{"works.flag", "SELECT " FLAG_COLUMNS "FROM work_flags "
                                  "WHERE id = ?1 "
                                  "ORDER BY id"};

constexpr Sql kOfRound{"works.flags_of_round", "SELECT " FLAG_COLUMNS "FROM work_flags "
                                               "WHERE round_id = ?1 AND state = ?2 AND tambon >= ?3 AND tambon < ?4 "
                                               "ORDER BY raised_at, id"};

constexpr Sql kOpen{"works.open_flags", R"(
    SELECT COUNT(*)
    FROM work_flags
    WHERE state = 'open' AND tambon >= ?1 AND tambon < ?2)"};

constexpr Sql kOpenByHouse{"works.open_flags_by_house", R"(
    SELECT round_house_id, tambon, COUNT(*), MIN(raised_at)
    FROM work_flags
    WHERE round_id = ?1 AND state = 'open' AND tambon >= ?2 AND tambon < ?3
    GROUP BY tambon, round_house_id
    ORDER BY tambon, round_house_id)"};

constexpr Sql kInsertFlag{"works.insert_flag", R"(
    INSERT INTO work_flags (id, round_house_id, round_id, tambon, kind, subject, picture_id, other_picture_id, reason_th, reason_en,
                            raised_at, state)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kUpdateFlag{"works.update_flag", R"(
    UPDATE work_flags
    SET state = ?2, reason_th = ?3, reason_en = ?4, settled_at = ?5, settled_name = ?6, settled_reason = ?7
    WHERE id = ?1)"};

} // namespace

std::span<Sql const> flag_statements()
{
    static constexpr Sql all[] = {kFlags, kFlag, kOfRound, kOpen, kOpenByHouse, kInsertFlag, kUpdateFlag};
    return all;
}

FlagRecord flag_from(Row const& row)
{
    FlagRecord f;
    f.id = row.get<FlagId>(0);
    f.about = {row.get<rounds::RoundHouseId>(1), row.get<rounds::RoundId>(2), row.get<base::AreaCode>(3)};
    f.kind = row.get<FlagKind>(4);
    f.subject = row.get<std::string>(5);
    f.picture = row.get<std::optional<PictureId>>(6);
    f.other = row.get<std::optional<PictureId>>(7);
    f.reason = {row.get<std::string>(8), row.get<std::string>(9)};
    f.raised_at = row.get<base::Timestamp>(10);
    f.state = row.get<FlagState>(11);
    f.settled_at = row.get<std::optional<base::Timestamp>>(12);
    f.settled_by = row.get<std::optional<std::string>>(13);
    f.settled_reason = row.get<std::optional<std::string>>(14);
    return f;
}

std::vector<FlagRecord> flags(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(kFlags, flag_from, house);
}

std::optional<FlagRecord> flag(storage::Reader& db, auth::Scope const& scope, FlagId id)
{
    auto found = db.one(kFlag, flag_from, id);
    return found && scope.covers(found->about.tambon) ? found : std::nullopt;
}

std::vector<FlagRecord> flags_of_round(storage::Reader& db, auth::Scope const& scope, FlagFilter const& filter)
{
    std::vector<FlagRecord> found;
    for (auto const& part : parts_of(scope, filter.area))
        db.each(
            kOfRound,
            [&](Row const& row) {
                auto flag = flag_from(row);
                if (!filter.kind || flag.kind == *filter.kind)
                    found.push_back(std::move(flag));
            },
            filter.round, filter.state, part.lower(), part.upper());
    std::ranges::stable_sort(found, {}, [](FlagRecord const& f) { return f.raised_at.unix_ms(); });
    return found;
}

std::int64_t open_flags(storage::Reader& db, auth::Scope const& scope)
{
    std::int64_t open = 0;
    for (auto const& part : scope.areas())
        open += db.value<std::int64_t>(kOpen, part.lower(), part.upper()).value_or(0);
    return open;
}

std::vector<HouseFlags> open_by_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                      std::optional<base::AreaCode> const& area)
{
    std::vector<HouseFlags> found;
    for (auto const& part : parts_of(scope, area))
        db.each(
            kOpenByHouse,
            [&](Row const& row) {
                found.push_back({row.get<rounds::RoundHouseId>(0), row.get<base::AreaCode>(1), row.integer(2),
                                 row.get<base::Timestamp>(3).bangkok_date()});
            },
            round, part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, FlagRecord const& f)
{
    db.execute(kInsertFlag, f.id, f.about.house, f.about.round, f.about.tambon, f.kind, f.subject, f.picture, f.other,
               f.reason.th, f.reason.en, f.raised_at, f.state);
}

void update(storage::Writer& db, FlagRecord const& f)
{
    db.execute(kUpdateFlag, f.id, f.state, f.reason.th, f.reason.en, f.settled_at, f.settled_by, f.settled_reason);
}

} // namespace works::store
