// The closing report of one house: people, damage, money in and out, pictures before and after, days, signatures.
#include "closing/export.hpp"
#include "closing/paper_parts.hpp"
#include "households/households.hpp"
#include "platform/documents/official.hpp"

namespace closing {

namespace {

using documents::Paper;
using documents::Text;

std::string address_of(HouseReport const& r)
{
    auto const moo = households::moo_in_words(r.moo);
    return "บ้านเลขที่ " + r.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + r.head.tambon_th + " อำเภอ" +
           r.head.district_th + " จังหวัด" + r.head.province_th;
}

void add_damage(Paper& paper, HouseReport const& r)
{
    paper.heading("สภาพบ้านก่อนซ่อม");
    std::string words;
    for (auto const& damage : r.damage)
        words += (words.empty() ? "" : ", ") + damage.part_th + " (" + damage.state_th + ")";
    paper.paragraph(words.empty() ? "ไม่มีบันทึกส่วนที่ชำรุดในทะเบียนครัวเรือน" : words, documents::Align::Left);
}

void add_estimate(Paper& paper, HouseReport const& r)
{
    using Kind = documents::SumLine::Kind;
    if (!r.estimate)
        return;
    auto const& e = *r.estimate;
    auto const on = e.prepared_on ? " วันที่ " + documents::official_date(*e.prepared_on) : "";
    paper.heading("ประมาณราคา ฉบับที่ " + std::to_string(e.number) + on);
    paper.sum({{"จากเงินอุดหนุน", "", e.grant_satang, Kind::Part},
               {"วัสดุสมทบ", "", e.material_satang, Kind::Part},
               {"แรงงานสมทบ", "", e.labour_satang, Kind::Part},
               {"เงินสมทบ", "", e.cash_satang, Kind::Part},
               {"รวมตามประมาณราคา", "", e.total_satang, Kind::Total}},
              false);
}

std::string caption(std::string const& what, std::string const& angle, std::optional<base::Date> const& on)
{
    return what + " " + angle + (on ? " " + on->short_thai() : "");
}

void add_pictures(Paper& paper, HouseReport const& r, PictureSource const& pictures)
{
    paper.heading("ภาพก่อนและหลังจากมุมเดียวกัน");
    if (r.pictures.empty())
        paper.paragraph("ยังไม่มีภาพถ่าย", documents::Align::Left);
    auto const found = [&](std::optional<std::string> const& sha256) { return sha256 ? pictures(*sha256) : std::nullopt; };
    for (auto const& pair : r.pictures)
        paper.side_by_side({found(pair.before_sha256), caption("ก่อน", pair.angle_th, pair.before_on)},
                           {found(pair.after_sha256), caption("หลัง", pair.angle_th, pair.after_on)}, "ไม่มีภาพจากมุมนี้");
}

void add_stages(Paper& paper, HouseReport const& r)
{
    if (r.stages.empty())
        return;
    paper.heading("ขั้นงาน");
    std::vector<documents::KeyValue> rows;
    for (auto const& stage : r.stages)
        rows.push_back({stage.stage_th, documents::official_date(stage.on)});
    paper.key_values(std::move(rows));
}

} // namespace

std::string house_pdf(HouseReport const& r, PictureSource const& pictures, PaperOptions const& options)
{
    Paper paper(settings_of(r.head, "รายงานปิดโครงการรายครัวเรือน " + r.head_name, options));
    paper.title("รายงานปิดโครงการรายครัวเรือน").subtitle(r.head.round_th).subtitle(number_line(r.head));
    paper.key_values({{"ครัวเรือน", Text().whole(r.head_name)},
                      {"ที่อยู่", address_of(r)},
                      {"สมาชิก", std::to_string(r.members) + " คน"},
                      {"สถานะ", r.state_th + " ตั้งแต่วันที่ " + documents::official_date(r.state_since)},
                      {"งบต่อหลัง", r.share_satang.str() + " บาท"}});
    add_damage(paper, r);
    add_estimate(paper, r);
    if (r.head.keeps_books || !r.transfers.empty())
        add_table(paper, transfers_table(r.transfers), "ยังไม่ได้รับโอน");
    add_table(paper, gifts_table(r.gifts), "ไม่มีบันทึกการสมทบ");
    add_table(paper, purchases_table(r.purchases, false), "ไม่มีบันทึกการจัดซื้อ");
    if (r.head.keeps_books)
        add_proof(paper, r.money, "เงินของบ้านหลังนี้");
    else
        paper.paragraph("รอบนี้ไม่ได้ทำบัญชีในระบบ", documents::Align::Left);
    add_pictures(paper, r, pictures);
    add_stages(paper, r);
    add_missing(paper, r.missing);
    paper.space(6);
    paper.signatures({{.role = "หัวหน้าครัวเรือน", .name = r.head_name, .note = "วันที่ " + std::string(documents::kDots)},
                      signer("ผู้ตรวจรับ", "คณะผู้ตรวจรับงาน"),
                      signer("ผู้รายงาน", "สภาองค์กรชุมชนตำบล" + r.head.tambon_th),
                      signer("ผู้ตรวจสอบ", "คณะทำงานจังหวัด" + r.head.province_th)});
    return paper.pdf();
}

} // namespace closing
