// Columns, groups and totals of the house list.
#include "agreements/export.hpp"

namespace agreements {

namespace {

documents::Cell tambon_heading(ProofLine const& line)
{
    return base::Bilingual{"ตำบล" + line.tambon_name_th + " อำเภอ" + line.district_name_th,
                           "Tambon " + line.tambon_name_en + ", " + line.district_name_en};
}

std::string count_of(std::int64_t houses)
{
    return std::to_string(houses);
}

} // namespace

documents::Table house_table(AgreementView const& view)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {"บัญชีรายชื่อครัวเรือน", "Houses"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"head_name", {"ชื่อ-สกุล", "Name"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 14},
                     {"district", {"อำเภอ", "District"}, CellKind::Text, 14},
                     {"share", {"งบซ่อม (บาท)", "Share (baht)"}, CellKind::Money, 14}};
    std::int64_t position = 0;
    for (auto const& line : view.proof.lines) {
        table.add_group(tambon_heading(line));
        for (auto const& house : view.houses)
            if (house.tambon == line.tambon)
                table.add({++position, house.head_name, house.house_no, households::moo_in_words(house.moo),
                           base::Bilingual{house.tambon_name_th, house.tambon_name_en},
                           base::Bilingual{house.district_name_th, house.district_name_en}, house.share_satang});
        table.add_subtotal({{},
                            base::Bilingual{"รวมตำบล" + line.tambon_name_th + " " + count_of(line.houses) + " หลัง",
                                            "Tambon " + line.tambon_name_en + ", " + count_of(line.houses) + " houses"},
                            {},
                            {},
                            {},
                            {},
                            line.sum_satang});
    }
    auto const& proof = view.proof;
    table.add_subtotal(
        {{},
         base::Bilingual{"รวมงบซ่อมสร้างบ้าน " + count_of(proof.houses) + " หลัง", "All " + count_of(proof.houses) + " houses"},
         {},
         {},
         {},
         {},
         proof.houses_total_satang});
    auto const percent = proof.management_bp.str();
    table.add_subtotal({{},
                        base::Bilingual{"ค่าบริหารจัดการร้อยละ " + percent.substr(0, percent.find(' ')), "Management, " + percent},
                        {},
                        {},
                        {},
                        {},
                        proof.management_satang});
    table.add_total({{}, base::Bilingual{"รวมทั้งสิ้น", "Grand total"}, {}, {}, {}, {}, proof.total_satang});
    return table;
}

} // namespace agreements
