// The demonstration's two ways from the survey to the approval, in fiscal year 2565: its first round in whole, and a second one
// whose tambons have come to different steps by the demonstration's day. Hearings, selection, estimates and proposals follow
// them.
#pragma once

#include <limits>
#include <vector>

#include "rounds/rounds.hpp"

namespace rounds {

// Days are those of the first tambon; each next tambon does the same a day later.
struct DemoWave {
    RoundId round;
    std::string of_round; // what its titles say after the fiscal year
    int number_after = 0; // papers and made-up people are numbered from here
    base::Date heard_on;  // the list is decided on the same day
    base::Date proposed_on;
    base::Date asked_on; // what the province asked about is answered and sent again
};
[[nodiscard]] DemoWave demo_first_wave(storage::Reader&);
[[nodiscard]] DemoWave demo_second_wave(storage::Reader&);

// The way of the second round's signed houses: they have their consents, and their money is on its way. Part of `demo_course`.
[[nodiscard]] std::vector<DemoHouse> demo_second_course(storage::Reader&);

// Opens the second round with a place for each of its surveyed candidates.
void seed_demo_second_round(api::Work&);

inline constexpr auto kEveryTambon = std::numeric_limits<std::size_t>::max();
// The first `most` tambons, by code, with houses of the round in that state.
[[nodiscard]] std::vector<base::AreaCode> demo_tambons(storage::Reader&, RoundId, HouseState, std::size_t most = kEveryTambon);

} // namespace rounds
