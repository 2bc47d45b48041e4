// Reading XForms: our own, small ones, broken and hostile ones.
#include "support/sources.hpp"
#include "support/working.hpp"
#include "survey/xform.hpp"
#include "survey/xml.hpp"

#include <gtest/gtest.h>

namespace survey {

namespace {

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
    EXPECT_EQ(form.repeat_labels.at("/person").th, "คนในบ้าน") << "not its first group's";
    auto const* tenure = find_question(form, "/house/tenure");
    ASSERT_TRUE(tenure);
    EXPECT_EQ(tenure->kind, QuestionKind::SelectOne);
    auto const choices = choices_of(form, *tenure);
    ASSERT_EQ(choices.size(), 4u);
    EXPECT_EQ(choices[0].name, "own");
    EXPECT_EQ(choices[0].label.th, "บ้านของตนเอง");
    EXPECT_FALSE(choices[0].label.en.empty());
    EXPECT_NE(choices[0].label.en, choices[0].label.th);
    EXPECT_EQ(form.lists.at(*tenure->list).find("own"), &choices[0]);
    EXPECT_EQ(form.lists.at(*tenure->list).find("rented out"), nullptr);
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
    EXPECT_EQ(choices_of(form, form.questions[1])[0].label.th, "ขุด");
    EXPECT_EQ(form.questions[2].kind, QuestionKind::Decimal);
    EXPECT_EQ(form.questions[2].group.th, "ที่บ่อ");
    EXPECT_EQ(form.questions[3].kind, QuestionKind::Picture);
    EXPECT_EQ(form.questions[4].kind, QuestionKind::Hidden);
}

// `questions` selects, of which each chooses from the same `choices` of a secondary instance; `label` of each choice.
std::string many_selects(int questions, int choices, std::string const& label = "ก", bool own_lists = false)
{
    std::string instance = "<instance><data id=\"big\">";
    std::string list = "<instance id=\"places\"><root>";
    std::string body;
    for (int i = 0; i < questions; ++i) {
        auto const name = "q" + std::to_string(i);
        instance += "<" + name + "/>";
        // Refs that differ make lists that differ.
        auto const value = own_lists ? "name" + std::to_string(i) : "name";
        body += "<select1 ref=\"/data/" + name + "\"><itemset nodeset=\"instance('places')/root/item\"><value ref=\"" + value +
                "\"/><label ref=\"label\"/></itemset></select1>";
    }
    for (int i = 0; i < choices; ++i)
        list += "<item><name>" + std::to_string(i) + "</name><label>" + label + "</label></item>";
    return a_form(instance + "</data></instance>" + list + "</root></instance>", body);
}

TEST(XForm, QuestionsThatChooseFromTheSameShareTheirList)
{
    auto const form = read(many_selects(1'000, 2'000));
    ASSERT_EQ(form.questions.size(), 1'000u);
    EXPECT_EQ(form.lists.size(), 1u);
    auto const choices = choices_of(form, form.questions.back());
    ASSERT_EQ(choices.size(), 2'000u);
    EXPECT_EQ(choices[1'999].name, "1999");
    EXPECT_EQ(choices.data(), choices_of(form, form.questions.front()).data());
}

TEST(XForm, RefusesASmallFileThatWouldCostMuch)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)read(xml); }); };
    EXPECT_EQ(refusal(many_selects(100, 1'000, "ก", true)), "422 survey.bad_form") << "100,000 choices";
    EXPECT_EQ(refusal(many_selects(2'001, 1)), "422 survey.bad_form") << "questions";
    // Controls of which the instance knows nothing are read all the same.
    std::string body;
    for (int i = 0; i < 2'001; ++i)
        body += "<input ref=\"/data/x" + std::to_string(i) + "\"/>";
    EXPECT_EQ(refusal(a_form(kInstance, body)), "422 survey.bad_form") << "controls";
    // A long label of a group goes to each of its questions.
    std::string group = "<group><label>" + std::string(100'000, 'x') + "</label>";
    for (int i = 0; i < 500; ++i)
        group += "<input ref=\"/data/name\"/>";
    EXPECT_EQ(refusal(a_form(kInstance, group + "</group>")), "422 survey.bad_form") << "100 MB of labels";
    EXPECT_EQ(refusal(many_selects(1, 3'000, std::string(200, 'x'))), "") << "600 KB of labels are usual";
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

TEST(XForm, RefusesIdsAndVersionsThatCannotStandInAddressesOrLists)
{
    auto const refusal = [](std::string const& id, std::string const& version) {
        return test::refusal([&] {
            (void)read(a_form("<instance><data id=\"" + id + "\" version=\"" + version + "\"><a/></data></instance>", ""));
        });
    };
    EXPECT_EQ(refusal("บ่อน้ำ-1.2", "2022/05"), "");
    for (auto const& id : {std::string("a/b"), std::string("a\\b"), std::string(".."), std::string("."), std::string("a&#10;b"),
                           std::string("a&#127;b"), std::string(121, 'a')})
        EXPECT_EQ(refusal(id, "1"), "422 survey.bad_form") << id;
    EXPECT_EQ(refusal("wells", "a&#9;b"), "422 survey.bad_form");
    EXPECT_EQ(refusal("wells", std::string(121, '1')), "422 survey.bad_form");
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

TEST(Xml, RefusesCharactersThatXmlDoesNotKnow)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)survey::read_xml(xml); }); };
    for (std::string const& bad :
         std::initializer_list<std::string>{"&#0;", "&#1;", "&#x1f;", "&#xD800;", "&#57343;", "&#xFFFE;", "&#65535;",
                                            "&#x110000;", "&#x100000041;", "&#99999999999999999999;", "\x01", "\xef\xbf\xbf"}) {
        EXPECT_EQ(refusal("<a>7" + bad + "7</a>"), "422 survey.bad_xml") << bad;
        EXPECT_EQ(refusal("<a b=\"7" + bad + "7\"/>"), "422 survey.bad_xml") << bad;
        EXPECT_EQ(refusal("<a b=\"<!--\">" + bad + "<c d=\"-->\"/></a>"), "422 survey.bad_xml") << bad << " nowhere to hide";
    }
    EXPECT_EQ(refusal(std::string("<a>7\0007</a>", 10)), "422 survey.bad_xml");
    for (std::string const& good :
         std::initializer_list<std::string>{"&#9;", "&#xA;", "&#13;", "&#32;", "&#x0e01;", "&#X1;", "&#x;", "&#;", "&#1",
                                            "&amp;#1;", "&#x10FFFF;", "&#x0000000041;", "\t\r\n"})
        EXPECT_EQ(refusal("<a>7" + good + "7</a>"), "") << good;
}

} // namespace

} // namespace survey
