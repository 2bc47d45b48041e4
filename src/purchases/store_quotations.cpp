// The statements about plans and quotations.
#include "purchases/store.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;
using Text = std::optional<std::string>;

constexpr Sql kPlans{"purchases.plans", R"(
    SELECT id, round_id, what, recorded_at, recorded_name
    FROM purchase_plans
    WHERE round_id = ?1
    ORDER BY id DESC)"};

constexpr Sql kPlan{"purchases.plan", R"(
    SELECT id, round_id, what, recorded_at, recorded_name
    FROM purchase_plans
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kPlanHouses{"purchases.plan_houses", R"(
    SELECT round_house_id, area
    FROM purchase_plan_houses
    WHERE plan_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertPlan{"purchases.insert_plan", R"(
    INSERT INTO purchase_plans (id, round_id, what, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kInsertPlanHouse{"purchases.insert_plan_house", R"(
    INSERT INTO purchase_plan_houses (plan_id, position, round_house_id, area)
    VALUES (?1, ?2, ?3, ?4))"};

#define QUOTATION_COLUMNS                                                                                                        \
    "q.id, q.plan_id, q.supplier_id, s.name, q.quoted_on, q.valid_until, q.number, q.discount_satang, q.vat_satang, "            \
    "q.total_satang, q.sha256, q.media_type, q.state, q.reason, q.recorded_at, q.recorded_name "

constexpr Sql kQuotations{"purchases.quotations", "SELECT " QUOTATION_COLUMNS "FROM quotations q "
                                                  "JOIN suppliers s ON s.id = q.supplier_id "
                                                  "WHERE q.plan_id = ?1 "
                                                  "ORDER BY q.total_satang, q.id"};

constexpr Sql kQuotation{"purchases.quotation", "SELECT " QUOTATION_COLUMNS "FROM quotations q "
                                                "JOIN suppliers s ON s.id = q.supplier_id "
                                                "WHERE q.id = ?1 "
                                                "ORDER BY q.id"};

#undef QUOTATION_COLUMNS

constexpr Sql kQuotationLines{"purchases.quotation_lines", R"(
    SELECT position, item_id, text, quantity, unit, price_satang, amount_satang
    FROM quotation_lines
    WHERE quotation_id = ?1
    ORDER BY position)"};

constexpr Sql kInsertQuotation{"purchases.insert_quotation", R"(
    INSERT INTO quotations (id, plan_id, supplier_id, quoted_on, valid_until, number, discount_satang, vat_satang, total_satang, sha256,
                            media_type, state, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'open', ?12, ?13))"};

constexpr Sql kInsertQuotationLine{"purchases.insert_quotation_line", R"(
    INSERT INTO quotation_lines (quotation_id, position, item_id, text, quantity, unit, price_satang, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

constexpr Sql kSetState{"purchases.set_quotation_state", R"(
    UPDATE quotations
    SET state = ?2, reason = ?3
    WHERE id = ?1)"};

PlanRecord plan_from(Row const& row)
{
    return {row.get<PlanId>(0),          row.get<rounds::RoundId>(1), row.get<std::string>(2), {},
            row.get<base::Timestamp>(3), row.get<std::string>(4)};
}

void add_houses(storage::Reader& db, PlanRecord& plan)
{
    plan.houses = db.all(
        kPlanHouses,
        [](Row const& row) { return PlanHouse{row.get<std::optional<rounds::RoundHouseId>>(0), row.get<base::AreaCode>(1)}; },
        plan.id);
}

QuotationRecord quotation_from(Row const& row)
{
    QuotationRecord q;
    q.id = row.get<QuotationId>(0);
    q.plan = row.get<PlanId>(1);
    q.supplier_id = row.get<SupplierId>(2);
    q.supplier = row.get<std::string>(3);
    q.quoted_on = row.get<base::Date>(4);
    q.valid_until = row.get<std::optional<base::Date>>(5);
    q.number = row.get<Text>(6);
    q.discount = row.get<base::Satang>(7);
    q.vat = row.get<base::Satang>(8);
    q.total = row.get<base::Satang>(9);
    q.sha256 = row.get<Text>(10);
    q.media_type = row.get<Text>(11);
    q.state = row.get<QuotationState>(12);
    q.reason = row.get<Text>(13);
    q.recorded_at = row.get<base::Timestamp>(14);
    q.recorded_by = row.get<std::string>(15);
    return q;
}

void add_lines(storage::Reader& db, QuotationRecord& q)
{
    q.lines = db.all(
        kQuotationLines,
        [](Row const& row) {
            return QuotationLineView{row.integer(0),          row.get<std::optional<estimates::ItemId>>(1),
                                     row.get<std::string>(2), row.integer(3),
                                     row.get<std::string>(4), row.get<base::Satang>(5),
                                     row.get<base::Satang>(6)};
        },
        q.id);
}

} // namespace

std::span<Sql const> quotation_statements()
{
    static constexpr Sql all[] = {kPlans,      kPlan,      kPlanHouses,     kInsertPlan,      kInsertPlanHouse,
                                  kQuotations, kQuotation, kQuotationLines, kInsertQuotation, kInsertQuotationLine,
                                  kSetState};
    return all;
}

std::vector<PlanRecord> plans(storage::Reader& db, rounds::RoundId round)
{
    auto found = db.all(kPlans, plan_from, round);
    for (auto& plan : found)
        add_houses(db, plan);
    return found;
}

std::optional<PlanRecord> plan(storage::Reader& db, PlanId id)
{
    auto found = db.one(kPlan, plan_from, id);
    if (found)
        add_houses(db, *found);
    return found;
}

void insert(storage::Writer& db, PlanRecord const& plan)
{
    db.execute(kInsertPlan, plan.id, plan.round, plan.what, plan.recorded_at, plan.recorded_by);
    std::int64_t position = 0;
    for (auto const& house : plan.houses)
        db.execute(kInsertPlanHouse, plan.id, ++position, house.house, house.area);
}

std::vector<QuotationRecord> quotations(storage::Reader& db, PlanId plan)
{
    auto found = db.all(kQuotations, quotation_from, plan);
    for (auto& q : found)
        add_lines(db, q);
    return found;
}

std::optional<QuotationRecord> quotation(storage::Reader& db, QuotationId id)
{
    auto found = db.one(kQuotation, quotation_from, id);
    if (found)
        add_lines(db, *found);
    return found;
}

void insert(storage::Writer& db, QuotationRecord const& q)
{
    db.execute(kInsertQuotation, q.id, q.plan, q.supplier_id, q.quoted_on, q.valid_until, q.number, q.discount, q.vat, q.total,
               q.sha256, q.media_type, q.recorded_at, q.recorded_by);
    for (auto const& line : q.lines)
        db.execute(kInsertQuotationLine, q.id, line.position, line.item_id, line.text, line.quantity_milli, line.unit,
                   line.price_satang, line.amount_satang);
}

void set_state(storage::Writer& db, QuotationId id, QuotationState state, Text const& reason)
{
    db.execute(kSetState, id, state, reason);
}

} // namespace purchases::store
