// The statements about objections.
#include "selection/store.hpp"

namespace selection::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kObjection{"selection.objection", R"(
    SELECT o.id, o.ranking_id, o.round_house_id, o.appeal_of, o.by_name, o.by_relation, o.received_on, o.words, o.late_reason,
           o.state, o.outcome, o.decided_on, o.decided_by, o.decided_name, o.new_ranking_id, o.recorded_at, o.recorded_name,
           o.version, r.round_id, r.tambon
    FROM objections o
    JOIN rankings r ON r.id = o.ranking_id
    WHERE o.id = ?1
    ORDER BY o.id)"};
constexpr Sql kObjections{"selection.objections", R"(
    SELECT o.id, o.ranking_id, o.round_house_id, o.appeal_of, o.by_name, o.by_relation, o.received_on, o.words, o.late_reason,
           o.state, o.outcome, o.decided_on, o.decided_by, o.decided_name, o.new_ranking_id, o.recorded_at, o.recorded_name,
           o.version, r.round_id, r.tambon
    FROM objections o
    JOIN rankings r ON r.id = o.ranking_id
    WHERE r.round_id = ?1
      AND r.tambon = ?2
    ORDER BY o.received_on DESC, o.id DESC)"};
constexpr Sql kContested{"selection.contested", R"(
    SELECT f.id, f.number, f.tambon, COUNT(*)
    FROM objections o
    JOIN rankings r ON r.id = o.ranking_id
    JOIN rankings f ON f.round_id = r.round_id
                   AND f.tambon = r.tambon
    WHERE o.state = 'open'
      AND f.state = 'frozen'
    GROUP BY f.id, f.number, f.tambon
    ORDER BY f.id)"};
constexpr Sql kInsertObjection{"selection.insert_objection", R"(
    INSERT INTO objections (id, ranking_id, round_house_id, appeal_of, by_name, by_relation, received_on, words, late_reason, state,
                            recorded_at, recorded_name, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))"};
constexpr Sql kDecide{"selection.decide", R"(
    UPDATE objections
    SET state = ?2, outcome = ?3, decided_on = ?4, decided_by = ?5, decided_name = ?6, new_ranking_id = ?7, version = version + 1
    WHERE id = ?1 AND state = 'open' AND version = ?8)"};

ObjectionRecord objection_from(Row const& row)
{
    ObjectionRecord record;
    auto& view = record.view;
    view.id = row.get<ObjectionId>(0);
    view.ranking_id = row.get<RankingId>(1);
    view.round_house_id = row.get<rounds::RoundHouseId>(2);
    view.appeal_of = row.get<std::optional<ObjectionId>>(3);
    view.by_name = row.get<std::string>(4);
    view.by_relation = row.get<std::string>(5);
    view.received_on = row.get<base::Date>(6);
    view.words = row.get<std::string>(7);
    view.late_reason = row.get<std::optional<std::string>>(8);
    view.state = row.get<ObjectionState>(9);
    view.outcome = row.get<std::optional<std::string>>(10);
    view.decided_on = row.get<std::optional<base::Date>>(11);
    record.decided_by = row.get<std::optional<auth::UserId>>(12);
    view.decided_by = row.get<std::optional<std::string>>(13);
    view.new_ranking_id = row.get<std::optional<RankingId>>(14);
    view.recorded_at = row.get<base::Timestamp>(15);
    view.recorded_by = row.get<std::string>(16);
    view.version = row.get<std::int64_t>(17);
    record.round = row.get<rounds::RoundId>(18);
    record.tambon = row.get<base::AreaCode>(19);
    return record;
}

} // namespace

std::span<Sql const> objection_statements()
{
    static constexpr Sql all[] = {kObjection, kObjections, kContested, kInsertObjection, kDecide};
    return all;
}

std::optional<ObjectionRecord> objection(storage::Reader& db, auth::Scope const& scope, ObjectionId id)
{
    auto record = db.one(kObjection, objection_from, id);
    return record && scope.covers(record->tambon) ? record : std::nullopt;
}

std::vector<Contested> contested(storage::Reader& db, auth::Scope const& scope)
{
    auto all = db.all(kContested, [](Row const& row) {
        return Contested{row.get<RankingId>(0), std::string(row.text(1)), row.get<base::AreaCode>(2), row.get<std::int64_t>(3)};
    });
    std::erase_if(all, [&](Contested const& one) { return !scope.covers(one.tambon); });
    return all;
}

std::vector<ObjectionRecord> objections(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                        base::AreaCode const& tambon)
{
    if (!scope.covers(tambon))
        return {};
    return db.all(kObjections, objection_from, round, tambon);
}

void insert(storage::Writer& db, ObjectionRecord const& r)
{
    auto const& v = r.view;
    db.execute(kInsertObjection, v.id, v.ranking_id, v.round_house_id, v.appeal_of, v.by_name, v.by_relation, v.received_on,
               v.words, v.late_reason, v.state, v.recorded_at, v.recorded_by, v.version);
}

bool decide(storage::Writer& db, ObjectionRecord const& r, std::int64_t expected)
{
    auto const& v = r.view;
    return db.execute(kDecide, v.id, v.state, v.outcome, v.decided_on, r.decided_by, v.decided_by, v.new_ranking_id, expected) ==
           1;
}

} // namespace selection::store
