// Answers beside a household that is there.
#include "households/builders.hpp"
#include "platform/auth/vault.hpp"
#include "survey/linking.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using households::HouseholdForm;
using households::HouseholdView;
using households::PersonId;
using testing::ElementsAre;
using testing::IsEmpty;

PersonId id(char last)
{
    return PersonId::parse(std::string("017f0000-0000-7000-8000-00000000000") + last).value();
}

HouseholdView stored()
{
    HouseholdView view;
    view.tambon = base::AreaCode::parse("540101").value();
    view.moo = 4;
    view.house_no = "12/3";
    view.need_text = "หลังคารั่ว";
    view.debt_satang = base::Satang::baht(12'000);
    view.head_name = "นายสมชาย ใจดี";
    view.members = 2;
    households::PersonView head;
    static_cast<households::PersonFacts&>(head) = test::a_head();
    head.id = id('1');
    head.phone = "0811111111";
    households::PersonView child;
    static_cast<households::PersonFacts&>(child) = test::a_child();
    child.id = id('2');
    view.people = {head, child};
    return view;
}

HouseholdForm sent()
{
    auto form = test::a_form();
    form.people.push_back(test::a_child());
    return form;
}

std::vector<std::string> labels(std::vector<survey::DifferenceView> const& differences)
{
    std::vector<std::string> list;
    for (auto const& one : differences)
        list.push_back(one.label_en + ": " + one.stored_en + " -> " + one.sent_en);
    return list;
}

TEST(Linking, PeopleAreFoundByTheirNames)
{
    auto form = sent();
    std::swap(form.people[0], form.people[1]);
    form.people.push_back(test::a_child("ภูผา"));
    survey::adopt(form, stored());
    EXPECT_EQ(form.people[0].id, id('2'));
    EXPECT_EQ(form.people[1].id, id('1'));
    EXPECT_FALSE(form.people[2].id) << "a new one";
}

TEST(Linking, NobodyIsTwoPeople)
{
    auto form = sent();
    form.people.push_back(test::a_child());
    survey::adopt(form, stored());
    EXPECT_EQ(form.people[1].id, id('2'));
    EXPECT_FALSE(form.people[2].id);
}

TEST(Linking, AnIdOfAnotherHouseholdIsNotTaken)
{
    auto form = sent();
    form.people[0].id = id('9');
    survey::adopt(form, stored());
    EXPECT_FALSE(form.people[0].id);
}

TEST(Linking, ABlankTakesNothingAwayAndAnAnswerStands)
{
    auto form = sent();
    form.need_text.reset();
    form.debt_satang = base::Satang::baht(5'000);
    survey::adopt(form, stored());
    EXPECT_EQ(form.need_text, "หลังคารั่ว");
    EXPECT_EQ(form.debt_satang, base::Satang::baht(5'000));
    EXPECT_EQ(form.people[0].phone, "0811111111");
}

TEST(Linking, DifferencesAreToldInWordsAndBlanksAreNone)
{
    auto form = sent();
    EXPECT_THAT(labels(survey::differences(stored(), form)), IsEmpty());
    form.house_no = "12/4";
    form.dwelling_state = households::DwellingState::Unfit;
    form.people[0].first_name = "สมหมาย";
    form.people.pop_back();
    EXPECT_THAT(labels(survey::differences(stored(), form)),
                ElementsAre("Head of household: นายสมชาย ใจดี -> นายสมหมาย ใจดี", "Members: 2 -> 1", "House number: 12/3 -> 12/4",
                            "State of the house: Damaged -> Unfit to live in"));
}

TEST(Linking, TheEditOfASubmissionIsAlwaysTheSameAndOfThisInstallation)
{
    auto const vault = auth::Vault::from_seed("one");
    auto const* const uuid = "uuid:017f0000-0000-7000-8000-000000000001";
    EXPECT_EQ(survey::edit_of(*vault, uuid), survey::edit_of(*vault, uuid));
    EXPECT_NE(survey::edit_of(*vault, "kobo-1"), survey::edit_of(*vault, "kobo-2"));
    EXPECT_NE(survey::edit_of(*vault, uuid), survey::edit_of(*auth::Vault::from_seed("other"), uuid)) << "nobody can guess it";
    EXPECT_NE(survey::edit_of(*vault, uuid).str(), "017f0000-0000-7000-8000-000000000001");
}

} // namespace

} // namespace survey
