// What may stand in the register: pure checks of forms, each fault with its field. Nothing here blocks a person for lack of a
// number, a surname or a birthday; only what cannot be true is refused.
#pragma once

#include "base/dates.hpp"
#include "base/problem.hpp"
#include "households/records.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace households {

// Brings what people type into one form: Arabic digits in numbers, no blanks in codes, empty texts to absent.
void tidy(HouseholdForm& form);

// A person of the stored household, as far as the form's checks need it.
struct KnownPerson {
    PersonId id;
    CitizenKind citizen_kind = CitizenKind::Unknown;
    bool has_number = false;
};

// All faults of a tidied form, with those of its reading first; a place where reading failed is not complained about twice.
// `known` are the stored people on an update, empty for a new household.
[[nodiscard]] base::Faults check_form(HouseholdForm const& form, std::span<KnownPerson const> known, base::Date today);
[[nodiscard]] base::Faults check_picture(PictureForm const& form);

// Accepted, but unlikely: a point far from the tambon's centre (`centre` is absent where it is not known), two people of one name
// whose births do not tell them apart.
struct Point {
    double latitude = 0;
    double longitude = 0;
};
[[nodiscard]] base::Faults warnings_of(HouseholdForm const& form, std::optional<Point> centre);

// "12", "12/3", "99/1-2", "12/3ก"; "-" for a house without a number.
[[nodiscard]] bool is_house_no(std::string_view text);

// "นางสาวมาลี ใจดี": the title joined to the first name as Thai papers write it; a Latin title stands apart.
[[nodiscard]] std::string full_name(PersonFacts const& person);
// Completed years on `today`; from the year alone the difference of years.
[[nodiscard]] std::optional<int> age_of(PersonFacts const& person, base::Date today);
// "x-xxxx-xxxxx-45-0" from the last three digits.
[[nodiscard]] std::string masked_citizen_number(std::string_view tail);

// Metres along the earth's surface.
[[nodiscard]] double distance_m(Point a, Point b);

} // namespace households
