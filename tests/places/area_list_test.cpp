// The list of places that the program carries.
#include "places/area_list.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace places {

namespace {

using places::Area;
using places::Level;

std::vector<Area> const& carried()
{
    static auto const areas = places::carried_areas();
    return areas;
}

Area const& at(std::string_view code)
{
    auto const found = std::ranges::find_if(carried(), [&](Area const& a) { return a.code.str() == code; });
    if (found == carried().end())
        throw std::out_of_range(std::string(code));
    return *found;
}

std::int64_t count(Level level, std::string_view prefix = "")
{
    return std::ranges::count_if(carried(), [&](Area const& a) { return a.level == level && a.code.str().starts_with(prefix); });
}

TEST(CarriedAreas, HoldTheWholeCountry)
{
    EXPECT_EQ(count(Level::Province), 77);
    EXPECT_EQ(count(Level::District), 928);
    EXPECT_EQ(count(Level::Tambon), 7'475);
}

TEST(CarriedAreas, HoldPhraeWithItsHoles)
{
    EXPECT_EQ(count(Level::District, "54"), 8);
    EXPECT_EQ(count(Level::Tambon, "54"), 78);
    EXPECT_THROW((void)at("540202"), std::out_of_range) << "moved to Nong Muang Khai";
    EXPECT_EQ(at("540204").name_th, "ร้องเข็ม");
}

TEST(CarriedAreas, TwoPlacesOfOneNameAreTwoPlaces)
{
    EXPECT_EQ(at("540103").name_th, at("540402").name_th);
    EXPECT_EQ(at("540114").name_th, at("540801").name_th);
    EXPECT_EQ(at("540801").name_en, "Mae Kham Mi");
}

TEST(CarriedAreas, EnglishNamesAreMendedWhereThePackageHasNoneOrAWrongOne)
{
    EXPECT_EQ(at("540113").name_en, "Wang Hong");
    EXPECT_EQ(at("540702").name_en, "Saroi");
    EXPECT_EQ(at("30").name_en, "Nakhon Ratchasima");
    EXPECT_EQ(at("380101").name_en, "Kham Na Di") << "the package has Bueng Kan under another code";
}

TEST(CarriedAreas, EveryPlaceComesAfterTheOneItLiesIn)
{
    std::map<base::AreaCode, Level> seen{{base::AreaCode(), Level::Province}};
    for (auto const& area : carried()) {
        ASSERT_TRUE(seen.contains(area.parent)) << area.code.str();
        EXPECT_TRUE(area.parent.contains(area.code)) << area.code.str();
        seen.emplace(area.code, area.level);
    }
}

TEST(CarriedAreas, ReplacedCodesNameTheOneThatTookTheirPlace)
{
    EXPECT_EQ(at("300612").successor->str(), "303201") << "ช้างทอง, from Chakkarat to Chaloem Phra Kiat";
    EXPECT_FALSE(at("300612").active);
    for (auto const& area : carried())
        if (area.successor) {
            EXPECT_TRUE(at(area.successor->str()).active) << area.code.str();
            EXPECT_EQ(at(area.successor->str()).name_th, area.name_th);
        }
}

TEST(CarriedAreas, CountsOfPhraeAddUp)
{
    std::int64_t people = 0;
    std::int64_t households = 0;
    for (auto const& area : carried())
        if (area.level == Level::Tambon && area.code.str().starts_with("54")) {
            people += area.population.value();
            households += area.households.value();
            EXPECT_TRUE(area.latitude && area.longitude && area.facts_as_of && area.facts_source) << area.code.str();
        }
    EXPECT_EQ(people, 434'580);
    EXPECT_EQ(households, 180'833);
    EXPECT_EQ(at("54").population, people);
    EXPECT_EQ(at("54").facts_as_of, base::Date(2021, 12, 31));
}

TEST(ParseAreas, RefusesAListThatTheBuildDidNotMake)
{
    constexpr auto kAreas = "code,level,parent,name_th,name_en,postcode,successor\n";
    constexpr auto kFacts = "code,population,households,latitude,longitude,as_of,source\n";
    EXPECT_TRUE(places::parse_areas(kAreas, kFacts).empty());
    EXPECT_THROW((void)places::parse_areas("code,name\n", kFacts), std::runtime_error);
    EXPECT_THROW((void)places::parse_areas(std::string(kAreas) + "54,province,,แพร่\n", kFacts), std::runtime_error);
    EXPECT_THROW((void)places::parse_areas(std::string(kAreas) + "5x,province,,แพร่,Phrae,,\n", kFacts), std::runtime_error);
    EXPECT_THROW(
        (void)places::parse_areas(std::string(kAreas) + "54,province,,แพร่,Phrae,,\n", std::string(kFacts) + "54,x,,,,,\n"),
        std::runtime_error);
}

} // namespace

} // namespace places
