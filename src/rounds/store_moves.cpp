// The statements about the moves of a house.
#include "platform/storage/many_rows.hpp"
#include "rounds/store.hpp"

#include <array>

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kMoves{"rounds.moves", R"(
    SELECT from_state, to_state, happened_on, recorded_at, recorded_name, paper_kind, paper_number, paper_date, reason, recorded
    FROM house_moves
    WHERE round_house_id = ?1
    ORDER BY position)"};

constexpr Sql kReachedOn{"rounds.reached_on", R"(
    SELECT happened_on
    FROM house_moves
    WHERE round_house_id = ?1 AND to_state = ?2
    ORDER BY position
    LIMIT 1)"};

constexpr Sql kLeavings{"rounds.leavings", R"(
    SELECT h.id, h.household_id, h.tambon, h.state, m.happened_on, COALESCE(m.reason, ''), m.paper_kind, COALESCE(m.paper_number, ''),
           m.paper_date
    FROM round_houses h
    JOIN house_moves m ON m.round_house_id = h.id
    WHERE h.round_id = ?1
      AND h.tambon >= ?2
      AND h.tambon < ?3
      AND h.state IN ('withdrawn', 'deceased_or_moved', 'cancelled', 'stopped')
      AND m.position = (SELECT MAX(last.position)
                        FROM house_moves last
                        WHERE last.round_house_id = h.id)
    ORDER BY h.tambon, m.happened_on, h.id)"};

constexpr Sql kInsertMove{"rounds.insert_move", R"(
    INSERT INTO house_moves (id, round_house_id, position, from_state, to_state, happened_on, recorded_at, recorded_by, recorded_name,
                             paper_kind, paper_number, paper_date, reason, recorded)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))"};

constexpr std::size_t kColumns = 14;
constexpr std::size_t kRowsAtOnce = 32;

std::string const kInsertMovesText = storage::many_rows(R"(
    INSERT INTO house_moves (id, round_house_id, position, from_state, to_state, happened_on, recorded_at, recorded_by, recorded_name,
                             paper_kind, paper_number, paper_date, reason, recorded)
    VALUES )",
                                                        kColumns, kRowsAtOnce);
Sql const kInsertMoves{"rounds.insert_moves", kInsertMovesText};

std::array<storage::Value, kColumns> cells_of(store::MoveRecord const& r)
{
    using storage::to_value;
    auto const& m = r.move;
    return {to_value(r.id),          to_value(r.house),       to_value(r.position),     to_value(m.from_state),
            to_value(m.to_state),    to_value(m.happened_on), to_value(m.recorded_at),  to_value(r.recorded_by_id),
            to_value(m.recorded_by), to_value(m.paper_kind),  to_value(m.paper_number), to_value(m.paper_date),
            to_value(m.reason),      to_value(m.recorded)};
}

} // namespace

std::span<Sql const> move_statements()
{
    static Sql const all[] = {kMoves, kReachedOn, kLeavings, kInsertMove, kInsertMoves};
    return all;
}

std::vector<Leaving> leavings_of(storage::Reader& db, auth::Scope const& scope, RoundId id,
                                 std::optional<base::AreaCode> const& area)
{
    std::vector<Leaving> found;
    auto const where = area ? scope.within(*area) : scope;
    for (auto const& part : where.areas())
        db.each(
            kLeavings,
            [&](Row const& row) {
                Leaving one;
                one.house = row.get<RoundHouseId>(0);
                one.household = row.get<households::HouseholdId>(1);
                one.tambon = row.get<base::AreaCode>(2);
                one.state = row.get<HouseState>(3);
                one.on = row.get<base::Date>(4);
                one.reason = row.get<std::string>(5);
                if (auto const kind = row.get<std::optional<PaperKind>>(6))
                    one.paper = Paper{*kind, row.get<std::string>(7), row.get<std::optional<base::Date>>(8).value_or(one.on)};
                found.push_back(std::move(one));
            },
            id, part.lower(), part.upper());
    return found;
}

std::optional<base::Date> reached_on(storage::Reader& db, RoundHouseId id, HouseState state)
{
    return db.value<base::Date>(kReachedOn, id, state);
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

void insert(storage::Writer& db, std::span<MoveRecord const> moves)
{
    for (; moves.size() >= kRowsAtOnce; moves = moves.subspan(kRowsAtOnce)) {
        std::vector<storage::Value> values;
        values.reserve(kColumns * kRowsAtOnce);
        for (auto const& move : moves.first(kRowsAtOnce))
            for (auto& cell : cells_of(move))
                values.push_back(std::move(cell));
        db.execute_values(kInsertMoves, values);
    }
    for (auto const& move : moves)
        db.execute_values(kInsertMove, cells_of(move));
}

} // namespace store

} // namespace rounds
