// Columns and totals of the house list.
#include "rounds/export.hpp"

namespace rounds {

documents::Table house_table(RoundView const& round, std::vector<RoundHouseRow> const& rows)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {round.name_th, round.name_en};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Integer, 5},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่ที่", "Moo"}, CellKind::Code, 7},
                     {"tambon_code", {"รหัสตำบล", "Tambon code"}, CellKind::Code, 10},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 16},
                     {"state_since", {"ตั้งแต่วันที่", "Since"}, CellKind::Date, 12},
                     {"days", {"จำนวนวัน", "Days"}, CellKind::Integer, 9},
                     {"late", {"ล่าช้า", "Late"}, CellKind::YesNo, 8},
                     {"share", {"งบซ่อม (บาท)", "Share (baht)"}, CellKind::Money, 14}};
    base::Satang sum;
    std::int64_t position = 0;
    for (auto const& row : rows) {
        table.add({++position, row.head_name, row.house_no, households::moo_in_words(row.moo), row.tambon.str(),
                   base::Bilingual{row.tambon_name_th, row.tambon_name_en}, base::label_of(row.state), row.state_since,
                   row.days_in_state, row.late, row.share_satang});
        if (holds_a_place(row.state))
            sum += row.share_satang;
    }
    table.add_total({{}, base::Bilingual{"รวมบ้านที่อยู่ในรอบ", "Houses that hold a place"}, {}, {}, {}, {}, {}, {}, {}, {}, sum});
    return table;
}

} // namespace rounds
