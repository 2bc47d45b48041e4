// The statements of closing.
#include "closing/store.hpp"

namespace closing {

namespace {

using storage::Row;
using storage::Sql;
using Text = std::optional<std::string>;

constexpr Sql kClosedHouses{"closing.houses", R"(
    SELECT round_house_id, round_id, tambon, number, paper_number, closed_on, transferred_satang, contributed_satang, spent_satang,
           returned_satang, report_sha256
    FROM closing_houses
    WHERE round_id = ?1
    ORDER BY tambon, round_house_id)"};

constexpr Sql kClosedHouse{"closing.house", R"(
    SELECT round_house_id, round_id, tambon, number, paper_number, closed_on, transferred_satang, contributed_satang, spent_satang,
           returned_satang, report_sha256
    FROM closing_houses
    WHERE round_house_id = ?1
    ORDER BY round_house_id)"};

constexpr Sql kHouseReport{"closing.house_report", R"(
    SELECT report
    FROM closing_houses
    WHERE round_house_id = ?1)"};

constexpr Sql kLastNumber{"closing.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM closing_houses
    WHERE round_id = ?1)"};

constexpr Sql kInsertHouse{"closing.insert_house", R"(
    INSERT INTO closing_houses (round_house_id, round_id, tambon, number, paper_number, closed_on, transferred_satang,
                                contributed_satang, spent_satang, returned_satang, report, report_sha256, recorded_at, recorded_by,
                                recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15))"};

constexpr Sql kTambons{"closing.tambons", R"(
    SELECT round_id, tambon, number, paper_number, closed_on, note, recorded_by, report_sha256
    FROM closing_tambons
    WHERE round_id = ?1
    ORDER BY tambon)"};

constexpr Sql kTambonReport{"closing.tambon_report", R"(
    SELECT report
    FROM closing_tambons
    WHERE round_id = ?1 AND tambon = ?2)"};

constexpr Sql kInsertTambon{"closing.insert_tambon", R"(
    INSERT INTO closing_tambons (round_id, tambon, number, paper_number, closed_on, note, report, report_sha256, recorded_at,
                                 recorded_by, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};

constexpr Sql kRound{"closing.round", R"(
    SELECT round_id, paper_number, closed_on, unmatched_reason, note, report_sha256
    FROM closing_rounds
    WHERE round_id = ?1
    ORDER BY round_id)"};

constexpr Sql kRoundReport{"closing.round_report", R"(
    SELECT report
    FROM closing_rounds
    WHERE round_id = ?1)"};

constexpr Sql kInsertRound{"closing.insert_round", R"(
    INSERT INTO closing_rounds (round_id, paper_number, closed_on, unmatched_reason, note, report, report_sha256, recorded_at,
                                recorded_by, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))"};

constexpr Sql kSignedPapers{"closing.signed_papers", R"(
    SELECT id, round_id, tambon, round_house_id, signed_on, sha256, media_type, recorded_at, recorded_name
    FROM closing_signed
    WHERE round_id = ?1
    ORDER BY recorded_at, id)"};

constexpr Sql kSignedPaper{"closing.signed_paper", R"(
    SELECT id, round_id, tambon, round_house_id, signed_on, sha256, media_type, recorded_at, recorded_name
    FROM closing_signed
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertSigned{"closing.insert_signed", R"(
    INSERT INTO closing_signed (id, round_id, tambon, round_house_id, signed_on, sha256, media_type, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kReports{"closing.reports", R"(
    SELECT 'closing_houses', round_house_id, report, report_sha256
    FROM closing_houses
    UNION ALL
    SELECT 'closing_tambons', tambon, report, report_sha256
    FROM closing_tambons
    UNION ALL
    SELECT 'closing_rounds', round_id, report, report_sha256
    FROM closing_rounds
    ORDER BY 1, 2)"};

constexpr Sql kRoundsWithClosings{"closing.rounds_with_closings", R"(
    SELECT round_id
    FROM closing_houses
    UNION
    SELECT round_id
    FROM closing_tambons
    UNION
    SELECT round_id
    FROM closing_rounds
    ORDER BY round_id)"};

store::ClosedHouse house_from(Row const& row)
{
    return {row.get<rounds::RoundHouseId>(0), row.get<rounds::RoundId>(1), row.get<base::AreaCode>(2), row.integer(3),
            row.get<std::string>(4),          row.get<base::Date>(5),      row.get<base::Satang>(6),   row.get<base::Satang>(7),
            row.get<base::Satang>(8),         row.get<base::Satang>(9),    row.get<std::string>(10)};
}

store::Signed signed_from(Row const& row)
{
    store::Signed paper;
    paper.id = row.get<SignedId>(0);
    paper.round = row.get<rounds::RoundId>(1);
    if (!row.text(2).empty())
        paper.tambon = row.get<base::AreaCode>(2);
    if (!row.text(3).empty())
        paper.house = row.get<rounds::RoundHouseId>(3);
    paper.signed_on = row.get<base::Date>(4);
    paper.sha256 = row.get<std::string>(5);
    paper.media_type = row.get<std::string>(6);
    paper.recorded_at = row.get<base::Timestamp>(7);
    paper.recorded_name = row.get<std::string>(8);
    return paper;
}

} // namespace

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kClosedHouses, kClosedHouse,  kHouseReport, kLastNumber,        kInsertHouse, kTambons,
                                  kTambonReport, kInsertTambon, kRound,       kRoundReport,       kInsertRound, kSignedPapers,
                                  kSignedPaper,  kInsertSigned, kReports,     kRoundsWithClosings};
    return all;
}

namespace store {

std::vector<ClosedHouse> houses(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kClosedHouses, house_from, round);
}

std::optional<ClosedHouse> house(storage::Reader& db, rounds::RoundHouseId id)
{
    return db.one(kClosedHouse, house_from, id);
}

std::optional<std::string> report(storage::Reader& db, rounds::RoundHouseId id)
{
    return db.value<std::string>(kHouseReport, id);
}

std::int64_t last_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastNumber, round).value_or(0);
}

void insert(storage::Writer& db, ClosedHouse const& h, Kept const& kept)
{
    db.execute(kInsertHouse, h.house, h.round, h.tambon, h.number, h.paper_number, h.closed_on, h.transferred, h.contributed,
               h.spent, h.returned, kept.report, kept.sha256, kept.recorded_at, kept.recorded_by, kept.recorded_name);
}

std::vector<ClosedTambon> tambons(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kTambons,
        [](Row const& row) {
            return ClosedTambon{row.get<rounds::RoundId>(0), row.get<base::AreaCode>(1), row.integer(2),
                                row.get<std::string>(3),     row.get<base::Date>(4),     row.get<Text>(5),
                                row.get<auth::UserId>(6),    row.get<std::string>(7)};
        },
        round);
}

