// The statements about what holds for many rounds: programmes, their rules of each year, how long a house may stay in a state.
#include "rounds/store.hpp"

#include <algorithm>

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kProgrammes{"rounds.programmes", R"(
    SELECT id, code, name_th, name_en, owner
    FROM programmes
    ORDER BY code)"};

constexpr Sql kProgramme{"rounds.programme", R"(
    SELECT id, code, name_th, name_en, owner
    FROM programmes
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertProgramme{"rounds.insert_programme", R"(
    INSERT INTO programmes (id, code, name_th, name_en, owner)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kRulesOf{"rounds.rules_of", R"(
    SELECT id, programme_id, fiscal_year, share_satang, management_bp, valid_from, source, note, locked_at, version
    FROM programme_rules
    WHERE programme_id = ?1
    ORDER BY fiscal_year DESC, valid_from DESC, id)"};

constexpr Sql kRule{"rounds.rule", R"(
    SELECT id, programme_id, fiscal_year, share_satang, management_bp, valid_from, source, note, locked_at, version
    FROM programme_rules
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertRule{"rounds.insert_rule", R"(
    INSERT INTO programme_rules (id, programme_id, fiscal_year, share_satang, management_bp, valid_from, source, note, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kUpdateRule{"rounds.update_rule", R"(
    UPDATE programme_rules
    SET fiscal_year = ?2, share_satang = ?3, management_bp = ?4, valid_from = ?5, source = ?6, note = ?7, version = version + 1
    WHERE id = ?1 AND version = ?8)"};

constexpr Sql kLockRule{"rounds.lock_rule", R"(
    UPDATE programme_rules
    SET locked_at = ?2
    WHERE id = ?1 AND locked_at IS NULL)"};

constexpr Sql kStageLimits{"rounds.stage_limits", R"(
    SELECT state, days, owner_role, version
    FROM stage_limits
    ORDER BY state)"};

constexpr Sql kUpdateStageLimit{"rounds.update_stage_limit", R"(
    UPDATE stage_limits
    SET days = ?2, owner_role = ?3, version = version + 1
    WHERE state = ?1 AND version = ?4)"};

ProgrammeView programme_from(Row const& row)
{
    return {row.get<ProgrammeId>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3),
            row.get<std::string>(4)};
}

RuleView rule_from(Row const& row)
{
    RuleView rule;
    rule.id = row.get<RuleId>(0);
    rule.programme_id = row.get<ProgrammeId>(1);
    rule.fiscal_year = row.get<base::FiscalYear>(2);
    rule.share_satang = row.get<base::Satang>(3);
    rule.management_bp = row.get<base::BasisPoints>(4);
    rule.valid_from = row.get<base::Date>(5);
    rule.source = row.get<std::string>(6);
    rule.note = row.get<std::optional<std::string>>(7);
    rule.locked = !row.is_null(8);
    rule.version = row.get<std::int64_t>(9);
    return rule;
}

} // namespace

std::span<Sql const> rule_statements()
{
    static constexpr Sql all[] = {kProgrammes, kProgramme,  kInsertProgramme, kRulesOf,     kRule,
                                  kInsertRule, kUpdateRule, kLockRule,        kStageLimits, kUpdateStageLimit};
    return all;
}

namespace store {

std::vector<ProgrammeView> programmes(storage::Reader& db)
{
    return db.all(kProgrammes, programme_from);
}

std::optional<ProgrammeView> programme(storage::Reader& db, ProgrammeId id)
{
    return db.one(kProgramme, programme_from, id);
}

void insert(storage::Writer& db, ProgrammeView const& p)
{
    db.execute(kInsertProgramme, p.id, p.code, p.name_th, p.name_en, p.owner);
}

std::vector<RuleView> rules_of(storage::Reader& db, ProgrammeId id)
{
    return db.all(kRulesOf, rule_from, id);
}

std::optional<RuleView> rule(storage::Reader& db, RuleId id)
{
    return db.one(kRule, rule_from, id);
}

void insert(storage::Writer& db, RuleView const& r)
{
    db.execute(kInsertRule, r.id, r.programme_id, r.fiscal_year, r.share_satang, r.management_bp, r.valid_from, r.source, r.note,
               r.version);
}

bool update(storage::Writer& db, RuleView const& r, std::int64_t expected)
{
    return db.execute(kUpdateRule, r.id, r.fiscal_year, r.share_satang, r.management_bp, r.valid_from, r.source, r.note,
                      expected) == 1;
}

void lock_rule(storage::Writer& db, RuleId id, base::Timestamp at)
{
    db.execute(kLockRule, id, at);
}

std::vector<StageLimit> stage_limits(storage::Reader& db)
{
    auto limits = db.all(kStageLimits, [](Row const& row) {
        return StageLimit{row.get<HouseState>(0), row.get<std::int64_t>(1), row.get<auth::Role>(2), row.get<std::int64_t>(3)};
    });
    std::ranges::sort(limits, {}, &StageLimit::state); // in the order of a house's life
    return limits;
}

bool update(storage::Writer& db, StageLimit const& limit)
{
    return db.execute(kUpdateStageLimit, limit.state, limit.days, limit.owner_role, limit.version) == 1;
}

} // namespace store

} // namespace rounds
