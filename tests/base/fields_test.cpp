// Records by their schemas: reading with all faults at once, writing, describing.
#include "base/fields.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <span>
#include <stdexcept>

namespace fields_test {

enum class Tenure { Own, Rent };

std::span<base::EnumValue<Tenure> const> values_of(Tenure)
{
    static std::array<base::EnumValue<Tenure>, 2> const rows = {
        {{Tenure::Own, "own", {"เจ้าของ", "Own"}}, {Tenure::Rent, "rent", {"เช่า", "Rented"}}}};
    return rows;
}

struct PersonTag;
using PersonId = base::Id<PersonTag>;

struct Person {
    std::string first_name;
    std::optional<std::string> nickname;
    std::optional<int> age;
};

struct House {
    std::string house_no;
    std::optional<std::string> note;
    int moo = 0;
    std::optional<std::uint8_t> floors;
    std::optional<double> latitude;
    bool made_up = false;
    base::Satang share;
    std::optional<base::BasisPoints> management;
    base::Date built;
    std::optional<base::Timestamp> seen;
    std::optional<base::FiscalYear> fiscal_year;
    base::AreaCode tambon;
    std::optional<PersonId> head;
    Tenure tenure = Tenure::Own;
    std::optional<Tenure> former;
    std::vector<Person> people;
    std::vector<std::string> tags;
    std::optional<Person> owner;
};

using namespace base::fields;

Schema const& schema_of(Tag<Person>)
{
    static auto const schema = SchemaOf<Person>("Person")
                                   .field("first_name", &Person::first_name, {"ชื่อ", "First name"}, text(1, 10))
                                   .field("nickname", &Person::nickname, {"ชื่อเล่น", "Nickname"}, text(1, 5))
                                   .field("age", &Person::age, {"อายุ", "Age"}, number(0, 130));
    return schema;
}

Limits house_number()
{
    auto limits = text(1, 20);
    limits.check = [](std::string const& value) -> std::optional<base::FieldFault> {
        if (value.find_first_of("0123456789") != std::string::npos)
            return std::nullopt;
        return base::FieldFault{"", "house_no.no_digit", {"ต้องมีตัวเลข", "A digit is needed."}};
    };
    return limits;
}

Schema const& schema_of(Tag<House>)
{
    static auto const schema = SchemaOf<House>("House")
                                   .field("house_no", &House::house_no, {"บ้านเลขที่", "House number"}, house_number())
                                   .field("note", &House::note, {"หมายเหตุ", "Note"}, long_text(50))
                                   .field("moo", &House::moo, {"หมู่ที่", "Moo"}, number(1, 99))
                                   .field("floors", &House::floors, {"ชั้น", "Floors"})
                                   .field("latitude", &House::latitude, {"ละติจูด", "Latitude"}, real(5, 21))
                                   .field("made_up", &House::made_up, {"สมมติ", "Made up"})
                                   .field("share", &House::share, {"วงเงิน", "Share"}, number(0, 100'000'000))
                                   .field("management", &House::management, {"ค่าบริหาร", "Management"})
                                   .field("built", &House::built, {"สร้างเมื่อ", "Built"})
                                   .field("seen", &House::seen, {"เห็นเมื่อ", "Seen"})
                                   .field("fiscal_year", &House::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("tambon", &House::tambon, {"ตำบล", "Tambon"})
                                   .field("head", &House::head, {"หัวหน้าครัวเรือน", "Head"})
                                   .field("tenure", &House::tenure, {"การถือครอง", "Tenure"})
                                   .field("former", &House::former, {"เดิม", "Former"})
                                   .field("people", &House::people, {"คน", "People"}, items(1, 3))
                                   .field("tags", &House::tags, {"ป้าย", "Tags"}, items(0, 2))
                                   .field("owner", &House::owner, {"เจ้าของ", "Owner"});
    return schema;
}

namespace json = boost::json;

json::object good()
{
    return json::parse(R"({"house_no":"12/3","moo":4,"made_up":true,"share":1900000,"built":"2001-02-03","tambon":"540101",
        "tenure":"rent","people":[{"first_name":"สมชาย"}],"tags":[]})")
        .as_object();
}

json::object with(char const* name, char const* value)
{
    auto object = good();
    object[name] = json::parse(value);
    return object;
}

std::string faults_of(json::value const& body)
{
    std::string told;
    try {
        (void)from_json<House>(body);
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.code(), "input.invalid");
        for (auto const& fault : problem.faults()) {
            EXPECT_FALSE(fault.message.th.empty());
            EXPECT_FALSE(fault.message.en.empty());
            told += (told.empty() ? "" : " ") + fault.field + ":" + fault.code;
        }
    }
    return told;
}

