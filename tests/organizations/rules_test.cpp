// Decisions about the directory: areas, who may write, names, and what a form must satisfy.
#include "organizations/rules.hpp"

#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace organizations {

namespace {

using test::area;
using test::everywhere;
using test::scope_of;
using testing::ElementsAre;

std::vector<base::AreaCode> areas(std::initializer_list<std::string_view> codes)
{
    std::vector<base::AreaCode> out;
    for (auto const code : codes)
        out.push_back(area(code));
    return out;
}

std::vector<std::string> codes_of(base::Faults const& faults)
{
    std::vector<std::string> out;
    for (auto const& fault : faults)
        out.push_back(fault.field + "=" + fault.code);
    return out;
}

TEST(ServedAreas, AreKeptSortedWithNoneInsideAnother)
{
    EXPECT_EQ(rules::normal_form(areas({"540112", "5401", "540101", "55", "55"})), areas({"5401", "55"}));
    EXPECT_EQ(rules::normal_form(areas({"540102", "540101"})), areas({"540101", "540102"}));
    EXPECT_EQ(rules::normal_form(areas({"54", ""})), areas({""}));
    EXPECT_TRUE(rules::normal_form({}).empty());
}

TEST(ServedAreas, MeetWhereOneHoldsTheOther)
{
    EXPECT_TRUE(rules::areas_meet(areas({"540101", "540102"}), areas({"5401"})));
    EXPECT_TRUE(rules::areas_meet(areas({"54"}), areas({"55", "540101"})));
    EXPECT_FALSE(rules::areas_meet(areas({"540101"}), areas({"540102", "5402"})));
    EXPECT_FALSE(rules::areas_meet({}, areas({"54"})));
}

TEST(WritingTheDirectory, NeedsADutyWhereItChangesAnything)
{
    struct Case {
        char const* what;
        auth::Scope scope;
        std::vector<base::AreaCode> before;
        std::vector<base::AreaCode> after;
        bool may;
    };
    Case const cases[] = {
        {"a new one inside", scope_of({"54"}), {}, areas({"540101"}), true},
        {"a new one outside", scope_of({"54"}), {}, areas({"55"}), false},
        {"a new one wider than the duty", scope_of({"5401"}), {}, areas({"54"}), false},
        {"nothing about areas, own", scope_of({"54"}), areas({"54"}), areas({"54"}), true},
        {"nothing about areas, an office of several provinces", scope_of({"54"}), areas({"54", "55"}), areas({"54", "55"}), true},
        {"nothing about areas, foreign", scope_of({"54"}), areas({"55"}), areas({"55"}), false},
        {"adds one's own", scope_of({"54"}), areas({"55", "540101"}), areas({"540101", "540102", "55"}), true},
        {"takes away another's", scope_of({"54"}), areas({"54", "55"}), areas({"54"}), false},
        {"takes over a foreign one", scope_of({"54"}), areas({"55"}), areas({"54", "55"}), false},
        {"everywhere", everywhere(), areas({"55"}), areas({"", "54"}), true},
        {"nowhere", auth::Scope(), areas({"54"}), areas({"54"}), false},
    };
    for (auto const& one : cases)
        EXPECT_EQ(rules::may_write(one.scope, one.before, one.after), one.may) << one.what;
}

TEST(OrganizationRules, TellEveryFault)
{
    base::Date const today(2022, 5, 15);
    Organization one;
    EXPECT_THAT(codes_of(rules::faults_of(one, today)), ElementsAre("areas=required"));
    one.areas = areas({"540101"});
    one.area_unknown = true;
    one.registered_on = base::Date(2022, 5, 16);
    EXPECT_THAT(codes_of(rules::faults_of(one, today)), ElementsAre("registered_on=in_future", "area_unknown=area_is_known"));
    one.registered_on = today;
    one.areas = areas({"5401"});
    EXPECT_TRUE(rules::faults_of(one, today).empty());
}

TEST(RepresentativeRules, WantTheLastDayAfterTheFirst)
{
    Representative person;
    EXPECT_TRUE(rules::faults_of(person).empty());
    person.from = base::Date(2022, 5, 15);
    person.until = base::Date(2022, 5, 15);
    EXPECT_TRUE(rules::faults_of(person).empty());
    person.until = base::Date(2022, 5, 14);
    EXPECT_THAT(codes_of(rules::faults_of(person)), ElementsAre("until_date=before_from"));
}

TEST(RepresentativeNames, JoinThaiTitlesAndSetLatinOnesApart)
{
    EXPECT_EQ(rules::full_name("นาย", "สมชาย", "ใจดี"), "นายสมชาย ใจดี");
    EXPECT_EQ(rules::full_name("Mr", "Somchai", "Jaidee"), "Mr Somchai Jaidee");
    EXPECT_EQ(rules::full_name("พระครู", "สมุห์", std::nullopt), "พระครูสมุห์");
    EXPECT_EQ(rules::full_name("", "สมชาย", std::nullopt), "สมชาย");
}

TEST(Contacts, AreRefusedOnlyWhenTheyCanBeNone)
{
    for (auto const* const phone : {"1300", "054 511 411", "0 5451 1411 ต่อ 12", "+66 54 511411"})
        EXPECT_FALSE(rules::phone_fault(phone)) << phone;
    for (auto const* const phone : {"-", "ไม่มี", "12"})
        EXPECT_TRUE(rules::phone_fault(phone)) << phone;
    for (auto const* const email : {"office@example.org", "a.b+c@mail.example.go.th"})
        EXPECT_FALSE(rules::email_fault(email)) << email;
    for (auto const* const email :
         {"", "office", "@example.org", "a@b", "a@.", "a b@example.org", "a@b@example.org", "a@example."})
        EXPECT_TRUE(rules::email_fault(email)) << email;
}

TEST(Cursor, ComesBackAsItWentOrNotAtAll)
{
    auto const id = OrganizationId(base::Uuid::version7(1'652'580'000'000, {}));
    auto const place = rules::place_from(rules::cursor_of({"2a3b", id}));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->sort_key, "2a3b");
    EXPECT_EQ(place->id, id);
    for (auto const* const typed : {"", ".", "2a3b", "2a3b.", "xyz.0190", "'; DROP TABLE organizations; --"})
        EXPECT_FALSE(rules::place_from(typed)) << typed;
}

TEST(Office, IsHeldFromTheFirstToTheLastDay)
{
    Representative person;
    EXPECT_TRUE(person.in_office(base::Date(2022, 5, 15)));
    person.from = base::Date(2022, 5, 1);
    person.until = base::Date(2022, 5, 31);
    EXPECT_FALSE(person.in_office(base::Date(2022, 4, 30)));
    EXPECT_TRUE(person.in_office(base::Date(2022, 5, 1)));
    EXPECT_TRUE(person.in_office(base::Date(2022, 5, 31)));
    EXPECT_FALSE(person.in_office(base::Date(2022, 6, 1)));
}

} // namespace

} // namespace organizations
