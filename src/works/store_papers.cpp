// The statements about acceptances, hand-overs, consents and visits.
#include "works/store.hpp"

#include <algorithm>

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

#define ACCEPTANCE_COLUMNS                                                                                                       \
    "id, round_house_id, round_id, tambon, number, inspected_on, result, mend_until, note, paper_sha256, recorded_at, "          \
    "recorded_name "

constexpr Sql kAcceptances{"works.acceptances", "SELECT " ACCEPTANCE_COLUMNS "FROM work_acceptances "
                                                "WHERE round_house_id = ?1 "
                                                "ORDER BY number DESC"};

constexpr Sql kAcceptance{"works.acceptance", "SELECT " ACCEPTANCE_COLUMNS "FROM work_acceptances "
                                              "WHERE id = ?1 "
                                              "ORDER BY id"};

#undef ACCEPTANCE_COLUMNS

constexpr Sql kInspectors{"works.inspectors", R"(
    SELECT name, office
    FROM work_inspectors
    WHERE acceptance_id = ?1
    ORDER BY position)"};

constexpr Sql kChecklist{"works.checklist", R"(
    SELECT item, result, remark
    FROM work_checklist
    WHERE acceptance_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertAcceptance{"works.insert_acceptance", R"(
    INSERT INTO work_acceptances (id, round_house_id, round_id, tambon, number, inspected_on, result, mend_until, note, paper_sha256,
                                  recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kInsertInspector{"works.insert_inspector", R"(
    INSERT INTO work_inspectors (acceptance_id, position, name, office)
    VALUES (?1, ?2, ?3, ?4))"};

constexpr Sql kInsertCheck{"works.insert_check", R"(
    INSERT INTO work_checklist (acceptance_id, position, item, result, remark)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kMending{"works.mending", R"(
    SELECT a.round_house_id, a.round_id, a.tambon, a.mend_until
    FROM work_acceptances a
    WHERE a.result = 'to_mend'
      AND a.tambon >= ?1
      AND a.tambon < ?2
      AND NOT EXISTS (SELECT 1
                      FROM work_acceptances later
                      WHERE later.round_house_id = a.round_house_id AND later.number > a.number)
    ORDER BY a.mend_until, a.round_house_id)"};

constexpr Sql kHandOver{"works.hand_over", R"(
    SELECT round_house_id, round_id, tambon, handed_on, handed_by, received_by, plaque, note, paper_sha256, recorded_at, recorded_name
    FROM work_hand_overs
    WHERE round_house_id = ?1
    ORDER BY round_house_id)"};

constexpr Sql kHandOversSince{"works.hand_overs_since", R"(
    SELECT round_house_id, round_id, tambon, handed_on, handed_by, received_by, plaque, note, paper_sha256, recorded_at, recorded_name
    FROM work_hand_overs
    WHERE handed_on >= ?1 AND tambon >= ?2 AND tambon < ?3
    ORDER BY handed_on, round_house_id)"};

constexpr Sql kInsertHandOver{"works.insert_hand_over", R"(
    INSERT INTO work_hand_overs (round_house_id, round_id, tambon, handed_on, handed_by, received_by, plaque, note, paper_sha256,
                                 recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))"};

constexpr Sql kConsents{"works.consents", R"(
    SELECT id, round_house_id, tambon, kind, signed_on, signed_by, paper_sha256, recorded_at, recorded_name
    FROM work_consents
    WHERE round_house_id = ?1
    ORDER BY kind, id)"};

constexpr Sql kConsent{"works.consent", R"(
    SELECT id, round_house_id, tambon, kind, signed_on, signed_by, paper_sha256, recorded_at, recorded_name
    FROM work_consents
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kInsertConsent{"works.insert_consent", R"(
    INSERT INTO work_consents (id, round_house_id, tambon, kind, signed_on, signed_by, paper_sha256, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kVisits{"works.visits", R"(
    SELECT round_house_id, months, tambon, visited_on, visited_by, lived_in, defects, note, recorded_at, recorded_name
    FROM work_visits
    WHERE round_house_id = ?1
    ORDER BY months)"};

constexpr Sql kVisitsMade{"works.visits_made", R"(
    SELECT round_house_id, months
    FROM work_visits
    WHERE tambon >= ?1 AND tambon < ?2
    ORDER BY round_house_id, months)"};

constexpr Sql kInsertVisit{"works.insert_visit", R"(
    INSERT INTO work_visits (round_house_id, months, tambon, visited_on, visited_by, lived_in, defects, note, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))"};

using Text = std::optional<std::string>;

AcceptanceRecord acceptance_from(Row const& row)
{
    AcceptanceRecord a;
    a.view.id = row.get<AcceptanceId>(0);
    a.about = {row.get<rounds::RoundHouseId>(1), row.get<rounds::RoundId>(2), row.get<base::AreaCode>(3)};
    a.view.number = row.integer(4);
    a.view.inspected_on = row.get<base::Date>(5);
    a.view.result = row.get<AcceptanceResult>(6);
    a.view.mend_until = row.get<std::optional<base::Date>>(7);
    a.view.note = row.get<Text>(8);
    a.paper_sha256 = row.get<Text>(9);
    a.view.recorded_at = row.get<base::Timestamp>(10);
    a.view.recorded_by = row.get<std::string>(11);
    return a;
}

void add_rows(storage::Reader& db, AcceptanceRecord& a)
{
    a.view.inspectors =
        db.all(kInspectors, [](Row const& row) { return InspectorForm{row.get<std::string>(0), row.get<Text>(1)}; }, a.view.id);
    a.view.checklist = db.all(
        kChecklist, [](Row const& row) { return CheckForm{row.get<std::string>(0), row.get<ItemResult>(1), row.get<Text>(2)}; },
        a.view.id);
}

HandOverRecord hand_over_from(Row const& row)
{
    HandOverRecord h;
    h.about = {row.get<rounds::RoundHouseId>(0), row.get<rounds::RoundId>(1), row.get<base::AreaCode>(2)};
    h.view.handed_on = row.get<base::Date>(3);
    h.view.handed_by = row.get<std::string>(4);
    h.view.received_by = row.get<std::string>(5);
    h.view.plaque = row.get<bool>(6);
    h.view.note = row.get<Text>(7);
    h.paper_sha256 = row.get<Text>(8);
    h.view.recorded_at = row.get<base::Timestamp>(9);
    h.view.recorded_by = row.get<std::string>(10);
    return h;
}

ConsentRecord consent_from(Row const& row)
{
    ConsentRecord c;
    c.view.id = row.get<ConsentId>(0);
    c.house = row.get<rounds::RoundHouseId>(1);
    c.tambon = row.get<base::AreaCode>(2);
    c.view.kind = row.get<ConsentKind>(3);
    c.view.signed_on = row.get<base::Date>(4);
    c.view.signed_by = row.get<std::string>(5);
    c.paper_sha256 = row.get<std::string>(6);
    c.recorded_at = row.get<base::Timestamp>(7);
    c.recorded_by = row.get<std::string>(8);
    return c;
}

} // namespace

std::span<Sql const> paper_statements()
{
    static constexpr Sql all[] = {kAcceptances, kAcceptance,    kInspectors, kChecklist,      kInsertAcceptance, kInsertInspector,
                                  kInsertCheck, kMending,       kHandOver,   kHandOversSince, kInsertHandOver,   kConsents,
                                  kConsent,     kInsertConsent, kVisits,     kVisitsMade,     kInsertVisit};
    return all;
}

std::vector<AcceptanceRecord> acceptances(storage::Reader& db, rounds::RoundHouseId house)
{
    auto found = db.all(kAcceptances, acceptance_from, house);
    for (auto& record : found)
        add_rows(db, record);
    return found;
}

std::optional<AcceptanceRecord> acceptance(storage::Reader& db, auth::Scope const& scope, AcceptanceId id)
{
    auto found = db.one(kAcceptance, acceptance_from, id);
    if (!found || !scope.covers(found->about.tambon))
        return std::nullopt;
    add_rows(db, *found);
    return found;
}

void insert(storage::Writer& db, AcceptanceRecord const& a)
{
    auto const& v = a.view;
    db.execute(kInsertAcceptance, v.id, a.about.house, a.about.round, a.about.tambon, v.number, v.inspected_on, v.result,
               v.mend_until, v.note, a.paper_sha256, v.recorded_at, v.recorded_by);
    std::int64_t position = 0;
    for (auto const& inspector : v.inspectors)
        db.execute(kInsertInspector, v.id, ++position, inspector.name, inspector.office);
    position = 0;
    for (auto const& check : v.checklist)
        db.execute(kInsertCheck, v.id, ++position, check.item, check.result, check.remark);
}

std::vector<Mending> mending(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<Mending> found;
    for (auto const& part : scope.areas())
        db.each(
            kMending,
            [&](Row const& row) {
                found.push_back({{row.get<rounds::RoundHouseId>(0), row.get<rounds::RoundId>(1), row.get<base::AreaCode>(2)},
                                 row.get<base::Date>(3)});
            },
            part.lower(), part.upper());
    return found;
}

std::optional<HandOverRecord> hand_over(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.one(kHandOver, hand_over_from, house);
}

std::vector<HandOverRecord> hand_overs_since(storage::Reader& db, auth::Scope const& scope, base::Date since)
{
    std::vector<HandOverRecord> found;
    for (auto const& part : scope.areas())
        db.each(
            kHandOversSince, [&](Row const& row) { found.push_back(hand_over_from(row)); }, since, part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, HandOverRecord const& h)
{
    db.execute(kInsertHandOver, h.about.house, h.about.round, h.about.tambon, h.view.handed_on, h.view.handed_by,
               h.view.received_by, h.view.plaque, h.view.note, h.paper_sha256, h.view.recorded_at, h.view.recorded_by);
}

std::vector<ConsentRecord> consents(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(kConsents, consent_from, house);
}

std::optional<ConsentRecord> consent(storage::Reader& db, auth::Scope const& scope, ConsentId id)
{
    auto found = db.one(kConsent, consent_from, id);
    return found && scope.covers(found->tambon) ? found : std::nullopt;
}

void insert(storage::Writer& db, ConsentRecord const& c)
{
    db.execute(kInsertConsent, c.view.id, c.house, c.tambon, c.view.kind, c.view.signed_on, c.view.signed_by, c.paper_sha256,
               c.recorded_at, c.recorded_by);
}

std::vector<VisitRecord> visits(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(
        kVisits,
        [](Row const& row) {
            return VisitRecord{row.get<rounds::RoundHouseId>(0),
                               row.get<base::AreaCode>(2),
                               {row.integer(1), row.get<base::Date>(3), row.get<std::string>(4), row.get<bool>(5),
                                row.get<Text>(6), row.get<Text>(7)},
                               row.get<base::Timestamp>(8),
                               row.get<std::string>(9)};
        },
        house);
}

std::vector<VisitMade> visits_made(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<VisitMade> found;
    for (auto const& part : scope.areas())
        db.each(
            kVisitsMade, [&](Row const& row) { found.push_back({row.get<rounds::RoundHouseId>(0), row.integer(1)}); },
            part.lower(), part.upper());
    return found;
}

void insert(storage::Writer& db, VisitRecord const& v)
{
    db.execute(kInsertVisit, v.house, v.form.months, v.tambon, v.form.visited_on, v.form.visited_by, v.form.lived_in,
               v.form.defects, v.form.note, v.recorded_at, v.recorded_by);
}

} // namespace works::store
