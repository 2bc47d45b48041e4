// Lines of an account as a table.
#include "bank/export.hpp"

namespace bank {

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

} // namespace bank
