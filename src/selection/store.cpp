// The statements about scorecards, rankings and places; those about objections are in store_objections.cpp.
#include "selection/store.hpp"

#include "selection/canonical.hpp"

#include <iterator>

namespace selection {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kScorecards{"selection.scorecards", R"(
    SELECT s.id, s.chain_id, s.version_no, s.note, s.card, s.created_at, s.created_by, s.created_name, s.made_up,
           (SELECT COUNT(*) FROM rankings r WHERE r.scorecard_id = s.id)
    FROM scorecards s
    ORDER BY s.chain_id, s.version_no DESC, s.id)"};
constexpr Sql kScorecard{"selection.scorecard", R"(
    SELECT s.id, s.chain_id, s.version_no, s.note, s.card, s.created_at, s.created_by, s.created_name, s.made_up,
           (SELECT COUNT(*) FROM rankings r WHERE r.scorecard_id = s.id)
    FROM scorecards s
    WHERE s.id = ?1
    ORDER BY s.id)"};
constexpr Sql kNewestVersion{"selection.newest_version", R"(
    SELECT COALESCE(MAX(version_no), 0)
    FROM scorecards
    WHERE chain_id = ?1)"};
constexpr Sql kInsertScorecard{"selection.insert_scorecard", R"(
    INSERT INTO scorecards (id, chain_id, version_no, name_th, name_en, note, card, created_at, created_by, created_name, made_up)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};

constexpr Sql kRanking{"selection.ranking", R"(
    SELECT id, round_id, tambon, version_no, supersedes_id, state, number, scorecard_id, decided_on, objections_until, reason,
           fingerprint, document, frozen_at, frozen_by, frozen_name, made_up
    FROM rankings
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kVersions{"selection.versions", R"(
    SELECT id, round_id, tambon, version_no, supersedes_id, state, number, scorecard_id, decided_on, objections_until, reason,
           fingerprint, document, frozen_at, frozen_by, frozen_name, made_up
    FROM rankings
    WHERE round_id = ?1
      AND tambon = ?2
    ORDER BY version_no DESC, id)"};
constexpr Sql kInForce{"selection.in_force", R"(
    SELECT id, round_id, tambon, version_no, supersedes_id, state, number, scorecard_id, decided_on, objections_until, reason,
           fingerprint, document, frozen_at, frozen_by, frozen_name, made_up
    FROM rankings
    WHERE round_id = ?1
      AND state = 'frozen'
    ORDER BY tambon, id)"};
constexpr Sql kRankingIds{"selection.ranking_ids", R"(
    SELECT id
    FROM rankings
    ORDER BY frozen_at, round_id, tambon, version_no, id)"};
constexpr Sql kInsertRanking{"selection.insert_ranking", R"(
    INSERT INTO rankings (id, round_id, tambon, version_no, supersedes_id, state, number, scorecard_id, decided_on,
                          objections_until, reason, fingerprint, document, frozen_at, frozen_by, frozen_name, made_up)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))"};
constexpr Sql kSupersede{"selection.supersede", R"(
    UPDATE rankings
    SET state = 'superseded'
    WHERE id = ?1)"};

constexpr Sql kPlaces{"selection.places", R"(
    SELECT place, round_house_id, household_id, head_name, house_no, moo, points, standing, filled_on, filled_for
    FROM ranking_places
    WHERE ranking_id = ?1
    ORDER BY place)"};
constexpr Sql kInsertPlace{"selection.insert_place", R"(
    INSERT INTO ranking_places (ranking_id, place, round_house_id, household_id, head_name, house_no, moo, points, standing,
                                filled_on, filled_for)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};
constexpr Sql kFill{"selection.fill", R"(
    UPDATE ranking_places
    SET filled_on = ?3, filled_for = ?4
    WHERE ranking_id = ?1 AND place = ?2)"};
constexpr Sql kKept{"selection.kept", R"(
    SELECT p.ranking_id, p.round_house_id, p.household_id,
           CASE WHEN p.standing = 'ranked' OR p.filled_on IS NOT NULL THEN 1 ELSE 0 END
    FROM ranking_places p
    JOIN rankings r ON r.id = p.ranking_id
    WHERE r.state = 'frozen'
    ORDER BY p.ranking_id, p.place)"};

store::ScorecardRecord scorecard_from(Row const& row)
{
    store::ScorecardRecord record;
    record.id = row.get<ScorecardId>(0);
    record.chain = row.get<ScorecardId>(1);
    record.version_no = row.get<std::int64_t>(2);
    record.note = row.get<std::optional<std::string>>(3);
    record.card = card_from_canonical(row.get<std::string>(4));
    record.created_at = row.get<base::Timestamp>(5);
    record.created_by = row.get<auth::UserId>(6);
    record.created_name = row.get<std::string>(7);
    record.made_up = row.get<bool>(8);
    record.rankings = row.get<std::int64_t>(9);
    return record;
}

store::RankingRecord ranking_from(Row const& row)
{
    store::RankingRecord record;
    record.id = row.get<RankingId>(0);
    record.round = row.get<rounds::RoundId>(1);
    record.tambon = row.get<base::AreaCode>(2);
    record.version_no = row.get<std::int64_t>(3);
    record.supersedes = row.get<std::optional<RankingId>>(4);
    record.in_force = row.text(5) == "frozen";
    record.number = row.get<std::string>(6);
    record.scorecard = row.get<ScorecardId>(7);
    record.decided_on = row.get<base::Date>(8);
    record.objections_until = row.get<base::Date>(9);
    record.reason = row.get<std::optional<std::string>>(10);
    record.fingerprint = row.get<std::string>(11);
    record.document = row.get<storage::Bytes>(12);
    record.frozen_at = row.get<base::Timestamp>(13);
    record.frozen_by = row.get<auth::UserId>(14);
    record.frozen_name = row.get<std::string>(15);
    record.made_up = row.get<bool>(16);
    return record;
}

store::PlaceRecord place_from(Row const& row)
{
    store::PlaceRecord record;
    record.place = row.get<std::int64_t>(0);
    record.house = row.get<rounds::RoundHouseId>(1);
    record.household = row.get<households::HouseholdId>(2);
    record.head_name = row.get<std::string>(3);
    record.house_no = row.get<std::string>(4);
    record.moo = row.get<std::optional<int>>(5);
    record.points = row.get<std::int64_t>(6);
    record.standing = row.get<Standing>(7);
    record.filled_on = row.get<std::optional<base::Date>>(8);
    record.filled_for = row.get<std::optional<rounds::RoundHouseId>>(9);
    return record;
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kScorecards, kScorecard,     kNewestVersion, kInsertScorecard, kRanking,     kVersions, kInForce,
                              kRankingIds, kInsertRanking, kSupersede,     kPlaces,          kInsertPlace, kFill,     kKept};
        auto const of_objections = store::objection_statements();
        list.insert(list.end(), of_objections.begin(), of_objections.end());
        return list;
    }();
    return all;
}

