// What a draft begins with: parties from the directory, houses from the round with their names from the register, words from the
// template.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/store.hpp"
#include "rounds/rounds.hpp"

#include <span>
#include <vector>

namespace agreements::drafting {

struct List {
    std::vector<House> houses; // by tambon and name of the head
    bool made_up = false;      // any of them
};
// Lines as the register has them today. `kept` are lines that stay as they stand, whatever the register says.
[[nodiscard]] List list_of(storage::Reader&, std::span<rounds::House const> fresh, std::span<House const> kept);

// Province, CODI's office, the network and the council of each tambon, the provincial office (พมจ.) as witness; each with who
// represents it on `today`, empty where nobody is known.
[[nodiscard]] std::vector<Party> parties_of(api::Work&, base::AreaCode const& province, std::span<House const> houses);
// A party for each tambon of the list that has none yet.
void add_missing_tambons(api::Work&, std::vector<Party>& parties, std::span<House const> houses);

// Whether the directory knows this representative as invented for the demonstration.
[[nodiscard]] bool is_made_up(storage::Reader&, Party const& party, base::Date today);

// Title, purpose and terms of the template, filled in for a round.
[[nodiscard]] store::Template wording_of(storage::Reader&, rounds::Round const&);

} // namespace agreements::drafting
