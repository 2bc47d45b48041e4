// Workbooks read back by another program.
#include "base/text.hpp"
#include "platform/documents/specimen.hpp"
#include "platform/documents/xlsx.hpp"

#include <gtest/gtest.h>

namespace documents {

namespace {

using documents::CellKind;
using documents::Table;

documents::WorkbookSettings settings()
{
    documents::WorkbookSettings s;
    s.title = "บัญชีรายชื่อครัวเรือน ปีงบประมาณ 2565";
    s.note = "ข้อมูลตัวอย่าง";
    s.made_at = specimen::kMade;
    return s;
}

std::string as_csv(std::string const& workbook, std::string const& options = "")
{
    specimen::Folder const folder;
    return specimen::output_of("xlsx2csv " + options + " '" + folder.file("book.xlsx", workbook) + "'");
}

std::string part(std::string const& workbook, std::string const& name)
{
    specimen::Folder const folder;
    return specimen::output_of(
        "python3 -c \"import sys,zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())\" '" +
        folder.file("book.xlsx", workbook) + "' " + name);
}

TEST(Xlsx, HoldsValuesNotPictures)
{
    auto const csv = as_csv(documents::to_xlsx(specimen::house_table(12), settings()));
    EXPECT_TRUE(csv.starts_with("บัญชีรายชื่อครัวเรือน ปีงบประมาณ 2565,,,,\nข้อมูลตัวอย่าง,,,,\n"
                                "ที่,หัวหน้าครัวเรือน,บ้านเลขที่,ประชาคมเมื่อ,จำนวนเงิน (บาท)\n"))
        << csv;
    EXPECT_NE(csv.find("\n1,นางสมศรี ใจดี,1/0,"), std::string::npos) << csv;
    EXPECT_NE(csv.find("รวมทั้งสิ้น 12 ครัวเรือน,,,228000"), std::string::npos) << csv;
}

TEST(Xlsx, KeepsCodesAsTextMoneyAsNumberAndDaysAsDays)
{
    Table table;
    table.title = {"ชนิด", "Kinds"};
    table.columns = {{"code", {"รหัส", "Code"}, CellKind::Code, 10},
                     {"money", {"เงิน", "Money"}, CellKind::Money, 10},
                     {"day", {"วัน", "Day"}, CellKind::Date, 10},
                     {"share", {"ร้อยละ", "Share"}, CellKind::Share, 10},
                     {"text", {"ข้อความ", "Text"}, CellKind::Text, 10}};
    table.add({"0054", base::Satang(1'900'010), base::Date(2022, 1, 20), base::BasisPoints(750), "=1+1"});
    auto const sheet = part(documents::to_xlsx(table, {}), "xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("t=\"inlineStr\"><is><t>0054</t>"), std::string::npos) << sheet;
    EXPECT_NE(sheet.find("<v>19000.1</v>"), std::string::npos);
    EXPECT_NE(sheet.find("<v>44581</v>"), std::string::npos) << "20 January 2022 as a serial day";
    EXPECT_NE(sheet.find("<v>0.075</v>"), std::string::npos);
    EXPECT_NE(sheet.find("<is><t>=1+1</t>"), std::string::npos) << "a text, not a formula";
    EXPECT_EQ(sheet.find("<f>"), std::string::npos);
    auto const styles = part(documents::to_xlsx(table, {}), "xl/styles.xml");
    EXPECT_NE(styles.find("[$-107041E]d mmm yyyy"), std::string::npos) << "Buddhist years on screen";
    EXPECT_NE(styles.find("TH Sarabun New"), std::string::npos);
}

// A list with nothing but a total under it could not be written at all once.
TEST(Xlsx, FiltersTheRowsAboveATotal)
{
    Table table;
    table.title = {"บ้านในรอบ", "Houses"};
    table.columns = {{"head", {"หัวหน้าครัวเรือน", "Head"}, CellKind::Text, 20}, {"share", {"เงิน", "Money"}, CellKind::Money, 10}};
    table.add({"นางสมศรี", base::Satang::baht(19'000)});
    table.add({"นายสมชาย", base::Satang::baht(19'000)});
    table.add_total({"รวม", base::Satang::baht(38'000)});
    auto const book = documents::to_xlsx(table, settings());
    EXPECT_NE(part(book, "xl/worksheets/sheet1.xml").find("<autoFilter ref=\"A3:B5\"/>"), std::string::npos);
    EXPECT_NE(as_csv(book).find("นายสมชาย,19000\nรวม,38000"), std::string::npos) << as_csv(book);
}

TEST(Xlsx, IsReadyForScreenAndPrinter)
{
    auto const sheet = part(documents::to_xlsx(specimen::house_table(3), settings()), "xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("state=\"frozen\""), std::string::npos);
    EXPECT_EQ(specimen::times(sheet, "<row "), specimen::times(sheet, "customHeight=\"1\"")) << "tone marks would be cut";
    EXPECT_NE(sheet.find("<mergeCell ref=\"A4:E4\"/>"), std::string::npos) << "a heading runs over its group";
    EXPECT_NE(sheet.find("orientation=\"landscape\""), std::string::npos);
    EXPECT_NE(sheet.find("paperSize=\"9\""), std::string::npos);
    EXPECT_EQ(sheet.find("<autoFilter"), std::string::npos) << "no filter over group headings";
    Table plain = specimen::house_table(0);
    plain.add({1, "ก", "1/1", {}, base::Satang(1)});
    EXPECT_NE(part(documents::to_xlsx(plain, settings()), "xl/worksheets/sheet1.xml").find("<autoFilter"), std::string::npos);
}

TEST(Xlsx, NamesItsSheetsLawfully)
{
    Table table;
    table.columns = {{"a", {"ก", "A"}, CellKind::Text, 10}};
    table.title = {"ครัวเรือน/บ้าน [ทั้งหมด]: ปีงบประมาณ พ.ศ. 2565 จังหวัดแพร่", ""};
    std::vector<Table> const tables = {table, table, Table{{}, table.columns, {}}};
    auto const book = part(documents::to_xlsx(tables, settings()), "xl/workbook.xml");
    EXPECT_NE(book.find("name=\"ครัวเรือน บ้าน ทั้งหมด ปีงบประม"), std::string::npos) << book;
    EXPECT_EQ(specimen::times(book, "<sheet "), 3U);
    EXPECT_EQ(book.find("name=\"\""), std::string::npos);
}

// A whole list could not be written once because of one answer in it.
TEST(Xlsx, CutsATextThatNoCellCanHoldAndSaysSo)
{
    auto const text = [](std::size_t consonants) {
        std::string long_text;
        for (std::size_t i = 0; i < consonants; ++i)
            long_text += "ก";
        return long_text;
    };
    Table table;
    table.title = {text(40'000), text(40'000)};
    table.columns = {{"a", {text(40'000), text(40'000)}, CellKind::Text, 10}, {"b", {"ข", "B"}, CellKind::Code, 10}};
    table.add_group(text(40'000));
    table.add({"ก", text(32'767)});
    table.add({text(32'768), "ถัดไป"});
    auto with_title = settings();
    with_title.title = with_title.note = text(40'000);
    auto const sheet = part(documents::to_xlsx(table, with_title), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(specimen::times(sheet, "<t>" + text(32'767) + "</t>"), 1U) << "as long as a cell may be: whole";
    std::string const end = " … (ข้อความยาวเกินหนึ่งช่องของสเปรดชีต ตัดไว้เพียงนี้)</t>";
    EXPECT_EQ(specimen::times(sheet, end), 5U) << "title, note, head, group, cell";
    EXPECT_EQ(specimen::times(sheet, "<t>" + text(32'767 - base::text::length(end) + 4) + end), 5U) << "as much as fits";
    EXPECT_NE(sheet.find("<t>ถัดไป</t>"), std::string::npos) << "what stands beside it is whole";
}

// Whole workbooks were refused because of these.
TEST(Xlsx, TakesAnyTitle)
{
    Table table;
    table.columns = {{"a", {"ก", "A"}, CellKind::Text, 10}};
    std::vector<Table> tables;
    for (auto const* title : {"'ก'", "'", "[]:*?/\\'", "History", "ข้อ 1", "AB", "ab", "2565", "A1", "\xEF\xBF\xBF",
                              "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "ชื่อที่ตัดแล้วจบด้วยอะพอสทรอฟี'ก", "a\x01z"}) {
        table.title = {title, title};
        tables.push_back(table);
    }
    auto const book = part(documents::to_xlsx(tables, settings()), "xl/workbook.xml");
    for (auto const* name : {"\"ก\"", "\"Sheet\"", "\"Sheet 2\"", "\"Sheet 2565\"", "\"Sheet A1\"", "\"History 2\"", "\"ข้อ 1\"",
                             "\"AB\"", "\"ab 2\"", "\"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"", "\"ชื่อที่ตัดแล้วจบด้วยอะพอสทรอฟี\"", "\"az\""})
        EXPECT_NE(book.find(name), std::string::npos) << name << book;
}

TEST(Xlsx, SameInputGivesSameBytes)
{
    auto const first = documents::to_xlsx(specimen::house_table(40), settings());
    EXPECT_EQ(documents::to_xlsx(specimen::house_table(40), settings()), first);
}

TEST(Xlsx, TakesTheCornerCases)
{
    Table table;
    table.columns = {{"a", {"ก", "A"}, CellKind::Date, 10}, {"b", {"ข", "B"}, CellKind::Text, 10}};
    table.add({base::Date(1890, 5, 1), std::string("ก\x01ข & <b>")});
    table.add({});
    auto const csv = as_csv(documents::to_xlsx(table, {}));
    EXPECT_NE(csv.find("1 พ.ค. 33"), std::string::npos) << "older than spreadsheets know: as text\n" << csv;
    EXPECT_NE(csv.find("& <b>"), std::string::npos) << csv;
    EXPECT_THROW((void)documents::to_xlsx(Table{}, {}), std::logic_error);
}

} // namespace

} // namespace documents
