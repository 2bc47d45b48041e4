// The statements of rounds.
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

constexpr Sql kRoundsWithin{"rounds.rounds_within", R"(
    SELECT r.id, r.programme_id, p.name_th, p.name_en, r.fiscal_year, r.province, r.rule_id, r.name_th, r.name_en, r.envelope_satang,
           r.state, r.opened_on, r.note, r.made_up, r.version,
           u.fiscal_year, u.share_satang, u.management_bp, u.source
    FROM rounds r
    JOIN programmes p ON p.id = r.programme_id
    JOIN programme_rules u ON u.id = r.rule_id
    ORDER BY r.fiscal_year DESC, r.province, r.name_th, r.id)"};
constexpr Sql kRound{"rounds.round", R"(
    SELECT r.id, r.programme_id, p.name_th, p.name_en, r.fiscal_year, r.province, r.rule_id, r.name_th, r.name_en, r.envelope_satang,
           r.state, r.opened_on, r.note, r.made_up, r.version,
           u.fiscal_year, u.share_satang, u.management_bp, u.source
    FROM rounds r
    JOIN programmes p ON p.id = r.programme_id
    JOIN programme_rules u ON u.id = r.rule_id
    WHERE r.id = ?1
    ORDER BY r.id)"};
constexpr Sql kInsertRound{"rounds.insert_round", R"(
    INSERT INTO rounds (id, programme_id, fiscal_year, province, rule_id, name_th, name_en, envelope_satang, state, opened_on, note,
                        made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))"};
constexpr Sql kUpdateRound{"rounds.update_round", R"(
    UPDATE rounds
    SET rule_id = ?2, name_th = ?3, name_en = ?4, envelope_satang = ?5, state = ?6, note = ?7, version = version + 1
    WHERE id = ?1 AND version = ?8)"};
constexpr Sql kQuotas{"rounds.quotas", R"(
    SELECT tambon, houses, note
    FROM round_quotas
    WHERE round_id = ?1
    ORDER BY tambon)"};
constexpr Sql kDeleteQuotas{"rounds.delete_quotas", R"(
    DELETE FROM round_quotas
    WHERE round_id = ?1)"};
constexpr Sql kInsertQuota{"rounds.insert_quota", R"(
    INSERT INTO round_quotas (round_id, tambon, houses, note)
    VALUES (?1, ?2, ?3, ?4))"};

