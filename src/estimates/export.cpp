// Columns and totals of the tables.
#include "estimates/export.hpp"

#include "estimates/price_file.hpp"

namespace estimates {

namespace {

using documents::CellKind;

CellKind kind_of(std::string_view key)
{
    if (key == "price")
        return CellKind::Money;
    if (key == "valid_from" || key == "valid_until")
        return CellKind::Date;
    return key == "code" || key == "area" ? CellKind::Code : CellKind::Text;
}

double width_of(std::string_view key)
{
    return key == "name_th" || key == "name_en" || key == "source" ? 34 : 13;
}

base::Bilingual people_and_quantity(LineView const& line)
{
    auto const quantity = quantity_in_words(line.quantity_milli);
    if (!line.people)
        return {quantity, quantity};
    auto const people = std::to_string(*line.people);
    return {people + " คน × " + quantity, people + " people × " + quantity};
}

} // namespace

documents::Table price_table(ItemList const& list)
{
    documents::Table table;
    table.title = {"บัญชีราคา " + list.area_th, "Price book, " + list.area_en};
    for (auto const& heading : price_file_headings())
        table.columns.push_back({std::string(heading.key), heading.title, kind_of(heading.key), width_of(heading.key)});
    for (auto const& item : list.items) {
        std::vector<documents::Cell> cells{item.code,    item.name_th, item.name_en,
                                           item.unit_th, item.unit_en, base::label_of(item.category)};
        if (item.price) {
            cells.emplace_back(item.price->area == base::AreaCode() ? std::string("TH") : item.price->area.str());
            cells.emplace_back(item.price->price_satang);
            cells.emplace_back(item.price->valid_from);
            cells.emplace_back(item.price->valid_until);
            cells.emplace_back(item.price->source);
        } else {
            cells.resize(11);
        }
        cells.emplace_back(item.note);
        table.add(std::move(cells));
    }
    return table;
}

documents::Table estimate_table(HousePage const& page)
{
    documents::Table table;
    table.title = {"ประมาณราคา", "Estimate"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"part", {"ส่วนของบ้าน", "Part"}, CellKind::Text, 16},
                     {"code", {"รหัส", "Code"}, CellKind::Code, 12},
                     {"text", {"รายการ", "Description"}, CellKind::Text, 38},
                     {"quantity", {"ปริมาณ", "Quantity"}, CellKind::Text, 14},
                     {"unit", {"หน่วย", "Unit"}, CellKind::Text, 10},
                     {"price", {"ราคาต่อหน่วย (บาท)", "Unit price (baht)"}, CellKind::Money, 14},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 14},
                     {"source", {"แหล่งที่มา", "Source"}, CellKind::Text, 18}};
    if (!page.estimate)
        return table;
    auto const& e = *page.estimate;
    for (auto const& line : e.lines)
        table.add({line.position, line.part ? documents::Cell(base::label_of(*line.part)) : documents::Cell(), line.item_code,
                   line.text, people_and_quantity(line), line.unit, line.price_satang, line.amount_satang,
                   base::label_of(line.source)});
    auto const sum = [&](Source source, base::Satang amount) {
        table.add_subtotal({{}, base::label_of(source), {}, {}, {}, {}, {}, amount});
    };
    sum(Source::Grant, e.grant_satang);
    sum(Source::Material, e.material_satang);
    sum(Source::Labour, e.labour_satang);
    sum(Source::Cash, e.cash_satang);
    table.add_total({{}, base::Bilingual{"รวมทั้งสิ้น", "Total"}, {}, {}, {}, {}, {}, e.total_satang});
    return table;
}

documents::Table round_table(base::Bilingual title, RoundPage const& page)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่ที่", "Moo"}, CellKind::Code, 7},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"house_state", {"สถานะของบ้าน", "State of the house"}, CellKind::Text, 16},
                     {"state", {"ประมาณราคา", "Estimate"}, CellKind::Text, 14},
                     {"prepared_on", {"ลงวันที่", "Prepared on"}, CellKind::Date, 12},
                     {"grant", {"งบโครงการ (บาท)", "Grant (baht)"}, CellKind::Money, 14},
                     {"contributed", {"สมทบ (บาท)", "Contributed (baht)"}, CellKind::Money, 14},
                     {"total", {"รวม (บาท)", "Total (baht)"}, CellKind::Money, 14}};
    std::int64_t position = 0;
    base::Satang grant;
    base::Satang contributed;
    for (auto const& row : page.items) {
        table.add({++position, row.head_name, row.house_no, households::moo_in_words(row.moo),
                   base::Bilingual{row.tambon_th, row.tambon_en}, base::label_of(row.house_state),
                   row.state ? base::label_of(*row.state) : base::Bilingual{"ยังไม่เริ่ม", "Not begun"}, row.prepared_on,
                   row.grant_satang, row.contributed_satang, row.total_satang});
        grant += row.grant_satang.value_or(base::Satang());
        contributed += row.contributed_satang.value_or(base::Satang());
    }
    table.add_total({{}, base::Bilingual{"รวม", "Total"}, {}, {}, {}, {}, {}, {}, grant, contributed, grant + contributed});
    return table;
}

} // namespace estimates
