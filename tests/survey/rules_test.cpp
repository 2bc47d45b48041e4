// Signs of unlikely interviews.
#include "survey/rules.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using survey::Circumstances;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> codes(Circumstances const& c)
{
    std::vector<std::string> list;
    for (auto const& sign : survey::signs_of(c))
        list.push_back(sign.code);
    return list;
}

Circumstances ordinary()
{
    Circumstances c;
    c.started = base::Timestamp::bangkok(base::Date(2022, 5, 14), 9, 0);
    c.ended = c.started->plus_ms(30 * 60'000);
    c.received = c.ended->plus_ms(60'000);
    c.people = 4;
    c.has_place = true;
    c.asks_for_place = true;
    c.metres_to_neighbours = 300;
    c.metres_to_tambon = 2'000;
    return c;
}

TEST(Signs, AnOrdinaryInterviewHasNone)
{
    EXPECT_THAT(codes(ordinary()), IsEmpty());
}

TEST(Signs, TimeIsHeldAgainstTheSizeOfTheFamily)
{
    auto c = ordinary();
    c.ended = c.started->plus_ms(9 * 60'000);
    EXPECT_THAT(codes(c), ElementsAre("quick"));
    c.people = 1;
    EXPECT_THAT(codes(c), IsEmpty());
    c.ended = c.started->plus_ms(-60'000);
    EXPECT_THAT(codes(c), ElementsAre("clock"));
    c.ended = c.started->plus_ms(std::int64_t{3} * 24 * 60 * 60'000);
    EXPECT_THAT(codes(c), ElementsAre("long"));
    c.ended.reset();
    EXPECT_THAT(codes(c), IsEmpty()) << "nothing is said where nothing is known";
}

TEST(Signs, TheHourIsThatOfBangkok)
{
    for (auto const& [hour, is_odd] : {std::pair{5, true}, {6, false}, {19, false}, {20, true}, {23, true}}) {
        auto c = ordinary();
        c.started = base::Timestamp::bangkok(base::Date(2022, 5, 14), hour, 59);
        c.ended = c.started->plus_ms(30 * 60'000);
        EXPECT_EQ(codes(c).size(), is_odd ? 1U : 0U) << hour;
    }
}

TEST(Signs, ThePlaceIsHeldAgainstTheVillageAndElseTheTambon)
{
    auto c = ordinary();
    c.metres_to_neighbours = 5'001;
    EXPECT_THAT(codes(c), ElementsAre("far_from_village"));
    c.metres_to_neighbours = 100;
    c.metres_to_tambon = 90'000;
    EXPECT_THAT(codes(c), IsEmpty()) << "the village knows better";
    c.metres_to_neighbours.reset();
    EXPECT_THAT(codes(c), ElementsAre("far_from_tambon"));
    c.has_place = false;
    EXPECT_THAT(codes(c), ElementsAre("no_place"));
    c.asks_for_place = false;
    c.metres_to_tambon.reset();
    EXPECT_THAT(codes(c), IsEmpty()) << "another form, or no consent";
}

TEST(Signs, TheOthersAreToldOneByOne)
{
    auto c = ordinary();
    c.same_answers.resize(2);
    c.repeated_places = 2;
    c.shared_pictures = 1;
    c.same_pictures.resize(1);
    c.same_point.resize(1);
    c.pictures_far_away = 1;
    c.outside_senders_area = true;
    c.form_version_known = false;
    c.corrects_another = true;
    EXPECT_THAT(codes(c), ElementsAre("same_answers", "picture_twice", "picture_elsewhere", "same_point", "pictures_far",
                                      "outside_area", "unknown_version", "correction"));
}

TEST(Signs, ThoseAboutOthersSayWithWhomAndHowMany)
{
    auto c = ordinary();
    c.same_answers.resize(1);
    c.same_point.resize(survey::kMostTwins);
    auto const signs = survey::signs_of(c);
    ASSERT_EQ(signs.size(), 2U);
    EXPECT_EQ(signs[0].text_en, "The very same answers as another survey of this surveyor");
    EXPECT_EQ(signs[0].twins.size(), 1U);
    EXPECT_EQ(signs[1].text_th, "พิกัดเป็นจุดเดียวกับบ้านอื่นในทะเบียน 20 หลังขึ้นไป (ห่างไม่เกิน 3 เมตร)");
    EXPECT_EQ(signs[1].text_en, "The same point as 20 or more other houses of the register (within 3 m)");
}

TEST(Signs, TheMiddleOfAVillageIsNotMovedByOneStrayHouse)
{
    EXPECT_FALSE(survey::middle_of({{18, 100}, {18, 100}}));
    auto const middle = survey::middle_of({{18.1, 100.1}, {18.2, 100.2}, {18.15, 100.15}, {18.16, 100.16}, {5, 5}}).value();
    EXPECT_NEAR(middle.latitude, 18.15, 1e-9);
    EXPECT_NEAR(survey::distance_m({18.1446, 100.1403}, {18.1446, 100.1503}), 1'057, 2);
}

} // namespace

} // namespace survey
