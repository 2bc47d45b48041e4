// The statements about the moves of a house.
#include "rounds/store.hpp"

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kMoves{"rounds.moves", R"(
    SELECT from_state, to_state, happened_on, recorded_at, recorded_name, paper_kind, paper_number, paper_date, reason, recorded
    FROM house_moves
    WHERE round_house_id = ?1
    ORDER BY position)"};

constexpr Sql kLastPosition{"rounds.last_position", R"(
    SELECT COALESCE(MAX(position), 0)
    FROM house_moves
    WHERE round_house_id = ?1)"};

constexpr Sql kInsertMove{"rounds.insert_move", R"(
    INSERT INTO house_moves (id, round_house_id, position, from_state, to_state, happened_on, recorded_at, recorded_by, recorded_name,
                             paper_kind, paper_number, paper_date, reason, recorded)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))"};

constexpr Sql kAll[] = {kMoves, kLastPosition, kInsertMove};

} // namespace

std::span<Sql const> move_statements()
{
    return kAll;
}

namespace store {

std::vector<MoveView> moves(storage::Reader& db, RoundHouseId id)
{
    return db.all(
        kMoves,
        [](Row const& row) {
            MoveView move;
            move.from_state = row.get<std::optional<HouseState>>(0);
            move.to_state = row.get<HouseState>(1);
            move.happened_on = row.get<base::Date>(2);
            move.recorded_at = row.get<base::Timestamp>(3);
            move.recorded_by = row.get<std::string>(4);
            move.paper_kind = row.get<std::optional<PaperKind>>(5);
            move.paper_number = row.get<std::optional<std::string>>(6);
            move.paper_date = row.get<std::optional<base::Date>>(7);
            move.reason = row.get<std::optional<std::string>>(8);
            move.recorded = row.get<bool>(9);
            return move;
        },
        id);
}

int last_position(storage::Reader& db, RoundHouseId id)
{
    return db.value<int>(kLastPosition, id).value_or(0);
}

void insert(storage::Writer& db, base::Uuid const& id, MoveRecord const& r)
{
    auto const& m = r.move;
    db.execute(kInsertMove, id, r.house, r.position, m.from_state, m.to_state, m.happened_on, m.recorded_at, r.recorded_by_id,
               m.recorded_by, m.paper_kind, m.paper_number, m.paper_date, m.reason, m.recorded);
}

} // namespace store

} // namespace rounds
