// Columns of tasks.
#include "tasks/export.hpp"

namespace tasks {

using documents::CellKind;

documents::Table task_table(std::vector<TaskView> const& rows)
{
    documents::Table table;
    table.title = {"งานติดตาม", "Tasks"};
    table.columns = {{"title", {"เรื่อง", "Title"}, CellKind::Text, 44},
                     {"area", {"พื้นที่", "Area"}, CellKind::Text, 18},
                     {"owner", {"ผู้รับผิดชอบ", "Owner"}, CellKind::Text, 28},
                     {"due", {"ภายในวันที่", "Due"}, CellKind::Date, 12},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 12},
                     {"note", {"รายละเอียด", "Note"}, CellKind::Text, 40},
                     {"made_by", {"ตั้งโดย", "Made by"}, CellKind::Text, 24},
                     {"closed_by", {"จบโดย", "Closed by"}, CellKind::Text, 24},
                     {"closed_note", {"ผลหรือเหตุผล", "What was done, or why dropped"}, CellKind::Text, 40}};
    for (auto const& r : rows)
        table.add({base::Bilingual{r.title_th, r.title_en}, base::Bilingual{r.area_th, r.area_en},
                   base::Bilingual{r.owner_th, r.owner_en}, r.due, base::Bilingual{r.state_th, r.state_en}, r.note.value_or(""),
                   r.made_by, r.closed_by.value_or(""), r.closed_note.value_or("")});
    return table;
}

} // namespace tasks
