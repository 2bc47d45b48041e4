// Columns of contributions and of what givers gave.
#include "contributions/export.hpp"

namespace contributions {

using documents::CellKind;

documents::Table contribution_table(base::Bilingual title, std::vector<views::Listed> const& rows)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"number", {"เลขที่", "No."}, CellKind::Ordinal, 7},
                     {"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"kind", {"ชนิด", "Kind"}, CellKind::Text, 10},
                     {"giver", {"ผู้ให้", "Who gave"}, CellKind::Text, 20},
                     {"giver_name", {"ชื่อผู้ให้", "Name"}, CellKind::Text, 26},
                     {"what", {"สิ่งที่ให้", "What"}, CellKind::Text, 28},
                     {"measure", {"ปริมาณ", "Measure"}, CellKind::Text, 28},
                     {"basis", {"ที่มาของมูลค่า", "How the value was found"}, CellKind::Text, 36},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"head_name", {"บ้านของ", "House of"}, CellKind::Text, 26},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"amount", {"มูลค่า (บาท)", "Value (baht)"}, CellKind::Money, 16},
                     {"evidence", {"หลักฐาน", "Evidence"}, CellKind::Integer, 9}};
    base::Satang total;
    for (auto const& one : rows)
        for (auto const& part : one.parts) {
            auto const& r = one.row;
            table.add({r.number, r.day, base::Bilingual{r.kind_th, r.kind_en}, base::Bilingual{r.giver_th, r.giver_en},
                       r.giver_name, r.what, base::Bilingual{r.measure_th, r.measure_en}, one.basis,
                       base::Bilingual{part.house.tambon_th, part.house.tambon_en}, part.house.head_name, part.house.house_no,
                       part.amount_satang, r.evidence});
            total += part.amount_satang;
        }
    table.add_total({{}, base::Bilingual{"รวม", "Total"}, {}, {}, {}, {}, {}, {}, {}, {}, {}, total});
    return table;
}

documents::Table giver_table(base::Bilingual title, GiverPage const& page)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"giver", {"ผู้ให้", "Who gave"}, CellKind::Text, 24},
                     {"name", {"องค์กร", "Organisation"}, CellKind::Text, 34},
                     {"cash", {"เงินสด (บาท)", "Cash (baht)"}, CellKind::Money, 15},
                     {"material", {"วัสดุ (บาท)", "Material (baht)"}, CellKind::Money, 15},
                     {"labour", {"แรงงาน (บาท)", "Labour (baht)"}, CellKind::Money, 15},
                     {"total", {"รวม (บาท)", "Total (baht)"}, CellKind::Money, 15},
                     {"times", {"ครั้ง", "Times"}, CellKind::Integer, 8},
                     {"houses", {"บ้าน (หลัง)", "Houses"}, CellKind::Integer, 10}};
    for (auto const& r : page.items)
        table.add({base::Bilingual{r.giver_th, r.giver_en}, r.name, r.cash_satang, r.material_satang, r.labour_satang,
                   r.total_satang, r.times, r.houses});
    table.add_total({base::Bilingual{"รวม", "Total"},
                     {},
                     page.total.cash_satang,
                     page.total.material_satang,
                     page.total.labour_satang,
                     page.total.total_satang,
                     {},
                     page.houses});
    return table;
}

} // namespace contributions
