// From a whole form to the fields that it changes.
#include "households/edits_between.hpp"

#include "base/enums.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace households {

namespace {

using Text = std::optional<std::string>;

constexpr std::string_view kPlace[] = {"latitude", "longitude", "place_accuracy_m"};

std::string person_prefix(PersonId id)
{
    return "people[" + id.str() + "].";
}

class Changes {
public:
    Changes(std::vector<FieldValue> const& start, HouseholdForm const& form) : start_(start), form_(form) {}

    void look(std::string const& field)
    {
        auto const from = before(field);
        auto to = field_value(form_, field);
        if (from != to)
            changes_.push_back({field, from, std::move(to)});
    }
    void add(std::string field, Text to)
    {
        auto from = before(field);
        if (from != to)
            changes_.push_back({std::move(field), std::move(from), std::move(to)});
    }
    // One moved coordinate is a moved point: the other goes along.
    void complete_place()
    {
        auto const is_changed = [&](std::string_view field) {
            return std::any_of(changes_.begin(), changes_.end(), [&](FieldChange const& c) { return c.field == field; });
        };
        if (std::none_of(std::begin(kPlace), std::end(kPlace), is_changed))
            return;
        for (auto const field : kPlace)
            if (!is_changed(field))
                changes_.push_back({std::string(field), before(field), before(field)});
    }
    [[nodiscard]] Text before(std::string_view field) const
    {
        auto const found = std::find_if(start_.begin(), start_.end(), [&](FieldValue const& v) { return v.field == field; });
        return found == start_.end() ? std::nullopt : found->value;
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(changes_); }

private:
    std::vector<FieldValue> const& start_;
    HouseholdForm const& form_;
    std::vector<FieldChange> changes_;
};

template <class T>
void look_at_all(Changes& changes, std::string const& prefix)
{
    for (auto const& field : schema_of(base::fields::Tag<T>{}).fields())
        changes.look(prefix + field.name);
}

void look_at_people(Changes& changes, std::vector<FieldValue> const& start, HouseholdForm const& form)
{
    std::set<std::string> here;
    for (auto const& person : form.people) {
        if (!person.id)
            continue;
        auto const prefix = person_prefix(*person.id);
        here.insert(prefix);
        look_at_all<PersonFacts>(changes, prefix);
        if (person.health)
            look_at_all<Health>(changes, prefix);
        changes.look(prefix + "present");
        if (person.citizen_number)
            changes.look(prefix + "citizen_number");
    }
    for (auto const& [field, value] : start) {
        auto const dot = field.rfind('.');
        if (field.starts_with("people[") && field.substr(dot + 1) == "present" && value == "true" &&
            !here.contains(field.substr(0, dot + 1)))
            changes.add(field, "false");
    }
}

} // namespace

std::vector<FieldChange> edits_between(std::vector<FieldValue> const& start, HouseholdForm const& form)
{
    Changes changes(start, form);
    look_at_all<HouseFacts>(changes, "");
    changes.complete_place();
    if (form.status)
        changes.look("status");
    look_at_people(changes, start, form);
    for (auto const& row : values_of(PartKind{})) {
        auto const prefix = "parts[" + std::string(row.name) + "].";
        for (auto const* field : {"state", "action", "remark"})
            changes.look(prefix + field);
    }
    return changes.take();
}

} // namespace households
