// ใบรับบริจาค, ใบสำคัญการรับสมทบ and the register of a tambon as papers.
#include "contributions/export.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace contributions {

namespace {

using base::Date;
using base::Satang;
using testing::HasSubstr;
using testing::Not;

std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

HouseName a_house(std::string head, std::string no)
{
    HouseName h;
    h.head_name = std::move(head);
    h.house_no = std::move(no);
    h.moo = 4;
    h.tambon = *base::AreaCode::parse("540101");
    h.tambon_th = "ในเวียง";
    return h;
}

PaperAbout about()
{
    return {"บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565", "ต.ในเวียง อ.เมืองแพร่ จ.แพร่", base::Timestamp::bangkok(Date(2022, 5, 15), 9, 0),
            false};
}

ContributionView a_gift()
{
    ContributionView v;
    v.number = 12;
    v.day = Date(2022, 3, 5);
    v.kind = Kind::Cash;
    v.kind_th = "เงินสด";
    v.giver_th = "วัด";
    v.giver_name = "วัดพระบาทมิ่งเมือง";
    v.value_satang = Satang(100'000);
    v.value_in_words = "หนึ่งพันบาทถ้วน";
    v.basis_th = "รับเป็นเงินสดหรือเงินโอน";
    v.account_th = "เงินสด กล่องเงินสภา";
    v.parts = {{a_house("นางสมศรี ใจดี", "12/3"), Satang(50'000)}, {a_house("นายกมล น้ำใส", "7"), Satang(50'000)}};
    v.shared_th = "แบ่งเท่ากัน 2 หลัง หลังละ 500.00 บาท";
    return v;
}

// Kept for a look where ONEHOME_KEEP_PAPERS says a folder.
std::string text_of(std::string const& name, std::string const& pdf)
{
    if (auto const* const folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/" + name + ".pdf", std::ios::binary) << pdf;
    return run_together(specimen::text_of_pdf(pdf));
}

TEST(ContributionPaper, ReceiptOfMoneyNamesGiverAmountInWordsAndHouses)
{
    auto const text = text_of("receipt", receipt_pdf(a_gift(), about()));
    for (auto const* const part : {"ใบรับบริจาค", "เลขที่๑๒/๒๕๖๕", "วัดพระบาทมิ่งเมือง", "๑,๐๐๐.๐๐บาท", "หนึ่งพันบาทถ้วน", "นางสมศรีใจดี",
                                   "นายกมลน้ำใส", "๕มีนาคมพ.ศ.๒๕๖๕", "กล่องเงินสภา"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text, Not(HasSubstr("ยกเลิก")));
}

TEST(ContributionPaper, VoucherOfLabourShowsItsSumAndATakenOutOneSaysSo)
{
    auto v = a_gift();
    v.kind = Kind::Labour;
    v.kind_th = "แรงงาน";
    v.giver_name = "";
    v.giver_th = "เพื่อนบ้าน";
    v.what = "ช่วยมุงหลังคา";
    v.measure_th = "5 คน × 2 วัน × 100.00 บาท";
    v.account_th.reset();
    v.taken_out = TakenOutView{Date(2022, 3, 9), {}, "นายสภา", "ลงผิดหลัง"};
    auto const text = text_of("voucher", receipt_pdf(v, about()));
    for (auto const* const part :
         {"ใบสำคัญการรับสมทบ", "ไม่ประสงค์ออกนาม", "ช่วยมุงหลังคา", "๕คน×๒วัน×๑๐๐.๐๐บาท", "รายการนี้ถูกยกเลิก", "ลงผิดหลัง"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST(ContributionPaper, RegisterSumsEachTambonAndAll)
{
    std::vector<views::Listed> rows;
    for (int i = 1; i <= 30; ++i) {
        views::Listed one;
        one.row.number = i;
        one.row.day = Date(2022, 3, 5);
        one.row.kind = i % 3 == 0 ? Kind::Cash : i % 3 == 1 ? Kind::Material : Kind::Labour;
        one.row.giver_th = "เพื่อนบ้าน";
        one.row.what = "ทรายหยาบ";
        one.parts = {{a_house("นางสมศรี ใจดี", "12/3"), Satang::baht(100)}};
        if (i > 20) {
            one.parts[0].house.tambon = *base::AreaCode::parse("540112");
            one.parts[0].house.tambon_th = "สวนเขื่อน";
        }
        rows.push_back(one);
    }
    auto const text = text_of("register_of_contributions", register_pdf(rows, about()));
    for (auto const* const part : {"ทะเบียนเงินวัสดุและแรงงานสมทบ", "ตำบลในเวียง", "ตำบลสวนเขื่อน", "๓,๐๐๐.๐๐", "สามพันบาทถ้วน"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text_of("register_empty", register_pdf({}, about())), HasSubstr("ยังไม่มีผู้ใดสมทบ"));
}

} // namespace

} // namespace contributions
