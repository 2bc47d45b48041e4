// The reconciliation on paper: its sum, what is open on either side, and what is not explained.
#include "bank/export.hpp"
#include "bank/statements.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace bank {

namespace {

using base::Date;
using testing::HasSubstr;
using testing::Not;

class ReconciliationPaper : public test::BankBooks {
protected:
    ReconciliationPaper() { open_with_money(); }
    [[nodiscard]] std::string text(char const* name, bool made_up = false)
    {
        auto const bytes = bank::reconciliation_pdf(reconciliation(Date(2022, 2, 28)), "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565",
                                                    clock_.now(), made_up);
        if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
            std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
        auto text = specimen::text_of_pdf(bytes);
        std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
        return text;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(ReconciliationPaper);

TEST_P(ReconciliationPaper, ProvesTheBooksFromTheBank)
{
    take(test::made_up("made_up.csv"));
    match({line(0)}, {received_});
    auto const told = text("reconciliation.pdf");
    EXPECT_THAT(told, HasSubstr("งบพิสูจน์ยอดเงินฝากธนาคาร"));
    EXPECT_THAT(told, HasSubstr("๓๓,๔๙๗.๓๔"));
    EXPECT_THAT(told, HasSubstr("๓๓,๕๐๐.๐๐"));
    EXPECT_THAT(told, HasSubstr("ค่าธรรมเนียมโอน"));
    EXPECT_THAT(told, HasSubstr("ตรงกันทุกสตางค์"));
    EXPECT_THAT(told, Not(HasSubstr("ข้อมูลตัวอย่าง")));
    EXPECT_THAT(text("reconciliation_made_up.pdf", true), HasSubstr("ข้อมูลตัวอย่าง")) << "of a made-up round";
}

TEST_P(ReconciliationPaper, CountsLinesThatItDoesNotList)
{
    std::string csv = "วันที่,รายการ,จำนวนเงิน,คงเหลือ\n";
    for (int i = 1; i <= 502; ++i)
        csv += "28/02/2565,ฝาก," + std::to_string(i) + ".00," + std::to_string(i * (i + 1) / 2) + ".00\n";
    take(csv);
    auto const told = text("reconciliation_long.pdf");
    EXPECT_THAT(told, HasSubstr("๕๐๒รายการ"));
    EXPECT_THAT(told, HasSubstr("อีก๒รายการที่ไม่ได้แสดงในที่นี้"));
    EXPECT_THAT(told, HasSubstr("๑,๐๐๓.๐๐")) << "the last two";
}

TEST_P(ReconciliationPaper, TellsWhatIsNotExplained)
{
    auto csv = test::made_up("made_up.csv");
    // A hundred baht were there before.
    for (auto const& [balance, more] : std::vector<std::pair<std::string, std::string>>{
             {"\"38,000.00\"\n", "\"38,100.00\"\n"}, {"33,500", "33,600"}, {"33,485", "33,585"}, {"33,497", "33,597"}})
        csv.replace(csv.find(balance), balance.size(), more);
    take(csv);
    auto const told = text("reconciliation_open.pdf");
    EXPECT_THAT(told, HasSubstr("ผลต่างที่ต้องชี้แจง"));
    EXPECT_THAT(told, HasSubstr("ยอดยกมาของรายการเดินบัญชีแรกต่างจากบัญชี๑๐๐.๐๐"));
    EXPECT_THAT(told, Not(HasSubstr("ตรงกันทุกสตางค์")));
}

} // namespace

} // namespace bank
