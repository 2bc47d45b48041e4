// What may stand in the register: one row for each rule, with the field and the code of its fault.
#include "households/rules.hpp"

#include "households/builders.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace households {

namespace {

base::Date const kToday(2022, 5, 15);

struct Case {
    std::string name;
    std::function<void(HouseholdForm&)> change;
    std::string faults; // "field=code field=code"
};

std::string told(base::Faults const& faults)
{
    std::string text;
    for (auto const& fault : faults)
        text += (text.empty() ? "" : " ") + fault.field + "=" + fault.code;
    return text;
}

class FormRule : public testing::TestWithParam<Case> {};

TEST_P(FormRule, TellsFieldAndCode)
{
    auto form = test::a_form();
    GetParam().change(form);
    tidy(form);
    EXPECT_EQ(told(check_form(form, {}, kToday)), GetParam().faults);
}

PersonForm with_number(CitizenKind kind, std::string number)
{
    auto person = test::a_child();
    person.citizen_kind = kind;
    person.citizen_number = std::move(number);
    return person;
}

Case const kCases[] = {
    {"a good form", [](HouseholdForm&) {}, ""},
    {"thai digits and blanks", [](HouseholdForm& f) { f.house_no = " ๑๒ / ๓ "; }, ""},
    {"house number with letter", [](HouseholdForm& f) { f.house_no = "12/3ก"; }, ""},
    {"two houses in one", [](HouseholdForm& f) { f.house_no = "99/1-2"; }, ""},
    {"house without number", [](HouseholdForm& f) { f.house_no = "-"; }, ""},
    {"moo in the house number", [](HouseholdForm& f) { f.house_no = "12 หมู่ 3"; }, "house_no=house_no.holds_moo"},
    {"abbreviated moo in the house number", [](HouseholdForm& f) { f.house_no = "12 ม.3"; }, "house_no=house_no.holds_moo"},
    {"words as house number", [](HouseholdForm& f) { f.house_no = "ท้ายซอย"; }, "house_no=house_no.form"},
    {"slash at the end", [](HouseholdForm& f) { f.house_no = "12/"; }, "house_no=house_no.form"},
    {"province as tambon", [](HouseholdForm& f) { f.tambon = *base::AreaCode::parse("54"); }, "tambon=tambon.not_a_tambon"},
    {"house code with hyphens", [](HouseholdForm& f) { f.house_code = "5401-012345-6"; }, ""},
    {"short house code", [](HouseholdForm& f) { f.house_code = "540101234"; }, "house_code=house_code.not_eleven_digits"},
    {"letters in the house code", [](HouseholdForm& f) { f.house_code = "5401012345A"; },
     "house_code=house_code.not_eleven_digits"},
    {"blank house code is none", [](HouseholdForm& f) { f.house_code = "  "; }, ""},
    {"half a point", [](HouseholdForm& f) { f.latitude = 18.1; }, "longitude=place.both_or_none"},
    {"point in Thailand",
     [](HouseholdForm& f) {
         f.latitude = 18.1;
         f.longitude = 100.1;
     },
     ""},
    {"swapped point",
     [](HouseholdForm& f) {
         f.latitude = 100.1;
         f.longitude = 18.1;
     },
     "latitude=place.outside_thailand"},
    {"point in Laos",
     [](HouseholdForm& f) {
         f.latitude = 18.1;
         f.longitude = 107;
     },
     "longitude=place.outside_thailand"},
    {"point that is no number",
     [](HouseholdForm& f) {
         f.latitude = std::numeric_limits<double>::quiet_NaN();
         f.longitude = 100.1;
     },
     "latitude=place.outside_thailand"},
    {"longitude that is no number",
     [](HouseholdForm& f) {
         f.latitude = 18.1;
         f.longitude = std::numeric_limits<double>::quiet_NaN();
     },
     "longitude=place.outside_thailand"},
    {"part twice",
     [](HouseholdForm& f) {
         f.parts = {{PartKind::Roof, PartState::Severe, PartAction::Replace, {}}, {PartKind::Roof, PartState::Good, {}, {}}};
     },
     "parts[1].part=part.twice"},
    {"no head", [](HouseholdForm& f) { f.people = {test::a_child()}; }, "people=head.missing"},
    {"nobody", [](HouseholdForm& f) { f.people.clear(); }, "people=head.missing"},
    {"two heads", [](HouseholdForm& f) { f.people.push_back(test::a_head("สมหญิง")); }, "people[1].is_head=head.second"},
    {"head by relation only", [](HouseholdForm& f) { f.people[0].is_head = false; },
     "people[0].relation=head.relation people=head.missing"},
    {"the head left", [](HouseholdForm& f) { f.people[0].present = false; }, "people=head.missing"},
    {"single name",
     [](HouseholdForm& f) {
         f.people[0].last_name.reset();
         f.people[0].title = "";
     },
     ""},
    {"no first name", [](HouseholdForm& f) { f.people[0].first_name = " "; }, "people[0].first_name=required"},
    {"born tomorrow", [](HouseholdForm& f) { f.people[0].birth_date = base::Date(2022, 5, 16); },
     "people[0].birth_date=birth.future"},
    {"born today", [](HouseholdForm& f) { f.people[0].birth_date = kToday; }, ""},
    {"131 years old", [](HouseholdForm& f) { f.people[0].birth_date = base::Date(1891, 5, 15); },
     "people[0].birth_date=birth.too_long_ago"},
    {"130 years old", [](HouseholdForm& f) { f.people[0].birth_date = base::Date(1891, 5, 16); }, ""},
    {"only the year", [](HouseholdForm& f) { f.people[0].birth_year_be = 2490; }, ""},
    {"year to come", [](HouseholdForm& f) { f.people[0].birth_year_be = 2566; }, "people[0].birth_year_be=birth.future"},
    {"year long ago", [](HouseholdForm& f) { f.people[0].birth_year_be = 2434; }, "people[0].birth_year_be=birth.too_long_ago"},
    {"year against date",
     [](HouseholdForm& f) {
         f.people[0].birth_date = base::Date(1950, 1, 1);
         f.people[0].birth_year_be = 2494;
     },
     "people[0].birth_year_be=birth.year_differs"},
    {"thai card without number", [](HouseholdForm& f) { f.people[0].citizen_kind = CitizenKind::Thai; },
     "people[0].citizen_number=citizen_number.required"},
    {"number not known yet", [](HouseholdForm& f) { f.people[0].citizen_kind = CitizenKind::Unknown; }, ""},
    {"no number at all", [](HouseholdForm& f) { f.people[0].citizen_kind = CitizenKind::None; }, ""},
    {"lost pink card", [](HouseholdForm& f) { f.people[0].citizen_kind = CitizenKind::PinkCard; }, ""},
    {"valid number", [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::Thai, "1-1017-00203-45-0")); }, ""},
    {"wrong check digit", [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::Thai, "1101700203451")); },
     "people[1].citizen_number=citizen_number.checksum"},
    {"twelve digits", [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::Thai, "110170020345")); },
     "people[1].citizen_number=citizen_number.length"},
    {"pink number with thai card",
     [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::Thai, test::citizen_number("654010000001"))); },
     "people[1].citizen_kind=citizen_number.kind"},
    {"thai number with pink card",
     [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::PinkCard, "1101700203450")); },
     "people[1].citizen_kind=citizen_number.kind"},
    {"pink number with pink card",
     [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::PinkCard, test::citizen_number("054010000001"))); }, ""},
    {"number but none", [](HouseholdForm& f) { f.people.push_back(with_number(CitizenKind::None, "1101700203450")); },
     "people[1].citizen_kind=citizen_number.kind"},
    {"same number twice",
     [](HouseholdForm& f) {
         f.people.push_back(with_number(CitizenKind::Thai, "1101700203450"));
         f.people.push_back(with_number(CitizenKind::Thai, "1-1017-00203-45-0"));
         f.people[2].first_name = "มาลา";
     },
     "people[2].citizen_number=citizen_number.twice"},
    {"same person twice",
     [](HouseholdForm& f) {
         f.people.push_back(test::a_child());
         f.people.push_back(test::a_child());
     },
     "people[2].first_name=person.twice"},
    {"telephone with hyphens", [](HouseholdForm& f) { f.people[0].phone = "๐๘๑-234 5678"; }, ""},
    {"telephone too short", [](HouseholdForm& f) { f.people[0].phone = "12345"; }, "people[0].phone=phone.form"},
    {"all at once",
     [](HouseholdForm& f) {
         f.house_no = "บ้านเลขที่";
         f.house_code = "1";
         f.people[0].citizen_kind = CitizenKind::Thai;
         f.people[0].phone = "1";
     },
     "house_no=house_no.form house_code=house_code.not_eleven_digits people[0].citizen_number=citizen_number.required "
     "people[0].phone=phone.form"},
};

