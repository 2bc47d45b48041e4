// The statements that read balances: of a round, an area, a house; and what of them may not be as it is.
#include "ledger/store.hpp"

#include <algorithm>

namespace ledger {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kBalances{"ledger.balances", R"(
    SELECT a.id, a.round_id, a.number, a.kind, a.organization_id, a.tambon, a.name, COALESCE(b.debit_satang, 0),
           COALESCE(b.credit_satang, 0)
    FROM ledger_accounts a
    LEFT JOIN ledger_balances b ON b.account_id = a.id
    WHERE a.round_id = ?1
    ORDER BY a.number)"};

constexpr Sql kBalancesBetween{"ledger.balances_between", R"(
    SELECT a.id, a.round_id, a.number, a.kind, a.organization_id, a.tambon, a.name, CAST(SUM(b.debit_satang) AS BIGINT),
           CAST(SUM(b.credit_satang) AS BIGINT)
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.round_id = ?1 AND b.tambon >= ?2 AND b.tambon <= ?3
    GROUP BY a.id, a.round_id, a.number, a.kind, a.organization_id, a.tambon, a.name
    ORDER BY a.number)"};

constexpr Sql kBalancesOfHouse{"ledger.balances_of_house", R"(
    SELECT a.id, a.round_id, a.number, a.kind, a.organization_id, a.tambon, a.name, b.debit_satang, b.credit_satang
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.house = ?2 AND b.round_id = ?1
    ORDER BY a.number)"};

constexpr Sql kBalanceOf{"ledger.balance", R"(
    SELECT debit_satang - credit_satang
    FROM ledger_balances
    WHERE account_id = ?1)"};

constexpr Sql kMoneyByHouse{"ledger.money_by_house", R"(
    SELECT b.house, b.tambon, a.kind, CAST(SUM(b.debit_satang - b.credit_satang) AS BIGINT)
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.round_id = ?1
    GROUP BY b.house, b.tambon, a.kind
    ORDER BY b.house, a.kind)"};

// Corrections count with what they reverse.
constexpr Sql kAgreedSoFar{"ledger.agreed_so_far", R"(
    SELECT p.round_house_id, CAST(SUM(p.amount_satang) AS BIGINT)
    FROM ledger_entries e
    LEFT JOIN ledger_entries o ON o.id = e.reverses
    JOIN ledger_postings p ON p.entry_id = e.id
    JOIN ledger_accounts a ON a.id = p.account_id
    WHERE e.round_id = ?1 AND a.kind = 'grant_receivable' AND COALESCE(o.kind, e.kind) IN ('agreement', 'release')
    GROUP BY p.round_house_id
    ORDER BY p.round_house_id NULLS FIRST)"};

// Corrections count with what they reverse.
constexpr Sql kGrantFlows{"ledger.grant_flows", R"(
    SELECT p.round_house_id, a.kind, COALESCE(o.kind, e.kind), CAST(SUM(p.amount_satang) AS BIGINT)
    FROM ledger_entries e
    LEFT JOIN ledger_entries o ON o.id = e.reverses
    JOIN ledger_postings p ON p.entry_id = e.id
    JOIN ledger_accounts a ON a.id = p.account_id
    WHERE e.round_id = ?1 AND a.kind IN ('grant_receivable', 'grant_committed')
    GROUP BY p.round_house_id, a.kind, COALESCE(o.kind, e.kind)
    ORDER BY p.round_house_id NULLS FIRST, a.kind, COALESCE(o.kind, e.kind))"};

// Of one house: as kGrantFlows.
constexpr Sql kGrantFlowOfHouse{"ledger.grant_flow_of_house", R"(
    SELECT a.kind, COALESCE(o.kind, e.kind), CAST(SUM(p.amount_satang) AS BIGINT)
    FROM ledger_postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    JOIN ledger_entries e ON e.id = p.entry_id
    LEFT JOIN ledger_entries o ON o.id = e.reverses
    WHERE p.round_house_id = ?1 AND a.kind IN ('grant_receivable', 'grant_committed')
    GROUP BY a.kind, COALESCE(o.kind, e.kind)
    ORDER BY a.kind, COALESCE(o.kind, e.kind))"};

constexpr Sql kStillToCome{"ledger.still_to_come", R"(
    SELECT b.house, CAST(SUM(b.debit_satang - b.credit_satang) AS BIGINT)
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.round_id = ?1 AND a.kind = 'grant_receivable'
    GROUP BY b.house
    ORDER BY b.house)"};

// Interest is the source's too and stands on an account with a name: it is nobody's grant.
constexpr Sql kGrantHeld{"ledger.grant_held", R"(
    SELECT a.kind, CAST(SUM(b.credit_satang - b.debit_satang) AS BIGINT)
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.round_id = ?1 AND b.house = ?2 AND a.name = '' AND a.kind IN ('grant_receivable', 'grant_committed', 'grant_income')
    GROUP BY a.kind
    ORDER BY a.kind)"};

constexpr Sql kNotUsed{"ledger.not_used", R"(
    SELECT b.house, CAST(SUM(b.credit_satang - b.debit_satang) AS BIGINT)
    FROM ledger_house_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.round_id = ?1 AND a.kind = 'grant_committed' AND a.name = ''
    GROUP BY b.house
    ORDER BY b.house)"};

constexpr Sql kOverdrawnAccounts{"ledger.overdrawn_accounts", R"(
    SELECT a.id, '', b.credit_satang - b.debit_satang
    FROM ledger_balances b
    JOIN ledger_accounts a ON a.id = b.account_id
    WHERE b.account_id IN (SELECT p.account_id FROM ledger_postings p WHERE p.entry_id = ?1)
      AND a.kind IN ('bank', 'cash', 'advance', 'grant_receivable')
      AND b.debit_satang < b.credit_satang
    ORDER BY a.number
    LIMIT 20)"};

constexpr Sql kOverdrawnHouses{"ledger.overdrawn_houses", R"(
    SELECT DISTINCT a.id, b.house, CASE a.kind WHEN 'grant_receivable' THEN b.credit_satang - b.debit_satang
                                               ELSE b.debit_satang - b.credit_satang END, a.number
    FROM ledger_postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    JOIN ledger_house_balances b ON b.account_id = p.account_id AND b.house = COALESCE(p.round_house_id, '')
    WHERE p.entry_id = ?1
      AND ((a.kind = 'grant_receivable' AND b.debit_satang < b.credit_satang)
           OR (a.kind = 'grant_committed' AND b.debit_satang > b.credit_satang))
    ORDER BY a.number, b.house
    LIMIT 20)"};

Balance balance_from(Row const& row)
{
    return {{row.get<AccountId>(0), row.get<rounds::RoundId>(1), row.get<std::int64_t>(2), row.get<AccountKind>(3),
             row.get<std::optional<organizations::OrganizationId>>(4), row.get<std::optional<base::AreaCode>>(5),
             row.get<std::string>(6)},
            row.get<base::Satang>(7),
            row.get<base::Satang>(8)};
}

std::vector<Balance> in_order_of_kinds(std::vector<Balance> balances)
{
    std::ranges::stable_sort(balances, {}, [](Balance const& b) { return b.account.kind; });
    return balances;
}

// What names no house stands under the empty text.
For house_from(Row const& row, int column)
{
    return row.text(column).empty() ? std::nullopt : For(row.get<rounds::RoundHouseId>(column));
}

void add(HouseMoney& money, AccountKind kind, base::Satang debit)
{
    auto const credit = base::Satang() - debit;
    switch (side_of(kind)) {
    case Side::Asset:
        if (kind == AccountKind::GrantReceivable)
            money.receivable += debit;
        return;
    case Side::Liability:
        if (kind == AccountKind::GrantCommitted)
            money.committed += credit;
        return;
    case Side::Income:
        (kind == AccountKind::GrantIncome ? money.grant_used : money.contributed) += credit;
        return;
    case Side::Expense:
        money.spent += debit;
        return;
    }
}

void add(GrantFlow& flow, AccountKind account, EntryKind entry, base::Satang debit)
{
    if (account == AccountKind::GrantCommitted) {
        if (entry == EntryKind::ReturnToSource)
            flow.returned += debit;
        if (entry == EntryKind::Interest)
            flow.interest += base::Satang() - debit;
        return;
    }
    if (entry == EntryKind::Agreement || entry == EntryKind::Release)
        flow.agreed += debit;
    else
        flow.transferred += base::Satang() - debit;
}

} // namespace

