// Lines of an account, and its reconciliation, as tables.
#include "bank/export.hpp"

namespace bank {

namespace {

template <class Rows>
std::optional<NotListed> not_listed(Rows const& rows, std::int64_t total, base::Satang sum)
{
    NotListed rest{total - static_cast<std::int64_t>(rows.size()), sum, {}};
    if (rest.count == 0)
        return std::nullopt;
    for (auto const& row : rows)
        rest.amount = rest.amount - row.amount_satang;
    auto const n = std::to_string(rest.count);
    rest.words = {"อีก " + n + " รายการที่ไม่ได้แสดงในที่นี้", n + " more that are not listed here"};
    return rest;
}

} // namespace

std::optional<NotListed> lines_not_listed(ReconciliationView const& view)
{
    return not_listed(view.lines, view.lines_total, view.lines_satang);
}

std::optional<NotListed> entries_not_listed(ReconciliationView const& view)
{
    return not_listed(view.entries, view.entries_total, view.entries_satang);
}

documents::Table line_table(std::vector<LineView> const& lines)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {"รายการเดินบัญชีธนาคาร", "Bank lines"};
    table.columns = {{"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"time", {"เวลา", "Time"}, CellKind::Code, 8},
                     {"description", {"รายการ", "Description"}, CellKind::Text, 34},
                     {"reference", {"เลขอ้างอิง", "Reference"}, CellKind::Code, 18},
                     {"counterparty", {"คู่รายการ", "Other party"}, CellKind::Text, 26},
                     {"in", {"เงินเข้า (บาท)", "In (baht)"}, CellKind::Money, 16},
                     {"out", {"เงินออก (บาท)", "Out (baht)"}, CellKind::Money, 16},
                     {"balance", {"คงเหลือ (บาท)", "Balance (baht)"}, CellKind::Money, 16},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 20},
                     {"entries", {"รายการบัญชีที่", "Entries"}, CellKind::Code, 14},
                     {"note", {"หมายเหตุ", "Note"}, CellKind::Text, 26}};
    base::Satang in;
    base::Satang out;
    for (auto const& line : lines) {
        bool const came = line.amount_satang > base::Satang();
        auto const amount = came ? line.amount_satang : base::Satang() - line.amount_satang;
        (came ? in : out) += amount;
        std::string entries;
        if (line.match)
            for (auto const& entry : line.match->entries)
                entries += (entries.empty() ? "" : ", ") + std::to_string(entry.number);
        table.add({line.day, line.time, line.description, line.reference, line.counterparty,
                   came ? documents::Cell(amount) : documents::Cell(), came ? documents::Cell() : documents::Cell(amount),
                   line.balance_satang, base::label_of(line.state), entries, line.note});
    }
    table.add_total({{}, {}, base::Bilingual{"รวม", "Total"}, {}, {}, in, out});
    return table;
}

documents::Table reconciliation_table(ReconciliationView const& view)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {"งบพิสูจน์ยอดเงินฝากธนาคาร", "Bank reconciliation"};
    table.columns = {{"text", {"รายการ", "Text"}, CellKind::Text, 44},
                     {"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"number", {"เลขอ้างอิง หรือรายการที่", "Reference or entry"}, CellKind::Code, 20},
                     {"note", {"หมายเหตุ", "Note"}, CellKind::Text, 26},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 18}};
    auto const sum = [](char const* th, char const* en, documents::Cell amount) {
        return std::vector<documents::Cell>{base::Bilingual{th, en}, {}, {}, {}, std::move(amount)};
    };
    table.add(sum("ยอดตามธนาคาร", "Balance at the bank", view.bank_satang));
    table.add_group(base::Bilingual{"หัก ที่ธนาคารมี แต่ยังไม่ลงบัญชี", "Less: at the bank and not in the books"});
    for (auto const& line : view.lines)
        table.add({line.description, line.day, line.reference, line.note, base::Satang() - line.amount_satang});
    if (auto const rest = lines_not_listed(view))
        table.add({rest->words, {}, {}, {}, base::Satang() - rest->amount});
    table.add_subtotal(sum("รวม", "Sum", base::Satang() - view.lines_satang));
    table.add_group(base::Bilingual{"บวก ที่ลงบัญชีแล้ว แต่ธนาคารยังไม่มี", "Plus: in the books and not at the bank"});
    for (auto const& entry : view.entries)
        table.add({entry.text, entry.day, std::to_string(entry.number), {}, entry.amount_satang});
    if (auto const rest = entries_not_listed(view))
        table.add({rest->words, {}, {}, {}, rest->amount});
    table.add_subtotal(sum("รวม", "Sum", view.entries_satang));
    if (view.difference_satang)
        table.add(sum("หัก ผลต่างที่ต้องชี้แจง", "Less: the difference to be explained", base::Satang() - *view.difference_satang));
    table.add_total(sum("ยอดตามบัญชี", "Balance in the books", view.books_satang));
    return table;
}

} // namespace bank
