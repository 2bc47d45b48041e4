// Description of a record for other programs: JSON Schema 2020-12, as OpenAPI 3.1 wants it.
#include "base/fields.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace base::fields {

namespace {

namespace json = boost::json;

void describe_integer(json::object& out, Limits const& limits)
{
    out["type"] = "integer";
    out["format"] = "int64";
    if (limits.min != Limits{}.min)
        out["minimum"] = limits.min;
    if (limits.max != Limits{}.max)
        out["maximum"] = limits.max;
}

void describe_range(json::object& out, std::int64_t min, std::int64_t max, char const* unit)
{
    out["type"] = "integer";
    out["minimum"] = min;
    out["maximum"] = max;
    out["x-unit"] = unit;
}

void describe_real(json::object& out, Limits const& limits)
{
    out["type"] = "number";
    if (limits.real_min > Limits{}.real_min)
        out["minimum"] = limits.real_min;
    if (limits.real_max < Limits{}.real_max)
        out["maximum"] = limits.real_max;
}

// As long as what an answer tells of: nobody sends it, so there is no most.
bool is_told(Limits const& limits)
{
    return limits.max_length == std::numeric_limits<std::size_t>::max();
}

// An optional text may be sent empty, which means absent: it has no least length.
void describe_text(json::object& out, Limits const& limits, bool optional)
{
    out["type"] = "string";
    if (limits.min_length > 0 && !optional)
        out["minLength"] = limits.min_length;
    if (!is_told(limits))
        out["maxLength"] = limits.max_length;
}

void describe_form(json::object& out, char const* key, char const* form)
{
    out["type"] = "string";
    out[key] = form;
}

void describe_choices(json::object& out, Field const& field)
{
    json::array names;
    json::object labels;
    for (auto const& [name, label] : field.choices) {
        names.emplace_back(name);
        labels[name] = {{"th", label.th}, {"en", label.en}};
    }
    out["type"] = "string";
    out["enum"] = std::move(names);
    out["x-labels"] = std::move(labels);
}

// One value, or one element of a list.
json::object describe_value(Field const& field)
{
    json::object out;
    auto const limits = field.list && !is_told(field.limits) ? Limits{} : field.limits;
    switch (field.kind) {
    case Kind::Text:
        describe_text(out, limits, field.optional);
        break;
    case Kind::Integer:
        describe_integer(out, limits);
        break;
    case Kind::Real:
        describe_real(out, limits);
        break;
    case Kind::Boolean:
        out["type"] = "boolean";
        break;
    case Kind::Money:
        describe_integer(out, limits);
        out["x-unit"] = "satang";
        break;
    case Kind::Share:
        describe_range(out, std::max<std::int64_t>(limits.min, 0), std::min<std::int64_t>(limits.max, 10'000), "basis_points");
        break;
    case Kind::Date:
        describe_form(out, "format", "date");
        break;
    case Kind::Instant:
        describe_form(out, "format", "date-time");
        break;
    case Kind::FiscalYear:
        describe_range(out, std::max<std::int64_t>(limits.min, 2500), std::min<std::int64_t>(limits.max, 2700), "buddhist_year");
        break;
    case Kind::Area:
        describe_form(out, "pattern", "^(TH)?([1-9][0-9]([0-9]{2}){0,2})?$");
        break;
    case Kind::Uuid:
        describe_form(out, "format", "uuid");
        break;
    case Kind::Choice:
        describe_choices(out, field);
        break;
    case Kind::Record:
        out["$ref"] = "#/components/schemas/" + field.record->name();
        break;
    }
    return out;
}

json::object describe_list(Field const& field)
{
    json::object out;
    out["type"] = "array";
    out["items"] = describe_value(field);
    if (field.limits.min_length > 0)
        out["minItems"] = field.limits.min_length;
    if (!is_told(field.limits))
        out["maxItems"] = field.limits.max_length;
    return out;
}

json::object or_null(json::object described)
{
    if (described.contains("$ref"))
        return {{"anyOf", {std::move(described), {{"type", "null"}}}}};
    if (auto* names = described.if_contains("enum"))
        names->as_array().emplace_back(nullptr);
    described["type"] = {described["type"], "null"};
    return described;
}

} // namespace

boost::json::value Schema::json_schema() const
{
    json::object properties;
    json::array required;
    for (auto const& field : fields_) {
        auto described = field.list ? describe_list(field) : describe_value(field);
        if (field.optional)
            described = or_null(std::move(described));
        else
            required.emplace_back(field.name);
        described["title"] = field.label.en;
        described["x-title-th"] = field.label.th;
        properties[field.name] = std::move(described);
    }
    return json::object{{"title", name_},
                        {"type", "object"},
                        {"properties", std::move(properties)},
                        {"required", std::move(required)},
                        {"additionalProperties", false}};
}

} // namespace base::fields