INSTANTIATE_TEST_SUITE_P(Of, FormRule, testing::ValuesIn(kCases), [](auto const& row) {
    std::string name;
    bool upper = true;
    for (char const c : row.param.name) {
        if (c == ' ')
            upper = true;
        else {
            name += upper ? static_cast<char>(std::toupper(c)) : c;
            upper = false;
        }
    }
    return name;
});

TEST(HouseholdRules, KeepTheStoredNumberOfAPersonWhoseFormHasNone)
{
    auto form = test::a_form();
    auto& head = form.people[0];
    head.id = PersonId(base::Uuid::version7(1, {}));
    head.citizen_kind = CitizenKind::Thai;
    KnownPerson const known[] = {{*head.id, CitizenKind::Thai, true}};
    EXPECT_EQ(told(check_form(form, known, kToday)), "");
    KnownPerson const pink[] = {{*head.id, CitizenKind::PinkCard, true}};
    EXPECT_EQ(told(check_form(form, pink, kToday)), "people[0].citizen_number=citizen_number.required");
}

TEST(HouseholdRules, DoNotComplainTwiceAboutAPlaceThatCouldNotBeRead)
{
    auto form = test::a_form();
    form.house_no = "";
    form.people.clear();
    form.faults = {{"house_no", "required", {}}, {"people[0].is_head", "required", {}}};
    EXPECT_EQ(told(check_form(form, {}, kToday)), "house_no=required people[0].is_head=required");
}