constexpr Sql kHouse{"rounds.house", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kHouses{"rounds.houses", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE round_id = ?1
      AND tambon >= ?2
      AND tambon < ?3
      AND (CAST(?4 AS TEXT) IS NULL OR state = ?4)
      AND (CAST(?5 AS TEXT) IS NULL OR state_since < ?5)
      AND (tambon, id) > (?6, ?7)
    ORDER BY tambon, id
    LIMIT ?8)"};
constexpr Sql kHousesOfHousehold{"rounds.houses_of_household", R"(
    SELECT id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version
    FROM round_houses
    WHERE household_id = ?1
    ORDER BY id)"};
constexpr Sql kOtherRound{"rounds.other_round", R"(
    SELECT h.round_id
    FROM round_houses h
    JOIN rounds r ON r.id = h.round_id
    WHERE h.household_id = ?1
      AND r.programme_id = ?2
      AND r.fiscal_year = ?3
      AND h.round_id <> ?4
      AND h.state NOT IN ('reserve', 'withdrawn', 'deceased_or_moved', 'cancelled')
    ORDER BY h.round_id
    LIMIT 1)"};
constexpr Sql kHelpedElsewhere{"rounds.helped_in_other_rounds", R"(
    SELECT DISTINCT household_id
    FROM round_houses
    WHERE round_id <> ?1
      AND state IN ('handed_over', 'closed')
    ORDER BY household_id)"};
constexpr Sql kEverPlaced{"rounds.ever_placed", R"(
    SELECT DISTINCT household_id
    FROM round_houses
    WHERE tambon >= ?1
      AND tambon < ?2
    ORDER BY household_id)"};
constexpr Sql kHasList{"rounds.has_list", R"(
    SELECT h.id
    FROM round_houses h
    JOIN house_moves m ON m.round_house_id = h.id
    WHERE h.round_id = ?1
      AND h.tambon = ?2
      AND m.recorded = 0
      AND m.to_state IN ('ranked', 'reserve')
    ORDER BY h.id
    LIMIT 1)"};
constexpr Sql kInsertHouse{"rounds.insert_house", R"(
    INSERT INTO round_houses (id, round_id, household_id, tambon, state, state_since, share_satang, outcome_reason, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};
constexpr Sql kSetState{"rounds.set_state", R"(
    UPDATE round_houses
    SET state = ?2, state_since = ?3, outcome_reason = ?4, version = version + 1
    WHERE id = ?1)"};

constexpr Sql kMoves{"rounds.moves", R"(
    SELECT from_state, to_state, happened_on, recorded_at, recorded_name, paper_kind, paper_number, paper_date, reason, recorded
    FROM house_moves
    WHERE round_house_id = ?1
    ORDER BY position)"};
constexpr Sql kLastPosition{"rounds.last_position", R"(
    SELECT COALESCE(MAX(position), 0)
    FROM house_moves
    WHERE round_house_id = ?1)"};
constexpr Sql kInsertMove{"rounds.insert_move", R"(
    INSERT INTO house_moves (id, round_house_id, position, from_state, to_state, happened_on, recorded_at, recorded_by, recorded_name,
                             paper_kind, paper_number, paper_date, reason, recorded)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))"};

constexpr Sql kStageLimits{"rounds.stage_limits", R"(
    SELECT state, days, owner_role, version
    FROM stage_limits
    ORDER BY state)"};
constexpr Sql kUpdateStageLimit{"rounds.update_stage_limit", R"(
    UPDATE stage_limits
    SET days = ?2, owner_role = ?3, version = version + 1
    WHERE state = ?1 AND version = ?4)"};

constexpr Sql kCounts{"rounds.counts", R"(
    SELECT tambon, state, houses, share_satang
    FROM round_counts
    WHERE round_id = ?1
    ORDER BY tambon, state)"};
constexpr Sql kAddToCounts{"rounds.add_to_counts", R"(
    INSERT INTO round_counts (round_id, tambon, state, houses, share_satang)
    VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (round_id, tambon, state) DO UPDATE
    SET houses = round_counts.houses + excluded.houses,
        share_satang = round_counts.share_satang + excluded.share_satang)"};
constexpr Sql kStoredCounts{"rounds.stored_counts", R"(
    SELECT round_id, tambon, state, houses, share_satang
    FROM round_counts
    WHERE houses <> 0 OR share_satang <> 0
    ORDER BY round_id, tambon, state)"};
constexpr Sql kComputedCounts{"rounds.computed_counts", R"(
    SELECT round_id, tambon, state, COUNT(*), CAST(SUM(share_satang) AS BIGINT)
    FROM round_houses
    GROUP BY round_id, tambon, state
    ORDER BY round_id, tambon, state)"};

constexpr Sql kAll[] = {kProgrammes,
                        kProgramme,
                        kInsertProgramme,
                        kRulesOf,
                        kRule,
                        kInsertRule,
                        kUpdateRule,
                        kLockRule,
                        kRoundsWithin,
                        kRound,
                        kInsertRound,
                        kUpdateRound,
                        kQuotas,
                        kDeleteQuotas,
                        kInsertQuota,
                        kHouse,
                        kHouses,
                        kHousesOfHousehold,
                        kOtherRound,
                        kHasList,
                        kHelpedElsewhere,
                        kEverPlaced,
                        kInsertHouse,
                        kSetState,
                        kMoves,
                        kLastPosition,
                        kInsertMove,
                        kStageLimits,
                        kUpdateStageLimit,
                        kCounts,
                        kAddToCounts,
                        kStoredCounts,
                        kComputedCounts};

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

store::RoundRecord round_from(Row const& row)
{
    store::RoundRecord record;
    auto& round = record.round;
    round.id = row.get<RoundId>(0);
    round.programme_id = row.get<ProgrammeId>(1);
    round.programme_th = row.get<std::string>(2);
    round.programme_en = row.get<std::string>(3);
    round.fiscal_year = row.get<base::FiscalYear>(4);
    round.province = row.get<base::AreaCode>(5);
    round.rule.id = row.get<RuleId>(6);
    round.name_th = row.get<std::string>(7);
    round.name_en = row.get<std::string>(8);
    round.envelope = row.get<base::Satang>(9);
    round.open = row.text(10) == "open";
    record.opened_on = row.get<base::Date>(11);
    record.note = row.get<std::optional<std::string>>(12);
    record.made_up = row.get<bool>(13);
    record.version = row.get<std::int64_t>(14);
    round.rule.programme_id = round.programme_id;
    round.rule.fiscal_year = row.get<base::FiscalYear>(15);
    round.rule.share = row.get<base::Satang>(16);
    round.rule.management = row.get<base::BasisPoints>(17);
    round.rule.source = row.get<std::string>(18);
    return record;
}

store::HouseRecord house_from(Row const& row)
{
    store::HouseRecord record;
    record.house.id = row.get<RoundHouseId>(0);
    record.house.round_id = row.get<RoundId>(1);
    record.house.household_id = row.get<households::HouseholdId>(2);
    record.house.tambon = row.get<base::AreaCode>(3);
    record.house.state = row.get<HouseState>(4);
    record.house.state_since = row.get<base::Date>(5);
    record.house.share = row.get<base::Satang>(6);
    record.outcome_reason = row.get<std::optional<std::string>>(7);
    record.version = row.get<std::int64_t>(8);
    return record;
}

store::CountOfRound count_from(Row const& row)
{
    return {row.get<RoundId>(0),
            {row.get<base::AreaCode>(1), row.get<HouseState>(2), row.get<std::int64_t>(3), row.get<base::Satang>(4)}};
}

} // namespace

