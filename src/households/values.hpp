// A household as values by field name: "house_no", "people[0190…].first_name", "parts[roof].state". Pure.
//
// The audit, edits and conflicts name fields in this way. A value is text as JSON would write it, without the quotes of a text;
// an absent value is nothing. People are named by id and parts by kind, so that a name means the same in every version.
#pragma once

#include "households/records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace households {

struct Household;

struct FieldValue {
    std::string field;
    std::optional<std::string> value;

    bool operator==(FieldValue const&) const = default;
};

// "first_name" of "people[0190…].first_name".
[[nodiscard]] std::string_view last_part_of(std::string_view field);

// Every field of a stored household in the order of its records, also those without a value. Citizen numbers appear masked.
[[nodiscard]] std::vector<FieldValue> field_values(Household const& household);
// Absent where the field has no value, or there is no such field.
[[nodiscard]] std::optional<std::string> field_value(Household const& household, std::string_view field);

// The form that would leave a stored household as it is: all its people, also those who left, and all parts.
[[nodiscard]] HouseholdForm form_of(Household const& household);
// Puts a value into a form. A person whose id the form does not know is added. What cannot be read as the field's type becomes a
// fault at the field's name; a name that is no field, too (`unknown`). Limits of the field hold.
void put(HouseholdForm& form, std::string_view field, std::optional<std::string> const& value);
// What `put` and `tidy` made of it. Absent where the form has no such field or value.
[[nodiscard]] std::optional<std::string> field_value(HouseholdForm const& form, std::string_view field);

// "people[3].first_name" of a form becomes "people[0190…].first_name", "parts[0].state" becomes "parts[roof].state".
[[nodiscard]] std::string name_of_place(HouseholdForm const& form, std::string_view place);

} // namespace households
