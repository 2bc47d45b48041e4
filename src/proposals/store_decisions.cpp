// The statements about the committee's decisions.
#include "proposals/store.hpp"

namespace proposals {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kPending{"proposals.pending", R"(
    SELECT h.proposal_id, h.round_house_id, h.share_satang, h.outcome
    FROM proposals p
    JOIN proposal_houses h ON h.proposal_id = p.id
    WHERE p.round_id = ?1
      AND p.state = 'screened'
      AND h.outcome IN ('screened', 'later')
    ORDER BY p.tambon, p.id, h.position)"};

constexpr Sql kPendingLines{"proposals.pending_lines", R"(
    SELECT p.id, p.number, p.tambon, h.round_house_id, h.household_id, h.head_name, h.house_no, h.moo, h.share_satang, h.place,
           h.estimate_satang, h.outcome, h.outcome_reason, h.overlap_th, h.overlap_en, h.overlap_reason, h.grant_satang,
           h.contributed_satang, h.points
    FROM proposals p
    JOIN proposal_houses h ON h.proposal_id = p.id
    WHERE p.round_id = ?1
      AND ((CAST(?2 AS TEXT) IS NULL AND p.state = 'screened' AND h.outcome IN ('screened', 'later')) OR h.decision_id = ?2)
    ORDER BY p.tambon, p.id, h.position)"};

constexpr Sql kLastScreening{"proposals.last_screening", R"(
    SELECT MAX(screened_on)
    FROM proposals
    WHERE round_id = ?1
      AND state = 'screened')"};

constexpr Sql kInsertDecision{"proposals.insert_decision", R"(
    INSERT INTO proposal_decisions (id, round_id, letter_number, letter_date, meeting, approved, not_approved, later, houses_satang,
                                    management_satang, total_satang, decided_at, decided_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))"};

constexpr Sql kApproveWaiting{"proposals.approve_waiting", R"(
    UPDATE proposal_houses
    SET outcome = 'approved', outcome_reason = NULL, decision_id = ?2
    WHERE proposal_id = ?1
      AND outcome IN ('screened', 'later')
      AND (decision_id IS NULL OR decision_id <> ?2))"};

constexpr Sql kMarkDecided{"proposals.mark_decided", R"(
    UPDATE proposals
    SET state = 'decided', state_since = ?2, version = version + 1
    WHERE round_id = ?1
      AND state = 'screened'
      AND NOT EXISTS (SELECT 1
                      FROM proposal_houses h
                      WHERE h.proposal_id = proposals.id
                        AND h.outcome IN ('screened', 'later')))"};

constexpr Sql kDecisions{"proposals.decisions", R"(
    SELECT id, round_id, letter_number, letter_date, meeting, approved, not_approved, later, houses_satang, management_satang,
           total_satang, decided_at, decided_name
    FROM proposal_decisions
    WHERE round_id = ?1
    ORDER BY id)"};

constexpr Sql kDecisionOf{"proposals.decision_of", R"(
    SELECT d.id, d.round_id, d.letter_number, d.letter_date, d.meeting, d.approved, d.not_approved, d.later, d.houses_satang,
           d.management_satang, d.total_satang, d.decided_at, d.decided_name
    FROM proposal_houses h
    JOIN proposal_decisions d ON d.id = h.decision_id
    WHERE h.round_house_id = ?1
      AND h.outcome = 'approved'
    ORDER BY d.id)"};

constexpr Sql kDecisionCounts{"proposals.decision_counts", R"(
    SELECT d.id, d.approved, (SELECT COUNT(*)
                              FROM proposal_houses h
                              WHERE h.decision_id = d.id
                                AND h.outcome = 'approved')
    FROM proposal_decisions d
    ORDER BY d.id)"};

Decision decision_from(Row const& row)
{
    return {row.get<DecisionId>(0),   row.get<rounds::RoundId>(1), row.get<std::string>(2),   row.get<base::Date>(3),
            row.get<std::string>(4),  row.get<std::int64_t>(5),    row.get<std::int64_t>(6),  row.get<std::int64_t>(7),
            row.get<base::Satang>(8), row.get<base::Satang>(9),    row.get<base::Satang>(10), row.get<base::Timestamp>(11),
            row.get<std::string>(12)};
}

} // namespace

