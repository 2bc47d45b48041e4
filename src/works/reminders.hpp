// Tasks that works ask for: visits after the hand-over, and mending that an inspection wants. Private to this room.
#pragma once

#include "platform/api/call.hpp"
#include "rounds/rounds.hpp"
#include "works/works.hpp"

namespace works::reminders {

// One visit at a time: the first of 6, 12 and 24 months that was not made yet. What was visited is settled.
void follow_visits(api::Work&, rounds::House const&, base::Date handed_on);
// The day until which an inspection wants the faults mended; absent: nothing is left to mend.
void follow_mending(api::Work&, rounds::House const&, std::optional<base::Date> const& until);

} // namespace works::reminders
