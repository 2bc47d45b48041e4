// Tables: how cells read, columns from a record's schema, CSV as golden text, QR codes as matrix.
#include "platform/documents/csv.hpp"
#include "platform/documents/qr.hpp"
#include "platform/documents/table.hpp"

#include <gtest/gtest.h>

namespace documents {

namespace {

using base::Language;
using documents::Cell;
using documents::CellKind;
using documents::Column;
using documents::Table;

std::string thai(Cell const& cell, CellKind kind)
{
    Column column;
    column.kind = kind;
    return documents::shown(cell, column, Language::Thai);
}

TEST(Cells, ReadAsPeopleWriteThem)
{
    EXPECT_EQ(thai(1234567, CellKind::Integer), "1,234,567");
    EXPECT_EQ(thai(-1234, CellKind::Integer), "-1,234");
    EXPECT_EQ(thai(999, CellKind::Integer), "999");
    EXPECT_EQ(thai(-999, CellKind::Integer), "-999");
    EXPECT_EQ(thai(2565, CellKind::Ordinal), "2565");
    EXPECT_EQ(thai(base::Satang::baht(1'358'500), CellKind::Money), "1,358,500.00");
    EXPECT_EQ(thai(base::BasisPoints(1000), CellKind::Share), "10 %");
    EXPECT_EQ(thai(base::Date(2022, 1, 20), CellKind::Date), "20 ม.ค. 65");
    EXPECT_EQ(thai(base::Timestamp(1'642'645'800'000), CellKind::Instant), "20 ม.ค. 65 09:30");
    EXPECT_EQ(thai(2.5, CellKind::Real), "2.5");
    EXPECT_EQ(thai(true, CellKind::YesNo), "ใช่");
    EXPECT_EQ(thai(base::Bilingual{"บ้าน", "house"}, CellKind::Text), "บ้าน");
    EXPECT_EQ(thai(std::optional<base::Date>(), CellKind::Date), "");
}

TEST(Cells, EmptyOnesAreKnown)
{
    EXPECT_TRUE(Cell().empty());
    EXPECT_TRUE(Cell("").empty());
    EXPECT_TRUE(Cell(std::optional<std::int64_t>()).empty());
    EXPECT_FALSE(Cell(0).empty());
    EXPECT_FALSE(Cell(false).empty());
}

enum class Ground { Own, Rented };
std::span<base::EnumValue<Ground> const> values_of(Ground)
{
    static base::EnumValue<Ground> const rows[] = {{Ground::Own, "own", {"ที่ดินตนเอง", "own land"}},
                                                   {Ground::Rented, "rented", {"เช่า", "rented"}}};
    return rows;
}

struct Part {
    std::string name;
};
base::fields::Schema const& schema_of(base::fields::Tag<Part>)
{
    static auto const schema = base::fields::SchemaOf<Part>("Part").field("name", &Part::name, {"ชื่อ", "Name"});
    return schema;
}

struct House {
    std::string head;
    std::optional<std::int64_t> members;
    base::Satang share;
    Ground ground = Ground::Own;
    std::optional<base::Date> heard;
    base::FiscalYear year{2565};
    bool made_up = true;
    std::vector<Part> parts{};
};
base::fields::Schema const& schema_of(base::fields::Tag<House>)
{
    static auto const schema = base::fields::SchemaOf<House>("House")
                                   .field("head", &House::head, {"หัวหน้า", "Head"})
                                   .field("members", &House::members, {"สมาชิก", "Members"})
                                   .field("share", &House::share, {"เงิน", "Money"})
                                   .field("ground", &House::ground, {"ที่ดิน", "Land"})
                                   .field("heard", &House::heard, {"ประชาคม", "Heard"})
                                   .field("year", &House::year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("made_up", &House::made_up, {"สมมติ", "Made up"})
                                   .field("parts", &House::parts, {"ส่วน", "Parts"});
    return schema;
}

TEST(Tables, ComeFromTheSchemaOfARecord)
{
    std::vector<House> const houses = {{"นางสมศรี", 4, base::Satang::baht(19'000), Ground::Rented, base::Date(2022, 1, 5)}};
    auto const table = documents::table_from({"บ้าน", "Houses"}, houses);
    ASSERT_EQ(table.columns.size(), 7U) << "lists are left out";
    EXPECT_EQ(table.columns[2].kind, CellKind::Money);
    EXPECT_EQ(table.columns[5].kind, CellKind::Ordinal);
    EXPECT_EQ(documents::to_csv(table, Language::Thai), "\xEF\xBB\xBFหัวหน้า,สมาชิก,เงิน,ที่ดิน,ประชาคม,ปีงบประมาณ,สมมติ\r\n"
                                                        "นางสมศรี,4,19000.00,เช่า,2022-01-05,2565,1\r\n");
    auto const some = documents::table_from({}, houses, {"share", "head"});
    EXPECT_EQ(documents::to_csv(some, Language::English), "\xEF\xBB\xBFMoney,Head\r\n19000.00,นางสมศรี\r\n");
    EXPECT_THROW((void)documents::table_from({}, houses, {"parts"}), std::logic_error);
    EXPECT_THROW((void)documents::table_from({}, houses, {"nothing"}), std::logic_error);
}

TEST(Csv, QuotesAndDisarmsFormulas)
{
    Table table;
    table.columns = {
        {"a", {"ก", "A"}, CellKind::Text, 10}, {"b", {"ข", "B"}, CellKind::Code, 10}, {"c", {"ค", "C"}, CellKind::Money, 10}};
    table.add_group("กลุ่ม");
    table.add({"=1+1", "0054", base::Satang(-50)});
    table.add({"+66", "-", {}});
    table.add({"a,\"b\"\nc", "@x"});
    table.add({"\t=1", "1/2", base::Satang::baht(5)});
    table.add_subtotal({"รวม", {}, base::Satang::baht(5)});
    table.add_total({"รวม", {}, base::Satang::baht(5)});
    EXPECT_EQ(documents::to_csv(table, Language::English), "\xEF\xBB\xBF"
                                                           "A,B,C\r\n"
                                                           "'=1+1,0054,-0.50\r\n"
                                                           "'+66,-,\r\n"
                                                           "\"a,\"\"b\"\"\nc\",'@x,\r\n"
                                                           "'\t=1,1/2,5.00\r\n");
}

TEST(Csv, LeavesALoneDashAndPlainNumbersAsTheyAre)
{
    for (auto const* text : {"-", "-5", "-0.50", "-1234567", "5", "", "12/3"})
        EXPECT_EQ(documents::without_formula(text), text);
    for (auto const* text :
         {"--5", "-5+1", "-A1", "-5.", "-.5", "-1.2.3", "- 5", "-1e5", "-2+cmd|' /C calc'!A0", "-\t5", "-๕", "+5", "=5"})
        EXPECT_EQ(documents::without_formula(text), std::string("'") + text);
}

TEST(Qr, HasTheThreeEyesAndASize)
{
    auto const matrix = documents::qr_matrix("https://onehome.example/seal/K7QX");
    ASSERT_EQ(matrix.dark.size(), matrix.side * matrix.side);
    EXPECT_GE(matrix.side, 25U);
    for (auto const& [row, column] : {std::pair<std::size_t, std::size_t>{0, 0}, {0, matrix.side - 7}, {matrix.side - 7, 0}}) {
        EXPECT_TRUE(matrix.at(row, column));
        EXPECT_FALSE(matrix.at(row + 1, column + 1));
        EXPECT_TRUE(matrix.at(row + 3, column + 3));
    }
    EXPECT_THROW((void)documents::qr_matrix(""), std::invalid_argument);
    EXPECT_THROW((void)documents::qr_matrix(std::string(3000, 'x')), std::invalid_argument);
}

TEST(Qr, SvgNamesItselfSafely)
{
    auto const svg = documents::qr_svg("x", "ตรวจสอบ <b> & ลงนาม");
    EXPECT_TRUE(svg.starts_with("<svg "));
    EXPECT_NE(svg.find("<title>ตรวจสอบ &lt;b&gt; &amp; ลงนาม</title>"), std::string::npos);
}

} // namespace

} // namespace documents