std::span<Sql const> balance_statements()
{
    static constexpr Sql all[] = {kBalances,    kBalancesBetween,   kBalancesOfHouse,  kBalanceOf,   kMoneyByHouse,
                                  kAgreedSoFar, kGrantFlows,        kGrantFlowOfHouse, kStillToCome, kGrantHeld,
                                  kNotUsed,     kOverdrawnAccounts, kOverdrawnHouses};
    return all;
}

namespace store {

std::vector<Balance> balances(storage::Reader& db, rounds::RoundId round)
{
    return in_order_of_kinds(db.all(kBalances, balance_from, round));
}

std::vector<Balance> balances_between(storage::Reader& db, rounds::RoundId round, Between const& tambons)
{
    return in_order_of_kinds(db.all(kBalancesBetween, balance_from, round, tambons.first, tambons.last));
}

std::vector<Balance> balances_of_house(storage::Reader& db, rounds::RoundId round, rounds::RoundHouseId house)
{
    return in_order_of_kinds(db.all(kBalancesOfHouse, balance_from, round, house));
}

base::Satang balance(storage::Reader& db, AccountId id)
{
    return db.value<base::Satang>(kBalanceOf, id).value_or(base::Satang());
}

std::vector<HouseMoney> money_by_house(storage::Reader& db, rounds::RoundId round)
{
    std::vector<HouseMoney> all;
    For present;
    db.each(
        kMoneyByHouse,
        [&](Row const& row) {
            auto const house = house_from(row, 0);
            if (all.empty() || present != house) {
                all.push_back({});
                all.back().house = present = house;
                if (house)
                    all.back().tambon = row.get<std::optional<base::AreaCode>>(1);
            }
            add(all.back(), row.get<AccountKind>(2), row.get<base::Satang>(3));
        },
        round);
    std::ranges::stable_sort(all, {}, [](HouseMoney const& m) { return std::pair(m.tambon, m.house); });
    return all;
}

std::map<For, base::Satang> agreed_so_far(storage::Reader& db, rounds::RoundId round)
{
    std::map<For, base::Satang> sums;
    db.each(kAgreedSoFar, [&](Row const& row) { sums[row.get<For>(0)] = row.get<base::Satang>(1); }, round);
    return sums;
}

std::vector<GrantFlow> grant_flows(storage::Reader& db, rounds::RoundId round)
{
    std::map<For, GrantFlow> flows;
    db.each(
        kGrantFlows,
        [&](Row const& row) {
            auto& flow = flows[row.get<For>(0)];
            add(flow, row.get<AccountKind>(1), row.get<EntryKind>(2), row.get<base::Satang>(3));
        },
        round);
    std::vector<GrantFlow> all;
    for (auto& [house, flow] : flows) {
        flow.house = house;
        all.push_back(flow);
    }
    return all;
}

HouseMoney money_of_house(storage::Reader& db, rounds::RoundId round, rounds::RoundHouseId house)
{
    HouseMoney money;
    money.house = house;
    for (auto const& balance : balances_of_house(db, round, house))
        add(money, balance.account.kind, balance.balance());
    return money;
}

GrantFlow grant_flow_of_house(storage::Reader& db, rounds::RoundHouseId house)
{
    GrantFlow flow;
    flow.house = house;
    db.each(
        kGrantFlowOfHouse,
        [&](Row const& row) { add(flow, row.get<AccountKind>(0), row.get<EntryKind>(1), row.get<base::Satang>(2)); }, house);
    return flow;
}

std::map<For, base::Satang> still_to_come(storage::Reader& db, rounds::RoundId round)
{
    std::map<For, base::Satang> sums;
    db.each(kStillToCome, [&](Row const& row) { sums[house_from(row, 0)] = row.get<base::Satang>(1); }, round);
    return sums;
}

GrantHeld grant_held(storage::Reader& db, rounds::RoundId round, For const& whom)
{
    GrantHeld held;
    db.each(
        kGrantHeld,
        [&](Row const& row) {
            auto& part = row.get<AccountKind>(0) == AccountKind::GrantIncome ? held.used : held.left;
            part += row.get<base::Satang>(1);
        },
        round, whom ? whom->str() : std::string());
    return held;
}

std::map<For, base::Satang> not_used(storage::Reader& db, rounds::RoundId round)
{
    std::map<For, base::Satang> sums;
    db.each(kNotUsed, [&](Row const& row) { sums[house_from(row, 0)] = row.get<base::Satang>(1); }, round);
    return sums;
}

std::vector<Overdrawn> overdrawn(storage::Reader& db, EntryId entry)
{
    auto const from = [](Row const& row) {
        return Overdrawn{row.get<AccountId>(0), house_from(row, 1), row.get<base::Satang>(2)};
    };
    auto all = db.all(kOverdrawnAccounts, from, entry);
    for (auto& house : db.all(kOverdrawnHouses, from, entry))
        if (house.house || std::ranges::find(all, house.account, &Overdrawn::account) == all.end())
            all.push_back(house);
    return all;
}

} // namespace store

} // namespace ledger
