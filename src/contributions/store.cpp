// The statements about one gift, its parts and its evidence.
#include "contributions/store.hpp"

#include "contributions/store_rows.hpp"

namespace contributions {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFind{"contributions.find", "SELECT " GIFT_COLUMNS GIFT_TABLES "WHERE c.id = ?1 "
                                          "ORDER BY c.id"};

constexpr Sql kParts{"contributions.parts", R"(
    SELECT round_house_id, tambon, amount_satang
    FROM contribution_lines
    WHERE contribution_id = ?1
    ORDER BY position)"};

constexpr Sql kLastNumber{"contributions.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM contribution_gifts
    WHERE round_id = ?1)"};

constexpr Sql kInsert{"contributions.insert", R"(
    INSERT INTO contribution_gifts (id, round_id, number, kind, giver, giver_name, organization_id, day, what, value_satang, basis, item_id,
                               quantity, unit, price_satang, price_source, estimated_by, workers, days, day_rate_satang,
                               usual_rate_satang, rate_reason, account_id, receipt_number, receipt_date, note, replaces, search_key,
                               recorded_at, recorded_by, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,
            ?27, ?28, ?29, ?30, ?31))"};

constexpr Sql kInsertPart{"contributions.insert_part", R"(
    INSERT INTO contribution_lines (contribution_id, position, round_house_id, tambon, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kTakeOut{"contributions.take_out", R"(
    UPDATE contribution_gifts
    SET taken_out_on = ?2, taken_out_at = ?3, taken_out_name = ?4, taken_out_reason = ?5
    WHERE id = ?1 AND taken_out_at IS NULL)"};

constexpr Sql kEvidence{"contributions.evidence", R"(
    SELECT id, contribution_id, sha256, media_type, added_at, added_name
    FROM contribution_evidence
    WHERE contribution_id = ?1
    ORDER BY added_at, id)"};

constexpr Sql kEvidenceWith{"contributions.evidence_with", R"(
    SELECT id, contribution_id, sha256, media_type, added_at, added_name
    FROM contribution_evidence
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertEvidence{"contributions.insert_evidence", R"(
    INSERT INTO contribution_evidence (id, contribution_id, sha256, media_type, added_at, added_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (contribution_id, sha256) DO NOTHING)"};

constexpr Sql kUsesOfFile{"contributions.uses_of_file", R"(
    SELECT c.id
    FROM contribution_evidence e
    JOIN contribution_gifts c ON c.id = e.contribution_id
    WHERE e.sha256 = ?1 AND c.taken_out_at IS NULL
    ORDER BY c.day, c.id)"};

constexpr Sql kKept{"contributions.kept", R"(
    SELECT c.id, c.value_satang, CAST(COALESCE(SUM(l.amount_satang), 0) AS BIGINT),
           CASE WHEN c.taken_out_at IS NULL THEN 0 ELSE 1 END
    FROM contribution_gifts c
    LEFT JOIN contribution_lines l ON l.contribution_id = c.id
    GROUP BY c.id, c.value_satang, c.taken_out_at
    ORDER BY c.id)"};

store::EvidenceRecord evidence_from(Row const& row)
{
    return {row.get<EvidenceId>(0),  row.get<ContributionId>(1),  row.get<std::string>(2),
            row.get<std::string>(3), row.get<base::Timestamp>(4), row.get<std::string>(5)};
}

std::vector<Part> all_parts(storage::Reader& db, ContributionId id)
{
    return db.all(
        kParts,
        [](Row const& row) {
            return Part{row.get<rounds::RoundHouseId>(0), row.get<base::AreaCode>(1), row.get<base::Satang>(2)};
        },
        id);
}

} // namespace

std::span<Sql const> gift_statements()
{
    static constexpr Sql all[] = {kFind,     kParts,        kLastNumber,     kInsert,     kInsertPart, kTakeOut,
                                  kEvidence, kEvidenceWith, kInsertEvidence, kUsesOfFile, kKept};
    return all;
}

namespace store {

std::optional<Whole> find(storage::Reader& db, auth::Scope const& scope, ContributionId id)
{
    auto gift = db.one(kFind, gift_from, id);
    if (!gift)
        return std::nullopt;
    Whole whole{std::move(*gift), {}, 0, {}};
    for (auto const& part : all_parts(db, id))
        if (scope.covers(part.tambon)) {
            whole.parts.push_back(part);
        } else {
            ++whole.hidden;
            whole.hidden_value += part.amount;
        }
    return whole.parts.empty() ? std::nullopt : std::optional(std::move(whole));
}

std::int64_t last_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastNumber, round).value_or(0);
}

void insert(storage::Writer& db, Gift const& g, std::span<Part const> parts, std::string const& search_key)
{
    db.execute(kInsert, g.id, g.round, g.number, g.kind, g.giver, g.giver_name, g.organization, g.day, g.what, g.value, g.basis,
               g.item, g.quantity_milli, g.unit, g.price, g.price_source, g.estimated_by, g.people, g.days_milli, g.day_rate,
               g.usual_rate, g.rate_reason, g.account, g.receipt_number, g.receipt_date, g.note, g.replaces, search_key,
               g.recorded_at, g.recorded_by, g.recorded_name);
    std::int64_t position = 0;
    for (auto const& part : parts)
        db.execute(kInsertPart, g.id, ++position, part.house, part.tambon, part.amount);
}

bool take_out(storage::Writer& db, ContributionId id, TakenOut const& out)
{
    return db.execute(kTakeOut, id, out.on, out.at, out.by, out.reason) == 1;
}

std::vector<EvidenceRecord> evidence(storage::Reader& db, ContributionId id)
{
    return db.all(kEvidence, evidence_from, id);
}

std::optional<EvidenceRecord> evidence_with(storage::Reader& db, EvidenceId id)
{
    return db.one(kEvidenceWith, evidence_from, id);
}

void insert(storage::Writer& db, EvidenceRecord const& e)
{
    db.execute(kInsertEvidence, e.id, e.contribution, e.sha256, e.media_type, e.added_at, e.added_by);
}

std::vector<ContributionId> uses_of_file(storage::Reader& db, std::string const& sha256)
{
    return db.all(kUsesOfFile, [](Row const& row) { return row.get<ContributionId>(0); }, sha256);
}

std::vector<Kept> all_kept(storage::Reader& db)
{
    return db.all(kKept, [](Row const& row) {
        return Kept{row.get<ContributionId>(0), row.get<base::Satang>(1), row.get<base::Satang>(2), row.get<bool>(3)};
    });
}

} // namespace store

} // namespace contributions
