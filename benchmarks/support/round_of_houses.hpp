// A made-up round for measuring: one tambon, so many households, placed as candidates.
#pragma once

#include "app/maintenance.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

// An installation in `folder`, made anew; with `database` (postgresql://…) the province lies there.
[[nodiscard]] app::Location emptied(std::string const& folder, std::string const& database);

// Opens a round of fiscal year 2565 with a quota for all of them, makes some more households than that in the tambon (some of
// them are no longer active), and places `houses` of them as candidates. Answers the houses, by id.
struct RoundOfHouses {
    rounds::RoundId round;
    std::vector<rounds::House> houses;
    [[nodiscard]] std::vector<rounds::RoundHouseId> ids() const;
};
[[nodiscard]] RoundOfHouses make_round(app::Installation&, app::Maintenance&, base::AreaCode const& tambon, std::int64_t houses);

} // namespace bench
