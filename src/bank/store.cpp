// The statements about accounts, the bank's statements and their lines.
#include "bank/store.hpp"

#include <boost/json/parse.hpp>

namespace bank {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kSettings{"bank.settings", R"(
    SELECT match_days, mapping, version
    FROM bank_accounts
    WHERE account_id = ?1
    ORDER BY account_id)"};

constexpr Sql kKeep{"bank.keep", R"(
    INSERT INTO bank_accounts (account_id, match_days, mapping, version, changed_at)
    VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (account_id) DO UPDATE SET match_days = ?2, mapping = ?3, version = ?4, changed_at = ?5)"};

constexpr Sql kStatements{"bank.statements", R"(
    SELECT s.id, s.account_id, s.format, s.file_name, s.sha256, s.reference, s.day_from, s.day_until, s.opening_satang,
           s.closing_satang, s.chain_broken, s.lines, s.known_lines, s.taken_at, s.taken_name, o.reason, o.out_at, o.out_name
    FROM bank_statements s
    LEFT JOIN bank_statements_out o ON o.statement_id = s.id
    WHERE s.account_id = ?1
    ORDER BY s.day_from, s.day_until, s.taken_at, s.id)"};

constexpr Sql kStatement{"bank.statement", R"(
    SELECT s.id, s.account_id, s.format, s.file_name, s.sha256, s.reference, s.day_from, s.day_until, s.opening_satang,
           s.closing_satang, s.chain_broken, s.lines, s.known_lines, s.taken_at, s.taken_name, o.reason, o.out_at, o.out_name
    FROM bank_statements s
    LEFT JOIN bank_statements_out o ON o.statement_id = s.id
    WHERE s.id = ?1
    ORDER BY s.id)"};

constexpr Sql kLines{"bank.lines", R"(
    SELECT l.id, l.statement_id, l.account_id, l.position, l.file_row, l.day, l.value_day, l.time, l.description, l.reference,
           l.counterparty, l.amount_satang, l.balance_satang
    FROM bank_lines l
    JOIN bank_statements s ON s.id = l.statement_id
    LEFT JOIN bank_statements_out o ON o.statement_id = s.id
    WHERE l.account_id = ?1 AND o.statement_id IS NULL
    ORDER BY l.day, s.day_from, s.day_until, s.taken_at, s.id, l.position)"};

constexpr Sql kLinesOf{"bank.lines_of", R"(
    SELECT l.id, l.statement_id, l.account_id, l.position, l.file_row, l.day, l.value_day, l.time, l.description, l.reference,
           l.counterparty, l.amount_satang, l.balance_satang
    FROM bank_lines l
    WHERE l.statement_id = ?1
    ORDER BY l.position)"};

constexpr Sql kLine{"bank.line", R"(
    SELECT l.id, l.statement_id, l.account_id, l.position, l.file_row, l.day, l.value_day, l.time, l.description, l.reference,
           l.counterparty, l.amount_satang, l.balance_satang
    FROM bank_lines l
    LEFT JOIN bank_statements_out o ON o.statement_id = l.statement_id
    WHERE l.id = ?1 AND o.statement_id IS NULL
    ORDER BY l.id)"};

constexpr Sql kAccountsWithStatements{"bank.accounts_with_statements", R"(
    SELECT DISTINCT account_id
    FROM bank_statements
    ORDER BY account_id)"};

constexpr Sql kInsertStatement{"bank.insert_statement", R"(
    INSERT INTO bank_statements (id, account_id, format, file_name, sha256, reference, day_from, day_until, opening_satang,
                                 closing_satang, chain_broken, lines, known_lines, taken_at, taken_by, taken_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))"};

constexpr Sql kInsertLine{"bank.insert_line", R"(
    INSERT INTO bank_lines (id, statement_id, account_id, position, file_row, day, value_day, time, description, reference,
                            counterparty, amount_satang, balance_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))"};

constexpr Sql kTakeOut{"bank.take_out", R"(
    INSERT INTO bank_statements_out (statement_id, reason, out_at, out_by, out_name)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

Statement statement_from(Row const& row)
{
    int c = 0;
    Statement s;
    s.id = row.get<StatementId>(c++);
    s.account = row.get<ledger::AccountId>(c++);
    s.format = row.get<Format>(c++);
    s.file_name = row.get<std::string>(c++);
    s.sha256 = row.get<std::string>(c++);
    s.reference = row.get<std::string>(c++);
    s.from = row.get<base::Date>(c++);
    s.until = row.get<base::Date>(c++);
    s.opening = row.get<std::optional<base::Satang>>(c++);
    s.closing = row.get<std::optional<base::Satang>>(c++);
    s.chain_broken = row.get<bool>(c++);
    s.lines = row.get<std::int64_t>(c++);
    s.known_lines = row.get<std::int64_t>(c++);
    s.taken_at = row.get<base::Timestamp>(c++);
    s.taken_name = row.get<std::string>(c++);
    s.out_reason = row.get<std::optional<std::string>>(c++);
    s.out_at = row.get<std::optional<base::Timestamp>>(c++);
    s.out_name = row.get<std::optional<std::string>>(c++);
    return s;
}

Line line_from(Row const& row)
{
    int c = 0;
    Line l;
    l.id = row.get<LineId>(c++);
    l.statement = row.get<StatementId>(c++);
    l.account = row.get<ledger::AccountId>(c++);
    l.position = row.get<std::int64_t>(c++);
    l.row = row.get<std::int64_t>(c++);
    l.day = row.get<base::Date>(c++);
    l.value_day = row.get<std::optional<base::Date>>(c++);
    l.time = row.get<std::string>(c++);
    l.description = row.get<std::string>(c++);
    l.reference = row.get<std::string>(c++);
    l.counterparty = row.get<std::string>(c++);
    l.amount = row.get<base::Satang>(c++);
    l.balance = row.get<std::optional<base::Satang>>(c++);
    return l;
}

} // namespace

std::span<Sql const> statement_statements()
{
    static constexpr Sql all[] = {kSettings,        kKeep,       kStatements, kStatement,
                                  kLines,           kLinesOf,    kLine,       kAccountsWithStatements,
                                  kInsertStatement, kInsertLine, kTakeOut};
    return all;
}

namespace store {

AccountSettings settings(storage::Reader& db, ledger::AccountId account)
{
    auto const found = db.one(
        kSettings,
        [](Row const& row) {
            AccountSettings settings;
            settings.match_days = row.get<int>(0);
            if (auto const mapping = row.get<std::optional<std::string>>(1))
                settings.mapping = base::fields::from_json<Mapping>(boost::json::parse(*mapping));
            settings.version = row.get<std::int64_t>(2);
            return settings;
        },
        account);
    return found.value_or(AccountSettings());
}

void keep(storage::Writer& tx, ledger::AccountId account, AccountSettings const& settings, base::Timestamp at)
{
    auto const mapping = settings.mapping ? std::optional(base::fields::to_text(*settings.mapping)) : std::nullopt;
    tx.execute(kKeep, account, settings.match_days, mapping, settings.version, at);
}

std::vector<Statement> statements(storage::Reader& db, ledger::AccountId account)
{
    return db.all(kStatements, statement_from, account);
}

std::optional<Statement> statement(storage::Reader& db, StatementId id)
{
    return db.one(kStatement, statement_from, id);
}

std::vector<Line> lines(storage::Reader& db, ledger::AccountId account)
{
    return db.all(kLines, line_from, account);
}

std::vector<Line> lines(storage::Reader& db, StatementId statement)
{
    return db.all(kLinesOf, line_from, statement);
}

std::optional<Line> line(storage::Reader& db, LineId id)
{
    return db.one(kLine, line_from, id);
}

std::vector<ledger::AccountId> accounts_with_statements(storage::Reader& db)
{
    return db.all(kAccountsWithStatements, [](Row const& row) { return row.get<ledger::AccountId>(0); });
}

void insert(storage::Writer& tx, Statement const& s, auth::UserId const& by)
{
    tx.execute(kInsertStatement, s.id, s.account, s.format, s.file_name, s.sha256, s.reference, s.from, s.until, s.opening,
               s.closing, s.chain_broken, s.lines, s.known_lines, s.taken_at, by, s.taken_name);
}

void insert(storage::Writer& tx, std::span<Line const> lines)
{
    for (auto const& l : lines)
        tx.execute(kInsertLine, l.id, l.statement, l.account, l.position, l.row, l.day, l.value_day, l.time, l.description,
                   l.reference, l.counterparty, l.amount, l.balance);
}

void take_out(storage::Writer& tx, StatementId id, Mark const& mark)
{
    tx.execute(kTakeOut, id, mark.reason, mark.at, mark.by, mark.name);
}

} // namespace store

} // namespace bank
