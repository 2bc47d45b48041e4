// The statements about one purchase with its lines and buyers.
#include "purchases/store_rows.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kPurchase{"purchases.purchase", "SELECT " PURCHASE_COLUMNS " FROM purchases p "
                                              "JOIN suppliers s ON s.id = p.supplier_id "
                                              "WHERE p.id = ?1 "
                                              "ORDER BY p.id"};

constexpr Sql kReplacement{"purchases.replacement", "SELECT " PURCHASE_COLUMNS " FROM purchases p "
                                                    "JOIN suppliers s ON s.id = p.supplier_id "
                                                    "WHERE p.replaces = ?1 "
                                                    "ORDER BY p.id"};

constexpr Sql kLines{"purchases.lines", R"(
    SELECT position, round_house_id, expense, source, estimate_id, estimate_position, item_id, text, quantity, unit, price_satang,
           listed_satang, amount_satang, area
    FROM purchase_lines
    WHERE purchase_id = ?1
    ORDER BY position)"};

constexpr Sql kBuyers{"purchases.buyers", R"(
    SELECT name
    FROM purchase_buyers
    WHERE purchase_id = ?1
    ORDER BY position)"};

constexpr Sql kLastNumber{"purchases.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM purchases
    WHERE round_id = ?1)"};

constexpr Sql kInsert{"purchases.insert", R"(
    INSERT INTO purchases (id, round_id, number, day, supplier_id, what, note, discount_satang, vat_satang, total_satang, paid_satang,
                           account_id, owed_at_first, paper_kind, paper_position, paper_number, plan_id, quotations_reason, replaces,
                           recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21))"};

constexpr Sql kInsertLine{"purchases.insert_line", R"(
    INSERT INTO purchase_lines (purchase_id, position, round_id, round_house_id, area, day, expense, source, estimate_id,
                                estimate_position, item_id, text, quantity, unit, price_satang, listed_satang, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))"};

constexpr Sql kInsertBuyer{"purchases.insert_buyer", R"(
    INSERT INTO purchase_buyers (purchase_id, position, name)
    VALUES (?1, ?2, ?3))"};

constexpr Sql kTakeOut{"purchases.take_out", R"(
    UPDATE purchases
    SET taken_out_at = ?2, taken_out_name = ?3, taken_out_reason = ?4
    WHERE id = ?1)"};

constexpr Sql kSetPaid{"purchases.set_paid", R"(
    UPDATE purchases
    SET paid_satang = ?2
    WHERE id = ?1)"};

constexpr Sql kSetMainPaper{"purchases.set_main_paper", R"(
    UPDATE purchases
    SET paper_kind = ?2, paper_position = ?3, paper_number = ?4
    WHERE id = ?1)"};

LineRecord line_from(Row const& row)
{
    LineRecord l;
    l.position = row.integer(0);
    l.round_house_id = row.get<std::optional<rounds::RoundHouseId>>(1);
    l.expense = row.get<ExpenseKind>(2);
    l.source = row.get<Source>(3);
    l.estimate_id = row.get<std::optional<estimates::EstimateId>>(4);
    l.estimate_position = row.get<std::optional<std::int64_t>>(5);
    l.item_id = row.get<std::optional<estimates::ItemId>>(6);
    l.text = row.get<std::string>(7);
    l.quantity_milli = row.integer(8);
    l.unit = row.get<std::string>(9);
    l.price_satang = row.get<base::Satang>(10);
    l.listed_satang = row.get<base::Satang>(11);
    l.amount_satang = row.get<base::Satang>(12);
    l.area = row.get<base::AreaCode>(13);
    return l;
}

} // namespace

std::span<Sql const> purchase_statements()
{
    static constexpr Sql all[] = {kPurchase,   kReplacement, kLines,   kBuyers,  kLastNumber,  kInsert,
                                  kInsertLine, kInsertBuyer, kTakeOut, kSetPaid, kSetMainPaper};
    return all;
}

std::optional<PurchaseRecord> purchase(storage::Reader& db, PurchaseId id)
{
    return db.one(kPurchase, purchase_from, id);
}

std::optional<PurchaseRecord> replacement_of(storage::Reader& db, PurchaseId id)
{
    return db.one(kReplacement, purchase_from, id);
}

std::vector<LineRecord> lines(storage::Reader& db, PurchaseId id)
{
    return db.all(kLines, line_from, id);
}

std::vector<std::string> buyers(storage::Reader& db, PurchaseId id)
{
    return db.all(kBuyers, [](Row const& row) { return row.get<std::string>(0); }, id);
}

std::int64_t last_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastNumber, round).value_or(0);
}

void insert(storage::Writer& db, PurchaseRecord const& p, std::vector<LineRecord> const& lines,
            std::vector<std::string> const& buyers)
{
    db.execute(kInsert, p.id, p.round, p.number, p.day, p.supplier_id, p.what, p.note, p.discount, p.vat, p.total, p.paid,
               p.account, p.owed_at_first, p.paper_kind, p.paper_position, p.paper_number, p.plan, p.quotations_reason,
               p.replaces, p.recorded_at, p.recorded_by);
    for (auto const& l : lines)
        db.execute(kInsertLine, p.id, l.position, p.round, l.round_house_id, l.area, p.day, l.expense, l.source, l.estimate_id,
                   l.estimate_position, l.item_id, l.text, l.quantity_milli, l.unit, l.price_satang, l.listed_satang,
                   l.amount_satang);
    std::int64_t position = 0;
    for (auto const& buyer : buyers)
        db.execute(kInsertBuyer, p.id, ++position, buyer);
}

void take_out(storage::Writer& db, PurchaseId id, base::Timestamp at, std::string const& by, std::string const& reason)
{
    db.execute(kTakeOut, id, at, by, reason);
}

void set_paid(storage::Writer& db, PurchaseId id, base::Satang paid)
{
    db.execute(kSetPaid, id, paid);
}

void set_main_paper(storage::Writer& db, PurchaseId id, PaperKind kind, std::int64_t position, std::string const& number)
{
    db.execute(kSetMainPaper, id, kind, position, number);
}

} // namespace purchases::store
