// Reading XForms: our own, small ones, broken and hostile ones.
#include "support/sources.hpp"
#include "support/working.hpp"
#include "survey/xform.hpp"

#include <gtest/gtest.h>

namespace {

using namespace survey;

std::string a_form(std::string model, std::string body)
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>บ่อน้ำ</h:title><model>" +
           model + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

std::string const kInstance = "<instance><data id=\"wells\" version=\"3\"><name/><kinds/><visit><depth/><photo/></visit><start/>"
                              "<meta><instanceID/></meta></data></instance>";

Form read(std::string const& xml)
{
    return read_xform(xml);
}

TEST(XForm, OurHouseholdSurveyIsReadWhole)
{
    auto const form = read(test::project_file("src/survey/forms/onehome_household.xml"));
    EXPECT_EQ(form.id, "onehome-household");
    EXPECT_EQ(form.version, "2565051501");
    EXPECT_EQ(form.repeats, std::vector<std::string>{"/person"});
    auto const* tenure = find_question(form, "/house/tenure");
    ASSERT_TRUE(tenure);
    EXPECT_EQ(tenure->kind, QuestionKind::SelectOne);
    ASSERT_EQ(tenure->choices.size(), 4u);
    EXPECT_EQ(tenure->choices[0].name, "own");
    EXPECT_EQ(tenure->choices[0].label.th, "บ้านของตนเอง");
    EXPECT_FALSE(tenure->choices[0].label.en.empty());
    EXPECT_NE(tenure->choices[0].label.en, tenure->choices[0].label.th);
    auto const* name = find_question(form, "/person/first_name");
    ASSERT_TRUE(name);
    EXPECT_EQ(name->repeat, "/person");
    EXPECT_FALSE(name->label.th.empty());
    EXPECT_EQ(find_question(form, "/photos/outside")->kind, QuestionKind::Picture);
    EXPECT_EQ(find_question(form, "/place/point")->kind, QuestionKind::Point);
    EXPECT_EQ(find_question(form, "/household_id")->kind, QuestionKind::Hidden);
}

TEST(XForm, KindsLabelsAndChoicesComeFromBindsAndControls)
{
    auto const form = read(a_form(
        kInstance +
            "<bind nodeset=\"/data/name\" type=\"string\"/><bind id=\"d\" nodeset=\"/data/visit/depth\" type=\"xsd:decimal\"/>",
        "<input ref=\"/data/name\"><label>ชื่อบ่อ</label></input>"
        "<select ref=\"/data/kinds\"><label>ชนิด</label><item><label>ขุด</label><value>dug</value></item></select>"
        "<group ref=\"/data/visit\"><label>ที่บ่อ</label><input bind=\"d\"><label>ลึก</label></input>"
        "<upload ref=\"/data/visit/photo\" mediatype=\"image/*\"><label>ภาพ</label></upload></group>"));
    EXPECT_EQ(form.id, "wells");
    EXPECT_EQ(form.version, "3");
    EXPECT_EQ(form.title, "บ่อน้ำ");
    ASSERT_EQ(form.questions.size(), 5u);
    EXPECT_EQ(form.questions[0].label.th, "ชื่อบ่อ");
    EXPECT_EQ(form.questions[1].kind, QuestionKind::SelectMany);
    EXPECT_EQ(form.questions[1].choices[0].label.th, "ขุด");
    EXPECT_EQ(form.questions[2].kind, QuestionKind::Decimal);
    EXPECT_EQ(form.questions[2].group.th, "ที่บ่อ");
    EXPECT_EQ(form.questions[3].kind, QuestionKind::Picture);
    EXPECT_EQ(form.questions[4].kind, QuestionKind::Hidden);
}

TEST(XForm, TellsWhatAManifestMustOffer)
{
    auto const form = read(a_form(kInstance + "<instance id=\"t\" src=\"jr://file-csv/tambons.csv\"/>", ""));
    EXPECT_EQ(form.media, std::vector<std::string>{"tambons.csv"});
}

TEST(XForm, RefusesWhatIsNoForm)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)read(xml); }); };
    EXPECT_EQ(refusal(""), "422 survey.bad_xml");
    EXPECT_EQ(refusal("<html>"), "422 survey.bad_xml");
    EXPECT_EQ(refusal("<html><head/></html>"), "422 survey.bad_form");
    EXPECT_EQ(refusal("<data id=\"x\"/>"), "422 survey.bad_form");
    EXPECT_EQ(refusal(a_form("", "")), "422 survey.bad_form");
    EXPECT_EQ(refusal(a_form("<instance><data><a/></data></instance>", "")), "422 survey.bad_form");
    EXPECT_EQ(refusal(a_form("<instance><data id=\"x\"/></instance>", "")), "422 survey.bad_form");
    EXPECT_EQ(refusal("\xff\xfe<html/>"), "422 survey.bad_xml");
}

TEST(XForm, RefusesHostileXml)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)read(xml); }); };
    EXPECT_EQ(refusal("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), "422 survey.document_type");
    EXPECT_EQ(refusal("<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>"), "422 survey.document_type");
    std::string deep;
    for (int i = 0; i < 60; ++i)
        deep += "<a>";
    for (int i = 0; i < 60; ++i)
        deep += "</a>";
    EXPECT_EQ(refusal(deep), "413 survey.xml_too_large");
    std::string many = "<a>";
    for (int i = 0; i < 30'000; ++i)
        many += "<b/>";
    EXPECT_EQ(refusal(many + "</a>"), "413 survey.xml_too_large");
    EXPECT_EQ(refusal("<a>" + std::string(2'000'000, 'x') + "</a>"), "413 survey.xml_too_large");
}

} // namespace
