// From a form to a stored record: the checks that ask the store, the record that the form makes, and its storing with all that
// follows from it (search text, counts, audit).
#pragma once

#include "households/store.hpp"
#include "platform/api/call.hpp"

#include <string>
#include <vector>

namespace households {

struct KnownPerson; // rules.hpp

// The tambon must be one that is in use.
void check_tambon(storage::Reader&, HouseholdForm const&, base::Faults&);
[[nodiscard]] std::vector<KnownPerson> known_people(Household const* stored);

// Throws with every fault of a tidied form at once; a number used elsewhere, alone, is a conflict of its own. `stored` is what
// the form would change; absent for a new household. Throws Problem: 422, 403 `households.outside_area`, 409
// `households.citizen_number_used`.
void require_good(api::Work&, auth::Scope const&, HouseholdForm const&, HouseholdId self, Household const* stored);

// The record that a checked form asks for; `stored` is what it starts from.
[[nodiscard]] Household record_of(api::Work&, HouseholdForm const&, HouseholdId, Household const* stored);

// Stores a new household. Its number for the search is given here.
void save_new(api::Work&, Household);
// Stores `next` over `stored` as its next version; the version after it. Without a difference only the audit tells of the
// attempt.
std::int64_t save_changes(api::Work&, Household const& stored, Household next);

[[nodiscard]] auth::Event event_of(std::string action, Household const&, std::vector<auth::Change>);

} // namespace households
