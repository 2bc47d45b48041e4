// What the closing papers share.
#include "closing/paper_parts.hpp"

#include "platform/documents/official.hpp"

#include <algorithm>

namespace closing {

documents::PaperSettings settings_of(Head const& head, std::string title, PaperOptions const& options, bool landscape)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = options.made_at;
    settings.thai_digits = options.thai_digits;
    settings.landscape = landscape;
    settings.body_points = landscape ? 12 : 13;
    settings.least_points = 11;
    settings.header = head.paper_number ? "เลขที่ " + *head.paper_number : "";
    settings.footer = "พิมพ์เมื่อ " + documents::official_date(options.made_at.bangkok_date());
    settings.watermark = !head.paper_number ? "ร่าง" : head.made_up ? "ข้อมูลตัวอย่าง" : "";
    return settings;
}

std::string number_line(Head const& head)
{
    if (!head.paper_number || !head.closed_on)
        return "ร่าง ยังไม่ได้ปิด";
    return "เลขที่ " + *head.paper_number + " ปิดเมื่อวันที่ " + documents::official_date(*head.closed_on);
}

void add_missing(documents::Paper& paper, std::vector<Words> const& missing)
{
    if (missing.empty())
        return;
    paper.heading("สิ่งที่ยังขาดก่อนปิด");
    int number = 0;
    for (auto const& words : missing)
        paper.clause(std::to_string(++number) + ".", words.th);
}

void add_table(documents::Paper& paper, documents::Table table, std::string const& when_empty)
{
    bool const empty = std::ranges::none_of(
        table.rows, [](documents::TableRow const& row) { return row.kind == documents::TableRow::Kind::Plain; });
    paper.heading(table.title.th);
    table.title = {};
    if (empty)
        paper.paragraph(when_empty, documents::Align::Left);
    else
        paper.table(std::move(table));
}

void add_proof(documents::Paper& paper, Money const& money, std::string const& heading)
{
    using Kind = documents::SumLine::Kind;
    auto const interest = money.interest_satang.value_or(base::Satang());
    auto const came = money.transferred_satang + interest;
    auto const gone = money.used_satang + money.returned_satang + money.to_return_satang;
    paper.heading(heading);
    std::vector<documents::SumLine> lines{{"เงินอุดหนุนที่ได้รับโอน", "", money.transferred_satang, Kind::Part}};
    if (interest != base::Satang())
        lines.push_back({"ดอกเบี้ยธนาคาร ซึ่งเป็นของผู้ให้เงินอุดหนุน", "", interest, Kind::Part});
    lines.push_back({"รวมเงินที่ได้รับ", "", came, Kind::Total});
    paper.sum(std::move(lines));
    paper.sum({{"เงินที่ใช้", "", money.used_satang, Kind::Part},
               {"เงินที่คืน", "", money.returned_satang, Kind::Part},
               {"เงินที่เหลือ ต้องใช้หรือคืน", "", money.to_return_satang, Kind::Part},
               {gone == came ? "รวมเท่ากับเงินที่ได้รับ" : "รวม", "", gone, Kind::Total}});
    if (gone != came)
        paper.paragraph("สองยอดต่างกัน " + std::max(gone - came, came - gone).str() + " บาท ต้องตรวจบัญชีก่อนปิด");
    paper.sum({{"ใช้จากเงินอุดหนุน", "", money.used_satang, Kind::Part},
               {"เงิน วัสดุ และแรงงานสมทบ", "", money.contributed_satang, Kind::Part},
               {"รวมมูลค่าที่ใช้ซ่อมสร้าง", "", money.used_satang + money.contributed_satang, Kind::Total}});
}

documents::Signature signer(std::string role, std::string position)
{
    return {.role = std::move(role), .position = std::move(position), .note = "วันที่ " + std::string(documents::kDots)};
}

} // namespace closing
