// Papers read back: the text layer, pages, fonts, sameness, the QR code by a reader.
#include "base/text.hpp"
#include "platform/documents/specimen.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace documents {

namespace {

using specimen::times;

TEST(Paper, TextCanBeReadBackWithItsToneMarks)
{
    auto const text = specimen::text_of_pdf(specimen::agreement(specimen::settings(), 12).pdf());
    for (std::string_view const words :
         {"บันทึกข้อตกลงความร่วมมือ", "วันที่ ๒๐ มกราคม ๒๕๖๕", "เวลา ๐๙.๓๐ น.", "๖๕ ครัวเรือน", "๑,๓๕๘,๕๐๐ บาท", "ปู่ย่า", "ที่ดินญี่ปุ่น ฎีกา กฎหมาย",
          "กู้ยืม ผู้ใหญ่บ้าน น้ำท่วม", "(หนึ่งล้านสามแสนห้าหมื่นแปดพันห้าร้อยบาทถ้วน)", "๖๕ หลัง × ๑๙,๐๐๐.๐๐ บาท ๑,๒๓๕,๐๐๐.๐๐",
          "รวมทั้งสิ้น ๑,๓๕๘,๕๐๐.๐๐", "(นายสมชาย ใจดี)", "ลายมือชื่ออิเล็กทรอนิกส์ 9f86d081884c7d65",
          "https://onehome.example/seal/K7QX-93PA", "ที่ พร ๐๐๐๔/๑๒๓๔", "รหัสตรวจสอบ K7QX-93PA", "ข้อมูลตัวอย่าง",
          "รวมตำบลในเวียง ๑๙๐,๐๐๐.๐๐"})
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

TEST(Paper, CountsItsPages)
{
    auto const thai = specimen::text_of_pdf(specimen::agreement(specimen::settings(), 12).pdf());
    EXPECT_NE(thai.find("หน้า ๑ จาก ๒"), std::string::npos) << thai;
    EXPECT_NE(thai.find("หน้า ๒ จาก ๒"), std::string::npos);

    auto settings = specimen::settings();
    settings.thai_digits = false;
    settings.language = base::Language::English;
    auto const english = specimen::text_of_pdf(specimen::agreement(settings, 12).pdf());
    EXPECT_NE(english.find("Page 1 of 3"), std::string::npos) << english;
    EXPECT_NE(english.find("1,358,500.00"), std::string::npos);
    EXPECT_NE(english.find("Head of household"), std::string::npos);
}

TEST(Paper, IsSetSmallerOnlyWhereThatMakesItOnePage)
{
    auto const pages = [](int lines, double least) {
        auto settings = specimen::settings();
        settings.many_papers = true;
        settings.least_points = least;
        documents::Paper paper(settings);
        paper.title("ฉบับแรก").new_page().title("ฉบับที่สอง");
        for (int i = 0; i < lines; ++i)
            paper.paragraph("ย่อหน้า");
        return specimen::pages_of_pdf(paper.pdf());
    };
    EXPECT_EQ(pages(30, 0), 3);
    EXPECT_EQ(pages(30, 11), 2);
    EXPECT_EQ(pages(30, 13), 3) << "not smaller than asked";
    EXPECT_EQ(pages(50, 11), 3);

    auto settings = specimen::settings();
    auto const as_large_as_asked = specimen::agreement(settings, 12).pdf();
    settings.least_points = 13;
    EXPECT_EQ(specimen::agreement(settings, 12).pdf(), as_large_as_asked) << "no size makes it one page";
}

TEST(Paper, LongTableRepeatsItsHeadAndKeepsItsSums)
{
    auto const pdf = specimen::agreement(specimen::settings(), 90).pdf();
    auto const text = specimen::text_of_pdf(pdf);
    auto const pages = specimen::pages_of_pdf(pdf);
    ASSERT_GE(pages, 5);
    EXPECT_GE(times(text, "บ้านเลขที่"), 4U);
    EXPECT_EQ(times(text, "รวมทั้งสิ้น ๙๐ ครัวเรือน ๑,๗๑๐,๐๐๐.๐๐"), 1U);
    EXPECT_EQ(times(text, "รวมตำบล"), 9U);
    for (int i = 1; i <= 90; ++i) {
        auto const house = base::text::thai_digits(std::to_string(i) + "/" + std::to_string((i - 1) % 5));
        EXPECT_NE(text.find(house + " "), std::string::npos) << house;
    }
}

TEST(Paper, NoPageHoldsATableSumOrSignaturesAlone)
{
    // Each length puts the end of the table and the signatures elsewhere on the page.
    for (int houses = 20; houses < 46; houses += 2) {
        auto const pdf = specimen::agreement(specimen::settings(), houses).pdf();
        specimen::Folder const folder;
        auto const file = folder.file("paper.pdf", pdf);
        for (int page = 2; page <= specimen::pages_of_pdf(pdf); ++page) {
            auto const n = std::to_string(page);
            auto const text = specimen::output_of("pdftotext -raw -f " + n + " -l " + n + " '" + file + "' -");
            if (text.find("รวมทั้งสิ้น") != std::string::npos) {
                EXPECT_NE(text.find("/"), std::string::npos) << houses;
                EXPECT_NE(text.find("นางสมศรี"), std::string::npos) << houses << " houses, page " << n << "\n" << text;
            }
            if (text.find("ฝ่ายที่ ๑") != std::string::npos) {
                EXPECT_NE(text.find("ลงลายมือชื่อไว้"), std::string::npos) << houses << " houses, page " << n << "\n" << text;
            }
            if (text.find("seal/K7QX") != std::string::npos) {
                EXPECT_NE(text.find("ลงชื่อ"), std::string::npos) << houses << " houses, page " << n << "\n" << text;
            }
        }
    }
}

TEST(Paper, UpToFourSignaturesStandOnOnePage)
{
    for (int lines = 20; lines < 40; ++lines) {
        documents::Paper paper(specimen::settings());
        for (int i = 0; i < lines; ++i)
            paper.paragraph("ข้อความ");
        paper.signatures({{.role = "ผู้จัดทำ"}, {.role = "ผู้รายงาน"}, {.role = "ผู้ตรวจสอบ"}, {.role = "ผู้รับรายงาน"}});
        auto const pdf = paper.pdf();
        specimen::Folder const folder;
        auto const file = folder.file("paper.pdf", pdf);
        auto const n = std::to_string(specimen::pages_of_pdf(pdf));
        auto const last = specimen::output_of("pdftotext -raw -f " + n + " -l " + n + " '" + file + "' -");
        EXPECT_EQ(times(last, "ลงชื่อ"), 4U) << lines;
        EXPECT_GE(times(last, "ข้อความ"), 2U) << lines;
    }
}

TEST(Paper, WhatIsKeptTogetherIsBrokenWhereItsCellIsTooNarrow)
{
    documents::Table table;
    table.columns = {{"day", {"วันที่", "Day"}, documents::CellKind::Date, 11},
                     {"basis", {"ที่มา", "Basis"}, documents::CellKind::Text, 18},
                     {"what", {"รายการ", "What"}, documents::CellKind::Text, 66}};
    table.add({base::Date(2021, 4, 2), "ตามใบเสร็จหรือบิล เลขที่ สมทบ 101/2564 ลงวันที่ 2 เมษายน 2564", "สี"});
    documents::Paper paper(specimen::settings());
    paper.table(table);
    specimen::Folder const folder;
    auto const file = folder.file("paper.pdf", paper.pdf());
    auto const words = specimen::output_of("pdftotext -bbox '" + file + "' -");
    auto const edge_of = [&](std::string const& word, std::string const& edge) {
        auto const at = words.rfind("<word", words.find(">" + word + "</word>"));
        auto const value = words.find(edge + "=\"", at) + edge.size() + 2;
        return std::stod(words.substr(value));
    };
    EXPECT_LT(edge_of("๒๕๖๔", "xMax"), edge_of("สี", "xMin"));
}

TEST(Paper, SameInputGivesSameBytesOnEveryThread)
{
    auto const first = specimen::agreement(specimen::settings(), 30).pdf();
    EXPECT_EQ(specimen::agreement(specimen::settings(), 30).pdf(), first);
    std::atomic<int> same = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            if (specimen::agreement(specimen::settings(), 30).pdf() == first)
                ++same;
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(same, 4);
}

TEST(Paper, EmbedsOnlyItsOwnFonts)
{
    specimen::Folder const folder;
    auto const fonts =
        specimen::output_of("pdffonts '" + folder.file("paper.pdf", specimen::agreement(specimen::settings(), 12).pdf()) + "'");
    EXPECT_GE(times(fonts, "Sarabun-Regular"), 1U) << fonts;
    EXPECT_GE(times(fonts, "Sarabun-Bold"), 1U) << fonts;
    EXPECT_EQ(times(fonts, "\n"), 2 + times(fonts, "+Sarabun-")) << "a font of the machine came in:\n" << fonts;
    EXPECT_EQ(times(fonts, "yes yes yes"), times(fonts, "+Sarabun-")) << fonts;
}

TEST(Paper, SaysWhatItIs)
{
    specimen::Folder const folder;
    auto const info = specimen::output_of("pdfinfo -isodates '" +
                                          folder.file("paper.pdf", specimen::agreement(specimen::settings(), 1).pdf()) + "'");
    EXPECT_NE(info.find("บันทึกข้อตกลงโครงการบ้านพอเพียง"), std::string::npos) << info;
    EXPECT_NE(info.find("2022-01-20T09:30:00+07"), std::string::npos) << info;
    EXPECT_NE(info.find("A4"), std::string::npos) << info;
}

TEST(Paper, QrCodeCanBeScannedFromPaper)
{
    specimen::Folder const folder;
    documents::Paper paper(specimen::settings());
    paper.title("ทดสอบ").qr("https://onehome.example/seal/K7QX-93PA?x=ก", {"สแกน"});
    auto const pdf = folder.file("paper.pdf", paper.pdf());
    specimen::output_of("pdftoppm -r 150 -png -singlefile '" + pdf + "' '" + (folder.path() / "page").string() + "'");
    EXPECT_EQ(specimen::output_of("zbarimg -q --raw '" + (folder.path() / "page.png").string() + "'"),
              "https://onehome.example/seal/K7QX-93PA?x=ก\n");
}

TEST(Paper, RefusesToBeBlank)
{
    EXPECT_THROW((void)documents::Paper(specimen::settings()).pdf(), std::runtime_error);
}

TEST(Paper, BrokenInputFailsLoudly)
{
    documents::Table table;
    EXPECT_THROW((void)documents::Paper(specimen::settings()).table(table).pdf(), std::logic_error);
    table.columns = {{"a", {"ก", "A"}, documents::CellKind::Text, 10}};
    table.add({"1", "2"});
    EXPECT_THROW((void)documents::Paper(specimen::settings()).table(table).pdf(), std::logic_error);
}

TEST(Paper, LongWordsAndEmptyPartsFindTheirPlace)
{
    documents::Table table;
    table.columns = {{"a", {"ก", "A"}, documents::CellKind::Text, 10}, {"b", {"", ""}, documents::CellKind::Money, 10}};
    table.add({std::string(300, 'x'), base::Satang::baht(1)});
    table.add({"", {}});
    documents::Paper paper(specimen::settings());
    paper.paragraph("")
        .title("")
        .clause("", "")
        .key_values({{"", ""}})
        .signatures({})
        .sum({})
        .table(table)
        .space(400)
        .paragraph(std::string(500, 'y'));
    auto const text = specimen::text_of_pdf(paper.pdf());
    EXPECT_NE(text.find("xxxx"), std::string::npos);
    EXPECT_NE(text.find("yyyy"), std::string::npos);
}

} // namespace

} // namespace documents
