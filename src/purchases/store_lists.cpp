// The statements that look over many purchases: of a round, a house, a supplier, a plan; neighbours of a price.
#include "platform/storage/many_keys.hpp"
#include "purchases/store_rows.hpp"

#include <algorithm>

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;

// Each group is one purchase, one house (or management) and one source.
#define SPENT_BEGIN                                                                                                              \
    "SELECT " PURCHASE_COLUMNS ", l.round_house_id, l.area, l.source, CAST(SUM(l.amount_satang) AS BIGINT), "                    \
    "CASE WHEN EXISTS (SELECT 1 FROM purchase_pictures f WHERE f.purchase_id = p.id AND f.paper_position = p.paper_position "    \
    "AND f.taken_out_reason IS NULL) THEN 1 ELSE 0 END, "                                                                        \
    "(SELECT COUNT(*) FROM purchase_warnings w WHERE w.purchase_id = p.id AND w.state = 'open') "                                \
    "FROM purchase_lines l "                                                                                                     \
    "JOIN purchases p ON p.id = l.purchase_id "                                                                                  \
    "JOIN suppliers s ON s.id = p.supplier_id "
#define SPENT_END                                                                                                                \
    "GROUP BY " PURCHASE_COLUMNS ", l.round_house_id, l.area, l.source "                                                         \
    "ORDER BY p.number, p.id, l.area, l.round_house_id NULLS FIRST, l.source"

constexpr Sql kOfRound{"purchases.spent_of_round",
                       SPENT_BEGIN "WHERE l.round_id = ?1 AND l.area >= ?2 AND l.area < ?3 " SPENT_END};

constexpr Sql kOfHouse{"purchases.spent_of_house", SPENT_BEGIN "WHERE l.round_house_id = ?1 " SPENT_END};

std::string const kOfHousesText = SPENT_BEGIN "WHERE l.round_house_id IN " + storage::keys_at_once() + " " SPENT_END;
Sql const kOfHouses{"purchases.spent_of_houses", kOfHousesText};

constexpr Sql kOfSupplier{"purchases.spent_of_supplier",
                          SPENT_BEGIN "WHERE p.supplier_id = ?1 AND l.area >= ?2 AND l.area < ?3 " SPENT_END};

constexpr Sql kOfPlan{"purchases.spent_of_plan", SPENT_BEGIN "WHERE p.plan_id = ?1 AND l.area >= ?2 AND l.area < ?3 " SPENT_END};

#undef SPENT_BEGIN
#undef SPENT_END

constexpr Sql kLinesOfHouse{"purchases.lines_of_house", R"(
    SELECT p.id, p.number, l.position, l.expense, l.source, l.estimate_id, l.estimate_position, l.item_id, l.text, l.quantity, l.unit,
           l.price_satang, l.listed_satang, l.amount_satang
    FROM purchase_lines l
    JOIN purchases p ON p.id = l.purchase_id
    WHERE l.round_house_id = ?1 AND p.taken_out_at IS NULL
    ORDER BY p.number, l.position)"};

constexpr Sql kCashSpent{"purchases.cash_spent", R"(
    SELECT CAST(COALESCE(SUM(l.amount_satang), 0) AS BIGINT)
    FROM purchase_lines l
    JOIN purchases p ON p.id = l.purchase_id
    WHERE l.round_house_id = ?1 AND l.source = 'contributed_cash' AND p.taken_out_at IS NULL)"};

constexpr Sql kBoughtOn{"purchases.bought_on", R"(
    SELECT CAST(COALESCE(SUM(total_satang), 0) AS BIGINT)
    FROM purchases
    WHERE round_id = ?1 AND supplier_id = ?2 AND day = ?3 AND taken_out_at IS NULL)"};

constexpr Sql kNeighbours{"purchases.neighbours", R"(
    SELECT p.number, l.day, l.amount_satang, l.quantity
    FROM purchase_lines l
    JOIN purchases p ON p.id = l.purchase_id
    WHERE l.item_id = ?1
      AND l.area >= ?2
      AND l.area < ?3
      AND l.day >= ?4
      AND l.day <= ?5
      AND l.purchase_id <> ?6
      AND p.taken_out_at IS NULL
    ORDER BY l.day DESC, l.purchase_id, l.position
    LIMIT 200)"};

