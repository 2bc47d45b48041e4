// Wording and order of the papers of works.
#include "works/paper.hpp"

#include "base/text.hpp"
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

namespace works {

namespace {

using documents::CellKind;
using documents::Paper;
using documents::Text;

constexpr std::string_view kDots = "........................................";

std::string address_of(PaperHouse const& p)
{
    auto const moo = households::moo_in_words(p.house.moo);
    return "บ้านเลขที่ " + p.house.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" + p.house.tambon_th + " อำเภอ" +
           p.district_th + " จังหวัด" + p.province_th;
}

documents::PaperSettings settings_of(PaperHouse const& p, std::string title, base::Timestamp made_at)
{
    documents::PaperSettings settings;
    settings.title = std::move(title);
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.body_points = 13;
    settings.least_points = 11;
    settings.watermark = p.made_up ? "ข้อมูลตัวอย่าง" : "";
    return settings;
}

// To be ticked by hand.
std::string choices()
{
    std::string all;
    for (auto const& row : values_of(ItemResult()))
        all += (all.empty() ? "(   ) " : "  (   ) ") + row.label.th;
    return all;
}

documents::Table checklist_table(std::vector<CheckForm> const& checklist, bool filled)
{
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},
                     {"item", {"รายการตรวจ", ""}, CellKind::Text, filled ? 42.0 : 30.0},
                     {"result", {"ผล", ""}, filled ? CellKind::Code : CellKind::Text, filled ? 12.0 : 26.0},
                     {"remark", {"ข้อสังเกต", ""}, CellKind::Text, 24}};
    std::int64_t position = 0;
    for (auto const& check : checklist)
        table.add({++position, check.item, filled ? base::label_of(check.result).th : choices(), check.remark.value_or("")});
    return table;
}

std::string day_or_dots(std::optional<base::Date> const& day)
{
    return day ? documents::official_date(*day) : "............/............/............";
}

} // namespace

std::string acceptance_pdf(PaperHouse const& p, std::vector<CheckForm> const& checklist, AcceptanceView const* inspection,
                           std::int64_t least_inspectors, base::Timestamp made_at)
{
    Paper paper(settings_of(p, "ใบตรวจรับงานซ่อมสร้างบ้าน", made_at));
    paper.title("ใบตรวจรับงานซ่อมสร้างบ้าน").subtitle(p.house.round_th);
    paper.key_values({{"ครัวเรือน", Text().whole(p.house.head_name)},
                      {"ที่อยู่", address_of(p)},
                      {"ตรวจครั้งที่", inspection ? std::to_string(inspection->number) : "........"},
                      {"วันที่ตรวจ", day_or_dots(inspection ? std::optional(inspection->inspected_on) : std::nullopt)}});
    paper.paragraph("คณะผู้ตรวจรับซึ่งมิได้เป็นผู้จัดซื้อวัสดุของบ้านหลังนี้ ได้ตรวจงานซ่อมสร้าง ณ สถานที่จริงแล้ว มีผลดังนี้");
    paper.table(checklist_table(checklist, inspection != nullptr));
    if (!inspection)
        paper.paragraph("ผลการตรวจ  (   ) รับงาน  (   ) ให้แก้ไขภายในวันที่ ............/............/............",
                        documents::Align::Left);
    else if (inspection->result == AcceptanceResult::Accepted)
        paper.paragraph(Text("ผลการตรวจ: ").bold("รับงาน"), documents::Align::Left);
    else
        paper.paragraph(Text("ผลการตรวจ: ").bold("ให้แก้ไขภายในวันที่ " + day_or_dots(inspection->mend_until)),
                        documents::Align::Left);
    if (inspection && inspection->note)
        paper.paragraph("หมายเหตุ: " + *inspection->note);
    std::vector<documents::Signature> people;
    if (inspection)
        for (auto const& inspector : inspection->inspectors)
            people.push_back({.role = "ผู้ตรวจรับ", .name = inspector.name, .position = inspector.office.value_or("")});
    else
        for (std::int64_t i = 0; i < least_inspectors; ++i)
            people.push_back({.role = "ผู้ตรวจรับ"});
    people.push_back({.role = "หัวหน้าครัวเรือน", .name = p.house.head_name});
    paper.space(4);
    paper.signatures(std::move(people));
    return paper.pdf();
}

