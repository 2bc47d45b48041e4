// Wording and order of the estimate's paper.
#include "estimates/paper.hpp"

#include "base/text.hpp"
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

#include <algorithm>

namespace estimates {

namespace {

using documents::CellKind;
using documents::Paper;
using documents::SumLine;
using documents::Text;

std::string address_of(PaperPage const& p)
{
    auto const moo = households::moo_in_words(p.page.moo);
    return "บ้านเลขที่ " + p.page.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + p.page.tambon_th + " อำเภอ" +
           p.district_th + " จังหวัด" + p.province_th;
}

std::string damage_of(HousePage const& page)
{
    std::string told;
    for (auto const& damage : page.damage)
        told += (told.empty() ? "" : ", ") + damage.part_th + " " + damage.state_th +
                (damage.action_th.empty() ? "" : " (" + damage.action_th + ")");
    return told.empty() ? "ไม่มีส่วนที่บันทึกว่าชำรุด" : told;
}

std::string quantity_of(LineView const& line)
{
    auto const quantity = quantity_in_words(line.quantity_milli);
    return line.people ? std::to_string(*line.people) + " คน × " + quantity : quantity;
}

base::Satang add_lines(documents::Table& table, EstimateView const& e, Source source, std::int64_t& position)
{
    base::Satang sum;
    bool first = true;
    for (auto const& line : e.lines) {
        if (line.source != source)
            continue;
        if (std::exchange(first, false))
            table.add_group(base::label_of(source));
        table.add({++position, line.text, quantity_of(line), line.unit, line.price_satang, line.amount_satang});
        sum += line.amount_satang;
    }
    if (!first)
        table.add_subtotal({{}, "รวม" + base::label_of(source).th, {}, {}, {}, sum});
    return sum;
}

documents::Table table_of(EstimateView const& e)
{
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},      {"text", {"รายการ", ""}, CellKind::Text, 34},
                     {"quantity", {"ปริมาณ", ""}, CellKind::Code, 13},    {"unit", {"หน่วย", ""}, CellKind::Code, 9},
                     {"price", {"ราคาต่อหน่วย", ""}, CellKind::Money, 13}, {"amount", {"จำนวนเงิน (บาท)", ""}, CellKind::Money, 14}};
    std::int64_t position = 0;
    for (auto const& source : values_of(Source()))
        (void)add_lines(table, e, source.value, position);
    table.add_total({{}, "รวมทั้งสิ้น", {}, {}, {}, e.total_satang});
    return table;
}

std::vector<SumLine> sums_of(EstimateView const& e)
{
    std::vector<SumLine> lines{{"งบโครงการ", "งบต่อหลังไม่เกิน " + e.share_satang.str() + " บาท", e.grant_satang}};
    auto const add = [&](Source source, base::Satang amount) {
        if (amount > base::Satang())
            lines.push_back({base::label_of(source).th, "", amount});
    };
    add(Source::Material, e.material_satang);
    add(Source::Labour, e.labour_satang);
    add(Source::Cash, e.cash_satang);
    lines.push_back({"รวมค่าซ่อมสร้างทั้งสิ้น", "", e.total_satang, SumLine::Kind::Total});
    return lines;
}

void add_paper(Paper& paper, PaperPage const& p)
{
    auto const& e = *p.page.estimate;
    paper.title("ใบประมาณราคาค่าซ่อมสร้างบ้าน").subtitle(p.page.round_th);
    auto const named = "ฉบับที่ " + std::to_string(e.number) + (e.state == State::Draft ? " (ร่าง)" : "");
    paper.key_values({{"ครัวเรือน", Text().whole(p.page.head_name)},
                      {"ที่อยู่", address_of(p)},
                      {"สภาพบ้าน", damage_of(p.page)},
                      {"ประมาณราคา", named + (e.reason ? " เนื่องจาก" + *e.reason : "")},
                      {"ราคา ณ วันที่", documents::official_date(e.priced_on)}});
    paper.table(table_of(e));
    paper.sum(sums_of(e));
    if (e.note)
        paper.paragraph("หมายเหตุ: " + *e.note);
    auto const on = e.prepared_on ? "วันที่ " + documents::official_date(*e.prepared_on) : std::string();
    paper.space(4);
    paper.signatures({{.role = "ผู้ประมาณราคา", .name = e.prepared_by.value_or(""), .note = on},
                      {.role = "หัวหน้าครัวเรือน", .name = p.page.head_name},
                      {.role = "ผู้ตรวจสอบ", .position = "คณะทำงานระดับตำบล"},
                      {.role = "ผู้รับรอง", .position = "ประธานสภาองค์กรชุมชนตำบล" + p.page.tambon_th}});
}

} // namespace

std::string estimate_pdf(std::vector<PaperPage> const& pages, base::Timestamp made_at)
{
    documents::PaperSettings settings;
    settings.title = "ใบประมาณราคา";
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.body_points = 12.5;
    settings.least_points = 10.5;
    settings.many_papers = pages.size() > 1;
    bool const made_up =
        std::ranges::any_of(pages, [](PaperPage const& p) { return p.page.estimate && p.page.estimate->made_up; });
    bool const draft =
        std::ranges::any_of(pages, [](PaperPage const& p) { return p.page.estimate && p.page.estimate->state == State::Draft; });
    settings.watermark = made_up ? "ข้อมูลตัวอย่าง" : draft ? "ร่าง" : "";
    Paper paper(settings);
    bool first = true;
    for (auto const& page : pages) {
        if (!page.page.estimate)
            continue;
        if (!std::exchange(first, false))
            paper.new_page();
        add_paper(paper, page);
    }
    return paper.pdf();
}

} // namespace estimates
