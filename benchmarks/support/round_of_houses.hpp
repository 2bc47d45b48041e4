// A made-up round for measuring: households of some tambons, placed as candidates.
#pragma once

#include "app/maintenance.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <vector>

namespace bench {

struct Candidates {
    base::AreaCode tambon; // all of one province
    std::int64_t houses = 0;
    std::int64_t quota = 0;
};

// So many houses over all tambons of a province, as evenly as it goes, each with a place. Loads the places.
[[nodiscard]] std::vector<Candidates> over_province(app::Installation&, app::Maintenance&, base::AreaCode const& province,
                                                    std::int64_t houses);

// Makes more households than that in each tambon (some of them are no longer active), opens a round of fiscal year 2565 with
// these quotas, and places the candidates. Answers the houses, by tambon and id.
struct RoundOfHouses {
    rounds::RoundId round;
    std::vector<rounds::House> houses;
    [[nodiscard]] std::vector<rounds::RoundHouseId> ids() const;
};
[[nodiscard]] RoundOfHouses make_round(app::Installation&, app::Maintenance&, std::vector<Candidates> const&);

} // namespace bench
