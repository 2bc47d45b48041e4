// Filled forms: answers, repeats, words, and what they say to the register.
#include "households/rules.hpp"
#include "support/sources.hpp"
#include "support/working.hpp"
#include "survey/filled.hpp"
#include "survey/register_form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace survey {

namespace {

std::string const kFilled =
    "<data xmlns:orx=\"http://openrosa.org/xforms\" id=\"onehome-household\" version=\"2565051501\">"
    "<start>2022-05-14T09:30:00.000+07:00</start><end>2022-05-14T10:05:00.000+07:00</end>"
    "<visit><interviewer>อาสา</interviewer><consent>yes</consent></visit>"
    "<place><tambon>540101</tambon><house_no>๑๒/๓</house_no><moo>4</moo><point>18.1411 100.148 0 12.6</point></place>"
    "<person><relation>head</relation><title>นาย</title><first_name>สมชาย</first_name><last_name>ใจดี</last_name>"
    "<birth_year_be>2490</birth_year_be><citizen_kind>unknown</citizen_kind><disabled>yes</disabled>"
    "<occupation>day_labour</occupation><monthly_income>3000.50</monthly_income></person>"
    "<person><id>0190c571-a100-7358-9f2a-15e58cf3d208</id><relation>child</relation><title>other</title><title_other>พระ</"
    "title_other>"
    "<first_name>มานะ</first_name><citizen_kind>none</citizen_kind><occupation>other</occupation>"
    "<occupation_other>ช่างไม้</occupation_other><present>no</present></person>"
    "<care><burden>children bedridden</burden></care>"
    "<economy><main_occupation>trader</main_occupation><monthly_income>5000</monthly_income><debt>12000.25</debt></economy>"
    "<house><tenure>relative</tenure><dwelling_state>unfit</dwelling_state><secure>no</secure><need_text>หลังคารั่ว</need_text></"
    "house>"
    "<parts><list>roof</list><roof><state>severe</state><action>replace</action><remark>สังกะสีผุ</remark></roof></parts>"
    "<land><land_kind>state_forest</land_kind></land>"
    "<photos><outside>1.jpg</outside><outside_taken>2022-05-14T09:40:00.000+07:00</outside_taken>"
    "<outside_point>18.2 100.2 0 5</outside_point><register_people>2.jpg</register_people></photos>"
    "<orx:meta><orx:instanceID>uuid:0190c571-a100-7000-9f2a-000000000001</orx:instanceID></orx:meta></data>";

Form household_form()
{
    return read_xform(test::project_file("src/survey/forms/onehome_household.xml"));
}

TEST(Instance, TellsWhoseAnswersTheyAre)
{
    auto const instance = read_instance(kFilled);
    EXPECT_EQ(instance.form_id, "onehome-household");
    EXPECT_EQ(instance.version, "2565051501");
    EXPECT_EQ(instance.instance_id, "uuid:0190c571-a100-7000-9f2a-000000000001");
    ASSERT_TRUE(instance.started && instance.ended);
    EXPECT_EQ(instance.started->iso(), "2022-05-14T02:30:00.000Z");
    EXPECT_EQ(answer_at(instance, "/person/first_name", 1), "มานะ");
    EXPECT_EQ(repeats_of(instance, "/person"), 2u);
    EXPECT_EQ(files_of(instance, household_form()), (std::vector<std::string>{"1.jpg", "2.jpg"}));
}

TEST(Instance, ReadsInWordsOfBothLanguages)
{
    auto const form = household_form();
    auto const lines = in_words(&form, read_instance(kFilled));
    auto const line = [&](std::string_view path) {
        auto const found = std::find_if(lines.begin(), lines.end(), [&](Line const& l) { return l.path == path; });
        return found == lines.end() ? Line{} : *found;
    };
    EXPECT_EQ(line("/house/tenure").answer.th, "บ้านของญาติ");
    EXPECT_EQ(line("/care/burden").answer.th, "เด็กเล็ก, ผู้ป่วยติดเตียง");
    EXPECT_EQ(line("/person/first_name").repeat, 1u);
    EXPECT_FALSE(line("/person/first_name").question.en.empty());
    EXPECT_TRUE(line("/household_id").path.empty()) << "nobody was asked for it";
    EXPECT_EQ(in_words(nullptr, read_instance(kFilled)).front().question.th, "/start");
}

TEST(Instance, SaysToTheRegisterWhatItKeeps)
{
    auto registration = registration_of(read_instance(kFilled));
    EXPECT_TRUE(registration.consent);
    EXPECT_FALSE(registration.household_id);
    auto& form = registration.form;
    EXPECT_TRUE(form.faults.empty());
    households::tidy(form);
    EXPECT_EQ(form.tambon.str(), "540101");
    EXPECT_EQ(form.house_no, "12/3");
    EXPECT_EQ(form.latitude, 18.1411);
    EXPECT_EQ(form.place_accuracy_m, 13);
    EXPECT_EQ(form.tenure, households::Tenure::Relative);
    EXPECT_EQ(form.dwelling_state, households::DwellingState::Unfit);
    EXPECT_EQ(form.secure, false);
    EXPECT_EQ(form.debt_satang, base::Satang(1'200'025));
    EXPECT_EQ(form.main_occupation, "ค้าขาย");
    ASSERT_EQ(form.people.size(), 2u);
    EXPECT_TRUE(form.people[0].is_head);
    EXPECT_EQ(form.people[0].health->disabled, true);
    EXPECT_EQ(form.people[0].monthly_income_satang, base::Satang(300'050));
    EXPECT_EQ(form.people[1].title, "พระ");
    EXPECT_EQ(form.people[1].occupation, "ช่างไม้");
    EXPECT_EQ(form.people[1].present, false);
    EXPECT_EQ(form.people[1].id->str(), "0190c571-a100-7358-9f2a-15e58cf3d208");
    ASSERT_EQ(form.parts.size(), 1u);
    EXPECT_EQ(form.parts[0].remark, "สังกะสีผุ");
    ASSERT_EQ(registration.pictures.size(), 2u);
    EXPECT_EQ(registration.pictures[0].picture.kind, households::PictureKind::Outside);
    EXPECT_EQ(registration.pictures[0].picture.latitude, 18.2);
    EXPECT_EQ(registration.pictures[1].picture.kind, households::PictureKind::RegisterPeople);
    EXPECT_TRUE(households::check_form(form, {}, base::Date(2022, 5, 15)).empty());
}

TEST(Instance, EveryChoiceOfTheFormIsOneOfTheRegister)
{
    auto const form = household_form();
    auto const names = [&](std::string_view path) {
        std::vector<std::string> found;
        for (auto const& choice : choices_of(form, *find_question(form, path)))
            found.push_back(choice.name);
        return found;
    };
    auto const all = [](auto value) {
        std::vector<std::string> found;
        for (auto const& row : values_of(value))
            found.emplace_back(row.name);
        return found;
    };
    EXPECT_EQ(names("/house/tenure"), all(households::Tenure{}));
    EXPECT_EQ(names("/house/dwelling_state"), all(households::DwellingState{}));
    EXPECT_EQ(names("/land/land_kind"), all(households::LandKind{}));
    EXPECT_EQ(names("/person/citizen_kind"), all(households::CitizenKind{}));
    EXPECT_EQ(names("/person/relation"), all(households::Relation{}));
    EXPECT_EQ(names("/person/sex"), all(households::Sex{}));
    EXPECT_EQ(names("/parts/list"), all(households::PartKind{}));
    EXPECT_EQ(names("/parts/roof/state"), all(households::PartState{}));
    EXPECT_EQ(names("/parts/roof/action"), all(households::PartAction{}));
}

TEST(Instance, NamesWhatTheRegisterCannotRead)
{
    auto broken = kFilled;
    auto const swap = [&](std::string const& from, std::string const& to) { broken.replace(broken.find(from), from.size(), to); };
    swap("<tenure>relative", "<tenure>castle");
    swap("<moo>4", "<moo>four");
    swap("<debt>12000.25", "<debt>lots");
    std::string told;
    for (auto const& fault : registration_of(read_instance(broken)).form.faults)
        told += fault.field + "=" + fault.code + " ";
    EXPECT_EQ(told, "moo=wrong_type tenure=unknown_choice debt_satang=wrong_type ");
}

TEST(Instance, NamesWhatIsLongerOrLargerThanTheRegisterTakes)
{
    auto const told = [](std::string const& from, std::string const& to) {
        auto filled = kFilled;
        filled.replace(filled.find(from), from.size(), to);
        std::string faults;
        for (auto const& fault : registration_of(read_instance(filled)).form.faults)
            faults += fault.field + "=" + fault.code + " ";
        return faults;
    };
    auto const letters = [](std::size_t count) { return std::string(count, 'a'); };
    EXPECT_EQ(told("<monthly_income>5000", "<monthly_income>-5"), "monthly_income_satang=out_of_range ");
    EXPECT_EQ(told("<monthly_income>5000", "<monthly_income>92233720368547758"), "monthly_income_satang=out_of_range ");
    EXPECT_EQ(told("<debt>12000.25", "<debt>-5"), "debt_satang=out_of_range ");
    EXPECT_EQ(told("<monthly_income>3000.50", "<monthly_income>-9"), "people[0].monthly_income_satang=out_of_range ");
    EXPECT_EQ(told("<moo>4", "<moo>-3"), "moo=out_of_range ");
    EXPECT_EQ(told("<moo>4", "<moo>5000"), "moo=out_of_range ");
    EXPECT_EQ(told("<birth_year_be>2490", "<birth_year_be>24900"), "people[0].birth_year_be=out_of_range ");
    EXPECT_EQ(told("<first_name>มานะ", "<first_name>" + letters(30'000)), "people[1].first_name=too_long ");
    EXPECT_EQ(told("<first_name>มานะ", "<first_name>" + letters(100)), "") << "as long as it may be";
    EXPECT_EQ(told("<moo>4</moo>", "<road>" + letters(100'000) + "</road>"), "road=too_long ");
    EXPECT_EQ(told("<need_text>หลังคารั่ว", "<need_text>" + letters(4'001)), "need_text=too_long ");
    EXPECT_EQ(told("<remark>สังกะสีผุ", "<remark>" + letters(501)), "parts[0].remark=too_long ");
    EXPECT_EQ(told("<disabled>yes</disabled>", "<chronic_illness>" + letters(201) + "</chronic_illness>"),
              "people[0].health.chronic_illness=too_long ");
    std::string people;
    for (int i = 0; i < 39; ++i)
        people += "<person><first_name>ก</first_name></person>";
    EXPECT_EQ(told("<care>", people + "<care>"), "people=too_long ") << "41 people";
}

TEST(Instance, AHousePointThatIsNoNumberIsNone)
{
    for (auto const* point :
         {"nan 100.148 0 8", "18.1411 nan 0 8", "inf 100.148 0 8", "18.1411 -inf 0 8", "18.1411 100.148 inf 8", "1e999 1"}) {
        auto filled = kFilled;
        std::string const good = "18.1411 100.148 0 12.6";
        filled.replace(filled.find(good), good.size(), point);
        auto const registration = registration_of(read_instance(filled));
        EXPECT_FALSE(registration.form.latitude) << point;
        EXPECT_FALSE(registration.form.longitude) << point;
        EXPECT_FALSE(registration.form.place_accuracy_m) << point;
    }
}

TEST(Instance, RefusesAVersionOrANameOfAQuestionThatIsTooLong)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)read_instance(xml); }); };
    std::string const meta = "<meta><instanceID>uuid:1</instanceID></meta></data>";
    EXPECT_EQ(refusal("<data id=\"x\" version=\"" + std::string(121, '1') + "\">" + meta), "422 survey.bad_submission");
    EXPECT_EQ(refusal("<data id=\"" + std::string(121, 'x') + "\">" + meta), "422 survey.bad_submission");
    EXPECT_EQ(refusal("<data id=\"x\" version=\"1&#10;2\">" + meta), "422 survey.bad_submission");
    auto const name = std::string(201, 'n'); // every answer below it repeats it
    EXPECT_EQ(refusal("<data id=\"x\"><" + name + "><a>1</a></" + name + ">" + meta), "413 survey.xml_too_large");
}

TEST(Instance, RefusesWhatHasNoNameOrNoForm)
{
    auto const refusal = [](std::string const& xml) { return test::refusal([&] { (void)read_instance(xml); }); };
    EXPECT_EQ(refusal("<data id=\"x\"><meta/></data>"), "422 survey.bad_submission");
    EXPECT_EQ(refusal("<data><meta><instanceID>uuid:1</instanceID></meta></data>"), "422 survey.bad_submission");
    EXPECT_EQ(refusal("<!DOCTYPE d SYSTEM \"http://example.invalid/d\"><data id=\"x\"/>"), "422 survey.document_type");
}

TEST(Instance, AnIndexFindsTheFirstAnswerOfAPathAndRepeatAsAWalkDoes)
{
    auto filled = kFilled;
    filled.replace(filled.find("<moo>4</moo>"), 12, "<moo>4</moo><moo>5</moo><house_no>9</house_no>");
    auto const instance = read_instance(filled);
    AnswerIndex const index(instance);
    for (auto const& answer : instance.answers)
        for (auto const repeat : {std::size_t{0}, answer.repeat, std::size_t{7}})
            EXPECT_EQ(index.at(answer.path, repeat), answer_at(instance, answer.path, repeat)) << answer.path;
    EXPECT_EQ(index.at("/place/nothing"), "");
    EXPECT_EQ(index.at("/zzz"), "");
}

TEST(Instance, ASurveyOfThousandsOfPeopleIsRefusedWithoutReadingThemAll)
{
    std::string people;
    for (int i = 0; i < 6'200; ++i)
        people += "<person><first_name>ก</first_name></person>";
    auto filled = kFilled;
    filled.replace(filled.find("<care>"), 6, people + "<care>");
    auto const instance = read_instance(filled);
    auto const form = household_form();
    EXPECT_GT(in_words(&form, instance).size(), 6'200U);
    auto const registration = registration_of(instance);
    EXPECT_EQ(registration.form.people.size(), 40U);
    ASSERT_EQ(registration.form.faults.size(), 1U);
    EXPECT_EQ(registration.form.faults[0].field, "people");
}

TEST(Instance, MayBeReadForSomeGroupsOnly)
{
    test::Filled filled;
    filled.beside = "<care><burden>parents</burden></care><view><opinion>help</opinion></view>";
    constexpr std::string_view kGroups[] = {"view", "nothing", "care"};
    auto const some = survey::read_instance(filled.xml(), kGroups);
    EXPECT_EQ(some.instance_id, filled.instance_id);
    ASSERT_EQ(some.answers.size(), 2U);
    auto const whole = survey::read_instance(filled.xml());
    for (auto const& answer : some.answers)
        EXPECT_EQ(survey::answer_at(whole, answer.path), answer.value) << answer.path;
    EXPECT_THROW((void)survey::read_instance("<data/>", kGroups), base::Problem);
}

} // namespace

} // namespace survey
