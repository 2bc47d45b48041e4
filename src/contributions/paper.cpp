// Wording and order of the papers of contributions.
#include "platform/documents/paper.hpp"
#include "contributions/export.hpp"
#include "platform/documents/official.hpp"

#include <algorithm>

namespace contributions {

namespace {

using documents::CellKind;
using documents::Paper;
using documents::Text;

documents::PaperSettings settings_of(PaperAbout const& about, std::string title)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = about.made_at;
    settings.thai_digits = true;
    settings.body_points = 13;
    settings.least_points = 11;
    settings.watermark = about.made_up ? "ข้อมูลตัวอย่าง" : "";
    return settings;
}

std::string address_of(HouseName const& house)
{
    auto const moo = households::moo_in_words(house.moo);
    return "บ้านเลขที่ " + house.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + house.tambon_th;
}

std::string giver_of(ContributionView const& v)
{
    if (!v.giver_name.empty())
        return v.giver_name + (v.organization_name ? " (" + *v.organization_name + ")" : "");
    return v.organization_name.value_or(v.giver_th + " (ไม่ประสงค์ออกนาม)");
}

documents::Table parts_table(ContributionView const& v)
{
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},
                     {"head_name", {"บ้านของ", ""}, CellKind::Text, 30},
                     {"address", {"ที่อยู่", ""}, CellKind::Text, 40},
                     {"amount", {"มูลค่า (บาท)", ""}, CellKind::Money, 16}};
    std::int64_t position = 0;
    for (auto const& part : v.parts)
        table.add({++position, part.house.head_name, address_of(part.house), part.amount_satang});
    if (v.hidden_houses > 0)
        table.add({{}, "บ้านนอกพื้นที่ " + std::to_string(v.hidden_houses) + " หลัง", {}, v.hidden_satang});
    if (v.parts.size() + static_cast<std::size_t>(v.hidden_houses) > 1)
        table.add_total({{}, "รวม", {}, v.value_satang});
    return table;
}

documents::Table register_table(std::vector<std::pair<views::Listed const*, HousePart const*>> const& lines, base::Satang& total)
{
    documents::Table table;
    table.columns = {{"number", {"เลขที่", ""}, CellKind::Ordinal, 5},       {"day", {"วันที่", ""}, CellKind::Date, 10},
                     {"giver", {"ผู้ให้", ""}, CellKind::Text, 26},           {"what", {"รายการ", ""}, CellKind::Text, 30},
                     {"house", {"บ้านของ", ""}, CellKind::Text, 24},        {"cash", {"เงินสด (บาท)", ""}, CellKind::Money, 12},
                     {"material", {"วัสดุ (บาท)", ""}, CellKind::Money, 12}, {"labour", {"แรงงาน (บาท)", ""}, CellKind::Money, 12}};
    base::Satang cash;
    base::Satang material;
    base::Satang labour;
    for (auto const& [one, part] : lines) {
        auto const& r = one->row;
        auto const amount = part->amount_satang;
        documents::Cell cells[3];
        switch (r.kind) {
        case Kind::Cash:
            cells[0] = amount;
            cash += amount;
            break;
        case Kind::Material:
            cells[1] = amount;
            material += amount;
            break;
        case Kind::Labour:
            cells[2] = amount;
            labour += amount;
            break;
        }
        auto const what = r.what + (r.measure_th.empty() ? "" : (r.what.empty() ? "" : " ") + r.measure_th);
        table.add({r.number, r.day, r.giver_name.empty() ? r.giver_th : r.giver_name, what.empty() ? "เงินสมทบ" : what,
                   part->house.head_name, cells[0], cells[1], cells[2]});
    }
    table.add_total({{}, "รวม", {}, {}, {}, cash, material, labour});
    total += cash + material + labour;
    return table;
}

} // namespace

