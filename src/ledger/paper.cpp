// The register of income and expense on paper, in Thai as offices keep it.
#include "platform/documents/paper.hpp"
#include "ledger/export.hpp"
#include "platform/documents/official.hpp"

namespace ledger {

namespace {

std::string period_of(RegisterQuery const& query)
{
    auto const from = query.from ? "ตั้งแต่วันที่ " + documents::official_date(*query.from) : std::string();
    auto const until = query.until ? "ถึงวันที่ " + documents::official_date(*query.until) : std::string();
    return from.empty() || until.empty() ? from + until : from + " " + until;
}

} // namespace

std::string register_pdf(Register const& all, RegisterPaper const& about)
{
    documents::PaperSettings settings;
    settings.title = "ทะเบียนคุมรายรับ-รายจ่าย " + about.round.name_th;
    settings.made_at = about.made_at;
    settings.landscape = true;
    settings.thai_digits = true;
    settings.body_points = 12;
    settings.watermark = about.made_up ? "ข้อมูลตัวอย่าง" : "";
    settings.footer = "พิมพ์เมื่อ " + documents::official_date(about.made_at.bangkok_date());
    documents::Paper paper(settings);
    paper.title("ทะเบียนคุมรายรับ-รายจ่าย");
    paper.subtitle(about.round.name_th);
    if (!about.account.empty())
        paper.subtitle("บัญชี " + about.account);
    if (auto const period = period_of(about.query); !period.empty())
        paper.subtitle(period);
    paper.space(2);
    if (all.lines.empty() && all.brought_forward == base::Satang())
        paper.paragraph("ยังไม่มีเงินเข้าหรือออกในช่วงนี้");
    auto table = register_table(all);
    table.title = {};
    paper.table(std::move(table));
    paper.space(4);
    paper.sum({{"ยอดยกมา", "", all.brought_forward, documents::SumLine::Kind::Part},
               {"รับ", "", all.received, documents::SumLine::Kind::Part},
               {"จ่าย", "", base::Satang() - all.paid, documents::SumLine::Kind::Part},
               {"คงเหลือ", "", all.balance, documents::SumLine::Kind::Total}});
    paper.space(8);
    paper.signatures({{.role = "ผู้จัดทำ", .position = "เจ้าหน้าที่การเงิน", .note = "วันที่ " + std::string(documents::kDots)},
                      {.role = "ผู้ตรวจสอบ", .position = "ประธานเครือข่าย", .note = "วันที่ " + std::string(documents::kDots)}});
    return paper.pdf();
}

} // namespace ledger
