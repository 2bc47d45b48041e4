// ใบตรวจรับ, บันทึกส่งมอบ and หนังสือยินยอม as papers: filled from their records, or with dots to write on.
#include "platform/documents/specimen.hpp"
#include "works/paper.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace works {

namespace {

using base::Date;
using testing::HasSubstr;
using testing::Not;

std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

PaperHouse a_house()
{
    PaperHouse p;
    p.house.head_name = "นางสมศรี ใจดี";
    p.house.house_no = "12/3";
    p.house.moo = 4;
    p.house.tambon_th = "ในเวียง";
    p.house.round_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    p.district_th = "เมืองแพร่";
    p.province_th = "แพร่";
    return p;
}

std::vector<CheckForm> checklist()
{
    return {{"หลังคา: เมทัลชีท, ครอบสันหลังคา", ItemResult::Done, std::nullopt},
            {"ห้องน้ำ: สุขภัณฑ์", ItemResult::Partly, "ขาดฝักบัว"},
            {"ไฟฟ้า: สายไฟ", ItemResult::NotDone, "รอการไฟฟ้า"}};
}

AcceptanceView inspection(AcceptanceResult result)
{
    AcceptanceView v;
    v.number = 2;
    v.inspected_on = Date(2022, 4, 25);
    v.inspectors = {{"นายตรวจ หนึ่ง", "นายช่างโยธา อบต."}, {"นางตรวจ สอง", std::nullopt}, {"นายตรวจ สาม", "ผู้ใหญ่บ้าน"}};
    v.checklist = checklist();
    v.result = result;
    if (result == AcceptanceResult::ToMend)
        v.mend_until = Date(2022, 5, 2);
    return v;
}

base::Timestamp made_at()
{
    return base::Timestamp::bangkok(Date(2022, 5, 15), 9, 0);
}

// Kept for a look where ONEHOME_KEEP_PAPERS says a folder.
std::string text_of(std::string const& name, std::string const& pdf)
{
    if (auto const* const folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/" + name + ".pdf", std::ios::binary) << pdf;
    return run_together(specimen::text_of_pdf(pdf));
}

TEST(AcceptancePaper, TellsWhatWasFoundAndByWhom)
{
    auto const view = inspection(AcceptanceResult::ToMend);
    auto const text = text_of("acceptance", acceptance_pdf(a_house(), view.checklist, &view, 0, made_at()));
    for (auto const* const part :
         {"ใบตรวจรับงานซ่อมสร้างบ้าน", "นางสมศรีใจดี", "หมู่ที่๔", "ขาดฝักบัว", "ยังไม่ทำ", "ให้แก้ไขภายในวันที่๒พฤษภาคมพ.ศ.๒๕๖๕", "นายตรวจหนึ่ง",
          "นายช่างโยธาอบต.", "นายตรวจสาม", "๒๕เมษายนพ.ศ.๒๕๖๕"})
        EXPECT_THAT(text, HasSubstr(run_together(part)));
    auto const done = inspection(AcceptanceResult::Accepted);
    EXPECT_THAT(text_of("accepted", acceptance_pdf(a_house(), done.checklist, &done, 0, made_at())),
                HasSubstr("ผลการตรวจ:รับงาน"));
}

TEST(AcceptancePaper, IsAFormToFillInBeforeTheInspection)
{
    auto const text = text_of("acceptance-form", acceptance_pdf(a_house(), checklist(), nullptr, 3, made_at()));
    EXPECT_THAT(text, HasSubstr("()รับงาน"));
    EXPECT_THAT(text, HasSubstr("()เรียบร้อย()บางส่วน()ยังไม่ทำ")) << "the choices of the screen, none decided beforehand";
    EXPECT_THAT(text, Not(HasSubstr("ใช่")));
}

TEST(HandOverPaper, NamesBothSidesAndThePlaque)
{
    HandOverView const v{Date(2022, 5, 1), "นายสภา ใจดี", "นางสมศรี ใจดี", true, std::nullopt, std::nullopt, made_at(), "ผู้บันทึก"};
    auto const text = text_of("hand-over", hand_over_pdf(a_house(), checklist(), &v, made_at()));
    for (auto const* const part : {"บันทึกส่งมอบบ้าน", "๑พฤษภาคมพ.ศ.๒๕๖๕", "นายสภาใจดี", "ได้ติดป้ายโครงการ", "๖เดือน๑๒เดือนและ๒๔เดือน"})
        EXPECT_THAT(text, HasSubstr(run_together(part)));
    EXPECT_THAT(text_of("hand-over-form", hand_over_pdf(a_house(), {}, nullptr, made_at())), HasSubstr("()ติดแล้ว"));
}

TEST(ConsentPaper, IsForTheOwnerOfTheHouseOrOfTheLand)
{
    EXPECT_THAT(text_of("consent-house", consent_pdf(a_house(), ConsentKind::House, made_at())), HasSubstr("เป็นเจ้าของบ้าน"));
    EXPECT_THAT(text_of("consent-land", consent_pdf(a_house(), ConsentKind::Land, made_at())),
                HasSubstr("ยินยอมให้ครอบครัวนี้อยู่อาศัย"));
}

} // namespace

} // namespace works
