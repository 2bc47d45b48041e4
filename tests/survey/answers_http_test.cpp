// Answers with repeats, and answers that the form does not ask for, as pages and as files.
#include "places/places.hpp"
#include "platform/documents/specimen.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"

#include <gmock/gmock.h>

#include <string>

namespace survey {

namespace {

using test::Reply;
using test::TestApp;
using testing::HasSubstr;
using testing::Not;

std::string wells_form(std::string_view version = "1")
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>บ่อน้ำชุมชน"
           "</h:title><model><instance><data id=\"wells\" version=\"" +
           std::string(version) +
           "\"><village/><people/><phone/><day/><wells><name/><depth/><tests><day/></tests></wells><note/><meta><instanceID/></"
           "meta>"
           "</data></instance><bind nodeset=\"/data/people\" type=\"int\"/><bind nodeset=\"/data/phone\" type=\"int\"/><bind "
           "nodeset=\"/data/day\" type=\"date\"/><bind nodeset=\"/data/wells/depth\" type=\"decimal\"/></model></h:head><h:body>"
           "<input ref=\"/data/village\"><label>หมู่บ้าน</label></input><input ref=\"/data/people\"><label>คน</label></input><input "
           "ref=\"/data/phone\"><label>โทรศัพท์</label></input><input ref=\"/data/day\"><label>วันที่</label></input><group "
           "ref=\"/data/wells\"><label>บ่อ</label><repeat nodeset=\"/data/wells\"><input ref=\"/data/wells/name\"><label>ชื่อบ่อ"
           "</label></input><input ref=\"/data/wells/depth\"><label>ลึก</label></input><group "
           "ref=\"/data/wells/tests\"><label>ตรวจน้ำ"
           "</label><repeat nodeset=\"/data/wells/tests\"><input "
           "ref=\"/data/wells/tests/day\"><label>ตรวจเมื่อ</label></input></repeat>"
           "</group></repeat></group><input ref=\"/data/note\"><label>หมายเหตุ</label></input></h:body></h:html>";
}

std::string answers(std::string_view id, std::string_view more = "", std::string_view version = "1")
{
    return "<data id=\"wells\" version=\"" + std::string(version) +
           "\"><village>เหนือ</village><people>12</people><phone>0810000000</phone><day>2022-05-14</day><wells><name>บ่อเหนือ</name>"
           "<depth>12.5</depth></wells><wells><name>บ่อใต้; กลาง</name><depth>8</depth><tests><day>ก</day></tests></wells><wells>"
           "<name>=1+1</name><depth/><tests><day>ข</day></tests></wells><note/>" +
           std::string(more) + "<meta><instanceID>" + std::string(id) + "</instanceID></meta></data>";
}

class SurveyAnswers : public testing::TestWithParam<storage::Engine> {
protected:
    SurveyAnswers()
    {
        app.work(places::load);
        app.as("network");
        at = "/api/survey-forms/" + upload(wells_form()).text("id") + "/answers";
    }
    Reply upload(std::string xml)
    {
        auto request = app.request(http::Method::Post, "/api/survey-forms");
        request.headers.set("Content-Type", "application/xml");
        request.body = std::move(xml);
        return app.send(std::move(request));
    }
    void send(std::string_view id, std::string_view more = "", std::string_view version = "1")
    {
        auto const reply = app.as("surveyor").upload(test::submission_at(id), "application/xml", answers(id, more, version));
        EXPECT_EQ(reply.status, 200) << reply.body;
        app.as("council");
    }
    std::string sheet(std::string const& target, int number)
    {
        specimen::Folder const folder;
        return specimen::output_of("xlsx2csv -s " + std::to_string(number) + " '" +
                                   folder.file("book.xlsx", app.get(target).body) + "'");
    }

