// The statements about questions and answers, papers, and the versions that were sent.
#include "proposals/store.hpp"

namespace proposals {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kQuestions{"proposals.questions", R"(
    SELECT id, proposal_id, round_house_id, kind, words, about_sent, asked_at, asked_name, returned_at, answer, answered_at,
           answered_name
    FROM proposal_questions
    WHERE proposal_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertQuestion{"proposals.insert_question", R"(
    INSERT INTO proposal_questions (id, proposal_id, position, round_house_id, kind, words, about_sent, asked_at, asked_name)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8
    FROM proposal_questions
    WHERE proposal_id = ?2)"};

constexpr Sql kRemoveQuestion{"proposals.remove_question", R"(
    DELETE FROM proposal_questions
    WHERE id = ?1 AND returned_at IS NULL)"};

constexpr Sql kSetAnswer{"proposals.set_answer", R"(
    UPDATE proposal_questions
    SET answer = ?2, answered_at = ?3, answered_name = ?4
    WHERE id = ?1)"};

constexpr Sql kMarkReturned{"proposals.mark_returned", R"(
    UPDATE proposal_questions
    SET returned_at = ?2
    WHERE proposal_id = ?1 AND returned_at IS NULL)"};

constexpr Sql kUnanswered{"proposals.unanswered", R"(
    SELECT q.proposal_id, COUNT(*)
    FROM proposal_questions q
    JOIN proposals p ON p.id = q.proposal_id
    WHERE p.round_id = ?1
      AND q.returned_at IS NOT NULL
      AND q.answer IS NULL
    GROUP BY q.proposal_id
    ORDER BY q.proposal_id)"};

constexpr Sql kPapers{"proposals.papers", R"(
    SELECT id, proposal_id, kind, title, sha256, media_type, bytes, added_at, added_name
    FROM proposal_papers
    WHERE proposal_id = ?1
      AND removed_at IS NULL
    ORDER BY id)"};

constexpr Sql kPaper{"proposals.paper", R"(
    SELECT id, proposal_id, kind, title, sha256, media_type, bytes, added_at, added_name
    FROM proposal_papers
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertPaper{"proposals.insert_paper", R"(
    INSERT INTO proposal_papers (id, proposal_id, kind, title, sha256, media_type, bytes, added_at, added_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kRemovePaper{"proposals.remove_paper", R"(
    UPDATE proposal_papers
    SET removed_at = ?2
    WHERE id = ?1 AND removed_at IS NULL)"};

constexpr Sql kSent{"proposals.sent", R"(
    SELECT proposal_id, version_no, sent_at, sent_name, proposed_on, houses, total_satang, document
    FROM proposal_versions
    WHERE proposal_id = ?1
      AND (CAST(?2 AS BIGINT) IS NULL OR version_no = ?2)
    ORDER BY version_no)"};

constexpr Sql kInsertSent{"proposals.insert_sent", R"(
    INSERT INTO proposal_versions (proposal_id, version_no, sent_at, sent_name, proposed_on, houses, total_satang, document)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

Question question_from(Row const& row)
{
    Question q;
    q.id = row.get<QuestionId>(0);
    q.proposal = row.get<ProposalId>(1);
    q.house = row.get<std::optional<rounds::RoundHouseId>>(2);
    q.kind = row.get<QuestionKind>(3);
    q.words = row.get<std::string>(4);
    q.about_sent = row.get<std::int64_t>(5);
    q.asked_at = row.get<base::Timestamp>(6);
    q.asked_name = row.get<std::string>(7);
    q.returned_at = row.get<std::optional<base::Timestamp>>(8);
    q.answer = row.get<std::optional<std::string>>(9);
    q.answered_at = row.get<std::optional<base::Timestamp>>(10);
    q.answered_name = row.get<std::optional<std::string>>(11);
    return q;
}

Paper paper_from(Row const& row)
{
    return {row.get<PaperId>(0),      row.get<ProposalId>(1),      row.get<PaperKind>(2),
            row.get<std::string>(3),  row.get<std::string>(4),     row.get<std::string>(5),
            row.get<std::int64_t>(6), row.get<base::Timestamp>(7), row.get<std::string>(8)};
}

Sent sent_from(Row const& row)
{
    return {row.get<ProposalId>(0), row.get<std::int64_t>(1), row.get<base::Timestamp>(2), row.get<std::string>(3),
            row.get<base::Date>(4), row.get<std::int64_t>(5), row.get<base::Satang>(6),    row.bytes(7)};
}

} // namespace

std::span<Sql const> asking_statements()
{
    static constexpr Sql all[] = {kQuestions, kInsertQuestion, kRemoveQuestion, kSetAnswer,   kMarkReturned, kUnanswered,
                                  kPapers,    kPaper,          kInsertPaper,    kRemovePaper, kSent,         kInsertSent};
    return all;
}

namespace store {

std::vector<Question> questions(storage::Reader& db, ProposalId id)
{
    return db.all(kQuestions, question_from, id);
}

void insert(storage::Writer& db, Question const& q)
{
    db.execute(kInsertQuestion, q.id, q.proposal, q.house, q.kind, q.words, q.about_sent, q.asked_at, q.asked_name);
}

void remove_question(storage::Writer& db, QuestionId id)
{
    db.execute(kRemoveQuestion, id);
}

void set_answer(storage::Writer& db, Question const& q)
{
    db.execute(kSetAnswer, q.id, q.answer, q.answered_at, q.answered_name);
}

void mark_returned(storage::Writer& db, ProposalId id, base::Timestamp now)
{
    db.execute(kMarkReturned, id, now);
}

std::map<ProposalId, std::int64_t> unanswered(storage::Reader& db, rounds::RoundId round)
{
    std::map<ProposalId, std::int64_t> counts;
    db.each(kUnanswered, [&](Row const& row) { counts[row.get<ProposalId>(0)] = row.get<std::int64_t>(1); }, round);
    return counts;
}

std::vector<Paper> papers(storage::Reader& db, ProposalId id)
{
    return db.all(kPapers, paper_from, id);
}

std::optional<Paper> paper(storage::Reader& db, PaperId id)
{
    return db.one(kPaper, paper_from, id);
}

void insert(storage::Writer& db, Paper const& p)
{
    db.execute(kInsertPaper, p.id, p.proposal, p.kind, p.title, p.sha256, p.media_type, p.bytes, p.added_at, p.added_name);
}

void remove_paper(storage::Writer& db, PaperId id, base::Timestamp now)
{
    db.execute(kRemovePaper, id, now);
}

std::vector<Sent> sent(storage::Reader& db, ProposalId id)
{
    return db.all(kSent, sent_from, id, nullptr);
}

std::optional<Sent> sent(storage::Reader& db, ProposalId id, std::int64_t version_no)
{
    return db.one(kSent, sent_from, id, version_no);
}

void insert(storage::Writer& db, Sent const& s)
{
    db.execute(kInsertSent, s.proposal, s.version_no, s.sent_at, s.sent_name, s.proposed_on, s.houses, s.total, s.document);
}

} // namespace store

} // namespace proposals
