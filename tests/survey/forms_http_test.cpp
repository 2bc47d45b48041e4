// Uploaded forms and their answers as table and files; keys of phones.
#include "places/places.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"
#include "survey/unreadable.hpp"

#include <gmock/gmock.h>

#include <set>
#include <string>

namespace survey {

namespace {

using test::Reply;
using test::TestApp;
using testing::HasSubstr;
using testing::Not;

std::string well_form(std::string_view version, std::string_view more = "")
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" "
           "xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>บ่อน้ำ</h:title><model>"
           "<instance><data id=\"wells\" version=\"" +
           std::string(version) +
           "\"><name/><depth/><state/><photo/><meta><instanceID/></meta></data></instance><bind nodeset=\"/data/depth\" "
           "type=\"decimal\"/>"
           "<bind nodeset=\"/data/photo\" type=\"binary\"/></model></h:head><h:body><input "
           "ref=\"/data/name\"><label>ชื่อบ่อ</label></input>"
           "<input ref=\"/data/depth\"><label>ลึก</label></input><select1 "
           "ref=\"/data/state\"><label>สภาพ</label><item><label>ใช้ได้</label>"
           "<value>good</value></item></select1><upload ref=\"/data/photo\" mediatype=\"image/*\"><label>ภาพ</label></upload>" +
           std::string(more) + "</h:body></h:html>";
}

std::string well(std::string_view id, std::string_view name, std::string_view version = "1")
{
    return "<data id=\"wells\" version=\"" + std::string(version) + "\"><name>" + std::string(name) +
           "</name><depth>12.5</depth><state>good</state><photo/><meta><instanceID>" + std::string(id) +
           "</instanceID></meta></data>";
}

class SurveyForms : public testing::TestWithParam<storage::Engine> {
protected:
    SurveyForms() { app.work(places::load); }

    Reply upload(std::string xml)
    {
        auto request = app.request(http::Method::Post, "/api/survey-forms");
        request.headers.set("Content-Type", "application/xml");
        request.body = std::move(xml);
        return app.send(std::move(request));
    }
    void send(std::string_view id, std::string_view name, std::string_view version = "1")
    {
        auto const reply = app.upload(test::submission_at(id), "application/xml", well(id, name, version));
        EXPECT_EQ(reply.status, 200) << reply.body;
    }

    TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(SurveyForms);

TEST_P(SurveyForms, TheHouseholdSurveyIsThereFromTheBeginning)
{
    auto const list = app.as("surveyor").get("/api/survey-forms");
    EXPECT_EQ(list.list("items").size(), 1U);
    EXPECT_EQ(list.text("items[0].kind"), "household");
    EXPECT_EQ(list.text("items[0].xform_id"), "onehome-household");
    EXPECT_THAT(app.get("/api/survey-forms/" + list.text("items[0].id") + "/xml").body, HasSubstr("onehome-household"));
}

TEST_P(SurveyForms, AnUploadedFormIsOfferedAndItsAnswersComeBack)
{
    app.as("network");
    auto const form = upload(well_form("1"));
    ASSERT_EQ(form.status, 200) << form.body;
    EXPECT_EQ(form.text("title"), "บ่อน้ำ");
    EXPECT_EQ(upload(well_form("1")).text("id"), form.text("id")) << "again";
    EXPECT_EQ(upload(well_form("1", "<input ref=\"/data/name\"><label>อื่น</label></input>")).code(), "survey.form_version_taken");
    EXPECT_THAT(app.get("/openrosa/formList").body, HasSubstr("<formID>wells</formID>"));

    app.as("surveyor");
    send("uuid:1", "บ่อหน้าวัด");
    send("uuid:2", "=cmd()");
    auto const at = "/api/survey-forms/" + form.text("id") + "/answers";
    app.as("council");
    auto const page = app.get(at);
    EXPECT_EQ(page.text("columns[0].label_th"), "ชื่อบ่อ");
    EXPECT_EQ(page.text("items[0].values[0]"), "บ่อหน้าวัด");
    EXPECT_EQ(page.text("items[0].values[2]"), "ใช้ได้") << "in words";
    auto const csv = app.get(at + ".csv");
    EXPECT_THAT(csv.body, HasSubstr("บ่อหน้าวัด"));
    EXPECT_THAT(csv.body, HasSubstr("'=cmd()")) << "no formula of a stranger";
    EXPECT_EQ(app.get(at + ".xlsx").body.substr(0, 2), "PK");
    EXPECT_EQ(app.get("/api/survey-forms").number("items[1].submissions"), 2);
    EXPECT_EQ(app.as("elsewhere").get(at).list("items").size(), 0U);
}

TEST_P(SurveyForms, AnswersThatCannotBeReadAreListedAsSuchBesideAllOthers)
{
    app.as("network");
    auto const at = "/api/survey-forms/" + upload(well_form("1")).text("id") + "/answers";
    app.as("surveyor");
    send("uuid:1", "บ่อหน้าวัด");
    send("uuid:2", "บ่อหลังวัด");
    send("uuid:3", "บ่อข้างวัด");
    test::make_unreadable(app, "uuid:2");
    auto const page = app.as("council").get(at);
    ASSERT_EQ(page.status, 200) << page.body;
    ASSERT_EQ(page.list("items").size(), 3U);
    EXPECT_EQ(page.text("items[0].values[0]"), "บ่อหน้าวัด");
    EXPECT_EQ(page.text("items[1].instance_id"), "uuid:2");
    EXPECT_FALSE(page.at("items[1].readable").as_bool());
    EXPECT_EQ(page.list("items[1].values").size(), page.list("columns").size());
    EXPECT_TRUE(page.at("items[2].readable").as_bool());
    EXPECT_EQ(page.text("items[2].values[0]"), "บ่อข้างวัด");
    auto const csv = app.get(at + ".csv");
    EXPECT_EQ(csv.status, 200);
    for (auto const* told : {"บ่อหน้าวัด", "uuid:2", "อ่านไม่ได้", "บ่อข้างวัด"})
        EXPECT_THAT(csv.body, HasSubstr(told));
    EXPECT_EQ(app.get(at + ".xlsx").body.substr(0, 2), "PK");
}

TEST_P(SurveyForms, AClosedVersionIsNoLongerOfferedAndItsAnswersStay)
{
    app.as("network");
    auto const first = upload(well_form("1")).text("id");
    auto const second = upload(well_form("2")).text("id");
    auto const set = [&](std::string const& id, bool open) {
        return app.put("/api/survey-forms/" + id + "/open", {{"open", open}});
    };
    app.as("surveyor");
    send("uuid:1", "บ่อหน้าวัด", "2");
    app.as("network");
    EXPECT_EQ(app.get("/api/survey-forms/" + second).at("offered"), true);
    EXPECT_EQ(app.get("/api/survey-forms/" + first).at("offered"), false) << "open, and not the newest";
    auto const closed = set(second, false);
    ASSERT_EQ(closed.status, 200) << closed.body;
    EXPECT_EQ(closed.at("open"), false);
    EXPECT_EQ(set(second, false).status, 200) << "again";
    EXPECT_THAT(app.get("/openrosa/formList").body, HasSubstr("<version>1</version>")) << "the next that is open";
    EXPECT_EQ(app.get("/api/survey-forms/" + first).at("offered"), true);
    EXPECT_EQ(set(first, false).at("offered"), false);
    EXPECT_THAT(app.get("/openrosa/formList").body, Not(HasSubstr("wells"))) << "none is open";
    EXPECT_EQ(app.get("/api/survey-forms/" + second + "/answers").list("items").size(), 1U);
    app.as("surveyor");
    send("uuid:2", "บ่อที่ส่งช้า", "2"); // from a phone that had it
    app.as("network");
    EXPECT_EQ(app.get("/api/survey-forms/" + second + "/answers").list("items").size(), 2U);
    EXPECT_EQ(set(second, true).at("offered"), true);
    EXPECT_THAT(app.get("/openrosa/formList").body, HasSubstr("<version>2</version>"));
    EXPECT_EQ(test::entries(app, "survey_form.closed").size(), 3U);
    EXPECT_EQ(test::entries(app, "survey_form.opened").size(), 1U);
}

TEST_P(SurveyForms, PhonesGetTheNewestVersionWhicheverWasUploadedLast)
{
    app.as("network");
    for (auto const* version : {"9", "10", "2"})
        ASSERT_EQ(upload(well_form(version)).status, 200);
    EXPECT_THAT(app.get("/openrosa/formList").body, HasSubstr("<version>10</version>"));
    auto const list = app.get("/api/survey-forms");
    EXPECT_EQ(list.text("items[1].version"), "10");
    EXPECT_EQ(list.at("items[1].offered"), true);
    EXPECT_EQ(list.text("items[2].version"), "9");
    EXPECT_EQ(list.text("items[3].version"), "2");
    EXPECT_EQ(list.at("items[3].offered"), false);
}

TEST_P(SurveyForms, AnswersToAVersionNobodyUploadedAreToldAndTakenAway)
{
    app.as("network");
    auto const id = upload(well_form("1")).text("id");
    app.as("surveyor");
    send("uuid:1", "บ่อหน้าวัด", "9");
    app.as("council");
    auto const list = app.get("/api/survey-forms");
    ASSERT_EQ(list.list("unseen").size(), 1U) << list.body;
    EXPECT_EQ(list.text("unseen[0].version"), "9");
    EXPECT_EQ(list.text("unseen[0].form_id"), id);
    EXPECT_EQ(list.text("unseen[0].title"), "บ่อน้ำ");
    EXPECT_EQ(list.number("unseen[0].submissions"), 1);
    auto const at = "/api/survey-forms/" + id + "/answers";
    EXPECT_EQ(app.get(at).list("items").size(), 0U);
    auto const page = app.get(at + "?version=9");
    EXPECT_EQ(page.text("items[0].more[0].name"), "name");
    EXPECT_EQ(page.text("items[0].more[0].value"), "บ่อหน้าวัด");
    EXPECT_EQ(page.text("items[0].more[2].value"), "good") << "as it came: nobody knows the words of that version";
    auto const csv = app.get(at + ".csv?version=9");
    EXPECT_THAT(csv.body, HasSubstr(",name,depth,state\r\n"));
    EXPECT_THAT(csv.header("content-disposition"), HasSubstr("wells-9-")) << "form and version stand in the file's name";
    EXPECT_EQ(app.as("elsewhere").get("/api/survey-forms").list("unseen").size(), 0U);

    app.as("network");
    auto const late = upload(well_form("9")).text("id");
    EXPECT_EQ(app.get("/api/survey-forms").list("unseen").size(), 0U) << "now it is known";
    EXPECT_EQ(app.get("/api/survey-forms/" + late + "/answers").text("items[0].values[2]"), "ใช้ได้");
    EXPECT_EQ(app.get(at + "?version=9").text("items[0].values[2]"), "ใช้ได้") << "an old link too";
}

TEST_P(SurveyForms, TheSameFileAgainIsToldToHaveBeenThere)
{
    app.as("network");
    EXPECT_EQ(upload(well_form("1")).at("was_there"), false);
    EXPECT_EQ(upload(well_form("1")).at("was_there"), true);
    EXPECT_EQ(upload(well_form("2")).at("was_there"), false);
}

TEST_P(SurveyForms, OnlyAProvinceClosesAFormAndNobodyTheHouseholdSurvey)
{
    app.as("network");
    auto const id = upload(well_form("1")).text("id");
    auto const own = app.get("/api/survey-forms").text("items[0].id");
    auto const closed = boost::json::object{{"open", false}};
    EXPECT_EQ(app.put("/api/survey-forms/" + own + "/open", closed).code(), "survey.form_stays");
    EXPECT_EQ(app.put("/api/survey-forms/017e0000-0000-7000-8000-00000000dead/open", closed).code(), "survey.form_not_found");
    EXPECT_EQ(app.as("council").put("/api/survey-forms/" + id + "/open", closed).status, 403) << "of a tambon";
    EXPECT_EQ(app.as("surveyor").put("/api/survey-forms/" + id + "/open", closed).status, 403);
}

TEST_P(SurveyForms, ANewVersionLeavesOldAnswersReadable)
{
    app.as("network");
    auto const first = upload(well_form("1")).text("id");
    app.as("surveyor");
    send("uuid:1", "บ่อเก่า", "1");
    app.as("network");
    auto const second = upload(well_form("2")).text("id");
    EXPECT_THAT(app.get("/openrosa/formList").body, Not(HasSubstr("<version>1</version>")));
    app.as("surveyor");
    send("uuid:2", "บ่อที่ส่งช้า", "1");
    app.as("network");
    EXPECT_EQ(app.get("/api/survey-forms/" + first + "/answers").list("items").size(), 2U);
    EXPECT_EQ(app.get("/api/survey-forms/" + second + "/answers").list("items").size(), 0U);
    EXPECT_THAT(app.get(test::submission_at("uuid:1")).body, HasSubstr("ชื่อบ่อ"));
}

TEST_P(SurveyForms, WhatIsNoGoodFormIsRefusedWithTheReason)
{
    app.as("network");
    EXPECT_EQ(upload("<html/>").code(), "survey.bad_form");
    EXPECT_EQ(upload("<!DOCTYPE html><html/>").code(), "survey.document_type");
    auto const broken = upload("no xml");
    EXPECT_EQ(broken.code(), "survey.bad_xml");
    EXPECT_THAT(broken.body, HasSubstr("XForm")) << "an officer's file: nothing of it lies on a device";
    EXPECT_THAT(broken.body, Not(HasSubstr("เครื่อง")));
    auto nowhere = well_form("1");
    nowhere.replace(nowhere.find("\"/data/depth\" type"), 13, "\"/data/nowhere\"");
    EXPECT_EQ(upload(nowhere).code(), "survey.bad_form");
    EXPECT_THAT(upload(nowhere).body, HasSubstr("/data/nowhere"));
    auto own = well_form("1");
    own.replace(own.find("\"wells\""), 7, "\"onehome-household\"");
    EXPECT_EQ(upload(own).code(), "survey.form_reserved");
    auto const sound = well_form("1", "<upload ref=\"/data/name\" mediatype=\"audio/*\"><label>เสียง</label></upload>");
    EXPECT_EQ(upload(sound).code(), "survey.bad_form");
    app.as("council");
    EXPECT_EQ(upload(well_form("1")).status, 403) << "a form is everybody's";
}

TEST_P(SurveyForms, AnAnswerToAnotherFormIsNotRegistered)
{
    app.as("network");
    ASSERT_EQ(upload(well_form("1")).status, 200);
    app.as("surveyor");
    send("uuid:1", "บ่อ");
    app.as("council");
    auto const reply = app.post(test::submission_at("uuid:1", "/decision"),
                                {{"decision", "accept"}, {"household_id", nullptr}, {"reason", nullptr}});
    EXPECT_EQ(reply.code(), "survey.nothing_to_register");
}

TEST_P(SurveyForms, AnswersToAnotherFormAreFiledAndWaitForNobody)
{
    app.as("network");
    auto const at = "/api/survey-forms/" + upload(well_form("1")).text("id") + "/answers";
    auto const sent = app.as("surveyor").upload(test::submission_at("uuid:1"), "application/xml", well("uuid:1", "บ่อ"));
    EXPECT_EQ(sent.text("state"), "filed");
    EXPECT_EQ(app.upload(test::submission_at("uuid:1"), "application/xml", well("uuid:1", "บ่อ")).text("state"), "filed")
        << "again";
    app.as("council");
    EXPECT_EQ(app.get("/api/submissions?state=waiting").list("items").size(), 0U);
    EXPECT_EQ(app.get("/api/submissions?state=filed").code(), "input.invalid") << "they stand with their form";
    EXPECT_THAT(app.get("/api/my-work").body, Not(HasSubstr("surveys_waiting")));
    EXPECT_EQ(app.get(at).text("items[0].state"), "filed");
    EXPECT_EQ(app.get(test::submission_at("uuid:1")).text("form_title"), "บ่อน้ำ");

    ASSERT_EQ(test::put_answers(app.as("surveyor"), {}).status, 200);
    app.as("council");
    EXPECT_EQ(app.get("/api/submissions?state=waiting").list("items").size(), 1U) << "a household survey does";
    EXPECT_THAT(app.get("/api/my-work").body, HasSubstr("surveys_waiting"));
}

TEST_P(SurveyForms, AKeyIsMadeForSomebodyWhoSurveysThere)
{
    auto const surveyor = app.user_id("surveyor").str();
    auto const finance = app.user_id("finance").str();
    app.as("council");
    auto const make = [&](std::string const& user, std::string_view area) {
        return app.post("/api/survey-devices", {{"label", "โทรศัพท์"}, {"user_id", user}, {"area", area}});
    };
    EXPECT_EQ(test::faults(make(surveyor, "540102")), "area=outside_area");
    EXPECT_EQ(test::faults(make(finance, "540101")), "user_id=no_duty");
    auto const made = make(surveyor, "540101");
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_GE(made.list("qr").size(), 21U);
    auto const list = app.get("/api/survey-devices");
    EXPECT_EQ(list.text("items[0].user_name"), "surveyor");
    EXPECT_THAT(list.body, Not(HasSubstr(made.text("url").substr(made.text("url").rfind('/') + 1)))) << "told once";
    EXPECT_EQ(app.del("/api/survey-devices/" + made.text("id")).status, 200);
    EXPECT_EQ(app.del("/api/survey-devices/" + made.text("id")).status, 200) << "again";
    EXPECT_NE(app.get("/api/survey-devices").text("items[0].revoked_at"), "null");
}

TEST_P(SurveyForms, NobodyMakesAKeyInTheNameOfSomebodyWhoseDutyIsNotToSurvey)
{
    auto const network = app.user_id("network").str(); // may send surveys everywhere in the province
    auto const council = app.user_id("council").str();
    auto const surveyor = app.user_id("surveyor").str();
    app.as("council");
    auto const make = [&](std::string const& user) {
        return app.post("/api/survey-devices", {{"label", "โทรศัพท์"}, {"user_id", user}, {"area", "540101"}});
    };
    EXPECT_EQ(test::faults(make(network)), "user_id=no_duty");
    EXPECT_EQ(make(council).status, 200) << "oneself";
    EXPECT_EQ(make(surveyor).status, 200);
    std::set<std::string> offered;
    for (auto const& person : app.get("/api/survey-devices").list("people"))
        offered.insert(boost::json::value_to<std::string>(person.at("id")));
    EXPECT_EQ(offered, (std::set<std::string>{council, surveyor}));
}

TEST_P(SurveyForms, AKeyReachesNoFurtherThanItsArea)
{
    auto const network = app.user_id("network").str();
    app.as("network");
    auto const url = app.post("/api/survey-devices", {{"label", "x"}, {"user_id", network}, {"area", "540102"}}).text("url");
    app.as("");
    test::Filled filled;
    filled.tambon = "999999"; // there is no such place: the submission goes to the device's area
    auto request = app.request(http::Method::Post, url.substr(url.find("/openrosa/")) + "/submission");
    auto const post = test::Post().answers(filled.xml());
    request.headers.set("Content-Type", post.type());
    request.body = post.text();
    EXPECT_EQ(app.send(std::move(request)).status, 201);
    EXPECT_EQ(app.as("network").get(test::submission_at(filled.instance_id)).text("tambon"), "540102");
}

} // namespace

} // namespace survey
