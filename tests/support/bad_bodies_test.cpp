// The maker of bad bodies: each breaks the schema, and the place it names is the broken one.
#include "support/bad_bodies.hpp"

#include "support/json_schema.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace test {

namespace {

namespace json = boost::json;

json::value const kBodiesDocument = json::parse(R"({"components": {"schemas": {
    "Person": {"type": "object", "additionalProperties": false, "required": ["name"],
               "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 5},
                              "born": {"type": ["string", "null"], "format": "date"}}},
    "House": {"type": "object", "additionalProperties": false, "required": ["moo", "kind", "people", "owned"],
              "properties": {"moo": {"type": "integer", "minimum": 1, "maximum": 99},
                             "kind": {"type": "string", "enum": ["wood", "brick"]},
                             "owned": {"type": "boolean"},
                             "head": {"anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}]},
                             "people": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/Person"}}}}}}})");

json::value const kSchema = json::parse(R"({"$ref": "#/components/schemas/House"})");

TEST(BadBodies, EachBreaksTheSchemaAtThePlaceItNames)
{
    auto const bodies = test::bad_bodies(kSchema, kBodiesDocument);
    EXPECT_GT(bodies.size(), 40U);
    for (auto const& bad : bodies) {
        auto const faults = test::schema_faults(bad.body, kSchema, kBodiesDocument);
        auto const last = bad.field.substr(bad.field.rfind('.') + 1);
        EXPECT_TRUE(std::ranges::any_of(faults, [&](auto const& fault) { return fault.find(last) != std::string::npos; }))
            << json::serialize(bad.body) << " should break " << bad.field;
    }
}

TEST(BadBodies, GoDownIntoRecordsAndLists)
{
    std::set<std::string> fields;
    for (auto const& bad : test::bad_bodies(kSchema, kBodiesDocument))
        fields.insert(bad.field);
    EXPECT_THAT(fields, testing::IsSupersetOf({"moo", "kind", "owned", "people", "people[0]", "people[0].name", "people[0].born",
                                               "head", "head.name", "no_such_member", "people[0].no_such_member"}));
}

} // namespace

} // namespace test
