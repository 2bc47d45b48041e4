// Wording and order of the papers of a tranche.
#include "tranches/paper.hpp"

#include "base/text.hpp"
#include "households/households.hpp"
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

#include <functional>
#include <map>
#include <utility>

namespace tranches {

namespace {

using documents::CellKind;
using documents::Paper;
using documents::Text;

documents::PaperSettings settings_of(std::string title, PaperPlace const& place, base::Timestamp made_at)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.body_points = 13;
    settings.least_points = 11;
    settings.watermark = place.made_up ? "ข้อมูลตัวอย่าง" : "";
    return settings;
}

documents::Table table_of(std::vector<HouseRow const*> const& rows, std::string const& sum_words)
{
    bool const of_one = std::ranges::all_of(rows, [&](HouseRow const* row) { return row->tambon == rows.front()->tambon; });
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 5},
                     {"head", {"หัวหน้าครัวเรือน", ""}, CellKind::Text, 30},
                     {"house_no", {"บ้านเลขที่", ""}, CellKind::Code, 11},
                     {"moo", {"หมู่ที่", ""}, CellKind::Code, 7}};
    if (!of_one)
        table.columns.push_back({"tambon", {"ตำบล", ""}, CellKind::Text, 14});
    table.columns.push_back({"amount", {"จำนวนเงิน (บาท)", ""}, CellKind::Money, 17});
    std::int64_t position = 0;
    base::Satang sum;
    for (auto const* row : rows) {
        std::vector<documents::Cell> cells{++position, row->head_name, row->house_no, households::moo_in_words(row->moo)};
        if (!of_one)
            cells.emplace_back(row->tambon_th);
        cells.emplace_back(row->amount_satang);
        table.add(std::move(cells));
        sum += row->amount_satang;
    }
    std::vector<documents::Cell> total{{}, sum_words, {}, {}};
    if (!of_one)
        total.emplace_back();
    total.emplace_back(sum);
    table.add_total(std::move(total));
    return table;
}

std::string day_or_dots(TrancheView const& t)
{
    return t.paid_on ? documents::official_date(*t.paid_on) : "............/............/............";
}

Text reference_of(TrancheView const& t)
{
    return t.reference.empty() ? Text(documents::kDots) : Text().verbatim(t.reference);
}

std::string who_did(TrancheView const& t, Action action)
{
    std::string name;
    for (auto const& step : t.steps)
        if (step.action == action)
            name = step.by;
    return name;
}

base::Satang management_of(TrancheView const& t, ReceiverView const& receiver, std::vector<HouseRow const*> const& rows)
{
    base::Satang houses;
    for (auto const* row : rows)
        houses += row->amount_satang;
    return t.management_satang == base::Satang() ? base::Satang() : receiver.amount_satang - houses;
}

void add_receipt(Paper& paper, TrancheView const& t, ReceiverView const& r, std::vector<HouseRow const*> const& rows,
                 PaperPlace const& place)
{
    paper.title(r.returned_on ? "ใบรับเงินอุดหนุน (ยกเลิก)" : "ใบรับเงินอุดหนุน").subtitle(t.round_name_th);
    auto const whose = r.tambon ? "ตำบล" + r.tambon_th + " จังหวัด" + place.province_th : r.name;
    paper.key_values(
        {{"งวดเงินเลขที่",
          std::to_string(t.number) + " (งวดที่ " + std::to_string(t.part) + " จาก " + std::to_string(t.parts) + " งวด)"},
         {"วันที่โอน", day_or_dots(t)},
         {"เลขอ้างอิงการโอน", reference_of(t)},
         {"เข้าบัญชี",
          Text(r.bank + (r.branch.empty() ? "" : " สาขา" + r.branch) + " เลขที่ ").verbatim(r.number).plain(" ").whole(r.name)}});
    if (r.returned_on)
        paper.paragraph("ยกเลิก: เงินตามใบนี้โอนคืนแล้วเมื่อ " + documents::official_date(*r.returned_on) +
                        " เหตุผล: " + r.returned_reason.value_or(documents::kDots) + " ใบนี้ใช้เป็นหลักฐานการรับเงินไม่ได้");
    else
        paper.paragraph("ข้าพเจ้าผู้มีนามข้างท้ายนี้ ผู้แทนของ" + whose + " ได้รับเงินอุดหนุนตามบันทึกข้อตกลงไว้ถูกต้องครบถ้วนแล้ว ดังรายการต่อไปนี้");
    if (!rows.empty())
        paper.table(table_of(rows, "รวมค่าซ่อมสร้างบ้าน"));
    std::vector<documents::SumLine> lines;
    auto const management = management_of(t, r, rows);
    if (!rows.empty())
        lines.push_back({"ค่าซ่อมสร้างบ้าน", std::to_string(rows.size()) + " หลัง", r.amount_satang - management});
    if (management > base::Satang())
        lines.push_back({"ค่าบริหารจัดการ", "", management});
    lines.push_back({r.returned_on ? "รวมเป็นเงินที่โอนคืน" : "รวมเป็นเงินที่ได้รับ", "", r.amount_satang, documents::SumLine::Kind::Total});
    paper.sum(std::move(lines));
    if (r.returned_on)
        return;
    paper.space(4);
    paper.signatures({{.role = "ผู้รับเงิน", .note = "ประธานคณะทำงาน"},
                      {.role = "ผู้รับเงิน", .note = "เหรัญญิก"},
                      {.role = "ผู้จ่ายเงิน", .name = who_did(t, t.recorded ? Action::Confirm : Action::Release)},
                      {.role = "พยาน"}});
}

