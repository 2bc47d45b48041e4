// Fields of a household by name.
#include "households/builders.hpp"
#include "households/edits_between.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"
#include "households/values.hpp"

#include <gtest/gtest.h>

namespace households {

namespace {

using test::person_id;

Household a_household()
{
    Household household;
    static_cast<HouseFacts&>(household) = test::a_form();
    household.latitude = 18.1411;
    household.longitude = 100.148;
    household.monthly_income_satang = base::Satang::baht(3'000);
    household.secure = false;
    household.need_text = "หลังคา \"รั่ว\"\nฝาผุ";
    Person head;
    static_cast<PersonFacts&>(head) = test::a_head();
    head.id = person_id(1);
    head.citizen_kind = CitizenKind::Thai;
    head.citizen = CitizenSecret{{1, 2, 3}, "hash", "450"};
    head.health.disabled = true;
    household.people.push_back(head);
    household.parts = {{PartKind::Roof, PartState::Severe, PartAction::Replace, std::nullopt}};
    return household;
}

std::string at(PersonId id, std::string_view field)
{
    return "people[" + id.str() + "]." + std::string(field);
}

TEST(HouseholdValues, ReadAsPeopleAndDevicesWriteThem)
{
    auto const household = a_household();
    EXPECT_EQ(field_value(household, "house_no"), "12/3");
    EXPECT_EQ(field_value(household, "moo"), "4");
    EXPECT_EQ(field_value(household, "latitude"), "18.1411");
    EXPECT_EQ(field_value(household, "monthly_income_satang"), "300000");
    EXPECT_EQ(field_value(household, "secure"), "false");
    EXPECT_EQ(field_value(household, "durable"), std::nullopt);
    EXPECT_EQ(field_value(household, "need_text"), "หลังคา \"รั่ว\"\nฝาผุ");
    EXPECT_EQ(field_value(household, at(person_id(1), "first_name")), "สมชาย");
    EXPECT_EQ(field_value(household, at(person_id(1), "disabled")), "true");
    EXPECT_EQ(field_value(household, at(person_id(1), "citizen_number")), "x-xxxx-xxxxx-45-0");
    EXPECT_EQ(field_value(household, "parts[roof].action"), "replace");
    EXPECT_EQ(field_value(household, "parts[floor].state"), std::nullopt);
}

TEST(HouseholdValues, EveryOneCanBePutBack)
{
    auto const household = a_household();
    auto const values = field_values(household);
    auto form = form_of(household);
    for (auto const& [field, value] : values)
        if (value && field != "made_up" && !field.ends_with(".part") && !field.ends_with(".citizen_number"))
            put(form, field, value);
    tidy(form);
    EXPECT_TRUE(form.faults.empty()) << form.faults.front().field;
    EXPECT_TRUE(edits_between(values, form).empty());
}

TEST(HouseholdValues, TellWhatCannotBeReadAtItsName)
{
    auto form = form_of(a_household());
    put(form, "moo", "สี่");
    put(form, "tenure", "palace");
    put(form, "parts[attic].state", "good");
    put(form, "parts[floor].remark", "ผุ");
    put(form, "people[x].phone", "0812345678");
    put(form, "people[0].first_name", "มานะ");
    put(form, "colour", "red");
    put(form, "dwelling_state", std::nullopt);
    put(form, at(person_id(1), "present"), "maybe");
    std::string told;
    for (auto const& fault : form.faults)
        told += fault.field + "=" + fault.code + " ";
    EXPECT_EQ(
        told,
        "moo=wrong_type tenure=unknown_choice parts[attic].state=unknown parts[floor].state=required people[x].phone=unknown "
        "people[0].first_name=unknown colour=unknown dwelling_state=required " +
            at(person_id(1), "present") + "=wrong_type ");
}

TEST(HouseholdValues, APersonWhomTheFormDoesNotKnowIsAdded)
{
    auto form = form_of(a_household());
    put(form, at(person_id(2), "first_name"), "มาลี");
    put(form, at(person_id(2), "relation"), "child");
    ASSERT_EQ(form.people.size(), 2u);
    EXPECT_EQ(form.people[1].id, person_id(2));
    EXPECT_EQ(form.people[1].relation, Relation::Child);
}

TEST(HouseholdValues, ATakenAwayStateTakesThePartAway)
{
    auto form = form_of(a_household());
    put(form, "parts[roof].state", std::nullopt);
    put(form, "parts[roof].action", std::nullopt);
    EXPECT_TRUE(form.parts.empty());
    EXPECT_TRUE(form.faults.empty());
}

TEST(HouseholdEdit, BetweenTwoStatesNamesOnlyWhatDiffers)
{
    auto const start = field_values(a_household());
    auto form = form_of(a_household());
    form.moo = 5;
    form.longitude = 100.2;
    form.people[0].phone = "0812345678";
    form.people.push_back(test::a_child());
    form.people[1].id = person_id(2);
    form.parts.push_back({PartKind::Floor, PartState::Slight, std::nullopt, std::nullopt});
    std::vector<FieldChange> const expected = {
        {"moo", "4", "5"},
        {"longitude", "100.148", "100.2"},
        {"latitude", "18.1411", "18.1411"},
        {"place_accuracy_m", std::nullopt, std::nullopt},
        {at(person_id(1), "phone"), std::nullopt, "0812345678"},
        {at(person_id(2), "title"), std::nullopt, "ด.ญ."},
        {at(person_id(2), "first_name"), std::nullopt, "มาลี"},
        {at(person_id(2), "last_name"), std::nullopt, "ใจดี"},
        {at(person_id(2), "birth_date"), std::nullopt, "2015-06-01"},
        {at(person_id(2), "citizen_kind"), std::nullopt, "none"},
        {at(person_id(2), "relation"), std::nullopt, "child"},
        {at(person_id(2), "is_head"), std::nullopt, "false"},
        {at(person_id(2), "present"), std::nullopt, "true"},
        {"parts[floor].state", std::nullopt, "slight"},
    };
    EXPECT_EQ(edits_between(start, form), expected);
}

TEST(HouseholdEdit, PeopleWhoAreNotListedHaveLeft)
{
    auto form = form_of(a_household());
    form.people[0] = test::a_child();
    form.people[0].id = person_id(2);
    auto const changes = edits_between(field_values(a_household()), form);
    EXPECT_NE(std::find(changes.begin(), changes.end(), FieldChange{at(person_id(1), "present"), "true", "false"}),
              changes.end());
}

TEST(HouseholdValues, PlacesInAListGetTheirNames)
{
    auto const form = form_of(a_household());
    EXPECT_EQ(name_of_place(form, "people[0].phone"), at(person_id(1), "phone"));
    EXPECT_EQ(name_of_place(form, "parts[0].state"), "parts[roof].state");
    EXPECT_EQ(name_of_place(form, "people[7].phone"), "people[7].phone");
    EXPECT_EQ(name_of_place(form, "people"), "people");
    EXPECT_EQ(name_of_place(form, "house_no"), "house_no");
}

} // namespace

} // namespace households
