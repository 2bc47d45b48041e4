// The closing reports of a tambon and of a round.
#include "closing/paper.hpp"

#include "closing/export.hpp"
#include "closing/paper_parts.hpp"
#include "closing/rules.hpp"
#include "platform/documents/official.hpp"

namespace closing {

namespace {

using documents::Paper;
using documents::Text;

std::string houses(std::size_t n)
{
    return std::to_string(n) + " หลัง";
}

base::Satang given_in_all(std::vector<GiverLine> const& givers)
{
    base::Satang sum;
    for (auto const& giver : givers)
        sum += giver.value_satang;
    return sum;
}

void add_average(Paper& paper, AverageHouse const& average)
{
    using Kind = documents::SumLine::Kind;
    if (average.houses == 0)
        return;
    paper.heading("เงินอุดหนุนกลายเป็นบ้านหนึ่งหลังอย่างไร (เฉลี่ยจากบ้านที่ส่งมอบแล้ว " + std::to_string(average.houses) + " หลัง)");
    paper.sum({{"ค่าซ่อมสร้างจากเงินอุดหนุน", "", average.grant_satang, Kind::Part},
               {"ค่าบริหารจัดการ", "", average.management_satang, Kind::Part},
               {"เงินอุดหนุนต่อหลัง", "", average.grant_satang + average.management_satang, Kind::Subtotal},
               {"เงินสมทบ", "", average.cash_satang, Kind::Part},
               {"วัสดุสมทบ", "", average.material_satang, Kind::Part},
               {"แรงงานสมทบ", "", average.labour_satang, Kind::Part},
               {"รวมเป็นบ้านหนึ่งหลัง", "", average.total_satang, Kind::Total}});
}

// The sentence for which the whole report is made.
void add_statement(Paper& paper, RoundReport const& r)
{
    paper.heading("บัญชีของรอบ");
    if (!r.head.keeps_books) {
        paper.paragraph("รอบนี้ไม่ได้ทำบัญชีในระบบ จำนวนเงินในรายงานนี้จึงไม่ได้พิสูจน์จากบัญชี");
        return;
    }
    if (r.at_zero) {
        paper.paragraph(Text("เงินทุกบาทที่ได้รับมีการใช้หรือคืนแล้ว ").bold("บัญชีเป็นศูนย์").plain(" และรายรับของบ้านแต่ละหลังเท่ากับรายจ่าย"));
    } else {
        paper.paragraph(Text().bold("บัญชียังไม่เป็นศูนย์").plain(" ได้แก่"));
        int number = 0;
        for (auto const& words : r.unaccounted)
            paper.clause(std::to_string(++number) + ".", words.th);
    }
    if (r.unmatched_reason)
        paper.paragraph("รายการเดินบัญชีธนาคารที่ไม่ได้จับคู่: " + *r.unmatched_reason);
}

} // namespace

std::string tambon_pdf(TambonReport const& r, PaperOptions const& options)
{
    Paper paper(settings_of(r.head, "รายงานปิดโครงการ ตำบล" + r.head.tambon_th, options, true));
    paper.title("รายงานปิดโครงการ ตำบล" + r.head.tambon_th)
        .subtitle("อำเภอ" + r.head.district_th + " จังหวัด" + r.head.province_th)
        .subtitle(r.head.round_th)
        .subtitle(number_line(r.head));
    paper.paragraph("บ้านในรอบ " + houses(r.houses.size()) + " ปิดแล้ว " + std::to_string(r.closed) + " หลัง ออกจากรอบ " +
                    houses(r.left.size()) + " มูลค่าสมทบ " + given_in_all(r.givers).str() + " บาท");
    add_table(paper, houses_table(r.houses), "ไม่มีบ้านในรอบ");
    if (r.head.keeps_books)
        add_proof(paper, r.money, "เงินของตำบล");
    add_table(paper, givers_table(r.givers), "ไม่มีบันทึกการสมทบ");
    add_table(paper, purchases_table(r.purchases, true), "ไม่มีบันทึกการจัดซื้อ");
    add_table(paper, left_table(r.left, false), "ไม่มีบ้านที่ออกจากรอบ");
    if (r.note)
        paper.paragraph("หมายเหตุ: " + *r.note);
    add_missing(paper, r.missing);
    paper.space(6);
    paper.signatures({signer("ผู้จัดทำ", "เลขานุการสภาองค์กรชุมชนตำบล"), signer("ผู้รายงาน", "ประธานสภาองค์กรชุมชนตำบล" + r.head.tambon_th),
                      signer("ผู้ตรวจสอบ", "คณะทำงานจังหวัด" + r.head.province_th), signer("พยาน", "")});
    return paper.pdf();
}

std::string round_pdf(RoundReport const& r, PaperOptions const& options)
{
    Paper paper(settings_of(r.head, "รายงานปิดโครงการ จังหวัด" + r.head.province_th, options, true));
    paper.title("รายงานปิดโครงการ จังหวัด" + r.head.province_th).subtitle(r.head.round_th).subtitle(number_line(r.head));
    paper.key_values({{"โครงการ", r.head.programme_th},
                      {"ผู้ให้เงินอุดหนุน", r.head.source},
                      {"กรอบวงเงิน", r.envelope_satang.str() + " บาท"},
                      {"บ้านในรอบ", std::to_string(r.houses) + " หลัง ใน " + std::to_string(r.tambons.size()) + " ตำบล"},
                      {"ปิดแล้ว", std::to_string(r.closed) + " หลัง"},
                      {"ออกจากรอบ", houses(r.left.size())},
                      {"จัดซื้อ", std::to_string(r.purchases) + " ครั้ง รวม " + r.purchases_satang.str() + " บาท"}});
    add_table(paper, tambons_table(r.tambons, r.houses_money), "ไม่มีบ้านในรอบ");
    if (r.head.keeps_books) {
        add_table(paper, transfers_table(r.transfers), "ยังไม่มีงวดเงินที่โอนแล้ว");
        add_proof(paper, r.houses_money + r.management, "เงินของรอบ รวมค่าบริหารจัดการ");
    }
    add_average(paper, r.average);
    add_table(paper, givers_table(r.givers), "ไม่มีบันทึกการสมทบ");
    add_table(paper, left_table(r.left, true), "ไม่มีบ้านที่ออกจากรอบ");
    add_statement(paper, r);
    if (r.note)
        paper.paragraph("หมายเหตุ: " + *r.note);
    add_missing(paper, r.missing);
    paper.space(6);
    paper.signatures({signer("ผู้จัดทำ", "คณะทำงานจังหวัด" + r.head.province_th), signer("ผู้รายงาน", "ประธานเครือข่าย"),
                      signer("ผู้ตรวจสอบ", "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด"), signer("ผู้รับรายงาน", r.head.source)});
    return paper.pdf();
}

} // namespace closing
