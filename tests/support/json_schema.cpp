// Checking keyword by keyword.
#include "support/json_schema.hpp"

#include "base/dates.hpp"
#include "base/ids.hpp"
#include "base/text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <regex>
#include <stdexcept>

namespace test {

namespace json = boost::json;

namespace {

class Checker {
public:
    explicit Checker(json::value const& document) : document_(document) {}

    void check(json::value const& value, json::value const& described, std::string const& place)
    {
        auto const& schema = resolved(described, document_).as_object();
        for (auto const& [keyword, rule] : schema)
            apply(keyword, rule, schema, value, place);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(faults_); }

private:
    void tell(std::string const& place, json::value const& value, std::string const& what)
    {
        auto shown = json::serialize(value);
        if (shown.size() > 120)
            shown = shown.substr(0, 120) + "…";
        faults_.push_back((place.empty() ? "the whole" : place) + ": " + shown + " " + what);
    }

    void apply(std::string_view keyword, json::value const& rule, json::object const& schema, json::value const& value,
               std::string const& place)
    {
        if (keyword == "type")
            check_type(rule, value, place);
        else if (keyword == "enum")
            check_enum(rule.as_array(), value, place);
        else if (keyword == "anyOf" || keyword == "oneOf")
            check_any(rule.as_array(), keyword == "oneOf", value, place);
        else if (keyword == "properties")
            check_properties(rule.as_object(), value, place);
        else if (keyword == "required")
            check_required(rule.as_array(), value, place);
        else if (keyword == "additionalProperties")
            check_additional(rule, schema, value, place);
        else if (keyword == "items")
            check_items(rule, value, place);
        else if (keyword == "format")
            check_format(rule.as_string(), value, place);
        else if (keyword == "pattern")
            check_pattern(rule.as_string(), value, place);
        else if (is_bound(keyword))
            check_bound(keyword, rule, value, place);
        else if (!is_remark(keyword))
            faults_.push_back(place + ": the checker does not know the keyword " + std::string(keyword));
    }

    static bool is_remark(std::string_view keyword)
    {
        return keyword == "title" || keyword == "description" || keyword.starts_with("x-");
    }
    static bool is_bound(std::string_view keyword)
    {
        static constexpr std::array<std::string_view, 6> all{"minimum",   "maximum",  "minLength",
                                                             "maxLength", "minItems", "maxItems"};
        return std::ranges::find(all, keyword) != all.end();
    }

    static bool is_of(std::string_view type, json::value const& value)
    {
        if (type == "null")
            return value.is_null();
        if (type == "boolean")
            return value.is_bool();
        if (type == "integer")
            return value.is_int64() || value.is_uint64();
        if (type == "number")
            return value.is_number();
        if (type == "string")
            return value.is_string();
        if (type == "array")
            return value.is_array();
        return type == "object" && value.is_object();
    }

    void check_type(json::value const& rule, json::value const& value, std::string const& place)
    {
        auto const fits = rule.is_array() ? std::ranges::any_of(rule.as_array(),
                                                                [&](auto const& type) { return is_of(type.as_string(), value); })
                                          : is_of(rule.as_string(), value);
        if (!fits)
            tell(place, value, "is not of type " + json::serialize(rule));
    }

    void check_enum(json::array const& allowed, json::value const& value, std::string const& place)
    {
        if (std::ranges::find(allowed, value) == allowed.end())
            tell(place, value, "is none of the values offered");
    }

    void check_any(json::array const& schemas, bool exactly_one, json::value const& value, std::string const& place)
    {
        std::vector<std::string> nearest;
        std::size_t fitting = 0;
        for (auto const& schema : schemas) {
            auto faults = schema_faults(value, schema, document_);
            fitting += faults.empty() ? 1 : 0;
            if (nearest.empty() || (!value.is_null() && faults.size() > nearest.size()))
                nearest = std::move(faults);
        }
        if (fitting == 0)
            for (auto const& fault : nearest)
                faults_.push_back(place + " → " + fault);
        else if (exactly_one && fitting > 1)
            tell(place, value, "fits several of oneOf");
    }

