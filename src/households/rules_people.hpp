// Checks of the people of a form, for rules.cpp.
#pragma once

#include "households/rules.hpp"
#include "households/rules_checker.hpp"

namespace households {

// Who is head, and of each person name, birth, number and telephone; nobody stands there twice.
void check_people(HouseholdForm const& form, std::span<KnownPerson const> known, base::Date today, Checker& c);
// Two people of one name whose births do not tell them apart.
void warn_of_doubles(HouseholdForm const& form, base::Faults& warnings);

} // namespace households
