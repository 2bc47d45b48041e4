// Filled forms as rows, entry by entry.
#include "survey/tabled.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

survey::Form villages()
{
    return survey::read_xform(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>x</h:title>"
        "<model><instance><data id=\"villages\" version=\"1\"><start/><name/><wells><name/><depth/><tests><day/></tests></wells>"
        "<note/></data></instance></model></h:head><h:body><input ref=\"/data/name\"><label>หมู่บ้าน</label></input><group "
        "ref=\"/data/wells\"><label>บ่อ</label><repeat nodeset=\"/data/wells\"><input ref=\"/data/wells/name\"><label>ชื่อ</label>"
        "</input><input ref=\"/data/wells/depth\"><label>ลึก</label></input><group ref=\"/data/wells/tests\"><label>ตรวจน้ำ</label>"
        "<repeat nodeset=\"/data/wells/tests\"><input ref=\"/data/wells/tests/day\"><label>วัน</label></input></repeat></group>"
        "</repeat></group><input ref=\"/data/note\"><label>หมายเหตุ</label></input></h:body></h:html>");
}

std::vector<std::string> names_of(std::vector<survey::TabledColumn> const& columns)
{
    std::vector<std::string> names;
    for (auto const& column : columns)
        names.push_back(column.question ? column.question->path : "count of " + column.repeat);
    return names;
}

TEST(TabledAnswers, HaveARowForEachEntryEvenForOneWithoutAnAnswer)
{
    auto const rows = survey::rows_of(
        villages(),
        "<data id=\"villages\" version=\"1\"><name>เหนือ</name><wells><name>ก; ข</name><depth>8</depth><tests><day>1</day>"
        "</tests><tests><day>2</day></tests></wells><wells><name/><depth/></wells><wells><name>ค</name><depth/><tests>"
        "<day>3</day></tests></wells><meta><instanceID>uuid:1</instanceID></meta></data>");
    ASSERT_EQ(rows.size(), 7U);
    EXPECT_THAT(rows[0].answers, ElementsAre(Pair("/name", "เหนือ")));
    EXPECT_THAT(rows[0].entries, ElementsAre(Pair("/wells", 3U)));
    EXPECT_THAT(rows[1].answers, ElementsAre(Pair("/wells/name", "ก; ข"), Pair("/wells/depth", "8")));
    EXPECT_THAT(rows[1].entries, ElementsAre(Pair("/wells/tests", 2U)));
    EXPECT_THAT(rows[4].answers, IsEmpty()) << "nothing was written of the second well, and it is one";
    EXPECT_EQ(rows[4].number, 2U);
    EXPECT_EQ(rows[6].repeat, "/wells/tests");
    EXPECT_EQ(rows[6].number, 3U) << "running within the submission";
    EXPECT_EQ(rows[6].parent, 3U) << "of the third well";
}

TEST(TabledAnswers, KeepWhatTheFormDoesNotKnowApart)
{
    auto const rows = survey::rows_of(
        villages(), "<data id=\"villages\" version=\"1\"><owner>ก</owner><owner>ข</owner><wells><by>ค"
                    "</by></wells><more><a>1</a></more><more><a>2</a></more><meta><instanceID>uuid:1</instanceID></meta></data>");
    EXPECT_THAT(rows[0].answers,
                ElementsAre(Pair("/owner", "ก"), Pair("/owner[2]", "ข"), Pair("/more/a", "1"), Pair("/more[2]/a", "2")));
    EXPECT_THAT(rows[1].answers, ElementsAre(Pair("/wells/by", "ค")));
}

TEST(TabledAnswers, CountARepeatWhereItStandsAndLeaveHiddenFieldsOut)
{
    auto const form = villages();
    EXPECT_THAT(names_of(survey::columns_of(form, "")), ElementsAre("/name", "count of /wells", "/note"));
    EXPECT_THAT(names_of(survey::columns_of(form, "/wells")),
                ElementsAre("/wells/name", "/wells/depth", "count of /wells/tests"));
    EXPECT_THAT(names_of(survey::columns_of(form, "/wells/tests")), ElementsAre("/wells/tests/day"));
}

TEST(TabledAnswers, OfAVersionThatNobodySawKeepTheRepeatsOfTheOneThatIsKnown)
{
    auto const form = survey::without_questions(villages(), "9");
    EXPECT_EQ(form.version, "9");
    EXPECT_THAT(names_of(survey::columns_of(form, "")), ElementsAre("count of /wells"));
    EXPECT_THAT(names_of(survey::columns_of(form, "/wells")), ElementsAre("count of /wells/tests"));
}

} // namespace

} // namespace survey