    void check_properties(json::object const& described, json::value const& value, std::string const& place)
    {
        auto const* object = value.if_object();
        for (auto const& [name, schema] : described)
            if (auto const* member = object ? object->if_contains(name) : nullptr)
                check(*member, schema, place.empty() ? std::string(name) : place + "." + std::string(name));
    }

    void check_required(json::array const& names, json::value const& value, std::string const& place)
    {
        auto const* object = value.if_object();
        for (auto const& name : names)
            if (object && !object->contains(name.as_string()))
                faults_.push_back((place.empty() ? "the whole" : place) + ": " + std::string(name.as_string()) + " is missing");
    }

    void check_additional(json::value const& rule, json::object const& schema, json::value const& value, std::string const& place)
    {
        if (!rule.is_bool())
            throw std::logic_error("additionalProperties with a schema is not used in our document");
        auto const* object = value.if_object();
        if (!object || rule.as_bool())
            return;
        auto const* properties = schema.if_contains("properties");
        for (auto const& member : *object)
            if (!properties || !properties->as_object().contains(member.key()))
                faults_.push_back((place.empty() ? "the whole" : place) + ": " + std::string(member.key()) + " is not described");
    }

    void check_items(json::value const& schema, json::value const& value, std::string const& place)
    {
        std::size_t index = 0;
        if (auto const* array = value.if_array())
            for (auto const& item : *array)
                check(item, schema, place + "[" + std::to_string(index++) + "]");
    }

    void check_format(std::string_view format, json::value const& value, std::string const& place)
    {
        if (format == "int64" || format == "binary" || !value.is_string())
            return;
        std::string_view const text = value.as_string();
        auto const fits = format == "date"        ? base::Date::parse_iso(text).has_value()
                          : format == "date-time" ? base::Timestamp::parse(text).has_value()
                          : format == "uuid"      ? base::Uuid::parse(text).has_value()
                                                  : throw std::logic_error("unknown format " + std::string(format));
        if (!fits)
            tell(place, value, "has not the form of " + std::string(format));
    }

    void check_pattern(std::string_view pattern, json::value const& value, std::string const& place)
    {
        if (auto const* text = value.if_string())
            if (!std::regex_search(text->begin(), text->end(),
                                   std::regex(pattern.begin(), pattern.end(), std::regex::ECMAScript)))
                tell(place, value, "does not match " + std::string(pattern));
    }

    void check_bound(std::string_view keyword, json::value const& rule, json::value const& value, std::string const& place)
    {
        std::optional<double> measure;
        if (keyword.ends_with("Length") && value.is_string())
            measure = static_cast<double>(base::text::length(value.as_string()));
        else if (keyword.ends_with("Items") && value.is_array())
            measure = static_cast<double>(value.as_array().size());
        else if (keyword.ends_with("imum") && value.is_number())
            measure = value.to_number<double>();
        auto const bound = rule.to_number<double>();
        if (measure && keyword.starts_with("min") && *measure < bound)
            tell(place, value, "is less than the " + std::string(keyword) + " " + json::serialize(rule));
        if (measure && keyword.starts_with("max") && *measure > bound)
            tell(place, value, "is more than the " + std::string(keyword) + " " + json::serialize(rule));
    }

    json::value const& document_;
    std::vector<std::string> faults_;
};

} // namespace

json::value const& resolved(json::value const& schema, json::value const& document)
{
    auto const* reference = schema.as_object().if_contains("$ref");
    if (!reference)
        return schema;
    std::string_view const pointer = reference->as_string();
    if (!pointer.starts_with("#/"))
        throw std::logic_error("a $ref out of the document: " + std::string(pointer));
    return resolved(document.at_pointer(pointer.substr(1)), document);
}

std::vector<std::string> schema_faults(json::value const& value, json::value const& schema, json::value const& document)
{
    Checker checker(document);
    checker.check(value, schema, "");
    return checker.take();
}

} // namespace test