std::span<Sql const> statements()
{
    return kAll;
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

std::vector<RoundRecord> rounds_within(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<RoundRecord> found;
    db.each(kRoundsWithin, [&](Row const& row) {
        auto record = round_from(row);
        if (scope.touches(record.round.province))
            found.push_back(std::move(record));
    });
    return found;
}

std::optional<RoundRecord> round(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    auto record = db.one(kRound, round_from, id);
    return record && scope.touches(record->round.province) ? record : std::nullopt;
}

void insert(storage::Writer& db, RoundRecord const& r)
{
    db.execute(kInsertRound, r.round.id, r.round.programme_id, r.round.fiscal_year, r.round.province, r.round.rule.id,
               r.round.name_th, r.round.name_en, r.round.envelope, r.round.open ? "open" : "closed", r.opened_on, r.note,
               r.made_up, r.version);
}

bool update(storage::Writer& db, RoundRecord const& r, std::int64_t expected)
{
    return db.execute(kUpdateRound, r.round.id, r.round.rule.id, r.round.name_th, r.round.name_en, r.round.envelope,
                      r.round.open ? "open" : "closed", r.note, expected) == 1;
}

std::vector<Quota> quotas(storage::Reader& db, RoundId id)
{
    return db.all(
        kQuotas,
        [](Row const& row) {
            return Quota{row.get<base::AreaCode>(0), row.get<std::int64_t>(1), row.get<std::optional<std::string>>(2)};
        },
        id);
}

void replace_quotas(storage::Writer& db, RoundId id, std::vector<Quota> const& quotas)
{
    db.execute(kDeleteQuotas, id);
    for (auto const& quota : quotas)
        db.execute(kInsertQuota, id, quota.tambon, quota.houses, quota.note);
}

std::optional<HouseRecord> house(storage::Reader& db, auth::Scope const& scope, RoundHouseId id)
{
    auto record = db.one(kHouse, house_from, id);
    return record && scope.covers(record->house.tambon) ? record : std::nullopt;
}

std::vector<HouseRecord> houses(storage::Reader& db, auth::Scope const& scope, RoundId round, HouseFilter const& filter,
                                std::optional<HousePlace> const& after, std::size_t limit)
{
    auto const within = filter.area ? scope.within(*filter.area) : scope;
    auto const after_tambon = after ? after->tambon.str() : std::string();
    auto const after_id = after ? after->id.str() : std::string();
    std::vector<HouseRecord> found;
    // The areas of a scope are sorted and apart, so their houses follow each other in the order of tambons.
    for (auto const& area : within.areas()) {
        if (found.size() >= limit)
            break;
        db.each(
            kHouses, [&](Row const& row) { found.push_back(house_from(row)); }, round, area.lower(), area.upper(), filter.state,
            filter.since_before, after_tambon, after_id, limit - found.size());
    }
    return found;
}

std::vector<HouseRecord> houses_of_household(storage::Reader& db, auth::Scope const& scope, households::HouseholdId id)
{
    auto found = db.all(kHousesOfHousehold, house_from, id);
    std::erase_if(found, [&](HouseRecord const& record) { return !scope.covers(record.house.tambon); });
    return found;
}

std::optional<RoundId> other_round(storage::Reader& db, households::HouseholdId household, ProgrammeId programme,
                                   base::FiscalYear year, RoundId not_this)
{
    return db.value<RoundId>(kOtherRound, household, programme, year, not_this);
}

std::vector<households::HouseholdId> helped_in_other_rounds(storage::Reader& db, RoundId not_this)
{
    return db.all(kHelpedElsewhere, [](Row const& row) { return row.get<households::HouseholdId>(0); }, not_this);
}

std::vector<households::HouseholdId> ever_placed(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<households::HouseholdId> all;
    for (auto const& area : scope.areas())
        for (auto const& id :
             db.all(kEverPlaced, [](Row const& row) { return row.get<households::HouseholdId>(0); }, area.lower(), area.upper()))
            all.push_back(id);
    return all;
}

bool has_list(storage::Reader& db, RoundId round, base::AreaCode const& tambon)
{
    return db.value<RoundHouseId>(kHasList, round, tambon).has_value();
}

void insert(storage::Writer& db, HouseRecord const& r)
{
    db.execute(kInsertHouse, r.house.id, r.house.round_id, r.house.household_id, r.house.tambon, r.house.state,
               r.house.state_since, r.house.share, r.outcome_reason, r.version);
}

void set_state(storage::Writer& db, HouseRecord const& r)
{
    db.execute(kSetState, r.house.id, r.house.state, r.house.state_since, r.outcome_reason);
}

std::vector<MoveView> moves(storage::Reader& db, RoundHouseId id)
{
    return db.all(
        kMoves,
        [](Row const& row) {
            MoveView move;
            move.from_state = row.get<std::optional<HouseState>>(0);
            move.to_state = row.get<HouseState>(1);
            move.happened_on = row.get<base::Date>(2);
            move.recorded_at = row.get<base::Timestamp>(3);
            move.recorded_by = row.get<std::string>(4);
            move.paper_kind = row.get<std::optional<PaperKind>>(5);
            move.paper_number = row.get<std::optional<std::string>>(6);
            move.paper_date = row.get<std::optional<base::Date>>(7);
            move.reason = row.get<std::optional<std::string>>(8);
            move.recorded = row.get<bool>(9);
            return move;
        },
        id);
}

int last_position(storage::Reader& db, RoundHouseId id)
{
    return db.value<int>(kLastPosition, id).value_or(0);
}

void insert(storage::Writer& db, base::Uuid const& id, MoveRecord const& r)
{
    auto const& m = r.move;
    db.execute(kInsertMove, id, r.house, r.position, m.from_state, m.to_state, m.happened_on, m.recorded_at, r.recorded_by_id,
               m.recorded_by, m.paper_kind, m.paper_number, m.paper_date, m.reason, m.recorded);
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

std::vector<Count> counts(storage::Reader& db, RoundId id)
{
    return db.all(
        kCounts,
        [](Row const& row) {
            return Count{row.get<base::AreaCode>(0), row.get<HouseState>(1), row.get<std::int64_t>(2), row.get<base::Satang>(3)};
        },
        id);
}

void add_to_counts(storage::Writer& db, RoundId id, base::AreaCode const& tambon, HouseState state, std::int64_t houses,
                   base::Satang share)
{
    db.execute(kAddToCounts, id, tambon, state, houses, share);
}

std::vector<CountOfRound> stored_counts(storage::Reader& db)
{
    return db.all(kStoredCounts, count_from);
}

std::vector<CountOfRound> computed_counts(storage::Reader& db)
{
    return db.all(kComputedCounts, count_from);
}

} // namespace store

} // namespace rounds
