// The statements about plans, accounts that receive, settings and papers that were seen.
#include "tranches/store_rows.hpp"

#include <algorithm>

namespace tranches {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kPlanOf{"tranches.plan_of", R"(
    SELECT id, owner, number, source, reason, made_name, made_at
    FROM tranche_plans
    WHERE owner IN ('*', ?1)
    ORDER BY CASE WHEN owner = '*' THEN 1 ELSE 0 END, number DESC
    LIMIT 1)"};

constexpr Sql kPlan{"tranches.plan", R"(
    SELECT id, owner, number, source, reason, made_name, made_at
    FROM tranche_plans
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kParts{"tranches.parts", R"(
    SELECT part, houses_bp, management_bp
    FROM tranche_plan_parts
    WHERE plan_id = ?1
    ORDER BY part)"};

constexpr Sql kRequirements{"tranches.requirements", R"(
    SELECT part, kind, due_days, at_least, stage, spent_bp, words
    FROM tranche_requirements
    WHERE plan_id = ?1
    ORDER BY part, position)"};

constexpr Sql kInsertPlan{"tranches.insert_plan", R"(
    INSERT INTO tranche_plans (id, owner, number, source, reason, made_at, made_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kInsertPart{"tranches.insert_part", R"(
    INSERT INTO tranche_plan_parts (plan_id, part, houses_bp, management_bp)
    VALUES (?1, ?2, ?3, ?4))"};

constexpr Sql kInsertRequirement{"tranches.insert_requirement", R"(
    INSERT INTO tranche_requirements (plan_id, part, position, kind, due_days, at_least, stage, spent_bp, words)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kAccounts{"tranches.accounts", R"(
    SELECT id, tambon, number, takes_all, bank, branch, digits, name, reason, typed_at, typed_by
    FROM tranche_accounts
    WHERE round_id = ?1
    ORDER BY tambon, number)"};

constexpr Sql kInsertAccount{"tranches.insert_account", R"(
    INSERT INTO tranche_accounts (id, round_id, tambon, number, takes_all, bank, branch, digits, name, reason, typed_at, typed_by)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kSettings{"tranches.settings", R"(
    SELECT debtor_name, debtor_bank, debtor_account, version
    FROM tranche_settings
    WHERE id = 1
    ORDER BY id)"};

constexpr Sql kUpdateSettings{"tranches.update_settings", R"(
    UPDATE tranche_settings
    SET debtor_name = ?1, debtor_bank = ?2, debtor_account = ?3, version = version + 1
    WHERE id = 1 AND version = ?4)"};

constexpr Sql kSeen{"tranches.papers_seen", R"(
    SELECT round_house_id, part, words, paper_number, paper_date
    FROM tranche_papers
    WHERE round_id = ?1
    ORDER BY round_house_id, part, words)"};

constexpr Sql kSeenOfHouse{"tranches.papers_seen_of_house", R"(
    SELECT round_house_id, part, words, paper_number, paper_date
    FROM tranche_papers
    WHERE round_house_id = ?1
    ORDER BY part, words)"};

constexpr Sql kSaveSeen{"tranches.save_seen", R"(
    INSERT INTO tranche_papers (round_house_id, part, words, round_id, paper_number, paper_date, seen_at, seen_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (round_house_id, part, words) DO UPDATE
    SET paper_number = excluded.paper_number, paper_date = excluded.paper_date, seen_at = excluded.seen_at,
        seen_name = excluded.seen_name)"};

Plan plan_from(Row const& row)
{
    Plan plan;
    plan.id = row.get<PlanId>(0);
    plan.is_default = row.text(1) == "*";
    plan.number = row.integer(2);
    plan.source = row.get<std::string>(3);
    plan.reason = row.get<std::string>(4);
    plan.made_name = row.get<std::string>(5);
    plan.made_at = row.get<base::Timestamp>(6);
    return plan;
}

Plan whole(storage::Reader& db, std::optional<Plan> plan)
{
    db.each(
        kParts,
        [&](Row const& row) { plan->parts.push_back({row.get<base::BasisPoints>(1), row.get<base::BasisPoints>(2), {}}); },
        plan->id);
    db.each(
        kRequirements,
        [&](Row const& row) {
            plan->parts.at(static_cast<std::size_t>(row.integer(0) - 1))
                .requirements.push_back({row.get<RequirementKind>(1), row.get<std::optional<std::int64_t>>(2),
                                         row.get<std::optional<rounds::HouseState>>(3), row.get<std::optional<works::Stage>>(4),
                                         row.get<std::optional<base::BasisPoints>>(5), row.get<std::optional<std::string>>(6)});
        },
        plan->id);
    return std::move(plan).value();
}

store::Seen seen_from(Row const& row)
{
    return {row.get<rounds::RoundHouseId>(0), row.integer(1), row.get<std::string>(2), row.get<std::string>(3),
            row.get<base::Date>(4)};
}

} // namespace

namespace store {

std::span<Sql const> plan_statements()
{
    static constexpr Sql all[] = {
        kPlanOf,   kPlan,          kParts,    kRequirements,   kInsertPlan, kInsertPart,  kInsertRequirement,
        kAccounts, kInsertAccount, kSettings, kUpdateSettings, kSeen,       kSeenOfHouse, kSaveSeen};
    return all;
}

Plan plan_of(storage::Reader& db, rounds::RoundId round)
{
    return whole(db, db.one(kPlanOf, plan_from, round));
}

Plan plan(storage::Reader& db, PlanId id)
{
    return whole(db, db.one(kPlan, plan_from, id));
}

void insert(storage::Writer& db, Plan const& plan, rounds::RoundId round)
{
    db.execute(kInsertPlan, plan.id, round, plan.number, plan.source, plan.reason, plan.made_at, plan.made_name);
    for (std::int64_t number = 1; number <= plan.last(); ++number) {
        auto const& part = plan.part(number);
        db.execute(kInsertPart, plan.id, number, part.houses, part.management);
        std::int64_t position = 0;
        for (auto const& r : part.requirements)
            db.execute(kInsertRequirement, plan.id, number, ++position, r.kind, r.due_days, r.state, r.stage, r.spent, r.words);
    }
}

std::vector<TypedAccount> accounts(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kAccounts,
        [](Row const& row) {
            TypedAccount a;
            a.id = row.get<decltype(a.id)>(0);
            a.tambon = tambon_from(row, 1);
            a.number = row.integer(2);
            a.takes_all = row.get<bool>(3);
            a.account = {row.get<std::string>(4), row.get<std::string>(5), row.get<std::string>(6), row.get<std::string>(7)};
            a.reason = row.get<std::string>(8);
            a.typed_at = row.get<base::Timestamp>(9);
            a.typed_by = row.get<std::string>(10);
            return a;
        },
        round);
}

void insert(storage::Writer& db, rounds::RoundId round, TypedAccount const& a)
{
    db.execute(kInsertAccount, a.id, round, a.tambon ? a.tambon->str() : std::string(), a.number, a.takes_all, a.account.bank,
               a.account.branch, a.account.digits, a.account.name, a.reason, a.typed_at, a.typed_by);
}

Settings settings(storage::Reader& db)
{
    auto const text = [](Row const& row, int column) {
        return row.text(column).empty() ? std::nullopt : std::optional(row.get<std::string>(column));
    };
    return db.one(kSettings, [&](Row const& row) { return Settings{text(row, 0), text(row, 1), text(row, 2), row.integer(3)}; })
        .value();
}

bool update(storage::Writer& db, Settings const& s)
{
    return db.execute(kUpdateSettings, s.debtor_name.value_or(""), s.debtor_bank.value_or(""), s.debtor_account.value_or(""),
                      s.version) == 1;
}

std::vector<Seen> papers_seen(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kSeen, seen_from, round);
}

std::vector<Seen> papers_seen(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(kSeenOfHouse, seen_from, house);
}

void save(storage::Writer& db, rounds::RoundId round, Seen const& s, base::Timestamp at, std::string const& by)
{
    db.execute(kSaveSeen, s.house, s.part, s.words, round, s.number, s.date, at, by);
}

} // namespace store

} // namespace tranches