std::span<Sql const> decision_statements()
{
    static constexpr Sql all[] = {kPending,     kPendingLines, kLastScreening, kInsertDecision, kApproveWaiting,
                                  kMarkDecided, kDecisions,    kDecisionOf,    kDecisionCounts};
    return all;
}

namespace store {

std::vector<Pending> pending(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kPending,
        [](Row const& row) {
            return Pending{row.get<ProposalId>(0), row.get<rounds::RoundHouseId>(1), row.get<base::Satang>(2),
                           row.get<Outcome>(3)};
        },
        round);
}

std::vector<PendingLine> pending_lines(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                       std::optional<DecisionId> const& decision)
{
    auto lines = db.all(
        kPendingLines,
        [](Row const& row) {
            PendingLine line;
            line.proposal = row.get<ProposalId>(0);
            line.proposal_number = row.get<std::optional<std::string>>(1);
            line.tambon = row.get<base::AreaCode>(2);
            auto& h = line.house;
            h.id = row.get<rounds::RoundHouseId>(3);
            h.household = row.get<households::HouseholdId>(4);
            h.head_name = row.get<std::string>(5);
            h.house_no = row.get<std::string>(6);
            h.moo = row.get<std::optional<int>>(7);
            h.share = row.get<base::Satang>(8);
            h.place = row.get<std::optional<std::int64_t>>(9);
            h.estimate = row.get<std::optional<base::Satang>>(10);
            h.outcome = row.get<Outcome>(11);
            h.outcome_reason = row.get<std::optional<std::string>>(12);
            h.overlap = {row.get<std::optional<std::string>>(13).value_or(""),
                         row.get<std::optional<std::string>>(14).value_or("")};
            h.overlap_reason = row.get<std::optional<std::string>>(15);
            h.grant = row.get<std::optional<base::Satang>>(16);
            h.contributed = row.get<std::optional<base::Satang>>(17);
            h.points = row.get<std::optional<std::int64_t>>(18);
            return line;
        },
        round, decision);
    std::erase_if(lines, [&](PendingLine const& line) { return !scope.covers(line.tambon); });
    return lines;
}

std::optional<base::Date> last_screening(storage::Reader& db, rounds::RoundId round)
{
    return db.one(
                 kLastScreening, [](Row const& row) { return row.get<std::optional<base::Date>>(0); }, round)
        .value_or(std::nullopt);
}

void insert(storage::Writer& db, Decision const& d)
{
    db.execute(kInsertDecision, d.id, d.round_id, d.letter_number, d.letter_date, d.meeting, d.approved, d.not_approved, d.later,
               d.houses_total, d.management, d.total, d.decided_at, d.decided_name);
}

std::int64_t approve_waiting(storage::Writer& db, ProposalId id, DecisionId decision)
{
    return db.execute(kApproveWaiting, id, decision);
}

void mark_decided(storage::Writer& db, rounds::RoundId round, base::Date on)
{
    db.execute(kMarkDecided, round, on);
}

std::vector<Decision> decisions(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kDecisions, decision_from, round);
}

std::optional<Decision> decision_of(storage::Reader& db, rounds::RoundHouseId id)
{
    return db.one(kDecisionOf, decision_from, id);
}

std::vector<DecisionCount> decision_counts(storage::Reader& db)
{
    return db.all(kDecisionCounts, [](Row const& row) {
        return DecisionCount{row.get<DecisionId>(0), row.get<std::int64_t>(1), row.get<std::int64_t>(2)};
    });
}

} // namespace store

} // namespace proposals
