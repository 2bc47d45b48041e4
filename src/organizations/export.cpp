// Columns of the directory's table.
#include "organizations/export.hpp"

namespace organizations {

namespace {

// Areas in one cell: codes for programs, whole names for people.
std::string codes_of(std::vector<ServedArea> const& areas)
{
    std::string codes;
    for (auto const& area : areas)
        codes += (codes.empty() ? "" : " ") + (area.code.str().empty() ? std::string("TH") : area.code.str());
    return codes;
}

base::Bilingual names_of(OrganizationRow const& row)
{
    base::Bilingual names;
    for (auto const& area : row.areas) {
        names.th += (names.th.empty() ? "" : "; ") + area.full_name_th;
        names.en += (names.en.empty() ? "" : "; ") + area.full_name_en;
    }
    if (row.area_unknown) {
        names.th += " (ไม่ทราบพื้นที่แน่ชัด)";
        names.en += " (exact area not known)";
    }
    return names;
}

} // namespace

documents::Table directory_table(std::vector<OrganizationRow> const& rows)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {"ทำเนียบองค์กร", "Directory of organisations"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Integer, 6},
                     {"kind", {"ประเภท", "Kind"}, CellKind::Text, 24},
                     {"name_th", {"ชื่อ", "Name"}, CellKind::Text, 40},
                     {"name_en", {"ชื่ออังกฤษ", "English name"}, CellKind::Text, 34},
                     {"short_name", {"ชื่อย่อ", "Short name"}, CellKind::Text, 16},
                     {"area_codes", {"รหัสพื้นที่", "Area codes"}, CellKind::Code, 16},
                     {"areas", {"พื้นที่", "Areas"}, CellKind::Text, 40},
                     {"phone", {"โทรศัพท์", "Telephone"}, CellKind::Code, 16},
                     {"representatives", {"ผู้แทน", "Representatives"}, CellKind::Integer, 10},
                     {"active", {"ยังดำเนินการ", "Active"}, CellKind::YesNo, 10},
                     {"made_up", {"ข้อมูลสมมุติ", "Made up"}, CellKind::YesNo, 10}};
    std::int64_t position = 0;
    for (auto const& row : rows)
        table.add({++position, base::label_of(row.kind), row.name_th, row.name_en, row.short_name, codes_of(row.areas),
                   names_of(row), row.phone, row.representatives, row.active, row.made_up});
    return table;
}

} // namespace organizations
