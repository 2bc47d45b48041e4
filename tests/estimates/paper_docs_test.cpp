// ใบประมาณราคา as paper: lines by source, sums beside the share and in words, signatures, and what marks a draft.
#include "estimates/paper.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace estimates {

namespace {

using base::Satang;
using estimates::Source;
using estimates::State;
using testing::HasSubstr;
using testing::Not;

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

estimates::PaperPage page_of(int lines, State state = State::Final)
{
    estimates::EstimateView e;
    e.number = 2;
    e.state = state;
    e.reason = "ราคาเหล็กขึ้น";
    e.priced_on = base::Date(2022, 3, 1);
    e.share_satang = Satang::baht(19'000);
    for (int i = 0; i < lines; ++i)
        e.lines.push_back({i + 1, std::nullopt, std::nullopt, std::nullopt, "เมทัลชีทเคลือบสี", std::nullopt, 12'500, "เมตร",
                           Satang::baht(124), Satang::baht(1'550), Source::Grant, std::nullopt});
    e.lines.push_back({lines + 1, std::nullopt, std::nullopt, std::nullopt, "ช่างไม้", 2, 4500, "คน-วัน", Satang::baht(450),
                       Satang::baht(4'050), Source::Labour, std::nullopt});
    e.grant_satang = Satang::baht(1'550) * lines;
    e.labour_satang = Satang::baht(4'050);
    e.contributed_satang = e.labour_satang;
    e.total_satang = e.grant_satang + e.labour_satang;
    if (state == State::Final) {
        e.prepared_on = base::Date(2022, 3, 2);
        e.prepared_by = "นายช่างโยธา";
    }
    estimates::PaperPage paper;
    paper.page.head_name = "นางสาวประนอม ปันจำลองวงศ์";
    paper.page.house_no = "162/5";
    paper.page.moo = 5;
    paper.page.round_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    paper.page.tambon_th = "น้ำชำ";
    paper.page.estimate = e;
    paper.district_th = "สูงเม่น";
    paper.province_th = "แพร่";
    return paper;
}

std::string pdf_of(std::vector<estimates::PaperPage> const& pages, char const* name)
{
    auto const bytes = estimates::estimate_pdf(pages, specimen::kMade);
    // To look at with one's own eyes: ONEHOME_KEEP_PAPERS=/tmp tests_docs
    if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/estimate-" + name + ".pdf", std::ios::binary) << bytes;
    return bytes;
}

TEST(EstimatePaper, TellsWhoPaysForWhatInTheFormOfOfficialPapers)
{
    auto const text = run_together(specimen::text_of_pdf(pdf_of({page_of(3)}, "usual")));
    for (auto const* words : {"ใบประมาณราคาค่าซ่อมสร้างบ้าน", "นางสาวประนอมปันจำลองวงศ์", "บ้านเลขที่๑๖๒/๕หมู่ที่๕ตำบลน้ำชำอำเภอสูงเม่นจังหวัดแพร่",
                              "ฉบับที่๒เนื่องจากราคาเหล็กขึ้น", "๑๒.๕", "๔,๖๕๐.๐๐", "๒คน×๔.๕", "สมทบเป็นแรงงาน", "แปดพันเจ็ดร้อยบาทถ้วน",
                              "นายช่างโยธา", "ผู้ประมาณราคา", "ประธานสภาองค์กรชุมชนตำบลน้ำชำ", "วันที่๒มีนาคมพ.ศ.๒๕๖๕"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_THAT(text, Not(HasSubstr("ร่าง")));
    EXPECT_THAT(text, Not(HasSubstr("สมทบเป็นวัสดุ"))) << "a source without money is not told";
}

TEST(EstimatePaper, OfADraftSaysSo)
{
    EXPECT_THAT(run_together(specimen::text_of_pdf(pdf_of({page_of(2, State::Draft)}, "draft"))), HasSubstr("(ร่าง)"));
}

TEST(EstimatePaper, OfManyHousesBeginsEachOnASheetAndLeavesOutWhoHasNone)
{
    auto none = page_of(1);
    none.page.estimate.reset();
    EXPECT_EQ(specimen::pages_of_pdf(pdf_of({page_of(2), none, page_of(2)}, "many")), 2);
}

TEST(EstimatePaper, OfManyLinesGoesOnOverThePages)
{
    auto const text = run_together(specimen::text_of_pdf(pdf_of({page_of(80)}, "long")));
    EXPECT_THAT(text, HasSubstr("๑๒๔,๐๐๐.๐๐"));
    EXPECT_THAT(text, HasSubstr("หนึ่งแสนสองหมื่นแปดพันห้าสิบบาทถ้วน"));
}

} // namespace

} // namespace estimates
