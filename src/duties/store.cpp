// The statements about acts and exclusions.
#include "duties/store.hpp"

namespace duties {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kInsert{"duties.insert", R"(
    INSERT INTO duty_acts (id, thing_kind, thing_id, area, duty, person_id, person_name, person_key, done_on, recorded_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))"};

constexpr Sql kActs{"duties.acts", R"(
    SELECT id, area, duty, person_id, person_name, person_key, done_on, recorded_at
    FROM duty_acts
    WHERE thing_kind = ?1
      AND thing_id = ?2
    ORDER BY recorded_at, id)"};

constexpr Sql kExclusions{"duties.exclusions", R"(
    SELECT duty, other, reason_th, reason_en
    FROM duty_exclusions
    ORDER BY duty, other)"};

} // namespace

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kInsert, kActs, kExclusions};
    return all;
}

namespace store {

void insert(storage::Writer& db, ActRecord const& r)
{
    db.execute(kInsert, r.id, r.thing.kind, r.thing.id, r.thing.area, r.act.duty, r.act.person.user, r.act.person.name,
               r.person_key, r.act.on, r.act.recorded_at);
}

std::vector<ActRecord> acts(storage::Reader& db, std::string const& thing_kind, std::string const& thing_id)
{
    return db.all(
        kActs,
        [&](Row const& row) {
            ActRecord record;
            record.id = row.get<base::Uuid>(0);
            record.thing = {thing_kind, thing_id, row.get<base::AreaCode>(1)};
            record.act.duty = row.get<Duty>(2);
            record.act.person = {row.get<std::optional<auth::UserId>>(3), row.get<std::string>(4)};
            record.person_key = row.get<std::string>(5);
            record.act.on = row.get<base::Date>(6);
            record.act.recorded_at = row.get<base::Timestamp>(7);
            return record;
        },
        thing_kind, thing_id);
}

std::vector<Exclusion> exclusions(storage::Reader& db)
{
    return db.all(kExclusions, [](Row const& row) {
        return Exclusion{row.get<Duty>(0), row.get<Duty>(1), {row.get<std::string>(2), row.get<std::string>(3)}};
    });
}

} // namespace store

} // namespace duties
