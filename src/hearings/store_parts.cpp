// The statements about candidates, attendance, statements, votes and pictures.
#include "hearings/store.hpp"

#include <map>

namespace hearings {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kCandidatesOf{"hearings.candidates", R"(
    SELECT round_house_id, household_id, head_name, house_no, moo, members, dwelling_state, score, place_in_order, reason
    FROM hearing_candidates
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kAttendeesOf{"hearings.attendees", R"(
    SELECT id, signed_by, name, house_no, moo, person_count, house_count, counts, arrived_at, device_hash,
           address_hash
    FROM hearing_attendees
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kStatementsOf{"hearings.statements", R"(
    SELECT id, round_house_id, kind, speaker, words, answer, said_at, attendee_id, version
    FROM hearing_statements
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kVotesOf{"hearings.votes", R"(
    SELECT id, round_house_id, question, mode, is_open, in_favour, against, abstain, version
    FROM hearing_votes
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kHandsOf{"hearings.hands", R"(
    SELECT n.vote_id, n.attendee_id, n.choice
    FROM hearing_hands n
    JOIN hearing_votes v ON v.id = n.vote_id
    WHERE v.hearing_id = ?1
    ORDER BY n.vote_id, n.attendee_id)"};
constexpr Sql kPictures{"hearings.pictures", R"(
    SELECT id, kind, sha256, caption, taken_at, width, height
    FROM hearing_pictures
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kDeleteCandidates{"hearings.delete_candidates", R"(
    DELETE FROM hearing_candidates
    WHERE hearing_id = ?1)"};
constexpr Sql kInsertCandidate{"hearings.insert_candidate", R"(
    INSERT INTO hearing_candidates (hearing_id, position, round_house_id, household_id, head_name, house_no, moo, members,
                                    dwelling_state, score, place_in_order, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};
constexpr Sql kInsertAttendee{"hearings.insert_attendee", R"(
    INSERT INTO hearing_attendees (id, hearing_id, position, signed_by, name, house_no, moo, person_count, house_count, counts, arrived_at,
                                   device_hash, address_hash)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS INTEGER),
           CAST(?7 AS INTEGER), CAST(?8 AS INTEGER), CAST(?9 AS SMALLINT), CAST(?10 AS TEXT), CAST(?11 AS TEXT),
           CAST(?12 AS TEXT)
    FROM hearing_attendees
    WHERE hearing_id = ?2)"};
constexpr Sql kConfirmAttendee{"hearings.confirm_attendee", R"(
    UPDATE hearing_attendees
    SET counts = 1, address_hash = NULL
    WHERE id = ?1)"};
constexpr Sql kDeleteHandsOf{"hearings.delete_hands_of", R"(
    DELETE FROM hearing_hands
    WHERE attendee_id = ?1)"};
constexpr Sql kForgetSpeaker{"hearings.forget_speaker", R"(
    UPDATE hearing_statements
    SET attendee_id = NULL
    WHERE attendee_id = ?1)"};
constexpr Sql kDeleteAttendee{"hearings.delete_attendee", R"(
    DELETE FROM hearing_attendees
    WHERE id = ?1)"};
constexpr Sql kInsertStatement{"hearings.insert_statement", R"(
    INSERT INTO hearing_statements (id, hearing_id, position, round_house_id, kind, speaker, words, answer, said_at, attendee_id,
                                    version)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS TEXT),
           CAST(?7 AS TEXT), CAST(?8 AS TEXT), CAST(?9 AS TEXT), CAST(?10 AS INTEGER)
    FROM hearing_statements
    WHERE hearing_id = ?2)"};
constexpr Sql kUpdateStatement{"hearings.update_statement", R"(
    UPDATE hearing_statements
    SET round_house_id = ?3, kind = ?4, speaker = ?5, words = ?6, answer = ?7, version = version + 1
    WHERE id = ?1 AND version = ?2)"};
constexpr Sql kDeleteStatement{"hearings.delete_statement", R"(
    DELETE FROM hearing_statements
    WHERE id = ?1)"};
constexpr Sql kInsertVote{"hearings.insert_vote", R"(
    INSERT INTO hearing_votes (id, hearing_id, position, round_house_id, question, mode, is_open, in_favour, against, abstain, version)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS SMALLINT),
           CAST(?7 AS INTEGER), CAST(?8 AS INTEGER), CAST(?9 AS INTEGER), CAST(?10 AS INTEGER)
    FROM hearing_votes
    WHERE hearing_id = ?2)"};
constexpr Sql kUpdateVote{"hearings.update_vote", R"(
    UPDATE hearing_votes
    SET round_house_id = ?3, question = ?4, mode = ?5, is_open = ?6, in_favour = ?7, against = ?8, abstain = ?9, version = version + 1
    WHERE id = ?1 AND version = ?2)"};
constexpr Sql kPutCounts{"hearings.put_counts", R"(
    UPDATE hearing_votes
    SET in_favour = ?2, against = ?3, abstain = ?4
    WHERE id = ?1)"};
constexpr Sql kDeleteVote{"hearings.delete_vote", R"(
    DELETE FROM hearing_votes
    WHERE id = ?1)"};
constexpr Sql kDeleteHands{"hearings.delete_hands", R"(
    DELETE FROM hearing_hands
    WHERE vote_id = ?1)"};
constexpr Sql kPutHand{"hearings.put_hand", R"(
    INSERT INTO hearing_hands (vote_id, attendee_id, choice)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (vote_id, attendee_id) DO UPDATE SET choice = excluded.choice)"};
constexpr Sql kInsertPicture{"hearings.insert_picture", R"(
    INSERT INTO hearing_pictures (id, hearing_id, position, kind, sha256, caption, taken_at, width, height)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS TEXT),
           CAST(?7 AS INTEGER), CAST(?8 AS INTEGER)
    FROM hearing_pictures
    WHERE hearing_id = ?2)"};
constexpr Sql kDeletePicture{"hearings.delete_picture", R"(
    DELETE FROM hearing_pictures
    WHERE id = ?1)"};

Candidate candidate_from(Row const& row)
{
    Candidate c;
    c.round_house_id = row.get<rounds::RoundHouseId>(0);
    c.household_id = row.get<households::HouseholdId>(1);
    c.head_name = row.get<std::string>(2);
    c.house_no = row.get<std::string>(3);
    c.moo = row.get<std::optional<int>>(4);
    c.members = row.get<std::int64_t>(5);
    c.dwelling_state = row.get<households::DwellingState>(6);
    c.score = row.get<std::optional<std::int64_t>>(7);
    c.place = row.get<std::optional<int>>(8);
    c.reason = row.get<std::optional<std::string>>(9);
    return c;
}

Attendee attendee_from(Row const& row)
{
    Attendee a;
    a.id = row.get<AttendeeId>(0);
    a.signed_by = row.get<SignedBy>(1);
    a.name = row.get<std::string>(2);
    a.house_no = row.get<std::optional<std::string>>(3);
    a.moo = row.get<std::optional<int>>(4);
    a.people = row.get<int>(5);
    a.households = row.get<int>(6);
    a.counts = row.get<bool>(7);
    a.arrived_at = row.get<base::Timestamp>(8);
    a.device_hash = row.get<std::optional<std::string>>(9);
    a.address_hash = row.get<std::optional<std::string>>(10);
    return a;
}

Statement statement_from(Row const& row)
{
    Statement s;
    s.id = row.get<StatementId>(0);
    s.round_house_id = row.get<std::optional<rounds::RoundHouseId>>(1);
    s.kind = row.get<StatementKind>(2);
    s.speaker = row.get<std::string>(3);
    s.words = row.get<std::string>(4);
    s.answer = row.get<std::optional<std::string>>(5);
    s.said_at = row.get<base::Timestamp>(6);
    s.attendee_id = row.get<std::optional<AttendeeId>>(7);
    s.version = row.get<std::int64_t>(8);
    return s;
}

Vote vote_from(Row const& row)
{
    Vote v;
    v.id = row.get<VoteId>(0);
    v.round_house_id = row.get<std::optional<rounds::RoundHouseId>>(1);
    v.question = row.get<std::string>(2);
    v.mode = row.get<VoteMode>(3);
    v.open = row.get<bool>(4);
    v.in_favour = row.get<int>(5);
    v.against = row.get<int>(6);
    v.abstain = row.get<int>(7);
    v.version = row.get<std::int64_t>(8);
    return v;
}

Picture picture_from(Row const& row)
{
    Picture p;
    p.id = row.get<PictureId>(0);
    p.kind = row.get<PictureKind>(1);
    p.sha256 = row.get<std::string>(2);
    p.caption = row.get<std::optional<std::string>>(3);
    p.taken_at = row.get<std::optional<base::Timestamp>>(4);
    p.width = row.get<int>(5);
    p.height = row.get<int>(6);
    return p;
}

} // namespace

std::span<Sql const> part_statements()
{
    static constexpr Sql all[] = {kCandidatesOf,    kAttendeesOf,      kStatementsOf,    kVotesOf,         kHandsOf,
                                  kPictures,        kDeleteCandidates, kInsertCandidate, kInsertAttendee,  kConfirmAttendee,
                                  kDeleteHandsOf,   kForgetSpeaker,    kDeleteAttendee,  kInsertStatement, kUpdateStatement,
                                  kDeleteStatement, kInsertVote,       kUpdateVote,      kPutCounts,       kDeleteVote,
                                  kDeleteHands,     kPutHand,          kInsertPicture,   kDeletePicture};
    return all;
}

// Devices make these ids; one that stands in another hearing is a mistake of the device.
std::vector<api::ConstraintProblem> constraint_problems()
{
    std::vector<api::ConstraintProblem> problems;
    for (auto const* key : {"pk_hearing_attendees", "pk_hearing_statements", "pk_hearing_votes", "pk_hearing_pictures"})
        problems.push_back({key,
                            "hearings.id_taken",
                            {"รหัสของรายการนี้ใช้กับรายการอื่นแล้ว", "The id of this entry belongs to another one"},
                            {"เปิดเวทีอีกครั้ง แล้วบันทึกใหม่", "Open the hearing again and record it anew."}});
    return problems;
}

namespace store {

Whole whole(storage::Reader& db, Hearing hearing)
{
    Whole whole;
    auto const id = hearing.id;
    whole.hearing = std::move(hearing);
    whole.candidates = db.all(kCandidatesOf, candidate_from, id);
    whole.attendees = db.all(kAttendeesOf, attendee_from, id);
    whole.statements = db.all(kStatementsOf, statement_from, id);
    whole.votes = db.all(kVotesOf, vote_from, id);
    std::map<VoteId, std::vector<Hand>> hands;
    db.each(
        kHandsOf, [&](Row const& row) { hands[row.get<VoteId>(0)].push_back({row.get<AttendeeId>(1), row.get<Choice>(2)}); }, id);
    for (auto& vote : whole.votes)
        vote.hands = std::move(hands[vote.id]);
    whole.pictures = db.all(kPictures, picture_from, id);
    return whole;
}

void replace(storage::Writer& db, HearingId id, std::vector<Candidate> const& candidates)
{
    db.execute(kDeleteCandidates, id);
    int position = 0;
    for (auto const& c : candidates)
        db.execute(kInsertCandidate, id, ++position, c.round_house_id, c.household_id, c.head_name, c.house_no, c.moo, c.members,
                   c.dwelling_state, c.score, c.place, c.reason);
}

void insert(storage::Writer& db, HearingId id, Attendee const& a)
{
    db.execute(kInsertAttendee, a.id, id, a.signed_by, a.name, a.house_no, a.moo, a.people, a.households, a.counts, a.arrived_at,
               a.device_hash, a.address_hash);
}

void confirm(storage::Writer& db, AttendeeId id)
{
    db.execute(kConfirmAttendee, id);
}

void remove(storage::Writer& db, AttendeeId id)
{
    db.execute(kDeleteHandsOf, id);
    db.execute(kForgetSpeaker, id);
    db.execute(kDeleteAttendee, id);
}

void insert(storage::Writer& db, HearingId id, Statement const& s)
{
    db.execute(kInsertStatement, s.id, id, s.round_house_id, s.kind, s.speaker, s.words, s.answer, s.said_at, s.attendee_id,
               s.version);
}

bool update(storage::Writer& db, Statement const& s, std::int64_t expected)
{
    return db.execute(kUpdateStatement, s.id, expected, s.round_house_id, s.kind, s.speaker, s.words, s.answer) == 1;
}

void remove(storage::Writer& db, StatementId id)
{
    db.execute(kDeleteStatement, id);
}

void insert(storage::Writer& db, HearingId id, Vote const& v)
{
    db.execute(kInsertVote, v.id, id, v.round_house_id, v.question, v.mode, v.open, v.in_favour, v.against, v.abstain, v.version);
    for (auto const& hand : v.hands)
        db.execute(kPutHand, v.id, hand.attendee_id, hand.choice);
}

bool update(storage::Writer& db, Vote const& v, std::int64_t expected)
{
    return db.execute(kUpdateVote, v.id, expected, v.round_house_id, v.question, v.mode, v.open, v.in_favour, v.against,
                      v.abstain) == 1;
}

void remove(storage::Writer& db, VoteId id)
{
    db.execute(kDeleteHands, id);
    db.execute(kDeleteVote, id);
}

void put_hand(storage::Writer& db, Vote const& v, Hand const& hand)
{
    db.execute(kPutHand, v.id, hand.attendee_id, hand.choice);
    put_counts(db, v);
}

void put_counts(storage::Writer& db, Vote const& v)
{
    db.execute(kPutCounts, v.id, v.in_favour, v.against, v.abstain);
}

void insert(storage::Writer& db, HearingId id, Picture const& p)
{
    db.execute(kInsertPicture, p.id, id, p.kind, p.sha256, p.caption, p.taken_at, p.width, p.height);
}

void remove(storage::Writer& db, PictureId id)
{
    db.execute(kDeletePicture, id);
}

void replace_parts(storage::Writer& db, Whole const& whole)
{
    auto const id = whole.hearing.id;
    auto const before = store::whole(db, whole.hearing);
    for (auto const& vote : before.votes)
        remove(db, vote.id);
    for (auto const& statement : before.statements)
        remove(db, statement.id);
    for (auto const& attendee : before.attendees)
        remove(db, attendee.id);
    for (auto const& picture : before.pictures)
        remove(db, picture.id);
    replace(db, id, whole.candidates);
    for (auto const& attendee : whole.attendees)
        insert(db, id, attendee);
    for (auto const& statement : whole.statements)
        insert(db, id, statement);
    for (auto const& vote : whole.votes)
        insert(db, id, vote);
    for (auto const& picture : whole.pictures)
        insert(db, id, picture);
}

} // namespace store

} // namespace hearings
