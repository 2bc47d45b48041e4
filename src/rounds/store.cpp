// The statements about rounds and their quotas, and the list of all statements of the room.
#include "rounds/store.hpp"

namespace rounds {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kRoundsWithin{"rounds.rounds_within", R"(
    SELECT r.id, r.programme_id, p.name_th, p.name_en, r.fiscal_year, r.province, r.rule_id, r.name_th, r.name_en, r.envelope_satang,
           r.state, r.opened_on, r.note, r.made_up, r.version,
           u.fiscal_year, u.share_satang, u.management_bp, u.source, r.books_since, r.closed_on
    FROM rounds r
    JOIN programmes p ON p.id = r.programme_id
    JOIN programme_rules u ON u.id = r.rule_id
    ORDER BY r.fiscal_year DESC, r.province, r.name_th, r.id)"};

constexpr Sql kRound{"rounds.round", R"(
    SELECT r.id, r.programme_id, p.name_th, p.name_en, r.fiscal_year, r.province, r.rule_id, r.name_th, r.name_en, r.envelope_satang,
           r.state, r.opened_on, r.note, r.made_up, r.version,
           u.fiscal_year, u.share_satang, u.management_bp, u.source, r.books_since, r.closed_on
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

constexpr Sql kKeepBooks{"rounds.keep_books", R"(
    UPDATE rounds
    SET books_since = ?2
    WHERE id = ?1)"};

constexpr Sql kClose{"rounds.close", R"(
    UPDATE rounds
    SET state = 'closed', closed_on = ?2, closing_number = ?3, version = version + 1
    WHERE id = ?1)"};

constexpr Sql kCloseTambon{"rounds.close_tambon", R"(
    INSERT INTO round_closed_tambons (round_id, tambon)
    VALUES (?1, ?2)
    ON CONFLICT (round_id, tambon) DO NOTHING)"};

constexpr Sql kIsTambonClosed{"rounds.is_tambon_closed", R"(
    SELECT tambon
    FROM round_closed_tambons
    WHERE round_id = ?1
      AND tambon = ?2)"};

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
    round.books_since = row.get<std::optional<base::Date>>(19);
    round.closed_on = row.get<std::optional<base::Date>>(20);
    return record;
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kRoundsWithin, kRound,        kInsertRound, kUpdateRound, kKeepBooks,     kClose,
                              kQuotas,       kDeleteQuotas, kInsertQuota, kCloseTambon, kIsTambonClosed};
        for (auto const more :
             {rule_statements(), house_statements(), move_statements(), count_statements(), age_statements(), map_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

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

void keep_books(storage::Writer& db, RoundId id, base::Date since)
{
    db.execute(kKeepBooks, id, since);
}

void close(storage::Writer& db, RoundId id, base::Date on, std::string const& number)
{
    db.execute(kClose, id, on, number);
}

void close_tambon(storage::Writer& db, RoundId id, base::AreaCode const& tambon)
{
    db.execute(kCloseTambon, id, tambon);
}

bool is_closed(storage::Reader& db, RoundId id, base::AreaCode const& tambon)
{
    return db.one(kIsTambonClosed, [](Row const&) { return true; }, id, tambon).has_value();
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

} // namespace store

} // namespace rounds