bool is_listed(TrancheView const& t, HouseRow const& house)
{
    return house.live || t.state == State::Cancelled;
}

documents::SumLine proof_line(ProofLine const& line)
{
    return {"ค่าซ่อมสร้างบ้าน", std::to_string(line.houses) + " หลัง × " + line.each_satang.str() + " บาท", line.amount_satang};
}

void add_whole_sum(Paper& paper, TrancheView const& t)
{
    std::vector<documents::SumLine> lines;
    for (auto const& line : t.proof)
        lines.push_back(proof_line(line));
    if (t.management_satang > base::Satang())
        lines.push_back({"ค่าบริหารจัดการ", "", t.management_satang});
    lines.push_back({"รวมทั้งสิ้น", "", t.total_satang, documents::SumLine::Kind::Total});
    paper.sum(std::move(lines));
}

// Whoever sees some tambons gets the sum of their houses, and how much of the tranche lies elsewhere.
void add_listed_sum(Paper& paper, TrancheView const& t, std::vector<HouseRow> const& houses)
{
    std::map<base::Satang, std::int64_t, std::greater<>> counts;
    for (auto const& house : houses)
        if (is_listed(t, house))
            ++counts[house.amount_satang];
    std::vector<documents::SumLine> lines;
    std::int64_t outside = 0;
    base::Satang elsewhere = t.management_satang;
    base::Satang listed;
    for (auto const& line : t.proof) {
        outside += line.houses;
        elsewhere += line.amount_satang;
    }
    for (auto const& [each, count] : counts) {
        lines.push_back(proof_line({count, each, each * count}));
        listed += each * count;
        outside -= count;
    }
    lines.push_back({"รวมบ้านในบัญชีนี้", "", listed, documents::SumLine::Kind::Total});
    paper.sum(std::move(lines));
    paper.paragraph("นอกพื้นที่ของผู้พิมพ์อีก " + std::to_string(outside) + " หลัง" +
                    (t.management_satang > base::Satang() ? " และค่าบริหารจัดการ" : "") + " รวม " + (elsewhere - listed).str() +
                    " บาท ไม่รวมอยู่ในยอดข้างต้น");
}

} // namespace

std::string receipts_pdf(TrancheView const& t, std::vector<HouseRow> const& houses, PaperPlace const& place,
                         base::Timestamp made_at)
{
    auto settings = settings_of("ใบรับเงินอุดหนุน", place, made_at);
    settings.many_papers = true;
    Paper paper(settings);
    bool first = true;
    for (auto const& receiver : t.receivers) {
        std::vector<HouseRow const*> rows;
        for (auto const& house : houses)
            if (house.receiver == receiver.position && (house.live || receiver.returned_on))
                rows.push_back(&house);
        if (!std::exchange(first, false))
            paper.new_page();
        add_receipt(paper, t, receiver, rows, place);
    }
    return paper.pdf();
}

std::string list_pdf(TrancheView const& t, std::vector<HouseRow> const& houses, PaperPlace const& place, base::Timestamp made_at)
{
    Paper paper(settings_of("บัญชีจ่ายเงินงวด", place, made_at));
    paper.title("บัญชีจ่ายเงินงวดที่ " + std::to_string(t.part)).subtitle(t.round_name_th + " จังหวัด" + place.province_th);
    paper.key_values({{"งวดเงินเลขที่", std::to_string(t.number)},
                      {"สถานะ", t.state_th + (t.recorded ? " (บันทึกจากเอกสารที่ผ่านมา)" : "")},
                      {"วันที่โอน", day_or_dots(t)},
                      {"เลขอ้างอิง", reference_of(t)}});
    std::map<base::AreaCode, std::vector<HouseRow const*>> by_tambon;
    for (auto const& house : houses)
        if (is_listed(t, house))
            by_tambon[house.tambon].push_back(&house);
    for (auto const& [tambon, rows] : by_tambon) {
        paper.heading("ตำบล" + rows.front()->tambon_th);
        paper.table(table_of(rows, "รวมตำบล" + rows.front()->tambon_th));
    }
    if (place.whole)
        add_whole_sum(paper, t);
    else
        add_listed_sum(paper, t, houses);
    paper.space(4);
    paper.signatures({{.role = "ผู้จัดทำ", .name = who_did(t, t.recorded ? Action::Record : Action::Prepare)},
                      {.role = "ผู้อนุมัติ", .name = who_did(t, t.recorded ? Action::Confirm : Action::Approve)},
                      {.role = "ผู้โอนเงิน", .name = t.recorded ? "" : who_did(t, Action::Release)}});
    return paper.pdf();
}

} // namespace tranches
