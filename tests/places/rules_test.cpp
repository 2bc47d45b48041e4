// How places are written out and searched for.
#include "places/rules.hpp"

#include "base/text.hpp"
#include "places/area_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace places {

namespace {

using places::Area;
using places::Level;
using testing::ElementsAre;
using testing::IsEmpty;

Area area(char const* code, Level level, char const* name_th, char const* name_en)
{
    Area made;
    made.code = *base::AreaCode::parse(code);
    made.level = level;
    made.name_th = name_th;
    made.name_en = name_en;
    return made;
}

Area const phrae = area("54", Level::Province, "แพร่", "Phrae");
Area const mueang_phrae = area("5401", Level::District, "เมืองแพร่", "Mueang Phrae");
Area const nai_wiang = area("540101", Level::Tambon, "ในเวียง", "Nai Wiang");

TEST(PlacesRules, WritesTheWholeNameFromTheSmallest)
{
    auto const name = places::rules::full_name({phrae, mueang_phrae, nai_wiang});
    EXPECT_EQ(name.th, "ต.ในเวียง อ.เมืองแพร่ จ.แพร่");
    EXPECT_EQ(name.en, "Nai Wiang, Mueang Phrae, Phrae");
    EXPECT_EQ(places::rules::full_name({phrae}).th, "จ.แพร่");
}

TEST(PlacesRules, BangkokHasItsOwnWords)
{
    auto const name = places::rules::full_name({area("10", Level::Province, "กรุงเทพมหานคร", "Bangkok"),
                                                area("1004", Level::District, "บางรัก", "Bang Rak"),
                                                area("100402", Level::Tambon, "สีลม", "Si Lom")});
    EXPECT_EQ(name.th, "แขวงสีลม เขตบางรัก กรุงเทพมหานคร");
    EXPECT_EQ(name.en, "Si Lom, Bang Rak, Bangkok");
}

TEST(PlacesRules, NothingIsTheWholeCountry)
{
    EXPECT_EQ(places::rules::full_name({}).th, "ทั้งประเทศ");
    EXPECT_EQ(places::rules::full_name({}).en, "the whole country");
}

TEST(PlacesRules, WordsForTheKindOfPlaceAreNotSearchedFor)
{
    auto const words = places::rules::search_words;
    EXPECT_THAT(words("ต.ในเวียง อ.เมืองแพร่ จ.แพร่"), ElementsAre("ในเวียง", "เมืองแพร่", "แพร่"));
    EXPECT_THAT(words("ตำบลในเวียง"), ElementsAre("ในเวียง"));
    EXPECT_THAT(words("ตำบล ในเวียง"), ElementsAre("ในเวียง"));
    EXPECT_THAT(words("Nai Wiang Subdistrict"), ElementsAre("nai", "wiang"));
    EXPECT_THAT(words("๕๔๐๐๐"), ElementsAre("54000"));
}

TEST(PlacesRules, AtMostFourWordsAndNoneForNothing)
{
    EXPECT_THAT(places::rules::search_words("a b c d e"), ElementsAre("a", "b", "c", "d"));
    EXPECT_THAT(places::rules::search_words("  "), IsEmpty());
    EXPECT_THAT(places::rules::search_words("ตำบล"), IsEmpty());
    EXPECT_THAT(places::rules::search_words("%_\\"), IsEmpty()) << "what LIKE takes for a pattern never reaches it";
}

// A word of the kind may only be taken off a name because no name begins with one.
TEST(PlacesRules, NoAreaOfTheListLosesPartOfItsNameInASearch)
{
    for (auto const& listed : places::carried_areas()) {
        if (listed.name_th.find(' ') != std::string::npos || listed.name_th.find('.') != std::string::npos)
            continue;
        auto const words = places::rules::search_words(listed.name_th);
        ASSERT_FALSE(words.empty()) << listed.name_th;
        EXPECT_EQ(words.front(), base::text::search_key(listed.name_th).substr(0, words.front().size()));
        EXPECT_TRUE(base::text::search_key(listed.name_th).starts_with(words.front())) << listed.name_th;
    }
}

TEST(PlacesRules, APathHoldsTheNamesOfAllLevels)
{
    auto const above = places::rules::keys_of(mueang_phrae, places::rules::keys_of(phrae, "").path).path;
    auto tambon = nai_wiang;
    tambon.postcode = "54000";
    auto const keys = places::rules::keys_of(tambon, above);
    EXPECT_EQ(keys.th, "ในเวียง");
    EXPECT_EQ(keys.en, "nai wiang");
    EXPECT_EQ(keys.path, "ในเวียง nai wiang 54000 เมืองแพร่ mueang phrae แพร่ phrae");
}

} // namespace

} // namespace places
