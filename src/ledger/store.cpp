// The statements about accounts, and the list of all statements of the room.
#include "ledger/store.hpp"

#include <algorithm>

namespace ledger {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFindAccount{"ledger.account", R"(
    SELECT id, round_id, number, kind, organization_id, tambon, name
    FROM ledger_accounts
    WHERE id = ?1
    ORDER BY id)"};

constexpr Sql kAccountWith{"ledger.account_with", R"(
    SELECT id
    FROM ledger_accounts
    WHERE round_id = ?1 AND kind = ?2 AND identity = ?3
    ORDER BY id)"};

constexpr Sql kAccounts{"ledger.accounts", R"(
    SELECT id, round_id, number, kind, organization_id, tambon, name
    FROM ledger_accounts
    WHERE round_id = ?1
    ORDER BY number)"};

constexpr Sql kLastAccountNumber{"ledger.last_account_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM ledger_accounts
    WHERE round_id = ?1)"};

constexpr Sql kInsertAccount{"ledger.insert_account", R"(
    INSERT INTO ledger_accounts (id, round_id, number, kind, organization_id, tambon, name, identity, opened_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

Account account_from(Row const& row)
{
    return {row.get<AccountId>(0),
            row.get<rounds::RoundId>(1),
            row.get<std::int64_t>(2),
            row.get<AccountKind>(3),
            row.get<std::optional<organizations::OrganizationId>>(4),
            row.get<std::optional<base::AreaCode>>(5),
            row.get<std::string>(6)};
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kFindAccount, kAccountWith, kAccounts, kLastAccountNumber, kInsertAccount};
        for (auto const more : {entry_statements(), balance_statements(), writing_statements(), check_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

std::optional<Account> account(storage::Reader& db, AccountId id)
{
    return db.one(kFindAccount, account_from, id);
}

std::optional<AccountId> account_with(storage::Reader& db, rounds::RoundId round, AccountKind kind, std::string const& identity)
{
    return db.value<AccountId>(kAccountWith, round, kind, identity);
}

std::vector<Account> accounts(storage::Reader& db, rounds::RoundId round)
{
    auto all = db.all(kAccounts, account_from, round);
    std::ranges::stable_sort(all, {}, &Account::kind);
    return all;
}

std::int64_t last_account_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastAccountNumber, round).value_or(0);
}

void insert(storage::Writer& db, Account const& a, std::string const& identity, base::Timestamp at)
{
    db.execute(kInsertAccount, a.id, a.round_id, a.number, a.kind, a.organization, a.tambon, a.name, identity, at);
}

} // namespace store

} // namespace ledger
