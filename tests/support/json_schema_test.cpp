// The checker of JSON Schema finds what does not fit, and says so of what it does not know.
#include "support/json_schema.hpp"

#include <boost/json/parse.hpp>

#include <gmock/gmock.h>

namespace test {

namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

json::value const kSchemaDocument = json::parse(R"({"components": {"schemas": {
    "House": {"type": "object", "additionalProperties": false, "required": ["moo"],
              "properties": {"moo": {"type": "integer", "minimum": 1, "maximum": 99},
                             "built": {"type": ["string", "null"], "format": "date"}}}}}})");

std::vector<std::string> faults(char const* value, char const* schema)
{
    return test::schema_faults(json::parse(value), json::parse(schema), kSchemaDocument);
}

TEST(JsonSchema, FindsEachKindOfFault)
{
    struct Row {
        char const* schema;
        char const* fits;
        char const* does_not;
    };
    Row const rows[] = {
        {R"({"type": "integer"})", "3", "3.5"},
        {R"({"type": "integer"})", "-3", "\"3\""},
        {R"({"type": "number"})", "3", "true"},
        {R"({"type": "boolean"})", "true", "1"},
        {R"({"type": ["string", "null"]})", "null", "1"},
        {R"({"type": "object"})", "{}", "[]"},
        {R"({"type": "array", "minItems": 1, "maxItems": 2})", "[1]", "[]"},
        {R"({"type": "array", "maxItems": 2})", "[1, 2]", "[1, 2, 3]"},
        {R"({"minimum": 1})", "1", "0"},
        {R"({"maximum": 99})", "99", "100"},
        {R"({"minLength": 2})", "\"กา\"", "\"ก\""},
        {R"({"maxLength": 2})", "\"กา\"", "\"กาก\""},
        {R"({"enum": ["a", null]})", "null", "\"b\""},
        {R"({"format": "date"})", "\"2022-01-20\"", "\"2022-02-30\""},
        {R"({"format": "date-time"})", "\"2022-01-20T02:30:00.000Z\"", "\"2022-01-20\""},
        {R"({"format": "uuid"})", "\"017e75a4-2a00-7197-9bde-391381ca2755\"", "\"017e75a4\""},
        {R"({"pattern": "^[1-9][0-9]$"})", "\"54\"", "\"054\""},
        {R"({"items": {"type": "integer"}})", "[1, 2]", "[1, \"2\"]"},
        {R"({"$ref": "#/components/schemas/House"})", R"({"moo": 4, "built": null})", R"({"built": null})"},
        {R"({"$ref": "#/components/schemas/House"})", R"({"moo": 4})", R"({"moo": 4, "roof": 1})"},
        {R"({"anyOf": [{"$ref": "#/components/schemas/House"}, {"type": "null"}]})", "null", R"({"moo": 100})"},
        {R"({"oneOf": [{"type": "integer"}, {"minimum": 5}]})", "4", "6"},
    };
    for (auto const& row : rows) {
        EXPECT_THAT(faults(row.fits, row.schema), IsEmpty()) << row.schema;
        EXPECT_THAT(faults(row.does_not, row.schema), SizeIs(1)) << row.schema << " with " << row.does_not;
    }
}

TEST(JsonSchema, SaysWhereTheFaultIs)
{
    auto const list = R"({"type": "object", "properties": {"items": {"type": "array",
                          "items": {"$ref": "#/components/schemas/House"}}}})";
    EXPECT_THAT(faults(R"({"items": [{"moo": 1}, {"moo": 120}]})", list),
                testing::ElementsAre(HasSubstr("items[1].moo: 120 is more than the maximum 99")));
}

TEST(JsonSchema, AnUnknownKeywordIsAFault)
{
    EXPECT_THAT(faults("1", R"({"multipleOf": 2})"), testing::ElementsAre(HasSubstr("does not know the keyword multipleOf")));
    EXPECT_THAT(faults("1", R"({"title": "One", "x-unit": "satang"})"), IsEmpty());
}

} // namespace

} // namespace test