std::optional<std::string> report(storage::Reader& db, rounds::RoundId round, base::AreaCode const& tambon)
{
    return db.value<std::string>(kTambonReport, round, tambon);
}

void insert(storage::Writer& db, ClosedTambon const& t, Kept const& kept)
{
    db.execute(kInsertTambon, t.round, t.tambon, t.number, t.paper_number, t.closed_on, t.note, kept.report, kept.sha256,
               kept.recorded_at, kept.recorded_by, kept.recorded_name);
}

std::optional<ClosedRound> round(storage::Reader& db, rounds::RoundId id)
{
    return db.one(
        kRound,
        [](Row const& row) {
            return ClosedRound{
                row.get<rounds::RoundId>(0), row.get<std::string>(1), row.get<base::Date>(2), row.get<Text>(3), row.get<Text>(4),
                row.get<std::string>(5)};
        },
        id);
}

std::optional<std::string> report(storage::Reader& db, rounds::RoundId id)
{
    return db.value<std::string>(kRoundReport, id);
}

void insert(storage::Writer& db, ClosedRound const& r, Kept const& kept)
{
    db.execute(kInsertRound, r.round, r.paper_number, r.closed_on, r.unmatched_reason, r.note, kept.report, kept.sha256,
               kept.recorded_at, kept.recorded_by, kept.recorded_name);
}

std::vector<Signed> signed_papers(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kSignedPapers, signed_from, round);
}

std::optional<Signed> signed_paper(storage::Reader& db, SignedId id)
{
    return db.one(kSignedPaper, signed_from, id);
}

void insert(storage::Writer& db, Signed const& s)
{
    db.execute(kInsertSigned, s.id, s.round, s.tambon ? s.tambon->str() : std::string(), s.house ? s.house->str() : std::string(),
               s.signed_on, s.sha256, s.media_type, s.recorded_at, s.recorded_name);
}

void each_report(storage::Reader& db,
                 std::function<void(std::string const& what, std::string const& text, std::string const& sha256)> const& each)
{
    db.each(kReports, [&](Row const& row) {
        each(std::string(row.text(0)) + " " + std::string(row.text(1)), row.get<std::string>(2), row.get<std::string>(3));
    });
}

std::vector<rounds::RoundId> rounds_with_closings(storage::Reader& db)
{
    return db.all(kRoundsWithClosings, [](Row const& row) { return row.get<rounds::RoundId>(0); });
}

} // namespace store

} // namespace closing