SpentRecord spent_from(Row const& row)
{
    constexpr int kNext = kPurchaseColumns;
    SpentRecord s;
    s.purchase = purchase_from(row);
    s.house = row.get<std::optional<rounds::RoundHouseId>>(kNext);
    s.area = row.get<base::AreaCode>(kNext + 1);
    s.source = row.get<Source>(kNext + 2);
    s.amount = row.get<base::Satang>(kNext + 3);
    s.has_picture = row.get<bool>(kNext + 4);
    s.open_warnings = row.integer(kNext + 5);
    return s;
}

template <class Key>
std::vector<SpentRecord> within(storage::Reader& db, Sql const& sql, Key const& key, std::vector<base::AreaCode> const& areas)
{
    std::vector<SpentRecord> all;
    for (auto const& area : areas)
        db.each(sql, [&](Row const& row) { all.push_back(spent_from(row)); }, key, area.lower(), area.upper());
    if (areas.size() > 1)
        std::ranges::stable_sort(all, [](SpentRecord const& a, SpentRecord const& b) {
            return a.purchase.number != b.purchase.number ? a.purchase.number < b.purchase.number : a.purchase.id < b.purchase.id;
        });
    return all;
}

} // namespace

std::span<Sql const> list_statements()
{
    static Sql const all[] = {kOfRound,      kOfHouse,   kOfHouses, kOfSupplier, kOfPlan,
                              kLinesOfHouse, kCashSpent, kBoughtOn, kNeighbours};
    return all;
}

std::vector<SpentRecord> spent_of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                        std::optional<base::AreaCode> const& area)
{
    return within(db, kOfRound, round, parts_of(scope, area));
}

std::vector<SpentRecord> spent_of_house(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(kOfHouse, spent_from, house);
}

std::vector<SpentRecord> spent_of_houses(storage::Reader& db, std::span<rounds::RoundHouseId const> houses)
{
    std::vector<SpentRecord> all;
    storage::each_of(db, kOfHouses, houses, [&](Row const& row) { all.push_back(spent_from(row)); });
    return all;
}

std::vector<SpentRecord> spent_of_supplier(storage::Reader& db, auth::Scope const& scope, SupplierId supplier)
{
    return within(db, kOfSupplier, supplier, scope.areas());
}

std::vector<SpentRecord> spent_of_plan(storage::Reader& db, auth::Scope const& scope, PlanId plan)
{
    return within(db, kOfPlan, plan, scope.areas());
}

std::vector<HouseLine> lines_of_house(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(
        kLinesOfHouse,
        [&](Row const& row) {
            HouseLine one;
            one.purchase = row.get<PurchaseId>(0);
            one.number = row.integer(1);
            auto& l = one.line;
            l.position = row.integer(2);
            l.round_house_id = house;
            l.expense = row.get<ExpenseKind>(3);
            l.source = row.get<Source>(4);
            l.estimate_id = row.get<std::optional<estimates::EstimateId>>(5);
            l.estimate_position = row.get<std::optional<std::int64_t>>(6);
            l.item_id = row.get<std::optional<estimates::ItemId>>(7);
            l.text = row.get<std::string>(8);
            l.quantity_milli = row.integer(9);
            l.unit = row.get<std::string>(10);
            l.price_satang = row.get<base::Satang>(11);
            l.listed_satang = row.get<base::Satang>(12);
            l.amount_satang = row.get<base::Satang>(13);
            return one;
        },
        house);
}

base::Satang cash_spent_on(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.value<base::Satang>(kCashSpent, house).value_or(base::Satang());
}

base::Satang bought_on(storage::Reader& db, rounds::RoundId round, SupplierId supplier, base::Date day)
{
    return db.value<base::Satang>(kBoughtOn, round, supplier, day).value_or(base::Satang());
}

std::vector<Neighbour> neighbours(storage::Reader& db, estimates::ItemId item, base::AreaCode const& area, base::Date from,
                                  base::Date until, PurchaseId except)
{
    return db.all(
        kNeighbours,
        [](Row const& row) {
            return Neighbour{row.integer(0), row.get<base::Date>(1), unit_price(row.get<base::Satang>(2), row.integer(3))};
        },
        item, area.lower(), area.upper(), from, until, except);
}

} // namespace purchases::store
