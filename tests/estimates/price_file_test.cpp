// Files of prices as people's spreadsheets write them, and each fault with its line.
#include "estimates/demo_prices.hpp"
#include "estimates/price_file.hpp"
#include "estimates/separated.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimates {

namespace {

using base::Date;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr char const* kHead = "code,name_th,unit_th,category,area,price,valid_from,source\n";

std::string refused(std::string const& bytes)
{
    try {
        (void)read_price_file(bytes, Date(2022, 5, 15));
    } catch (base::Problem const& problem) {
        std::string told;
        for (auto const& fault : problem.faults())
            told += (told.empty() ? "" : ", ") + fault.field + "=" + fault.code;
        return told;
    }
    return "";
}

TEST(PriceFile, TakesThaiHeadingsInAnyOrderThaiDigitsAndTypedDays)
{
    auto const rows = read_price_file("\xEF\xBB\xBFราคา;หมวด;รหัส;ชื่อรายการ;หน่วย;รหัสพื้นที่;ใช้ตั้งแต่;ที่มา\r\n"
                                      "\"๑,๒๕๐.๕๐\";ปูน หิน ทราย อิฐ;MS-1;\"ปูน \"\"ตราเสือ\"\"; 50 กก.\";ถุง;๕๔;๒๐ ม.ค. ๖๕;ร้านค้า\r\n"
                                      ";;;;;;;\r\n",
                                      Date(2022, 5, 15));
    ASSERT_THAT(rows, SizeIs(1));
    auto const& row = rows.front();
    EXPECT_EQ(row.line, 2U);
    EXPECT_EQ(row.item.code, "MS-1");
    EXPECT_EQ(row.item.name_th, "ปูน \"ตราเสือ\"; 50 กก.");
    EXPECT_EQ(row.item.category, Category::Masonry);
    EXPECT_EQ(row.price.price_satang, base::Satang(125'050));
    EXPECT_EQ(row.price.area.str(), "54");
    EXPECT_EQ(row.price.valid_from, Date(2022, 1, 20));
}

TEST(PriceFile, NamesTheLineOfEachFault)
{
    std::string const good = "A,ไม้,ท่อน,timber,54,10,2022-01-01,ร้าน\n";
    struct {
        std::string rows;
        char const* told;
    } const cases[] = {
        {good + "B,ไม้,ท่อน,timber,54,10.123,2022-01-01,ร้าน\n", "line 3.price=malformed"},
        {good + "B,ไม้,ท่อน,timber,54,-5,2022-01-01,ร้าน\n", "line 3.price=malformed"},
        {good + "B,ไม้,ท่อน,timber,54,0,2022-01-01,ร้าน\n", "line 3.price=malformed"},
        {good + "B,ไม้,ท่อน,timber,54,99999999,2022-01-01,ร้าน\n", "line 3.price=out_of_range"},
        {good + "B,ไม้,ท่อน,boats,54,10,2022-01-01,ร้าน\n", "line 3.category=unknown_choice"},
        {good + "B,ไม้,ท่อน,timber,แพร่,10,2022-01-01,ร้าน\n", "line 3.area=malformed"},
        {good + "B,ไม้,ท่อน,timber,54,10,31/2/2565,ร้าน\n", "line 3.valid_from=malformed"},
        {"\n\n" + good, ""}, // empty lines before the heading are none of ours, between them they are passed over
        {good + "\n,ไม้,,timber,54,10,2022-01-01\n", "line 4.code=required, line 4.unit_th=required, line 4.source=required"},
        {good + "A,ไม้สัก,ท่อน,timber,5401,10,2022-01-01,ร้าน\n", "line 3.code=two_items"},
        {good + good, "line 3.price=twice"},
    };
    for (auto const& one : cases)
        EXPECT_EQ(refused(kHead + one.rows), one.told) << one.rows;
}

TEST(PriceFile, SaysWhatCannotBeReadAtAll)
{
    EXPECT_EQ(refused(""), "file=empty");
    EXPECT_EQ(refused(kHead), "file=empty");
    EXPECT_EQ(refused("\xE1\xC1\xE9,\xAA\xD7\xE8\xCD\n1,2\n"), "file=not_utf8") << "TIS-620, as old spreadsheets save";
    EXPECT_EQ(refused(std::string(kHead) + "A,\"ไม้,ท่อน\n"), "line 2=open_quote");
    EXPECT_EQ(refused("code,name_th,unit_th,category,area,price\nA,B,C,timber,54,1\n"),
              "line 1.valid_from=heading_missing, line 1.source=heading_missing");
    std::string many = kHead;
    for (int i = 0; i <= 10'000; ++i)
        many += "A" + std::to_string(i) + ",x,y,timber,54,1,2022-01-01,z\n";
    EXPECT_EQ(refused(many), "file=too_long");
}

TEST(PriceFile, OfTheDemonstrationIsSound)
{
    EXPECT_THAT(read_price_file(demo::price_file(), Date(2021, 12, 2)), SizeIs(testing::Gt(60U)));
}

TEST(SeparatedText, KeepsLineBreaksAndQuotesWithinAField)
{
    std::size_t line = 0;
    auto const rows = read_separated("a\t\"b\r\nc\"\td\n\"\"\"e\"\"\"\t\tf", line).value();
    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_THAT(rows[0].fields, ElementsAre("a", "b\r\nc", "d"));
    EXPECT_THAT(rows[1].fields, ElementsAre("\"e\"", "", "f"));
    EXPECT_EQ(rows[1].line, 3U);
}

} // namespace

} // namespace estimates