TEST(Fields, AGoodBodyBecomesAStruct)
{
    auto body = good();
    body["note"] = "  หลังคา  รั่ว \n ซึม ";
    body["latitude"] = 18;
    body["management"] = 1000;
    body["seen"] = "2022-01-20T09:30:00+07:00";
    body["fiscal_year"] = 2565;
    body["head"] = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    body["former"] = "own";
    body["owner"] = {{"first_name", "น\u0E4D\u0E49\u0E32"}, {"nickname", nullptr}, {"age", 70}};
    auto const house = from_json<House>(body);
    EXPECT_EQ(house.house_no, "12/3");
    EXPECT_EQ(house.note, "หลังคา รั่ว\nซึม");
    EXPECT_EQ(house.moo, 4);
    EXPECT_EQ(house.latitude, 18.0);
    EXPECT_TRUE(house.made_up);
    EXPECT_EQ(house.share, base::Satang::baht(19'000));
    EXPECT_EQ(house.management, base::BasisPoints(1'000));
    EXPECT_EQ(house.built, base::Date(2001, 2, 3));
    EXPECT_EQ(house.seen, base::Timestamp(1'642'645'800'000));
    EXPECT_EQ(house.fiscal_year, base::FiscalYear(2565));
    EXPECT_EQ(house.tambon.str(), "540101");
    EXPECT_EQ(house.tenure, Tenure::Rent);
    EXPECT_EQ(house.former, Tenure::Own);
    ASSERT_EQ(house.people.size(), 1U);
    EXPECT_EQ(house.people[0].first_name, "สมชาย");
    ASSERT_TRUE(house.owner);
    EXPECT_EQ(house.owner->first_name, "น้ำ");
    EXPECT_FALSE(house.owner->nickname);
    EXPECT_EQ(house.owner->age, 70);
}

TEST(Fields, EachFaultHasItsPlaceAndCode)
{
    struct Row {
        char const* member;
        char const* value;
        char const* told;
    };
    Row const rows[] = {
        {"house_no", "null", "house_no:required"},
        {"house_no", "\"\"", "house_no:required"},
        {"house_no", "\" \\u200b \"", "house_no:required"},
        {"house_no", "12", "house_no:wrong_type"},
        {"house_no", "\"ก\"", "house_no:house_no.no_digit"},
        {"house_no", "\"123456789012345678901\"", "house_no:too_long"},
        {"note", "\"\"", ""},
        {"note", "\"  \"", ""},
        {"note", "null", ""},
        {"note", "[]", "note:wrong_type"},
        {"moo", "0", "moo:out_of_range"},
        {"moo", "100", "moo:out_of_range"},
        {"moo", "4.0", "moo:wrong_type"},
        {"moo", "\"4\"", "moo:wrong_type"},
        {"moo", "18446744073709551615", "moo:out_of_range"},
        {"moo", "null", "moo:required"},
        {"floors", "255", ""},
        {"floors", "256", "floors:out_of_range"},
        {"floors", "-1", "floors:out_of_range"},
        {"latitude", "18.1", ""},
        {"latitude", "4.99", "latitude:out_of_range"},
        {"latitude", "1e400", "latitude:out_of_range"},
        {"latitude", "true", "latitude:wrong_type"},
        {"made_up", "1", "made_up:wrong_type"},
        {"share", "-1", "share:out_of_range"},
        {"share", "19000.50", "share:wrong_type"},
        {"management", "10001", "management:out_of_range"},
        {"built", "\"2001-02-30\"", "built:malformed"},
        {"built", "\"03/02/2544\"", "built:malformed"},
        {"built", "20010203", "built:wrong_type"},
        {"seen", "\"2022-01-20\"", "seen:malformed"},
        {"fiscal_year", "2022", "fiscal_year:out_of_range"},
        {"tambon", "\"54010\"", "tambon:malformed"},
        {"tambon", "540101", "tambon:wrong_type"},
        {"head", "\"x\"", "head:malformed"},
        {"tenure", "\"borrowed\"", "tenure:unknown_choice"},
        {"tenure", "3", "tenure:wrong_type"},
        {"former", "null", ""},
        {"people", "[]", "people:too_short"},
        {"people", "{}", "people:wrong_type"},
        {"people", R"([{"first_name":"ก"},{"first_name":"ข","age":131}])", "people[1].age:out_of_range"},
        {"people", R"([{"first_name":"12345678901","nickname":"123456"}])",
         "people[0].first_name:too_long people[0].nickname:too_long"},
        {"people", R"([null,7])", "people[0]:wrong_type people[1]:wrong_type"},
        {"people", R"([{},{},{},{}])", "people:too_long"},
        {"tags", R"(["a",1])", "tags[1]:wrong_type"},
        {"tags", R"(["a","b","c"])", "tags:too_long"},
        {"owner", "null", ""},
        {"owner", R"({"first_name":"ก","shoe":1})", "owner.shoe:unknown"},
        {"colour", "\"red\"", "colour:unknown"},
    };
    EXPECT_EQ(faults_of(good()), "");
    for (auto const& row : rows)
        EXPECT_EQ(faults_of(with(row.member, row.value)), row.told) << row.member << " " << row.value;
}

TEST(Fields, AllFaultsAreToldAtOnce)
{
    EXPECT_EQ(faults_of(json::parse(R"({"moo":0,"colour":1,"people":[{"age":"x"}]})")),
              "house_no:required moo:out_of_range made_up:required share:required built:required tambon:required tenure:required "
              "people[0].first_name:required people[0].age:wrong_type tags:required colour:unknown");
}

TEST(Fields, ABodyThatIsNoObjectIsRefused)
{
    for (auto const* body : {"[]", "1", "null", "\"x\""})
        EXPECT_EQ(faults_of(json::parse(body)), ":wrong_type");
}

TEST(Fields, BrokenUtf8IsRefused)
{
    auto body = good();
    body["note"] = "\xED\xA0\x80";
    EXPECT_EQ(faults_of(body), "note:malformed");
}

TEST(Fields, ASenselessBodyGetsAShortAnswer)
{
    auto body = good();
    for (int i = 0; i < 5'000; ++i)
        body["x" + std::to_string(i)] = 1;
    try {
        (void)from_json<House>(body);
        FAIL();
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.faults().size(), 200U);
    }
}

TEST(Fields, WrittenAndReadBackItIsTheSame)
{
    auto body = good();
    body["seen"] = "2022-01-20T02:30:00.000Z";
    body["owner"] = {{"first_name", "สมศรี"}, {"nickname", "ศรี"}, {"age", nullptr}};
    auto const written = to_json(from_json<House>(body));
    EXPECT_EQ(to_json(from_json<House>(written)), written);
    EXPECT_EQ(written.at("share"), 1'900'000);
    EXPECT_EQ(written.at("tenure"), "rent");
    EXPECT_TRUE(written.at("head").is_null());
    EXPECT_EQ(written.at("seen"), "2022-01-20T02:30:00.000Z");
    EXPECT_EQ(json::serialize(written.at("owner")), R"({"first_name":"สมศรี","nickname":"ศรี","age":null})");
}

json::value described(char const* member)
{
    return schema_of(Tag<House>{}).json_schema().at("properties").at(member);
}

TEST(Fields, TheDescriptionIsJsonSchema)
{
    std::pair<char const*, char const*> const rows[] = {
        {"house_no", R"({"type":"string","minLength":1,"maxLength":20,"title":"House number","x-title-th":"บ้านเลขที่"})"},
        {"note", R"({"type":["string","null"],"maxLength":50,"title":"Note","x-title-th":"หมายเหตุ"})"},
        {"moo", R"({"type":"integer","format":"int64","minimum":1,"maximum":99,"title":"Moo","x-title-th":"หมู่ที่"})"},
        {"latitude", R"({"type":["number","null"],"minimum":5.0,"maximum":21.0,"title":"Latitude","x-title-th":"ละติจูด"})"},
        {"made_up", R"({"type":"boolean","title":"Made up","x-title-th":"สมมติ"})"},
        {"share",
         R"({"type":"integer","format":"int64","minimum":0,"maximum":100000000,"x-unit":"satang","title":"Share","x-title-th":"วงเงิน"})"},
        {"management",
         R"({"type":["integer","null"],"minimum":0,"maximum":10000,"x-unit":"basis_points","title":"Management","x-title-th":"ค่าบริหาร"})"},
        {"built", R"({"type":"string","format":"date","title":"Built","x-title-th":"สร้างเมื่อ"})"},
        {"seen", R"({"type":["string","null"],"format":"date-time","title":"Seen","x-title-th":"เห็นเมื่อ"})"},
        {"head", R"({"type":["string","null"],"format":"uuid","title":"Head","x-title-th":"หัวหน้าครัวเรือน"})"},
        {"tenure",
         R"({"type":"string","enum":["own","rent"],"x-labels":{"own":{"th":"เจ้าของ","en":"Own"},"rent":{"th":"เช่า","en":"Rented"}},"title":"Tenure","x-title-th":"การถือครอง"})"},
        {"people",
         R"({"type":"array","items":{"$ref":"#/components/schemas/Person"},"minItems":1,"maxItems":3,"title":"People","x-title-th":"คน"})"},
        {"tags", R"({"type":"array","items":{"type":"string","maxLength":2000},"maxItems":2,"title":"Tags","x-title-th":"ป้าย"})"},
        {"owner", R"({"anyOf":[{"$ref":"#/components/schemas/Person"},{"type":"null"}],"title":"Owner","x-title-th":"เจ้าของ"})"},
    };
    for (auto const& [member, expected] : rows)
        EXPECT_EQ(described(member), json::parse(expected)) << json::serialize(described(member));
    EXPECT_EQ(json::serialize(described("former").at("enum")), R"(["own","rent",null])");

    auto const whole = schema_of(Tag<House>{}).json_schema();
    EXPECT_EQ(whole.at("title"), "House");
    EXPECT_EQ(whole.at("additionalProperties"), false);
    EXPECT_EQ(json::serialize(whole.at("required")),
              R"(["house_no","moo","made_up","share","built","tambon","tenure","people","tags"])");
}

TEST(Fields, WhatIsNoFiniteNumberIsNeverWritten)
{
    std::string out;
    for (auto const value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_THROW(Codec<double>::write(value, out), std::domain_error);
    EXPECT_TRUE(out.empty());
}

TEST(Fields, AllNamedSchemasAreCollectedOnce)
{
    std::vector<Schema const*> found;
    schema_of(Tag<House>{}).collect(found);
    schema_of(Tag<House>{}).collect(found);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->name(), "House");
    EXPECT_EQ(found[1]->name(), "Person");
}

} // namespace fields_test
