// Answers as they may be shown: citizen numbers masked wherever they stand.
#include "survey/sections.hpp"

#include "support/sources.hpp"

#include <boost/json/object.hpp>
#include <gtest/gtest.h>

namespace survey {

namespace {

TEST(Sections, CitizenNumbersAreMaskedWhateverTheQuestionIsCalledAndHoweverTheyAreWritten)
{
    struct Case {
        char const* path;
        char const* answer;
        char const* shown;
    };
    for (auto const& [path, answer, shown] : {
             Case{"/person/citizen_number", "1101700203450", "xxxxxxxxxx450"},
             Case{"/person/citizen_number", "๑๑๐๑๗๐๐๒๐๓๔๕๐", "xxxxxxxxxx450"},
             Case{"/person/citizen_number", "1101700203451", "xxxxxxxxxx451"}, // also where the check digit is wrong
             Case{"/id_card", "1101700203450", "xxxxxxxxxx450"},
             Case{"/id_card", "๑๑๐๑๗๐๐๒๐๓๔๕๐", "xxxxxxxxxx450"},
             Case{"/id_card", "1-1017-00203-45-0", "x-xxxx-xxxxx-45-0"},
             Case{"/id_card", "๑-๑๐๑๗-๐๐๒๐๓-๔๕-๐", "x-xxxx-xxxxx-45-0"},
             Case{"/note", "บัตร ๑๑๐๑๗๐๐๒๐๓๔๕๐ หาย", "บัตร xxxxxxxxxx450 หาย"},
             Case{"/note", "บ้าน 4 1101700203450", "บ้าน 4 xxxxxxxxxx450"},
         })
        EXPECT_EQ(as_shown(path, answer), shown) << path << " " << answer;
}

TEST(Sections, AnswersAreSaidAsPeopleSayThem)
{
    struct Case {
        QuestionKind kind;
        char const* path;
        char const* typed;
        char const* th;
        char const* en;
    };
    for (auto const& [kind, path, typed, th, en] : {
             Case{QuestionKind::Date, "/person/birth_date", "1941-04-14", "14 เมษายน 2484", "14 April 1941"},
             Case{QuestionKind::Date, "/person/birth_date", "เมื่อก่อน", "เมื่อก่อน", "เมื่อก่อน"},
             Case{QuestionKind::Decimal, "/economy/monthly_income", "2500.0", "2,500", "2,500"},
             Case{QuestionKind::Decimal, "/economy/debt", "1234567.50", "1,234,567.5", "1,234,567.5"},
             Case{QuestionKind::Decimal, "/economy/debt", "-100", "-100", "-100"},
             Case{QuestionKind::Decimal, "/economy/debt", "100", "100", "100"},
             Case{QuestionKind::Decimal, "/economy/debt", "0", "0", "0"},
             Case{QuestionKind::Decimal, "/economy/debt", "มาก", "มาก", "มาก"},
             Case{QuestionKind::Integer, "/person/birth_year_be", "2490", "2490", "2490"},
             Case{QuestionKind::Integer, "/place/moo", "0", "", ""},
             Case{QuestionKind::Integer, "/place/moo", "4", "4", "4"},
             Case{QuestionKind::Point, "/place/point", "18.1411 100.1480 0 8", "18.1411, 100.1480 (คลาดเคลื่อนราว 8 เมตร)",
                  "18.1411, 100.1480 (within about 8 m)"},
             Case{QuestionKind::Point, "/place/point", "18.1411 100.1480 0 0", "18.1411, 100.1480", "18.1411, 100.1480"},
             Case{QuestionKind::Text, "/place/tambon", "540101", "ต.ในเวียง", "Nai Wiang"},
             Case{QuestionKind::Text, "/place/tambon", "540199", "540199", "540199"},
         }) {
        Line line;
        line.kind = kind;
        line.path = path;
        line.answer = {typed, typed};
        auto const told = said(line, [](base::AreaCode const& code) {
            return code.str() == "540101" ? base::Bilingual{"ในเวียง", "Nai Wiang"} : base::Bilingual{};
        });
        EXPECT_EQ(told.th, th) << path << " " << typed;
        EXPECT_EQ(told.en, en) << path << " " << typed;
    }
}

TEST(Sections, OtherNumbersStayAsTheyWereTyped)
{
    for (auto const* answer : {"๐๘๑-๒๓๔๕๖๗๘", "1101700203451", "11017002034501", "2022-05-14T09:00:00.000+07:00",
                               "18.1411 100.1480 0 8", "54010100123"})
        EXPECT_EQ(as_shown("/note", answer), answer);
}

TEST(Sections, AnEntryIsTitledByWhatTheFormCallsItAndThePersonsName)
{
    auto const form = read_xform(test::project_file("src/survey/forms/onehome_household.xml"));
    Instance instance;
    instance.form_id = form.id;
    instance.answers = {{"/person/relation", 0, "head"},      {"/person/title", 0, "นาย"},      {"/person/first_name", 0, "บุญส่ง"},
                        {"/person/last_name", 0, "ทดสอบ"},    {"/person/relation", 1, "child"}, {"/person/title", 2, "other"},
                        {"/person/title_other", 2, "ร.ต.ท."}, {"/person/first_name", 2, "ดี"}};
    std::vector<std::string> titles;
    for (auto const& section : sections_of(&form, instance))
        titles.push_back(section.title_th);
    EXPECT_EQ(titles, (std::vector<std::string>{"คนในบ้าน 1: นายบุญส่ง ทดสอบ", "คนในบ้าน 2", "คนในบ้าน 3: ร.ต.ท.ดี"}));
    EXPECT_EQ(sections_of(&form, instance).at(1).title_en, "Person of the household 2");
}

TEST(Sections, TheDocumentSetsNoLimitToTextsThatAreAsLongAsPeopleAnswered)
{
    auto const properties = [](base::fields::Schema const& schema) { return schema.json_schema().at("properties").as_object(); };
    auto const answer = properties(schema_of(base::fields::Tag<AnswerView>{}));
    for (auto const* name : {"label_th", "label_en", "text_th", "text_en"})
        EXPECT_FALSE(answer.at(name).as_object().contains("maxLength")) << name;
    auto const values = properties(schema_of(base::fields::Tag<AnswerRow>{})).at("values").as_object();
    EXPECT_FALSE(values.contains("maxItems"));
    EXPECT_FALSE(values.at("items").as_object().contains("maxLength"));

    Instance long_one;
    long_one.answers = {{"/note", 0, std::string(30'000, 'x')}};
    EXPECT_EQ(sections_of(nullptr, long_one).at(0).answers.at(0).text_th.size(), 30'000U) << "nothing is cut";
}

} // namespace

} // namespace survey