    TestApp app{GetParam()};
    std::string at;
};
INSTANTIATE_FOR_BOTH_ENGINES(SurveyAnswers);

TEST_P(SurveyAnswers, TellARepeatByItsCountAndShowItsRowsBeside)
{
    send("uuid:1");
    auto const page = app.get(at);
    ASSERT_EQ(page.status, 200) << page.body;
    EXPECT_EQ(page.text("columns[4].name"), "wells");
    EXPECT_EQ(page.text("columns[4].label_th"), "บ่อ");
    EXPECT_EQ(page.text("items[0].values[4]"), "3");
    EXPECT_EQ(page.text("repeats[0].name"), "wells");
    EXPECT_EQ(page.text("repeats[1].name"), "wells/tests");

    auto const wells = app.get(at + "?repeat=wells");
    ASSERT_EQ(wells.list("items").size(), 3U) << wells.body;
    EXPECT_EQ(wells.text("items[1].values[0]"), "บ่อใต้; กลาง") << "one well, whatever stands in its name";
    EXPECT_EQ(wells.text("items[2].values[1]"), "") << "a depth that was left blank";
    EXPECT_EQ(wells.number("items[2].row"), 3);
    EXPECT_EQ(wells.text("items[2].values[2]"), "1");
    auto const tests = app.get(at + "?repeat=wells/tests");
    ASSERT_EQ(tests.list("items").size(), 2U);
    EXPECT_EQ(tests.number("items[1].parent_row"), 3);
    EXPECT_EQ(app.get(at + "?repeat=nothing").code(), "input.invalid");
}

TEST_P(SurveyAnswers, GiveEachRepeatASheetAndAFileOfItsOwn)
{
    send("uuid:1");
    auto const main = sheet(at + ".xlsx", 1);
    EXPECT_THAT(main, HasSubstr("uuid:1"));
    EXPECT_THAT(main, Not(HasSubstr("บ่อใต้")));
    EXPECT_THAT(main, HasSubstr(",เหนือ,12,0810000000,")) << "a telephone number keeps its nought";
    auto const wells = sheet(at + ".xlsx", 2);
    EXPECT_THAT(wells, HasSubstr("uuid:1,,1,บ่อเหนือ,12.5,0"));
    EXPECT_THAT(wells, HasSubstr("uuid:1,,3,=1+1,,1"));
    EXPECT_THAT(sheet(at + ".xlsx", 3), HasSubstr("uuid:1,3,2,ข"));

    EXPECT_THAT(app.get(at + ".csv").body, HasSubstr(",เหนือ,12,0810000000,2022-05-14,3,"));
    auto const csv = app.get(at + ".csv?repeat=wells").body;
    EXPECT_THAT(csv, HasSubstr("uuid:1,,2,บ่อใต้; กลาง,8,1\r\n"));
    EXPECT_THAT(csv, HasSubstr("uuid:1,,3,'=1+1,,1\r\n")) << "no formula of a stranger";
    EXPECT_EQ(app.get(at + ".csv?repeat=nothing").code(), "input.invalid");
}

TEST_P(SurveyAnswers, KeepWhatTheFormDoesNotAskForInColumnsOfItsOwn)
{
    send("uuid:1", "<owner>นายก</owner>");
    send("uuid:2");
    send("uuid:3", "<owner>นายข</owner><owner>=x()</owner>");
    auto const page = app.get(at);
    EXPECT_EQ(page.text("items[0].more[0].name"), "owner");
    EXPECT_EQ(page.text("items[0].more[0].value"), "นายก");
    EXPECT_EQ(page.list("items[1].more").size(), 0U);
    auto const csv = app.get(at + ".csv").body;
    EXPECT_THAT(csv, HasSubstr(",owner,owner[2]\r\n"));
    EXPECT_THAT(csv, HasSubstr(",นายก,\r\n"));
    EXPECT_THAT(csv, HasSubstr(",นายข,'=x()\r\n"));
    EXPECT_THAT(sheet(at + ".xlsx", 1), HasSubstr(",นายข,=x()"));
}

TEST_P(SurveyAnswers, OfTheHouseholdSurveyNameTheTambonAndLeaveNoVillageNought)
{
    test::Filled filled;
    auto xml = filled.xml();
    xml.replace(xml.find("<moo>4</moo>"), 12, "<moo>0</moo>");
    ASSERT_EQ(app.as("surveyor").upload(test::submission_at(filled.instance_id), "application/xml", xml).status, 200);
    auto const own = "/api/survey-forms/" + app.as("council").get("/api/survey-forms").text("items[0].id") + "/answers";
    auto const page = app.get(own);
    auto const value = [&](std::string_view name) {
        auto const columns = page.list("columns");
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].at("name").as_string() == name)
                return page.text("items[0].values[" + std::to_string(i) + "]");
        return std::string("no such column");
    };
    EXPECT_THAT(value("place/tambon"), testing::StartsWith("ต."));
    EXPECT_EQ(value("place/moo"), "");
    EXPECT_EQ(value("person"), "1") << "one of whom the house is told";
    EXPECT_EQ(app.get(own + "?repeat=person").list("items").size(), 1U);
}

} // namespace

} // namespace survey
