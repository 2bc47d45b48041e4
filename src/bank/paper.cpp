// The reconciliation on paper, in Thai as offices keep it.
#include "platform/documents/paper.hpp"
#include "bank/export.hpp"
#include "platform/documents/official.hpp"

namespace bank {

namespace {

using documents::CellKind;
using documents::SumLine;

documents::Table lines_on_paper(ReconciliationView const& view)
{
    documents::Table table;
    table.title = {"รายการที่ธนาคารมี แต่ยังไม่ลงบัญชี", "At the bank and not in the books"};
    table.columns = {{"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"reference", {"เลขอ้างอิง", "Reference"}, CellKind::Code, 16},
                     {"description", {"รายการ", "Description"}, CellKind::Text, 40},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 18}};
    for (auto const& line : view.lines)
        table.add({line.day, line.reference, line.note ? line.description + " (" + *line.note + ")" : line.description,
                   line.amount_satang});
    if (auto const rest = lines_not_listed(view))
        table.add({{}, {}, rest->words, rest->amount});
    table.add_total({{}, {}, base::Bilingual{"รวม", "Total"}, view.lines_satang});
    return table;
}

documents::Table entries_on_paper(ReconciliationView const& view)
{
    documents::Table table;
    table.title = {"รายการที่ลงบัญชีแล้ว แต่ธนาคารยังไม่มี", "In the books and not at the bank"};
    table.columns = {{"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"number", {"รายการที่", "Entry"}, CellKind::Ordinal, 10},
                     {"text", {"รายการ", "Text"}, CellKind::Text, 40},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 18}};
    for (auto const& entry : view.entries)
        table.add({entry.day, entry.number, entry.text, entry.amount_satang});
    if (auto const rest = entries_not_listed(view))
        table.add({{}, {}, rest->words, rest->amount});
    table.add_total({{}, {}, base::Bilingual{"รวม", "Total"}, view.entries_satang});
    return table;
}

void add_difference(documents::Paper& paper, ReconciliationView const& view)
{
    if (!view.difference_satang) {
        paper.paragraph("รายการเดินบัญชีที่มีไม่บอกยอดคงเหลือ จึงพิสูจน์ยอดไม่ได้ ยอดที่ธนาคารควรมีคือยอดตามบัญชี บวกรายการที่ธนาคารมีแต่ยังไม่ลงบัญชี "
                        "หักรายการที่ธนาคารยังไม่มี");
        return;
    }
    if (*view.difference_satang == base::Satang()) {
        paper.paragraph("ยอดตามธนาคารและยอดตามบัญชีตรงกันทุกสตางค์ตามรายการข้างต้น");
        return;
    }
    paper.heading("ผลต่างที่ต้องชี้แจง");
    paper.sum({{"ยอดยกมาของรายการเดินบัญชีแรกต่างจากบัญชี", "", view.beginning_satang.value_or(base::Satang()), SumLine::Kind::Part},
               {"ช่วงวันที่ไม่มีรายการเดินบัญชี", "", view.gaps_satang.value_or(base::Satang()), SumLine::Kind::Part},
               {"ยังไม่ทราบสาเหตุ", "", view.unexplained_satang.value_or(base::Satang()), SumLine::Kind::Part},
               {"รวมผลต่าง", "", *view.difference_satang, SumLine::Kind::Total}},
              false);
    for (auto const& note : view.notes)
        paper.paragraph(note.words_th);
}

} // namespace

std::string reconciliation_pdf(ReconciliationView const& view, std::string const& round_name, base::Timestamp made_at,
                               bool made_up)
{
    documents::PaperSettings settings;
    settings.title = "งบพิสูจน์ยอดเงินฝากธนาคาร " + view.account_name;
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.watermark = made_up ? "ข้อมูลตัวอย่าง" : "";
    settings.footer = "พิมพ์เมื่อ " + documents::official_date(made_at.bangkok_date());
    documents::Paper paper(settings);
    paper.title("งบพิสูจน์ยอดเงินฝากธนาคาร");
    paper.subtitle("บัญชี " + view.account_name);
    paper.subtitle(round_name);
    paper.subtitle("ณ วันที่ " + documents::official_date(view.on));
    paper.space(2);
    std::vector<SumLine> lines;
    if (view.bank_satang) {
        lines.push_back({"ยอดตามรายการเดินบัญชีธนาคาร", "", *view.bank_satang, SumLine::Kind::Part});
        lines.push_back({"หัก รายการที่ยังไม่ลงบัญชี", std::to_string(view.lines_total) + " รายการ", base::Satang() - view.lines_satang,
                         SumLine::Kind::Part});
        lines.push_back(
            {"บวก รายการที่ธนาคารยังไม่มี", std::to_string(view.entries_total) + " รายการ", view.entries_satang, SumLine::Kind::Part});
        if (*view.difference_satang != base::Satang())
            lines.push_back({"หัก ผลต่างที่ต้องชี้แจง", "", base::Satang() - *view.difference_satang, SumLine::Kind::Part});
    } else {
        lines.push_back({"ยอดที่ธนาคารควรมี", "", view.books_satang - view.entries_satang + view.lines_satang, SumLine::Kind::Part});
        lines.push_back({"หัก รายการที่ยังไม่ลงบัญชี", "", base::Satang() - view.lines_satang, SumLine::Kind::Part});
        lines.push_back({"บวก รายการที่ธนาคารยังไม่มี", "", view.entries_satang, SumLine::Kind::Part});
    }
    lines.push_back({"ยอดตามบัญชี", "", view.books_satang, SumLine::Kind::Total});
    paper.sum(std::move(lines));
    paper.space(4);
    if (!view.lines.empty())
        paper.table(lines_on_paper(view));
    if (!view.entries.empty())
        paper.table(entries_on_paper(view));
    paper.space(2);
    add_difference(paper, view);
    paper.space(8);
    paper.signatures({{.role = "ผู้จัดทำ", .position = "เจ้าหน้าที่การเงิน", .note = "วันที่ " + std::string(documents::kDots)},
                      {.role = "ผู้ตรวจสอบ", .position = "ประธานเครือข่าย", .note = "วันที่ " + std::string(documents::kDots)}});
    return paper.pdf();
}

} // namespace bank
