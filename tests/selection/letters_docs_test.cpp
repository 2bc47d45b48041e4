// Reason letters as paper: one page each where what is to be told allows it, and nothing left out for that.
#include "platform/documents/specimen.hpp"
#include "selection/builders.hpp"
#include "selection/letters.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace {

using testing::HasSubstr;

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

TEST(ReasonLetters, GoOnOverAPageRatherThanBecomeTooSmallToRead)
{
    auto const text = run_together(specimen::text_of_pdf(letters_of(list_of({place_of(1, 25), place_of(2, 6)}), "long")));
    EXPECT_EQ(specimen::times(text, "ผู้สูงอายุอยู่ตามลำพัง"), 31U);
    EXPECT_THAT(text, HasSubstr("หน้า๒จาก๒"));
    EXPECT_THAT(text, HasSubstr("หน้า๑จาก๑"));
}

} // namespace
