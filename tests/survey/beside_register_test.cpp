// What a filled survey says beside the register.
#include "survey/beside_register.hpp"

#include "survey/filled.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using survey::NeedAnswers;
using testing::ElementsAre;
using testing::IsEmpty;

NeedAnswers answered(std::string beside)
{
    test::Filled filled;
    filled.beside = std::move(beside);
    return survey::need_answers(survey::read_instance(filled.xml(), survey::kNeedGroups));
}

// Paths and values that stay.
std::vector<std::string> shown(std::string beside, bool with_health)
{
    test::Filled filled;
    filled.beside = std::move(beside);
    std::vector<std::string> told;
    for (auto const& answer : survey::beside_register(survey::read_instance(filled.xml()), with_health).answers)
        told.push_back(answer.path + " " + answer.value);
    return told;
}

TEST(NeedAnswers, AreReadFromCareHelpInterestAndView)
{
    auto const answers = answered("<care><complete>yes</complete><burden>parents bedridden</burden></care>"
                                  "<help><had>yes</had><kinds>cash_aid house_repair</kinds><times_this_year>3</times_this_year>"
                                  "<total>7200.50</total></help><interest><baan_mankong>unsure</baan_mankong></interest>"
                                  "<view><opinion>urgent</opinion></view>");
    EXPECT_THAT(answers.care.value(), ElementsAre("parents", "bedridden"));
    EXPECT_EQ(answers.had_help, true);
    EXPECT_THAT(answers.help_kinds, ElementsAre("cash_aid", "house_repair"));
    EXPECT_EQ(answers.help_times_this_year, 3);
    EXPECT_EQ(answers.help_total, base::Satang(720'050));
    EXPECT_EQ(answers.interest, "unsure");
    EXPECT_EQ(answers.opinion, "urgent");
}

TEST(NeedAnswers, TellNothingKnownFromNoneAtAll)
{
    auto const silent = answered("");
    EXPECT_FALSE(silent.care || silent.had_help || silent.help_times_this_year || silent.help_total);
    EXPECT_THAT(silent.help_kinds, IsEmpty());
    EXPECT_EQ(silent.opinion, "");
    auto const nobody = answered("<care><burden>none</burden></care><help><had>no</had></help>");
    EXPECT_THAT(nobody.care.value(), IsEmpty());
    EXPECT_EQ(nobody.had_help, false);
    EXPECT_FALSE(answered("<help><had>unknown</had></help>").had_help);
}

TEST(NeedAnswers, PassOverWhatIsNoNumber)
{
    auto const answers = answered("<help><had>yes</had><times_this_year>often</times_this_year><total>much</total></help>");
    EXPECT_FALSE(answers.help_times_this_year || answers.help_total);
    auto const below = answered("<help><times_this_year>-1</times_this_year><total>-7200</total></help>");
    EXPECT_FALSE(below.help_times_this_year || below.help_total);
    EXPECT_FALSE(answered("<help><times_this_year>99999999999999999999</times_this_year></help>").help_times_this_year);
}

TEST(BesideRegister, LeavesOutWhatTheRegisterKeeps)
{
    EXPECT_THAT(shown("<care><complete>yes</complete><burden>parents</burden></care><view><opinion>help</opinion>"
                      "<reason>r</reason><note>n</note></view>",
                      true),
                ElementsAre("/care/burden parents", "/view/opinion help", "/view/reason r"));
}

TEST(BesideRegister, WithoutHealthTellsNeitherCareNorDisability)
{
    auto const* const told = "<care><burden>disabled</burden><note>n</note></care><help><had>yes</had>"
                             "<kinds>disability_allowance welfare_card</kinds></help>";
    EXPECT_THAT(shown(told, true), testing::SizeIs(4));
    EXPECT_THAT(shown(told, false), ElementsAre("/help/had yes", "/help/kinds welfare_card"));
    EXPECT_THAT(shown("<help><kinds>disability_allowance</kinds></help>", false), IsEmpty());
}

TEST(SurveyChoices, AreThoseOfTheForm)
{
    auto const names = [](std::string_view field) {
        std::vector<std::string> all;
        for (auto const& choice : survey::choices_of(field))
            all.push_back(choice.name);
        return all;
    };
    EXPECT_THAT(names("care"), ElementsAre("parents", "children", "disabled", "bedridden"));
    EXPECT_THAT(names("interest"), ElementsAre("yes", "no", "unsure"));
    EXPECT_THAT(names("opinion"), ElementsAre("urgent", "help", "not_now"));
    EXPECT_THAT(names("colour"), IsEmpty());
}

} // namespace

} // namespace survey
