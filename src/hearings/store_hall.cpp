// The statements about the hall's door.
#include "hearings/store.hpp"

namespace hearings {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kHallOf{"hearings.hall_of", R"(
    SELECT hearing_id
    FROM hearing_halls
    WHERE code = ?1 AND until > ?2
    ORDER BY hearing_id)"};
constexpr Sql kDoor{"hearings.door", R"(
    SELECT code, until
    FROM hearing_halls
    WHERE hearing_id = ?1
    ORDER BY hearing_id)"};
constexpr Sql kPutHall{"hearings.put_hall", R"(
    INSERT INTO hearing_halls (hearing_id, code, until)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (hearing_id) DO UPDATE SET code = excluded.code, until = excluded.until)"};
constexpr Sql kRemoveHall{"hearings.remove_hall", R"(
    DELETE FROM hearing_halls
    WHERE hearing_id = ?1)"};

} // namespace

std::span<Sql const> hall_statements()
{
    static constexpr Sql all[] = {kHallOf, kDoor, kPutHall, kRemoveHall};
    return all;
}

namespace store {

std::optional<HearingId> hall_of(storage::Reader& db, std::string const& code, base::Timestamp now)
{
    return db.value<HearingId>(kHallOf, code, now);
}

std::optional<Door> door(storage::Reader& db, HearingId id)
{
    return db.one(kDoor, [](Row const& row) { return Door{row.get<std::string>(0), row.get<base::Timestamp>(1)}; }, id);
}

void put_hall(storage::Writer& db, HearingId id, std::string const& code, base::Timestamp until)
{
    db.execute(kPutHall, id, code, until);
}

void remove_hall(storage::Writer& db, HearingId id)
{
    db.execute(kRemoveHall, id);
}

} // namespace store

} // namespace hearings
