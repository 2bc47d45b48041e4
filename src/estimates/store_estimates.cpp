// The statements about bills of quantities.
#include "estimates/store.hpp"

namespace estimates {

namespace {

using storage::Row;
using storage::Sql;

#define ESTIMATE_COLUMNS                                                                                                         \
    "id, round_house_id, round_id, tambon, number, state, reason, note, priced_on, share_satang, grant_satang, "                 \
    "material_satang, "                                                                                                          \
    "labour_satang, cash_satang, prepared_on, prepared_by, recorded_at, recorded_name, made_up, version "

constexpr Sql kVersions{"estimates.versions", "SELECT " ESTIMATE_COLUMNS "FROM estimates "
                                              "WHERE round_house_id = ?1 "
                                              "ORDER BY number DESC"};

constexpr Sql kEstimate{"estimates.estimate", "SELECT " ESTIMATE_COLUMNS "FROM estimates "
                                              "WHERE id = ?1 "
                                              "ORDER BY id"};

constexpr Sql kOfRound{"estimates.of_round", "SELECT " ESTIMATE_COLUMNS "FROM estimates "
                                             "WHERE round_id = ?1 "
                                             "AND tambon >= ?2 "
                                             "AND tambon < ?3 "
                                             "AND state <> 'replaced' "
                                             "ORDER BY tambon, round_house_id, number"};

#undef ESTIMATE_COLUMNS

constexpr Sql kLines{"estimates.lines", R"(
    SELECT position, part, item_id, text, workers, quantity, unit, price_satang, amount_satang, source
    FROM estimate_lines
    WHERE estimate_id = ?1
    ORDER BY position)"};

constexpr Sql kFinalLines{"estimates.final_lines", R"(
    SELECT l.position, l.part, l.item_id, l.text, l.workers, l.quantity, l.unit, l.price_satang, l.amount_satang, l.source, l.estimate_id
    FROM estimates e
    JOIN estimate_lines l ON l.estimate_id = e.id
    WHERE e.round_id = ?1
      AND e.tambon >= ?2
      AND e.tambon < ?3
      AND e.state = 'final'
    ORDER BY l.estimate_id, l.position)"};

constexpr Sql kInsert{"estimates.insert", R"(
    INSERT INTO estimates (id, round_house_id, round_id, tambon, number, state, reason, note, priced_on, share_satang, grant_satang,
                           material_satang, labour_satang, cash_satang, prepared_on, prepared_by, recorded_at, recorded_name, made_up,
                           version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20))"};

constexpr Sql kUpdate{"estimates.update", R"(
    UPDATE estimates
    SET state = ?2, note = ?3, priced_on = ?4, share_satang = ?5, grant_satang = ?6, material_satang = ?7, labour_satang = ?8,
        cash_satang = ?9, prepared_on = ?10, prepared_by = ?11, recorded_at = ?12, recorded_name = ?13, version = version + 1
    WHERE id = ?1 AND version = ?14)"};

constexpr Sql kDeleteLines{"estimates.delete_lines", R"(
    DELETE FROM estimate_lines
    WHERE estimate_id = ?1)"};

constexpr Sql kDelete{"estimates.delete", R"(
    DELETE FROM estimates
    WHERE id = ?1 AND state = 'draft')"};

constexpr Sql kInsertLine{"estimates.insert_line", R"(
    INSERT INTO estimate_lines (estimate_id, position, part, item_id, text, workers, quantity, unit, price_satang, amount_satang, source)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};

constexpr Sql kSumsThatDiffer{"estimates.sums_that_differ", R"(
    SELECT e.id, e.grant_satang + e.material_satang + e.labour_satang + e.cash_satang, e.grant_satang,
           CAST(COALESCE(SUM(l.amount_satang), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN l.source = 'grant' THEN l.amount_satang ELSE 0 END), 0) AS BIGINT)
    FROM estimates e
    LEFT JOIN estimate_lines l ON l.estimate_id = e.id
    GROUP BY e.id, e.grant_satang, e.material_satang, e.labour_satang, e.cash_satang
    HAVING e.grant_satang + e.material_satang + e.labour_satang + e.cash_satang <> COALESCE(SUM(l.amount_satang), 0)
        OR e.grant_satang <> COALESCE(SUM(CASE WHEN l.source = 'grant' THEN l.amount_satang ELSE 0 END), 0)
    ORDER BY e.id)"};

constexpr Sql kOverShare{"estimates.over_share", R"(
    SELECT id
    FROM estimates
    WHERE state = 'final' AND grant_satang > share_satang
    ORDER BY id)"};

store::EstimateRecord estimate_from(Row const& row)
{
    store::EstimateRecord record;
    auto& e = record.estimate;
    e.id = row.get<EstimateId>(0);
    e.house = row.get<rounds::RoundHouseId>(1);
    e.round = row.get<rounds::RoundId>(2);
    e.tambon = row.get<base::AreaCode>(3);
    e.number = row.get<std::int64_t>(4);
    e.state = row.get<State>(5);
    e.reason = row.get<std::optional<std::string>>(6);
    record.note = row.get<std::optional<std::string>>(7);
    record.priced_on = row.get<base::Date>(8);
    e.share = row.get<base::Satang>(9);
    e.sums = {row.get<base::Satang>(10), row.get<base::Satang>(11), row.get<base::Satang>(12), row.get<base::Satang>(13)};
    e.prepared_on = row.get<std::optional<base::Date>>(14);
    e.prepared_by = row.get<std::optional<std::string>>(15);
    record.recorded_at = row.get<base::Timestamp>(16);
    record.recorded_by = row.get<std::string>(17);
    record.made_up = row.get<bool>(18);
    record.version = row.get<std::int64_t>(19);
    return record;
}

Line line_from(Row const& row)
{
    Line line;
    line.position = row.get<std::int64_t>(0);
    line.part = row.get<std::optional<households::PartKind>>(1);
    line.item = row.get<std::optional<ItemId>>(2);
    line.text = row.get<std::string>(3);
    line.people = row.get<std::optional<std::int64_t>>(4);
    line.quantity_milli = row.get<std::int64_t>(5);
    line.unit = row.get<std::string>(6);
    line.price = row.get<base::Satang>(7);
    line.amount = row.get<base::Satang>(8);
    line.source = row.get<Source>(9);
    return line;
}

} // namespace

