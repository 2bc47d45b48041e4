// Wording and order of the papers of purchases.
#include "purchases/paper.hpp"

#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

#include <algorithm>

namespace purchases {

namespace {

using documents::CellKind;
using documents::kDots;
using documents::Paper;
using documents::SumLine;
using documents::Text;

documents::PaperSettings settings_of(std::string title, bool made_up, bool taken_out, base::Timestamp made_at)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.body_points = 13;
    settings.least_points = 10.5;
    settings.watermark = taken_out ? "ยกเลิก" : made_up ? "ข้อมูลตัวอย่าง" : "";
    return settings;
}

std::string number_of(PurchaseView const& p)
{
    return std::to_string(p.number) + "/" + std::to_string(p.fiscal_year.buddhist());
}

std::string house_in_words(HouseRef const& house)
{
    auto const moo = households::moo_in_words(house.moo);
    return "บ้านเลขที่ " + house.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + house.tambon_th + " " + house.head_name;
}

std::string house_of(PurchaseView const& p, std::optional<rounds::RoundHouseId> const& id)
{
    if (!id)
        return "ค่าบริหารจัดการ";
    auto const house = std::ranges::find(p.houses, *id, &HouseRef::round_house_id);
    return house == p.houses.end() ? "" : house_in_words(*house);
}

std::string joined(std::vector<std::string> const& texts)
{
    std::string text;
    for (auto const& one : texts)
        text += (text.empty() ? "" : ", ") + one;
    return text;
}

std::string papers_of(PurchaseView const& p)
{
    std::vector<std::string> papers;
    for (auto const& paper : p.papers)
        papers.push_back(base::label_of(paper.kind).th + (paper.number ? " เลขที่ " + *paper.number : "") +
                         (paper.date ? " ลงวันที่ " + documents::official_date(*paper.date) : ""));
    return papers.empty() ? "ไม่มีเอกสาร" : joined(papers);
}

std::string supplier_of(SupplierForm const& s)
{
    return s.name + (s.branch ? " สาขา" + *s.branch : "") + (s.address ? " " + *s.address : "") +
           (s.tax_number ? " เลขประจำตัวผู้เสียภาษี " + *s.tax_number : "");
}

// By house, in the order of the lines.
documents::Table lines_table(PurchaseView const& p)
{
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},      {"text", {"รายการ", ""}, CellKind::Text, 36},
                     {"quantity", {"ปริมาณ", ""}, CellKind::Code, 10},    {"unit", {"หน่วย", ""}, CellKind::Code, 10},
                     {"price", {"ราคาต่อหน่วย", ""}, CellKind::Money, 13}, {"amount", {"จำนวนเงิน (บาท)", ""}, CellKind::Money, 15}};
    std::vector<std::optional<rounds::RoundHouseId>> groups;
    for (auto const& line : p.lines)
        if (std::ranges::find(groups, line.round_house_id) == groups.end())
            groups.push_back(line.round_house_id);
    std::int64_t position = 0;
    for (auto const& group : groups) {
        table.add_group(house_of(p, group));
        for (auto const& line : p.lines)
            if (line.round_house_id == group)
                table.add({++position, line.text + (line.source == Source::ContributedCash ? " (จากเงินสมทบ)" : ""),
                           estimates::quantity_in_words(line.quantity_milli), line.unit, line.price_satang, line.listed_satang});
    }
    return table;
}

std::vector<SumLine> sums_of(PurchaseView const& p)
{
    base::Satang listed;
    for (auto const& line : p.lines)
        listed += line.listed_satang;
    std::vector<SumLine> sums{{"รวมตามรายการ", "", listed, SumLine::Kind::Part}};
    if (p.hidden_lines > 0)
        sums.push_back({"รายการนอกพื้นที่", "", p.total_satang - listed + p.discount_satang - p.vat_satang, SumLine::Kind::Part});
    if (p.discount_satang > base::Satang())
        sums.push_back({"หัก ส่วนลด", "", base::Satang() - p.discount_satang, SumLine::Kind::Part});
    if (p.vat_satang > base::Satang())
        sums.push_back({"บวก ภาษีมูลค่าเพิ่ม", "", p.vat_satang, SumLine::Kind::Part});
    sums.push_back({"รวมเป็นเงิน", "", p.total_satang, SumLine::Kind::Total});
    return sums;
}

