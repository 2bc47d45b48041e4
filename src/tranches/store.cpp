// The statements about tranches and their steps.
#include "tranches/store.hpp"

namespace tranches {

namespace {

using storage::Row;
using storage::Sql;

#define TRANCHE_COLUMNS                                                                                                          \
    "id, round_id, number, plan_id, part, state, recorded, house_count, houses_satang, management_satang, paid_on, reference, "  \
    "paper_sha256, note, since, made_at, version "

constexpr Sql kTranche{"tranches.tranche", "SELECT " TRANCHE_COLUMNS "FROM tranches "
                                           "WHERE id = ?1 "
                                           "ORDER BY id"};

constexpr Sql kOfRound{"tranches.of_round", "SELECT " TRANCHE_COLUMNS "FROM tranches "
                                            "WHERE round_id = ?1 "
                                            "ORDER BY number"};

constexpr Sql kEvery{"tranches.every", "SELECT " TRANCHE_COLUMNS "FROM tranches "
                                       "ORDER BY round_id, number"};

#undef TRANCHE_COLUMNS

constexpr Sql kLastNumber{"tranches.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM tranches
    WHERE round_id = ?1)"};

constexpr Sql kInsert{"tranches.insert", R"(
    INSERT INTO tranches (id, round_id, number, plan_id, part, state, recorded, house_count, houses_satang, management_satang, paid_on,
                          reference, paper_sha256, note, since, made_at, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 1))"};

constexpr Sql kUpdate{"tranches.update", R"(
    UPDATE tranches
    SET state = ?2, house_count = ?3, houses_satang = ?4, management_satang = ?5, paid_on = ?6, reference = ?7, since = ?8,
        plan_id = ?9, version = version + 1
    WHERE id = ?1 AND version = ?10)"};

constexpr Sql kSteps{"tranches.steps", R"(
    SELECT action, state, done_at, done_by, done_name, reason
    FROM tranche_steps
    WHERE tranche_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertStep{"tranches.insert_step", R"(
    INSERT INTO tranche_steps (tranche_id, position, action, state, done_at, done_by, done_name, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

store::TrancheRecord tranche_from(Row const& row)
{
    store::TrancheRecord t;
    t.id = row.get<TrancheId>(0);
    t.round = row.get<rounds::RoundId>(1);
    t.number = row.integer(2);
    t.plan = row.get<PlanId>(3);
    t.part = row.integer(4);
    t.state = row.get<State>(5);
    t.recorded = row.get<bool>(6);
    t.houses = row.integer(7);
    t.houses_total = row.get<base::Satang>(8);
    t.management = row.get<base::Satang>(9);
    t.paid_on = row.get<std::optional<base::Date>>(10);
    t.reference = row.get<std::string>(11);
    t.paper_sha256 = row.get<std::optional<std::string>>(12);
    t.note = row.get<std::optional<std::string>>(13);
    t.since = row.get<base::Date>(14);
    t.made_at = row.get<base::Timestamp>(15);
    t.version = row.integer(16);
    return t;
}

std::vector<Sql> together()
{
    std::vector<Sql> all{kTranche, kOfRound, kEvery, kLastNumber, kInsert, kUpdate, kSteps, kInsertStep};
    for (auto const part : {store::plan_statements(), store::house_statements()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = together();
    return all;
}

namespace store {

std::optional<TrancheRecord> tranche(storage::Reader& db, TrancheId id)
{
    return db.one(kTranche, tranche_from, id);
}

std::vector<TrancheRecord> tranches_of(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kOfRound, tranche_from, round);
}

std::vector<TrancheRecord> all(storage::Reader& db)
{
    return db.all(kEvery, tranche_from);
}

std::int64_t last_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastNumber, round).value_or(0);
}

void insert(storage::Writer& db, TrancheRecord const& t)
{
    db.execute(kInsert, t.id, t.round, t.number, t.plan, t.part, t.state, t.recorded, t.houses, t.houses_total, t.management,
               t.paid_on, t.reference, t.paper_sha256, t.note, t.since, t.made_at);
}

bool update(storage::Writer& db, TrancheRecord const& t)
{
    return db.execute(kUpdate, t.id, t.state, t.houses, t.houses_total, t.management, t.paid_on, t.reference, t.since, t.plan,
                      t.version) == 1;
}

std::vector<StepRecord> steps(storage::Reader& db, TrancheId id)
{
    return db.all(
        kSteps,
        [](Row const& row) {
            return StepRecord{row.get<Action>(0),       row.get<State>(1),       row.get<base::Timestamp>(2),
                              row.get<auth::UserId>(3), row.get<std::string>(4), row.get<std::optional<std::string>>(5)};
        },
        id);
}

void insert(storage::Writer& db, TrancheId id, std::size_t position, StepRecord const& s)
{
    db.execute(kInsertStep, id, position, s.action, s.state, s.at, s.by, s.name, s.reason);
}

} // namespace store

} // namespace tranches
