// The closing reports on paper: what they say, the draft's mark, and pictures beside each other.
#include "closing/paper.hpp"
#include "platform/documents/specimen.hpp"
#include "platform/files/picture_maker.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace closing {

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

PaperOptions options()
{
    return {base::Timestamp::bangkok(Date(2022, 9, 30), 9, 0), true};
}

// Kept for a look where ONEHOME_KEEP_PAPERS says a folder.
std::string text_of(std::string const& name, std::string const& pdf)
{
    if (auto const* const folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/" + name + ".pdf", std::ios::binary) << pdf;
    return run_together(specimen::text_of_pdf(pdf));
}

Head a_head(bool closed)
{
    Head head;
    head.round_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    head.programme_th = "โครงการบ้านพอเพียง";
    head.source = "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)";
    head.fiscal_year = base::FiscalYear(2565);
    head.tambon_th = "ในเวียง";
    head.district_th = "เมืองแพร่";
    head.province_th = "แพร่";
    head.keeps_books = true;
    if (closed) {
        head.closed_on = Date(2022, 9, 28);
        head.paper_number = "ปค. 7/2565";
    }
    return head;
}

Money money()
{
    Money money;
    money.agreed_satang = money.transferred_satang = Satang::baht(19'000);
    money.used_satang = Satang::baht(18'500);
    money.returned_satang = Satang::baht(500);
    money.contributed_satang = Satang::baht(6'250);
    money.spent_satang = Satang::baht(24'750);
    return money;
}

HouseReport a_house(bool closed)
{
    HouseReport r;
    r.head = a_head(closed);
    r.head_name = "นางสมศรี ใจดี";
    r.house_no = "12/3";
    r.moo = 4;
    r.members = 5;
    r.state_th = closed ? "ปิดแล้ว" : "ส่งมอบแล้ว";
    r.state_since = Date(2022, 9, 1);
    r.share_satang = Satang::baht(19'000);
    r.damage = {{"หลังคา", "Roof", "ผุพัง", "Rotten"}, {"ห้องน้ำ", "Toilet", "ไม่มี", "None"}};
    EstimateLine estimate;
    estimate.prepared_on = Date(2021, 12, 1);
    estimate.grant_satang = Satang::baht(19'000);
    estimate.labour_satang = Satang::baht(4'000);
    estimate.total_satang = Satang::baht(23'000);
    r.estimate = estimate;
    r.transfers = {{Date(2022, 2, 21), 1, "โอน ธ.ก.ส. 0042", Satang::baht(19'000)}};
    r.gifts = {{Date(2022, 3, 1), "วัด", "Temple", "วัดพระบาทมิ่งเมือง", "วัสดุ", "Material", "ปูนซีเมนต์ 20 ถุง", Satang::baht(2'250),
                "ราคากลาง 112.50 บาทต่อถุง"},
               {Date(2022, 3, 2), "เพื่อนบ้าน", "Neighbours", "", "แรงงาน", "Labour", "รื้อหลังคา", Satang::baht(4'000),
                "8 คน × 1 วัน × 500 บาท"}};
    r.purchases = {{3, Date(2022, 3, 3), "นางสมศรี ใจดี", "ร้านแพร่วัสดุ", "เมทัลชีท, ตะปู", "ใบเสร็จรับเงิน", "Receipt", "12/45", true,
                    "เงินอุดหนุน", "Grant", Satang::baht(18'500), Satang()}};
    r.money = money();
    r.stages = {{"ก่อนซ่อม", "Before", Date(2022, 2, 25)}, {"ส่งมอบแล้ว", "Handed over", Date(2022, 9, 1)}};
    PairLine front;
    front.angle_th = "ด้านหน้า";
    front.before_sha256 = "before";
    front.after_sha256 = "after";
    front.before_on = Date(2022, 2, 25);
    PairLine back;
    back.angle_th = "ด้านหลัง";
    back.after_sha256 = "after";
    r.pictures = {front, back};
    if (!closed)
        r.missing = {{"ยังไม่มีหนังสือยินยอม: เจ้าของที่ดิน", "No consent yet"}};
    return r;
}

std::optional<std::string> picture(std::string const& sha256)
{
    static std::string const before = picture_maker::picture(640, 480, picture_maker::in_phrae());
    static std::string const after = picture_maker::picture(480, 640, picture_maker::in_phrae());
    return sha256 == "before" ? before : after;
}

TEST(HouseClosingPaper, SaysHowTheMoneyBecameTheHouse)
{
    auto const text = text_of("closing-house", house_pdf(a_house(true), picture, options()));
    for (auto const* const words : {"รายงานปิดโครงการรายครัวเรือน", "ปค.๗/๒๕๖๕", "นางสมศรีใจดี", "หมู่ที่๔", "๕คน", "หลังคา(ผุพัง)",
                                    "วัดพระบาทมิ่งเมือง", "ร้านแพร่วัสดุ", "๑๘,๕๐๐.๐๐", "รวมเท่ากับเงินที่ได้รับ", "๑๙,๐๐๐.๐๐", "๒๔,๗๕๐.๐๐",
                                    "(สองหมื่นสี่พันเจ็ดร้อยห้าสิบบาทถ้วน)", "ด้านหน้า", "ไม่มีภาพจากมุมนี้", "คณะผู้ตรวจรับงาน"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_THAT(text, Not(HasSubstr("สิ่งที่ยังขาด")));
    EXPECT_THAT(text, Not(HasSubstr("ร่าง")));
}

TEST(HouseClosingPaper, IsADraftBeforeTheHouseIsClosedAndSaysWhatIsMissing)
{
    auto const text = text_of("closing-house-draft", house_pdf(a_house(false), picture, options()));
    EXPECT_THAT(text, HasSubstr("ร่าง"));
    EXPECT_THAT(text, HasSubstr("ยังไม่มีหนังสือยินยอม:เจ้าของที่ดิน"));
}

TEST(HouseClosingPaper, PrintsTheSameTwice)
{
    EXPECT_EQ(house_pdf(a_house(true), picture, options()), house_pdf(a_house(true), picture, options()));
}

TEST(TambonClosingPaper, ListsHousesContributorsPurchasesAndThoseThatLeft)
{
    TambonReport r;
    r.head = a_head(true);
    r.closed = 6;
    for (int i = 0; i < 6; ++i)
        r.houses.push_back({"นายคำมูล ใจงาม", "1" + std::to_string(i), 3, "ปิดแล้ว", "Closed", Date(2022, 9, 28), money()});
    r.left = {{"นายย้าย ไปแล้ว", "99", "ในเวียง", "Nai Wiang", "สละสิทธิ์", "Withdrawn", Date(2022, 3, 1), "ย้ายไปอยู่กับบุตร", "12/2565"}};
    r.givers = {{"วัด", "Temple", "วัสดุ", "Material", 3, 2, Satang::baht(9'000)}};
    r.purchases = a_house(true).purchases;
    for (int i = 0; i < 6; ++i)
        r.money.used_satang += Satang::baht(18'500);
    r.note = "คืนเงินเมื่อ 20 กันยายน";
    auto const text = text_of("closing-tambon", tambon_pdf(r, options()));
    for (auto const* const words : {"ตำบลในเวียง", "บ้านในรอบ๖หลังปิดแล้ว๖หลังออกจากรอบ๑หลัง", "นายคำมูล", "นายย้าย", "ย้ายไปอยู่กับบุตร",
                                    "๑๑๑,๐๐๐.๐๐", "๙,๐๐๐.๐๐", "คืนเงินเมื่อ๒๐กันยายน", "ประธานสภาองค์กรชุมชนตำบลในเวียง"})
        EXPECT_THAT(text, HasSubstr(words));
}

RoundReport a_round()
{
    RoundReport r;
    r.head = a_head(true);
    r.envelope_satang = Satang::baht(1'358'500);
    r.houses = r.closed = 65;
    for (auto const* const tambon : {"ในเวียง", "สวนเขื่อน", "ร้องเข็ม"})
        r.tambons.push_back({tambon, tambon, 6, 6, 1, money(), Date(2022, 9, 28), "ปค.ต. 1/2565"});
    r.transfers = {{Date(2022, 2, 21), 1, "โอน 1", Satang::baht(1'358'500)}};
    r.houses_money.used_satang = Satang::baht(65 * 19'000);
    r.management.used_satang = Satang::baht(65 * 1'900);
    r.average.houses = 65;
    r.average.grant_satang = Satang::baht(19'000);
    r.average.management_satang = Satang::baht(1'900);
    r.average.labour_satang = Satang::baht(4'100);
    r.average.total_satang = Satang::baht(25'000);
    r.at_zero = true;
    return r;
}

TEST(RoundClosingPaper, TellsHow20900BahtBecameAHouseAndThatTheBooksAreAtZero)
{
    auto const text = text_of("closing-round", round_pdf(a_round(), options()));
    for (auto const* const words :
         {"จังหวัดแพร่", "๑,๓๕๘,๕๐๐.๐๐", "เงินอุดหนุนต่อหลัง", "๒๐,๙๐๐.๐๐", "๒๕,๐๐๐.๐๐", "(สองหมื่นห้าพันบาทถ้วน)", "บัญชีเป็นศูนย์", "สวนเขื่อน"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_THAT(text, Not(HasSubstr("บัญชียังไม่เป็นศูนย์")));
}

TEST(RoundClosingPaper, NamesWhatIsNotAtZero)
{
    auto r = a_round();
    r.at_zero = false;
    r.unaccounted = {{"ในธนาคาร ธ.ก.ส. แพร่ ยังมีอยู่ 5.00 บาท", ""}};
    r.unmatched_reason = "ธนาคารรวมรายการสองวัน";
    auto const text = text_of("closing-round-not-zero", round_pdf(r, options()));
    EXPECT_THAT(text, HasSubstr("บัญชียังไม่เป็นศูนย์"));
    EXPECT_THAT(text, HasSubstr("ยังมีอยู่๕.๐๐บาท"));
    EXPECT_THAT(text, HasSubstr("ธนาคารรวมรายการสองวัน"));
    EXPECT_THAT(text_of("closing-round-arabic", round_pdf(r, {options().made_at, false})), HasSubstr("1,358,500.00"));
}

} // namespace

} // namespace closing
