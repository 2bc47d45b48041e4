// The demonstration's statements: what a bank would have written about the books' entries, taken in and matched as finance does
// it. All of it is made up and says so.
#include "bank/rules.hpp"
#include "bank/service.hpp"
#include "bank/store.hpp"
#include "platform/auth/hex.hpp"

#include <algorithm>
#include <cstdio>

namespace bank {

namespace {

using Entry = ledger::AccountLine;

struct BankLine {
    base::Date day;
    std::string description;
    std::string reference;
    std::string counterparty;
    base::Satang amount;
};

char const* bank_words(base::Satang amount)
{
    return amount > base::Satang() ? "โอนเงินเข้า (สมมุติ)" : "โอนเงินออก (สมมุติ)";
}

// One line for each entry that stands; what comes in on a day before what goes out.
std::vector<BankLine> lines_from(std::vector<Entry> const& entries, base::Date until, NamesOf const& names)
{
    std::vector<BankLine> lines;
    for (auto const& entry : entries) {
        if (!is_live(entry) || entry.amount == base::Satang() || entry.day > until)
            continue;
        auto const others = names(entry.entry);
        lines.push_back({entry.day, bank_words(entry.amount), entry.paper ? entry.paper->number : "",
                         others.empty() ? "" : others.front(), entry.amount});
    }
    std::ranges::stable_sort(lines, {}, [](BankLine const& line) { return std::pair(line.day, line.amount < base::Satang()); });
    return lines;
}

std::string day_of_bank(base::Date day)
{
    auto const ymd = day.ymd();
    char text[32];
    std::snprintf(text, sizeof text, "%02u/%02u/%04d", unsigned(ymd.day()), unsigned(ymd.month()), day.buddhist_year());
    return text;
}

std::string cell(std::string const& text)
{
    std::string quoted = "\"";
    for (char const c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csv_of(std::string const& account, std::vector<BankLine> const& lines)
{
    auto text = cell("รายการเดินบัญชี " + account + " ข้อมูลสมมุติ") + ",,,,,,\r\n" + "วันที่,รายการ,เลขอ้างอิง,คู่รายการ,ถอน,ฝาก,คงเหลือ\r\n";
    base::Satang balance;
    for (auto const& line : lines) {
        balance += line.amount;
        bool const in = line.amount > base::Satang();
        text += day_of_bank(line.day) + "," + cell(line.description) + "," + cell(line.reference) + "," +
                cell(line.counterparty) + "," + (in ? "" : cell((base::Satang() - line.amount).str())) + "," +
                (in ? cell(line.amount.str()) : "") + "," + cell(balance.str()) + "\r\n";
    }
    return text;
}

StatementForm form_of(std::string const& csv, base::FiscalYear year, base::Date first, base::Date until)
{
    StatementForm form;
    form.format = Format::Csv;
    form.file_name = "รายการเดินบัญชี ปีงบประมาณ " + std::to_string(year.buddhist()) + " (สมมุติ).csv";
    form.content_base64 = auth::to_base64(csv);
    form.from = base::Date(int(first.ymd().year()), unsigned(first.ymd().month()), 1);
    form.until = until;
    return form;
}

void match_all(api::Work& work, ledger::AccountId account)
{
    auto const names = service::names_in(work.tx(), account);
    auto const days = store::settings(work.tx(), account).match_days;
    CertainForm certain;
    auto const before = desk_of(work.tx(), account);
    for (auto const& pair : certain_pairs(before, standing_of(before), days, names))
        certain.line_ids.push_back(pair.line->id);
    if (!certain.line_ids.empty())
        service::match_certain(work, account, certain);
    // Equal amounts of one day: each line takes the likeliest of those that are left.
    for (auto const& line : before.lines) {
        auto const desk = desk_of(work.tx(), account);
        auto const standing = standing_of(desk);
        if (standing.of_line.contains(line.id))
            continue;
        auto const& open = *std::ranges::find(desk.lines, line.id, &Line::id);
        for (auto const& candidate : candidates(desk, standing, open, days, names)) {
            if (candidate.entries.size() != 1 || !candidate.more_lines.empty() || candidate.entries.front()->day != line.day)
                continue;
            (void)service::match(work, account, {{line.id}, {candidate.entries.front()->entry}, std::nullopt});
            break;
        }
    }
}

} // namespace

void seed_demo(api::Work& work)
{
    auto const until = work.today();
    for (auto const& round : rounds::rounds_within(work.tx(), auth::Scope::everywhere())) {
        if (!round.open || !round.books_since)
            continue;
        bool unknown_wanted = round.fiscal_year == base::FiscalYear(2565);
        for (auto const& balance : ledger::balances(work.tx(), auth::Scope::everywhere(), round.id)) {
            if (balance.account.kind != ledger::AccountKind::Bank)
                continue;
            auto const id = balance.account.id;
            auto lines = lines_from(ledger::lines_of(work.tx(), id), until, service::names_in(work.tx(), id));
            if (lines.empty() || !store::statements(work.tx(), id).empty())
                continue;
            if (unknown_wanted) {
                lines.push_back({until, "ค่าธรรมเนียมโอนเงิน (สมมุติ)", "", "", base::Satang() - base::Satang::baht(20)});
                lines.push_back({until, "ฝากเงินสด ไม่ระบุผู้ฝาก (สมมุติ)", "", "", base::Satang::baht(500)});
                unknown_wanted = false;
            }
            auto const form = form_of(csv_of(balance.account.name, lines), round.fiscal_year, lines.front().day, until);
            (void)service::take(work, id, received(form));
            match_all(work, id);
        }
    }
}

} // namespace bank
