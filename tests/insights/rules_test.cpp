// Work in words: counts, the longest delay and whose duty it is, in both languages.
#include "insights/rules.hpp"

#include <gtest/gtest.h>

namespace insights {

namespace {

insights::StateGroup group(std::int64_t houses, std::int64_t late, std::int64_t days_over)
{
    return {"/rounds/1",         "รอบ 2565", "Round 2022", rounds::HouseState::Repairing, houses, late, days_over,
            auth::Role::Council, ""};
}

TEST(WorkItems, SayWhatWaitsAndLeadThere)
{
    auto const item = insights::step_item(group(3, 0, 0), true);
    EXPECT_EQ(item.kind, "house_step");
    EXPECT_EQ(item.title_th, "3 หลัง กำลังซ่อม รอ “ตรวจรับแล้ว”");
    EXPECT_EQ(item.title_en, "3 houses: Repairing, next “Accepted”");
    EXPECT_EQ(item.count, 3);
    EXPECT_EQ(item.link, "/rounds/1/houses?state=repairing");
    EXPECT_FALSE(item.days_over);
    EXPECT_TRUE(item.mine);
    EXPECT_EQ(insights::step_item(group(1, 0, 0), true).title_en, "1 house: Repairing, next “Accepted”");
    auto in_its_room = group(3, 0, 0);
    in_its_room.step_link = "/works?round=1";
    EXPECT_EQ(insights::step_item(in_its_room, true).link, "/works?round=1");
}

TEST(WorkItems, LeadFromTheSurveyToTheListAndToFreePlaces)
{
    auto const unplaced = insights::unplaced_item("/rounds/1", "รอบ 2565", "Round 2022", 2);
    EXPECT_EQ(unplaced.title_th, "2 ครัวเรือนสำรวจแล้ว ยังไม่อยู่ในรอบใด");
    EXPECT_EQ(unplaced.title_en, "2 surveyed households are in no round");
    EXPECT_EQ(unplaced.link, "/rounds/1?place=1");
    auto const unranked = insights::unranked_item("/rounds/1", {"ในเวียง", "Nai Wiang"}, 1, true);
    EXPECT_EQ(unranked.title_en, "1 heard house waits for a ranked list");
    EXPECT_EQ(unranked.detail_th, "ตำบลในเวียง");
    EXPECT_EQ(unranked.link, "/rounds/1/rankings");
    auto const unfilled = insights::unfilled_item("/rounds/1", {"ในเวียง", "Nai Wiang"}, 2, 1);
    EXPECT_EQ(unfilled.title_en, "2 places are free and 1 house waits in reserve");
    EXPECT_EQ(unfilled.count, 1) << "no more can be filled";
}

// The days belong to one house of the group, the one that waits longest, and the words say so.
TEST(WorkItems, SayOfAGroupHowLongTheLongestIsLate)
{
    auto const several = insights::late_item(group(5, 2, 17), false);
    EXPECT_EQ(several.kind, "house_late");
    EXPECT_EQ(several.title_th, "2 หลัง กำลังซ่อม นานเกินกำหนด");
    EXPECT_EQ(several.title_en, "2 houses have been “Repairing” for too long");
    EXPECT_EQ(several.detail_th, "หลังที่นานที่สุดเกินกำหนด 17 วัน ขั้นต่อไป “ตรวจรับแล้ว” หน้าที่ของเลขานุการสภาองค์กรชุมชนตำบล · รอบ 2565");
    EXPECT_EQ(several.detail_en, "The longest by 17 days; next “Accepted”, duty of Council secretary · Round 2022");
    EXPECT_EQ(several.days_over, 17);
    EXPECT_EQ(several.link, "/rounds/1/houses?state=repairing&late=true");
    EXPECT_FALSE(several.mine);
}

TEST(WorkItems, SayOfOneHouseHowLateItIs)
{
    auto const one = insights::late_item(group(5, 1, 1), true);
    EXPECT_EQ(one.title_en, "1 house has been “Repairing” for too long");
    EXPECT_EQ(one.detail_th, "เกินกำหนด 1 วัน ขั้นต่อไป “ตรวจรับแล้ว” หน้าที่ของเลขานุการสภาองค์กรชุมชนตำบล · รอบ 2565");
    EXPECT_EQ(one.detail_en, "By 1 day; next “Accepted”, duty of Council secretary · Round 2022");
}

TEST(WorkItems, SayHowManyPlacesAreFree)
{
    auto const item = insights::open_quota_item("/rounds/1", "รอบ", "Round", 1);
    EXPECT_EQ(item.title_th, "โควตายังว่าง 1 หลัง");
    EXPECT_EQ(item.title_en, "1 place of the quota is still free");
    EXPECT_EQ(insights::open_quota_item("/rounds/1", "รอบ", "Round", 2).title_en, "2 places of the quota are still free");
    EXPECT_EQ(item.link, "/rounds/1");
}

TEST(WorkItems, SayWhatTheVillagesWayAsksFor)
{
    auto const surveys = insights::surveys_item(4);
    EXPECT_EQ(surveys.title_th, "4 แบบสำรวจ รอสภาฯ ตรวจ");
    EXPECT_EQ(surveys.title_en, "4 surveys wait for the council's look");
    EXPECT_EQ(insights::surveys_item(1).title_en, "1 survey waits for the council's look");
    EXPECT_EQ(surveys.link, "/submissions");

    auto const returned = insights::returned_item(2);
    EXPECT_EQ(returned.title_th, "2 แบบสำรวจ สภาฯ ส่งคืนให้แก้ไข");
    EXPECT_EQ(returned.title_en, "2 surveys were returned by the council");
    EXPECT_EQ(insights::returned_item(1).title_en, "1 survey was returned by the council");
    EXPECT_EQ(returned.link, "/surveys");

    hearings::UnderWay hearing;
    hearing.title = "เวทีตำบล";
    hearing.held_at = base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 30);
    auto const today = base::Date(2022, 5, 15);
    EXPECT_EQ(insights::hearing_item(hearing, today).title_en, "A hearing is planned for 15 May 2022");
    EXPECT_FALSE(insights::hearing_item(hearing, today).days_over);
    EXPECT_EQ(insights::hearing_item(hearing, today.plus_days(3)).days_over, 3);
    hearing.open = true;
    EXPECT_EQ(insights::hearing_item(hearing, today).title_th, "เวทีประชาคมกำลังประชุม ยังไม่ผนึกผล");
    EXPECT_EQ(insights::hearing_item(hearing, today).link, "/hearings/" + hearing.id.str());

    selection::Contested list;
    list.number = "จล. 1/2564";
    list.objections = 2;
    EXPECT_EQ(insights::objections_item(list).title_en, "2 objections wait for a decision");
    EXPECT_EQ(insights::objections_item(list).detail_th, "บัญชีจัดลำดับ จล. 1/2564");
    EXPECT_EQ(insights::objections_item(list).link, "/rankings/" + list.id.str());
}

TEST(WorkItems, OfOthersAreShownToThoseWhoWatch)
{
    for (auto const& value : auth::values_of(auth::Role{})) {
        using enum auth::Role;
        bool const watches = value.value == Network || value.value == Codi || value.value == Governor || value.value == Auditor;
        EXPECT_EQ(insights::watches_over(value.value), watches) << value.name;
    }
}

} // namespace

} // namespace insights
