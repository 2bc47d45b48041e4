// Reason letters as paper: one page each where what is to be told allows it, and nothing left out for that.
#include "platform/documents/specimen.hpp"
#include "selection/builders.hpp"
#include "selection/letters.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace selection {

namespace {

using testing::HasSubstr;
using testing::Not;

base::Timestamp const kFrozen{1'638'000'000'000};

// pdftotext gives lines as they break; compared without breaks and blanks.
std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

// So many criteria of the demonstration's length gave points, and a hearing put the house there.
selection::PlaceView place_of(int number, int criteria)
{
    selection::PlaceView place;
    place.place = number;
    place.round_house_id = test::numbered<rounds::RoundHouseId>(number);
    place.head_name = "นางสาวประนอม ปันจำลองวงศ์";
    place.house_no = "162/5";
    place.moo = 5;
    place.standing = selection::Standing::Ranked;
    place.score_place = number;
    place.said = {{0, number, 0, 0, 0, {}}};
    for (int i = 0; i < criteria; ++i) {
        selection::ReasonView reason;
        reason.title_th = "ผู้สูงอายุอยู่ตามลำพัง";
        reason.reason_th = "ผู้ดูแลหนึ่งคนดูแลผู้พึ่งพิง 2 คน";
        reason.points = 10;
        place.points += 10;
        place.reasons.push_back(reason);
    }
    return place;
}

selection::RankingView list_of(std::vector<selection::PlaceView> places)
{
    selection::RankingView list;
    list.round_name_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    list.tambon_name_th = "น้ำชำ";
    list.district_name_th = "สูงเม่น";
    list.in_force = true;
    list.number = "จล. 6/2564";
    list.decided_on = base::Date(2021, 11, 27);
    list.objections_until = base::Date(2021, 12, 4);
    list.most_points = 170;
    list.places = 6;
    list.heard = {
        {std::nullopt, "เวทีประชาคมตำบลน้ำชำ โครงการบ้านพอเพียง ปีงบประมาณ 2565", base::Date(2021, 11, 27), "CX2K-A5J6-9Y3L"}};
    list.heard.front().id = test::numbered<hearings::HearingId>(1);
    list.frozen_at = kFrozen;
    list.list = std::move(places);
    return list;
}

// Voted, lifted over more points, objected to.
selection::PlaceView disputed(int number, int criteria)
{
    auto place = place_of(number, criteria);
    place.tie_th = "รายได้เฉลี่ยต่อคนน้อยกว่ามาก่อน";
    place.deviation = "เสาบ้านเอนหลังพายุเมื่อต้นเดือน อาจพังลงก่อนถึงฤดูฝน ที่ประชุมเห็นควรช่วยก่อน";
    place.said = {{0,
                   number,
                   31,
                   2,
                   1,
                   {{"ครัวเรือนนี้เคยได้รับวัสดุจาก อบต. แล้วเมื่อปีก่อน", "ที่ประชุมตรวจแล้ว เป็นสังกะสีเพียงบางส่วน ไม่พอซ่อม จึงให้คงไว้ในบัญชี"}}}};
    return place;
}

std::string letters_of(selection::RankingView const& list, char const* name)
{
    auto const bytes = selection::letters_pdf(list, std::nullopt, kFrozen);
    // To look at with one's own eyes: ONEHOME_KEEP_PAPERS=/tmp tests_docs
    if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
        std::ofstream(std::string(folder) + "/letters-" + name + ".pdf", std::ios::binary) << bytes;
    return bytes;
}

TEST(ReasonLetters, AreOnePageForEachHousehold)
{
    EXPECT_EQ(specimen::pages_of_pdf(letters_of(list_of({place_of(1, 10), place_of(2, 6), place_of(3, 0)}), "usual")), 3);
    EXPECT_EQ(specimen::pages_of_pdf(letters_of(list_of({disputed(1, 7)}), "disputed")), 1);
}

TEST(ReasonLetters, TellAllThatTheFamilyNeedsInTheFormOfOfficialLetters)
{
    auto const text = run_together(specimen::text_of_pdf(letters_of(list_of({disputed(1, 7)}), "told")));
    for (auto const* words : {"สภาองค์กรชุมชนตำบลน้ำชำ",
                              "ที่จล.๖/๒๕๖๔(ฉบับที่๑)วันที่๒๗พฤศจิกายนพ.ศ.๒๕๖๔",
                              "เรื่องแจ้งลำดับและเหตุผล",
                              "เรียนนางสาวประนอมปันจำลองวงศ์บ้านเลขที่๑๖๒/๕หมู่ที่๕ตำบลน้ำชำอำเภอสูงเม่น",
                              "“บ้านพอเพียงจังหวัดแพร่ปีงบประมาณ๒๕๖๕”",
                              "ลำดับที่๑จาก๑ครัวเรือน",
                              "โดยรอบนี้ช่วยได้๖หลัง",
                              "รวมจากคะแนนเต็ม๑๗๐๗๐",
                              "ตัดสินด้วยกฎ“รายได้เฉลี่ยต่อคนน้อยกว่ามาก่อน”",
                              "(รหัสผนึกCX2K-A5J6-9Y3L)",
                              "จัดครัวเรือนของท่านไว้ลำดับที่๑",
                              "เห็นด้วย๓๑เสียงไม่เห็นด้วย๒เสียงงดออกเสียง๑เสียง",
                              "ลำดับของเวทีเป็นตัวตัดสิน",
                              "เสาบ้านเอนหลังพายุ",
                              "มีผู้คัดค้านว่า“ครัวเรือนนี้เคยได้รับวัสดุ",
                              "ที่ประชุมตอบว่า“ที่ประชุมตรวจแล้ว",
                              "คัดค้านได้",
                              "ภายในวันที่๔ธันวาคมพ.ศ.๒๕๖๔",
                              "อุทธรณ์ได้อีกครั้งต่อผู้พิจารณาคนอื่น",
                              "จึงเรียนมาเพื่อทราบ",
                              "ขอแสดงความนับถือ",
                              "ประธานสภาองค์กรชุมชนตำบลน้ำชำ",
                              "ได้รับหนังสือนี้แล้ว",
                              "หน้า๑จาก๑"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_EQ(specimen::times(text, "ผู้สูงอายุอยู่ตามลำพัง"), 7U);
}

// A list of two: a hearing had the second first; an appeal about the first put it there.
selection::RankingView reversed_by_an_appeal()
{
    auto up = place_of(1, 3);
    up.said.front().place = 2;
    up.deviation = "ตรวจบ้านแล้ว เสาหักจริง";
    auto down = place_of(2, 3);
    down.standing = selection::Standing::Reserve;
    down.said.front().place = 1;
    selection::ObjectionView appeal;
    appeal.id = test::numbered<selection::ObjectionId>(7);
    appeal.by_name = "นายผู้คัดค้าน";
    appeal.outcome = up.deviation;
    selection::MovedView moved;
    moved.objection_id = appeal.id;
    moved.appeal = true;
    moved.received_on = base::Date(2021, 12, 3);
    moved.decided_on = base::Date(2021, 12, 8);
    moved.version_no = 2;
    moved.own = true;
    moved.before = 2;
    moved.after = 1;
    moved.has = true;
    up.moved = {moved};
    moved.own = false;
    moved.before = 1;
    moved.after = 2;
    moved.has = false;
    moved.had = true;
    down.moved = {moved};
    auto list = list_of({up, down});
    list.version_no = 2;
    list.objections = {appeal};
    return list;
}

TEST(ReasonLetters, NameTheAppealThatMovedAHouseUpAndNotTheHearingAlone)
{
    auto list = reversed_by_an_appeal();
    list.list.pop_back();
    auto const text = run_together(specimen::text_of_pdf(letters_of(list, "moved-up")));
    EXPECT_THAT(text, HasSubstr("จัดครัวเรือนของท่านไว้ลำดับที่๒ในที่ประชุมไม่มีผู้คัดค้าน"));
    EXPECT_THAT(text, HasSubstr("เมื่อวันที่๓ธันวาคมพ.ศ.๒๕๖๔มีผู้อุทธรณ์เรื่องลำดับของครัวเรือนท่าน"));
    EXPECT_THAT(text, HasSubstr("ผู้พิจารณารับอุทธรณ์เมื่อวันที่๘ธันวาคมพ.ศ.๒๕๖๔และออกบัญชีฉบับที่๒"));
    EXPECT_THAT(text, HasSubstr("เลื่อนขึ้นจากลำดับที่๒เป็นลำดับที่๑"));
    EXPECT_EQ(specimen::times(text, "เสาหักจริง"), 1U);
    EXPECT_THAT(text, Not(HasSubstr("ลำดับของเวทีเป็นตัวตัดสิน")));
    EXPECT_THAT(text, Not(HasSubstr("นายผู้คัดค้าน")));
}

TEST(ReasonLetters, TellAHouseThatWasPushedDownWhyWithoutTheOthersMatter)
{
    auto list = reversed_by_an_appeal();
    list.list.erase(list.list.begin());
    auto const text = run_together(specimen::text_of_pdf(letters_of(list, "moved-down")));
    EXPECT_THAT(text, HasSubstr("มีผู้อุทธรณ์เรื่องลำดับของครัวเรือนอื่นในบัญชี"));
    EXPECT_THAT(text, HasSubstr("เลื่อนลงจากลำดับที่๑เป็นลำดับที่๒และเปลี่ยนจากจำนวนที่จะเสนอขอรับการช่วยเหลือเป็นบัญชีสำรอง"));
    EXPECT_THAT(text, Not(HasSubstr("ลำดับของเวทีเป็นตัวตัดสิน")));
    EXPECT_THAT(text, Not(HasSubstr("เสาหักจริง"))) << "what the committee found at the other house";
    EXPECT_THAT(text, Not(HasSubstr("นายผู้คัดค้าน")));
}

// A list of three in its second version, after its hearing was corrected: the first of the version before is now the last.
selection::RankingView corrected_list()
{
    auto stayed = place_of(1, 3);
    auto down = place_of(2, 3);
    down.standing = selection::Standing::Reserve;
    selection::MovedView moved;
    moved.decided_on = base::Date(2021, 12, 8);
    moved.version_no = 2;
    moved.before = moved.after = 1;
    moved.had = moved.has = true;
    stayed.moved = {moved};
    moved.after = 2;
    moved.has = false;
    down.moved = {moved};
    auto list = list_of({stayed, down});
    list.version_no = 2;
    list.corrections = {
        {2, "เวทีประชาคม (แก้ไข)", base::Date(2021, 12, 7), "เวทีประชาคม", base::Date(2021, 11, 27), "นับคะแนนผิดหลัง"}};
    return list;
}

TEST(ReasonLetters, SayThatACorrectedHearingReplacedAnEarlierLetterFromWhichPlaceToWhichAndWhy)
{
    auto list = corrected_list();
    list.list.erase(list.list.begin());
    auto const told = [&](char const* name) { return run_together(specimen::text_of_pdf(letters_of(list, name))); };
    auto const text = told("corrected-down");
    EXPECT_THAT(text, HasSubstr("บัญชีฉบับที่๒วันที่๘ธันวาคมพ.ศ.๒๕๖๔ออกแทนฉบับที่๑เพราะ“เวทีประชาคม(แก้ไข)”วันที่๗ธันวาคมพ.ศ.๒๕๖๔"
                                "แก้ไข“เวทีประชาคม”วันที่๒๗พฤศจิกายนพ.ศ.๒๕๖๔เหตุที่แก้ไข:นับคะแนนผิดหลัง"));
    EXPECT_THAT(text, HasSubstr("เลื่อนลงจากลำดับที่๑เป็นลำดับที่๒และเปลี่ยนจากจำนวนที่จะเสนอขอรับการช่วยเหลือเป็นบัญชีสำรอง"));
    EXPECT_EQ(specimen::times(text, "หนังสือฉบับนี้แทนหนังสือที่แจ้งตามบัญชีฉบับก่อน"), 1U);
    EXPECT_THAT(text, HasSubstr("ลำดับของเวทีเป็นตัวตัดสิน")) << "the corrected one";
    EXPECT_THAT(text, Not(HasSubstr("คำคัดค้านดังต่อไปนี้")));
    EXPECT_THAT(text, HasSubstr("หน้า๑จาก๑"));
    list.version_no = 3; // whose letters are another matter, yet tell it to who moved
    EXPECT_THAT(told("corrected-before"), Not(HasSubstr("หนังสือฉบับนี้แทน")));
    EXPECT_THAT(told("corrected-before"), HasSubstr("เลื่อนลงจากลำดับที่๑เป็นลำดับที่๒"));
    list = corrected_list();
    list.list.pop_back();
    auto const same = told("corrected-stayed");
    EXPECT_THAT(same, HasSubstr("อยู่ลำดับที่๑เช่นเดิม"));
    EXPECT_THAT(same, HasSubstr("หนังสือฉบับนี้แทน"));
}

TEST(ReasonLetters, OfAReplacementAreOfItsDayAndSayWhereToTurnAfterTheLastDay)
{
    auto left = place_of(1, 3);
    left.state = rounds::HouseState::Withdrawn;
    auto next = place_of(2, 3);
    next.standing = selection::Standing::Reserve;
    next.filled_on = base::Date(2022, 5, 15);
    next.filled_for = left.head_name;
    auto const told = [&] {
        return run_together(specimen::text_of_pdf(letters_of(list_of({left, next, place_of(3, 3)}), "replaced")));
    };
    auto const late = told();
    EXPECT_THAT(late, HasSubstr("(ฉบับที่๑)วันที่๑๕พฤษภาคมพ.ศ.๒๕๖๕"));
    EXPECT_THAT(late, HasSubstr("แจ้งการได้ที่แทน"));
    EXPECT_THAT(late, HasSubstr("ตามบัญชีลงวันที่๒๗พฤศจิกายนพ.ศ.๒๕๖๔"));
    EXPECT_THAT(late, HasSubstr("มีที่ว่าง"));
    EXPECT_THAT(late, HasSubstr("หมดเขตคัดค้านแล้วเมื่อวันที่๔ธันวาคมพ.ศ.๒๕๖๔แต่การได้ที่แทนนี้เกิดภายหลัง"));
    EXPECT_EQ(specimen::times(late, "ภายในวันที่"), 1U) << "the third house's";
    next.filled_on = base::Date(2021, 12, 1);
    EXPECT_EQ(specimen::times(told(), "ภายในวันที่๔ธันวาคม"), 2U) << "a place that was filled before the list's last day";
}

TEST(ReasonLetters, PromiseNothingToWhoLeftTheRound)
{
    auto list = list_of({place_of(1, 3), place_of(2, 3), place_of(3, 3), place_of(4, 3)});
    list.list[0].state = rounds::HouseState::Withdrawn;
    list.list[1].state = rounds::HouseState::DeceasedOrMoved;
    list.list[2].state = rounds::HouseState::Cancelled;
    EXPECT_EQ(specimen::pages_of_pdf(letters_of(list, "left")), 1);
    EXPECT_FALSE(selection::gets_letter(list.list[0]));
    EXPECT_TRUE(selection::gets_letter(list.list[3]));
    list.list.pop_back();
    EXPECT_THROW((void)selection::letters_pdf(list, std::nullopt, kFrozen), std::logic_error);
}

TEST(ReasonLetters, GoOnOverAPageRatherThanBecomeTooSmallToRead)
{
    auto const text = run_together(specimen::text_of_pdf(letters_of(list_of({place_of(1, 25), place_of(2, 6)}), "long")));
    EXPECT_EQ(specimen::times(text, "ผู้สูงอายุอยู่ตามลำพัง"), 31U);
    EXPECT_THAT(text, HasSubstr("หน้า๒จาก๒"));
    EXPECT_THAT(text, HasSubstr("หน้า๑จาก๑"));
}

} // namespace

} // namespace selection
