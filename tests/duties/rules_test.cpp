// Who is the same person, and which act stands against a duty.
#include "duties/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duties {

namespace {

using duties::Act;
using duties::Duty;
using duties::Exclusion;
using duties::Person;
using testing::HasSubstr;

auth::UserId user(int n)
{
    base::Uuid::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(n);
    return auth::UserId(base::Uuid(bytes));
}

TEST(DutyPeople, AreComparedAsPeopleCompareNames)
{
    struct {
        char const* one;
        char const* other;
        bool same;
    } const rows[] = {
        {"นายสมชาย ใจดี", "สมชาย ใจดี", true},        {"นาย สมชาย  ใจดี", "นายสมชาย ใจดี", true},
        {"น.ส.วันดี คำแก้ว", "นางสาววันดี คำแก้ว", true}, {"Somchai JAIDEE", "Mr somchai jaidee", true},
        {"นายสมชาย ใจดี", "นายสมชาย ใจงาม", false},  {"นายสมชาย ใจดี", "สมชาย", false},
    };
    for (auto const& row : rows)
        EXPECT_EQ(duties::same_person(duties::named(row.one), duties::named(row.other)), row.same)
            << row.one << " / " << row.other;
}

TEST(DutyPeople, NoTitleRankNicknameOrOrderMakesASecondPerson)
{
    for (auto const* const name :
         {"ดร.สมชาย ใจดี",      "ดร. สมชาย ใจดี",         "ผู้ใหญ่บ้านสมชาย ใจดี",    "ผู้ใหญ่สมชาย ใจดี",      "กำนันสมชาย ใจดี",
          "กำนัน นายสมชาย ใจดี", "ร.ต.อ.สมชาย ใจดี",       "ร.ต.อ. สมชาย ใจดี",    "ร. ต. อ. สมชาย ใจดี", "ด.ต.สมชาย ใจดี",
          "ด.ต. สมชาย ใจดี",    "ว่าที่ร้อยตรีสมชาย ใจดี",     "ว่าที่ ร.ต. สมชาย ใจดี",  "ว่าที่ร.ต.สมชาย ใจดี",   "ร้อยตำรวจเอก สมชาย ใจดี",
          "พระสมชาย ใจดี",      "พระมหาสมชาย ใจดี",       "อ.สมชาย ใจดี",         "อ. สมชาย ใจดี",       "ผอ.สมชาย ใจดี",
          "สมชาย ใจดี (กำนัน)",  "นายสมชาย (ชาย) ใจดี",    "ใจดี สมชาย",           "ใจดี นายสมชาย",       "สมชายใจดี",
          "ใจดี, สมชาย",        "นาย สมชาย ใจดี ผู้ใหญ่บ้าน", "พ.ต.อ.หญิง สมชาย ใจดี", "คุณ สมชาย ใจดี"})
        EXPECT_EQ(duties::key_of(name), duties::key_of("สมชาย ใจดี")) << name;
    EXPECT_TRUE(duties::same_person(duties::named("นายดี งาม"), duties::named("ดี งาม"))) << "short names too";
}

TEST(DutyPeople, WhoIsAnotherStaysAnother)
{
    EXPECT_NE(duties::key_of("มีบุญ ใจดี"), duties::key_of("บุญมี ใจดี"));
    EXPECT_NE(duties::key_of("อ. ใจดี"), duties::key_of("ก. ใจดี")) << "an initial is no title";
    EXPECT_NE(duties::key_of("นายกมล ใจดี"), duties::key_of("มล ใจดี"));
    EXPECT_EQ(duties::key_of("นางสาวิตรี ใจดี"), duties::key_of("สาวิตรี ใจดี"));
    EXPECT_NE(duties::key_of("นายิกา ใจดี"), duties::key_of("ใจดี"));
    EXPECT_NE(duties::key_of("ก ข ค ง จ"), duties::key_of("ก ข ค ง ฉ")) << "all words count";
    EXPECT_NE(duties::key_of("กำนัน"), "") << "who goes by a title alone is somebody";
}

TEST(DutyPeople, TwoUsersWhoShareANameAreTwo)
{
    Person const first{user(1), "สมชาย ใจดี"};
    Person const second{user(2), "สมชาย ใจดี"};
    EXPECT_FALSE(duties::same_person(first, second));
    EXPECT_TRUE(duties::same_person(first, {user(1), "อีกชื่อหนึ่ง"})) << "the account decides";
    EXPECT_TRUE(duties::same_person(first, duties::named("นายสมชาย ใจดี"))) << "no second self on paper";
}

TEST(DutyPeople, ANameOfTitlesAndDotsIsNobody)
{
    for (auto const* const name : {"", "  ", "...", "-"})
        EXPECT_EQ(duties::key_of(name), "") << name;
}

TEST(DutyRefusal, LooksAtThePairInEitherOrder)
{
    Exclusion const pairs[] = {{Duty::Buy, Duty::Accept, {"เหตุ", "reason"}}};
    Act const bought[] = {{Duty::Buy, duties::named("นายสมชาย ใจดี"), base::Date(2022, 1, 20), {}}};
    Act const accepted[] = {{Duty::Accept, duties::named("นายสมชาย ใจดี"), base::Date(2022, 1, 20), {}}};
    auto const person = duties::named("สมชาย ใจดี");
    auto const refused = duties::refusal(Duty::Accept, person, bought, pairs);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->act.duty, Duty::Buy);
    EXPECT_EQ(refused->in_words.th, "นายสมชาย ใจดี เป็นผู้จัดซื้อเมื่อวันที่ 20 มกราคม 2565 จึงเป็นผู้ตรวจรับไม่ได้: เหตุ");
    EXPECT_THAT(refused->in_words.en, HasSubstr("“Buy” here on 20 January 2022 and so may not do “Accept the work”: reason"));
    EXPECT_TRUE(duties::refusal(Duty::Buy, person, accepted, pairs));
    EXPECT_FALSE(duties::refusal(Duty::Buy, person, bought, pairs)) << "the same duty again";
    EXPECT_FALSE(duties::refusal(Duty::Accept, duties::named("บุญมี คำแสน"), bought, pairs));
    EXPECT_FALSE(duties::refusal(Duty::ApproveTranche, person, bought, pairs)) << "no such pair";
}

} // namespace

} // namespace duties
