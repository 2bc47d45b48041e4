// Columns and totals of the ledger's tables, and the register with its running balance.
#include "ledger/export.hpp"

#include "ledger/scope.hpp"

#include <algorithm>
#include <map>

namespace ledger {

namespace {

using documents::CellKind;

std::string account_words(Account const& account)
{
    return account.name.empty() ? base::label_of(account.kind).th : account.name;
}

documents::Cell or_nothing(base::Satang amount)
{
    return amount == base::Satang() ? documents::Cell() : documents::Cell(amount);
}

} // namespace

Register register_of(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round, RegisterQuery const& query)
{
    std::map<AccountId, Account> accounts;
    for (auto const& account : store::accounts(db, round.id))
        if (may_see(scope, account.tambon) && (!query.account || account.id == *query.account))
            accounts.emplace(account.id, account);
    bool const sees_all = scope.covers(round.province);
    Register all;
    for (auto const& line : store::money_lines(db, round.id)) {
        auto const account = accounts.find(line.account);
        if (account == accounts.end() || line.amount == base::Satang() || (query.until && line.day > *query.until))
            continue;
        all.balance += line.amount;
        if (query.from && line.day < *query.from) {
            all.brought_forward = all.balance;
            continue;
        }
        bool const in = line.amount > base::Satang();
        RegisterLine one{line.day,
                         line.number,
                         sees_all ? line.text : base::label_of(line.kind).th,
                         line.paper_number.value_or(""),
                         account_words(account->second),
                         in ? line.amount : base::Satang(),
                         in ? base::Satang() : base::Satang() - line.amount,
                         all.balance};
        all.received += one.received;
        all.paid += one.paid;
        all.lines.push_back(std::move(one));
    }
    return all;
}

documents::Table register_table(Register const& all)
{
    documents::Table table;
    table.title = {"ทะเบียนคุมรายรับ-รายจ่าย", "Income and expense"};
    table.columns = {{"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"number", {"รายการที่", "Entry"}, CellKind::Ordinal, 8},
                     {"paper", {"เอกสารเลขที่", "Paper"}, CellKind::Text, 16},
                     {"text", {"รายการ", "Text"}, CellKind::Text, 36},
                     {"account", {"บัญชี", "Account"}, CellKind::Text, 20},
                     {"received", {"รับ (บาท)", "Received (baht)"}, CellKind::Money, 15},
                     {"paid", {"จ่าย (บาท)", "Paid (baht)"}, CellKind::Money, 15},
                     {"balance", {"คงเหลือ (บาท)", "Balance (baht)"}, CellKind::Money, 15}};
    if (all.brought_forward != base::Satang())
        table.add_subtotal({{}, {}, {}, base::Bilingual{"ยอดยกมา", "Brought forward"}, {}, {}, {}, all.brought_forward});
    for (auto const& line : all.lines)
        table.add({line.day, line.number, line.paper_number, line.text, line.account, or_nothing(line.received),
                   or_nothing(line.paid), line.balance});
    table.add_total({{}, {}, {}, base::Bilingual{"รวม", "Total"}, {}, all.received, all.paid, all.balance});
    return table;
}

documents::Table trial_balance_table(BooksView const& view)
{
    documents::Table table;
    table.title = {"งบทดลอง", "Trial balance"};
    table.columns = {{"number", {"เลขบัญชี", "No."}, CellKind::Ordinal, 8},
                     {"account", {"บัญชี", "Account"}, CellKind::Text, 34},
                     {"name", {"ชื่อบัญชี", "Name"}, CellKind::Text, 28},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"debit", {"เดบิต (บาท)", "Debit (baht)"}, CellKind::Money, 16},
                     {"credit", {"เครดิต (บาท)", "Credit (baht)"}, CellKind::Money, 16}};
    for (auto const& account : view.accounts) {
        auto const net = account.debit_satang - account.credit_satang;
        table.add({account.number, base::Bilingual{account.label_th, account.label_en}, account.name,
                   base::Bilingual{account.tambon_name_th, account.tambon_name_en},
                   or_nothing(net > base::Satang() ? net : base::Satang()),
                   or_nothing(net < base::Satang() ? base::Satang() - net : base::Satang())});
    }
    table.add_total({{}, base::Bilingual{"รวม", "Total"}, {}, {}, view.debit_satang, view.credit_satang});
    return table;
}

documents::Table entry_table(std::vector<EntryRow> const& rows)
{
    documents::Table table;
    table.title = {"รายการบัญชี", "Entries"};
    table.columns = {{"number", {"รายการที่", "Entry"}, CellKind::Ordinal, 8},
                     {"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"kind", {"ชนิด", "Kind"}, CellKind::Text, 22},
                     {"text", {"รายการ", "Text"}, CellKind::Text, 40},
                     {"paper_kind", {"ชนิดเอกสาร", "Kind of paper"}, CellKind::Text, 18},
                     {"paper_number", {"เลขที่เอกสาร", "Paper no."}, CellKind::Code, 18},
                     {"paper_date", {"วันที่เอกสาร", "Paper date"}, CellKind::Date, 12},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 16},
                     {"reversed", {"ถูกกลับรายการ", "Reversed"}, CellKind::YesNo, 10}};
    for (auto const& row : rows) {
        auto const paper = [&](auto const& part) { return row.paper ? documents::Cell(part(*row.paper)) : documents::Cell(); };
        table.add({row.number, row.day, base::label_of(row.kind), row.text,
                   paper([](PaperView const& p) { return base::Bilingual{p.label_th, p.label_en}; }),
                   paper([](PaperView const& p) { return p.number; }), paper([](PaperView const& p) { return p.date; }),
                   row.amount_satang, row.reversed_by.has_value()});
    }
    return table;
}

} // namespace ledger
