// The annex of an agreement: the list of its houses.
#include "agreements/export.hpp"
#include "agreements/paper_parts.hpp"

#include <algorithm>

namespace agreements {

namespace {

using documents::Paper;

void drop_column(documents::Table& table, std::string_view key)
{
    auto const column = std::ranges::find(table.columns, key, &documents::Column::key);
    auto const at = column - table.columns.begin();
    table.columns.erase(column);
    for (auto& row : table.rows)
        if (static_cast<std::ptrdiff_t>(row.cells.size()) > at)
            row.cells.erase(row.cells.begin() + at);
}

} // namespace

void write_annex(Paper& paper, AgreementView const& view)
{
    auto table = house_table(view);
    table.title = {};
    // The tambon and district stand above their houses already.
    drop_column(table, "district");
    drop_column(table, "tambon");
    paper.new_page().title("บัญชีรายชื่อครัวเรือนแนบท้ายบันทึกข้อตกลง");
    paper.subtitle(view.number ? "เลขที่ " + *view.number : view.title);
    if (static_cast<std::int64_t>(view.houses.size()) < view.proof.houses)
        paper.subtitle("(แสดงรายชื่อเฉพาะตำบลในพื้นที่ของผู้พิมพ์ ยอดรวมเป็นของทุกตำบล)");
    paper.space(2);
    paper.table(std::move(table));
}

} // namespace agreements