TEST(HouseholdRules, AcceptAPictureWithoutAPlaceButNotWithHalfOfOne)
{
    PictureForm form;
    EXPECT_EQ(told(check_picture(form)), "");
    form.longitude = 100.1;
    EXPECT_EQ(told(check_picture(form)), "latitude=place.both_or_none");
}

TEST(HouseholdRules, WarnOfAPointFarFromTheTambon)
{
    auto form = test::a_form();
    form.latitude = 18.14;
    form.longitude = 100.15;
    Point const nai_wiang{18.1411, 100.148};
    EXPECT_TRUE(warnings_of(form, nai_wiang).empty());
    EXPECT_TRUE(warnings_of(form, std::nullopt).empty());
    form.latitude = 13.75;
    form.longitude = 100.5;
    EXPECT_EQ(told(warnings_of(form, nai_wiang)), "latitude=place.far_from_tambon");
}

// People may share a name; nobody is kept out for it.
TEST(HouseholdRules, WarnOfTwoPeopleOfOneNameAndRefuseNeither)
{
    struct Pair {
        char const* what;
        std::function<void(PersonForm& first, PersonForm& second)> change;
        char const* warnings;
        char const* faults = "";
    };
    char const* const warned = "people[2].first_name=person.same_name";
    Pair const cases[] = {
        {"nothing known of their births", [](auto&, auto&) {}, warned},
        {"one birth known", [](auto& first, auto&) { first.birth_date = base::Date(2015, 6, 1); }, warned},
        {"the same year",
         [](auto& first, auto& second) {
             first.birth_year_be = 2558;
             second.birth_year_be = 2558;
         },
         warned},
        {"a day and the same year",
         [](auto& first, auto& second) {
             first.birth_date = base::Date(2015, 6, 1);
             second.birth_year_be = 2558;
         },
         warned},
        {"other years",
         [](auto& first, auto& second) {
             first.birth_date = base::Date(2015, 6, 1);
             second.birth_year_be = 2500;
         },
         ""},
        {"another surname", [](auto&, auto& second) { second.last_name = "ใจงาม"; }, ""},
        {"numbers that differ, though born on one day",
         [](auto& first, auto& second) {
             for (auto* person : {&first, &second}) {
                 person->birth_date = base::Date(2015, 6, 1);
                 person->citizen_kind = CitizenKind::Thai;
             }
             first.citizen_number = test::citizen_number("154010000001");
             second.citizen_number = test::citizen_number("154010000002");
         },
         ""},
        {"born on one day",
         [](auto& first, auto& second) {
             first.birth_date = base::Date(2015, 6, 1);
             second.birth_date = base::Date(2015, 6, 1);
         },
         "", "people[2].first_name=person.twice"},
    };
    for (auto const& one : cases) {
        SCOPED_TRACE(one.what);
        auto form = test::a_form();
        for (int i = 0; i < 2; ++i)
            form.people.emplace_back(test::a_child()).birth_date.reset();
        one.change(form.people[1], form.people[2]);
        EXPECT_EQ(told(check_form(form, {}, kToday)), one.faults);
        EXPECT_EQ(told(warnings_of(form, std::nullopt)), one.warnings);
    }
}

TEST(HouseholdRules, WriteNamesAsThaiPapersDo)
{
    PersonFacts person;
    person.title = "นางสาว";
    person.first_name = "มาลี";
    person.last_name = "ใจดี";
    EXPECT_EQ(full_name(person), "นางสาวมาลี ใจดี");
    person.last_name.reset();
    EXPECT_EQ(full_name(person), "นางสาวมาลี");
    person.title = "";
    EXPECT_EQ(full_name(person), "มาลี");
    person.title = "Mr.";
    EXPECT_EQ(full_name(person), "Mr. มาลี");
}

TEST(HouseholdRules, CountAgeInCompletedYears)
{
    PersonFacts person;
    EXPECT_EQ(age_of(person, kToday), std::nullopt);
    person.birth_year_be = 2500;
    EXPECT_EQ(age_of(person, kToday), 65);
    person.birth_date = base::Date(1960, 5, 16);
    EXPECT_EQ(age_of(person, kToday), 61);
    person.birth_date = base::Date(1960, 5, 15);
    EXPECT_EQ(age_of(person, kToday), 62);
    person.birth_date = base::Date(2020, 2, 29);
    EXPECT_EQ(age_of(person, base::Date(2021, 2, 28)), 0);
    EXPECT_EQ(age_of(person, base::Date(2021, 3, 1)), 1);
}

TEST(HouseholdRules, MaskAllButTheLastThreeDigits)
{
    EXPECT_EQ(masked_citizen_number("450"), "x-xxxx-xxxxx-45-0");
}

TEST(HouseholdRules, MeasureDistances)
{
    EXPECT_NEAR(distance_m({18, 100}, {19, 100}), 111'195, 50);
    EXPECT_NEAR(distance_m({18.1411, 100.148}, {18.1411, 100.148}), 0, 0.001);
}

} // namespace

} // namespace households