namespace store {

std::vector<ScorecardRecord> scorecards(storage::Reader& db)
{
    return db.all(kScorecards, scorecard_from);
}

std::optional<ScorecardRecord> scorecard(storage::Reader& db, ScorecardId id)
{
    return db.one(kScorecard, scorecard_from, id);
}

std::int64_t newest_version(storage::Reader& db, ScorecardId chain)
{
    return db.value<std::int64_t>(kNewestVersion, chain).value_or(0);
}

void insert(storage::Writer& db, ScorecardRecord const& r)
{
    db.execute(kInsertScorecard, r.id, r.chain, r.version_no, r.card.name_th, r.card.name_en, r.note, canonical_card(r.card),
               r.created_at, r.created_by, r.created_name, r.made_up);
}

std::optional<RankingRecord> ranking(storage::Reader& db, auth::Scope const& scope, RankingId id)
{
    auto record = db.one(kRanking, ranking_from, id);
    return record && scope.covers(record->tambon) ? record : std::nullopt;
}

std::vector<RankingRecord> versions(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                    base::AreaCode const& tambon)
{
    if (!scope.covers(tambon))
        return {};
    return db.all(kVersions, ranking_from, round, tambon);
}

std::vector<RankingRecord> in_force(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    auto found = db.all(kInForce, ranking_from, round);
    std::erase_if(found, [&](RankingRecord const& record) { return !scope.covers(record.tambon); });
    return found;
}

std::vector<RankingId> ids(storage::Reader& db)
{
    return db.all(kRankingIds, [](Row const& row) { return row.get<RankingId>(0); });
}

void insert(storage::Writer& db, RankingRecord const& r)
{
    db.execute(kInsertRanking, r.id, r.round, r.tambon, r.version_no, r.supersedes, r.in_force ? "frozen" : "superseded",
               r.number, r.scorecard, r.decided_on, r.objections_until, r.reason, r.fingerprint, r.document, r.frozen_at,
               r.frozen_by, r.frozen_name, r.made_up);
}

void supersede(storage::Writer& db, RankingId id)
{
    db.execute(kSupersede, id);
}

std::vector<PlaceRecord> places(storage::Reader& db, RankingRecord const& ranking)
{
    return db.all(kPlaces, place_from, ranking.id);
}

void insert(storage::Writer& db, RankingId ranking, PlaceRecord const& r)
{
    db.execute(kInsertPlace, ranking, r.place, r.house, r.household, r.head_name, r.house_no, r.moo, r.points, r.standing,
               r.filled_on, r.filled_for);
}

void fill(storage::Writer& db, RankingId ranking, PlaceRecord const& r)
{
    db.execute(kFill, ranking, r.place, r.filled_on, r.filled_for);
}

std::vector<Kept> kept(storage::Reader& db)
{
    return db.all(kKept, [](Row const& row) {
        return Kept{row.get<RankingId>(0), row.get<rounds::RoundHouseId>(1), row.get<households::HouseholdId>(2),
                    row.get<bool>(3)};
    });
}

} // namespace store

} // namespace selection
