// The statements of hearings.
#include "hearings/store.hpp"

#include "hearings/checkout_store.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <tuple>

namespace hearings {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFind{"hearings.find", R"(
    SELECT id, round_id, tambon, villages, title, place, held_at, chair_name, chair_position, secretary_name, agenda, minutes,
           quorum_kind, quorum_number, households_total, who_counts, state, reason, corrects_id, opened_at, canonical_text,
           seal_sha256, seal_signature, seal_code, sealed_at, sealed_by, made_up, version
    FROM hearings
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kHeads{"hearings.heads", R"(
    SELECT h.id, h.round_id, h.tambon, h.title, h.place, h.held_at, h.state, h.corrects_id, h.made_up,
           (SELECT COUNT(*) FROM hearing_candidates c WHERE c.hearing_id = h.id),
           (SELECT CAST(COALESCE(SUM(a.person_count), 0) AS BIGINT) FROM hearing_attendees a WHERE a.hearing_id = h.id)
    FROM hearings h
    WHERE h.tambon >= ?1
      AND h.tambon < ?2
      AND (CAST(?3 AS TEXT) IS NULL OR h.round_id = ?3)
      AND h.state IN (?4, ?5, ?6, ?7)
    ORDER BY h.held_at DESC, h.id DESC)"};
constexpr Sql kIdOfSealCode{"hearings.id_of_seal_code", R"(
    SELECT id
    FROM hearings
    WHERE seal_code = ?1
    ORDER BY id)"};
constexpr Sql kCorrectedBy{"hearings.corrected_by", R"(
    SELECT id
    FROM hearings
    WHERE corrects_id = ?1 AND state = 'sealed'
    ORDER BY sealed_at DESC, id DESC
    LIMIT 1)"};
constexpr Sql kListedInOther{"hearings.listed_in_other", R"(
    SELECT h.id
    FROM hearing_candidates c
    JOIN hearings h ON h.id = c.hearing_id
    WHERE c.round_house_id = ?1 AND h.id <> ?2 AND h.state IN ('planned', 'open')
    ORDER BY h.id
    LIMIT 1)"};
constexpr Sql kCandidates{"hearings.candidates", R"(
    SELECT round_house_id, household_id, head_name, house_no, moo, members, dwelling_state, score, place_in_order, reason
    FROM hearing_candidates
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kAttendees{"hearings.attendees", R"(
    SELECT id, signed_by, name, house_no, moo, person_count, house_count, counts, arrived_at, device_hash
    FROM hearing_attendees
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kStatements{"hearings.statements", R"(
    SELECT id, round_house_id, kind, speaker, words, answer, said_at, attendee_id, version
    FROM hearing_statements
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kVotes{"hearings.votes", R"(
    SELECT id, round_house_id, question, mode, is_open, in_favour, against, abstain, version
    FROM hearing_votes
    WHERE hearing_id = ?1
    ORDER BY position)"};
constexpr Sql kHands{"hearings.hands", R"(
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

constexpr Sql kInsert{"hearings.insert", R"(
    INSERT INTO hearings (id, round_id, tambon, villages, title, place, held_at, chair_name, chair_position, secretary_name, agenda,
                          minutes, quorum_kind, quorum_number, households_total, who_counts, state, reason, corrects_id, opened_at,
                          made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22))"};
constexpr Sql kUpdate{"hearings.update", R"(
    UPDATE hearings
    SET villages = ?3, title = ?4, place = ?5, held_at = ?6, chair_name = ?7, chair_position = ?8, secretary_name = ?9, agenda = ?10,
        minutes = ?11, quorum_kind = ?12, quorum_number = ?13, households_total = ?14, who_counts = ?15, state = ?16, reason = ?17,
        opened_at = ?18, version = version + 1
    WHERE id = ?1 AND version = ?2 AND state IN ('planned', 'open'))"};
constexpr Sql kSeal{"hearings.seal", R"(
    UPDATE hearings
    SET state = 'sealed', canonical_text = ?2, seal_sha256 = ?3, seal_signature = ?4, seal_code = ?5, sealed_at = ?6, sealed_by = ?7,
        version = version + 1
    WHERE id = ?1 AND seal_code IS NULL)"};
constexpr Sql kDeleteCandidates{"hearings.delete_candidates", R"(
    DELETE FROM hearing_candidates
    WHERE hearing_id = ?1)"};
constexpr Sql kInsertCandidate{"hearings.insert_candidate", R"(
    INSERT INTO hearing_candidates (hearing_id, position, round_house_id, household_id, head_name, house_no, moo, members,
                                    dwelling_state, score, place_in_order, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};
constexpr Sql kInsertAttendee{"hearings.insert_attendee", R"(
    INSERT INTO hearing_attendees (id, hearing_id, position, signed_by, name, house_no, moo, person_count, house_count, counts, arrived_at,
                                   device_hash)
    SELECT ?1, ?2, COALESCE(MAX(position), 0) + 1, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS INTEGER),
           CAST(?7 AS INTEGER), CAST(?8 AS INTEGER), CAST(?9 AS SMALLINT), CAST(?10 AS TEXT), CAST(?11 AS TEXT)
    FROM hearing_attendees
    WHERE hearing_id = ?2)"};
constexpr Sql kConfirmAttendee{"hearings.confirm_attendee", R"(
    UPDATE hearing_attendees
    SET counts = 1
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

constexpr Sql kAll[] = {kHallOf,
                        kDoor,
                        kPutHall,
                        kRemoveHall,
                        kFind,
                        kHeads,
                        kIdOfSealCode,
                        kCorrectedBy,
                        kListedInOther,
                        kCandidates,
                        kAttendees,
                        kStatements,
                        kVotes,
                        kHands,
                        kPictures,
                        kInsert,
                        kUpdate,
                        kSeal,
                        kDeleteCandidates,
                        kInsertCandidate,
                        kInsertAttendee,
                        kConfirmAttendee,
                        kDeleteHandsOf,
                        kForgetSpeaker,
                        kDeleteAttendee,
                        kInsertStatement,
                        kUpdateStatement,
                        kDeleteStatement,
                        kInsertVote,
                        kUpdateVote,
                        kPutCounts,
                        kDeleteVote,
                        kDeleteHands,
                        kPutHand,
                        kInsertPicture,
                        kDeletePicture};

std::string joined(std::vector<int> const& villages)
{
    std::string text;
    for (auto const moo : villages)
        text += (text.empty() ? "" : ",") + std::to_string(moo);
    return text;
}

std::vector<int> parted(std::string const& text)
{
    std::vector<int> villages;
    std::size_t at = 0;
    while (at < text.size()) {
        auto const end = std::min(text.find(',', at), text.size());
        villages.push_back(std::stoi(text.substr(at, end - at)));
        at = end + 1;
    }
    return villages;
}

Hearing hearing_from(Row const& row)
{
    int c = 0;
    Hearing h;
    h.id = row.get<HearingId>(c++);
    h.round_id = row.get<rounds::RoundId>(c++);
    h.tambon = row.get<base::AreaCode>(c++);
    h.villages = parted(row.get<std::string>(c++));
    h.title = row.get<std::string>(c++);
    h.place = row.get<std::string>(c++);
    h.held_at = row.get<base::Timestamp>(c++);
    h.chair_name = row.get<std::optional<std::string>>(c++);
    h.chair_position = row.get<std::optional<std::string>>(c++);
    h.secretary_name = row.get<std::optional<std::string>>(c++);
    h.agenda = row.get<std::string>(c++);
    h.minutes = row.get<std::optional<std::string>>(c++);
    h.quorum.kind = row.get<QuorumKind>(c++);
    h.quorum.number = row.get<int>(c++);
    h.quorum.households_total = row.get<std::optional<int>>(c++);
    h.quorum.who_counts = row.get<std::string>(c++);
    h.state = row.get<State>(c++);
    h.reason = row.get<std::optional<std::string>>(c++);
    h.corrects_id = row.get<std::optional<HearingId>>(c++);
    h.opened_at = row.get<std::optional<base::Timestamp>>(c++);
    if (!row.is_null(c)) {
        auto& seal = h.seal.emplace();
        seal.text = row.get<std::string>(c);
        seal.sha256 = row.get<std::string>(c + 1);
        seal.signature = row.get<std::string>(c + 2);
        seal.code = row.get<std::string>(c + 3);
        seal.at = row.get<base::Timestamp>(c + 4);
        seal.by = row.get<std::string>(c + 5);
    }
    c += 6;
    h.made_up = row.get<bool>(c++);
    h.version = row.get<std::int64_t>(c++);
    return h;
}

store::Head head_from(Row const& row)
{
    store::Head h;
    h.id = row.get<HearingId>(0);
    h.round_id = row.get<rounds::RoundId>(1);
    h.tambon = row.get<base::AreaCode>(2);
    h.title = row.get<std::string>(3);
    h.place = row.get<std::string>(4);
    h.held_at = row.get<base::Timestamp>(5);
    h.state = row.get<State>(6);
    h.corrects_id = row.get<std::optional<HearingId>>(7);
    h.made_up = row.get<bool>(8);
    h.candidates = row.get<std::int64_t>(9);
    h.people = row.get<std::int64_t>(10);
    return h;
}

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

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list(std::begin(kAll), std::end(kAll));
        auto const more = checkout_statements();
        list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

std::optional<Hearing> find(storage::Reader& db, auth::Scope const& scope, HearingId id)
{
    auto hearing = db.one(kFind, hearing_from, id);
    return hearing && scope.covers(hearing->tambon) ? hearing : std::nullopt;
}

std::optional<Hearing> find_by_seal_code(storage::Reader& db, std::string const& code)
{
    auto const id = db.value<HearingId>(kIdOfSealCode, code);
    return id ? db.one(kFind, hearing_from, *id) : std::nullopt;
}

std::vector<Head> heads(storage::Reader& db, auth::Scope const& scope, std::optional<rounds::RoundId> const& round,
                        std::vector<State> const& states)
{
    std::array<State, 4> wanted{State::Planned, State::Open, State::Sealed, State::Cancelled};
    for (std::size_t i = 0; i < wanted.size() && !states.empty(); ++i)
        wanted[i] = states[i % states.size()];
    std::vector<Head> found;
    for (auto const& area : scope.areas())
        db.each(
            kHeads, [&](Row const& row) { found.push_back(head_from(row)); }, area.lower(), area.upper(), round, wanted[0],
            wanted[1], wanted[2], wanted[3]);
    std::ranges::sort(found, std::ranges::greater(), [](Head const& h) { return std::tuple(h.held_at, h.id); });
    return found;
}

Whole whole(storage::Reader& db, Hearing hearing)
{
    Whole whole;
    auto const id = hearing.id;
    whole.hearing = std::move(hearing);
    whole.candidates = db.all(kCandidates, candidate_from, id);
    whole.attendees = db.all(kAttendees, attendee_from, id);
    whole.statements = db.all(kStatements, statement_from, id);
    whole.votes = db.all(kVotes, vote_from, id);
    std::map<VoteId, std::vector<Hand>> hands;
    db.each(
        kHands, [&](Row const& row) { hands[row.get<VoteId>(0)].push_back({row.get<AttendeeId>(1), row.get<Choice>(2)}); }, id);
    for (auto& vote : whole.votes)
        vote.hands = std::move(hands[vote.id]);
    whole.pictures = db.all(kPictures, picture_from, id);
    return whole;
}

std::optional<HearingId> corrected_by(storage::Reader& db, HearingId id)
{
    return db.value<HearingId>(kCorrectedBy, id);
}

std::optional<HearingId> listed_in_other(storage::Reader& db, rounds::RoundHouseId house, HearingId not_this)
{
    return db.value<HearingId>(kListedInOther, house, not_this);
}

void insert(storage::Writer& db, Hearing const& h)
{
    db.execute(kInsert, h.id, h.round_id, h.tambon, joined(h.villages), h.title, h.place, h.held_at, h.chair_name,
               h.chair_position, h.secretary_name, h.agenda, h.minutes, h.quorum.kind, h.quorum.number, h.quorum.households_total,
               h.quorum.who_counts, h.state, h.reason, h.corrects_id, h.opened_at, h.made_up, h.version);
}

bool update(storage::Writer& db, Hearing const& h, std::int64_t expected)
{
    return db.execute(kUpdate, h.id, expected, joined(h.villages), h.title, h.place, h.held_at, h.chair_name, h.chair_position,
                      h.secretary_name, h.agenda, h.minutes, h.quorum.kind, h.quorum.number, h.quorum.households_total,
                      h.quorum.who_counts, h.state, h.reason, h.opened_at) == 1;
}

void seal(storage::Writer& db, Hearing const& h)
{
    auto const& seal = h.seal.value();
    if (db.execute(kSeal, h.id, seal.text, seal.sha256, seal.signature, seal.code, seal.at, seal.by) != 1)
        throw std::logic_error("hearing " + h.id.str() + " is sealed already");
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
               a.device_hash);
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