std::string receipt_pdf(ContributionView const& v, PaperAbout const& about)
{
    auto const title = v.kind == Kind::Cash ? std::string("ใบรับบริจาค") : std::string("ใบสำคัญการรับสมทบ");
    auto settings = settings_of(about, title + " " + std::to_string(v.number));
    if (v.taken_out)
        settings.watermark = "ยกเลิก";
    Paper paper(std::move(settings));
    paper.title(title).subtitle(about.round_th).subtitle(about.place);
    paper.paragraph("เลขที่ " + std::to_string(v.number) + "/" + std::to_string(base::FiscalYear::of(v.day).buddhist()),
                    documents::Align::Right, false);
    paper.paragraph("วันที่ " + documents::official_date(v.day), documents::Align::Right, false);
    std::vector<documents::KeyValue> rows{{"ได้รับจาก", Text().whole(giver_of(v))}, {"ประเภทผู้ให้", v.giver_th}, {"ชนิด", v.kind_th}};
    if (!v.what.empty())
        rows.push_back({v.kind == Kind::Cash ? "เพื่อ" : "รายการ", v.what});
    if (!v.measure_th.empty())
        rows.push_back({"ปริมาณ", v.measure_th});
    rows.push_back({v.kind == Kind::Cash ? "จำนวนเงิน" : "มูลค่า",
                    Text().bold(v.value_satang.str() + " บาท").plain(" (" + v.value_in_words + ")")});
    rows.push_back({v.kind == Kind::Cash ? "วิธีรับ" : "ที่มาของมูลค่า", v.basis_th});
    if (v.account_th)
        rows.push_back({"เข้าบัญชี", *v.account_th});
    if (v.receipt_number && v.basis != Basis::Receipt)
        rows.push_back({"เอกสารแนบ", "เลขที่ " + *v.receipt_number + " ลงวันที่ " + documents::official_date(*v.receipt_date)});
    paper.key_values(std::move(rows));
    paper.heading("มอบให้แก่บ้านต่อไปนี้");
    paper.table(parts_table(v));
    if (v.shared_th)
        paper.paragraph(*v.shared_th, documents::Align::Left, false);
    if (v.note)
        paper.paragraph("หมายเหตุ: " + *v.note, documents::Align::Left, false);
    if (v.taken_out)
        paper.paragraph(Text()
                            .bold("รายการนี้ถูกยกเลิกเมื่อวันที่ " + documents::official_date(v.taken_out->on))
                            .plain(" เพราะ" + v.taken_out->reason),
                        documents::Align::Left, false);
    paper.space(6);
    paper.signatures({{.role = "ผู้ให้", .name = v.giver_name}, {.role = "ผู้รับ", .name = "", .note = "สภาองค์กรชุมชนตำบล"}});
    return paper.pdf();
}

std::string register_pdf(std::vector<views::Listed> const& rows, PaperAbout const& about)
{
    auto settings = settings_of(about, "ทะเบียนเงิน วัสดุ และแรงงานสมทบ " + about.place);
    settings.landscape = true;
    settings.body_points = 12;
    settings.footer = "พิมพ์เมื่อ " + documents::official_date(about.made_at.bangkok_date());
    Paper paper(std::move(settings));
    paper.title("ทะเบียนเงิน วัสดุ และแรงงานสมทบ").subtitle(about.round_th).subtitle(about.place);
    paper.space(2);
    std::map<std::string, std::vector<std::pair<views::Listed const*, HousePart const*>>> by_tambon;
    for (auto const& one : rows)
        for (auto const& part : one.parts)
            by_tambon[part.house.tambon.str()].push_back({&one, &part});
    if (by_tambon.empty())
        paper.paragraph("ยังไม่มีผู้ใดสมทบ");
    base::Satang total;
    for (auto const& [tambon, lines] : by_tambon) {
        if (by_tambon.size() > 1)
            paper.heading("ตำบล" + lines.front().second->house.tambon_th);
        paper.table(register_table(lines, total));
        paper.space(3);
    }
    if (!by_tambon.empty())
        paper.sum({{"รวมเงิน วัสดุ และแรงงานสมทบ", "", total, documents::SumLine::Kind::Total}});
    paper.space(6);
    paper.signatures(
        {{.role = "ผู้จัดทำ", .note = "วันที่ " + std::string(documents::kDots)},
         {.role = "ผู้ตรวจสอบ", .position = "ประธานสภาองค์กรชุมชนตำบล", .note = "วันที่ " + std::string(documents::kDots)}});
    return paper.pdf();
}

} // namespace contributions
