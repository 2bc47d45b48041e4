// Comparing two records by their schema, so that a field added later is told without a line here.
#include "organizations/changes.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace organizations {

namespace {

// A value as a person reads it in a time line; absent for null and for an empty list.
std::optional<std::string> told(boost::json::value const& value)
{
    if (value.is_null())
        return std::nullopt;
    if (auto const* text = value.if_string())
        return std::string(text->data(), text->size());
    if (auto const* list = value.if_array()) {
        std::string joined;
        for (auto const& element : *list)
            joined += (joined.empty() ? "" : ", ") + told(element).value_or("");
        return list->empty() ? std::nullopt : std::optional(joined);
    }
    return boost::json::serialize(value);
}

bool is_content(std::string_view field)
{
    return field != "id" && field != "version";
}

} // namespace

std::vector<auth::Change> changes_between(base::fields::Schema const& schema, void const* before, void const* after,
                                          std::span<std::string_view const> personal)
{
    std::vector<auth::Change> changes;
    for (auto const& field : schema.fields()) {
        if (!is_content(field.name))
            continue;
        auto from = before ? told(field.value(before)) : std::nullopt;
        auto to = told(field.value(after));
        if (from != to)
            changes.push_back(
                {field.name, std::move(from), std::move(to), std::ranges::find(personal, field.name) != personal.end()});
    }
    return changes;
}

} // namespace organizations
