// How a reading of a round's list is noted, the same in every room that lists a round's houses.
#pragma once

#include <string>

#include "platform/api/call.hpp"
#include "rounds/rounds.hpp"

namespace rounds {

// Notes that `what` was read of the round, under the area that the query parameter `tambon` asks for when it lies in the round's province,
// and under the province otherwise: where a reading stands is not the reader's choice, for the province's auditor must see it and nobody of
// another province may. Throws `rounds.not_found` outside the caller's areas.
void note_list_reading(api::Call& call, RoundId id, std::string what);

} // namespace rounds