std::string hand_over_pdf(PaperHouse const& p, std::vector<CheckForm> const& done, HandOverView const* hand_over,
                          base::Timestamp made_at)
{
    Paper paper(settings_of(p, "บันทึกส่งมอบบ้าน", made_at));
    paper.title("บันทึกส่งมอบบ้าน").subtitle(p.house.round_th);
    auto const on = day_or_dots(hand_over ? std::optional(hand_over->handed_on) : std::nullopt);
    auto const by = hand_over ? hand_over->handed_by : std::string(kDots);
    auto const to = hand_over ? hand_over->received_by : p.house.head_name;
    paper.paragraph(Text("วันที่ " + on + " ")
                        .whole(by)
                        .plain(" ได้ส่งมอบบ้านที่ซ่อมสร้างเสร็จเรียบร้อยแล้วของ ")
                        .whole(p.house.head_name)
                        .plain(" " + address_of(p) + " ให้แก่ ")
                        .whole(to)
                        .plain(" ซึ่งได้ตรวจดูแล้วและรับมอบไว้"));
    if (!done.empty()) {
        paper.heading("งานที่ได้ทำ");
        paper.table(checklist_table(done, true));
    }
    paper.paragraph(hand_over ? (hand_over->plaque ? "ได้ติดป้ายโครงการที่บ้านแล้ว" : "ยังไม่ได้ติดป้ายโครงการที่บ้าน")
                              : "ป้ายโครงการ  (   ) ติดแล้ว  (   ) ยังไม่ได้ติด",
                    documents::Align::Left);
    paper.paragraph("ผู้รับมอบจะดูแลรักษาบ้านหลังนี้ และยินดีให้คณะทำงานเยี่ยมบ้านเมื่อครบ 6 เดือน 12 เดือน และ 24 เดือน");
    if (hand_over && hand_over->note)
        paper.paragraph("หมายเหตุ: " + *hand_over->note);
    paper.space(4);
    paper.signatures({{.role = "ผู้ส่งมอบ", .name = hand_over ? hand_over->handed_by : ""},
                      {.role = "ผู้รับมอบ", .name = to},
                      {.role = "พยาน"},
                      {.role = "พยาน"}});
    return paper.pdf();
}

std::string consent_pdf(PaperHouse const& p, ConsentKind kind, base::Timestamp made_at)
{
    Paper paper(settings_of(p, "หนังสือยินยอม", made_at));
    bool const land = kind == ConsentKind::Land;
    paper.title(land ? "หนังสือยินยอมของเจ้าของที่ดิน" : "หนังสือยินยอมของเจ้าของบ้าน").subtitle(p.house.round_th);
    paper.paragraph("เขียนที่ " + std::string(kDots), documents::Align::Right, false);
    paper.paragraph("วันที่ " + day_or_dots(std::nullopt), documents::Align::Right, false);
    auto const who = land ? Text("ข้าพเจ้า " + std::string(kDots)) : Text("ข้าพเจ้า ").whole(p.house.head_name);
    auto text = Text(who);
    text.plain(land ? " เป็นเจ้าของที่ดินซึ่งเป็นที่ตั้งของบ้านของ " : " เป็นเจ้าของบ้าน ");
    if (land)
        text.whole(p.house.head_name).plain(" ");
    text.plain(address_of(p) + " ขอให้ความยินยอมดังนี้");
    paper.paragraph(std::move(text));
    if (land) {
        paper.clause("1.", "ยินยอมให้ซ่อมสร้างบ้านหลังนี้บนที่ดินของข้าพเจ้าตามโครงการ โดยไม่คิดค่าตอบแทน");
        paper.clause("2.", "ยินยอมให้ครอบครัวนี้อยู่อาศัยในบ้านต่อไปไม่น้อยกว่า ............ ปี นับแต่วันส่งมอบ");
    } else {
        paper.clause("1.", "ยินยอมให้คณะทำงานและอาสาสมัครเข้าซ่อมสร้างบ้านตามประมาณราคาที่จัดทำไว้");
        paper.clause("2.", "ยินยอมให้ถ่ายภาพบ้านก่อน ระหว่าง และหลังซ่อม เพื่อเป็นหลักฐานของโครงการ");
    }
    paper.clause("3.", "ข้าพเจ้าได้รับคำอธิบายและเข้าใจข้อความทั้งหมดแล้ว จึงลงลายมือชื่อไว้เป็นหลักฐาน");
    paper.space(6);
    paper.signatures({{.role = land ? "เจ้าของที่ดิน" : "เจ้าของบ้าน", .name = land ? "" : p.house.head_name},
                      {.role = "หัวหน้าครัวเรือน", .name = p.house.head_name},
                      {.role = "พยาน"},
                      {.role = "พยาน"}});
    return paper.pdf();
}

} // namespace works
