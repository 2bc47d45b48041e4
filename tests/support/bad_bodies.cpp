// Making values that a schema forbids.
#include "support/bad_bodies.hpp"

#include "support/json_schema.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <functional>
#include <limits>

namespace test {

namespace json = boost::json;

namespace {

constexpr std::int64_t kMostMade = 3'000; // elements or characters; longer ones are left to the limit of the body

struct BadValue {
    json::value value;
    std::string below; // ".moo", "[0].moo": where in the value; "" for the value itself
};

// Without references and without the choice of null.
json::object const& plain(json::value const& schema, json::value const& document)
{
    auto const& object = resolved(schema, document).as_object();
    if (auto const* choices = object.if_contains("anyOf"))
        for (auto const& choice : choices->as_array())
            if (auto const& one = resolved(choice, document).as_object(); one.at("type") != "null")
                return one;
    return object;
}

bool is_nullable(json::value const& schema)
{
    auto const& object = schema.as_object();
    auto const* type = object.if_contains("type");
    return object.contains("anyOf") || (type && type->is_array());
}

std::string type_of(json::object const& schema)
{
    auto const& type = schema.at("type");
    return std::string(type.is_array() ? type.as_array().at(0).as_string() : type.as_string());
}

std::string characters(std::int64_t count)
{
    std::string text;
    for (std::int64_t i = 0; i < count; ++i)
        text += "ก";
    return text;
}

class Maker {
public:
    explicit Maker(json::value const& document) : document_(document) {}

    std::vector<BadValue> of(json::value const& described, int depth)
    {
        auto const& schema = plain(described, document_);
        auto const type = type_of(schema);
        std::vector<BadValue> bad;
        if (!is_nullable(described))
            bad.push_back({nullptr, ""});
        if (type == "string")
            add_texts(schema, bad);
        else if (type == "integer" || type == "number")
            add_numbers(schema, type == "integer", bad);
        else if (type == "boolean")
            bad.insert(bad.end(), {{"yes", ""}, {1, ""}});
        else if (type == "array")
            add_lists(schema, depth, bad);
        else
            add_records(schema, depth, bad);
        return bad;
    }

private:
    static void add_texts(json::object const& schema, std::vector<BadValue>& bad)
    {
        bad.insert(bad.end(), {{5, ""}, {json::object{{"a", 1}}, ""}, {json::array{}, ""}});
        if (auto const* longest = schema.if_contains("maxLength"); longest && longest->as_int64() < kMostMade)
            bad.push_back({json::value(characters(longest->as_int64() + 1)), ""});
        if (schema.contains("minLength"))
            bad.push_back({"", ""});
        if (schema.contains("enum") || schema.contains("pattern") || schema.contains("format"))
            bad.push_back({"no such value", ""});
        if (auto const* format = schema.if_contains("format"); format && *format == "date")
            bad.insert(bad.end(), {{"2022-02-30", ""}, {"99999-01-01", ""}});
    }

    static void add_numbers(json::object const& schema, bool whole, std::vector<BadValue>& bad)
    {
        bad.insert(bad.end(), {{"5", ""}, {true, ""}, {json::array{}, ""}});
        if (whole)
            bad.insert(bad.end(), {{3.5, ""}, {1e300, ""}, {std::numeric_limits<std::uint64_t>::max(), ""}});
        if (auto const* least = schema.if_contains("minimum"))
            bad.push_back(
                {least->is_int64() ? json::value(least->as_int64() - 1) : json::value(least->to_number<double>() - 1), ""});
        if (auto const* most = schema.if_contains("maximum"))
            bad.push_back(
                {most->is_int64() ? json::value(most->as_int64() + 1) : json::value(most->to_number<double>() + 1), ""});
    }

    void add_lists(json::object const& schema, int depth, std::vector<BadValue>& bad)
    {
        bad.insert(bad.end(), {{json::object{}, ""}, {"x", ""}});
        if (schema.contains("minItems"))
            bad.push_back({json::array{}, ""});
        if (auto const* most = schema.if_contains("maxItems"); most && most->as_int64() < kMostMade) {
            json::array many;
            many.resize(static_cast<std::size_t>(most->as_int64() + 1));
            bad.push_back({std::move(many), ""});
        }
        for (auto& one : of(schema.at("items"), depth))
            if (!one.value.is_null()) // an absent element is of the wrong type, told elsewhere
                bad.push_back({json::array{std::move(one.value)}, "[0]" + one.below});
    }

    void add_records(json::object const& schema, int depth, std::vector<BadValue>& bad)
    {
        bad.insert(bad.end(), {{5, ""}, {json::array{}, ""}});
        if (depth == 0)
            return;
        bad.push_back({json::object{{"no_such_member", 1}}, ".no_such_member"});
        for (auto const& [name, member] : schema.at("properties").as_object())
            for (auto& one : of(member, depth - 1))
                bad.push_back({json::object{{name, std::move(one.value)}}, "." + std::string(name) + one.below});
    }

    json::value const& document_;
};

} // namespace

std::vector<BadBody> bad_bodies(json::value const& schema, json::value const& document)
{
    std::vector<BadBody> bodies;
    for (auto& bad : Maker(document).of(schema, 4))
        if (bad.below.starts_with(".")) // what is no record at all is among the broken ones
            bodies.push_back({std::move(bad.value), bad.below.substr(1)});
    return bodies;
}

std::vector<std::string> broken_bodies()
{
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "{\"a\":";
    return {"",
            "{",
            "nul",
            "{} x",
            "{\"a\":1,}",
            "{'a':1}",
            "\xEF\xBB\xBF{}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":\"\xff\xfe\"}",
            "{\"\xc3\x28\":1}",
            "{\"a\":\"\\u0000\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":1e999}",
            "{\"a\":NaN}",
            deep,
            std::string(300, '['),
            std::string("{\"a\":\"\0\"}", 9),
            "[]",
            "[{}]",
            "\"x\"",
            "5",
            "true",
            "null"};
}

} // namespace test
