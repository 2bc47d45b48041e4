// Columns of the purchases of a round.
#include "purchases/export.hpp"

namespace purchases {

using documents::CellKind;

namespace {

base::Bilingual houses_of(PurchaseRow const& row)
{
    base::Bilingual text;
    for (auto const& house : row.houses) {
        auto const lead = text.th.empty() ? "" : ", ";
        text.th += lead + house.house_no + " " + house.head_name;
        text.en += lead + house.house_no + " " + house.head_name;
    }
    if (row.management) {
        text.th += (text.th.empty() ? "" : ", ") + std::string("ค่าบริหารจัดการ");
        text.en += (text.en.empty() ? "" : ", ") + std::string("Management");
    }
    return text;
}

base::Bilingual tambons_of(PurchaseRow const& row)
{
    base::Bilingual text;
    for (auto const& house : row.houses)
        if (text.th.find(house.tambon_th) == std::string::npos) {
            text.th += (text.th.empty() ? "" : ", ") + house.tambon_th;
            text.en += (text.en.empty() ? "" : ", ") + house.tambon_en;
        }
    return text;
}

base::Bilingual missing_of(PurchaseRow const& row)
{
    base::Bilingual text;
    for (auto const& one : row.missing) {
        text.th += (text.th.empty() ? "" : "; ") + one.th;
        text.en += (text.en.empty() ? "" : "; ") + one.en;
    }
    return text;
}

} // namespace

documents::Table purchases_table(base::Bilingual title, std::vector<PurchaseRow> const& rows)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"number", {"ครั้งที่", "No."}, CellKind::Ordinal, 7},
                     {"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"supplier", {"ผู้ขาย", "Supplier"}, CellKind::Text, 26},
                     {"what", {"รายการ", "What"}, CellKind::Text, 34},
                     {"tambons", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"houses", {"บ้าน", "Houses"}, CellKind::Text, 28},
                     {"paper_kind", {"เอกสาร", "Paper"}, CellKind::Text, 16},
                     {"paper_number", {"เลขที่เอกสาร", "Its number"}, CellKind::Code, 16},
                     {"has_picture", {"มีภาพเอกสาร", "Its picture"}, CellKind::YesNo, 10},
                     {"seen", {"จำนวนเงินในพื้นที่", "Amount in the area"}, CellKind::Money, 16},
                     {"total", {"ยอดทั้งใบ", "Whole purchase"}, CellKind::Money, 16},
                     {"owed", {"ค้างจ่าย", "Owed"}, CellKind::Money, 14},
                     {"open_warnings", {"ข้อสังเกตรอชี้ขาด", "Open warnings"}, CellKind::Integer, 10},
                     {"missing", {"ยังขาด", "Missing"}, CellKind::Text, 30},
                     {"taken_out", {"ถอนแล้ว", "Taken out"}, CellKind::YesNo, 10}};
    base::Satang seen;
    base::Satang owed;
    for (auto const& row : rows) {
        table.add({row.number, row.day, row.supplier, row.what, tambons_of(row), houses_of(row), base::label_of(row.paper_kind),
                   row.paper_number, row.has_picture, row.seen_satang, row.total_satang, row.owed_satang, row.open_warnings,
                   missing_of(row), row.taken_out});
        if (row.taken_out)
            continue;
        seen += row.seen_satang;
        owed += row.owed_satang;
    }
    table.add_total({{}, base::Bilingual{"รวมที่ยังใช้อยู่", "Total in force"}, {}, {}, {}, {}, {}, {}, {}, seen, {}, owed});
    return table;
}

} // namespace purchases
