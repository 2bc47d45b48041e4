// The papers of purchases: what the record, the voucher and the register say.
#include "platform/documents/specimen.hpp"
#include "purchases/bought.hpp"
#include "purchases/paper.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace purchases {

namespace {

using base::Satang;
using testing::HasSubstr;
using testing::Not;

class PurchasePapers : public test::Bought {
protected:
    static std::string kept(std::string bytes, char const* name)
    {
        if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
            std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
        return bytes;
    }
    // Without blanks: where lines break is the layout's own business.
    static std::string text_of(std::string const& pdf)
    {
        auto text = specimen::text_of_pdf(pdf);
        std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
        return text;
    }
    [[nodiscard]] PaperPurchase about(PurchaseId id)
    {
        PaperPurchase paper;
        paper.purchase = page(id);
        paper.supplier = read([&](storage::Reader& db) { return store::supplier(db, shop_)->form; });
        return paper;
    }
    [[nodiscard]] PurchaseForm a_form()
    {
        auto f = form({line(house(0), Satang::baht(165), 10'000), line(house(2), Satang::baht(48), 2'500, "ตะปู 3 นิ้ว")});
        f.discount_satang = Satang::baht(70);
        f.vat_satang = Satang::baht(119);
        f.total_satang = Satang::baht(1'650 + 120 - 70 + 119);
        f.buyers = {"นายสมชาย จัดซื้อ", "นางสาวอรุณี ช่วยดู"};
        return f;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(PurchasePapers);

TEST_P(PurchasePapers, TheRecordSaysWhatWasBoughtForWhomAndInWords)
{
    auto const text = text_of(kept(record_pdf(about(record(a_form())), clock_.now()), "purchase-record.pdf"));
    for (auto const* const part : {"บันทึกการจัดซื้อ", "๑/๒๕๖๕", "ร้านแพร่วัสดุ", "นายสมชายจัดซื้อ,นางสาวอรุณีช่วยดู", "๑,๖๕๐.๐๐", "๑,๗๗๐.๐๐",
                                   "หักส่วนลด", "ภาษีมูลค่าเพิ่ม", "๑,๘๑๙.๐๐", "หนึ่งพันแปดร้อยสิบเก้าบาทถ้วน", "ตำบลในเวียง", "ตำบลสวนเขื่อน"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text, Not(HasSubstr("ยกเลิก")));
}

TEST_P(PurchasePapers, OneThatIsTakenOutSaysSo)
{
    auto const id = record(a_form());
    take_out(id, "ร้านออกใบเสร็จผิดชื่อ");
    auto const text = text_of(record_pdf(about(id), clock_.now()));
    EXPECT_THAT(text, HasSubstr("ยกเลิกเพราะ"));
    EXPECT_THAT(text, HasSubstr("ร้านออกใบเสร็จผิดชื่อ"));
}

TEST_P(PurchasePapers, TheVoucherLeavesTheSellersNumberToBeWrittenByHand)
{
    auto const text = text_of(kept(voucher_pdf(about(record(a_form())), clock_.now()), "purchase-voucher.pdf"));
    EXPECT_THAT(text, HasSubstr("ใบสำคัญรับเงิน"));
    EXPECT_THAT(text, HasSubstr("เลขประจำตัวประชาชน...."));
    EXPECT_THAT(text, HasSubstr("หนึ่งพันแปดร้อยสิบเก้าบาทถ้วน"));
    EXPECT_THAT(text, HasSubstr("ผู้รับเงิน"));
}

TEST_P(PurchasePapers, TheRegisterAddsUpTheLinesOfItsTambon)
{
    (void)record(a_form());
    auto credit = for_baht(house(0), 500);
    credit.account_id.reset();
    (void)record(credit);
    views::RoundQuery query;
    query.area = test::area("540101");
    PaperRegister about;
    about.round_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    about.place_th = "ต.ในเวียง อ.เมืองแพร่ จ.แพร่";
    about.rows = list(query).items;
    auto const text = text_of(kept(register_pdf(about, clock_.now()), "purchase-register.pdf"));
    EXPECT_THAT(text, HasSubstr("ทะเบียนจัดซื้อ"));
    EXPECT_THAT(text, HasSubstr("๒,๑๙๕.๖๘")) << "1,695.68 of the first and 500";
    EXPECT_THAT(text, HasSubstr("๕๐๐.๐๐"));
}

} // namespace

} // namespace purchases