std::string paid_in_words(PurchaseView const& p)
{
    if (!p.owed_at_first)
        return p.account_th;
    if (p.owed_satang == base::Satang())
        return "ซื้อเชื่อ จ่ายครบแล้ว";
    return "ซื้อเชื่อ ค้างจ่าย " + p.owed_satang.str() + " บาท";
}

} // namespace

std::string record_pdf(PaperPurchase const& about, base::Timestamp made_at)
{
    auto const& p = about.purchase;
    Paper paper(settings_of("บันทึกการจัดซื้อ " + number_of(p), about.made_up, p.taken_out_at.has_value(), made_at));
    paper.title("บันทึกการจัดซื้อ").subtitle(p.round_th);
    std::vector<documents::KeyValue> rows{{"ครั้งที่", number_of(p)},
                                          {"วันที่ซื้อ", documents::official_date(p.day)},
                                          {"ผู้ขาย", Text().whole(supplier_of(about.supplier))},
                                          {"ผู้ซื้อ", Text().whole(joined(p.buyers))},
                                          {"เอกสาร", papers_of(p)},
                                          {"จ่ายจาก", paid_in_words(p)}};
    if (p.quotations_reason)
        rows.push_back({"เหตุที่ใบเสนอราคาไม่ครบ", *p.quotations_reason});
    if (p.replaces_number)
        rows.push_back({"แทนการจัดซื้อครั้งที่", std::to_string(*p.replaces_number)});
    if (p.taken_out_reason)
        rows.push_back({"ยกเลิกเพราะ", *p.taken_out_reason});
    paper.key_values(std::move(rows));
    paper.table(lines_table(p));
    paper.sum(sums_of(p));
    if (p.cash_satang > base::Satang())
        paper.paragraph("จากงบสนับสนุน " + p.grant_satang.str() + " บาท จากเงินสมทบ " + p.cash_satang.str() + " บาท",
                        documents::Align::Left, false);
    if (p.note)
        paper.paragraph("หมายเหตุ: " + *p.note, documents::Align::Left, false);
    std::vector<documents::Signature> people;
    for (auto const& buyer : p.buyers)
        people.push_back({.role = "ผู้จัดซื้อ", .name = buyer});
    people.push_back({.role = "เจ้าหน้าที่การเงิน"});
    people.push_back({.role = "ผู้อนุมัติ", .position = "ประธานสภาองค์กรชุมชนตำบล"});
    paper.space(4);
    paper.signatures(std::move(people));
    return paper.pdf();
}

