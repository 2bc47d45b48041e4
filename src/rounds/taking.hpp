// What every change of a round's houses asks: an open round, and room for whoever takes a place. Private to this room.
#pragma once

#include "base/problem.hpp"
#include "rounds/store.hpp"

#include <string>

namespace rounds {

// Throws Problem `rounds.not_found` or `rounds.closed`.
[[nodiscard]] store::RoundRecord require_open(storage::Reader&, auth::Scope const&, RoundId);

// Quotas and envelope as they stand in this transaction. Called after every change that can take a place; `field` is the form's
// list of those who would take one.
void require_room(storage::Reader&, store::RoundRecord const& round, std::string const& field);

// Why a household may not enter this round or take a place in it, by what is known of it today: it stands in one round of a
// programme and fiscal year.
void tell_holder_faults(storage::Reader&, store::RoundRecord const& round, households::HouseholdSummary const& household,
                        std::string const& field, base::Faults& faults);

} // namespace rounds
