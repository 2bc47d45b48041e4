// Columns of the works of a round.
#include "works/export.hpp"

namespace works {

using documents::CellKind;

documents::Table works_table(base::Bilingual title, WorksPage const& page)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 18},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"state", {"สถานะในรอบ", "State in the round"}, CellKind::Text, 16},
                     {"stage", {"ขั้นงานล่าสุด", "Last stage"}, CellKind::Text, 16},
                     {"stage_on", {"วันที่", "Reached on"}, CellKind::Date, 12},
                     {"photographs", {"ภาพถ่าย", "Photographs"}, CellKind::Integer, 10},
                     {"have", {"หลักฐานที่มี", "Evidence there"}, CellKind::Integer, 10},
                     {"required", {"หลักฐานที่ต้องมี", "Evidence required"}, CellKind::Integer, 10},
                     {"open_flags", {"ข้อสังเกตรอชี้ขาด", "Open flags"}, CellKind::Integer, 10},
                     {"last_diary", {"บันทึกประจำวันล่าสุด", "Last diary"}, CellKind::Date, 12}};
    for (auto const& row : page.items) {
        auto const stage = row.stage ? base::label_of(*row.stage) : base::Bilingual{"ยังไม่มีบันทึก", "None recorded"};
        table.add({base::Bilingual{row.house.tambon_th, row.house.tambon_en}, row.house.head_name, row.house.house_no,
                   base::Bilingual{row.house.state_th, row.house.state_en}, stage, row.stage_on, row.photographs,
                   row.evidence_have, row.evidence_required, row.open_flags, row.last_diary});
    }
    return table;
}

} // namespace works