std::span<Sql const> estimate_statements()
{
    static constexpr Sql all[] = {kVersions, kEstimate,    kOfRound,    kLines,          kFinalLines, kInsert,
                                  kUpdate,   kDeleteLines, kInsertLine, kSumsThatDiffer, kOverShare,  kDelete};
    return all;
}

namespace store {

std::vector<EstimateRecord> versions(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    auto found = db.all(kVersions, estimate_from, house);
    std::erase_if(found, [&](EstimateRecord const& record) { return !scope.covers(record.estimate.tambon); });
    return found;
}

std::optional<EstimateRecord> estimate(storage::Reader& db, auth::Scope const& scope, EstimateId id)
{
    auto record = db.one(kEstimate, estimate_from, id);
    return record && scope.covers(record->estimate.tambon) ? record : std::nullopt;
}

std::vector<Line> lines(storage::Reader& db, EstimateId id)
{
    return db.all(kLines, line_from, id);
}

std::vector<EstimateRecord> of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                     std::optional<base::AreaCode> const& area)
{
    auto const within = area ? scope.within(*area) : scope;
    std::vector<EstimateRecord> found;
    for (auto const& part : within.areas())
        db.each(kOfRound, [&](Row const& row) { found.push_back(estimate_from(row)); }, round, part.lower(), part.upper());
    return found;
}

std::vector<LineOf> final_lines(storage::Reader& db, rounds::RoundId round, base::AreaCode const& area)
{
    return db.all(
        kFinalLines, [](Row const& row) { return LineOf{row.get<EstimateId>(10), line_from(row)}; }, round, area.lower(),
        area.upper());
}

void insert(storage::Writer& db, EstimateRecord const& r)
{
    auto const& e = r.estimate;
    db.execute(kInsert, e.id, e.house, e.round, e.tambon, e.number, e.state, e.reason, r.note, r.priced_on, e.share, e.sums.grant,
               e.sums.material, e.sums.labour, e.sums.cash, e.prepared_on, e.prepared_by, r.recorded_at, r.recorded_by, r.made_up,
               r.version);
    replace_lines(db, e.id, e.lines);
}

bool update(storage::Writer& db, EstimateRecord const& r, std::int64_t expected)
{
    auto const& e = r.estimate;
    return db.execute(kUpdate, e.id, e.state, r.note, r.priced_on, e.share, e.sums.grant, e.sums.material, e.sums.labour,
                      e.sums.cash, e.prepared_on, e.prepared_by, r.recorded_at, r.recorded_by, expected) == 1;
}

void replace_lines(storage::Writer& db, EstimateId id, std::span<Line const> lines)
{
    db.execute(kDeleteLines, id);
    for (auto const& line : lines)
        db.execute(kInsertLine, id, line.position, line.part, line.item, line.text, line.people, line.quantity_milli, line.unit,
                   line.price, line.amount, line.source);
}

void remove(storage::Writer& db, EstimateId id)
{
    db.execute(kDeleteLines, id);
    db.execute(kDelete, id);
}

std::vector<Mismatch> sums_that_differ(storage::Reader& db)
{
    return db.all(kSumsThatDiffer, [](Row const& row) {
        auto const told = [&](int all, int grant) {
            return row.get<base::Satang>(all).str() + " baht, grant " + row.get<base::Satang>(grant).str();
        };
        return Mismatch{row.get<EstimateId>(0), told(1, 2), told(3, 4)};
    });
}

std::vector<EstimateId> over_their_share(storage::Reader& db)
{
    return db.all(kOverShare, [](Row const& row) { return row.get<EstimateId>(0); });
}

} // namespace store

} // namespace estimates
