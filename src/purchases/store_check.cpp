// The statements that add up again what purchases keep.
#include "purchases/store_rows.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kSums{
    "purchases.check_sums",
    "SELECT " PURCHASE_COLUMNS ", "
    "(SELECT CAST(COALESCE(SUM(l.amount_satang), 0) AS BIGINT) FROM purchase_lines l WHERE l.purchase_id = p.id), "
    "(SELECT CAST(COALESCE(SUM(l.amount_satang), 0) AS BIGINT) FROM purchase_lines l WHERE l.purchase_id = p.id "
    "AND l.source = 'grant'), "
    "(SELECT CAST(COALESCE(SUM(y.amount_satang), 0) AS BIGINT) FROM purchase_payments y WHERE y.purchase_id = p.id "
    "AND y.taken_out_at IS NULL) "
    "FROM purchases p "
    "JOIN suppliers s ON s.id = p.supplier_id "
    "ORDER BY p.round_id, p.number"};

constexpr Sql kNumbers{"purchases.check_numbers", R"(
    SELECT round_id, COUNT(*), MAX(number)
    FROM purchases
    GROUP BY round_id
    ORDER BY round_id)"};

} // namespace

std::span<Sql const> check_statements()
{
    static constexpr Sql all[] = {kSums, kNumbers};
    return all;
}

std::vector<Sums> sums(storage::Reader& db)
{
    return db.all(kSums, [](Row const& row) {
        return Sums{purchase_from(row), row.get<base::Satang>(kPurchaseColumns), row.get<base::Satang>(kPurchaseColumns + 1),
                    row.get<base::Satang>(kPurchaseColumns + 2)};
    });
}

std::vector<Numbers> numbers(storage::Reader& db)
{
    return db.all(kNumbers, [](Row const& row) { return Numbers{row.get<rounds::RoundId>(0), row.integer(1), row.integer(2)}; });
}

} // namespace purchases::store