std::string voucher_pdf(PaperPurchase const& about, base::Timestamp made_at)
{
    auto const& p = about.purchase;
    Paper paper(settings_of("ใบสำคัญรับเงิน " + number_of(p), about.made_up, p.taken_out_at.has_value(), made_at));
    paper.title("ใบสำคัญรับเงิน").subtitle(p.round_th);
    paper.paragraph("ประกอบการจัดซื้อครั้งที่ " + number_of(p), documents::Align::Right, false);
    paper.paragraph("วันที่ " + documents::official_date(p.day), documents::Align::Right, false);
    auto const address =
        about.supplier.address ? *about.supplier.address : "บ้านเลขที่ .......... หมู่ที่ ....... ตำบล" + std::string(kDots);
    paper.paragraph(Text("ข้าพเจ้า ")
                        .whole(about.supplier.name)
                        .plain(" เลขประจำตัวประชาชน " + std::string(kDots) + " ที่อยู่ ")
                        .whole(address)
                        .plain(" ได้รับเงินจาก" + p.round_th + " ดังรายการต่อไปนี้"));
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},
                     {"text", {"รายการ", ""}, CellKind::Text, 56},
                     {"amount", {"จำนวนเงิน (บาท)", ""}, CellKind::Money, 18}};
    std::int64_t position = 0;
    for (auto const& line : p.lines)
        table.add({++position,
                   line.text + " " + estimates::quantity_in_words(line.quantity_milli) + " " + line.unit + " × " +
                       line.price_satang.str() + " บาท",
                   line.amount_satang});
    if (p.hidden_lines > 0)
        table.add({++position, "รายการนอกพื้นที่", p.hidden_satang});
    paper.table(std::move(table));
    paper.sum({{"รวมเป็นเงิน", "", p.total_satang, SumLine::Kind::Total}});
    paper.paragraph("ข้าพเจ้าขอรับรองว่าได้รับเงินจำนวนนี้ไว้ถูกต้องแล้ว และแนบสำเนาบัตรประจำตัวประชาชนที่ลงลายมือชื่อรับรองมาพร้อมนี้");
    paper.space(6);
    paper.signatures(
        {{.role = "ผู้รับเงิน", .name = about.supplier.name}, {.role = "ผู้จ่ายเงิน", .name = p.buyers.empty() ? "" : p.buyers.front()}});
    return paper.pdf();
}

std::string register_pdf(PaperRegister const& about, base::Timestamp made_at)
{
    auto settings = settings_of("ทะเบียนจัดซื้อ " + about.place_th, about.made_up, false, made_at);
    settings.landscape = true;
    settings.body_points = 12;
    settings.least_points = 0;
    settings.footer = "พิมพ์เมื่อ " + documents::official_date(made_at.bangkok_date());
    Paper paper(settings);
    paper.title("ทะเบียนจัดซื้อ").subtitle(about.round_th).subtitle(about.place_th);
    paper.space(2);
    if (about.rows.empty()) {
        paper.paragraph("ยังไม่มีการจัดซื้อ");
        return paper.pdf();
    }
    documents::Table table;
    table.columns = {{"number", {"ครั้งที่", ""}, CellKind::Ordinal, 6},
                     {"day", {"วันที่", ""}, CellKind::Date, 11},
                     {"supplier", {"ผู้ขาย", ""}, CellKind::Text, 22},
                     {"what", {"รายการ", ""}, CellKind::Text, 28},
                     {"houses", {"บ้าน", ""}, CellKind::Text, 24},
                     {"paper", {"เอกสาร", ""}, CellKind::Text, 20},
                     {"amount", {"จำนวนเงิน (บาท)", ""}, CellKind::Money, 14},
                     {"owed", {"ค้างจ่าย", ""}, CellKind::Money, 12}};
    base::Satang sum;
    base::Satang owed;
    for (auto const& row : about.rows) {
        std::vector<std::string> houses;
        for (auto const& house : row.houses)
            houses.push_back(house.house_no + " " + house.head_name);
        if (row.management)
            houses.emplace_back("ค่าบริหารจัดการ");
        table.add({row.number, row.day, row.supplier, row.what, joined(houses),
                   base::label_of(row.paper_kind).th + (row.paper_number.empty() ? "" : " " + row.paper_number), row.seen_satang,
                   row.owed_satang});
        sum += row.seen_satang;
        owed += row.owed_satang;
    }
    table.add_total({{}, "รวม", {}, {}, {}, {}, sum, owed});
    paper.table(std::move(table));
    paper.space(8);
    paper.signatures(
        {{.role = "ผู้จัดทำ", .position = "เจ้าหน้าที่การเงิน"}, {.role = "ผู้ตรวจสอบ", .position = "ประธานสภาองค์กรชุมชนตำบล"}});
    return paper.pdf();
}

} // namespace purchases
