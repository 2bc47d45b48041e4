// Posting purchases and payments to the ledger, and reading from it what is left.
#include "purchases/booking.hpp"

#include <utility>

namespace purchases {

namespace {

using ledger::AccountKind;

base::Satang minus(base::Satang amount)
{
    return base::Satang() - amount;
}

AccountKind account_of(ExpenseKind expense)
{
    switch (expense) {
    case ExpenseKind::Materials:
        return AccountKind::Materials;
    case ExpenseKind::Labour:
        return AccountKind::Labour;
    case ExpenseKind::Transport:
        return AccountKind::Transport;
    case ExpenseKind::Management:
        return AccountKind::Management;
    case ExpenseKind::Other:
        return AccountKind::Other;
    }
    throw std::logic_error("an expense's kind is none of its enum");
}

// The faults of an entry, told beside the form's own fields.
void post_beside_form(api::Work& work, ledger::NewEntry const& entry)
{
    try {
        (void)ledger::post(work, entry);
    } catch (base::Problem& problem) {
        if (problem.faults().empty())
            throw;
        auto faults = problem.faults();
        for (auto& fault : faults)
            if (fault.field.starts_with("postings"))
                fault.field = "account_id";
        throw base::Problem(problem.status(), problem.code(), problem.title(), problem.advice()).with(std::move(faults));
    }
}

bool may_pay(AccountKind kind)
{
    return kind == AccountKind::Bank || kind == AccountKind::Cash || kind == AccountKind::Advance;
}

} // namespace

ledger::Source cause_of(PurchaseId id)
{
    return {"purchase", id, "purchase"};
}

ledger::Source cause_of(PaymentId id)
{
    return {"purchase_payment", id, "payment"};
}

Left left_for(storage::Reader& db, rounds::RoundHouseId house)
{
    Left left;
    for (auto const& balance : ledger::balances_of_house(db, auth::Scope::everywhere(), house)) {
        if (balance.account.kind == AccountKind::GrantCommitted)
            left.grant += minus(balance.balance());
        if (balance.account.kind == AccountKind::CashIncome)
            left.cash_given += minus(balance.balance());
    }
    left.cash = left.cash_given - store::cash_spent_on(db, house);
    return left;
}

base::Satang left_for_management(storage::Reader& db, rounds::RoundId round)
{
    base::Satang left;
    // Interest, which is owed to the source too, stands on an account with a name.
    for (auto const& balance : ledger::balances(db, auth::Scope::everywhere(), round))
        if (balance.account.kind == AccountKind::GrantCommitted && balance.account.name.empty())
            left += minus(balance.balance());
    for (auto const& money : ledger::money_by_house(db, round))
        if (money.house)
            left = left - money.committed;
    return left;
}

std::vector<AccountView> paying_accounts(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    std::vector<AccountView> accounts;
    for (auto const& balance : ledger::balances(db, scope, round)) {
        auto const& account = balance.account;
        if (!may_pay(account.kind))
            continue;
        auto const& label = base::label_of(account.kind);
        accounts.push_back({account.id, account.kind, label.th, label.en, account.name, balance.balance()});
    }
    return accounts;
}

base::Bilingual account_in_words(storage::Reader& db, ledger::AccountId id)
{
    auto const account = ledger::find_account(db, id);
    if (!account)
        return {};
    auto const& label = base::label_of(account->kind);
    return {label.th + " " + account->name, label.en + " " + account->name};
}

ledger::AccountId payable_of(api::Work& work, rounds::RoundId round, std::string const& supplier)
{
    return ledger::account(work, {round, AccountKind::Payable, {}, {}, supplier});
}

void book(api::Work& work, store::PurchaseRecord const& p, std::vector<store::LineRecord> const& lines,
          std::string const& paper_number)
{
    std::map<std::pair<ExpenseKind, std::optional<rounds::RoundHouseId>>, base::Satang> spent;
    std::map<std::optional<rounds::RoundHouseId>, base::Satang> granted;
    for (auto const& line : lines) {
        spent[{line.expense, line.round_house_id}] += line.amount_satang;
        if (line.source == Source::Grant)
            granted[line.round_house_id] += line.amount_satang;
    }
    ledger::NewEntry entry;
    entry.round = p.round;
    entry.day = p.day;
    entry.kind = ledger::EntryKind::Purchase;
    entry.text = "ซื้อจาก " + p.supplier + ": " + p.what;
    entry.paper = rounds::Paper{rounds::PaperKind::PurchaseRecord, paper_number, p.day};
    entry.source = cause_of(p.id);
    for (auto const& [what, amount] : spent)
        if (amount != base::Satang())
            entry.postings.push_back({ledger::account(work, {p.round, account_of(what.first)}), amount, what.second});
    entry.postings.push_back({p.account, minus(p.total)});
    for (auto const& [house, amount] : granted)
        if (amount != base::Satang()) {
            entry.postings.push_back({ledger::account(work, {p.round, AccountKind::GrantCommitted}), amount, house});
            entry.postings.push_back({ledger::account(work, {p.round, AccountKind::GrantIncome}), minus(amount), house});
        }
    post_beside_form(work, entry);
}

void book(api::Work& work, store::PurchaseRecord const& p, store::PaymentRecord const& payment)
{
    ledger::NewEntry entry;
    entry.round = p.round;
    entry.day = payment.day;
    entry.kind = ledger::EntryKind::Payment;
    entry.text = "จ่ายค่าจัดซื้อครั้งที่ " + std::to_string(p.number) + " ให้ " + p.supplier;
    if (payment.paper_number)
        entry.paper = rounds::Paper{rounds::PaperKind::BankSlip, *payment.paper_number, payment.day};
    entry.source = cause_of(payment.id);
    entry.postings = {{p.account, payment.amount}, {payment.account, minus(payment.amount)}};
    post_beside_form(work, entry);
}

void unbook(api::Work& work, ledger::Source const& cause, std::string const& reason, base::Date on)
{
    if (auto const entry = ledger::booked(work.tx(), cause))
        (void)ledger::correct(work, *entry, reason, on);
}

} // namespace purchases
