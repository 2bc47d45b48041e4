// The statements that add the postings up again.
#include "ledger/store.hpp"

namespace ledger {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kStoredSums{"ledger.stored_sums", R"(
    SELECT account_id, debit_satang, credit_satang
    FROM ledger_balances
    ORDER BY account_id)"};

constexpr Sql kComputedSums{"ledger.computed_sums", R"(
    SELECT p.account_id, CAST(SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN p.amount_satang < 0 THEN -p.amount_satang ELSE 0 END) AS BIGINT)
    FROM ledger_postings p
    JOIN ledger_entries e ON e.id = p.entry_id
    GROUP BY p.account_id
    ORDER BY p.account_id)"};

constexpr Sql kStoredHouseSums{"ledger.stored_house_sums", R"(
    SELECT account_id, house, debit_satang, credit_satang
    FROM ledger_house_balances
    ORDER BY account_id, house)"};

constexpr Sql kComputedHouseSums{"ledger.computed_house_sums", R"(
    SELECT p.account_id, COALESCE(p.round_house_id, ''),
           CAST(SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN p.amount_satang < 0 THEN -p.amount_satang ELSE 0 END) AS BIGINT)
    FROM ledger_postings p
    JOIN ledger_entries e ON e.id = p.entry_id
    GROUP BY p.account_id, COALESCE(p.round_house_id, '')
    ORDER BY p.account_id, COALESCE(p.round_house_id, ''))"};

constexpr Sql kBrokenEntries{"ledger.broken_entries", R"(
    SELECT e.id, e.amount_satang, CAST(SUM(p.amount_satang) AS BIGINT),
           CAST(SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) AS BIGINT),
           SUM(CASE WHEN a.round_id <> e.round_id THEN 1 ELSE 0 END)
    FROM ledger_entries e
    JOIN ledger_postings p ON p.entry_id = e.id
    JOIN ledger_accounts a ON a.id = p.account_id
    GROUP BY e.id, e.amount_satang
    HAVING SUM(p.amount_satang) <> 0
        OR SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) <> e.amount_satang
        OR SUM(CASE WHEN a.round_id <> e.round_id THEN 1 ELSE 0 END) > 0
    ORDER BY e.id)"};

constexpr Sql kNumbersOfRounds{"ledger.numbers_of_rounds", R"(
    SELECT round_id, COUNT(*), MAX(number)
    FROM ledger_entries
    GROUP BY round_id
    ORDER BY round_id)"};

constexpr Sql kWithoutEntry{"ledger.postings_without_entry", R"(
    SELECT COUNT(*)
    FROM ledger_postings p
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entries e WHERE e.id = p.entry_id))"};

store::Sum account_sum_from(Row const& row)
{
    return {"account " + std::string(row.text(0)), row.get<base::Satang>(1), row.get<base::Satang>(2)};
}

store::Sum house_sum_from(Row const& row)
{
    auto const house = std::string(row.text(1));
    return {"account " + std::string(row.text(0)) + (house.empty() ? ", no house" : ", house " + house), row.get<base::Satang>(2),
            row.get<base::Satang>(3)};
}

} // namespace

std::span<Sql const> check_statements()
{
    static constexpr Sql all[] = {kStoredSums,    kComputedSums,    kStoredHouseSums, kComputedHouseSums,
                                  kBrokenEntries, kNumbersOfRounds, kWithoutEntry};
    return all;
}

namespace store {

std::vector<Sum> stored_sums(storage::Reader& db)
{
    return db.all(kStoredSums, account_sum_from);
}

std::vector<Sum> computed_sums(storage::Reader& db)
{
    return db.all(kComputedSums, account_sum_from);
}

std::vector<Sum> stored_house_sums(storage::Reader& db)
{
    return db.all(kStoredHouseSums, house_sum_from);
}

std::vector<Sum> computed_house_sums(storage::Reader& db)
{
    return db.all(kComputedHouseSums, house_sum_from);
}

std::vector<Broken> broken_entries(storage::Reader& db)
{
    std::vector<Broken> all;
    db.each(kBrokenEntries, [&](Row const& row) {
        all.push_back({"ledger entry " + std::string(row.text(0)),
                       "debits of " + row.get<base::Satang>(1).str() + ", a sum of 0.00, one round",
                       "debits of " + row.get<base::Satang>(3).str() + ", a sum of " + row.get<base::Satang>(2).str() + ", " +
                           std::to_string(row.get<std::int64_t>(4)) + " postings of another round"});
    });
    db.each(kNumbersOfRounds, [&](Row const& row) {
        if (row.get<std::int64_t>(1) != row.get<std::int64_t>(2))
            all.push_back({"ledger numbers of round " + std::string(row.text(0)),
                           "1 to " + std::to_string(row.get<std::int64_t>(2)),
                           std::to_string(row.get<std::int64_t>(1)) + " entries"});
    });
    return all;
}

std::int64_t postings_without_entry(storage::Reader& db)
{
    return db.value<std::int64_t>(kWithoutEntry).value_or(0);
}

} // namespace store

} // namespace ledger
