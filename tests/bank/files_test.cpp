// Files of banks: days, amounts and encodings as they write them, CSV by a mapping, camt.053, and what is refused.
#include "bank/importing.hpp"
#include "bank/statement_file.hpp"
#include "support/sources.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bank {

namespace {

using bank::DayOrder;
using bank::ShortYears;
using base::Date;
using base::Satang;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string file(std::string const& name)
{
    return test::project_file("tests/bank/data/" + name);
}

bank::StatementFile read_csv(std::string_view bytes, std::optional<bank::Mapping> mapping = {})
{
    auto const table = bank::read_table(bytes, bank::Encoding::Detect, bank::Delimiter::Detect);
    return bank::read_lines(table, mapping ? *mapping : bank::guessed(table));
}

// "2022-02-21 38000.00 TR0001" of each line.
std::vector<std::string> told(bank::StatementFile const& read)
{
    std::vector<std::string> all;
    for (auto const& line : read.lines)
        all.push_back(line.day.iso() + " " + line.amount.plain() + " " + line.reference);
    return all;
}

TEST(BankCells, ReadDaysAsBanksWriteThem)
{
    struct Case {
        char const* cell;
        DayOrder order = DayOrder::DayMonthYear;
        ShortYears years = ShortYears::Buddhist;
    };
    for (auto const& one : std::vector<Case>{{"21/02/2565"},
                                             {"21/2/65"},
                                             {"21-02-2022"},
                                             {"21.02.2022"},
                                             {"2022-02-21"},
                                             {"2565/02/21"},
                                             {"๒๑/๐๒/๒๕๖๕"},
                                             {"21 ก.พ. 65"},
                                             {"21 กุมภาพันธ์ 2565"},
                                             {"21 Feb 2022"},
                                             {"21/02/2565 09:12"},
                                             {"2022-02-21T09:12:33"},
                                             {"21022565"},
                                             {"20220221", DayOrder::YearMonthDay},
                                             {"22/02/21", DayOrder::YearMonthDay, ShortYears::Christian},
                                             {"02/21/2022", DayOrder::MonthDayYear},
                                             {"21/02/22", DayOrder::DayMonthYear, ShortYears::Christian},
                                             {"21 Feb 22", DayOrder::DayMonthYear, ShortYears::Christian}})
        EXPECT_EQ(bank::day_in(one.cell, one.order, one.years), Date(2022, 2, 21)) << one.cell;
    for (auto const* cell :
         {"", "วันที่", "30/02/2565", "21/13/2565", "1234", "21/02", "99999999999", "/02/2565", "21//2565", "20/01/0001"})
        EXPECT_EQ(bank::day_in(cell, DayOrder::DayMonthYear, ShortYears::Buddhist), std::nullopt) << cell;
    EXPECT_EQ(bank::time_in("21/02/2565 09:12:33"), "09:12");
    EXPECT_EQ(bank::time_in("9:05"), "9:05");
    EXPECT_EQ(bank::time_in("21/02/2565"), "");
}

TEST(BankCells, ReadAmountsAsBanksWriteThem)
{
    std::vector<std::pair<char const*, std::int64_t>> const good{{"1,000.00", 100'000},
                                                                 {"1000", 100'000},
                                                                 {"(1,000.00)", -100'000},
                                                                 {"-1,000.00", -100'000},
                                                                 {"1,000.00-", -100'000},
                                                                 {"−1,000.00", -100'000},
                                                                 {"๑,๐๐๐.๒๕", 100'025},
                                                                 {"฿1,000.00", 100'000},
                                                                 {"1,000.00 บาท", 100'000},
                                                                 {"1,000.00 CR", 100'000},
                                                                 {"1,000.00 DR", -100'000},
                                                                 {"+15.00", 1'500},
                                                                 {"", 0},
                                                                 {"-", 0},
                                                                 {"0.00", 0},
                                                                 {".50", 50},
                                                                 {"- 15.00", -1'500},
                                                                 {"THB 15.00", 1'500}};
    for (auto const& [cell, satang] : good)
        EXPECT_EQ(bank::amount_in(cell), Satang(satang)) << cell;
    for (auto const* cell :
         {"จำนวน", "1.000,00", "1,00.00", "12.345", "1e5", "99999999999999999999", "200,000,000,000.00", "=1+1"})
        EXPECT_EQ(bank::amount_in(cell), std::nullopt) << cell;
}

TEST(BankCsv, GuessesTheColumnsFromThaiHeadings)
{
    auto const read = read_csv(file("made_up.csv"));
    EXPECT_THAT(told(read), ElementsAre("2022-02-21 38000.00 TR0001", "2022-02-22 -4500.00 CH0001", "2022-02-25 -15.00 ",
                                        "2022-02-28 12.34 "));
    EXPECT_THAT(read.faults, IsEmpty());
    EXPECT_EQ(read.opening, Satang());
    EXPECT_EQ(read.closing, Satang(3'349'734));
    EXPECT_EQ(read.from, Date(2022, 2, 21));
    EXPECT_EQ(read.until, Date(2022, 2, 28));
    EXPECT_EQ(read.lines[1].counterparty, "นายสมมุติ ร้านวัสดุ");
    EXPECT_EQ(read.lines[0].time, "09:12");
    EXPECT_EQ(read.left_out, 1) << "the sum at the end";
}

TEST(BankCsv, ReadsTheOlderThaiEncodingAndSemicolons)
{
    auto const bytes = file("made_up_windows874.csv");
    auto const read = read_csv(bytes);
    EXPECT_EQ(read.encoding, bank::Encoding::Windows874);
    EXPECT_EQ(read.delimiter, bank::Delimiter::Semicolon);
    EXPECT_EQ(told(read), told(read_csv(file("made_up.csv"))));
    EXPECT_EQ(read.lines[0].description, "รับโอนงบประมาณ");
}

TEST(BankCsv, ReadsEnglishHeadingsASignedColumnAndTheNewestFirst)
{
    auto const read = read_csv("\xEF\xBB\xBF"
                               "Date\tDescription\tAmount\tBalance\r\n"
                               "22/02/2022\tPaid\t(4,500.00)\t33,500.00\r\n"
                               "21/02/2022\tReceived\t38,000.00\t38,000.00\r\n");
    EXPECT_EQ(read.delimiter, bank::Delimiter::Tab);
    EXPECT_THAT(told(read), ElementsAre("2022-02-21 38000.00 ", "2022-02-22 -4500.00 "));
    EXPECT_EQ(read.opening, Satang());
    EXPECT_EQ(read.closing, Satang::baht(33'500));
}

TEST(BankCsv, KeepsTheOrderOfOneDayThatItsBalancesTell)
{
    auto const read = read_csv("Date,Amount,Balance\n21/02/2022,-100,50\n21/02/2022,150,150\n");
    EXPECT_THAT(told(read), ElementsAre("2022-02-21 150.00 ", "2022-02-21 -100.00 "));
}

TEST(BankCsv, TellsEveryFaultyRowAtItsLine)
{
    auto const read = read_csv("Date,Withdrawal,Deposit\n31/02/2022,,100\n21/02/2022,abc,\n22/02/2022,5,6\n23/02/2022,7,\n,8,\n");
    ASSERT_THAT(read.faults, SizeIs(3));
    EXPECT_EQ(read.faults[0].message.en, "Line 2: “31/02/2022” is no day");
    EXPECT_EQ(read.faults[1].field, "withdrawal");
    EXPECT_EQ(read.faults[1].row, 3u);
    EXPECT_EQ(read.faults[2].code, "both");
    EXPECT_THAT(read.without_day, ElementsAre(6u)) << "money without a day is told, not swallowed";
}

TEST(BankCsv, TakesTheOpeningBalanceFromBroughtForward)
{
    auto const read = read_csv("วันที่,รายการ,จำนวนเงิน,คงเหลือ\n01/02/2565,ยอดยกมา,,500.00\n03/02/2565,ฝาก,100.00,\n");
    EXPECT_EQ(read.opening, Satang::baht(500));
    EXPECT_THAT(read.lines, SizeIs(1));
}

TEST(BankCsv, RefusesWhatIsNoCsv)
{
    auto const refused = [](std::string const& bytes) { return test::refusal([&] { (void)read_csv(bytes); }); };
    EXPECT_EQ(refused(""), "422 input.invalid content_base64=empty");
    EXPECT_EQ(refused("PK\x03\x04zip"), "422 input.invalid content_base64=spreadsheet");
    EXPECT_EQ(refused("%PDF-1.7"), "422 input.invalid content_base64=pdf");
    EXPECT_EQ(refused("\xFF\xFE"
                      "a"),
              "422 input.invalid content_base64=utf16");
    EXPECT_EQ(refused("a,\"b\nc"), "422 input.invalid content_base64=open_quote");
    EXPECT_EQ(refused("a\xFF"
                      "b"),
              "422 input.invalid content_base64=encoding");
    EXPECT_EQ(refused(std::string(100, ',')), "422 input.invalid content_base64=too_wide");
    EXPECT_EQ(refused(std::string(bank::kMostBytes + 1, 'a')), "422 input.invalid content_base64=too_large");
    std::string many;
    for (std::size_t i = 0; i < bank::kMostRows + 300; ++i)
        many += "a,b\n";
    EXPECT_EQ(refused(many), "422 input.invalid content_base64=too_long");
}

TEST(BankMapping, WantsOneWayOfTellingMoney)
{
    auto const codes = [](bank::Mapping const& mapping) {
        std::vector<std::string> all;
        for (auto const& fault : bank::faults_of(mapping))
            all.push_back(fault.field + "=" + fault.code);
        return all;
    };
    bank::Mapping mapping;
    EXPECT_THAT(codes(mapping), ElementsAre("mapping.amount_column=required"));
    mapping.withdrawal_column = 3;
    EXPECT_THAT(codes(mapping), IsEmpty());
    mapping.deposit_column = 3;
    EXPECT_THAT(codes(mapping), ElementsAre("mapping.deposit_column=same"));
    mapping.deposit_column = 4;
    mapping.amount_column = 5;
    EXPECT_THAT(codes(mapping), ElementsAre("mapping.amount_column=not_allowed"));
}

ReadFile read_kept(std::string bytes, AccountSettings const& settings)
{
    ReceivedFile received;
    received.form.format = Format::Csv;
    received.bytes = std::move(bytes);
    return read_file(received, settings);
}

TEST(BankCsv, ColumnsAreKeptForFilesWithTheSameHeadingsOnly)
{
    std::string const theirs = "วันที่,รายการ,ถอน,ฝาก,คงเหลือ\n21/02/2565,โอนเข้า,,100.00,100.00\n";
    std::string const others = "วันที่,ยอดคงเหลือ,ฝาก,ถอน\n22/02/2565,150.00,50.00,\n";
    AccountSettings settings;
    settings.mapping = read_kept(theirs, settings).mapping;
    auto const again = read_kept(theirs + "22/02/2565,โอนเข้า,,50.00,150.00\n", settings);
    EXPECT_EQ(again.mapping_from, MappingFrom::Kept);
    EXPECT_THAT(again.file.lines, SizeIs(2));
    auto const other = read_kept(others, settings);
    EXPECT_EQ(other.mapping_from, MappingFrom::Guessed);
    ASSERT_THAT(other.file.lines, SizeIs(1));
    EXPECT_EQ(other.file.lines[0].amount, Satang::baht(50));
    settings.mapping->headings_sha256.reset(); // kept before headings were looked at
    EXPECT_EQ(read_kept(theirs, settings).mapping_from, MappingFrom::Kept);
}

TEST(BankCamt, ReadsTheOldestAndTheNewerVersion)
{
    for (auto const* name : {"made_up_camt053_02.xml", "made_up_camt053_08.xml"}) {
        auto const read = bank::read_camt(file(name));
        EXPECT_THAT(told(read), ElementsAre("2022-02-21 38000.00 TR0001", "2022-02-22 -4500.00 CH0001",
                                            "2022-02-25 -15.00 FE0001", "2022-02-28 12.34 IN0001"))
            << name;
        EXPECT_THAT(read.faults, IsEmpty());
        EXPECT_EQ(read.opening, Satang());
        EXPECT_EQ(read.closing, Satang(3'349'734));
        EXPECT_EQ(read.from, Date(2022, 2, 1));
        EXPECT_EQ(read.until, Date(2022, 2, 28));
        EXPECT_EQ(read.reference, "MADE-UP-2565-02");
        EXPECT_EQ(read.account_number, "1234") << "no more of it than its end";
        EXPECT_EQ(read.left_out, 1) << "what is not booked yet";
        EXPECT_EQ(read.lines[1].counterparty, "นายสมมุติ ร้านวัสดุ");
        EXPECT_EQ(read.lines[1].description, "Cheque จ่ายค่าวัสดุ");
    }
}

TEST(BankCamt, RefusesWhatIsNoStatement)
{
    auto const refused = [](std::string const& bytes) { return test::refusal([&] { (void)bank::read_camt(bytes); }); };
    EXPECT_EQ(refused("<a"), "422 input.invalid content_base64=not_xml");
    EXPECT_EQ(refused("<Document/>"), "422 input.invalid content_base64=not_camt");
    EXPECT_EQ(refused("<!DOCTYPE a [<!ENTITY b \"c\">]><Document/>"), "422 input.invalid content_base64=document_type");
    EXPECT_EQ(refused("\xFF"), "422 input.invalid content_base64=not_utf8");
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += "<a>";
    for (int i = 0; i < 100; ++i)
        deep += "</a>";
    EXPECT_EQ(refused(deep), "422 input.invalid content_base64=too_large");
    auto dollars = file("made_up_camt053_08.xml");
    dollars.replace(dollars.find("<Amt Ccy=\"THB\">4500"), 14, "<Amt Ccy=\"USD\"");
    EXPECT_EQ(refused(dollars), "422 input.invalid content_base64=currency");
}

TEST(BankCamt, TellsAnEntryThatCannotBeRead)
{
    auto bytes = file("made_up_camt053_02.xml");
    bytes.replace(bytes.find("4500.00"), 7, "4500,0x");
    auto const read = bank::read_camt(bytes);
    ASSERT_THAT(read.faults, SizeIs(1));
    EXPECT_EQ(read.faults[0].message.en, "Entry 2: Amount or direction cannot be read");
}

} // namespace

} // namespace bank
